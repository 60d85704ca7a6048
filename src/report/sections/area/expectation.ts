import type { InlineNode } from "../../../model/report.js";
import type { Finding } from "../../../model/scorecard.js";
import type { Context } from "../../context.js";
import { nameOf, practiceScale } from "../../names.js";
import { levelValue } from "../../quantity.js";
import { say, sentences } from "../../say.js";
import { midSentence, sentence } from "../../template.js";
import { cutOff } from "../../values.js";

/** The level that a target asks for when an area has none. */
const soundLevel = 3;

/**
 * What was expected of a finding: the cut-offs of the metrics it read, at the level the area's target asks for; without such a metric
 * the anchor of the practice that its recommendation lifts.
 */
export function expectation(ctx: Context, finding: Finding): readonly InlineNode[] {
  const area = ctx.scorecard.areas[finding.area];
  const target = area !== undefined && area.status !== "not-applicable" && area.target !== undefined ? area.target : soundLevel;
  const asked = Math.min(5, Math.max(1, Math.floor(target))); // Cut-offs are for levels 1 to 5.
  const cuts = finding.values.flatMap((value) => metricCut(ctx, value.id, asked));
  return cuts.length > 0 ? sentences(...cuts) : anchorWords(ctx, finding, asked);
}

/** The cut-off of the level that the target asks for, or of the next one where that is reached already. */
function metricCut(ctx: Context, id: string, asked: number): readonly (readonly InlineNode[])[] {
  const metric = ctx.model.metrics.get(id)?.is;
  const reading = ctx.scorecard.metrics[id];
  const reached = reading !== undefined && "levels" in reading ? reading.levels?.[0] : undefined;
  const level = reached === undefined ? asked : Math.min(5, Math.max(asked, Math.floor(reached) + 1)); // As above.
  const cut = metric?.levels?.[level - 1];
  if (metric === undefined || cut === undefined || metric.better === "none") return [];
  return [
    say(ctx, metric.better === "higher" ? "expected.at-least" : "expected.at-most", {
      level: levelValue(ctx, level, `${id}#level`),
      metric: nameOf(ctx.model, id),
      cut: cutOff(ctx, id, cut, `${id}#cut`),
    }),
  ];
}

function anchorWords(ctx: Context, finding: Finding, level: number): readonly InlineNode[] {
  const lift =
    finding.recommend === undefined ? undefined : ctx.model.recommendations.get(finding.recommend)?.is.lifts.find(({ id }) => ctx.model.practices.has(id));
  if (lift === undefined) return [];
  const at = (practiceScale(ctx.model, lift.id)?.options ?? []).findIndex((option) => option.value === level);
  const anchor = ctx.model.practices.get(lift.id)?.is.anchors?.[at];
  return anchor === undefined
    ? []
    : sentence(say(ctx, "expected.anchor", { practice: nameOf(ctx.model, lift.id), level: levelValue(ctx, level, lift.id), anchor: midSentence(anchor) }));
}
