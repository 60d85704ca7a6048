import type { ChartData, ChartNode, TableNode } from "../../model/report.js";

/** The words of a figure, finished. */
export interface FigureWords {
  readonly id: string;
  readonly figure: ChartNode["figure"];
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly source: string;
  readonly size?: ChartNode["size"];
}

/** Puts a figure together: data, words, and the same as a table. */
export function chart(words: FigureWords, data: ChartData, table: TableNode): ChartNode {
  return { type: "chart", ...words, size: words.size ?? "full", data, table };
}
