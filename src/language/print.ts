import { dayText } from "../kernel/calendar.js";
import { type Exact, exactText, fixedText } from "../kernel/exact.js";
import type { Ast, BinaryOperator } from "./ast.js";
import type { Checked } from "./checked.js";
import type { Program } from "./program.js";
import type { Node } from "./tree.js";
import type { Env, Value } from "./value.js";
import { isNumber } from "./values.js";
import { childrenOf } from "./walk.js";

/**
 * Prints an expression as canonical text: one space around operators, single quotes, only the brackets that are needed.
 *
 * `parseExpression(printExpression(ast))` gives the same tree again, but for positions.
 *
 * @example
 * const place = { start: 0, end: 1, line: 1, column: 1 };
 * printExpression({ kind: "unary", operator: "!", operand: { kind: "name", name: "a", quoted: false, ...place }, ...place }) //=> "!a"
 */
export function printExpression(ast: Ast): string {
  return printed(ast, () => undefined);
}

/**
 * Prints an expression with its values and its result: `a / b = 78 / 112 = 69.64`, `age > 365: 400 > 365 is true`.
 *
 * A `pct(a, b)` that is the whole expression is printed as a division, its result with `%`. List methods are printed as their value.
 * Numbers are rounded to two decimals, ranges printed as `75 to 100`, unknown as `?`. For people, never for deciding.
 */
export function printWithValues(checked: Checked, env: Env): string {
  const { node } = checked;
  const program = checked.program();
  program.renew();
  const result = program.run(env);
  const isShare = node.kind === "call" && node.call.name === "pct";
  const ast: Ast = isShare && checked.ast.kind === "call" ? shareAst(checked.ast) : checked.ast;
  const formula = printExpression(ast);
  const values = new Map<Ast, string>();
  collect(node, program, env, values);
  const filled = printed(ast, (part) => values.get(part));
  const end = valueText(result, checked.type);
  if (checked.type === "boolean") return `${formula}${filled === formula || filled === end ? "" : `: ${filled}`} ${truthText(result)}`;
  const unit = isShare && isNumeric(result) ? " %" : "";
  return filled === end || filled === formula ? `${formula} = ${end}${unit}` : `${formula} = ${filled} = ${end}${unit}`;
}

function shareAst(ast: Ast & { readonly kind: "call" }): Ast {
  const [left, right] = ast.args;
  return left === undefined || right === undefined
    ? ast
    : { kind: "binary", operator: "/", left, right, start: ast.start, end: ast.end, line: ast.line, column: ast.column };
}

/** Values of the parts that stand outside any loop: names, levels, whole list methods. */
function collect(node: Node, program: Program, env: Env, values: Map<Ast, string>): void {
  if (node.kind === "symbol" || node.kind === "level" || node.kind === "asOf" || (node.kind === "loop" && node.type.type !== "records")) {
    values.set(node.ast, valueText(program.part(node)(env), node.type.type === "error" ? "text" : node.type.type));
    return;
  }
  if (node.kind === "loop") return;
  for (const child of childrenOf(node)) collect(child, program, env, values);
}

/**
 * Prints a value for people: numbers to two decimals, dates as days, ranges as `75 to 100`, unknown as `?`.
 *
 * @param type Tells a day number from a number.
 * @example valueText({ kind: "range", low: 75, high: 100, orNot: false }, "number") //=> "75 to 100"
 */
