import { type Exact, add, cmp, div, exactOf, greatest, least, mul, sub, toNumber } from "../../kernel/exact.js";
import type { Proposal } from "../../model/roadmap.js";
import { holds } from "../../scoring/node.js";
import type { NodeOutcome } from "../../scoring/outcome.js";
import { rescale } from "../../scoring/outcome.js";
import { runAll } from "../../scoring/run.js";
import type { Ground } from "../plan.js";
import { scenarioOf } from "../scenario.js";
import { calendarDays, costsFrom } from "../schedule.js";

/** A choice as a mixed-integer program in LP text. Column `x{i}_{q}`: proposal i starts in quarter q (both from 0). */
export interface LinearProgram {
  readonly text: string;
  /** The same without whole numbers: its optimum bounds the best plan. */
  readonly relaxed: string;
}

/** What is maximised: gain towards targets, or reaching given targets as cheaply as can be. */
export type Objective = { readonly kind: "gain" } | { readonly kind: "cheapest"; readonly targets: ReadonlyMap<string, Exact> };

/** All numbers in LP text: enough digits for any price, few enough for a solver. */
const num = (value: Exact | number) => {
  const number = typeof value === "number" ? value : toNumber(value);
  return Number.isInteger(number) ? String(number) : number.toPrecision(12);
};

/** Points are scaled up so that a solver's tolerances are far below what a score can show. */
const scaleUp = 1000;

/**
 * Writes the choice of what to do when as a mixed-integer program.
 *
 * What it knows: budgets, capacities, prerequisites, exclusions, horizons and musts, exactly; the score of each area as the weighted mean of
 * its answered practices raised by the chosen work, under caps that the work ends. What it leaves out, and so may understate: practices
 * that are open, caps that only several recommendations end together, roll-ups that are not weighted means.
 */
export function linearProgram(ground: Ground, objective: Objective): LinearProgram {
  const lines: string[] = [];
  const binaries: string[] = [];
  const free: string[] = [];
  const gains: string[] = [];
  constraints(ground, lines, binaries);
  for (const child of ground.run.context.model.program.root.children) {
    const node = ground.run.nodes.get(child.id);
    if (node === undefined || node.state !== "counts" || child.kind !== "area") continue;
    areaLines(ground, node, { lines, binaries, free, gains }, objective);
  }
  const choice = ground.proposals.flatMap((one, i) => ground.quarters.map((_, q) => ({ one, name: `x${i}_${q}`, q })));
  const goal =
    objective.kind === "gain"
      ? [...gains, ...choice.map(({ one, name, q }) => `${num(toNumber(exactOf(one.value)) * 0.0001 - q * 0.00001 - 0.000001)} ${name}`)]
      : choice.map(({ one, name, q }) => `- ${num(add(costsFrom(one, q, ground.quarters.length).reduce<Exact>(add, 0), exactOf("0.01")))} ${name}`);
  const body = [
    "Maximize",
    ` goal: ${goal.length === 0 ? "0 nothing" : goal.join(" + ").replaceAll("+ -", "- ")}`,
    "Subject To",
    ...lines.map((line, index) => ` c${index}: ${line}`),
    ...(lines.length === 0 ? [" c: nothing <= 0"] : []),
  ];
  const bounds = ["Bounds", ...binaries.map((name) => ` 0 <= ${name} <= 1`), ...free.map((name) => ` 0 <= ${name}`)];
  return { text: [...body, ...bounds, "Binary", ` ${binaries.join(" ")}`, "End"].join("\n"), relaxed: [...body, ...bounds, "End"].join("\n") };
}

function constraints(ground: Ground, lines: string[], binaries: string[]): void {
  const { proposals, quarters, input, run } = ground;
  const place = new Map(proposals.map((one, index) => [one.id, index]));
  const all = quarters.map((_, q) => q);
  const until = (i: number, q: number) => all.filter((at) => at <= q).map((at) => `x${i}_${at}`);
  for (const [i, one] of proposals.entries()) {
    binaries.push(...all.map((q) => `x${i}_${q}`));
    lines.push(`${all.map((q) => `x${i}_${q}`).join(" + ")} <= 1`);
    const must = own(input.mustStartBy, one.id);
    const excluded = own(input.exclude, one.id) !== undefined;
    const first = must === undefined ? Math.min(quarters.length, Math.floor(ground.horizonDays(one.horizon) / 91) + 1) : 1;
    for (const q of all) if (excluded || q + 1 < first) lines.push(`x${i}_${q} = 0`);
    if (must !== undefined) lines.push(`${until(i, must - 1).join(" + ")} = 1`);
    for (const before of one.prerequisites) {
      const j = place.get(before);
      const needed = j === undefined ? undefined : proposals[j];
      if (j === undefined || needed === undefined) continue;
      // In one quarter only when what is needed leaves room after it.
      const lag = calendarDays(needed) < 60 ? 0 : 1;
      for (const q of all) lines.push([...until(i, q), ...until(j, q - lag).map((name) => `- ${name}`)].join(" + ").replaceAll("+ -", "-").concat(" <= 0"));
    }
    for (const other of run.context.model.recommendations.get(one.id)?.is.excludes ?? []) {
      const j = place.get(other);
      if (j !== undefined) lines.push(`${[...until(i, quarters.length), ...until(j, quarters.length)].join(" + ")} <= 1`);
    }
  }
  limits(ground, lines);
}

function own<T>(record: Readonly<Record<string, T>> | undefined, id: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, id) ? record[id] : undefined;
}

