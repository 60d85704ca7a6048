import { type CheckReport, applyFixesToText, checkPack, formatCheck, toSarif } from "../../packs/index.js";
import { libraryVersion } from "../../index.js";
import { type Command, type Options, choiceOption, textOption, textOptions } from "../command.js";
import { wrongUse } from "../errors.js";
import { rewrite, writeOut } from "../io.js";
import { take } from "../load.js";
import { type PackInput, baseHelp, baseOptions, readPackInput } from "../pack-input.js";

/** `pack check`: everything that is wrong with a pack, by line. */
export const packCheckCommand: Command = {
  name: "pack check",
  summary: "check a pack: every fault by line, with fixes",
  usage: "FILE [options]",
  details: "Reads, merges, compiles and lints a pack (YAML or JSON).",
  options: { ...baseOptions, format: { type: "string" }, fix: { type: "boolean" }, rule: { type: "string", multiple: true } },
  optionHelp: [
    baseHelp,
    ["--previous FILE", "the last published version: tells when the step of the version is too small"],
    ["--fix", "apply every fix to the file, keeping its comments and form; then tell what is left"],
    ["--rule ID=S", "another severity for a rule: off, warning or error; may be given several times"],
    ["--format F", "text, json or sarif (default text)"],
  ],
  examples: ["pack check clinics.yaml", "pack check clinics.yaml --fix", "pack check clinics.yaml --format sarif --out clinics.sarif"],
  async run(io, [file], options) {
    const input = await readPackInput(io, file, options, "pack check");
    const format = choiceOption(options, "format", ["text", "json", "sarif"], options["json"] === true ? "json" : "text");
    const check = (text: string) => checkPack(text, { ...input, rules: severities(options) });
    const first = check(input.text);
    const { report, applied, text } = options["fix"] === true ? fixed(input, first, check) : { report: first, applied: 0, text: input.text };
    if (text !== input.text) await rewrite(io, input.file, text);
    const did = options["fix"] === true ? `${applied} ${applied === 1 ? "fix was" : "fixes were"} applied to ${input.file}.\n` : "";
    if (format !== "text") io.err(did);
    const out = format === "text" ? did + formatCheck(report) : format === "sarif" ? toSarif([report], { version: libraryVersion }) : report;
    await writeOut(io, textOption(options, "out"), typeof out === "string" ? out : `${JSON.stringify(out, null, 2)}\n`);
    return report.errors > 0 ? 1 : 0;
  },
};

/** Applies fixes until none is left; a correction can uncover the next fault. What would add an error is not kept. */
function fixed(input: PackInput, first: CheckReport, check: (text: string) => CheckReport) {
  if (input.file === "-") throw wrongUse("--fix needs a file: standard input cannot be changed.");
  let now = { report: first, applied: 0, text: input.text };
  for (let round = 0; round < 20; round += 1) {
    const fixes = now.report.diagnostics.flatMap((one) => one.fix ?? []);
    if (fixes.length === 0) break;
    const text = take(applyFixesToText(now.text, fixes, /\.json$/i.test(input.file) ? "json" : undefined));
    const report = check(text);
    const left = report.diagnostics.length;
    // A first look at a pack that does not compile sees less than the second.
    if (text === now.text || (now.report.pack !== undefined && report.errors > now.report.errors && left >= now.report.diagnostics.length)) break;
    now = { report, applied: now.applied + fixes.length, text };
  }
  return now;
}

function severities(options: Options): Readonly<Record<string, "off" | "warning" | "error">> {
  return Object.fromEntries(
    textOptions(options, "rule").map((text) => {
      const [id = "", given] = text.split("=", 2);
      const severity = (["off", "warning", "error"] as const).find((one) => one === given);
      if (severity === undefined) throw wrongUse(`--rule takes a rule and off, warning or error, like text-hard-to-read=off; found "${text}".`);
      return [id, severity];
    }),
  );
}
