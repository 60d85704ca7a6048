import { type Issue, shown } from "../kernel/issue.js";
import { type Result, fail, ok } from "../kernel/result.js";
import type { Ast, BinaryOperator, Place } from "./ast.js";
import { fault } from "./fault.js";
import { type Token, tokensOf } from "./lexer.js";
import { maxDepth, maxLength, maxNodes } from "./limits.js";

/**
 * Parses an expression of the pack language: CEL's syntax, a documented subset (docs/guide/expressions.md).
 *
 * Refuses texts beyond the limits of limits.ts before reading them; time is linear in the length.
 *
 * @param text The expression, as it stands in a pack.
 * @returns The tree, or the first fault with line and column.
 * @example parseExpression("a +").ok //=> false
 */
export function parseExpression(text: string): Result<Ast> {
  const top = { line: 1, column: 1 };
  if (text.length > maxLength)
    return fail([
      fault("too-long", top, `The expression has ${text.length} characters; at most ${maxLength} are read. Split it into metrics.`, {
        found: String(text.length),
        expected: `at most ${maxLength}`,
      }),
    ]);
  const tokens = tokensOf(text);
  if ("code" in tokens) return fail([tokens]);
  if (tokens.length === 1) return fail([fault("empty-expression", top, "The expression is empty.")]);
  const reader: Reader = { tokens, at: 0, nodes: 0, depth: 0, issue: undefined };
  const ast = choice(reader);
  if (ast !== undefined && peek(reader).kind !== "end") refuse(reader, "an operator or the end");
  return reader.issue === undefined && ast !== undefined ? ok(ast) : fail(reader.issue === undefined ? [] : [reader.issue]);
}

/** The parser's own state; a fault is put into `issue` once, and every function then returns undefined. */
interface Reader {
  readonly tokens: readonly Token[];
  at: number;
  nodes: number;
  depth: number;
  issue: Issue | undefined;
}

// From loosest to tightest; all group to the left.
const levels: readonly ReadonlySet<string>[] = [
  new Set(["||"]),
  new Set(["&&"]),
  new Set(["==", "!=", "<", "<=", ">", ">=", "in"]),
  new Set(["+", "-"]),
  new Set(["*", "/", "%"]),
];

function choice(reader: Reader): Ast | undefined {
  return nested(reader, () => {
    const condition = operation(reader, 0);
    if (condition === undefined || !skip(reader, "?")) return condition;
    const yes = choice(reader);
    if (yes === undefined || !need(reader, ":")) return undefined;
    const no = choice(reader);
    if (no === undefined) return undefined;
    return made(reader, { kind: "choice", condition, yes, no, ...span(condition, no.end) });
  });
}

function operation(reader: Reader, level: number): Ast | undefined {
  const operators = levels[level];
  if (operators === undefined) return unary(reader);
  let left = operation(reader, level + 1);
  while (left !== undefined && isOperator(peek(reader), operators)) {
    const operator = next(reader).text;
    const right = operation(reader, level + 1);
    if (right === undefined) return undefined;
    const place = span(left, right.end);
    // The table above holds the binary operators and `in`, nothing else.
    left = made(
      reader,
      operator === "in" ? { kind: "in", item: left, list: right, ...place } : { kind: "binary", operator: operator as BinaryOperator, left, right, ...place },
    );
  }
  return left;
}

function isOperator(token: Token, operators: ReadonlySet<string>): boolean {
  return (token.kind === "symbol" || (token.kind === "name" && token.text === "in")) && operators.has(token.text);
}

function unary(reader: Reader): Ast | undefined {
  const token = peek(reader);
  if (token.kind !== "symbol" || (token.text !== "!" && token.text !== "-")) return postfix(reader);
  const operator = token.text;
  return nested(reader, () => {
    next(reader);
    const operand = unary(reader);
    return operand && made(reader, { kind: "unary", operator, operand, ...span(token, operand.end) });
  });
}

