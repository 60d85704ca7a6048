import { type Bench, type Condition, type Input, type ListName, type Operator, type Outcome, confidences } from "../workload.js";

/** What the hand-written loops offer besides a full score: what an optimiser would do with them. */
export interface HandLoop {
  score(input: Input): Outcome;
  /** Reads an input into the slots. */
  encode(input: Input): void;
  /** Everything from the slots. */
  finish(): Outcome;
  /** The whole alone, from the slots, nothing allocated. */
  overallOnly(): number;
  /** Prepares for edits. */
  begin(): number;
  /** Changes the level of an answered practice; returns the new score of the whole. */
  edit(practice: number, level: number): number;
  readonly slots: Float64Array;
  readonly practices: number;
}

const ops: Readonly<Record<Operator, number>> = { "<": 0, "<=": 1, ">": 2, ">=": 3, "==": 4 };
const digit = (text: string, at: number) => text.charCodeAt(at) - 48;

/** Days since 1970-01-01, by arithmetic. */
export function dayNumber(text: string): number {
  const month = digit(text, 5) * 10 + digit(text, 6);
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3) - (month > 2 ? 0 : 1);
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leaps + Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digit(text, 8) * 10 + digit(text, 9) - 719_469;
}

const kinds = ["server", "laptop", "network", "printer"];
type Filler = (rows: readonly any[], to: Float64Array) => void; // oxlint-disable-line typescript/no-explicit-any -- the fields are named in each.
/** One reader per field, with its name in the source: as fast as a hand can make it. */
export const fillers: Readonly<Record<string, Filler>> = {
  cost: (rows, to) => {
    for (let i = 0; i < rows.length; i += 1) to[i] = rows[i].cost;
  },
  users: (rows, to) => {
    for (let i = 0; i < rows.length; i += 1) to[i] = rows[i].users;
  },
  crit: (rows, to) => {
    for (let i = 0; i < rows.length; i += 1) to[i] = rows[i].crit;
  },
  age: (rows, to) => {
    for (let i = 0; i < rows.length; i += 1) to[i] = rows[i].age;
  },
  cloud: (rows, to) => {
    for (let i = 0; i < rows.length; i += 1) to[i] = rows[i].cloud ? 1 : 0;
  },
  patched: (rows, to) => {
    for (let i = 0; i < rows.length; i += 1) to[i] = rows[i].patched ? 1 : 0;
  },
  kind: (rows, to) => {
    for (let i = 0; i < rows.length; i += 1) {
      const kind = rows[i].kind;
      to[i] = kind === "server" ? 0 : kind === "laptop" ? 1 : kind === "network" ? 2 : 3;
    }
  },
  eol: (rows, to) => {
    for (let i = 0; i < rows.length; i += 1) to[i] = dayNumber(rows[i].eol);
  },
};

export function countIf(cells: Float64Array, count: number, op: number, value: number): number {
  let found = 0;
  if (op === 0) for (let i = 0; i < count; i += 1) found += cells[i]! < value ? 1 : 0;
  else if (op === 1) for (let i = 0; i < count; i += 1) found += cells[i]! <= value ? 1 : 0;
  else if (op === 2) for (let i = 0; i < count; i += 1) found += cells[i]! > value ? 1 : 0;
  else if (op === 3) for (let i = 0; i < count; i += 1) found += cells[i]! >= value ? 1 : 0;
  else for (let i = 0; i < count; i += 1) found += cells[i] === value ? 1 : 0;
  return found;
}

export function sumIf(sums: Float64Array, cells: Float64Array, count: number, op: number, value: number): number {
  let sum = 0;
  if (op === 0) for (let i = 0; i < count; i += 1) sum += cells[i]! < value ? sums[i]! : 0;
  else if (op === 1) for (let i = 0; i < count; i += 1) sum += cells[i]! <= value ? sums[i]! : 0;
  else if (op === 2) for (let i = 0; i < count; i += 1) sum += cells[i]! > value ? sums[i]! : 0;
  else if (op === 3) for (let i = 0; i < count; i += 1) sum += cells[i]! >= value ? sums[i]! : 0;
  else for (let i = 0; i < count; i += 1) sum += cells[i] === value ? sums[i]! : 0;
  return sum;
}

