import { addDays, daysFrom } from "../../kernel/calendar.js";
import { type Exact, add, exactOf, exactText, sub } from "../../kernel/exact.js";
import type { Assessment } from "../../model/assessment.js";
import type { BudgetBook } from "../../model/budget-book.js";
import type { Roadmap } from "../../model/roadmap.js";
import { fiscalYearOf } from "../quarters.js";
import { advice } from "./advice.js";
import { amountIn, dayIn, isNone, rowsOf, textIn } from "./cells.js";
import { type BookGround, type Entry, bookYears } from "./ground.js";
import { ongoing, sortLines } from "./lines.js";
import { projects } from "./projects.js";
import { refresh } from "./refresh.js";

/** What a budget book is made with. */
export interface BudgetBookOptions {
  /** Its recommendations are laid over the years; without it there are none in the book. */
  readonly roadmap?: Roadmap;
  /** Fiscal years after that of `asOf`, 1 to 10; 3 by default, more where the roadmap is longer. */
  readonly years?: number;
  /** Reporting currency; the organization's own, else that of the roadmap's prices. */
  readonly currency?: string;
}

/**
 * Lays the money of several fiscal years out: budget lines that go on, contracts with their renewals and notice days, licences, asset refresh
 * by end of support, projects and the recommendations of a roadmap.
 *
 * The first year is the approved plan (`planYear`): every line stands in exactly one entry, so its total is that of the budget lines. Amounts
 * are exact and nominal; nothing is rounded. What has no amount, date or price is listed, never guessed.
 *
 * @returns Empty entries where nothing was given; total, like all stages.
 */
export function budgetBook(assessment: Assessment, options: BudgetBookOptions = {}): BudgetBook {
  const { roadmap } = options;
  const fiscalYearStart = roadmap?.input.fiscalYearStart ?? assessment.organization.fiscalYearStart ?? 1;
  const currency = options.currency ?? assessment.organization.currency ?? roadmap?.prices.currency ?? "USD";
  const first = fiscalYearOf(assessment.asOf, fiscalYearStart);
  const reach = roadmap === undefined ? 0 : Math.max(0, ...roadmap.quarters.map((quarter) => fiscalYearOf(quarter.from, fiscalYearStart) - first));
  const after = Math.min(10, Math.max(1, Math.trunc(options.years ?? 3), reach));
  const ground: BookGround = {
    assessment,
    currency,
    years: bookYears(assessment.asOf, fiscalYearStart, after),
    ...(roadmap === undefined ? {} : { roadmap }),
  };
  const sorted = sortLines(ground);
  const parts = [ongoing(ground, sorted), projects(ground, sorted), refresh(ground, sorted), advice(ground)];
  const entries = inOrder(parts.flatMap((part) => part.entries));
  return {
    format: 1,
    asOf: assessment.asOf,
    currency,
    years: [...ground.years],
    entries: [...entries],
    totals: totalsOf(ground, entries),
    tie: tieOf(ground, entries),
    notices: noticesOf(ground, entries),
    open: parts.flatMap((part) => part.open),
  };
}

const kinds = ["running", "contract", "licence", "project", "refresh", "recommendation"] as const;

function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return kinds.flatMap((kind) => entries.filter((entry) => entry.kind === kind));
}

function totalsOf(ground: BookGround, entries: readonly Entry[]): BudgetBook["totals"] {
  const total = (list: readonly Entry[]) =>
    ground.years.map((_, index) => {
      const side = (end: "low" | "high") => exactText(list.reduce<Exact>((sum, entry) => add(sum, exactOf(entry.years[index]?.[end] ?? "0")), 0)); // Entries have one amount per year.
      return { low: side("low"), high: side("high") };
    });
  return { byKind: Object.fromEntries(kinds.map((kind) => [kind, total(entries.filter((entry) => entry.kind === kind))])), all: total(entries) };
}

/** Adds the lines up on their own, so that a line lost on the way into an entry shows. */
function tieOf(ground: BookGround, entries: readonly Entry[]): BudgetBook["tie"] {
  const rows = rowsOf(ground.assessment, "budgetLines");
  const known = rows.flatMap((row) => amountIn(row, "planYear", ground.currency) ?? (isNone(row, "planYear") ? 0 : []));
  const planned = known.reduce<Exact>(add, 0);
  const inEntries = entries.filter((entry) => entry.lines.length > 0).reduce<Exact>((sum, entry) => add(sum, exactOf(entry.years[0]?.low ?? "0")), 0); // As above.
  return { lines: known.length, planned: exactText(planned), inEntries: exactText(inEntries), difference: exactText(sub(planned, inEntries)) };
}

function noticesOf(ground: BookGround, entries: readonly Entry[]): BudgetBook["notices"] {
  const { asOf } = ground.assessment;
  const last = ground.years.at(-1)?.to ?? asOf;
  const found = rowsOf(ground.assessment, "vendors").flatMap((row): BudgetBook["notices"] => {
    const [id, contractEnd, notice] = [textIn(row, "id"), dayIn(row, "contractEnd"), amountIn(row, "noticeDays", ground.currency)];
    if (id === undefined || contractEnd === undefined || notice === undefined || daysFrom(asOf, contractEnd) < 0 || daysFrom(contractEnd, last) < 0) return [];
    const noticeBy = addDays(contractEnd, -Number(notice));
    const entry = entries.find((one) => (one.kind === "contract" || one.kind === "licence") && one.id === id);
    const spend = amountIn(row, "annualSpend", ground.currency);
    const annual = entry?.years[0]?.low ?? (spend === undefined ? undefined : exactText(spend));
    const renews = row["autoRenew"];
    return [
      {
        vendor: id,
        name: textIn(row, "name") ?? id,
        contractEnd,
        noticeBy,
        ...(typeof renews === "boolean" ? { autoRenews: renews } : {}),
        missed: daysFrom(asOf, noticeBy) < 0,
        ...(annual === undefined ? {} : { annual }),
      },
    ];
  });
  return found.sort((a, b) => (a.noticeBy < b.noticeBy ? -1 : a.noticeBy > b.noticeBy ? 1 : a.vendor < b.vendor ? -1 : 1));
}
