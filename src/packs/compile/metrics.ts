import { exactOf } from "../../kernel/exact.js";
import { defaultBase } from "../../language/base.js";
import { compileExpression } from "../../language/compile.js";
import { printExpression } from "../../language/print.js";
import type { Placed } from "../model.js";
import type { Metric } from "../../model/metric.js";
import type { Expr, MetricStep, ScaleEnds } from "../program.js";
import type { Compiler } from "./expressions.js";
import { readingOrder } from "./order.js";
import { exactBands, scaleNamed } from "./scales.js";

/** Compiles the metrics into reading order. */
export function compileMetrics(
  metrics: ReadonlyMap<string, Placed<Metric>>,
  areaScale: (area: string) => string,
  scales: ReadonlyMap<string, ScaleEnds>,
  compiler: Compiler,
): readonly MetricStep[] {
  const steps = new Map<string, MetricStep>();
  for (const [id, placed] of metrics) steps.set(id, compileMetric(id, placed, areaScale(placed.area), scales, compiler));
  const reads = new Map([...steps].map(([id, step]) => [id, [step.is, step.base].flatMap((expr) => expr?.checked?.reads ?? [])]));
  const order = readingOrder(reads, (id) => ["areas", metrics.get(id)?.area ?? "", "metrics", id, "is"], compiler.issues);
  return order.map((id) => steps.get(id) as MetricStep); // The order holds only keys of steps.
}

function compileMetric(id: string, placed: Placed<Metric>, areaScale: string, scales: ReadonlyMap<string, ScaleEnds>, compiler: Compiler): MetricStep {
  const { is: metric, area } = placed;
  const path = ["areas", area, "metrics", id];
  const slot = compiler.symbols.get(id)?.slot ?? -1;
  // What is only shown may also be words: a list of suggestions.
  const is = compiler.compile(metric.is, [...path, "is"], "metric", metric.better === "none" ? "any" : "number");
  const base = metric.base === undefined ? baseOf(is, metric) : compiler.compile(metric.base, [...path, "base"], "metric", "number");
  const scale = scaleNamed(metric.scale ?? areaScale, scales, [...path, "scale"], compiler.issues);
  const bands = exactBands(metric, scale, path, compiler.issues);
  return {
    id,
    area,
    slot,
    is,
    scale,
    fromLevels: metric.levels !== undefined,
    ...(base === undefined ? {} : { base }),
    ...(metric.minBase === undefined ? {} : { minBase: exactOf(metric.minBase) }),
    ...(bands === undefined ? {} : { bands }),
  };
}

function baseOf(is: Expr, metric: Metric): Expr | undefined {
  if (metric.minBase === undefined || is.checked === undefined) return undefined;
  const checked = defaultBase(is.checked);
  return checked === undefined ? undefined : { text: printExpression(checked.ast), checked, evaluate: compileExpression(checked) };
}
