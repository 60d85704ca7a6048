import { largest, smallRatio } from "../../kernel/small-ratio.js";
import { isNumber } from "../../language/values.js";
import type { Node } from "../../language/tree.js";
import type { Env, Value } from "../../language/value.js";
import { childrenOf } from "../../language/walk.js";
import type { Expr } from "../../packs/program.js";
import { truth } from "../outcome.js";
import { type Slots, bounds, kinds } from "./slots.js";

/** What a condition comes to. */
export const truths = { false: 0, true: 1, unknown: 2 } as const;

/** Where a comparison goes on: another comparison, or the end. */
const yes = -1;
const no = -2;

/** How a comparison compares; `ask` leaves it to the general evaluator. */
const ops = { "<": 0, "<=": 1, ">": 2, ">=": 3, "==": 4, "!=": 5, ask: 6 } as const;

interface Row {
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

/** All conditions of a model in one table of comparisons. */
export interface Conditions {
  /** Adds a condition, the same text once. @returns Its number. */
  add(expr: Expr): number;
  /** Closes the table; nothing may be added after. */
  close(): Judge;
  /** By number: the slots that the condition reads. */
  readonly reads: readonly (readonly number[])[];
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

/**
 * Compiles conditions into jumps: each comparison says where to go on when it holds and when not, and reads two numbers from typed arrays.
 *
 * Kleene's three values come from two runs. The first takes every open comparison for what would make the whole false: what it finds true is surely true. Where
 * it met nothing open, the rest is surely false. Else a second run takes open ones for what would make it true: what that finds false is surely false. Where a
 * comparison was not applicable and the whole is open, the general evaluator tells unknown from not applicable.
 */
export function conditionTable(around: Around): Conditions {
  const rows: Row[] = [];
  const entries: number[] = [];
  const exprs: Expr[] = [];
  const reads: (readonly number[])[] = [];
  const byText = new Map<string, number>();
  return {
    reads,
    add(expr) {
      const known = byText.get(expr.text);
      if (known !== undefined) return known;
      const slotsRead = around.readsOf(expr);
      const ask = (node: Node) => {
        const part = expr.checked.program().part(node);
        return () => {
          around.prepare(slotsRead);
          return part(around.env);
        };
      };
      const fixed = (node: Node) => expr.checked.program().part(node)(around.env);
      const entry = emit(expr.checked.node, { whenTrue: yes, whenFalse: no, negated: false }, { rows, ask, fixed });
      const number = entries.push(entry) - 1;
      exprs.push(expr);
      reads.push(slotsRead);
      byText.set(expr.text, number);
      return number;
    },
    close: () => runner(rows, entries, exprs, reads, around),
  };
}

interface Emitting {
  readonly rows: Row[];
  ask(node: Node): () => Value;
  /** The value of a part that reads nothing. */
  fixed(node: Node): Value;
}

type To = Pick<Row, "whenTrue" | "whenFalse" | "negated">;

/** Writes a part from its end to its beginning; returns where it begins. */
function emit(node: Node, to: To, out: Emitting): number {
  if (node.kind === "unary" && node.operator === "!") return emit(node.operand, { whenTrue: to.whenFalse, whenFalse: to.whenTrue, negated: !to.negated }, out);
  if (node.kind === "binary" && node.operator === "&&") return emit(node.left, { ...to, whenTrue: emit(node.right, to, out) }, out);
  if (node.kind === "binary" && node.operator === "||") return emit(node.left, { ...to, whenFalse: emit(node.right, to, out) }, out);
  const compared = comparison(node, out);
  const row = compared === undefined ? { op: ops.ask, slot: 0, n: 0, d: 1, byDay: false } : compared;
  return out.rows.push({ ...row, ...to, ask: out.ask(node) }) - 1;
}

const turned = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!=" } as const;

type Compared = Pick<Row, "op" | "slot" | "n" | "d" | "byDay">;

/** A comparison of one slot with a fixed number or the day, or a slot that is itself a truth value. */
function comparison(node: Node, out: Emitting): Compared | undefined {
  if (node.kind === "symbol" && node.type.type === "boolean") return { op: ops["=="], slot: node.symbol.slot, n: 1, d: 1, byDay: false };
  if (node.kind !== "binary" || !(node.operator in turned)) return undefined;
  const operator = node.operator as keyof typeof turned; // Asked just above.
  const left = slotOf(node.left);
  if (left !== undefined) return against(left, operator, node.right, out);
  const right = slotOf(node.right);
  return right === undefined ? undefined : against(right, turned[operator], node.left, out);
}

function against(slot: number, operator: keyof typeof turned, other: Node, out: Emitting): Compared | undefined {
  if (other.kind === "asOf") return { op: ops[operator], slot, n: 0, d: 1, byDay: true };
  const value = isFixed(other) ? out.fixed(other) : undefined;
  const ratio = value !== undefined && isNumber(value) ? smallRatio(value) : undefined;
  const isSmall = ratio !== undefined && Math.abs(ratio.n) <= bounds.constantN && ratio.d <= bounds.constantD;
  return isSmall ? { op: ops[operator], slot, ...ratio, byDay: false } : undefined;
}

function slotOf(node: Node): number | undefined {
  if (node.kind === "level") return node.slot;
  return node.kind === "symbol" && (node.type.type === "number" || node.type.type === "date") ? node.symbol.slot : undefined;
}

function isFixed(node: Node): boolean {
  return (
    node.kind !== "symbol" && node.kind !== "level" && node.kind !== "asOf" && node.kind !== "cell" && node.kind !== "item" && childrenOf(node).every(isFixed)
  );
}

function runner(rows: readonly Row[], entries: readonly number[], exprs: readonly Expr[], reads: readonly (readonly number[])[], around: Around): Judge {
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
        const high = kind[s] === kinds.wide ? low : (h[s] as number) * (cd[at] as number);
        const y = (cn[at] as number) * (d[s] as number);
        if (isRounded(low) || isRounded(high) || isRounded(y)) return general(at);
        const decided = kind[s] === kinds.wide && low === y ? (equalHolds(op[at] as number) ? 1 : 0) : overRange(op[at] as number, low, high, y);
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
        const y = (cn[at] as number) * (d[s] as number);
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
        holds = (result === 2 ? hopeful ^ (negated[at] as number) : result) === 1;
      }
      at = (holds ? whenTrue[at] : whenFalse[at]) as number;
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
