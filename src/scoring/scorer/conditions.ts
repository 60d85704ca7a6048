import { smallRatio } from "../../kernel/small-ratio.js";
import { isNumber } from "../../language/values.js";
import type { Node } from "../../language/tree.js";
import type { Value } from "../../language/value.js";
import { childrenOf } from "../../language/walk.js";
import type { Expr } from "../../packs/program.js";
import { type Around, type Judge, type Row, judgeOf, no, ops, yes } from "./judge.js";
import { bounds } from "./slots.js";

/** All conditions of a model in one table of comparisons. */
export interface Conditions {
  /** Adds a condition, the same text once. @returns Its number. */
  add(expr: Expr): number;
  /** Closes the table; nothing may be added after. */
  close(): Judge;
  /** By number: the slots that the condition reads. */
  readonly reads: readonly (readonly number[])[];
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
    close: () => judgeOf({ rows, entries, exprs, reads }, around),
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
