import { type Exact, add, cmp, exactOf, roundTo, sub } from "../../kernel/exact.js";
import type { BudgetBook } from "../../model/budget-book.js";
import type { BlockNode, InlineNode, TableNode } from "../../model/report.js";
import type { Context } from "../context.js";
import { readableId } from "../names.js";
import { type RowDraft, type Slot, paragraph, table } from "../nodes.js";
import { countOf, dayOf, moneyOf, moneyRange } from "../quantity.js";
import { joined, say, sayCount, sentences, wordIf, words } from "../say.js";

type Entry = BudgetBook["entries"][number];
type Span = Entry["years"][number];

const kinds = ["running", "contract", "licence", "project", "refresh", "recommendation"] as const;
/** Years that stand beside each other in one table; a longer book is split. */
const across = 5;

/** The budget book: totals by kind and fiscal year, each kind in detail, notice days, and what could not be laid out. */
export function budgetBookBlocks(ctx: Context, book: BudgetBook): readonly BlockNode[] {
  return [
    paragraph(leadWords(ctx, book), "lead"),
    ...totalsTables(ctx, book),
    paragraph(tieWords(ctx, book)),
    paragraph(say(ctx, "budget-book.terms"), "note"),
    ...kinds.flatMap((kind) => detailTables(ctx, book, kind)),
    noticeTable(ctx, book),
    openTable(ctx, book),
  ];
}

function leadWords(ctx: Context, book: BudgetBook): readonly InlineNode[] {
  const [first, second] = book.years;
  const total = (at: number): Slot => spanCell(ctx, book, book.totals.all[at], { ref: `budget: totals.all.${at}`, form: "text" });
  return sentences(
    say(ctx, "budget-book.lead", { year: `FY${first?.year ?? ""}`, planned: total(0) }),
    second === undefined ? [] : say(ctx, "budget-book.lead.next", { year: `FY${second.year}`, total: total(1) }),
    sayCount(
      ctx,
      "budget-book.lead.notices",
      { n: book.notices.filter((one) => !one.missed).length, ref: "budget: notices" },
      { missed: countOf(ctx, book.notices.filter((one) => one.missed).length, "budget: notices") },
    ),
  );
}

function tieWords(ctx: Context, book: BudgetBook): readonly InlineNode[] {
  const money = (value: string, ref: string): Slot => [moneyOf(ctx, exactOf(value), ref, { form: "table", currency: book.currency })];
  return say(ctx, book.tie.difference === "0" ? "budget-book.tie" : "budget-book.tie.off", {
    n: countOf(ctx, book.tie.lines, "budget: tie.lines"),
    year: `FY${book.years[0]?.year ?? ""}`,
    planned: money(book.tie.planned, "budget: tie.planned"),
    difference: money(book.tie.difference, "budget: tie.difference"),
  });
}

/** Parts of the years, at most five each; every part ends where the next begins. */
function partsOf(book: BudgetBook): readonly (readonly number[])[] {
  const places = book.years.map((_, at) => at);
  return Array.from({ length: Math.ceil(places.length / across) }, (_, part) => places.slice(part * across, (part + 1) * across));
}

function yearColumns(book: BudgetBook, places: readonly number[]) {
  return places.map((at) => ({ id: `y${book.years[at]?.year ?? at}`, title: `FY${book.years[at]?.year ?? at}`, align: "end" as const, width: 1.6 }));
}

/** Totals by kind. Where printed amounts do not add up to the printed total, one row says by how much rounding is the cause. */
function totalsTables(ctx: Context, book: BudgetBook): readonly TableNode[] {
  return partsOf(book).map((places, part) => {
    const rows: RowDraft[] = kinds.map((kind) => ({
      id: kind,
      cells: [
        words(ctx, `budget-book.kind.${kind}`),
        ...places.map((at) => spanCell(ctx, book, book.totals.byKind[kind]?.[at], { ref: `budget: totals.${kind}.${at}` })),
      ],
    }));
    const rounding = places.map((at) => roundingOf(book, at));
    const differs = rounding.some(({ low, high }) => cmp(low, 0) !== 0 || cmp(high, 0) !== 0);
    const row: readonly RowDraft[] = differs
      ? [
          {
            id: "rounding",
            cells: [
              words(ctx, "budget-book.rounding"),
              ...rounding.map((span, at): Slot => moneyRange(ctx, { ...span, currency: book.currency }, `budget: rounding.${places[at] ?? 0}`)), // One place per column.
            ],
          },
        ]
      : [];
    return table(`budget.totals${part === 0 ? "" : `.${part + 1}`}`, words(ctx, "budget-book.totals.caption"), {
      columns: [{ id: "kind", title: words(ctx, "column.kind"), width: 2.4 }, ...yearColumns(book, places)],
      rows: [...rows, ...row],
      total: [words(ctx, "budget-book.all"), ...places.map((at) => spanCell(ctx, book, book.totals.all[at], { ref: `budget: totals.all.${at}` }))],
      empty: words(ctx, "empty.none"),
    });
  });
}

/** The printed total less the printed amounts of the kinds, in whole units. */
function roundingOf(book: BudgetBook, at: number): { readonly low: Exact; readonly high: Exact } {
  const side = (end: "low" | "high"): Exact => {
    const printed = (span: Span | undefined): Exact => roundTo(exactOf(span?.[end] ?? "0"), 0); // A book has one amount per year.
    return sub(printed(book.totals.all[at]), kinds.map((kind) => printed(book.totals.byKind[kind]?.[at])).reduce<Exact>(add, 0));
  };
  return { low: side("low"), high: side("high") };
}

