import { type Exact, cmp, exactOf } from "../../kernel/exact.js";
import { issue, type Issue } from "../../kernel/issue.js";
import { nearest } from "../../kernel/near.js";
import type { Bands, Metric } from "../../model/metric.js";
import type { Pack } from "../../model/pack.js";
import type { Scale } from "../../model/scale.js";
import type { ExactBands, ScaleEnds } from "../program.js";

type Path = readonly (string | number)[];

/** The scales of a pack with exact numbers; faults of their own are reported. */
export function exactScales(pack: Pack, issues: Issue[]): ReadonlyMap<string, ScaleEnds> {
  const scales = new Map<string, ScaleEnds>();
  for (const [id, scale] of Object.entries(pack.scales ?? {})) {
    checkScale(id, scale, issues);
    scales.set(id, {
      id,
      min: exactOf(scale.min),
      max: exactOf(scale.max),
      options: scale.options.map((option) => ({ id: option.id, value: exactOf(option.value) })),
    });
  }
  return scales;
}

function checkScale(id: string, scale: Scale, issues: Issue[]): void {
  const path = ["scales", id];
  if (!(scale.min < scale.max))
    issues.push(issue({ code: "empty-scale", path, message: `Scale ${id} has min ${scale.min} and max ${scale.max}; min must be below max.` }));
  scale.options.forEach((option, index) => {
    const before = scale.options[index - 1];
    if (option.value < scale.min || option.value > scale.max)
      issues.push(
        issue({
          code: "off-scale",
          path: [...path, "options", index],
          message: `Option ${option.id} has value ${option.value}, outside ${scale.min} to ${scale.max}.`,
        }),
      );
    if (before !== undefined && option.value <= before.value)
      issues.push(
        issue({ code: "options-not-rising", path: [...path, "options", index], message: `Option ${option.id} must have a value above ${before.value}.` }),
      );
    if (scale.options.findIndex((other) => other.id === option.id) !== index)
      issues.push(issue({ code: "duplicate-id", path: [...path, "options", index], message: `Option ${option.id} stands twice.` }));
  });
}

/** Finds a scale by name; reports an unknown one. */
export function scaleNamed(id: string, scales: ReadonlyMap<string, ScaleEnds>, path: Path, issues: Issue[]): ScaleEnds {
  const found = scales.get(id);
  if (found !== undefined) return found;
  const near = nearest(id, scales.keys());
  issues.push(
    issue({ code: "unknown-scale", path, message: `No scale is called ${id}.`, found: id, ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }) }),
  );
  return { id, min: 0, max: 1, options: [] };
}

/** The bands of a metric with exact numbers, checked to be monotone. */
export function exactBands(metric: Metric, scale: ScaleEnds, path: Path, issues: Issue[]): ExactBands | undefined {
  if (metric.better === "none" || (metric.levels === undefined && metric.bands === undefined)) return undefined;
  const better = metric.better;
  const bands: Bands = metric.bands ?? { kind: "step", points: (metric.levels ?? []).map((at, index) => ({ at, value: index + 1 })) };
  if (bands.kind === "log-normal") {
    if (better !== "lower") issues.push(issue({ code: "log-normal-direction", path, message: "A log-normal curve is for lower-is-better metrics only." }));
    if (bands.p10 >= bands.median)
      issues.push(issue({ code: "log-normal-points", path, message: `p10 (${bands.p10}) must be below the median (${bands.median}).` }));
    return { kind: "log-normal", better, points: [], below: scale.min, median: exactOf(bands.median), p10: exactOf(bands.p10) };
  }
  const points = bands.points.map((point) => ({ at: exactOf(point.at), value: exactOf(point.value) }));
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (cmp(point.value, scale.min) < 0 || cmp(point.value, scale.max) > 0)
      issues.push(issue({ code: "band-off-scale", path, message: `A band's value lies outside the scale ${scale.id}.` }));
    if (before === undefined) return;
    const step = cmp(point.at, before.at) * (better === "higher" ? 1 : -1);
    if (step < 0 || (step === 0 && bands.kind === "linear") || cmp(point.value, before.value) < 0)
      issues.push(
        issue({
          code: "bands-not-monotone",
          path,
          message: `Cut-offs must ${better === "higher" ? "rise" : "fall"} and values must rise, from the first to the last.`,
        }),
      );
  });
  const below: Exact = "below" in bands && bands.below !== undefined ? exactOf(bands.below) : scale.min;
  return { kind: bands.kind, better, points, below };
}