export function valueText(value: Value, type: Checked["type"]): string {
  if (typeof value === "boolean") return String(value);
  if (typeof value === "string") return quoted(value);
  if (isNumber(value)) return type === "date" ? dayOf(value) : numberText(value);
  switch (value.kind) {
    case "never":
      return "never";
    case "none":
      return "none";
    case "not-applicable":
      return "not applicable";
    case "maybe":
    case "open":
      return "?";
    case "range": {
      const [low, high] = [value.low, value.high].map((end) => (type === "date" ? dayOf(end) : numberText(end)));
      if (value.low === -Infinity && value.high === Infinity) return "?";
      if (value.high === Infinity) return `at least ${low}`;
      if (value.low === -Infinity) return `at most ${high}`;
      return low === high ? `${low} or not applicable` : `${low} to ${high}`;
    }
    case "list":
      return value.unknown ? "?" : `[${value.items.map((item) => valueText(item, typeof item === "number" ? "number" : "text")).join(", ")}]`;
    case "rows":
      return value.unknown ? "?" : `${value.rows.length} rows`;
  }
}

function isNumeric(value: Value): boolean {
  return isNumber(value) || (typeof value === "object" && value.kind === "range" && (value.low !== -Infinity || value.high !== Infinity));
}

function truthText(value: Value): string {
  if (typeof value === "boolean") return `is ${value}`;
  return typeof value === "object" && "kind" in value && value.kind === "maybe" ? "is unknown" : "is not applicable";
}

function dayOf(value: Exact): string {
  return typeof value === "number" && Math.abs(value) < 2_900_000 ? dayText(value) : numberText(value);
}

function numberText(value: Exact): string {
  const text = fixedText(value, 2);
  if (!text.includes(".")) return text;
  return text.endsWith(".00") ? text.slice(0, -3) : text.endsWith("0") ? text.slice(0, -1) : text;
}

const rank: { readonly [Operator in BinaryOperator]: number } = {
  "||": 2,
  "&&": 3,
  "==": 4,
  "!=": 4,
  "<": 4,
  "<=": 4,
  ">": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  "%": 6,
};

function rankOf(ast: Ast): number {
  if (ast.kind === "choice") return 1;
  if (ast.kind === "binary") return rank[ast.operator];
  if (ast.kind === "in") return 4;
  return ast.kind === "unary" ? 7 : 8;
}

type Fill = (ast: Ast) => string | undefined;

function printed(ast: Ast, fill: Fill): string {
  const filled = fill(ast);
  if (filled !== undefined) return filled;
  const all = (parts: readonly Ast[]) => parts.map((part) => printed(part, fill)).join(", ");
  switch (ast.kind) {
    case "number":
      return exactText(ast.value);
    case "text":
      return quoted(ast.value);
    case "boolean":
      return String(ast.value);
    case "name":
      return ast.quoted ? `\`${ast.name}\`` : ast.name;
    case "unary":
      return ast.operator + wrapped(ast.operand, 7, fill);
    case "binary":
      return `${wrapped(ast.left, rank[ast.operator], fill)} ${ast.operator} ${wrapped(ast.right, rank[ast.operator] + 1, fill)}`;
    case "in":
      return `${wrapped(ast.item, 4, fill)} in ${wrapped(ast.list, 5, fill)}`;
    case "choice":
      return `${wrapped(ast.condition, 2, fill)} ? ${printed(ast.yes, fill)} : ${printed(ast.no, fill)}`;
    case "list":
      return `[${all(ast.items)}]`;
    case "call":
      return `${ast.name}(${all(ast.args)})`;
    case "method":
      // A dot after a digit would be read as a decimal point.
      return `${wrapped(ast.object, ast.object.kind === "number" ? 9 : 8, fill)}.${ast.name}(${all(ast.args)})`;
  }
}

/** Brackets where the part binds less than its place needs, and around a range beside an operator. */
function wrapped(ast: Ast, least: number, fill: Fill): string {
  const filled = fill(ast);
  if (filled !== undefined) return filled.includes(" ") && !filled.startsWith("[") && !filled.startsWith("'") ? `(${filled})` : filled;
  return rankOf(ast) < least ? `(${printed(ast, fill)})` : printed(ast, fill);
}

function quoted(text: string): string {
  const body = text.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\n", "\\n").replaceAll("\t", "\\t");
  return `'${body}'`;
}
