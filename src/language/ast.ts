import type { Exact } from "../kernel/exact.js";

/** Where a part of an expression stands. */
export interface Place {
  /** Offset of the first character, from 0. */
  readonly start: number;
  /** Offset after the last character. */
  readonly end: number;
  /** Line of the first character, from 1. */
  readonly line: number;
  /** Column of the first character, from 1, in UTF-16 units. */
  readonly column: number;
}

/** Operators with two operands, as they are written; `in` is a kind of its own. */
export type BinaryOperator = "||" | "&&" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "+" | "-" | "*" | "/" | "%";

/** A number as it is written; never negative (the sign is a unary operator). */
export interface NumberAst extends Place {
  readonly kind: "number";
  readonly value: Exact;
}
/** A text in quotes. */
export interface TextAst extends Place {
  readonly kind: "text";
  readonly value: string;
}
/** `true` or `false`. */
export interface BooleanAst extends Place {
  readonly kind: "boolean";
  readonly value: boolean;
}
/** A name with its dots: an id (`clinics.ehrHosts`), a row variable's column (`s.tier`), a variable, `never`, `asOf`. */
export interface NameAst extends Place {
  readonly kind: "name";
  readonly name: string;
  /** Written in backticks: the whole is one id, which may hold dashes. */
  readonly quoted: boolean;
}
/** `!x` or `-x`. */
export interface UnaryAst extends Place {
  readonly kind: "unary";
  readonly operator: "!" | "-";
  readonly operand: Ast;
}
/** `a + b`, `a && b`, `a < b` and the like. */
export interface BinaryAst extends Place {
  readonly kind: "binary";
  readonly operator: BinaryOperator;
  readonly left: Ast;
  readonly right: Ast;
}
/** `condition ? yes : no`. */
export interface ChoiceAst extends Place {
  readonly kind: "choice";
  readonly condition: Ast;
  readonly yes: Ast;
  readonly no: Ast;
}
/** `item in list`. */
export interface InAst extends Place {
  readonly kind: "in";
  readonly item: Ast;
  readonly list: Ast;
}
/** `[a, b]`. */
export interface ListAst extends Place {
  readonly kind: "list";
  readonly items: readonly Ast[];
}
/** `f(a, b)`. */
export interface CallAst extends Place {
  readonly kind: "call";
  readonly name: string;
  readonly args: readonly Ast[];
}
/** `object.f(a, b)`. */
export interface MethodAst extends Place {
  readonly kind: "method";
  readonly object: Ast;
  readonly name: string;
  readonly args: readonly Ast[];
}

/** A parsed expression: what is written, not yet what its names mean. */
export type Ast = NumberAst | TextAst | BooleanAst | NameAst | UnaryAst | BinaryAst | ChoiceAst | InAst | ListAst | CallAst | MethodAst;
