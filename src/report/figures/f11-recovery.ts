import { type Exact, cmp, sub, toNumber } from "../../kernel/exact.js";
import type { ChartNode, InlineNode } from "../../model/report.js";
import type { Context } from "../context.js";
import { printDay, printShort } from "../formats/print.js";
import { type Slot, table } from "../nodes.js";
import { dayOf, numberOf } from "../quantity.js";
import { type Row, dayIn, numberIn, rowName, rowsOf, stateOf, textIn } from "../records.js";
import { absentCell } from "../sections/cells.js";
import { say, words } from "../say.js";
import { chart } from "./chart.js";

interface System {
  readonly row: Row;
  readonly at: number;
  readonly name: string;
  readonly tier: Exact;
  readonly objective: Exact | undefined;
  readonly measured: Exact | undefined;
}

const ticks = [1, 4, 8, 24, 72, 168] as const;

/** F11: systems of tier 1 and 2, or of tier 1 alone, how soon each must be back, and how long it took when somebody measured it. */
export function recovery(ctx: Context, lastTier: 1 | 2 = 2): ChartNode | undefined {
  const systems = systemsOf(ctx, lastTier);
  if (systems.length === 0) return undefined;
  const tested = systems.filter((system) => system.measured !== undefined);
  const met = tested.filter((system) => !isLate(system) && system.objective !== undefined);
  const worst = tested.filter(isLate).sort((a, b) => cmp(overBy(b) ?? 0, overBy(a) ?? 0))[0]; // Late systems have both times.
  const hours = (value: Exact | undefined) =>
    value === undefined ? words(ctx, "value.unknown") : words(ctx, "unit.hours.other", { n: printShort(ctx.formats, value, 1) });
  const asOf = printDay(ctx.formats, ctx.scorecard.asOf, "text");
  const counts = { n: String(systems.length), tested: String(tested.length), met: String(met.length) };
  return chart(
    {
      id: "recovery",
      figure: "F11",
      title: words(ctx, lastTier === 1 ? "chart.F11.title.tier1" : "chart.F11.title", counts),
      subtitle: words(ctx, lastTier === 1 ? "chart.F11.subtitle.tier1" : "chart.F11.subtitle", { n: counts.n, asOf }),
      description: `${words(ctx, lastTier === 1 ? "chart.F11.alt.tier1" : "chart.F11.alt", counts)} ${worst === undefined ? words(ctx, "chart.F11.alt.none-late") : words(ctx, "chart.F11.alt.worst", { system: worst.name, objective: hours(worst.objective), measured: hours(worst.measured) })}`,
      source: words(ctx, "chart.source.list", { list: words(ctx, "list.systems"), asOf }),
    },
    {
      chart: "dumbbell",
      form: "recovery",
      axis: {
        min: 1,
        max: 168,
        log: true,
        label: words(ctx, "chart.F11.axis"),
        ticks: ticks.map((at) => ({ at, text: words(ctx, at === 1 ? "unit.hours.one" : "unit.hours.other", { n: String(at) }) })),
      },
      rows: systems.map((system) => ({
        label: system.name,
        marks: [
          ...(system.objective === undefined ? [] : [{ shape: "square" as const, at: inside(system.objective), text: hours(system.objective), filled: false }]),
          ...(system.measured === undefined ? [] : [{ shape: "circle" as const, at: inside(system.measured), text: hours(system.measured), filled: true }]),
        ],
        ...(isLate(system) ? { late: true } : {}),
        ...(system.measured === undefined
          ? { never: stateOf(system.row, "lastRestoreTest") === "unknown" ? words(ctx, "value.unknown") : words(ctx, "chart.F11.never") }
          : {}),
      })),
    },
    table("recovery.data", words(ctx, "chart.F11.table"), {
      columns: [
        { id: "system", title: words(ctx, "column.system"), width: 2.5 },
        { id: "tier", title: words(ctx, "column.tier"), align: "end", width: 0.6 },
        { id: "objective", title: words(ctx, "column.objective-hours"), align: "end" },
        { id: "measured", title: words(ctx, "column.measured-hours"), align: "end", width: 1.2 },
        { id: "over", title: words(ctx, "column.over-by-hours"), align: "end" },
        { id: "tested", title: words(ctx, "column.tested-on"), width: 1.2 },
        { id: "result", title: words(ctx, "column.result") },
      ],
      rows: systems.map((system) => ({ id: system.name, cells: cellsOf(ctx, system) })),
      empty: words(ctx, "empty.none"),
    }),
  );
}

function systemsOf(ctx: Context, lastTier: 1 | 2): readonly System[] {
  const found = (rowsOf(ctx, "systems") ?? []).flatMap((row, at): readonly System[] => {
    const tier = numberIn(ctx, row, "tier");
    return tier === undefined || cmp(tier, lastTier) > 0
      ? []
      : [{ row, at, name: rowName(row), tier, objective: numberIn(ctx, row, "rtoHours"), measured: numberIn(ctx, row, "actualRecoveryHours") }];
  });
  return found.sort(
    (a, b) =>
      cmp(a.tier, b.tier) || Number(isLate(b)) - Number(isLate(a)) || Number(a.measured === undefined) - Number(b.measured === undefined) || a.at - b.at,
  );
}

function overBy(system: System): Exact | undefined {
  return system.measured === undefined || system.objective === undefined ? undefined : sub(system.measured, system.objective);
}

function isLate(system: System): boolean {
  const over = overBy(system);
  return over !== undefined && cmp(over, 0) > 0;
}

/** Times outside the axis are drawn at its ends; the words say the real ones. */
function inside(hours: Exact): number {
  return Math.min(168, Math.max(1, toNumber(hours)));
}

function cellsOf(ctx: Context, system: System): readonly Slot[] {
  const ref = (column: string): string => `input: facts.systems[${system.at}].${column}`;
  const hours = (value: Exact | undefined, column: string): readonly InlineNode[] =>
    value === undefined ? absentCell(ctx, system.row, column) : [numberOf(ctx, value, ref(column), { unit: "hours" })];
  const over = overBy(system);
  const tested = dayIn(system.row, "lastRestoreTest");
  const result = textIn(system.row, "restoreTestResult");
  return [
    system.name,
    [numberOf(ctx, system.tier, ref("tier"))],
    hours(system.objective, "rtoHours"),
    system.measured === undefined && stateOf(system.row, "actualRecoveryHours") === "none"
      ? say(ctx, "chart.F11.never")
      : hours(system.measured, "actualRecoveryHours"),
    over === undefined
      ? say(ctx, "chart.F11.cannot-say")
      : cmp(over, 0) > 0
        ? [numberOf(ctx, over, ref("actualRecoveryHours"), { unit: "hours" })]
        : say(ctx, "chart.F11.in-time"),
    tested === undefined ? absentCell(ctx, system.row, "lastRestoreTest") : [dayOf(ctx, tested, ref("lastRestoreTest"), "table")],
    result === undefined ? absentCell(ctx, system.row, "restoreTestResult") : result === "none" ? say(ctx, "chart.F11.no-result") : result.replaceAll("-", " "),
  ];
}