function postfix(reader: Reader): Ast | undefined {
  let object = primary(reader);
  while (object !== undefined && skip(reader, ".")) {
    const name = next(reader);
    if (name.kind !== "name") return refuse(reader, "a name after the dot", name);
    if (skip(reader, "(")) {
      const args = list(reader, ")");
      if (args === undefined) return undefined;
      object = made(reader, { kind: "method", object, name: name.text, args, ...span(object, before(reader)) });
    } else if (object.kind === "name" && !object.quoted) {
      object = { ...object, name: `${object.name}.${name.text}`, end: name.end };
    } else return refuse(reader, "a method such as .size(); only row variables have columns", name);
  }
  return object;
}

function primary(reader: Reader): Ast | undefined {
  const token = next(reader);
  const place: Place = span(token, token.end);
  switch (token.kind) {
    case "number":
      return made(reader, { kind: "number", value: token.value, ...place });
    case "text":
      return made(reader, { kind: "text", value: token.value, ...place });
    case "quoted":
      return made(reader, { kind: "name", name: token.text, quoted: true, ...place });
    case "name": {
      if (token.text === "in") return refuse(reader, "a value before in", token);
      if (token.text === "true" || token.text === "false") return made(reader, { kind: "boolean", value: token.text === "true", ...place });
      if (!skip(reader, "(")) return made(reader, { kind: "name", name: token.text, quoted: false, ...place });
      const args = list(reader, ")");
      return args && made(reader, { kind: "call", name: token.text, args, ...span(token, before(reader)) });
    }
    case "symbol": {
      if (token.text === "(") {
        const inner = choice(reader);
        return inner && need(reader, ")") ? inner : undefined;
      }
      if (token.text !== "[") return refuse(reader, "a value", token);
      const items = list(reader, "]");
      return items && made(reader, { kind: "list", items, ...span(token, before(reader)) });
    }
    case "end":
      return refuse(reader, "a value", token);
  }
}

function list(reader: Reader, close: string): readonly Ast[] | undefined {
  const items: Ast[] = [];
  if (skip(reader, close)) return items;
  do {
    const item = choice(reader);
    if (item === undefined) return undefined;
    items.push(item);
  } while (skip(reader, ","));
  return need(reader, close) ? items : undefined;
}

function nested(reader: Reader, read: () => Ast | undefined): Ast | undefined {
  reader.depth += 1;
  if (reader.depth > maxDepth) {
    reader.issue ??= fault("too-deep", peek(reader), `Brackets, calls, choices and signs nest deeper than ${maxDepth}. Split the expression into metrics.`, {
      expected: `at most ${maxDepth}`,
    });
    return undefined;
  }
  const ast = read();
  reader.depth -= 1;
  return ast;
}

function made(reader: Reader, ast: Ast): Ast | undefined {
  reader.nodes += 1;
  if (reader.nodes <= maxNodes) return ast;
  reader.issue ??= fault("too-many-nodes", ast, `The expression has more than ${maxNodes} parts. Split it into metrics.`, { expected: `at most ${maxNodes}` });
  return undefined;
}

function span(first: Place, end: number): Place {
  return { start: first.start, end, line: first.line, column: first.column };
}

function peek(reader: Reader): Token {
  return reader.tokens[reader.at] as Token; // `next` never moves past the last token, which is the end.
}

function next(reader: Reader): Token {
  const token = peek(reader);
  if (token.kind !== "end") reader.at += 1;
  return token;
}

function before(reader: Reader): number {
  return reader.tokens[reader.at - 1]?.end ?? 0; // Only asked for after a bracket was read.
}

function skip(reader: Reader, text: string): boolean {
  const token = peek(reader);
  if (token.kind !== "symbol" || token.text !== text) return false;
  reader.at += 1;
  return true;
}

function need(reader: Reader, text: string): boolean {
  if (skip(reader, text)) return true;
  refuse(reader, text);
  return false;
}

function refuse(reader: Reader, expected: string, token: Token = peek(reader)): undefined {
  const found = token.kind === "end" ? "the end" : shown(token.text);
  reader.issue ??= fault("unexpected-token", token, `Found ${found} where ${expected} should be.`, { found, expected });
  return undefined;
}
