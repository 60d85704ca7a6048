import type { BlockNode, ChartNode, ReportTree, SectionNode, TableNode } from "../../model/report.js";
import { type Words, wordOf } from "./words.js";

/** A numbered place of a document: a section, a figure or a table. */
export interface Place {
  readonly of: "sections" | "charts" | "tables";
  readonly id: string;
  /** Unique in the document and safe in an attribute: starts with a letter; letters, digits, `.`, `-`, `_`. */
  readonly anchor: string;
  /** `3.2`, `B.1`, `Figure 4`, `Table 7`; empty where the document is not numbered. */
  readonly number: string;
  /** What stands before the title: `3.2 `, `Appendix B: `, `Figure 4. `; empty where the document is not numbered. */
  readonly lead: string;
  /** Plain words. */
  readonly title: string;
  /** Depth of the section, from 1; of a figure or table, the depth of its section. */
  readonly depth: number;
  /** The section it stands in, itself for a section; undefined before the first. */
  readonly section: Place | undefined;
}

/** All numbered places of a document, by order, by node and by id. */
export interface Places {
  readonly all: readonly Place[];
  readonly of: (node: SectionNode | TableNode | ChartNode) => Place;
  readonly byId: (id: string) => Place | undefined;
}

/**
 * Numbers sections, figures and tables in the order of the tree.
 *
 * Sections of a letter carry no number. A top-level section whose id is `appendix` or starts with `appendix-` is lettered instead.
 * The table behind a figure is not counted: it belongs to its figure.
 *
 * @param tree A tree from `readable`, whose nodes are all different objects.
 */
export function placesOf(tree: ReportTree): Places {
  const state: Count = { all: [], nodes: new Map(), ids: new Map(), anchors: new Set(), figures: 0, tables: 0, words: tree.words };
  const numbered = tree.kind !== "letter";
  let chapter = 0;
  let appendix = 0;
  visit(tree.children, undefined, state, (node) => {
    if (!numbered) return "";
    if (node.id === "appendix" || node.id.startsWith("appendix-")) return letters(appendix++);
    chapter += 1;
    return String(chapter);
  });
  return {
    all: state.all,
    of: (node) => {
      const place = state.nodes.get(node);
      if (place === undefined) throw new RangeError("The node is not part of the numbered tree"); // a renderer passed the wrong tree
      return place;
    },
    byId: (id) => state.ids.get(id),
  };
}

interface Count {
  readonly all: Place[];
  readonly nodes: Map<object, Place>;
  readonly ids: Map<string, Place>;
  readonly anchors: Set<string>;
  figures: number;
  tables: number;
  readonly words: Words;
}

function visit(children: readonly BlockNode[], parent: Place | undefined, state: Count, numberOf: (node: SectionNode) => string): void {
  for (const node of children) {
    if (node.type === "section") {
      const number = numberOf(node);
      const lead = number === "" ? "" : parent === undefined && /^[A-Z]/.test(number) ? `${wordOf(state.words, "appendix")} ${number}: ` : `${number} `;
      const place = add(state, node, { of: "sections", id: node.id, number, lead, title: node.title, depth: (parent?.depth ?? 0) + 1, section: undefined }); // no parent: depth 1
      let inner = 0;
      visit(node.children, place, state, () => {
        inner += 1;
        return number === "" ? "" : `${number}.${inner}`;
      });
    } else if (node.type === "chart") {
      state.figures += 1;
      const number = `${wordOf(state.words, "figure")} ${state.figures}`;
      const figure = add(state, node, {
        of: "charts",
        id: node.id,
        number,
        lead: `${number}. `,
        title: node.title,
        depth: parent?.depth ?? 1,
        section: parent,
      });
      if (!state.ids.has(node.table.id)) state.ids.set(node.table.id, figure);
    } else if (node.type === "table") {
      state.tables += 1;
      const number = `${wordOf(state.words, "table")} ${state.tables}`;
      add(state, node, { of: "tables", id: node.id, number, lead: `${number}. `, title: node.caption, depth: parent?.depth ?? 1, section: parent });
    } else if (node.type === "callout") visit(node.children, parent, state, numberOf);
    else if (node.type === "list") for (const item of node.items) visit(item, parent, state, numberOf);
  }
}

function add(state: Count, node: SectionNode | TableNode | ChartNode, draft: Omit<Place, "anchor">): Place {
  const base = anchorText(draft.id);
  let anchor = base;
  for (let n = 2; state.anchors.has(anchor); n += 1) anchor = `${base}_${n}`;
  state.anchors.add(anchor);
  const whole: { -readonly [Key in keyof Place]: Place[Key] } = { ...draft, anchor };
  if (draft.of === "sections") whole.section = whole;
  state.all.push(whole);
  state.nodes.set(node, whole);
  // The first one wins, except that a real place beats the table behind a figure.
  const known = state.ids.get(draft.id);
  if (known === undefined || known.id !== draft.id) state.ids.set(draft.id, whole);
  return whole;
}

/**
 * Turns any id into one that is safe in an attribute, an address and XML.
 *
 * @example anchorText("a b<c>") //=> "a_20.b_3c.c_3e."
 */
export function anchorText(id: string): string {
  const safe = id.replace(/[^A-Za-z0-9.-]/gu, (sign) => (sign === "_" ? "_" : `_${(sign.codePointAt(0) ?? 0).toString(16)}.`)); // a matched sign has a code point
  return /^[A-Za-z]/.test(safe) ? safe : `n${safe}`;
}

function letters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${letters(Math.floor(index / 26) - 1)}${letter}`;
}
