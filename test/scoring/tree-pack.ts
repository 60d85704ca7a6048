import { unwrap } from "../../src/kernel/result.js";
import type { Assessment } from "../../src/model/assessment.js";
import type { Pack } from "../../src/model/pack.js";
import { compilePack } from "../../src/packs/compile.js";
import type { Model } from "../../src/packs/model.js";

/** A node or leaf as the neutral case files write it. */
export interface CaseNode {
  readonly id: string;
  readonly rollup?: string;
  readonly scale: string;
  readonly weight?: number;
  readonly children?: readonly CaseNode[];
  readonly caps?: readonly { readonly id: string; readonly when: string; readonly atMost: number | string; readonly whenUnknown?: number | string }[];
  readonly gate?: string;
  readonly clamp?: { readonly min: number | string; readonly max: number | string };
  readonly round?: { readonly digits: number; readonly mode: "half-even" | "half-up" | "floor" | "truncate" };
  readonly unanswered?: "exclude" | "lowest" | "block";
  readonly notApplicable?: "exclude" | "target";
  readonly appliesWhen?: string;
  readonly passAt?: number;
  readonly passBelowAt?: number;
  readonly stage?: number;
  readonly start?: number;
  readonly normalised?: boolean;
  readonly formulaRollup?: string;
  readonly monotone?: boolean;
  readonly guards?: readonly { readonly when: string; readonly atMost: number }[];
}

/** A neutral tree with its scales and facts. */
export interface CaseTree {
  readonly scales: { readonly [id: string]: { readonly min: number; readonly max: number; readonly options: readonly number[] } };
  readonly facts: { readonly [id: string]: string };
  readonly root: CaseNode;
}

/** Compiles a neutral tree: its root becomes the one area of a pack, inner nodes become groups. */
export function treeModel(tree: CaseTree): Model {
  const groups: Record<string, unknown> = {};
  const practices: Record<string, unknown> = {};
  const visit = (node: CaseNode, group: string | undefined) => {
    const place = { ...(group === undefined ? {} : { group }), ...pick(node, ["weight", "stage", "appliesWhen"]) };
    if (node.children === undefined)
      practices[node.id] = {
        question: node.id,
        scale: node.scale,
        weight: 1,
        ...place,
        ...(node.guards === undefined ? {} : { guards: node.guards.map((guard) => ({ ...guard, because: "case" })) }),
      };
    else {
      if (node !== tree.root) groups[node.id] = { title: node.id, ...place, ...nodeOf(node) };
      for (const child of node.children) visit(child, node === tree.root ? undefined : node.id);
    }
  };
  visit(tree.root, undefined);
  const pack = {
    format: 1,
    id: "case",
    version: "1.0.0",
    defaultScale: Object.keys(tree.scales)[0],
    scales: Object.fromEntries(
      Object.entries(tree.scales).map(([id, scale]) => [
        id,
        { ...scale, options: scale.options.map((value) => ({ id: `o${value}`, value, label: String(value) })) },
      ]),
    ),
    facts: Object.fromEntries(Object.entries(tree.facts).map(([id, type]) => [id, { type, meaning: id }])),
    areas: { [tree.root.id]: { title: tree.root.id, ...nodeOf(tree.root), groups, practices } },
  } as unknown as Pack; // Built from neutral data; compilePack checks it.
  return unwrap(compilePack(pack));
}

function nodeOf(node: CaseNode): object {
  const number = (value: number | string) => Number(value);
  return {
    scale: node.scale,
    rollup: rollupOf(node),
    ...pick(node, ["gate", "round", "unanswered", "notApplicable"]),
    ...(node.clamp === undefined ? {} : { clamp: { min: number(node.clamp.min), max: number(node.clamp.max) } }),
    ...(node.caps === undefined
      ? {}
      : {
          caps: Object.fromEntries(
            node.caps.map((cap) => [
              cap.id,
              {
                when: cap.when,
                atMost: number(cap.atMost),
                because: "case",
                ...(cap.whenUnknown === undefined ? {} : { whenUnknown: number(cap.whenUnknown) }),
              },
            ]),
          ),
        }),
  };
}

function rollupOf(node: CaseNode): object {
  switch (node.rollup) {
    case "staged":
      return { kind: "staged", ...pick(node, ["passAt", "passBelowAt"]) };
    case "deduction":
      return { kind: "deduction", start: node.start };
    case "points":
      return { kind: "points", ...pick(node, ["normalised"]) };
    case "formula":
      return { kind: "formula", is: node.formulaRollup, ...pick(node, ["monotone"]) };
    default:
      return { kind: node.rollup ?? "weighted-mean" };
  }
}

function pick<T extends object>(from: T, keys: readonly (keyof T)[]): Partial<T> {
  return Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]])) as Partial<T>; // Only keys of T.
}

/** Turns neutral answers and facts into an assessment. */
export function treeAssessment(input: { readonly asOf: string; readonly facts: object; readonly answers: { readonly [id: string]: object } }): Assessment {
  const answers = Object.entries(input.answers).map(([id, answer]) => [
    "value" in answer ? [id, { level: Number(answer.value), evidence: "evidence" in answer ? answer.evidence : "verified" }] : [id, answer],
  ]);
  return {
    format: 1,
    packs: [{ id: "case", version: "1.0.0" }],
    asOf: input.asOf,
    organization: { name: "Case" },
    facts: input.facts,
    answers: Object.fromEntries(answers.map(([pair]) => pair as [string, object])),
  } as Assessment; // Neutral data of a known shape.
}
