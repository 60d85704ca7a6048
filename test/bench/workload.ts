/**
 * The work that every contender does, in a neutral form made from a seed.
 *
 * What is unknown is unknown for all: a comparison with it is neither true nor false, `all` and `any` are Kleene's, a rule is a finding when it is surely true,
 * and a cap that may be true holds the low end of its area. Comparisons are drawn so that the range of an unknown never decides them.
 */
export interface Bench {
  readonly size: Size;
  readonly asOf: string;
  readonly areas: readonly {
    readonly id: string;
    readonly weight: number;
    readonly target: number;
    readonly practices: readonly { readonly id: string; readonly weight: number }[];
  }[];
  readonly facts: readonly { readonly id: string; readonly kind: "number" | "boolean" | "date" }[];
  readonly metrics: readonly Metric[];
  readonly rules: readonly {
    readonly id: string;
    readonly area: string;
    readonly when: Condition;
    readonly cap?: { readonly area: string; readonly atMost10: number };
  }[];
}

export type Size = "S" | "M" | "L";
export type Operator = "<" | "<=" | ">" | ">=" | "==";
export type ListName = "apps" | "assets";

/** One comparison of a column. `asOf` stands for the day of the assessment. */
export interface Where {
  readonly field: string;
  readonly operator: Operator;
  readonly value: number | boolean | string;
}

export type Metric = { readonly id: string } & (
  | { readonly op: "ratio"; readonly over: string; readonly under: string }
  | { readonly op: "sum"; readonly facts: readonly string[] }
  | { readonly op: "days"; readonly from: string; readonly to: string }
  | { readonly op: "count" | "share"; readonly list: ListName; readonly where: Where }
  | { readonly op: "total"; readonly list: ListName; readonly field: string; readonly where?: Where }
);

/** What reads a practice's level, a fact or a metric. */
export interface Leaf {
  readonly read: "practice" | "fact" | "metric";
  readonly id: string;
  readonly operator: Operator;
  readonly value: number | boolean | "asOf";
}

export type Condition = { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] } | Leaf;

/** A row of a list: a number, text, truth value or null by column. */
export type Row = Readonly<Record<string, number | string | boolean | null>>;

/** An assessment in the neutral form: an absent practice is unanswered, an absent fact unknown. */
export interface Input {
  readonly answers: Readonly<Record<string, NeutralAnswer>>;
  readonly facts: Readonly<Record<string, number | boolean | string>>;
  readonly lists: Readonly<Record<ListName, readonly Row[]>>;
}

export type Grade = "verified" | "documented" | "stated";
export type NeutralAnswer = { readonly level: number; readonly grade: Grade } | { readonly notApplicable: true };

/** What every contender must come to. `level` is the whole number that the score reaches, decided exactly. */
export interface Outcome {
  readonly areas: readonly {
    readonly score: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly confidence: number | null;
    readonly gap: number | null;
    readonly level: number | null;
  }[];
  readonly overall: number | null;
  readonly overallLow: number | null;
  readonly overallHigh: number | null;
  readonly findings: readonly string[];
}

export const sizes: Readonly<Record<Size, { readonly practices: number; readonly rules: number; readonly apps: number; readonly assets: number }>> = {
  S: { practices: 8, rules: 60, apps: 35, assets: 0 },
  M: { practices: 8, rules: 60, apps: 100, assets: 400 },
  L: { practices: 40, rules: 600, apps: 500, assets: 20_000 },
};

/** How sure an answer of each grade is, in tenths. */
export const confidences: Readonly<Record<Grade, number>> = { verified: 10, documented: 8, stated: 5 };

/** A seeded generator of numbers from 0 to 1 (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Draws by name on top of a generator. */
function drawing(seed: number) {
  const next = numbersFrom(seed);
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(items: readonly T[]): T => items[int(0, items.length - 1)] as T; // Never asked of an empty list.
  return { next, int, pick };
}

const two = (n: number) => String(n).padStart(2, "0");
export const dayOf = (text: string) => Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10))) / 86_400_000;
const textOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const asOf = "2025-06-30";

