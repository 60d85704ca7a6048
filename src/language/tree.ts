import type { Exact } from "../kernel/exact.js";
import type { Issue } from "../kernel/issue.js";
import type { Ast, BinaryOperator } from "./ast.js";
import type { ColumnSymbol, ExpressionType, Scope, Symbol } from "./scope.js";
import type { Env, Never, Value } from "./value.js";

/** A compiled expression or part of one: total, it never throws. */
export type Evaluate = (env: Env) => Value;

/** What the checker knows of a part. `error`: a fault was reported there, and nothing more is said about it. */
export interface Type {
  readonly type: ExpressionType | "error";
  /** Members, where the text is an enum's. */
  readonly values?: readonly string[];
  /** Type of the items of a `list`. */
  readonly item?: Type;
  /** The record list behind `records`. */
  readonly symbol?: Symbol;
}

/** A name bound by a list method: a row of a record list, or an item of a list of values. */
export interface Variable {
  readonly name: string;
  /** The record list, for a row variable. */
  readonly rowOf?: Symbol;
  /** The item's type, for a value variable. */
  readonly type: Type;
}

/** Where a variable stands now; moved by its loop, read by the parts of the expression. */
export interface Cell {
  row: readonly Value[];
  /** Position of the row in the record list as given; −1 on the row that stands for a list that is not given. */
  index: number;
  /** The item, where the loop runs over values. */
  item: Value;
}

interface Base {
  readonly ast: Ast;
  readonly type: Type;
}

/** A part of a checked expression: every name resolved. */
export type Node =
  | (Base & { readonly kind: "constant"; readonly value: Exact | boolean | string | Never })
  | (Base & { readonly kind: "asOf" })
  | (Base & { readonly kind: "symbol"; readonly symbol: Symbol })
  | (Base & { readonly kind: "level"; readonly id: string; readonly slot: number })
  | (Base & { readonly kind: "cell"; readonly variable: Variable; readonly column: ColumnSymbol })
  | (Base & { readonly kind: "item"; readonly variable: Variable })
  | (Base & { readonly kind: "unary"; readonly operator: "!" | "-"; readonly operand: Node })
  | (Base & { readonly kind: "binary"; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node })
  | (Base & { readonly kind: "in"; readonly item: Node; readonly list: Node })
  | (Base & { readonly kind: "choice"; readonly condition: Node; readonly yes: Node; readonly no: Node })
  | (Base & { readonly kind: "list"; readonly items: readonly Node[] })
  | (Base & { readonly kind: "call"; readonly call: FunctionRow; readonly args: readonly Node[] })
  | LoopNode
  | (Base & { readonly kind: "error" });

/** A list method: its source, and for all but `size` the variable and what is evaluated on each row. */
export interface LoopNode extends Base {
  readonly kind: "loop";
  readonly method: MethodRow;
  readonly source: Node;
  readonly variable: Variable | undefined;
  readonly body: Node | undefined;
}

/** A row of the table of functions `f(a, b)`. */
export interface FunctionRow {
  readonly name: string;
  /** Types of the arguments; with `more`, the last may be repeated; with `optional`, so many at the end may be left out. */
  readonly parameters: readonly (ExpressionType | "any")[];
  readonly more?: boolean;
  readonly optional?: number;
  readonly result: ExpressionType;
  /** A check of its own, after number and types of the arguments; may put another part in place of the call. */
  readonly check?: (args: readonly Node[], at: Ast, scope: Scope) => readonly Issue[] | Node;
  /** Joins the compiled arguments; `a` and `b` are the first two (not applicable where left out), `args` is all of them. */
  readonly compile: (a: Evaluate, b: Evaluate, args: readonly Evaluate[]) => Evaluate;
}

/** Takes the rows of a list one by one and says what they come to. */
export interface Fold {
  /**
   * Takes one row. `value`: the body on it, never `none` or not applicable (such rows are skipped before). `sure`: the row is surely in the list.
   *
   * @returns True when no further row can change the result.
   */
  take(value: Value, sure: boolean, item: Value): boolean;
  end(): Value;
}

/** A row of the table of list methods `list.f(x, body)`. */
export interface MethodRow {
  readonly name: string;
  /** Type of the body; `any`: numbers, booleans, texts and dates; absent: the method takes no variable and no body. */
  readonly body?: "number" | "boolean" | "any";
  /** Type of the result, from the types of source and body. */
  readonly result: (source: Type, body: Type | undefined) => Type;
  /** Starts on a list; `count` is the number of its rows. */
  readonly start: () => Fold;
  /** How settled rows are run through without a fold: counted, or their body added up. */
  readonly quick?: "count" | "sum";
  /** For a list that is not given: `sample` is the body on a row of which nothing is known, `item` that row's value. */
  readonly unlimited: (sample: Value, item: Value) => Value;
}
