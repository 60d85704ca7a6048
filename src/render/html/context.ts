import type { NoteBook } from "../common/notes.js";
import type { Places } from "../common/places.js";
import type { WordKey, Words } from "../common/words.js";
import type { ReportTree } from "../../model/report.js";

/** What the HTML handlers share while one document is rendered. */
export interface Context {
  readonly tree: ReportTree;
  readonly places: Places;
  readonly notes: NoteBook;
  readonly words: Words;
  readonly word: (key: WordKey, slots?: Readonly<Record<string, string>>) => string;
  /** Draw each wide figure a second time for narrow screens. */
  readonly narrowFigures: boolean;
  /** Column widths that occur, in whole percent: one style class each, since style attributes are not allowed. */
  readonly widths: Set<number>;
}
