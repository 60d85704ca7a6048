import { exactOf } from "../../kernel/exact.js";
import { type Issue, issue } from "../../kernel/issue.js";
import { nearest } from "../../kernel/near.js";
import type { Node } from "../../model/node.js";
import type { Area, Pack } from "../../model/pack.js";
import type { MetricStep, NodeStep, PracticeStep, ScaleEnds } from "../program.js";
import type { Compiler } from "./expressions.js";
import { applies, compilePractice } from "./practice.js";
import { type Child, compileCap, compileRollup } from "./rollup.js";
import { scaleNamed } from "./scales.js";

type Path = readonly (string | number)[];

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
