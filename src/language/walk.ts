import type { Node, Variable } from "./tree.js";

/** The parts directly below a part, in the order they are written. @example childrenOf({ kind: "asOf" } as never) //=> [] */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case "constant":
    case "asOf":
    case "symbol":
    case "level":
    case "cell":
    case "item":
    case "error":
      return [];
    case "unary":
      return [node.operand];
    case "binary":
      return [node.left, node.right];
    case "in":
      return [node.item, node.list];
    case "choice":
      return [node.condition, node.yes, node.no];
    case "list":
      return node.items;
    case "call":
      return node.args;
    case "loop":
      return node.body === undefined ? [node.source] : [node.source, node.body];
  }
}

/**
 * True when a part reads a variable of a loop around it; where it does not, it has one value for all rows of that loop.
 *
 * @example readsOutside({ kind: "asOf" } as never) //=> false
 */
export function readsOutside(node: Node, bound: readonly Variable[] = []): boolean {
  if (node.kind === "cell" || node.kind === "item") return !bound.includes(node.variable);
  const inside = node.kind === "loop" && node.variable !== undefined ? [...bound, node.variable] : bound;
  return childrenOf(node).some((child) => readsOutside(child, inside));
}