function limits(ground: Ground, lines: string[]): void {
  const { proposals, quarters, input } = ground;
  const terms = (weight: (one: Proposal, q: number) => Exact, quarter?: number) =>
    proposals.flatMap((one, i) =>
      quarters.flatMap((_, q) =>
        quarter !== undefined && q !== quarter ? [] : ((value) => (cmp(value, 0) === 0 ? [] : [`${num(value)} x${i}_${q}`]))(weight(one, q)),
      ),
    );
  const atMost = (parts: readonly string[], most: Exact | number) => {
    if (parts.length > 0) lines.push(`${parts.join(" + ")} <= ${num(most)}`);
  };
  const cost = (one: Proposal, q: number) => costsFrom(one, q, quarters.length);
  if (input.budget !== undefined)
    atMost(
      terms((one, q) => cost(one, q).reduce<Exact>(add, 0)),
      exactOf(input.budget.amount),
    );
  for (const [quarter] of quarters.entries()) {
    const limit = input.budgetPerQuarter?.[Math.min(quarter, input.budgetPerQuarter.length - 1)];
    if (limit !== undefined)
      atMost(
        terms((one, q) => cost(one, q)[quarter] ?? 0),
        exactOf(limit.amount),
      ); // One cost per quarter.
    const days = (one: Proposal) => exactOf(one.effort.likely);
    if (input.capacity !== undefined) atMost(terms(days, quarter), input.capacity);
    for (const [role, most] of Object.entries(input.capacityByRole ?? {}))
      atMost(
        terms((one) => (one.owner === role ? days(one) : 0), quarter),
        most,
      );
  }
}

interface Draft {
  readonly lines: string[];
  readonly binaries: string[];
  readonly free: string[];
  readonly gains: string[];
}

/** The score of one area as lines, and its part of the goal. */
function areaLines(ground: Ground, node: NodeOutcome, draft: Draft, objective: Objective): void {
  const { run, proposals } = ground;
  const { model } = run.context;
  const index = model.areaOrder.indexOf(node.step.id);
  const weights = node.counted.reduce<Exact>((sum, child) => add(sum, child.weight), 0);
  if (node.step.rollup.kind !== "weighted-mean" || cmp(weights, 0) === 0) return;
  const raising: string[] = [];
  for (const [k, child] of node.counted.entries()) {
    const step = model.program.practiceById.get(child.id);
    if (step === undefined) continue;
    const lifters = proposals.flatMap((one, i) =>
      one.lifts.filter((lift) => lift.id === child.id).map((lift) => ({ i, to: rescale(exactOf(lift.to), step.scale, node.step.scale) })),
    );
    const marks = [...new Set(lifters.map((one) => one.to).filter((to) => cmp(to, child.value) > 0))].sort((a, b) => cmp(a, b));
    let before = child.value;
    for (const [m, mark] of marks.entries()) {
      const name = `z${index}_${k}_${m}`;
      draft.binaries.push(name);
      const able = lifters.filter((one) => cmp(one.to, mark) >= 0).flatMap(({ i }) => ground.quarters.map((_, q) => `x${i}_${q}`));
      draft.lines.push(`${name} - ${[...new Set(able)].join(" - ")} <= 0`);
      raising.push(`${num(div(mul(child.weight, sub(mark, before)), weights))} ${name}`);
      before = mark;
    }
  }
  const score = `s${index}`;
  draft.free.push(score);
  draft.lines.push(`${[score, ...raising.map((term) => `- ${term}`)].join(" ")} <= ${num(node.raw)}`);
  capLines(ground, node, score, draft);
  const goal = objective.kind === "cheapest" ? objective.targets.get(node.step.id) : undefined;
  if (goal !== undefined) draft.lines.push(`${score} >= ${num(goal)}`);
  // Gain counts up to the target; beyond it, or without one, up to the top of the scale.
  const top = node.target === undefined ? node.step.scale.max : greatest(node.target, node.value);
  const gain = `g${index}`;
  draft.free.push(gain);
  draft.lines.push(`${gain} - ${score} <= ${num(sub(0, node.value))}`, `${gain} <= ${num(sub(least(top, node.step.scale.max), node.value))}`);
  draft.gains.push(`${num(toNumber(weightShare(ground, node)) * scaleUp)} ${gain}`);
}

/** The area's share of the whole, among the areas that have a score. */
function weightShare(ground: Ground, node: NodeOutcome): Exact {
  const root = ground.run.nodes.get("overall");
  const all = (root?.counted ?? []).reduce<Exact>((sum, child) => add(sum, child.weight), 0);
  const mine = root?.counted.find((child) => child.id === node.step.id)?.weight ?? 0; // Not counted in the whole: adds nothing to it.
  return cmp(all, 0) === 0 ? 0 : div(mine, all);
}

function capLines(ground: Ground, node: NodeOutcome, score: string, draft: Draft): void {
  const { run, proposals, ended } = ground;
  const { model, assessment } = run.context;
  for (const [c, cap] of node.caps.entries()) {
    const at = holds(cap);
    if (at === undefined) continue;
    const enders = proposals.flatMap((one, i) => {
      const alone = runAll(model, assessment, scenarioOf(model, [one.id], ended)).nodes.get(node.step.id);
      return alone?.caps.some((still) => still.step.id === cap.step.id) === true ? [] : [i];
    });
    const name = `e${model.areaOrder.indexOf(node.step.id)}_${c}`;
    const room = sub(node.step.scale.max, at);
    if (enders.length === 0) draft.lines.push(`${score} <= ${num(at)}`);
    else {
      draft.binaries.push(name);
      draft.lines.push(
        `${score} - ${num(room)} ${name} <= ${num(at)}`,
        `${name} - ${enders.flatMap((i) => ground.quarters.map((_, q) => `x${i}_${q}`)).join(" - ")} <= 0`,
      );
    }
  }
}
