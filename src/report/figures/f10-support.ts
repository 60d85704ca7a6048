import { dayNumber } from "../../kernel/calendar.js";
import { type Exact, add, mul, toNumber } from "../../kernel/exact.js";
import type { ChartNode } from "../../model/report.js";
import type { Context } from "../context.js";
import { printDay, printNumber } from "../formats/print.js";
import { type Slot, table } from "../nodes.js";
import type { PhraseKey } from "../phrases/catalogue.js";
import { countOf } from "../quantity.js";
import { type Row, dayIn, numberIn, rowsOf, stateOf, textIn } from "../records.js";
import { sumCell } from "../sections/cells.js";
import { say, words } from "../say.js";
import { chart } from "./chart.js";

/** Device groups of the stack, at most four, and the asset types in each; other types fall into the last. */
const deviceGroups = [
  { key: "computers", types: ["laptop", "desktop", "thin-client", "tablet", "phone"] },
  { key: "servers", types: ["server", "storage"] },
  { key: "network", types: ["network", "firewall", "wireless"] },
  { key: "other", types: [] },
] as const;

type GroupKey = (typeof deviceGroups)[number]["key"];

interface Bin {
  readonly id: string;
  readonly label: string;
  readonly kind: "past" | "plain" | "unknown";
  readonly rows: Row[];
}

const halfYears = 8;

/** F10: when devices in use lose the maker's support: already past, by half-year, later, and unknown. */
export function endOfSupport(ctx: Context): ChartNode | undefined {
  const rows = (rowsOf(ctx, "assets") ?? []).filter((row) => !["disposed", "lost"].includes(textIn(row, "status") ?? ""));
  if (rows.length === 0) return undefined;
  const bins = binsOf(ctx, rows);
  const total = count(ctx, rows);
  const of = (id: string): Exact => count(ctx, bins.find((bin) => bin.id === id)?.rows ?? []);
  const soon = add(of("h0"), of("h1"));
  const asOf = printDay(ctx.formats, ctx.scorecard.asOf, "text");
  const number = (value: Exact): string => printNumber(ctx.formats, value, 0);
  const slots = { total: number(total), past: number(of("past")), soon: number(soon), unknown: number(of("unknown")), asOf };
  return chart(
    {
      id: "end-of-support",
      figure: "F10",
      title: words(ctx, "chart.F10.title", slots),
      subtitle: words(ctx, "chart.F10.subtitle", slots),
      description: words(ctx, "chart.F10.alt", slots),
      source: words(ctx, "chart.source.list", { list: words(ctx, "list.assets"), asOf }),
    },
    {
      chart: "bars",
      form: "bins",
      groups: bins.map((bin) => ({
        label: bin.label,
        segments: deviceGroups.flatMap((group) => {
          const amount = count(
            ctx,
            bin.rows.filter((row) => groupOf(row) === group.key),
          );
          return amount === 0 ? [] : [{ key: words(ctx, groupPhrase(group.key)), amount: toNumber(amount), text: number(amount), style: bin.kind }];
        }),
      })),
    },
    table("end-of-support.data", words(ctx, "chart.F10.table"), {
      columns: [
        { id: "period", title: words(ctx, "column.period"), width: 1.6 },
        ...deviceGroups.map((group) => ({ id: group.key, title: words(ctx, groupPhrase(group.key)), align: "end" as const })),
        { id: "total", title: words(ctx, "total"), align: "end" },
        { id: "cost", title: words(ctx, "column.purchase-cost"), align: "end", width: 1.8 },
      ],
      rows: bins.map((bin) => ({
        id: bin.id,
        cells: [
          bin.label,
          ...deviceGroups.map(
            (group): Slot => [
              countOf(
                ctx,
                toNumber(
                  count(
                    ctx,
                    bin.rows.filter((row) => groupOf(row) === group.key),
                  ),
                ),
                "input: facts.assets",
              ),
            ],
          ),
          [countOf(ctx, toNumber(count(ctx, bin.rows)), "input: facts.assets")],
          costCell(ctx, bin.rows),
        ],
      })),
      total: [
        words(ctx, "total"),
        ...deviceGroups.map(
          (group): Slot => [
            countOf(
              ctx,
              toNumber(
                count(
                  ctx,
                  rows.filter((row) => groupOf(row) === group.key),
                ),
              ),
              "input: facts.assets",
            ),
          ],
        ),
        [countOf(ctx, toNumber(total), "input: facts.assets")],
        costCell(ctx, rows),
      ],
      empty: words(ctx, "empty.none"),
    }),
  );
}

function groupPhrase(key: GroupKey): PhraseKey {
  return `devices.${key}`;
}

function groupOf(row: Row): GroupKey {
  const type = textIn(row, "type") ?? "";
  return deviceGroups.find((group) => (group.types as readonly string[]).includes(type))?.key ?? "other"; // The tuples hold only texts.
}

/** Devices in rows: their quantity, 1 where a row has none. */
function count(ctx: Context, rows: readonly Row[]): Exact {
  return rows.reduce<Exact>((sum, row) => add(sum, numberIn(ctx, row, "quantity") ?? 1), 0);
}

function binsOf(ctx: Context, rows: readonly Row[]): readonly Bin[] {
  const today = dayNumber(ctx.scorecard.asOf);
  const half = (at: number): Bin => ({
    id: `h${at}`,
    label: words(ctx, "chart.F10.half", { from: String(at * 6), to: String(at * 6 + 6) }),
    kind: "plain",
    rows: [],
  });
  const past: Bin = { id: "past", label: words(ctx, "chart.F10.past"), kind: "past", rows: [] };
  const halves = Array.from({ length: halfYears }, (_, at) => half(at));
  const later: Bin = { id: "later", label: words(ctx, "chart.F10.later"), kind: "plain", rows: [] };
  const unknown: Bin = { id: "unknown", label: words(ctx, "chart.F10.unknown"), kind: "unknown", rows: [] };
  for (const row of rows) {
    const end = dayIn(row, "endOfSupport");
    // A half-year is 182.625 days, so that eight of them are four years to the day.
    const bin =
      end === undefined
        ? stateOf(row, "endOfSupport") === "never"
          ? later
          : unknown
        : dayNumber(end) < today
          ? past
          : (halves[Math.floor((dayNumber(end) - today) / 182.625)] ?? later);
    bin.rows.push(row);
  }
  return [past, ...halves, later, unknown];
}

/** What the devices of a bin cost when they were bought, and for how many rows nobody knows. */
function costCell(ctx: Context, rows: readonly Row[]): Slot {
  if (rows.length === 0) return say(ctx, "chart.F10.no-devices");
  const priced = rows.filter((row) => numberIn(ctx, row, "purchaseCost") !== undefined);
  const known = priced.reduce<Exact>((total, row) => add(total, mul(numberIn(ctx, row, "purchaseCost") ?? 0, numberIn(ctx, row, "quantity") ?? 1)), 0); // Priced rows have a cost; one device where no quantity is given.
  return sumCell(ctx, { known, unknown: rows.length - priced.length }, "input: facts.assets", rows.length);
}
