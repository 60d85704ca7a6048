import type { Paragraph } from "docx";

/** The footnotes of a document, by number, filled while it is rendered. */
export interface FootnoteBook {
  readonly notes: Record<string, { readonly children: readonly Paragraph[] }>;
  count: number;
}