export const codeOf = (value: number | boolean | string, day: number) =>
  value === "asOf" ? day : typeof value === "string" ? kinds.indexOf(value) : Number(value);

/** A jump table of comparisons: where to go on when one holds and when not; −1 is true, −2 false. Unknown is NaN. */
export function jumps(bench: Bench, slotOf: ReadonlyMap<string, number>, day: number) {
  const rows: (readonly [number, number, number, number, number])[] = [];
  const emit = (condition: Condition, yes: number, no: number): number => {
    if ("all" in condition) return condition.all.reduceRight((next, part) => emit(part, next, no), yes);
    if ("any" in condition) return condition.any.reduceRight((next, part) => emit(part, yes, next), no);
    return rows.push([ops[condition.operator], slotOf.get(condition.id)!, codeOf(condition.value, day), yes, no]) - 1;
  };
  const entries = Int32Array.from(bench.rules, (rule) => emit(rule.when, -1, -2));
  const op = Uint8Array.from(rows, (row) => row[0]);
  const slot = Int32Array.from(rows, (row) => row[1]);
  const constant = Float64Array.from(rows, (row) => row[2]);
  const yes = Int32Array.from(rows, (row) => row[3]);
  const no = Int32Array.from(rows, (row) => row[4]);
  return { entries, op, slot, constant, yes, no };
}

