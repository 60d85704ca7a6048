import { type Exact, add, cmp, exactOf, exactText } from "../../kernel/exact.js";
import { type Issue, issue } from "../../kernel/issue.js";
import { nearest } from "../../kernel/near.js";
import type { Node } from "../../model/node.js";
import type { Area, Pack } from "../../model/pack.js";
import type { Practice } from "../../model/practice.js";
import type { CapStep, IndicatorStep, MetricStep, NodeStep, PracticeStep, RollupStep, ScaleEnds } from "../program.js";
import type { Compiler } from "./expressions.js";
import { compileFormula } from "./formula.js";
import { scaleNamed } from "./scales.js";

type Path = readonly (string | number)[];
type Child = PracticeStep | IndicatorStep | NodeStep;

/** What the tree is made from. */
export interface TreeParts {
  readonly pack: Pack;
  readonly areaOrder: readonly string[];
  readonly scales: ReadonlyMap<string, ScaleEnds>;
  readonly defaultScale: ScaleEnds;
  readonly metrics: ReadonlyMap<string, MetricStep>;
  readonly compiler: Compiler;
  /** Nodes in the order made: children before parents. */
  readonly nodes: NodeStep[];
  readonly practices: PracticeStep[];
}

/** Builds the whole tree. */
export function compileTree(parts: TreeParts): NodeStep {
  const { pack } = parts;
  const areas = parts.areaOrder.map((id) => compileArea(id, pack.areas?.[id] ?? {}, parts));
  const node = pack.overall ?? {};
  const scale = node.scale === undefined ? parts.defaultScale : scaleNamed(node.scale, parts.scales, ["overall", "scale"], parts.compiler.issues);
  return finish({ id: "overall", kind: "overall", area: "overall", weight: 1, stage: 1 }, node, scale, areas, ["overall"], parts);
}

function compileArea(id: string, area: Area, parts: TreeParts): NodeStep {
  const path = ["areas", id];
  const scale = area.scale === undefined ? parts.defaultScale : scaleNamed(area.scale, parts.scales, [...path, "scale"], parts.compiler.issues);
  const groups = area.groups ?? {};
  const members = new Map<string, Child[]>();
  const put = (group: string | undefined, child: Child, at: Path) => {
    const key = group ?? "";
    if (key !== "" && !Object.hasOwn(groups, key)) {
      const near = nearest(key, Object.keys(groups));
      parts.compiler.issues.push(
        issue({
          code: "unknown-group",
          path: [...at, "group"],
          message: `Area ${id} has no group called ${key}.`,
          found: key,
          ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }),
        }),
      );
    }
    const list = members.get(key);
    if (list === undefined) members.set(key, [child]);
    else list.push(child);
  };
  for (const [practiceId, practice] of Object.entries(area.practices ?? {})) {
    const at = [...path, "practices", practiceId];
    const step = compilePractice(practiceId, practice, id, groupScale(practice.group, groups, scale, parts), at, parts);
    parts.practices.push(step);
    put(practice.group, step, at);
  }
  for (const [metricId, metric] of Object.entries(area.metrics ?? {})) {
    const step = parts.metrics.get(metricId);
    if (metric.weight === undefined || step === undefined) continue;
    const at = [...path, "metrics", metricId];
    if (step.bands === undefined)
      parts.compiler.issues.push(
        issue({ code: "weight-without-bands", path: at, message: `Metric ${metricId} has a weight but no cut-offs; give it levels or bands.` }),
      );
    put(
      metric.group,
      {
        kind: "indicator",
        id: metricId,
        area: id,
        weight: exactOf(metric.weight),
        scale: step.scale,
        stage: metric.stage ?? 1,
        metric: step,
        ...applies(metric.appliesWhen, at, parts),
      },
      at,
    );
  }
  for (const groupId of groupOrder(id, groups, parts.compiler.issues)) {
    const group = groups[groupId];
    if (group === undefined) continue;
    const at = [...path, "groups", groupId];
    const own = groupScale(groupId, groups, scale, parts);
    const step = finish(
      { id: groupId, kind: "group", area: id, weight: exactOf(group.weight ?? 1), stage: group.stage ?? 1, ...applies(group.appliesWhen, at, parts) },
      group,
      own,
      members.get(groupId) ?? [],
      at,
      parts,
    );
    put(group.group, step, at);
  }
  return finish(
    { id, kind: "area", area: id, weight: exactOf(area.weight ?? 1), stage: 1, ...applies(area.appliesWhen, path, parts) },
    area,
    scale,
    members.get("") ?? [],
    path,
    parts,
  );
}

/** Inner groups before outer ones. */
function groupOrder(area: string, groups: NonNullable<Area["groups"]>, issues: Issue[]): readonly string[] {
  const depth = (id: string): number => {
    const seen = new Set<string>();
    let count = 0;
    for (let at: string | undefined = id; at !== undefined; at = groups[at]?.group) {
      if (seen.has(at)) {
        issues.push(issue({ code: "cycle", path: ["areas", area, "groups", id, "group"], message: `Group ${id} stands inside itself.` }));
        return 0;
      }
      seen.add(at);
      count += 1;
    }
    return count;
  };
  const depths = new Map(Object.keys(groups).map((id) => [id, depth(id)]));
  return [...depths.keys()].sort((a, b) => (depths.get(b) ?? 0) - (depths.get(a) ?? 0)); // Both are keys.
}

