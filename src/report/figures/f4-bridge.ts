import { type Exact, add, cmp, exactText } from "../../kernel/exact.js";
import type { ChartNode, QuantityNode } from "../../model/report.js";
import type { WordContext } from "../context.js";
import { inlines, table } from "../nodes.js";
import { words } from "../say.js";
import { addingUp } from "./adding-up.js";
import { type FigureWords, chart } from "./chart.js";

/** What a bridge shows: a start, signed steps in the given order, an end that is their exact sum. */
export interface Bridge {
  readonly start: { readonly label: string; readonly value: Exact; readonly ref: string };
  readonly steps: readonly { readonly label: string; readonly delta: Exact; readonly ref: string }[];
  readonly end: { readonly label: string; readonly value: Exact; readonly ref: string };
  /** Decimals to try until the printed labels add up. */
  readonly digits: readonly [number, ...number[]];
  readonly print: (value: Exact, ref: string, how: { readonly digits: number; readonly signed: boolean }) => QuantityNode;
  readonly caption: string;
}

/** F4 as a bridge between two values. Undefined where the steps do not add up or nothing moved. */
export function bridgeFigure(ctx: WordContext, figure: Omit<FigureWords, "figure">, bridge: Bridge): ChartNode | undefined {
  const moved = bridge.steps.filter((step) => cmp(step.delta, 0) !== 0);
  const sum = moved.reduce<Exact>((total, step) => add(total, step.delta), bridge.start.value);
  if (moved.length === 0 || cmp(sum, bridge.end.value) !== 0) return undefined;
  const { digits, rounding } = addingUp({ start: bridge.start.value, steps: moved.map((step) => step.delta), end: bridge.end.value }, bridge.digits);
  const whole = (point: Bridge["start"]): QuantityNode => bridge.print(point.value, point.ref, { digits, signed: false });
  let running = bridge.start.value;
  const steps = moved.map((step) => {
    running = add(running, step.delta);
    const label = bridge.print(step.delta, step.ref, { digits, signed: true });
    return { ...step, kind: cmp(step.delta, 0) > 0 ? ("gain" as const) : ("lost" as const), label: step.label, text: label, running };
  });
  const rest =
    cmp(rounding, 0) === 0
      ? []
      : [
          {
            label: words(ctx, "chart.rounding"),
            delta: 0,
            ref: "source: rounding",
            kind: "rounding" as const,
            text: bridge.print(rounding, "source: rounding", { digits, signed: true }),
            running,
          },
        ];
  const all = [...steps, ...rest];
  return chart(
    { ...figure, figure: "F4" },
    {
      chart: "waterfall",
      start: { label: bridge.start.label, value: exactText(bridge.start.value), text: whole(bridge.start).text },
      steps: all.map((step) => ({ label: step.label, delta: exactText(step.delta), text: step.text.text, kind: step.kind })),
      end: { label: bridge.end.label, value: exactText(bridge.end.value), text: whole(bridge.end).text },
    },
    table(`${figure.id}.data`, bridge.caption, {
      columns: [
        { id: "step", title: words(ctx, "column.step"), width: 3 },
        { id: "change", title: words(ctx, "column.change"), align: "end" },
        { id: "running", title: words(ctx, "column.running-value"), align: "end" },
      ],
      rows: [
        { id: "start", cells: [bridge.start.label, words(ctx, "chart.F4.from"), [whole(bridge.start)]] },
        ...all.map((step) => ({
          cells: [step.label, [step.text], inlines(bridge.print(step.running, `${step.ref}.running`, { digits, signed: false }))],
        })),
      ],
      total: [bridge.end.label, words(ctx, "chart.F4.from"), [whole(bridge.end)]],
      empty: words(ctx, "empty.none"),
    }),
  );
}
