import { nearest } from "../kernel/near.js";
import type { Issue } from "../kernel/issue.js";
import { type Result, fail, ok } from "../kernel/result.js";
import type { Ast, BinaryAst, CallAst, ChoiceAst, InAst, ListAst, MethodAst, UnaryAst } from "./ast.js";
import { resolveName } from "./check-names.js";
import type { Checking } from "./checking.js";
import { checkMember, checkOperands, isCompared } from "./check-types.js";
import { type Checked, checkedOf } from "./checked.js";
import { didYouMean, fault } from "./fault.js";
import { functionTable, methodTable } from "./functions/table.js";
import { maxIssues, maxLoops } from "./limits.js";
import type { ExpressionType, Scope } from "./scope.js";
import type { FunctionRow, MethodRow, Node, Type, Variable } from "./tree.js";

export type { Checked } from "./checked.js";

/**
 * Checks an expression against the names of a scope: every name, column, function, type, enum member and stratum.
 *
 * @returns The expression with every name resolved, with warnings; or every fault in it (at most 50), in the order of the text.
 * @example
 * const ast = { kind: "number", value: 1, start: 0, end: 1, line: 1, column: 1 } as const;
 * checkExpression(ast, { symbols: new Map(), levels: new Map(), upTo: "fact" }).ok //=> true
 */
export function checkExpression(ast: Ast, scope: Scope): Result<Checked> {
  const issues: Issue[] = [];
  const node = check(ast, { scope, variables: new Map(), loops: 0, issues });
  issues.sort((a, b) => (a.line ?? 1) - (b.line ?? 1) || (a.column ?? 1) - (b.column ?? 1));
  const isUsable = issues.every(({ severity }) => severity === "warning");
  const checked = isUsable ? checkedOf(node) : undefined;
  return checked === undefined ? fail(issues.slice(0, maxIssues)) : ok(checked, issues);
}

function check(ast: Ast, checking: Checking): Node {
  switch (ast.kind) {
    case "number":
      return { kind: "constant", value: ast.value, ast, type: { type: "number" } };
    case "text":
      return { kind: "constant", value: ast.value, ast, type: { type: "text" } };
    case "boolean":
      return { kind: "constant", value: ast.value, ast, type: { type: "boolean" } };
    case "name":
      return resolveName(ast, checking);
    case "unary":
      return checkUnary(ast, checking);
    case "binary":
      return checkBinary(ast, checking);
    case "in":
      return checkIn(ast, checking);
    case "choice":
      return checkChoice(ast, checking);
    case "list":
      return checkList(ast, checking);
    case "call":
      return checkCall(ast, checking);
    case "method":
      return checkMethod(ast, checking);
  }
}

function checkUnary(ast: UnaryAst, checking: Checking): Node {
  const operand = check(ast.operand, checking);
  const type = ast.operator === "!" ? "boolean" : "number";
  need(operand, type, `${ast.operator} takes a ${type}`, checking);
  return { kind: "unary", operator: ast.operator, operand, ast, type: { type } };
}

function checkBinary(ast: BinaryAst, checking: Checking): Node {
  const left = check(ast.left, checking);
  const right = check(ast.right, checking);
  checking.issues.push(...checkOperands(ast, left, right));
  const isArithmetic = !isCompared(ast.operator) && ast.operator !== "&&" && ast.operator !== "||";
  return { kind: "binary", operator: ast.operator, left, right, ast, type: { type: isArithmetic ? "number" : "boolean" } };
}

function checkIn(ast: InAst, checking: Checking): Node {
  const item = check(ast.item, checking);
  const list = check(ast.list, checking);
  checking.issues.push(...checkMember(ast, item, list));
  return { kind: "in", item, list, ast, type: { type: "boolean" } };
}

function checkChoice(ast: ChoiceAst, checking: Checking): Node {
  const condition = check(ast.condition, checking);
  need(condition, "boolean", "The condition before ? is a boolean", checking);
  const yes = check(ast.yes, checking);
  const no = check(ast.no, checking);
  return { kind: "choice", condition, yes, no, ast, type: branchType(ast, yes, no, checking) };
}

function branchType(ast: ChoiceAst, yes: Node, no: Node, checking: Checking): Type {
  const a = yes.type;
  const b = no.type;
  if (a.type === "error" || b.type === "error") return { type: "error" };
  if (a.type === "list" || a.type === "records" || a.type !== b.type) {
    checking.issues.push(
      fault("wrong-type", ast, `Both branches of ? : have one type, and that is no list; here ${typeName(a)} and ${typeName(b)}.`, {
        found: `${typeName(a)} and ${typeName(b)}`,
      }),
    );
    return { type: "error" };
  }
  return { type: a.type };
}

function checkList(ast: ListAst, checking: Checking): Node {
  const items = ast.items.map((item) => check(item, checking));
  const first = items.find((item) => item.type.type !== "error")?.type;
  for (const item of items) {
    const { type } = item.type;
    if (type === "error") continue;
    if (type === "list" || type === "records")
      checking.issues.push(fault("wrong-type", item.ast, "A list holds numbers, texts, booleans or dates; not lists."));
    else if (type !== first?.type)
      checking.issues.push(
        fault("wrong-type", item.ast, `The list begins with a ${first?.type}, and this is a ${type}. A list has one type.`, { found: type }),
      );
  }
  return { kind: "list", items, ast, type: { type: "list", item: first === undefined ? { type: "error" } : { type: first.type } } };
}