/** Makes a model: 12 areas, 72 facts, 40 metrics and rules that read all of them. */
export function makeBench(size: Size, seed: number): Bench {
  const { int, pick, next } = drawing(seed * 7919 + 13);
  const areas = Array.from({ length: 12 }, (_, i) => ({
    id: `a${two(i + 1)}`,
    weight: int(1, 5),
    target: int(30, 45) / 10,
    practices: Array.from({ length: sizes[size].practices }, (_none, j) => ({ id: `a${two(i + 1)}.p.q${two(j + 1)}`, weight: int(1, 5) })),
  }));
  const facts: Bench["facts"] = [
    ...Array.from({ length: 50 }, (_, i) => ({ id: `n${two(i + 1)}`, kind: "number" as const })),
    ...Array.from({ length: 10 }, (_, i) => ({ id: `b${two(i + 1)}`, kind: "boolean" as const })),
    ...Array.from({ length: 12 }, (_, i) => ({ id: `d${two(i + 1)}`, kind: "date" as const })),
  ];
  const number = () => `n${two(int(1, 50))}`;
  const date = () => `d${two(int(1, 12))}`;
  const where = (list: ListName): Where =>
    list === "apps"
      ? pick<Where>([
          { field: "crit", operator: ">=", value: 3 },
          { field: "users", operator: ">", value: 500 },
          { field: "cloud", operator: "==", value: true },
          { field: "eol", operator: "<", value: "asOf" },
          { field: "cost", operator: ">", value: 100_000 },
        ])
      : pick<Where>([
          { field: "age", operator: ">", value: 48 },
          { field: "patched", operator: "==", value: false },
          { field: "kind", operator: "==", value: "server" },
          { field: "eol", operator: "<", value: "asOf" },
          { field: "cost", operator: ">", value: 2000 },
        ]);
  const list = () => pick<ListName>(size === "S" ? ["apps"] : ["apps", "assets"]);
  const from = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));
  const drawn = [
    ...from(12, () => ({ op: "ratio" as const, over: number(), under: number() })),
    ...from(7, () => ({ op: "sum" as const, facts: from(int(3, 5), number) })),
    ...from(7, (i) => ({ op: "days" as const, from: date(), to: i % 2 === 1 ? "asOf" : date() })),
    ...from(5, () => list()).map((one) => ({ op: "count" as const, list: one, where: where(one) })),
    ...from(5, () => list()).map((one) => ({ op: "share" as const, list: one, where: where(one) })),
    ...from(4, () => list()).map((one, i) => ({ op: "total" as const, list: one, field: "cost", ...(i % 2 === 1 ? { where: where(one) } : {}) })),
  ];
  const metrics: readonly Metric[] = drawn.map((one, index) => ({ ...one, id: `m${two(index + 1)}` }));
  const practices = areas.flatMap((area) => area.practices.map((practice) => practice.id));
  const leaf = (): Leaf => {
    const kind = next();
    if (kind < 0.55) {
      const operator = pick<Operator>(["<", "<=", ">", ">=", "=="]);
      const value = operator === "<" || operator === ">=" ? int(1, 5) : operator === "==" ? int(0, 5) : int(0, 4);
      return { read: "practice", id: pick(practices), operator, value };
    }
    if (kind < 0.68) return { read: "fact", id: number(), operator: pick<Operator>(["<", ">="]), value: int(1, 40) * 25 };
    if (kind < 0.76) return { read: "fact", id: `b${two(int(1, 10))}`, operator: "==", value: next() < 0.5 };
    if (kind < 0.8) return { read: "fact", id: date(), operator: "<", value: "asOf" };
    const metric = pick(metrics);
    const value = {
      ratio: () => int(1, 20) / 20,
      share: () => int(1, 20) / 20,
      sum: () => int(10, 30) * 100,
      days: () => int(-300, 700),
      count: () => int(1, 60),
      total: () => int(1, 40) * 50_000,
    }[metric.op]();
    return { read: "metric", id: metric.id, operator: pick<Operator>(["<", ">", ">="]), value };
  };
  const tree = (depth: number): Condition => {
    const kind = next();
    if (depth === 0 || kind < 0.4) return leaf();
    const parts = from(int(2, 4), () => tree(depth - 1));
    return kind < 0.8 ? { all: parts } : { any: parts };
  };
  const rules = from(sizes[size].rules, (index) => ({
    id: `r${String(index + 1).padStart(3, "0")}`,
    area: pick(areas).id,
    when: { all: [leaf(), tree(2)] },
    ...(next() < 0.35 ? { cap: { area: pick(areas).id, atMost10: int(15, 42) } } : {}),
  }));
  return { size, asOf, areas, facts, metrics, rules };
}

/** Makes an assessment of a model. */
export function makeInput(bench: Bench, seed: number): Input {
  const { int, pick, next } = drawing(seed * 104_729 + 7);
  const today = dayOf(bench.asOf);
  const read = new Set(bench.rules.flatMap((rule) => leavesOf(rule.when).map((leaf) => leaf.id)));
  const bias = 1 + next() * 3;
  const answers: Record<string, NeutralAnswer> = {};
  for (const area of bench.areas)
    for (const { id } of area.practices) {
      const kind = next();
      if (kind < 0.08) continue;
      // What a rule reads is never out: "not applicable" beside "unknown" is a matter for the library's own tests.
      if (kind < 0.14 && !read.has(id)) answers[id] = { notApplicable: true };
      else answers[id] = { level: Math.max(0, Math.min(5, Math.round(bias + (next() - 0.5) * 4))), grade: pick(["verified", "documented", "stated"]) };
    }
  const facts: Record<string, number | boolean | string> = {};
  for (const fact of bench.facts) {
    if (next() < 0.05) continue;
    facts[fact.id] =
      fact.kind === "number" ? (next() < 0.5 ? int(1, 1000) : int(1, 100_000) / 100) : fact.kind === "boolean" ? next() < 0.5 : textOf(today + int(-900, 300));
  }
  const money = (most: number) => int(100, most * 100) / 100;
  const eol = () => textOf(today + int(-700, 1500));
  const apps = Array.from({ length: sizes[bench.size].apps }, (_, i) => ({
    id: `app${i}`,
    cost: money(250_000),
    users: int(0, 2000),
    crit: int(1, 4),
    cloud: next() < 0.4,
    eol: eol(),
  }));
  const kinds = ["server", "laptop", "network", "printer"] as const;
  const assets = Array.from({ length: sizes[bench.size].assets }, (_, i) => ({
    id: `as${i}`,
    cost: money(5000),
    age: int(0, 96),
    patched: next() < 0.8,
    kind: pick(kinds),
    eol: eol(),
  }));
  // As it comes from a file.
  return JSON.parse(JSON.stringify({ answers, facts, lists: { apps, assets } }));
}

/** The comparisons of a condition. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  if ("all" in condition) return condition.all.flatMap(leavesOf);
  return "any" in condition ? condition.any.flatMap(leavesOf) : [condition];
}
