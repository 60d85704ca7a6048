import { absolute, cmp, exactOf, toNumber } from "../../kernel/exact.js";
import type { Comparison } from "../../model/comparison.js";
import type { ChartNode } from "../../model/report.js";
import type { Context } from "../context.js";
import { printDay } from "../formats/print.js";
import { scaleOf } from "../names.js";
import { plainText, table } from "../nodes.js";
import { pointsOf } from "../quantity.js";
import { countWords, say, words } from "../say.js";
import { type Change, changeCell, changeName, directionOf, sideScore, sideWords } from "../sections/recap/then-now.js";
import { chart } from "./chart.js";

/** F12: then and now, a line per area. Undefined when no area can be compared. */
export function yearOverYear(ctx: Context, comparison: Comparison, size: "full" | "strip" = "full"): ChartNode | undefined {
  const changes = comparison.changes.filter((change) => change.id !== "overall" && change.after.status !== "not-applicable");
  if (changes.every((change) => change.change === undefined)) return undefined;
  const scale = scaleOf(ctx.model);
  const id = size === "full" ? "year-over-year" : "letter.year-over-year";
  const [then, now] = [comparison.before, comparison.after].map((side) => side.period ?? printDay(ctx.formats, side.asOf, "text"));
  return chart(
    {
      id,
      figure: "F12",
      title: titleOf(ctx, changes),
      subtitle: words(ctx, "chart.F12.subtitle", { ...daysOf(ctx, comparison), n: String(changes.length) }),
      description: alternative(ctx, comparison, changes),
      source: words(ctx, "chart.F12.source", daysOf(ctx, comparison)),
      size,
    },
    {
      chart: "lines",
      form: "slope",
      columns: [{ label: then ?? "" }, { label: now ?? "" }], // Two sides give two labels.
      axis: { min: scale?.min ?? 0, max: scale?.max ?? 5, unit: words(ctx, "column.score") }, // The standard scale's ends.
      lines: changes.map((change) => ({
        label: changeName(ctx, change.id),
        points: (["before", "after"] as const).map((side) => ({
          at: change[side].score === undefined ? null : toNumber(exactOf(change[side].score)),
          text: plainText(pointText(ctx, change, side)),
        })),
        style: styleOf(change),
      })),
    },
    table(`${id}.data`, words(ctx, "chart.F12.table"), {
      columns: [
        { id: "area", title: words(ctx, "column.area"), width: 3 },
        { id: "then", title: then ?? "", align: "end", width: 1.4 }, // As above.
        { id: "now", title: now ?? "", align: "end", width: 1.4 }, // As above.
        { id: "change", title: words(ctx, "column.change"), align: "end" },
        { id: "tell", title: words(ctx, "column.cannot-tell"), width: 1.2 },
      ],
      rows: changes.map((change) => ({
        id: change.id,
        cells: [
          changeName(ctx, change.id),
          sideWords(ctx, change, "before"),
          sideWords(ctx, change, "after"),
          changeCell(ctx, change),
          say(ctx, change.cannotTell ? "change.cannot-tell.word" : "change.can-tell"),
        ],
      })),
      empty: words(ctx, "empty.areas"),
    }),
  );
}

function pointText(ctx: Context, change: Change, side: "before" | "after") {
  const score = sideScore(ctx, change, side);
  return score === undefined ? sideWords(ctx, change, side) : [score];
}

function styleOf(change: Change): "up" | "down" | "cannot-tell" {
  const direction = directionOf(change);
  return direction === "up" || direction === "down" ? direction : "cannot-tell";
}

function daysOf(ctx: Context, comparison: Comparison) {
  return { then: printDay(ctx.formats, comparison.before.asOf, "text"), now: printDay(ctx.formats, comparison.after.asOf, "text") };
}

const count = (changes: readonly Change[], direction: ReturnType<typeof directionOf>): number =>
  changes.filter((change) => directionOf(change) === direction).length;

function titleOf(ctx: Context, changes: readonly Change[]): string {
  const [up, down] = [count(changes, "up"), count(changes, "down")];
  if (up === 0 && down === 0) return words(ctx, "chart.F12.title.none", { of: String(changes.length) });
  const first = up >= down ? "up" : "down";
  return countWords(ctx, first === "up" ? "chart.F12.title.up" : "chart.F12.title.down", first === "up" ? up : down, { of: String(changes.length) });
}

function alternative(ctx: Context, comparison: Comparison, changes: readonly Change[]): string {
  const scale = scaleOf(ctx.model);
  const what = words(ctx, "chart.F12.alt", {
    ...daysOf(ctx, comparison),
    n: String(changes.length),
    min: String(scale?.min ?? 0),
    max: String(scale?.max ?? 5),
  }); // The standard scale's ends.
  const counts = words(ctx, "chart.F12.alt.counts", {
    up: String(count(changes, "up")),
    down: String(count(changes, "down")),
    cannot: String(count(changes, "cannot-tell")),
  });
  const largest = largestChange(changes);
  if (largest?.change === undefined) return `${what} ${counts}`;
  const move = pointsOf(ctx, exactOf(largest.change), "", { digits: 2, signed: true }).text;
  return `${what} ${counts} ${words(ctx, "chart.F12.alt.largest", { area: changeName(ctx, largest.id), change: move })}`;
}

/** The area that moved most beyond what is unknown; the first in report order among equals. */
export function largestChange(changes: readonly Change[]): Change | undefined {
  return changes
    .filter((change) => change.id !== "overall" && change.change !== undefined && !change.cannotTell && change.change !== "0")
    .sort((a, b) => cmp(absolute(exactOf(b.change ?? "0")), absolute(exactOf(a.change ?? "0"))))[0]; // Filtered: both are there.
}
