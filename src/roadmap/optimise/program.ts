import { daysFrom } from "../../kernel/calendar.js";
import { cmp, toNumber } from "../../kernel/exact.js";
import type { Proposal } from "../../model/roadmap.js";
import { wholeCost } from "../limits.js";
import type { Ground } from "../plan.js";
import { calendarDays } from "../schedule.js";
import type { Terms } from "../terms.js";
import { type AreaProgram, areaProgram, scaleUp } from "./area-program.js";
import { type Objective, num } from "./objective.js";
import { usefulOf } from "./useful.js";

/** A choice as a mixed-integer program in LP text. Column `x{i}_{q}`: proposal i starts in quarter q, both from 0. */
export interface LinearProgram {
  readonly text: string;
  /** Difference of goals that no reader can see: a hundred-thousandth of a point, or half a unit of money. */
  readonly gap: number;
  /** What a goal is divided by to give points of the whole. */
  readonly scaleUp: number;
}

interface Item {
  readonly i: number;
  readonly one: Proposal;
  readonly terms: Terms;
  /** Quarters in which it may start, from 0. */
  readonly starts: readonly number[];
}

/**
 * Writes the choice of what to do when as a mixed-integer program.
 *
 * What it knows: budgets, capacities, prerequisites with their dates, exclusions, horizons and musts, exactly; the score of each area as the
 * weighted mean of its answered practices raised by the chosen work, under caps that the work ends. What it leaves out, and so may
 * understate: practices that are open, caps that only several recommendations end together, roll-ups that are not weighted means. Work that
 * can gain nothing is not in it; it is placed afterwards with what is left.
 */
export function linearProgram(ground: Ground, objective: Objective): LinearProgram {
  const useful = usefulOf(ground);
  const items = ground.proposals.flatMap((one, i): readonly Item[] => {
    const terms = ground.terms.get(one.id);
    if (terms === undefined || !useful.has(one.id)) return [];
    const starts = terms.blocked === undefined ? ground.quarters.flatMap((_, q) => (q + 1 >= terms.first && q + 1 <= terms.last ? [q] : [])) : [];
    return [{ i, one, terms, starts }];
  });
  const areas = ground.run.context.model.program.root.children.flatMap((child) => {
    const node = ground.run.nodes.get(child.id);
    return node !== undefined && node.state === "counts" && child.kind === "area" ? (areaProgram(ground, node, objective) ?? []) : [];
  });
  const lines = [...items.flatMap(choiceLines), ...order(ground, items), ...limitLines(ground, items), ...areas.flatMap((area) => area.lines)];
  const cheapest = objective.kind === "cheapest";
  // Money in thousands: a goal in single units would be out of proportion to the rest.
  const terms = cheapest
    ? items.map(
        ({ i, one, terms }) => `- ${num(0.00001 + toNumber(wholeCost(one, { quarters: ground.quarters, firstOf: () => terms.first })) / scaleUp)} y${i}`,
      )
    : areas.map((area) => area.goal);
  return { text: lpText(terms, lines, { items, areas }), gap: cheapest ? 0.5 / scaleUp : 1e-5 * scaleUp, scaleUp };
}

function lpText(
  goal: readonly string[],
  lines: readonly string[],
  columns: { readonly items: readonly Item[]; readonly areas: readonly AreaProgram[] },
): string {
  const shares = [...columns.items.map(({ i }) => `y${i}`), ...columns.areas.flatMap((area) => area.shares)];
  // Whether it is done is a whole number by what it is made of; said all the same, because to decide it first finds the proof sooner.
  const binaries = columns.items.flatMap(({ i, starts }) => [`y${i}`, ...starts.map((q) => `x${i}_${q}`)]);
  return [
    "Maximize",
    ` goal: ${goal.length === 0 ? "0 nothing" : goal.join(" + ").replaceAll("+ -", "- ")}`,
    "Subject To",
    ...(lines.length === 0 ? [" c: nothing <= 0"] : lines.map((line, index) => ` c${index}: ${line.replaceAll("+ -", "- ")}`)),
    "Bounds",
    ...shares.map((name) => ` 0 <= ${name} <= 1`),
    ...columns.areas.flatMap((area) => area.bounds),
    ...(binaries.length === 0 ? [] : ["Binary", ` ${binaries.join("\n ")}`]),
    "End",
  ].join("\n");
}