function spanCell(ctx: Context, book: BudgetBook, span: Span | undefined, at: { readonly ref: string; readonly form?: "text" | "table" }): Slot {
  if (span === undefined) return "–";
  return moneyRange(ctx, { low: exactOf(span.low), high: exactOf(span.high), currency: book.currency }, at.ref, at.form ?? "table");
}

function detailTables(ctx: Context, book: BudgetBook, kind: Entry["kind"]): readonly TableNode[] {
  const entries = book.entries.filter((entry) => entry.kind === kind);
  if (entries.length === 0) return [];
  return partsOf(book).map((places, part) =>
    table(`budget.${kind}${part === 0 ? "" : `.${part + 1}`}`, words(ctx, `budget-book.kind.${kind}`), {
      columns: [
        { id: "entry", title: words(ctx, "column.entry"), width: 2.4 },
        ...yearColumns(book, places),
        ...(kind === "running" || kind === "refresh" ? [] : [{ id: "days", title: words(ctx, "column.days-that-matter"), width: 2.2 }]),
      ],
      rows: entries.map((entry) => ({
        id: entry.id,
        cells: [
          entryName(ctx, entry),
          ...places.map((at) => spanCell(ctx, book, entry.years[at], { ref: `budget: ${kind}.${entry.id}.${at}` })),
          ...(kind === "running" || kind === "refresh" ? [] : [daysCell(ctx, entry)]),
        ],
      })),
      empty: words(ctx, "empty.none"),
    }),
  );
}

function entryName(ctx: Context, entry: Entry): Slot {
  if (entry.kind === "recommendation") {
    const action = ctx.actions.find((one) => one.id === entry.id);
    return action === undefined ? (ctx.model.recommendations.get(entry.id)?.is.title ?? entry.id) : `${action.tag} ${action.title}`;
  }
  if (entry.kind === "refresh" && entry.id === "planned") return say(ctx, "budget-book.refresh.planned");
  if (entry.kind === "project" && entry.id === "none") return say(ctx, "budget-book.project.none");
  if (entry.kind === "running") return wordIf(ctx, `budget.category.${entry.id}`) ?? readableId(entry.id);
  return entry.name ?? (entry.kind === "refresh" ? (wordIf(ctx, `asset.type.${entry.id}`) ?? readableId(entry.id)) : entry.id);
}

function daysCell(ctx: Context, entry: Entry): Slot {
  const rise = entry.rise === "open" ? [say(ctx, "budget-book.rise.open")] : [];
  const days = entry.days.map((day) =>
    say(ctx, `budget-book.day.${day.what}`, { date: dayOf(ctx, day.on, `budget: ${entry.kind}.${entry.id}.${day.what}`, "table") }),
  );
  return days.length + rise.length === 0 ? say(ctx, "budget-book.day.none") : joined([...days, ...rise], "; ");
}

function noticeTable(ctx: Context, book: BudgetBook): TableNode {
  return table("budget.notices", words(ctx, "budget-book.notices.caption"), {
    columns: [
      { id: "vendor", title: words(ctx, "column.vendor"), width: 2.4 },
      { id: "notice", title: words(ctx, "column.notice-by"), width: 1.4 },
      { id: "end", title: words(ctx, "column.contract-ends"), width: 1.4 },
      { id: "renews", title: words(ctx, "column.renews"), width: 1.4 },
      { id: "annual", title: words(ctx, "column.per-year"), align: "end", width: 1.2 },
    ],
    rows: book.notices.map((one) => ({
      id: one.vendor,
      cells: [
        one.name,
        one.missed
          ? say(ctx, "budget-book.notice.missed", { date: dayOf(ctx, one.noticeBy, `budget: notices.${one.vendor}`, "table") })
          : [dayOf(ctx, one.noticeBy, `budget: notices.${one.vendor}`, "table")],
        [dayOf(ctx, one.contractEnd, `budget: notices.${one.vendor}.end`, "table")],
        say(ctx, one.autoRenews === undefined ? "value.unknown" : one.autoRenews ? "budget-book.renews.yes" : "budget-book.renews.no"),
        one.annual === undefined
          ? say(ctx, "value.unknown")
          : [moneyOf(ctx, exactOf(one.annual), `budget: notices.${one.vendor}.annual`, { form: "table", currency: book.currency })],
      ],
    })),
    empty: words(ctx, "budget-book.notices.none"),
  });
}

function openTable(ctx: Context, book: BudgetBook): TableNode {
  return table("budget.open", words(ctx, "budget-book.open.caption"), {
    columns: [
      { id: "kind", title: words(ctx, "column.kind"), width: 1.4 },
      { id: "why", title: words(ctx, "column.why"), width: 2.4 },
      { id: "count", title: words(ctx, "column.count"), align: "end", width: 0.8 },
      { id: "ids", title: words(ctx, "column.which"), width: 2.6 },
      { id: "amount", title: words(ctx, "column.known-amount"), align: "end", width: 1.2 },
    ],
    rows: book.open.map((one, at) => ({
      id: `${one.kind}.${one.why}.${at}`,
      cells: [
        words(ctx, `budget-book.kind.${one.kind}`),
        words(ctx, `budget-book.open.${one.why}`),
        [countOf(ctx, one.ids.length, `budget: open.${at}`)],
        whichOf(ctx, one.ids),
        one.amount === undefined ? "–" : [moneyOf(ctx, exactOf(one.amount), `budget: open.${at}.amount`, { form: "table", currency: book.currency })],
      ],
    })),
    empty: words(ctx, "budget-book.open.none"),
  });
}

/** The first few ids, then how many more. */
function whichOf(ctx: Context, ids: readonly string[]): Slot {
  const shown = ids.slice(0, 6);
  const rest = ids.length - shown.length;
  return rest === 0 ? shown.join(", ") : joined([...shown, sayCount(ctx, "budget-book.more", { n: rest, ref: "budget: open" })]);
}
