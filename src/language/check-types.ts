import { type Issue, shown } from "../kernel/issue.js";
import { nearest } from "../kernel/near.js";
import type { BinaryAst, BinaryOperator, InAst } from "./ast.js";
import { didYouMean, fault } from "./fault.js";
import type { Node, Type } from "./tree.js";

/** True for the six comparisons. @example isCompared("==") //=> true */
export function isCompared(operator: BinaryOperator): boolean {
  return operator === "==" || operator === "!=" || isOrder(operator);
}

function isOrder(operator: BinaryOperator): boolean {
  return operator === "<" || operator === "<=" || operator === ">" || operator === ">=";
}

/** Checks the types of both sides of an operator, and that a text compared with an enum is one of its members. */
export function checkOperands(ast: BinaryAst, left: Node, right: Node): readonly Issue[] {
  if (isCompared(ast.operator)) return checkComparison(ast, left, right);
  const type = ast.operator === "&&" || ast.operator === "||" ? "boolean" : "number";
  return [left, right]
    .filter((side) => side.type.type !== type && side.type.type !== "error")
    .map((side) =>
      fault("wrong-type", side.ast, `${ast.operator} takes ${type}s, and this is a ${side.type.type}.`, { found: side.type.type, expected: type }),
    );
}

function checkComparison(ast: BinaryAst, left: Node, right: Node): readonly Issue[] {
  const a = left.type.type;
  const b = right.type.type;
  if (a === "error" || b === "error") return [];
  if (isTruthLiteral(left) || isTruthLiteral(right)) {
    return [fault("boolean-comparison", ast, "A boolean stands alone (x or !x); it is never compared with true or false.")];
  }
  if (a !== b) return [fault("wrong-type", ast, `${ast.operator} compares values of one type; here a ${a} with a ${b}.`, { found: `${a} and ${b}` })];
  if (a === "list" || a === "records") return [fault("wrong-type", ast, "Lists are not compared; use .exists(), .all(), .size() or in.")];
  if (isOrder(ast.operator) && a !== "number" && a !== "date")
    return [fault("wrong-type", ast, `Only numbers and dates have an order; here a ${a} stands beside ${ast.operator}.`, { found: a })];
  return [...memberFault(left, right.type), ...memberFault(right, left.type)];
}

/** Checks `item in list`: one type, and that literal texts are members of the enum on the other side. */
export function checkMember(ast: InAst, item: Node, list: Node): readonly Issue[] {
  const inside = list.type.item;
  if (item.type.type === "error" || list.type.type === "error") return [];
  if (list.type.type !== "list")
    return [fault("wrong-type", ast, `in takes a list of values on its right, and this is a ${list.type.type}.`, { found: list.type.type, expected: "list" })];
  if (item.type.type === "list" || item.type.type === "records") return [fault("wrong-type", item.ast, "in takes one value on its left, and this is a list.")];
  if (inside === undefined || inside.type === "error") return [];
  if (inside.type !== item.type.type)
    return [fault("wrong-type", ast, `in looks for a ${item.type.type} among ${inside.type}s.`, { found: `${item.type.type} and ${inside.type}` })];
  if (list.kind === "list") return list.items.flatMap((member) => memberFault(member, item.type));
  return memberFault(item, inside);
}

function memberFault(node: Node, other: Type): readonly Issue[] {
  const { values } = other;
  if (values === undefined || node.kind !== "constant" || typeof node.value !== "string" || values.includes(node.value)) return [];
  const near = nearest(node.value, values);
  return [
    fault("unknown-value", node.ast, `${shown(node.value)} is none of the values that can stand here.`, {
      found: node.value,
      expected: values.join(", "),
      ...didYouMean(near === undefined ? undefined : `'${near}'`),
    }),
  ];
}

function isTruthLiteral(node: Node): boolean {
  return node.kind === "constant" && typeof node.value === "boolean";
}
