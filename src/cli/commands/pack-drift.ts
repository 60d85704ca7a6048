import type { Model, Pack } from "../../index.js";
import { parsePackText } from "../../packs/index.js";
import { drift, formatDrift } from "../../testing/index.js";
import { type Command, textOption } from "../command.js";
import { wrongUse } from "../errors.js";
import { writeOut } from "../io.js";
import { modelOf, take } from "../load.js";
import { type PackInput, baseHelp, baseOptions, clientHelp, readDriftClients, readPackInput } from "../pack-input.js";

/** `pack drift`: what a change of a pack moves, before it is released. */
export const packDriftCommand: Command = {
  name: "pack drift",
  summary: "show how a change of a pack moves the scores of given clients",
  usage: "FILE --previous FILE --client FILE [options]",
  details: "Scores each client with the pack as it was and as it would be. Clients may be golden clients or assessments; nothing is changed.",
  options: { ...baseOptions, client: { type: "string", multiple: true } },
  optionHelp: [["--previous FILE", "the pack as it is published"], clientHelp, baseHelp],
  examples: ["pack drift clinics.yaml --previous clinics-1.0.0.yaml --client clients"],
  async run(io, [file], options) {
    const input = await readPackInput(io, file, options, "pack drift");
    if (input.previous === undefined) throw wrongUse("pack drift needs --previous: the pack as it is published.");
    const clients = await readDriftClients(io, options);
    if (clients.length === 0) throw wrongUse("pack drift needs --client: whom it would move.");
    const { before, after } = driftModels(input, input.previous);
    const report = drift(before, after, clients);
    await writeOut(io, textOption(options, "out"), options["json"] === true ? `${JSON.stringify(report, null, 2)}\n` : formatDrift(report));
    return report.doesNotFit > 0 ? 1 : 0;
  },
};

/** The packs as they are and as they would be, compiled. */
export function driftModels({ text, file, bases }: PackInput, previous: Pack): { readonly before: Model; readonly after: Model } {
  return { before: take(modelOf([...bases, previous])), after: take(modelOf([...bases, take(parsePackText(text, { file }))])) };
}
