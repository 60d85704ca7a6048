import type { ChartNode, ReportTree } from "../../model/report.js";
import type { Place, Places } from "../common/places.js";
import type { WordKey } from "../common/words.js";
import type { Palette } from "../theme/tokens.js";
import type { FootnoteBook } from "./notes.js";

/** A drawn figure: the SVG for programs that show it, the bitmap for the rest. */
export interface Picture {
  readonly svg: string;
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** What the Word handlers share while one document is rendered. */
export interface Context {
  readonly tree: ReportTree;
  readonly places: Places;
  readonly colors: Palette;
  readonly word: (key: WordKey, slots?: Readonly<Record<string, string>>) => string;
  /** Name of the bookmark of a place: short, letters and digits, as Word wants them. */
  readonly bookmark: (place: Place) => string;
  readonly notes: FootnoteBook;
  readonly pictures: ReadonlyMap<ChartNode, Picture>;
  readonly contents: "static" | "field";
  /** Width between the margins, in twentieths of a point. */
  readonly width: number;
  readonly lists: { count: number };
}

/** A colour as Word writes it, without the number sign. */
export function wordColor(color: string): string {
  return color.replace("#", "");
}
