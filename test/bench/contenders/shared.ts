import { type Bench, type Condition, type Input, type Leaf, type Outcome, confidences, dayOf } from "../workload.js";

// Plain, readable parts for contenders that replace only part of the work: what an engine of rules has no words for.

/** A loaded contender. */
export interface Contender {
  readonly name: string;
  /** Sizes it is asked for; the others would take minutes. */
  readonly sizes: string;
  prepare(bench: Bench): (input: Input) => Outcome | Promise<Outcome>;
}

const compare = (x: unknown, operator: string, y: unknown): boolean => {
  if (x === null || x === undefined) return false;
  const [a, b] = [x as number, y as number]; // Numbers or texts, which compare alike.
  return operator === "<" ? a < b : operator === "<=" ? a <= b : operator === ">" ? a > b : operator === ">=" ? a >= b : a === b;
};

/** Everything that a condition may read, in one flat object; unknown is null, days are numbers. */
export function valuesOf(bench: Bench, input: Input): Readonly<Record<string, number | boolean | null>> {
  const values: Record<string, number | boolean | null> = {};
  for (const area of bench.areas)
    for (const { id } of area.practices) {
      const answer = input.answers[id];
      values[id] = answer !== undefined && "level" in answer ? answer.level : null;
    }
  for (const { id, kind } of bench.facts) {
    const value = input.facts[id];
    values[id] = value === undefined ? null : kind === "date" ? dayOf(String(value)) : (value as number | boolean); // Dates are texts.
  }
  const number = (id: string) => values[id] as number | null; // Not a truth value.
  for (const metric of bench.metrics) {
    let value: number | null = null;
    if (metric.op === "ratio") {
      const [a, b] = [number(metric.over), number(metric.under)];
      value = a === null || b === null ? null : a / b;
    } else if (metric.op === "sum")
      value = metric.facts.reduce<number | null>((sum, id) => (sum === null || number(id) === null ? null : sum + number(id)!), 0);
    else if (metric.op === "days") {
      const [a, b] = [number(metric.from), metric.to === "asOf" ? dayOf(bench.asOf) : number(metric.to)];
      value = a === null || b === null ? null : b - a;
    } else {
      const { where } = metric;
      const rows = input.lists[metric.list];
      const fixed = where?.value === "asOf" ? bench.asOf : where?.value;
      const passing = where === undefined ? rows : rows.filter((row) => compare(row[where.field], where.operator, fixed));
      value =
        metric.op === "total"
          ? passing.reduce((sum, row) => sum + Number(row[metric.field]), 0)
          : metric.op === "count"
            ? passing.length
            : passing.length / rows.length;
    }
    values[metric.id] = value;
  }
  return values;
}

/** What a comparison compares with, as a number or truth value. */
export const fixedOf = (leaf: Leaf, bench: Bench) => (leaf.value === "asOf" ? dayOf(bench.asOf) : leaf.value);

/** Whether a condition may be true: what is unknown counts as true. */
export function mayHold(condition: Condition, values: Readonly<Record<string, number | boolean | null>>, bench: Bench): boolean {
  if ("all" in condition) return condition.all.every((part) => mayHold(part, values, bench));
  if ("any" in condition) return condition.any.some((part) => mayHold(part, values, bench));
  const value = values[condition.id];
  return value === null || compare(value, condition.operator, fixedOf(condition, bench));
}

/** Rolls up practices and caps, from the findings that an engine gave. */
export function rollUp(bench: Bench, input: Input, findings: readonly string[], values: Readonly<Record<string, number | boolean | null>>): Outcome {
  const sure = new Map<string, number>();
  const perhaps = new Map<string, number>();
  const hold = (caps: Map<string, number>, area: string, at: number) => caps.set(area, Math.min(caps.get(area) ?? 5, at));
  const found = new Set(findings);
  for (const { id, when, cap } of bench.rules) {
    if (cap === undefined) continue;
    if (found.has(id)) hold(sure, cap.area, cap.atMost10 / 10);
    if (found.has(id) || mayHold(when, values, bench)) hold(perhaps, cap.area, cap.atMost10 / 10);
  }
  let [over, under, lows, highs, all] = [0, 0, 0, 0, 0];
  const areas = bench.areas.map(({ id, weight, target, practices }) => {
    let [n, d, u, c] = [0, 0, 0, 0];
    for (const practice of practices) {
      const answer = input.answers[practice.id];
      if (answer === undefined) u += practice.weight;
      else if ("level" in answer) {
        n += practice.weight * answer.level;
        d += practice.weight;
        c += practice.weight * confidences[answer.grade];
      }
    }
    const total = d + u;
    const score = d > 0 ? Math.min(n / d, sure.get(id) ?? 5) : null;
    const low = total > 0 ? (d > 0 ? Math.min(n / total, perhaps.get(id) ?? 5) : 0) : null;
    const high = total > 0 ? (d > 0 ? Math.min((n + 5 * u) / total, sure.get(id) ?? 5) : 5) : null;
    if (score !== null) {
      over += weight * score;
      under += weight;
    }
    if (low !== null && high !== null) {
      lows += weight * low;
      highs += weight * high;
      all += weight;
    }
    return {
      score,
      low,
      high,
      confidence: d > 0 ? c / (10 * d) : null,
      gap: score === null ? null : Math.max(0, target - score),
      level: score === null ? null : Math.floor(score + 1e-9),
    };
  });
  return { areas, overall: under > 0 ? over / under : null, overallLow: all > 0 ? lows / all : null, overallHigh: all > 0 ? highs / all : null, findings };
}
