import { createReadStream } from "node:fs";
import {
  type Mapping,
  type Row,
  checkReferences,
  csvTemplate,
  joinLists,
  parseMapping,
  recordLists,
  rejectLine,
  rejectsHeader,
  streamRecords,
} from "../../intake/index.js";
import type { Issue, Model } from "../../index.js";
import { type Command, textOption } from "../command.js";
import { badInput, wrongUse } from "../errors.js";
import { type Io, writeOut } from "../io.js";
import { printIssues } from "../issues.js";
import { loadData, loadModel, modelOptionHelp, modelOptions, take } from "../load.js";

/** `import`: inventories from CSV into an assessment. */
export const importCommand: Command = {
  name: "import",
  summary: "read inventories from CSV files into an assessment",
  usage: "LIST=FILE... [options]",
  details:
    "Reads record lists as tools export them. Good rows are kept; bad rows go to a rejects file with their reasons, and the counts add up. With --into the lists are put into that assessment.",
  options: { ...modelOptions, mapping: { type: "string" }, into: { type: "string" }, rejects: { type: "string" } },
  optionHelp: [
    ...modelOptionHelp,
    ["--mapping FILE", "renamed columns and values, delimiter, decimal comma, date style (YAML or JSON)"],
    ["--into FILE", "an assessment (JSON or YAML) that takes the lists; without it the facts alone are written"],
    ["--rejects FILE", "where rejected rows go, for one list (default: beside each input, as .rejects.csv)"],
  ],
  examples: [
    "import systems=systems.csv vendors=vendors.csv --into assessment.json --out assessment.json",
    "import assets=export.csv --mapping mapping.yaml --out facts.json",
  ],
  async run(io, pairs, options) {
    if (pairs.length === 0) throw wrongUse("import needs at least one LIST=FILE.");
    if (pairs.length > 1 && textOption(options, "rejects") !== undefined)
      throw wrongUse("--rejects names one file. With several lists leave it out: the rejects of each go beside its input, as .rejects.csv.");
    const model = await loadModel(io, options);
    const mappingFile = textOption(options, "mapping");
    const mapping = mappingFile === undefined ? undefined : take(parseMapping(await loadData(io, mappingFile), model));
    const lists = [];
    let rejected = 0;
    for (const pair of pairs) {
      const [list = "", file] = pair.split("=");
      if (file === undefined || file === "") throw wrongUse(`"${pair}" is not LIST=FILE.`);
      const read = await readList(io, model, { list, file, mapping, rejects: textOption(options, "rejects") ?? file.replace(/(\.csv)?$/i, ".rejects.csv") });
      rejected += read.rejected;
      lists.push({ list, file, rows: read.rows });
    }
    const facts = take(joinLists(lists));
    const dangling = checkReferences(model, facts);
    printIssues(io, dangling, false);
    const into = textOption(options, "into");
    const given = into === undefined ? undefined : await loadData(io, into);
    const result = given !== undefined ? { ...given, facts: { ...("facts" in given && typeof given.facts === "object" ? given.facts : {}), ...facts } } : facts;
    await writeOut(io, textOption(options, "out"), `${JSON.stringify(result, null, 2)}\n`);
    return rejected > 0 || dangling.some((one) => one.severity === "error") ? 1 : 0;
  },
};

/** Rows after which a progress line is written anew, on a terminal. */
const progressRows = 5000;

interface ListInput {
  readonly list: string;
  readonly file: string;
  readonly mapping: Mapping | undefined;
  readonly rejects: string;
}

async function readList(io: Io, model: Model, input: ListInput): Promise<{ readonly rows: readonly Row[]; readonly rejected: number }> {
  const rows: Row[] = [];
  const rejects: string[] = [];
  const stream = streamRecords(model, bytes(input.file), {
    list: input.list,
    file: input.file,
    ...(input.mapping === undefined ? {} : { mapping: input.mapping }),
  });
  const issues: Issue[] = [];
  for (;;) {
    const next = await stream.next();
    if (next.done === true) {
      const summary = take(next.value);
      if (rejects.length > 0) await writeOut(io, input.rejects, `${rejectsHeader(summary.header)}${rejects.join("")}`);
      printIssues(io, issues, false);
      const { counts } = summary;
      if (io.isTerminal && counts.read >= progressRows) io.err("\r"); // The summary takes the place of the progress line.
      io.err(
        `${input.list}: ${counts.read} read, ${counts.kept} kept, ${counts.rejected} rejected${rejects.length > 0 ? ` (${input.rejects})` : ""}, ${counts.empty} empty, ${counts.leftOut} left out.\n`,
      );
      return { rows, rejected: counts.rejected };
    }
    if (next.value.kind === "row") rows.push(next.value.row);
    else {
      rejects.push(rejectLine(next.value.reject));
      issues.push(...next.value.reject.issues);
    }
    if (io.isTerminal && (rows.length + rejects.length) % progressRows === 0) io.err(`\r${input.list}: ${rows.length + rejects.length} rows`);
  }
}

async function* bytes(file: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const part of createReadStream(file)) yield part as Uint8Array; // A stream without encoding yields bytes.
  } catch {
    throw badInput([{ code: "no-file", severity: "error", path: [], file, message: "The file cannot be read." }]);
  }
}

/** `template`: empty CSV files with a description of each column. */
export const templateCommand: Command = {
  name: "template",
  summary: "write the empty CSV of a record list, with a note on each column",
  usage: "[LIST] [options]",
  details: "Without a list, names the lists there are. Lines that begin with # are notes and are skipped on import.",
  options: modelOptions,
  optionHelp: modelOptionHelp,
  examples: ["template", "template systems --out systems.csv"],
  async run(io, [list], options) {
    const model = await loadModel(io, options);
    const lists = recordLists(model);
    if (list !== undefined && !lists.includes(list)) throw wrongUse(`No record list is called "${list}". There are: ${lists.join(", ")}.`);
    await writeOut(io, textOption(options, "out"), list === undefined ? `${lists.join("\n")}\n` : csvTemplate(model, list));
    return 0;
  },
};