/** The hand-written loop: flat arrays of doubles, a jump table, one division per figure. Levels are decided with a tolerance, as such code does. */
export function handLoop(bench: Bench): HandLoop {
  const { areas, facts, metrics, rules } = bench;
  const A = areas.length;
  const ids = areas.flatMap((area) => area.practices.map((practice) => practice.id));
  const P = ids.length;
  const F = facts.length;
  const M = metrics.length;
  const day = dayNumber(bench.asOf);
  const slotOf = new Map([...ids, ...facts.map((fact) => fact.id), ...metrics.map((metric) => metric.id)].map((id, index) => [id, index]));
  const weight = Float64Array.from(areas.flatMap((area) => area.practices.map((practice) => practice.weight)));
  const areaOf = Int32Array.from(areas.flatMap((area, index) => area.practices.map(() => index)));
  const start = new Int32Array(A + 1);
  areas.forEach((area, index) => (start[index + 1] = start[index]! + area.practices.length));
  const areaWeight = Float64Array.from(areas, (area) => area.weight);
  const target = Float64Array.from(areas, (area) => area.target);
  const v = new Float64Array(P + F + M);
  const unanswered = new Uint8Array(P);
  const confidence = new Float64Array(P);
  const isDate = Uint8Array.from(facts, (fact) => (fact.kind === "date" ? 1 : 0));
  const { entries, op, slot, constant, yes, no } = jumps(bench, slotOf, day);
  const capArea = Int32Array.from(rules, (rule) => (rule.cap === undefined ? -1 : areas.findIndex((area) => area.id === rule.cap?.area)));
  const capAt = Float64Array.from(rules, (rule) => (rule.cap === undefined ? 5 : rule.cap.atMost10 / 10));
  const columns: { readonly list: ListName; readonly field: string; readonly fill: Filler; data: Float64Array }[] = [];
  const column = (list: ListName, field: string) => {
    const found = columns.find((one) => one.list === list && one.field === field);
    if (found !== undefined) return found;
    const made = { list, field, fill: fillers[field]!, data: new Float64Array(64) };
    columns.push(made);
    return made;
  };
  const compute = metrics.map((metric): ((input: Input) => number) => {
    if (metric.op === "ratio") {
      const [a, b] = [slotOf.get(metric.over)!, slotOf.get(metric.under)!];
      return () => v[a]! / v[b]!;
    }
    if (metric.op === "sum") {
      const parts = Int32Array.from(metric.facts, (id) => slotOf.get(id)!);
      return () => {
        let sum = 0;
        for (let i = 0; i < parts.length; i += 1) sum += v[parts[i]!]!;
        return sum;
      };
    }
    if (metric.op === "days") {
      const a = slotOf.get(metric.from)!;
      const b = slotOf.get(metric.to);
      return b === undefined ? () => day - v[a]! : () => v[b]! - v[a]!;
    }
    const { list, where } = metric;
    const tested = where === undefined ? undefined : column(list, where.field);
    const [code, value] = where === undefined ? [0, 0] : [ops[where.operator], codeOf(where.value, day)];
    if (metric.op === "total") {
      const summed = column(list, metric.field);
      return (input) =>
        sumIf(summed.data, tested?.data ?? summed.data, input.lists[list].length, tested === undefined ? 1 : code, tested === undefined ? Infinity : value);
    }
    if (metric.op === "count") return (input) => countIf(tested!.data, input.lists[list].length, code, value);
    return (input) => countIf(tested!.data, input.lists[list].length, code, value) / input.lists[list].length;
  });

  /** `open`: what a comparison with an unknown is taken for. */
  const run = (entry: number, open: boolean): boolean => {
    let at = entry;
    while (at >= 0) {
      const x = v[slot[at]!]!;
      const y = constant[at]!;
      let holds: boolean;
      switch (op[at]) {
        case 0:
          holds = x < y;
          break;
        case 1:
          holds = x <= y;
          break;
        case 2:
          holds = x > y;
          break;
        case 3:
          holds = x >= y;
          break;
        default:
          holds = x === y;
      }
      at = holds || (open && x !== x) ? yes[at]! : no[at]!;
    }
    return at === -1;
  };
  const sum = new Float64Array(A);
  const answered = new Float64Array(A);
  const open = new Float64Array(A);
  const sure = new Float64Array(A);
  const raw = new Float64Array(A);
  const cap = new Float64Array(A);
  const perhaps = new Float64Array(A);
  const encode = (input: Input): void => {
    for (let i = 0; i < P; i += 1) {
      const answer = input.answers[ids[i]!];
      if (answer === undefined || !("level" in answer)) {
        v[i] = NaN;
        unanswered[i] = answer === undefined ? 1 : 0;
      } else {
        v[i] = answer.level;
        unanswered[i] = 0;
        confidence[i] = confidences[answer.grade];
      }
    }
    for (let i = 0; i < F; i += 1) {
      const value = input.facts[facts[i]!.id];
      v[P + i] = value === undefined ? NaN : isDate[i] === 1 ? dayNumber(value as string) : Number(value); // Dates are texts.
    }
    for (const one of columns) {
      const rows = input.lists[one.list];
      if (one.data.length < rows.length) one.data = new Float64Array(rows.length * 2);
      one.fill(rows, one.data);
    }
    for (let i = 0; i < M; i += 1) v[P + F + i] = compute[i]!(input);
  };
  const sumArea = (a: number): void => {
    let [n, d, u, c] = [0, 0, 0, 0];
    for (let i = start[a]!; i < start[a + 1]!; i += 1) {
      const x = v[i]!;
      const w = weight[i]!;
      if (x === x) {
        n += w * x;
        d += w;
        c += w * confidence[i]!;
      } else if (unanswered[i] === 1) u += w;
    }
    sum[a] = n;
    answered[a] = d;
    open[a] = u;
    sure[a] = c;
    raw[a] = n / d;
    cap[a] = perhaps[a] = 5;
  };
  const finish = (): Outcome => {
    for (let a = 0; a < A; a += 1) sumArea(a);
    const findings: string[] = [];
    for (let r = 0; r < entries.length; r += 1) {
      const a = capArea[r]!;
      const at = capAt[r]!;
      if (run(entries[r]!, false)) {
        findings.push(rules[r]!.id);
        if (a >= 0 && at < cap[a]!) cap[a] = at;
        if (a >= 0 && at < perhaps[a]!) perhaps[a] = at;
      } else if (a >= 0 && at < perhaps[a]! && run(entries[r]!, true)) perhaps[a] = at;
    }
    let [over, under, lows, highs, all] = [0, 0, 0, 0, 0];
    const rated: Outcome["areas"][number][] = [];
    for (let a = 0; a < A; a += 1) {
      const d = answered[a]!;
      const t = d + open[a]!;
      const w = areaWeight[a]!;
      const score = d > 0 ? Math.min(raw[a]!, cap[a]!) : null;
      const low = t > 0 ? (d > 0 ? Math.min(sum[a]! / t, perhaps[a]!) : 0) : null;
      const high = t > 0 ? (d > 0 ? Math.min((sum[a]! + 5 * open[a]!) / t, cap[a]!) : 5) : null;
      rated.push({
        score,
        low,
        high,
        confidence: d > 0 ? sure[a]! / (10 * d) : null,
        gap: score === null ? null : Math.max(0, target[a]! - score),
        level: score === null ? null : Math.floor(score + 1e-9),
      });
      if (score !== null) {
        over += w * score;
        under += w;
      }
      if (low !== null && high !== null) {
        lows += w * low;
        highs += w * high;
        all += w;
      }
    }
    return {
      areas: rated,
      overall: under > 0 ? over / under : null,
      overallLow: all > 0 ? lows / all : null,
      overallHigh: all > 0 ? highs / all : null,
      findings,
    };
  };
  const overallOnly = (): number => {
    for (let a = 0; a < A; a += 1) {
      let [n, d] = [0, 0];
      for (let i = start[a]!; i < start[a + 1]!; i += 1) {
        const x = v[i]!;
        if (x === x) {
          n += weight[i]! * x;
          d += weight[i]!;
        }
      }
      answered[a] = d;
      raw[a] = n / d;
      cap[a] = 5;
    }
    for (let r = 0; r < entries.length; r += 1) {
      const a = capArea[r]!;
      if (a >= 0 && capAt[r]! < cap[a]! && run(entries[r]!, false)) cap[a] = capAt[r]!;
    }
    let [over, under] = [0, 0];
    for (let a = 0; a < A; a += 1)
      if (answered[a]! > 0) {
        over += areaWeight[a]! * Math.min(raw[a]!, cap[a]!);
        under += areaWeight[a]!;
      }
    return over / under;
  };
  // Edits: which rules with a cap read a practice, and what holds each area now.
  const readers = ids.map((_, i) => Int32Array.from(rules.flatMap((_rule, r) => (capArea[r]! >= 0 && readsSlot(entries[r]!, i) ? [r] : []))));
  function readsSlot(entry: number, wanted: number): boolean {
    const seen = new Set<number>();
    const visit = (at: number): boolean => at >= 0 && !seen.has(at) && (seen.add(at), slot[at] === wanted || visit(yes[at]!) || visit(no[at]!));
    return visit(entry);
  }
  const fired = new Uint8Array(entries.length);
  const capsOf = areas.map((_, a) => Int32Array.from(rules.flatMap((_rule, r) => (capArea[r] === a ? [r] : []))));
  let over = 0;
  let under = 0;
  return {
    score(input) {
      encode(input);
      return finish();
    },
    encode,
    finish,
    overallOnly,
    begin() {
      finish();
      for (let r = 0; r < entries.length; r += 1) fired[r] = run(entries[r]!, false) ? 1 : 0;
      over = 0;
      under = 0;
      for (let a = 0; a < A; a += 1)
        if (answered[a]! > 0) {
          over += areaWeight[a]! * Math.min(raw[a]!, cap[a]!);
          under += areaWeight[a]!;
        }
      return over / under;
    },
    edit(i, level) {
      const a = areaOf[i]!;
      const before = Math.min(raw[a]!, cap[a]!);
      sum[a]! += weight[i]! * (level - v[i]!);
      v[i] = level;
      raw[a] = sum[a]! / answered[a]!;
      over += areaWeight[a]! * (Math.min(raw[a], cap[a]!) - before);
      const reading = readers[i]!;
      for (let j = 0; j < reading.length; j += 1) {
        const r = reading[j]!;
        const now = run(entries[r]!, false) ? 1 : 0;
        if (now === fired[r]) continue;
        fired[r] = now;
        const other = capArea[r]!;
        let held = 5;
        const list = capsOf[other]!;
        for (let k = 0; k < list.length; k += 1) if (fired[list[k]!] === 1 && capAt[list[k]!]! < held) held = capAt[list[k]!]!;
        if (held === cap[other] || answered[other] === 0) continue;
        over += areaWeight[other]! * (Math.min(raw[other]!, held) - Math.min(raw[other]!, cap[other]!));
        cap[other] = held;
      }
      return over / under;
    },
    slots: v,
    practices: P,
  };
}
