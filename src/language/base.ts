import type { LoopNode, Node } from "./tree.js";
import { type Checked, checkedOf } from "./checked.js";
import { size } from "./functions/size.js";
import { childrenOf } from "./walk.js";

/**
 * Finds the base of a share, for the smallest base at which it means something: the divisor of the outermost `pct(a, b)` or `/`,
 * else the rows of the outermost aggregate, as a `size()`.
 *
 * Divisions inside a row's expression belong to the row and are passed over. Of several at the same depth the first counts.
 *
 * @returns An expression of its own, of "pct(done, planned)" the name planned; undefined when there is neither.
 */
export function defaultBase(checked: Checked): Checked | undefined {
  const divisor = outermost(checked.node, (node) => {
    if (node.kind === "call" && node.call.name === "pct") return node.args[1];
    return node.kind === "binary" && node.operator === "/" ? node.right : undefined;
  });
  if (divisor !== undefined) return checkedOf(divisor);
  const rows = outermost(checked.node, (node) => (node.kind === "loop" ? sizeOf(node) : undefined));
  return rows && checkedOf(rows);
}

function outermost(root: Node, find: (node: Node) => Node | undefined): Node | undefined {
  let layer: readonly Node[] = [root];
  while (layer.length > 0) {
    for (const node of layer) {
      const found = find(node);
      if (found !== undefined) return found;
    }
    layer = layer.flatMap((node) => (node.kind === "loop" ? [node.source] : childrenOf(node)));
  }
  return undefined;
}

function sizeOf(loop: LoopNode): Node {
  const { source, ast } = loop;
  const place = { start: ast.start, end: ast.end, line: ast.line, column: ast.column };
  return {
    kind: "loop",
    method: size,
    source,
    variable: undefined,
    body: undefined,
    type: { type: "number" },
    ast: { kind: "method", object: source.ast, name: size.name, args: [], ...place },
  };
}
