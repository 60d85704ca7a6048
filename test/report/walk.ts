import type { BlockNode, ChartNode, InlineNode, QuantityNode, ReportTree, SectionNode, TableNode } from "../../src/model/report.js";

/** Every block of a document, outermost first; the table behind a figure follows its figure. */
export function blocksOf(blocks: readonly BlockNode[]): readonly BlockNode[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case "section":
      case "callout":
        return [block, ...blocksOf(block.children)];
      case "list":
        return [block, ...block.items.flatMap((item) => blocksOf(item))];
      case "chart":
        return [block, block.table];
      default:
        return [block];
    }
  });
}

/** Every inline node of a document with the id of what it stands in, children included. */
export function inlinesOf(tree: ReportTree): readonly InlineNode[] {
  const inner = (nodes: readonly InlineNode[]): readonly InlineNode[] =>
    nodes.flatMap((node) => ("children" in node ? [node, ...inner(node.children)] : [node]));
  const own = (block: BlockNode): readonly InlineNode[] => {
    switch (block.type) {
      case "paragraph":
        return block.children;
      case "definitions":
        return block.items.flatMap((item) => item.children);
      case "table":
        return [...block.rows.flatMap((row) => row.cells.flat()), ...(block.total ?? []).flat()];
      case "rating":
        return block.facts.flatMap((fact) => fact.children);
      default:
        return [];
    }
  };
  return inner([...tree.cover.flatMap((line) => line.children), ...blocksOf(tree.children).flatMap(own)]);
}

/** Every quantity of a document, those inside ratings included. */
export function quantitiesOf(tree: ReportTree): readonly QuantityNode[] {
  const ratings = blocksOf(tree.children).flatMap((block) => (block.type === "rating" ? block.quantities : []));
  return [...ratings, ...inlinesOf(tree).flatMap((node) => (node.type === "quantity" ? [node] : node.type === "rating" ? node.quantities : []))];
}

export const sectionsOf = (tree: ReportTree): readonly SectionNode[] => blocksOf(tree.children).filter((block) => block.type === "section");
export const tablesOf = (tree: ReportTree): readonly TableNode[] => blocksOf(tree.children).filter((block) => block.type === "table");
export const chartsOf = (tree: ReportTree): readonly ChartNode[] => blocksOf(tree.children).filter((block) => block.type === "chart");

/** Every string of a document, wherever it stands. */
export function stringsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap(stringsOf);
}

/** Words of inline nodes; quantities as they are printed. */
export function wordsOf(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) =>
      node.type === "text"
        ? node.value
        : node.type === "quantity" || node.type === "rating"
          ? node.text
          : node.type === "mark"
            ? node.word
            : "children" in node
              ? wordsOf(node.children)
              : "",
    )
    .join("");
}

/** The whole text of one section. */
export function sectionText(tree: ReportTree, id: string): string {
  const section = sectionsOf(tree).find((one) => one.id === id);
  return section === undefined ? "" : textOf(section.children);
}

/** Running words, table cells and panels of blocks. */
export function textOf(blocks: readonly BlockNode[]): string {
  return blocksOf(blocks)
    .map((block) => {
      switch (block.type) {
        case "paragraph":
          return wordsOf(block.children);
        case "definitions":
          return block.items.map((item) => `${item.term}: ${wordsOf(item.children)}`).join("\n");
        case "table":
          return [...block.rows.map((row) => row.cells), ...(block.total === undefined ? [] : [block.total])]
            .map((cells) => cells.map(wordsOf).join(" | "))
            .join("\n");
        case "rating":
          return `${block.text}\n${block.facts.map((fact) => `${fact.term}: ${wordsOf(fact.children)}`).join("\n")}`;
        case "callout":
          return `${block.word}: ${block.title}`;
        case "section":
          return block.title;
        default:
          return "";
      }
    })
    .join("\n");
}
