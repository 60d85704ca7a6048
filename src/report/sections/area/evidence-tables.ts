import type { BlockNode, InlineNode } from "../../../model/report.js";
import type { PracticeRating } from "../../../model/rating.js";
import { practicesOf } from "../../areas.js";
import type { Context } from "../../context.js";
import { evidenceMark } from "../../marks.js";
import { nameOf, practiceScale } from "../../names.js";
import { type Slot, inlines, table } from "../../nodes.js";
import { levelValue, rangeOf, shareOf } from "../../quantity.js";
import { missingNames } from "../../rating.js";
import { say, sentences, words } from "../../say.js";
import { midSentence, sentence } from "../../template.js";
import { cutOff, readingValue } from "../../values.js";
import { practiceLimits } from "./stand.js";

/** Every practice of an area: its answer, what it counts as, how it is known, and why it is not higher. */
export function evidenceTable(ctx: Context, area: string): BlockNode {
  return table(`area.${area}.practices`, words(ctx, "practices.caption"), {
    columns: [
      { id: "practice", title: words(ctx, "column.practice"), width: 2.2 },
      { id: "answer", title: words(ctx, "column.answer"), align: "end", width: 0.8 },
      { id: "counts", title: words(ctx, "column.counts-as"), align: "end", width: 1.1 },
      { id: "evidence", title: words(ctx, "column.evidence"), width: 1.1 },
      { id: "no", title: words(ctx, "column.evidence-no"), width: 0.6 },
      { id: "why", title: words(ctx, "column.why-not-higher"), width: 6 },
    ],
    rows: practicesOf(ctx, area).map(({ id, rating }) => ({
      id,
      cells: [nameOf(ctx.model, id), ...practiceCells(ctx, id, rating), whyNotHigher(ctx, id, rating)],
    })),
    empty: words(ctx, "empty.practices"),
  });
}

function practiceCells(ctx: Context, id: string, rating: PracticeRating): readonly [Slot, Slot, Slot, Slot] {
  const absent = say(ctx, "value.not-applicable");
  if (rating.status === "not-applicable") return [absent, absent, absent, absent];
  const entry = ctx.evidence.byId.get(id);
  const none = say(ctx, "evidence.none");
  if (rating.status === "unanswered")
    return [
      say(ctx, "state.no-answer"),
      say(ctx, "state.unanswered.range", { range: rangeOf(ctx, { low: String(rating.low), high: String(rating.high) }, id) }),
      none,
      none,
    ];
  const counts = levelValue(ctx, rating.effective, id);
  const uncertain = rating.exact.low !== rating.exact.high;
  return [
    [levelValue(ctx, rating.answer, `${id}#answer`)],
    uncertain ? say(ctx, "state.with-range", { score: counts, range: rangeOf(ctx, rating.exact, id) }) : [counts],
    [evidenceMark(ctx, rating.evidence)],
    entry?.tag ?? none,
  ];
}

/** The limits that hold an answer down; else what the next level asks for. */
function whyNotHigher(ctx: Context, id: string, rating: PracticeRating): readonly InlineNode[] {
  if (rating.status === "not-applicable") return rating.why === "condition" ? say(ctx, "why.condition") : sentence(inlines(midSentence(rating.reason)));
  if (rating.status === "unanswered") return say(ctx, rating.required ? "why.required" : "why.unanswered");
  const limits = practiceLimits(ctx, id);
  const despite = rating.despite === undefined ? [] : say(ctx, "why.despite", { reason: midSentence(rating.despite) });
  const unknown = rating.missing.length > 0 && limits.length === 0 ? say(ctx, "why.guard-unknown", { facts: missingNames(ctx, rating.missing) }) : [];
  if (limits.length > 0 || unknown.length > 0) return sentences(...limits, unknown, despite);
  const options = practiceScale(ctx.model, id)?.options ?? [];
  const next = options.findIndex((option) => option.value > rating.effective);
  const anchor = next < 0 ? undefined : ctx.model.practices.get(id)?.is.anchors?.[next];
  if (next < 0) return sentences(say(ctx, "why.top"), despite);
  const level = levelValue(ctx, options[next]?.value ?? rating.effective, `${id}#next`);
  return sentences(anchor === undefined ? say(ctx, "why.next.bare", { level }) : say(ctx, "why.next", { level, anchor: midSentence(anchor) }), despite);
}

/** Every metric of an area: what it reads, the cut-off it reached, the next one, how complete it is and what the cut-offs rest on. */
export function metricsTable(ctx: Context, area: string): BlockNode {
  const ids = [...ctx.model.metrics].flatMap(([id, placed]) => (placed.area === area ? [id] : []));
  return table(`area.${area}.metrics`, words(ctx, "metrics.caption"), {
    columns: [
      { id: "measure", title: words(ctx, "column.measure"), width: 3.2 },
      { id: "value", title: words(ctx, "column.value"), align: "end", width: 1.5 },
      { id: "reached", title: words(ctx, "column.cut-off-reached"), width: 1.8 },
      { id: "next", title: words(ctx, "column.next-cut-off"), width: 1.8 },
      { id: "rows", title: words(ctx, "column.rows-known"), align: "end", width: 0.7 },
      { id: "rests", title: words(ctx, "column.rests-on"), width: 1.6 },
    ],
    rows: ids.flatMap((id) => {
      const reading = ctx.scorecard.metrics[id];
      return reading === undefined
        ? []
        : [
            {
              id,
              cells: [
                nameOf(ctx.model, id),
                readingValue(ctx, id, reading, "table"),
                ...cutCells(ctx, id),
                "coverage" in reading && reading.coverage !== undefined ? [shareOf(ctx, String(reading.coverage), `${id}#coverage`)] : say(ctx, "rows.single"),
                standing(ctx, id),
              ],
            },
          ];
    }),
    empty: words(ctx, "empty.metrics"),
  });
}

function cutCells(ctx: Context, id: string): readonly [Slot, Slot] {
  const metric = ctx.model.metrics.get(id)?.is;
  const reading = ctx.scorecard.metrics[id];
  const levels: readonly number[] | undefined = reading !== undefined && "levels" in reading ? reading.levels : undefined;
  if (metric?.levels === undefined) return [say(ctx, "cut.not-scored"), say(ctx, "cut.not-scored")];
  const [lowest, highest] = levels ?? [];
  if (lowest === undefined || highest === undefined) return [say(ctx, "cut.cannot-say"), say(ctx, "cut.cannot-say")];
  const [worst, best] = [Math.floor(lowest), Math.floor(highest)];
  if (worst <= 0 && best >= 5) return [say(ctx, "cut.cannot-say"), say(ctx, "cut.cannot-say")]; // Cut-offs are for levels 1 to 5.
  const cut = (level: number): Slot => {
    const at = metric.levels?.[level - 1];
    return at === undefined
      ? say(ctx, "cut.top")
      : say(ctx, metric.better === "higher" ? "cut.from" : "cut.to", { level: levelValue(ctx, level, `${id}#level`), at: cutOff(ctx, id, at, `${id}#cut`) });
  };
  const reached =
    worst === best
      ? worst < 1
        ? say(ctx, "cut.none")
        : cut(worst)
      : say(ctx, "cut.between", { low: levelValue(ctx, worst, `${id}#level.low`), high: levelValue(ctx, best, `${id}#level.high`) });
  return [reached, cut(worst + 1)];
}

function standing(ctx: Context, id: string): Slot {
  const word = ctx.model.metrics.get(id)?.is.standing;
  return word === undefined ? say(ctx, "standing.none") : say(ctx, `standing.${word}`);
}