/** `y` is whether it is done at all; a must is done, what has no quarter is not. */
function choiceLines({ i, starts, terms }: Item): readonly string[] {
  const done = starts.length === 0 ? `y${i} = 0` : `y${i} ${starts.map((q) => `- x${i}_${q}`).join(" ")} = 0`;
  return terms.must ? [done, `y${i} = 1`] : [done];
}

/** Nothing before what it needs: by quarter, and by day (`t`, from the first day of the plan) where something waits. */
function order(ground: Ground, items: readonly Item[]): readonly string[] {
  const byId = new Map(items.map((item) => [item.one.id, item]));
  const [first] = ground.quarters;
  const last = ground.quarters.at(-1);
  if (first === undefined || last === undefined) return [];
  const day = (of: string) => daysFrom(first.from, of);
  const whole = day(last.to) + 1;
  const dated = datedOf(items, byId, (item) => day(item.terms.notBefore) > 0);
  const lines: string[] = [];
  for (const item of items) {
    for (const before of item.one.prerequisites.flatMap((id) => byId.get(id) ?? [])) {
      const lasts = calendarDays(before.one);
      lines.push(`y${item.i} - y${before.i} <= 0`);
      if (dated.has(item)) lines.push(`t${item.i} - t${before.i} - ${whole + lasts} y${item.i} >= ${-whole}`);
      for (const q of item.starts.slice(0, -1)) {
        const [mine, its] = [item, before].map(({ i, starts }) => starts.filter((at) => at <= q).map((at) => `x${i}_${at}`));
        if (mine === undefined || mine.length === 0) continue;
        lines.push([...mine, ...(its ?? []).map((name) => `- ${name}`)].join(" + ").concat(" <= 0"));
      }
    }
    for (const other of item.terms.conflicts.flatMap((id) => byId.get(id) ?? [])) if (other.i > item.i) lines.push(`y${item.i} + y${other.i} <= 1`);
  }
  for (const item of dated) {
    const { i, starts, terms } = item;
    const ends = (of: "from" | "to") => starts.map((q) => `- ${day(ground.quarters[q]?.[of] ?? last.to)} x${i}_${q}`).join(" "); // Starts are quarters of the plan.
    lines.push(`t${i} ${ends("from")} >= 0`, `t${i} ${ends("to")} <= 0`);
    if (day(terms.notBefore) > 0) lines.push(`t${i} - ${day(terms.notBefore)} y${i} >= 0`);
  }
  return lines;
}

/** No quarter is shorter than this: February to April. */
const quarterDays = 89;

/**
 * The items whose days have to be in the program, with all that they need. What waits in one quarter for less work than a quarter holds
 * starts in it in any case, so quarters say enough.
 */
function datedOf(items: readonly Item[], byId: ReadonlyMap<string, Item>, starts: (item: Item) => boolean): ReadonlySet<Item> {
  const waits = new Map<string, number>();
  const dated = new Set<Item>();
  const add = (item: Item) => {
    if (dated.has(item)) return;
    dated.add(item);
    for (const before of item.one.prerequisites.flatMap((id) => byId.get(id) ?? [])) add(before);
  };
  // Items stand after what they need.
  for (const item of items) {
    const before = item.one.prerequisites.flatMap((id) => byId.get(id) ?? []);
    const days = Math.max(starts(item) ? quarterDays : 0, ...before.map(({ one }) => (waits.get(one.id) ?? 0) + calendarDays(one))); // What stands before has been counted.
    waits.set(item.one.id, days);
    if (days >= quarterDays) add(item);
  }
  return dated;
}

function limitLines(ground: Ground, items: readonly Item[]): readonly string[] {
  return ground.limits.flatMap((limit) => {
    const parts = items.flatMap(({ i, one, starts }) => {
      const takes = starts.map((q) => limit.use(one, q));
      const [first] = takes;
      // What it takes wherever it starts hangs on whether it is done at all: fewer terms, and a sooner proof.
      if (first !== undefined && takes.every((other) => cmp(other, first) === 0)) return cmp(first, 0) === 0 ? [] : [`${num(first)} y${i}`];
      return takes.flatMap((value, at) => (cmp(value, 0) === 0 ? [] : [`${num(value)} x${i}_${starts[at] ?? 0}`])); // As many starts as amounts.
    });
    return parts.length === 0 ? [] : [`${parts.join(" + ")} <= ${num(limit.most)}`];
  });
}
