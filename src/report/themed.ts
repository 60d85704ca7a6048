import type { BlockNode } from "../model/report.js";
import type { FormatTable } from "./formats/table.js";
import { inlines, paragraph } from "./nodes.js";
import type { Theme } from "./theme.js";

/** Sections that no theme hides: what we could not see, what limited the scores, the ledger, benchmarks, provenance. */
export const neverHidden: ReadonlySet<string> = new Set([
  "not-seen",
  "appendix-method",
  "method.limits",
  "method.ledger",
  "method.benchmarks",
  "method.provenance",
]);

/** What a theme says about the order of chapters, what is left out, and legal texts at the end. */
export function themed(blocks: readonly BlockNode[], theme: Theme | undefined): readonly BlockNode[] {
  if (theme === undefined) return blocks;
  const hide = new Set((theme.sections?.hide ?? []).filter((id) => !neverHidden.has(id)));
  const order = theme.sections?.order ?? [];
  const shown = ordered(hide.size === 0 ? blocks : without(blocks, hide), order);
  return [...shown, ...(theme.legalTexts ?? []).map((text) => paragraph(inlines(text), "legal"))];
}

function without(blocks: readonly BlockNode[], hide: ReadonlySet<string>): readonly BlockNode[] {
  return blocks.flatMap((block): readonly BlockNode[] =>
    block.type !== "section" ? [block] : hide.has(block.id) ? [] : [{ ...block, children: without(block.children, hide) }],
  );
}

/** Chapters that the theme names stand where the first of them stood, in its order; all others keep their places. */
function ordered(blocks: readonly BlockNode[], order: readonly string[]): readonly BlockNode[] {
  const place = (block: BlockNode): number => (block.type === "section" ? order.indexOf(block.id) : -1);
  const named = blocks.filter((block) => place(block) >= 0).sort((a, b) => place(a) - place(b));
  const first = blocks.findIndex((block) => place(block) >= 0);
  return first < 0 ? blocks : [...blocks.slice(0, first), ...named, ...blocks.slice(first).filter((block) => place(block) < 0)];
}

/** Formats with codes in place of symbols, where the theme wants them. */
export function withCodes(formats: FormatTable, theme: Theme | undefined): FormatTable {
  return theme?.currencyDisplay === "code" ? { ...formats, symbols: {} } : formats;
}