function checkCall(ast: CallAst, checking: Checking): Node {
  const args = ast.args.map((arg) => check(arg, checking));
  const row = functionTable().get(ast.name);
  if (row === undefined) {
    const hint = methodTable().has(ast.name)
      ? { hint: `${ast.name} is a list method: write list.${ast.name}(…).` }
      : didYouMean(nearest(ast.name, functionTable().keys()));
    checking.issues.push(fault("unknown-function", ast, `There is no function ${ast.name}().`, { found: ast.name, ...hint }));
    return { kind: "error", ast, type: { type: "error" } };
  }
  if (!hasFittingCount(row, args.length)) {
    checking.issues.push(
      fault("wrong-arguments", ast, `${row.name}() takes ${countText(row)}, not ${args.length}.`, { found: String(args.length), expected: countText(row) }),
    );
    return { kind: "error", ast, type: { type: "error" } };
  }
  args.forEach((arg, index) => {
    const type = row.parameters[Math.min(index, row.parameters.length - 1)];
    if (type !== undefined && type !== "any") need(arg, type, `${row.name}() takes a ${type} as argument ${index + 1}`, checking);
  });
  const own = row.check?.(args, ast, checking.scope) ?? [];
  if ("kind" in own) return own;
  checking.issues.push(...own);
  return { kind: "call", call: row, args, ast, type: { type: row.result } };
}

function hasFittingCount(row: FunctionRow, count: number): boolean {
  const least = row.parameters.length - (row.optional ?? 0); // Absent: none may be left out.
  return count >= least && (row.more === true || count <= row.parameters.length);
}

function countText(row: FunctionRow): string {
  const most = row.parameters.length;
  if (row.more === true) return `${most} or more arguments`;
  if (row.optional !== undefined) return `${most - row.optional} or ${most} arguments`;
  return most === 1 ? "1 argument" : `${most} arguments`;
}

function checkMethod(ast: MethodAst, checking: Checking): Node {
  const source = check(ast.object, checking);
  const row = methodTable().get(ast.name);
  if (row === undefined) {
    const hint = functionTable().has(ast.name)
      ? { hint: `${ast.name} is a function: write ${ast.name}(…).` }
      : didYouMean(nearest(ast.name, methodTable().keys()));
    checking.issues.push(fault("unknown-function", ast, `Lists have no method ${ast.name}().`, { found: ast.name, ...hint }));
    return { kind: "error", ast, type: { type: "error" } };
  }
  if (source.type.type !== "error" && source.type.type !== "list" && source.type.type !== "records") {
    checking.issues.push(
      fault("wrong-type", ast.object, `.${ast.name}() stands on a list, and this is a ${source.type.type}.`, { found: source.type.type, expected: "a list" }),
    );
    return { kind: "error", ast, type: { type: "error" } };
  }
  if (row.body === undefined) return checkPlainMethod(ast, row, source, checking);
  const [name, written] = ast.args;
  if (name?.kind !== "name" || name.quoted || name.name.includes(".") || written === undefined || ast.args.length > 2) {
    checking.issues.push(
      fault(
        "wrong-arguments",
        ast,
        `.${ast.name}() takes a variable and an expression, such as .${ast.name}(x, ${row.body === "number" ? "x.cost" : "x.isActive"}).`,
      ),
    );
    return { kind: "error", ast, type: { type: "error" } };
  }
  if (checking.loops >= maxLoops) {
    checking.issues.push(
      fault("too-deep", ast, `List methods run inside one another more than ${maxLoops} deep. Put the inner ones into metrics.`, {
        expected: `at most ${maxLoops}`,
      }),
    );
    return { kind: "error", ast, type: { type: "error" } };
  }
  const variable = bind(name.name, source.type);
  const body = check(written, { ...checking, loops: checking.loops + 1, variables: new Map(checking.variables).set(name.name, variable) });
  if (row.body !== "any") need(body, row.body, `.${ast.name}() takes a ${row.body} after the variable`, checking);
  else if (body.type.type === "list" || body.type.type === "records")
    checking.issues.push(fault("wrong-type", written, `.${ast.name}() collects numbers, texts, booleans or dates; not lists.`));
  if (name.name === "never" || name.name === "asOf")
    checking.issues.push(fault("wrong-arguments", name, `${name.name} has a meaning of its own; choose another variable.`));
  return {
    kind: "loop",
    method: row,
    source,
    variable,
    body,
    ast,
    type: source.type.type === "error" && row.name === "filter" ? { type: "error" } : row.result(source.type, body.type),
  };
}

function checkPlainMethod(ast: MethodAst, row: MethodRow, source: Node, checking: Checking): Node {
  if (ast.args.length > 0) checking.issues.push(fault("wrong-arguments", ast, `.${ast.name}() takes no arguments.`));
  return { kind: "loop", method: row, source, variable: undefined, body: undefined, ast, type: row.result(source.type, undefined) };
}

function bind(name: string, source: Type): Variable {
  if (source.type === "records" && source.symbol !== undefined) return { name, rowOf: source.symbol, type: { type: "error" } };
  return { name, type: source.item ?? { type: "error" } };
}

function need(node: Node, type: ExpressionType, rule: string, checking: Checking): void {
  if (node.type.type === type || node.type.type === "error") return;
  checking.issues.push(fault("wrong-type", node.ast, `${rule}, and this is ${typeName(node.type)}.`, { found: node.type.type, expected: type }));
}

function typeName(type: Type): string {
  return type.type === "records" ? "a record list" : `a ${type.type}`;
}
