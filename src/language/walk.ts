import type { Node } from "./tree.js";

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
