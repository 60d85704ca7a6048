import { cmp, exactOf } from "../../kernel/exact.js";
import { type Issue, issue } from "../../kernel/issue.js";
import { nearest } from "../../kernel/near.js";
import type { Practice } from "../../model/practice.js";
import type { MetricStep, NodeStep, PracticeStep, ScaleEnds } from "../program.js";
import type { Compiler } from "./expressions.js";
import { scaleNamed } from "./scales.js";

type Path = readonly (string | number)[];

interface Parts {
  readonly scales: ReadonlyMap<string, ScaleEnds>;
  readonly metrics: ReadonlyMap<string, MetricStep>;
  readonly compiler: Compiler;
}

/** A practice of an area: its scale, its guards and the metrics that corroborate it. */
export function compilePractice(id: string, practice: Practice, area: string, inherited: ScaleEnds, path: Path, parts: Parts): PracticeStep {
  const { compiler } = parts;
  const scale = practice.scale === undefined ? inherited : scaleNamed(practice.scale, parts.scales, [...path, "scale"], compiler.issues);
  if (practice.anchors !== undefined && scale.options.length > 0 && practice.anchors.length !== scale.options.length)
    compiler.issues.push(
      issue({
        code: "anchors-count",
        path: [...path, "anchors"],
        message: `Practice ${id} has ${practice.anchors.length} anchors; scale ${scale.id} has ${scale.options.length} options.`,
      }),
    );
  const corroborating = (practice.corroboratingMetrics ?? []).flatMap((metricId, index) => {
    const metric = parts.metrics.get(metricId);
    if (metric?.bands !== undefined) return [metric];
    const near = nearest(metricId, parts.metrics.keys());
    const message = metric === undefined ? `No metric is called ${metricId}.` : `Metric ${metricId} has no cut-offs, so it cannot corroborate.`;
    compiler.issues.push(
      issue({
        code: "unknown-metric",
        path: [...path, "corroboratingMetrics", index],
        message,
        found: metricId,
        ...(metric !== undefined || near === undefined ? {} : { hint: `Did you mean ${near}?` }),
      }),
    );
    return [];
  });
  const guards = (practice.guards ?? []).map((guard, index) => {
    onScale(guard.atMost, scale, [...path, "guards", index, "atMost"], compiler.issues);
    return { when: compiler.compile(guard.when, [...path, "guards", index, "when"], "metric", "boolean"), atMost: exactOf(guard.atMost) };
  });
  return {
    kind: "practice",
    id,
    area,
    weight: exactOf(practice.weight),
    scale,
    stage: practice.stage ?? 1,
    slot: compiler.levels.get(id) ?? -1,
    required: practice.required ?? false,
    guards,
    corroborating,
    ...applies(practice.appliesWhen, path, parts),
    ...(practice.target === undefined ? {} : { target: exactOf(practice.target) }),
  };
}

/** The condition under which a part of the tree counts at all. */
export function applies(text: string | undefined, path: Path, parts: Pick<Parts, "compiler">): { appliesWhen?: NodeStep["gate"] & object } {
  return text === undefined ? {} : { appliesWhen: parts.compiler.compile(text, [...path, "appliesWhen"], "metric", "boolean") };
}

function onScale(value: number, scale: ScaleEnds, path: Path, issues: Issue[]): void {
  const exact = exactOf(value);
  if (cmp(exact, scale.min) < 0 || cmp(exact, scale.max) > 0)
    issues.push(issue({ code: "off-scale", path, message: `${value} lies outside the scale ${scale.id}.`, found: String(value) }));
}
