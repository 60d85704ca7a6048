import { type Exact, add, cmp, div, exactOf, exactText, mul, neg, sub } from "../../kernel/exact.js";
import type { ChartNode } from "../../model/report.js";
import type { Rating } from "../../model/rating.js";
import type { Context } from "../context.js";
import { printDay } from "../formats/print.js";
import { areaName, nameOf, practiceScale, scaleOf } from "../names.js";
import { inlines, table } from "../nodes.js";
import { pointsOf } from "../quantity.js";
import { type Scored, bindingCap } from "../rating.js";
import { words } from "../say.js";
import { addingUp } from "./adding-up.js";
import { chart } from "./chart.js";

/** Bars before the rest becomes one: fewer than the nine of a wide figure, since it stands beside the words. */
const atMost = 7;

interface Step {
  readonly label: string;
  readonly delta: Exact;
  readonly kind: "lost" | "cap" | "rounding";
  readonly part?: Exact;
  readonly ref: string;
}

/** F4: the points an area lost from the top of the scale to its score. Undefined where it is not rated or its roll-up does not add up. */
export function waterfall(ctx: Context, rating: Rating): ChartNode | undefined {
  if (rating.status !== "scored" || rating.contributions === undefined) return undefined;
  const scale = scaleOf(ctx.model, rating.id);
  const top = exactOf(scale?.max ?? 5); // The standard scale's top.
  const end = exactOf(rating.exact.score);
  const steps = stepsOf(ctx, rating);
  const sum = steps.reduce<Exact>((total, step) => add(total, step.delta), top);
  if (cmp(sum, end) !== 0) return undefined;
  if (steps.length === 0) return undefined;
  return figure(ctx, rating, { top, end, steps });
}

function stepsOf(ctx: Context, rating: Scored): readonly Step[] {
  const lost = (rating.contributions ?? [])
    .flatMap((child): Step[] =>
      child.lost === 0
        ? []
        : [
            {
              label: nameOf(ctx.model, child.id),
              delta: neg(exactOf(child.exact.lost)),
              kind: "lost",
              ref: `${child.id}#lost`,
              ...partOf(ctx, child.id, exactOf(child.exact.lost)),
            },
          ],
    )
    .sort((a, b) => cmp(a.delta, b.delta));
  const shown = lost.length > atMost ? lost.slice(0, atMost - 1) : lost;
  const rest = lost.slice(shown.length);
  const other: readonly Step[] =
    rest.length === 0
      ? []
      : [
          {
            label: words(ctx, "chart.F4.other", { n: String(rest.length) }),
            delta: rest.reduce<Exact>((total, step) => add(total, step.delta), 0),
            kind: "lost",
            ref: `${rating.id}#lost`,
          },
        ];
  const held = sub(exactOf(rating.exact.score), exactOf(rating.exact.raw));
  const cap = bindingCap(rating);
  return [
    ...shown,
    ...other,
    ...(cmp(held, 0) === 0
      ? []
      : [{ label: words(ctx, cap?.state === "pending" ? "chart.F4.held" : "chart.F4.cap"), delta: held, kind: "cap" as const, ref: `${rating.id}#capLoss` }]),
  ];
}

/** What evidence, a guard or a metric took: the part of the loss between the answer and what it counts as. */
function partOf(ctx: Context, id: string, lost: Exact): { readonly part?: Exact } {
  const practice = ctx.scorecard.practices[id];
  if (practice?.status !== "answered" || practice.limits.length === 0) return {};
  const max = exactOf(practiceScale(ctx.model, id)?.max ?? 5); // The standard scale's top.
  const [answer, effective] = [exactOf(practice.exact.answer), exactOf(practice.exact.effective)];
  return cmp(max, effective) === 0 ? {} : { part: mul(lost, div(sub(answer, effective), sub(max, effective))) };
}

function figure(ctx: Context, rating: Scored, bars: { readonly top: Exact; readonly end: Exact; readonly steps: readonly Step[] }): ChartNode {
  const area = areaName(ctx.model, rating.id);
  const { digits, rounding } = addingUp({ start: bars.top, steps: bars.steps.map((step) => step.delta), end: bars.end }, [2, 3, 4]);
  const steps: readonly Step[] =
    cmp(rounding, 0) === 0 ? bars.steps : [...bars.steps, { label: words(ctx, "chart.rounding"), delta: 0, kind: "rounding", ref: `${rating.id}#rounding` }];
  const change = (step: Step) =>
    step.kind === "rounding" ? pointsOf(ctx, rounding, step.ref, { digits, signed: true }) : pointsOf(ctx, step.delta, step.ref, { digits, signed: true });
  const start = pointsOf(ctx, bars.top, "source: scale", { digits });
  const end = pointsOf(ctx, bars.end, rating.id, { digits });
  const largest = bars.steps.filter((step) => step.kind === "lost").slice(0, 3);
  const asOf = printDay(ctx.formats, ctx.scorecard.asOf, "text");
  const title =
    largest[0] === undefined
      ? words(ctx, "chart.F4.title.none", { area })
      : words(ctx, bars.steps.some((step) => step.kind === "cap" && cmp(step.delta, largest[0]?.delta ?? 0) < 0) ? "chart.F4.title.cap" : "chart.F4.title", {
          area,
          practice: largest[0].label,
        }); // The first step exists here.
  let running = bars.top;
  return chart(
    {
      id: `area.${rating.id}.lost`,
      figure: "F4",
      title,
      subtitle: words(ctx, "chart.F4.subtitle", { max: start.text, asOf, n: String(bars.steps.length) }),
      description: words(ctx, "chart.F4.alt", {
        area,
        start: start.text,
        end: end.text,
        steps: largest.map((step) => `${step.label} ${pointsOf(ctx, step.delta, step.ref, { digits }).text}`).join(", "),
      }),
      source: words(ctx, "chart.source.scorecard", { asOf }),
      size: "half",
    },
    {
      chart: "waterfall",
      start: { label: words(ctx, "chart.F4.start"), value: exactText(bars.top), text: start.text },
      steps: steps.map((step) => ({
        label: step.label,
        delta: exactText(step.delta),
        text: change(step).text,
        kind: step.kind,
        ...(step.part === undefined || cmp(step.part, 0) === 0 ? {} : { part: exactText(step.part) }),
      })),
      end: { label: words(ctx, "chart.F4.end"), value: exactText(bars.end), text: end.text },
    },
    table(`area.${rating.id}.lost.data`, words(ctx, "chart.F4.table", { area }), {
      columns: [
        { id: "step", title: words(ctx, "column.step"), width: 3 },
        { id: "change", title: words(ctx, "column.change"), align: "end" },
        { id: "running", title: words(ctx, "column.running-value"), align: "end" },
      ],
      rows: [
        { id: "start", cells: [words(ctx, "chart.F4.start"), words(ctx, "chart.F4.from"), [start]] },
        ...steps.map((step) => {
          running = add(running, step.delta);
          return { cells: [step.label, [change(step)], inlines(pointsOf(ctx, running, `${step.ref}.running`, { digits }))] };
        }),
      ],
      total: [words(ctx, "chart.F4.end"), words(ctx, "chart.F4.from"), [end]],
      empty: words(ctx, "empty.none"),
    }),
  );
}
