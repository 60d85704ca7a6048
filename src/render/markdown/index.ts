import type { Root, RootContent } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown as print } from "mdast-util-to-markdown";
import type { BlockNode, ReportTree } from "../../model/report.js";
import { cleanText } from "../common/clean.js";
import { noteBook } from "../common/notes.js";
import { type Place, type Places, placesOf } from "../common/places.js";
import { readable } from "../common/readable.js";
import { blocks, definitionList, editionWord, headingText, notesOf } from "./block.js";
import type { Context } from "./context.js";
import { printTable } from "./print-table.js";
import { slugBook } from "./slug.js";
import { paragraphOf } from "./table.js";
import { textNodes } from "./text.js";

/**
 * Prints a report tree as Markdown with tables and footnotes (GFM).
 *
 * Charts become their title, description and table; rating panels tables; callouts quotes that begin with their word; blanks `____`. Every
 * text is escaped: no text of the tree can make a heading, a row, a link or markup. Links lead to headings of this document or to https
 * addresses; any other target is left out and its words stay.
 *
 * @param tree A report tree, for example of `buildReport`.
 * @returns Markdown text that ends in a line feed; the same bytes for the same tree.
 */
export function toMarkdown(tree: ReportTree): string {
  const shown = readable(tree);
  const places = placesOf(shown);
  const context: Context = { places, slugs: slugsOf(shown, places), notes: noteBook(), words: shown.words };
  const children: RootContent[] = [
    { type: "heading", depth: 1, children: [...textNodes(shown.title)] },
    paragraphOf([shown.client, editionWord(shown.edition, context)].filter((words) => words.trim() !== "").join(" · "), true),
    ...definitionList(shown.cover, context),
    ...blocks(shown.children, context),
    ...notesOf(context),
    { type: "thematicBreak" },
    ...(shown.theme.footer === undefined || shown.theme.footer.trim() === "" ? [] : [paragraphOf(shown.theme.footer)]),
    paragraphOf(shown.provenance.text),
  ];
  const root: Root = { type: "root", children };
  return print(root, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: "-",
    rule: "-",
    fences: true,
    listItemIndent: "one",
    handlers: { table: printTable },
  });
}

function slugsOf(tree: ReportTree, places: Places): ReadonlyMap<Place, string> {
  const slugs = new Map<Place, string>();
  const slug = slugBook();
  slug(cleanText(tree.title));
  const walk = (nodes: readonly BlockNode[]): void => {
    for (const node of nodes) {
      if (node.type === "section") {
        const place = places.of(node);
        slugs.set(place, slug(headingText(place, node.mark)));
        walk(node.children);
      } else if (node.type === "callout") walk(node.children);
      else if (node.type === "list") for (const item of node.items) walk(item);
    }
  };
  walk(tree.children);
  return slugs;
}
