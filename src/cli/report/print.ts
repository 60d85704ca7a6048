import { type ReportTree, findingsList, roadmapList, workList } from "../../report/index.js";
import { wrongUse } from "../errors.js";
import type { Made } from "./build.js";
import type { Choices } from "./choices.js";
import { drawWith } from "./draw.js";

/** Prints a document; each renderer is loaded only when it is asked for. @param draw A program that draws the figures of a Word document. */
export async function printTree(tree: ReportTree, format: Exclude<Choices["format"], "csv">, draw?: string): Promise<string | Uint8Array> {
  switch (format) {
    case "md":
      return (await import("../../render/markdown/index.js")).toMarkdown(tree);
    case "html":
      return (await import("../../render/html/index.js")).toHtml(tree);
    case "docx":
      return (await wordRenderer()).toDocx(tree, draw === undefined ? {} : { rasterize: drawWith(draw) });
    case "json":
      return `${JSON.stringify(tree, null, 2)}\n`;
  }
}

/** Word needs the package `docx`, which a user of the library may not have. */
async function wordRenderer() {
  try {
    return await import("../../render/docx/index.js");
  } catch {
    throw wrongUse("A Word document needs the package docx: npm install docx.");
  }
}

/** Prints the list of a document for a spreadsheet. */
export async function printList(made: Made, document: Choices["document"]): Promise<string> {
  const { toCsv } = await import("../../render/csv/index.js");
  const list = document === "roadmap" ? roadmapList : document === "worklist" ? workList : findingsList;
  return toCsv(list(made.model, made.inputs, made.options));
}
