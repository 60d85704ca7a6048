import { parseTheme } from "../../render/theme/index.js";
import type { ChartNode, PlanDocumentOptions, ReportTree, TableNode } from "../../report/index.js";
import { type Options, choiceOption, formatOfFile, textOption } from "../command.js";
import { wrongUse } from "../errors.js";
import { type Io, writeOut } from "../io.js";
import { loadData, take } from "../load.js";
import { locales } from "../report/choices.js";
import { printTree } from "../report/print.js";

const text = { type: "string" } as const;

/** Options of every document about an engagement. */
export const documentOptions = { format: text, locale: text, client: text, theme: text, "prepared-by": text } as const;

/** Help for {@link documentOptions}. */
export const documentOptionHelp = [
  ["--client NAME", "whom the document is for"],
  ["--locale L", `${locales.join(", ")} (default en-US)`],
  ["--theme FILE", "white label (YAML or JSON): firm, colours, logo, words"],
  ["--prepared-by TEXT", "who prepared it: firm and role"],
] as const;

/** The format asked for: `--format`, `--json`, the ending of `--out`, else the first of the list. */
export function formatOption<const Format extends string>(options: Options, formats: readonly [Format, ...Format[]]): Format {
  const out = textOption(options, "out");
  const asked = options["json"] === true ? formats.find((one) => one === "json") : undefined;
  const byName = asked === undefined && textOption(options, "format") === undefined ? formatOfFile(out, formats) : undefined;
  const format = choiceOption(options, "format", formats, asked ?? byName ?? formats[0]);
  if (format === "docx" && (out === undefined || out === "-")) throw wrongUse("A Word document is a file: add --out plan.docx.");
  return format;
}

/** What every document carries on its cover. */
export async function dressOf(io: Io, options: Options): Promise<PlanDocumentOptions> {
  const [theme, preparedBy] = [textOption(options, "theme"), textOption(options, "prepared-by")];
  return {
    locale: choiceOption(options, "locale", locales, "en-US"),
    ...(theme === undefined ? {} : { theme: take(parseTheme(await loadData(io, theme))) }),
    ...(preparedBy === undefined ? {} : { preparedBy }),
  };
}

/** Writes a document. */
export async function writeTree(
  io: Io,
  options: Options,
  { tree, format }: { readonly tree: ReportTree; readonly format: "md" | "html" | "docx" },
): Promise<void> {
  await writeOut(io, textOption(options, "out"), await printTree(tree, format));
}

/** Writes data as JSON. */
export async function writeJson(io: Io, options: Options, data: unknown): Promise<void> {
  await writeOut(io, textOption(options, "out"), `${JSON.stringify(data, null, 2)}\n`);
}

/** Writes a table for a spreadsheet. */
export async function writeTable(io: Io, options: Options, table: TableNode): Promise<void> {
  await writeOut(io, textOption(options, "out"), (await import("../../render/csv/index.js")).toCsv(table));
}

/** The first table or chart of a document with that id. */
export function blockOf(tree: ReportTree, type: "table" | "chart", id: string): TableNode | ChartNode {
  for (const section of tree.children) {
    if (section.type !== "section") continue;
    for (const block of section.children) if ((block.type === "table" || block.type === "chart") && block.type === type && block.id === id) return block;
  }
  throw new Error(`The document has no ${type} ${id}.`);
}
