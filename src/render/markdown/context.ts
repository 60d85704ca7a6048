import type { NoteBook } from "../common/notes.js";
import type { Place, Places } from "../common/places.js";
import type { Words } from "../common/words.js";

/** What the Markdown handlers share while one document is rendered. */
export interface Context {
  readonly places: Places;
  /** Fragment of the heading of a section. */
  readonly slugs: ReadonlyMap<Place, string>;
  readonly notes: NoteBook;
  readonly words: Words;
}
