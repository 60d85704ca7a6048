import { largest } from "../../kernel/small-ratio.js";
import type { Env, Value } from "../../language/value.js";
import type { Expr } from "../../packs/program.js";
import { truth } from "../outcome.js";
import { type Slots, kinds } from "./slots.js";

/** What a condition comes to. */
export const truths = { false: 0, true: 1, unknown: 2 } as const;

/** Where a comparison goes on: another comparison, or one of these ends. */
export const yes = -1;
/** The other end. */
export const no = -2;

/** How a comparison compares; `ask` leaves it to the general evaluator. */
export const ops = { "<": 0, "<=": 1, ">": 2, ">=": 3, "==": 4, "!=": 5, ask: 6 } as const;

/** One comparison. */
export interface Row {
  readonly op: number;
  readonly slot: number;
  readonly n: number;
  readonly d: number;
  readonly whenTrue: number;
  readonly whenFalse: number;
  /** It stands under an odd number of `!`. */
  readonly negated: boolean;
  /** The fixed number is the day of the assessment. */
  readonly byDay: boolean;
  readonly ask: () => Value;
}

/** The finished table. */
export interface Judge {
  /** 0 false, 1 true, 2 unknown, as `truths` names them. */
  readonly truthOf: (condition: number) => 0 | 1 | 2;
  /** Sets the day of the assessment. */
  readonly setDay: (asOf: number) => void;
}

/** What the conditions need of their surroundings. */
export interface Around {
  readonly slots: Slots;
  readonly env: Env;
  /** Slots that an expression reads. */
  readsOf(expr: Expr): readonly number[];
  /** Makes the values of slots for the general evaluator. */
  prepare(slots: readonly number[]): void;
}

/** A table of comparisons with, by condition: where it begins, its expression, and the slots that it reads. */
export interface Table {
  readonly rows: readonly Row[];
  readonly entries: readonly number[];
  readonly exprs: readonly Expr[];
  readonly reads: readonly (readonly number[])[];
}

/** Makes the judge of a table. */
export function judgeOf({ rows, entries, exprs, reads }: Table, around: Around): Judge {
  const { kind, n, d, h } = around.slots;
  const op = Uint8Array.from(rows, (row) => row.op);
  const slot = Int32Array.from(rows, (row) => row.slot);
  const cn = Float64Array.from(rows, (row) => row.n);
  const cd = Float64Array.from(rows, (row) => row.d);
  const whenTrue = Int32Array.from(rows, (row) => row.whenTrue);
  const whenFalse = Int32Array.from(rows, (row) => row.whenFalse);
  const negated = Uint8Array.from(rows, (row) => (row.negated ? 1 : 0));
  const asks = rows.map((row) => row.ask);
  const byDay = rows.flatMap((row, at) => (row.byDay ? [at] : []));
  const starts = Int32Array.from(entries);
  let sawOpen = false;
  let sawOut = false;

  /** 0 false, 1 true, 2 open. */
  const general = (at: number): number => {
    const value = (asks[at] as () => Value)(); // One a row.
    if (value === true) return 1;
    if (value === false) return 0;
    if (truth(value) === "unknown") sawOpen = true;
    else sawOut = true;
    return 2;
  };
  const undecided = (at: number, s: number): number => {
    switch (kind[s]) {
      case kinds.wide:
      case kinds.range: {
        const low = (n[s] as number) * (cd[at] as number); // Positions of these tables, here and below.
        const high = kind[s] === kinds.wide ? low : (h[s] as number) * (cd[at] as number); // In range.
        const y = (cn[at] as number) * (d[s] as number); // In range.
        if (isRounded(low) || isRounded(high) || isRounded(y)) return general(at);
        const decided = kind[s] === kinds.wide && low === y ? (equalHolds(op[at] as number) ? 1 : 0) : overRange(op[at] as number, low, high, y); // In range.
        if (decided === 2) sawOpen = true;
        return decided;
      }
      case kinds.out:
        sawOut = true;
        return 2;
      case kinds.any:
        sawOpen = true;
        return 2;
      default:
        return general(at);
    }
  };

  /** `hopeful` 1: what is open counts as what makes the whole true; 0: as what makes it false. */
  const run = (start: number, hopeful: number): boolean => {
    let at = start;
    while (at >= 0) {
      const s = slot[at] as number; // A position of the table, here and below.
      let holds: boolean;
      if (kind[s] === kinds.number && op[at] !== ops.ask) {
        // Both within their bounds: the products are exact.
        const x = (n[s] as number) * (cd[at] as number);
        const y = (cn[at] as number) * (d[s] as number); // In range.
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
          case 4:
            holds = x === y;
            break;
          default:
            holds = x !== y;
        }
      } else {
        const result = op[at] === ops.ask ? general(at) : undecided(at, s);
        holds = (result === 2 ? hopeful ^ (negated[at] as number) : result) === 1; // In range.
      }
      at = (holds ? whenTrue[at] : whenFalse[at]) as number; // In range.
    }
    return at === yes;
  };

  const truthOf = (condition: number): 0 | 1 | 2 => {
    const start = starts[condition] as number; // Numbers come from `add`.
    sawOpen = false;
    sawOut = false;
    if (run(start, 0)) return truths.true;
    if (!sawOpen && !sawOut) return truths.false;
    if (!run(start, 1)) return truths.false;
    if (!sawOut) return truths.unknown;
    around.prepare(reads[condition] as readonly number[]); // One an entry.
    const state = truth((exprs[condition] as Expr).evaluate(around.env)); // As above.
    return state === "true" ? truths.true : state === "unknown" ? truths.unknown : truths.false;
  };
  return {
    truthOf,
    setDay(asOf) {
      for (const at of byDay) cn[at] = asOf;
    },
  };
}

/** A product that is finite and too large to be exact. */
function isRounded(x: number): boolean {
  return (x > largest || x < -largest) && Number.isFinite(x);
}

/** What a comparison says of two equal numbers. */
function equalHolds(code: number): boolean {
  return code === ops["<="] || code === ops[">="] || code === ops["=="];
}

/** Compares everything from `low` to `high` with `y`; 2 when some of it holds and some not. Ends may be infinite. */
function overRange(code: number, low: number, high: number, y: number): number {
  switch (code) {
    case ops["<"]:
      return high < y ? 1 : low >= y ? 0 : 2;
    case ops["<="]:
      return high <= y ? 1 : low > y ? 0 : 2;
    case ops[">"]:
      return low > y ? 1 : high <= y ? 0 : 2;
    case ops[">="]:
      return low >= y ? 1 : high < y ? 0 : 2;
    case ops["=="]:
      return y < low || y > high ? 0 : 2;
    default:
      return y < low || y > high ? 1 : 2;
  }
}
