import { type BudgetBook, budgetBook, parseRoadmapInput, planRoadmap } from "../../index.js";
import { decimal, priceText } from "../amounts.js";
import { type Command, textOption } from "../command.js";
import { wrongUse } from "../errors.js";
import { writeOut } from "../io.js";
import { loadAssessment, loadData, loadModel, modelOptionHelp, modelOptions, take } from "../load.js";
import { csvLine } from "../roadmap/csv-line.js";

/** `budget`: the money of several fiscal years. */
export const budgetCommand: Command = {
  name: "budget",
  summary: "lay budget lines, contracts, licences, refresh, projects and advice over fiscal years",
  usage: "[FILE] [options]",
  details:
    "Makes the budget book: the approved plan of the current fiscal year line by line, and what is known of the years after it, with notice days of contracts. The totals tie to the budget lines.",
  options: { ...modelOptions, roadmap: { type: "string" }, years: { type: "string" }, csv: { type: "boolean" } },
  optionHelp: [
    ...modelOptionHelp,
    ["--roadmap FILE", "roadmap input (YAML or JSON): its recommendations are laid over the years, too"],
    ["--years N", "fiscal years after the current one, 1 to 10 (default 3)"],
    ["--csv", "one line per entry and fiscal year, for a spreadsheet"],
  ],
  examples: ["budget assessment.json", "budget assessment.json --roadmap plan.yaml --years 4 --csv --out budget.csv"],
  async run(io, [file], options) {
    const years = Number(textOption(options, "years") ?? "3");
    if (!Number.isInteger(years) || years < 1 || years > 10) throw wrongUse("--years takes a whole number from 1 to 10.");
    const model = await loadModel(io, options);
    const assessment = await loadAssessment(io, model, file);
    const planFile = textOption(options, "roadmap");
    const input = planFile === undefined ? undefined : take(parseRoadmapInput(await loadData(io, planFile), model));
    const book = budgetBook(assessment, { years, ...(input === undefined ? {} : { roadmap: planRoadmap(model, assessment, input) }) });
    const text = options["json"] === true ? `${JSON.stringify(book, null, 2)}\n` : options["csv"] === true ? bookCsv(book) : bookText(book);
    await writeOut(io, textOption(options, "out"), text);
    return 0;
  },
};

function bookText(book: BudgetBook): string {
  const cells = (spans: BudgetBook["totals"]["all"]) =>
    spans.map((span) => (span.low === span.high ? decimal(span.low, 0) : rounded(span)).padStart(20)).join("");
  const rows = Object.entries(book.totals.byKind).map(([kind, spans]) => `${kind.padEnd(16)}${cells(spans)}`);
  const notices = book.notices.map(
    (one) =>
      `  ${one.noticeBy}${one.missed ? " (passed)" : ""}  ${one.name}, contract to ${one.contractEnd}${one.autoRenews === true ? ", renews by itself" : ""}`,
  );
  const open = book.open.map((one) => `  ${one.kind}: ${one.why}, ${one.ids.length}${one.amount === undefined ? "" : `, ${decimal(one.amount)}`}`);
  return `${[
    `${book.currency.padEnd(16)}${book.years.map((year) => `FY${year.year}`.padStart(20)).join("")}`,
    ...rows,
    `${"all".padEnd(16)}${cells(book.totals.all)}`,
    "",
    `Ties to ${book.tie.lines} budget lines: ${decimal(book.tie.planned)}, difference ${decimal(book.tie.difference)}.`,
    ...(notices.length === 0 ? [] : ["", "Notice days:", ...notices]),
    ...(open.length === 0 ? [] : ["", "Not laid out:", ...open]),
  ].join("\n")}\n`;
}

function rounded(span: { readonly low: string; readonly high: string }): string {
  return priceText({ low: decimal(span.low, 0), high: decimal(span.high, 0) });
}

/** One line per entry and year; amounts are not rounded to units, so that a spreadsheet adds up to the book. */
function bookCsv(book: BudgetBook): string {
  const lines = book.entries.flatMap((entry) =>
    entry.years.map((span, at) =>
      csvLine([
        entry.kind,
        entry.id,
        entry.name ?? "",
        `FY${book.years[at]?.year ?? ""}`,
        decimal(span.low, 6),
        decimal(span.high, 6),
        book.currency,
        entry.lines.join(" "),
      ]),
    ),
  );
  return [csvLine(["kind", "id", "name", "fiscalYear", "low", "high", "currency", "budgetLines"]), ...lines].join("");
}
