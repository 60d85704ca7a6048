import type { BlockNode, ReportTree } from "../../model/report.js";

/**
 * The tree as its audience may read it: `board` and `executive` never hold a restricted section, whatever the builder left in.
 *
 * Every section, table and chart of the result is a fresh object, so that each place in the document is told apart even when the
 * builder used one value twice.
 */
export function readable(tree: ReportTree): ReportTree {
  const hides = tree.audience === "board" || tree.audience === "executive";
  return { ...tree, children: blocks(tree.children, hides) };
}

function blocks(children: readonly BlockNode[], hides: boolean): readonly BlockNode[] {
  return children
    .filter((node) => !(hides && node.type === "section" && node.sensitivity === "restricted"))
    .map((node) => copy[node.type](node as never, hides)); // the table's key is the node's type
}

const copy: { readonly [Type in BlockNode["type"]]: (node: Extract<BlockNode, { type: Type }>, hides: boolean) => BlockNode } = {
  section: (node, hides) => ({ ...node, children: blocks(node.children, hides) }),
  paragraph: (node) => node,
  list: (node, hides) => ({ ...node, items: node.items.map((item) => blocks(item, hides)) }),
  definitions: (node) => node,
  table: (node) => ({ ...node }),
  chart: (node) => ({ ...node, table: { ...node.table } }),
  rating: (node) => node,
  callout: (node, hides) => ({ ...node, children: blocks(node.children, hides) }),
  contents: (node) => node,
};
