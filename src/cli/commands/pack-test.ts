import { drift, formatDrift, formatTests, testPack } from "../../testing/index.js";
import { type Command, textOption } from "../command.js";
import { writeOut } from "../io.js";
import { baseHelp, baseOptions, clientHelp, readClientTexts, readDriftClients, readPackInput } from "../pack-input.js";
import { driftModels } from "./pack-drift.js";

/** `pack test`: examples and golden clients of a pack. */
export const packTestCommand: Command = {
  name: "pack test",
  summary: "run a pack's examples and golden clients",
  usage: "FILE [options]",
  details: "Tests a pack with its own examples and with whole clients, and refuses tests that prove nothing.",
  options: { ...baseOptions, client: { type: "string", multiple: true } },
  optionHelp: [
    baseHelp,
    [clientHelp[0], "a golden client (an assessment with what must come out), or a folder of them; may be given several times"],
    ["--previous FILE", "the last published version: tells also what the change moves for these clients"],
  ],
  examples: ["pack test clinics.yaml", "pack test clinics.yaml --client clients --previous clinics-1.0.0.yaml"],
  async run(io, [file], options) {
    const input = await readPackInput(io, file, options, "pack test");
    const clients = await readClientTexts(io, options);
    const tests = testPack(input.text, { ...input, clients });
    const models = input.previous === undefined || tests.failed > 0 ? undefined : driftModels(input, input.previous);
    const moved = models === undefined ? undefined : drift(models.before, models.after, await readDriftClients(io, options));
    const asJson = `${JSON.stringify({ ...tests, ...(moved === undefined ? {} : { drift: moved }) }, null, 2)}\n`;
    const asText = `${formatTests(tests)}${moved === undefined ? "" : formatDrift(moved)}`;
    await writeOut(io, textOption(options, "out"), options["json"] === true ? asJson : asText);
    return tests.failed > 0 ? 1 : 0;
  },
};
