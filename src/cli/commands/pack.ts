import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkPack, formatCheck, jsonSchemaOf, newPack, parsePackText, toSarif } from "../../packs/index.js";
import { standardPack } from "../../packs/standard-text.js";
import { formatTests, parseGoldenClientText, testPack } from "../../testing/index.js";
import type { Pack } from "../../index.js";
import { type Command, type Options, choiceOption, textOption, textOptions } from "../command.js";
import { wrongUse } from "../errors.js";
import { type Io, readText, writeOut } from "../io.js";
import { take } from "../load.js";

const baseOptions = { base: { type: "string", multiple: true } } as const;
const baseHelp = [["--base FILE", "a pack it extends besides the standard pack; may be given several times"]] as const;

async function bases(io: Io, options: Options): Promise<readonly Pack[]> {
  const packs = [standardPack()];
  for (const file of textOptions(options, "base")) packs.push(take(parsePackText(await readText(io, file), { file })));
  return packs;
}

/** The bases a text asks for: none where it extends nothing. */
async function checkOptions(io: Io, options: Options, text: string, file: string) {
  return { file, ...(/^\s*"?extends"?\s*:/m.test(text) ? { bases: await bases(io, options) } : {}) };
}

/** `pack check`: everything that is wrong with a pack, by line. */
export const packCheckCommand: Command = {
  name: "pack check",
  summary: "check a pack: every fault by line, with fixes",
  usage: "FILE [options]",
  details: "Reads, merges, compiles and lints a pack (YAML or JSON).",
  options: { ...baseOptions, format: { type: "string" } },
  optionHelp: [...baseHelp, ["--format F", "text, json or sarif (default text)"]],
  examples: ["pack check clinics.yaml", "pack check clinics.yaml --format sarif --out clinics.sarif"],
  async run(io, [file], options) {
    if (file === undefined) throw wrongUse("pack check needs a file.");
    const text = await readText(io, file);
    const report = checkPack(text, await checkOptions(io, options, text, file));
    const format = choiceOption(options, "format", ["text", "json", "sarif"], options["json"] === true ? "json" : "text");
    const out = format === "text" ? formatCheck(report) : `${JSON.stringify(format === "sarif" ? toSarif([report]) : report, null, 2)}\n`;
    await writeOut(io, textOption(options, "out"), out);
    return report.errors > 0 ? 1 : 0;
  },
};

/** `pack test`: examples and golden clients of a pack. */
export const packTestCommand: Command = {
  name: "pack test",
  summary: "run a pack's examples and golden clients",
  usage: "FILE [options]",
  details: "Tests a pack with its own examples and with whole clients, and refuses tests that prove nothing.",
  options: { ...baseOptions, client: { type: "string", multiple: true } },
  optionHelp: [...baseHelp, ["--client FILE", "a golden client: an assessment with what must come out; may be given several times"]],
  examples: ["pack test clinics.yaml", "pack test clinics.yaml --client small-clinic.yaml"],
  async run(io, [file], options) {
    if (file === undefined) throw wrongUse("pack test needs a file.");
    const text = await readText(io, file);
    const clients = [];
    for (const client of textOptions(options, "client")) clients.push(take(parseGoldenClientText(await readText(io, client), { file: client })));
    const report = testPack(text, { ...(await checkOptions(io, options, text, file)), clients });
    await writeOut(io, textOption(options, "out"), options["json"] === true ? `${JSON.stringify(report, null, 2)}\n` : formatTests(report));
    return report.failed > 0 ? 1 : 0;
  },
};

/** `pack new`: a pack to begin with. */
export const packNewCommand: Command = {
  name: "pack new",
  summary: "begin a pack: an example, a golden client and a README",
  usage: "ID [options]",
  details: "Writes a folder with a pack that passes its check and its tests as it is. Nothing that exists is overwritten.",
  options: { title: { type: "string" }, alone: { type: "boolean" } },
  optionHelp: [
    ["--title TEXT", "name for people"],
    ["--alone", "a base pack of its own instead of an overlay on the standard pack"],
  ],
  examples: ['pack new clinics --title "Small clinics"', "pack new helpdesk --alone --out packs/helpdesk"],
  async run(io, [id], options) {
    if (id === undefined) throw wrongUse("pack new needs an id.");
    const title = textOption(options, "title");
    const files = take(newPack(id, { ...(title === undefined ? {} : { title }), ...(options["alone"] === true ? {} : { base: standardPack() }) }));
    const folder = textOption(options, "out") ?? id;
    for (const file of files) if (existsSync(join(folder, file.path))) throw wrongUse(`${join(folder, file.path)} exists already.`);
    for (const file of files) await writeOut(io, join(folder, file.path), file.text);
    io.out(`${files.map((file) => join(folder, file.path)).join("\n")}\n`);
    return 0;
  },
};

/** `schema`: a JSON Schema for editors. */
export const schemaCommand: Command = {
  name: "schema",
  summary: "write the JSON Schema of pack, assessment, scorecard or report",
  usage: "NAME [options]",
  details: "An editor that knows the schema completes and checks while you type.",
  options: {},
  optionHelp: [],
  examples: ["schema pack --out pack.schema.json", "schema assessment"],
  async run(io, [name], options) {
    const known = (["pack", "assessment", "scorecard", "report"] as const).find((one) => one === name);
    if (known === undefined) throw wrongUse("schema needs a name: pack, assessment, scorecard or report.");
    await writeOut(io, textOption(options, "out"), `${JSON.stringify(jsonSchemaOf(known), null, 2)}\n`);
    return 0;
  },
};
