import type { InlineNode } from "../../model/report.js";

/** A note called in the text and printed at the end of its section. */
export interface Note {
  /** From 1, over the whole document. */
  readonly number: number;
  readonly children: readonly InlineNode[];
}

/** Collects the notes of a section while it is rendered. */
export interface NoteBook {
  count: number;
  open: Note[];
}

/** An empty note book. */
export function noteBook(): NoteBook {
  return { count: 0, open: [] };
}

/** Enters a note and returns its number. */
export function enterNote(book: NoteBook, children: readonly InlineNode[]): number {
  book.count += 1;
  book.open.push({ number: book.count, children });
  return book.count;
}

/** Takes the notes entered so far out of the book, for the end of a section. */
export function takeNotes(book: NoteBook): readonly Note[] {
  const notes = book.open;
  book.open = [];
  return notes;
}

/** Notes stand at the end of the nearest chapter or area chapter, not of each small part. */
export const noteDepth = 2;
