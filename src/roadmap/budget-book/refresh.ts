import { type Exact, add, mul } from "../../kernel/exact.js";
import { type Row, amountIn, dayIn, rowsOf, textIn } from "./cells.js";
import { type BookGround, type Entry, type Open, type Part, spans, yearAt } from "./ground.js";
import type { SortedLines } from "./lines.js";

/**
 * Asset refresh: what the plan of the first year holds for hardware, then own devices in use at their purchase price in the fiscal year in
 * which their support ends; what is past already is due in the year after the first.
 */
export function refresh(ground: BookGround, sorted: SortedLines): Part {
  const { years } = ground;
  const planned = sorted.groups.filter(({ place }) => place.kind === "refresh");
  const byType = new Map<string, Exact[]>();
  const open: Record<"no-date" | "no-price" | "after-book", string[]> = { "no-date": [], "no-price": [], "after-book": [] };
  for (const [at, row] of rowsOf(ground.assessment, "assets").entries()) {
    if (!isInUse(row)) continue;
    const id = textIn(row, "id") ?? `asset ${at + 1}`;
    const end = dayIn(row, "endOfSupport");
    const cost = amountIn(row, "purchaseCost", ground.currency);
    if (end === undefined) {
      if (row["endOfSupport"] !== "never") open["no-date"].push(id);
      continue;
    }
    const place = Math.max(1, yearAt(years, end));
    if (place >= years.length) open["after-book"].push(id);
    else if (cost === undefined) open["no-price"].push(id);
    else {
      const type = textIn(row, "type") ?? "other";
      const sums = byType.get(type) ?? years.map((): Exact => 0);
      sums[place] = add(sums[place] ?? 0, mul(cost, amountIn(row, "quantity", ground.currency) ?? 1)); // One sum per year; a row without a quantity is one device.
      byType.set(type, sums);
    }
  }
  return {
    entries: [
      ...planned.map(
        (group): Entry => ({
          kind: "refresh",
          id: "planned",
          lines: [...group.ids],
          years: spans(years, (index) => (index === 0 ? group.planned : 0)),
          days: [],
        }),
      ),
      ...[...byType].map(([type, sums]): Entry => ({ kind: "refresh", id: type, lines: [], years: spans(years, (index) => sums[index] ?? 0), days: [] })), // As above.
    ],
    open: Object.entries(open).flatMap(([why, ids]): readonly Open[] => (ids.length === 0 ? [] : [{ kind: "refresh", why: why as keyof typeof open, ids }])), // The keys of this record.
  };
}

function isInUse(row: Row): boolean {
  return textIn(row, "status") === "in-use" && (textIn(row, "ownership") ?? "owned") === "owned";
}