function groupScale(group: string | undefined, groups: NonNullable<Area["groups"]>, areaScale: ScaleEnds, parts: TreeParts): ScaleEnds {
  const own = group === undefined ? undefined : groups[group]?.scale;
  return own === undefined ? areaScale : (parts.scales.get(own) ?? areaScale);
}

function applies(text: string | undefined, path: Path, parts: TreeParts): { appliesWhen?: NodeStep["gate"] & object } {
  return text === undefined ? {} : { appliesWhen: parts.compiler.compile(text, [...path, "appliesWhen"], "metric", "boolean") };
}

function compilePractice(id: string, practice: Practice, area: string, inherited: ScaleEnds, path: Path, parts: TreeParts): PracticeStep {
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

function onScale(value: number, scale: ScaleEnds, path: Path, issues: Issue[]): void {
  const exact = exactOf(value);
  if (cmp(exact, scale.min) < 0 || cmp(exact, scale.max) > 0)
    issues.push(issue({ code: "off-scale", path, message: `${value} lies outside the scale ${scale.id}.`, found: String(value) }));
}

type Head = Pick<NodeStep, "id" | "kind" | "area" | "weight" | "stage"> & { readonly appliesWhen?: NodeStep["gate"] & object };

function finish(head: Head, node: Node, scale: ScaleEnds, children: readonly Child[], path: Path, parts: TreeParts): NodeStep {
  const { compiler } = parts;
  const step: NodeStep = {
    ...head,
    scale,
    children,
    rollup: compileRollup(node, children, scale, path, compiler),
    caps: Object.entries(node.caps ?? {}).map(([id, cap]) => compileCap(id, cap, [...path, "caps", id], compiler)),
    notApplicable: node.notApplicable ?? "exclude",
    ...(node.gate === undefined ? {} : { gate: compiler.compile(node.gate, [...path, "gate"], "level", "boolean") }),
    ...(node.clamp === undefined ? {} : { clamp: { min: exactOf(node.clamp.min), max: exactOf(node.clamp.max) } }),
    ...(node.round === undefined ? {} : { round: node.round }),
    ...(node.unanswered === undefined ? {} : { unanswered: node.unanswered }),
    ...(node.target === undefined ? {} : { target: exactOf(node.target) }),
  };
  parts.nodes.push(step);
  return step;
}

function compileCap(
  id: string,
  cap: { readonly when: string; readonly atMost: number; readonly whenUnknown?: number | undefined },
  path: Path,
  compiler: Compiler,
): CapStep {
  if (cap.whenUnknown !== undefined && cap.whenUnknown < cap.atMost)
    compiler.issues.push(
      issue({
        code: "when-unknown-below",
        path: [...path, "whenUnknown"],
        message: `whenUnknown (${cap.whenUnknown}) must not be below atMost (${cap.atMost}).`,
      }),
    );
  return {
    id,
    when: compiler.compile(cap.when, [...path, "when"], "level", "boolean"),
    atMost: exactOf(cap.atMost),
    ...(cap.whenUnknown === undefined ? {} : { whenUnknown: exactOf(cap.whenUnknown) }),
  };
}

function compileRollup(node: Node, children: readonly Child[], scale: ScaleEnds, path: Path, compiler: Compiler): RollupStep {
  const rollup = node.rollup ?? { kind: "weighted-mean" as const };
  switch (rollup.kind) {
    case "weighted-mean":
    case "minimum":
    case "geometric-mean":
      return { kind: rollup.kind };
    case "staged": {
      const passBelowAt = rollup.passBelowAt ?? rollup.passAt;
      if (passBelowAt < rollup.passAt)
        compiler.issues.push(
          issue({ code: "pass-below", path: [...path, "rollup"], message: `passBelowAt (${passBelowAt}) must not be below passAt (${rollup.passAt}).` }),
        );
      return {
        kind: "staged",
        passAt: exactOf(rollup.passAt),
        passBelowAt: exactOf(passBelowAt),
        stages: children.reduce((most, child) => Math.max(most, child.stage), 1),
      };
    }
    case "deduction":
      return { kind: "deduction", start: exactOf(rollup.start) };
    case "points":
      checkPoints(rollup.normalised ?? false, children, scale, path, compiler);
      return { kind: "points", normalised: rollup.normalised ?? false };
    case "formula":
      return compileFormula(rollup.is, rollup.monotone ?? false, [...path, "rollup", "is"], compiler);
  }
}

function checkPoints(normalised: boolean, children: readonly Child[], scale: ScaleEnds, path: Path, compiler: Compiler): void {
  if (normalised) return;
  const most = children.reduce<Exact>((sum, child) => add(sum, child.weight), 0);
  if (cmp(most, scale.max) > 0)
    compiler.issues.push(
      issue({
        code: "leaves-scale",
        severity: "warning",
        path: [...path, "rollup"],
        message: `The points can reach ${exactText(most)}, above the scale's ${exactText(scale.max)}.`,
      }),
    );
}
