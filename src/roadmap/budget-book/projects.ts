import { addDays, daysFrom } from "../../kernel/calendar.js";
import { type Exact, exactText, greatest, sub } from "../../kernel/exact.js";
import { allocate } from "../../kernel/money.js";
import { type Row, amountIn, dayIn, rowsOf, textIn } from "./cells.js";
import { type BookGround, type Entry, type Open, type Part, spans } from "./ground.js";
import type { SortedLines } from "./lines.js";

/**
 * Projects: their lines in the first year, then what is left to spend, spread by days from the day after `asOf` to the expected finish, to
 * the cent. What is left for the first year itself is in its plan and not added again.
 */
export function projects(ground: BookGround, sorted: SortedLines): Part {
  const rows = rowsOf(ground.assessment, "projects");
  const lines = new Map(sorted.groups.filter(({ place }) => place.kind === "project").map((group) => [group.place.id, group]));
  const open: Open[] = [];
  const known = new Set<string>();
  const entries = rows.flatMap((row, at): readonly Entry[] => {
    const id = textIn(row, "id") ?? `project ${at + 1}`;
    known.add(id);
    const group = lines.get(id);
    const goesOn = ["running", "approved"].includes(textIn(row, "status") ?? "");
    if (!goesOn && group === undefined) return [];
    const later = goesOn ? remaining(ground, row) : { kind: "spread" as const, shares: ground.years.map((): Exact => 0) };
    if (later.kind === "open") open.push({ kind: "project", why: later.why, ids: [id], ...(later.amount === undefined ? {} : { amount: later.amount }) });
    const shares = later.kind === "spread" ? later.shares : ground.years.map((): Exact => 0);
    const finish = dayIn(row, "forecastFinish") ?? dayIn(row, "baselineFinish");
    const name = textIn(row, "name");
    return [
      {
        kind: "project",
        id,
        ...(name === undefined ? {} : { name }),
        lines: [...(group?.ids ?? [])],
        years: spans(ground.years, (index) => (index === 0 ? (group?.planned ?? 0) : (shares[index] ?? 0))), // No line: nothing planned; one share per year.
        days: goesOn && finish !== undefined ? [{ what: "finish", on: finish }] : [],
      },
    ];
  });
  const others = [...lines.values()].filter(({ place }) => !known.has(place.id));
  return {
    entries: [
      ...entries,
      ...others.map(
        (group): Entry => ({
          kind: "project",
          id: group.place.id,
          lines: [...group.ids],
          years: spans(ground.years, (index) => (index === 0 ? group.planned : 0)),
          days: [],
        }),
      ),
    ],
    open,
  };
}

type Later =
  | { readonly kind: "spread"; readonly shares: readonly Exact[] }
  | { readonly kind: "open"; readonly why: "no-amount" | "no-date" | "after-book"; readonly amount?: string };

function remaining(ground: BookGround, row: Row): Later {
  const { years, currency, assessment } = ground;
  const whole = amountIn(row, "forecastCost", currency) ?? amountIn(row, "budgetAtCompletion", currency);
  const spent = amountIn(row, "actualCost", currency);
  if (whole === undefined || (spent === undefined && textIn(row, "status") === "running")) return { kind: "open", why: "no-amount" };
  const left = greatest(0, sub(whole, spent ?? 0)); // Approved and not begun: nothing is spent.
  const finish = dayIn(row, "forecastFinish") ?? dayIn(row, "baselineFinish");
  if (finish === undefined) return left === 0 ? { kind: "spread", shares: years.map(() => 0) } : { kind: "open", why: "no-date", amount: exactText(left) };
  const tomorrow = addDays(assessment.asOf, 1);
  const begins = dayIn(row, "baselineStart") ?? tomorrow;
  const from = daysFrom(tomorrow, begins) > 0 ? begins : tomorrow;
  // Overdue work is spent at once.
  const to = daysFrom(from, finish) > 0 ? finish : from;
  const last = years.at(-1)?.to ?? to;
  const weights = [...years.map((year) => overlap(from, to, year)), Math.max(0, daysFrom(last, to))];
  const shares = allocate(left, weights);
  const beyond = shares.at(-1) ?? 0; // The last share is what falls after the book.
  return beyond === left && left !== 0 ? { kind: "open", why: "after-book", amount: exactText(left) } : { kind: "spread", shares };
}

/** Days that two stretches share, both ends included. */
function overlap(from: string, to: string, year: { readonly from: string; readonly to: string }): number {
  const start = daysFrom(from, year.from) > 0 ? year.from : from;
  const end = daysFrom(to, year.to) > 0 ? to : year.to;
  return Math.max(0, daysFrom(start, end) + 1);
}
