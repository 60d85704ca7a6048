import { CioAssessmentError } from "../../kernel/result.js";
import type { Model } from "../../packs/model.js";
import { describe } from "../check/describe.js";

/**
 * Writes the empty CSV file of a record list: a note on each column, then the header.
 *
 * The notes are lines in quotes that begin with `#`; an import skips them, so the file can be filled in as it is.
 *
 * @param list Id of a fact of type `records`.
 * @throws CioAssessmentError with code `wrong-use` when the model has no such list.
 */
export function csvTemplate(model: Model, list: string): string {
  const fact = model.facts.get(list)?.is;
  if (fact?.type !== "records") throw new CioAssessmentError("wrong-use", `${list} is not a record list of these packs.`);
  const notes = Object.entries(fact.columns).map(([name, column]) => {
    const blank = column.empty === "none" ? "Empty: confirmed that there is none." : "Empty: not known.";
    const written =
      column.type === "boolean"
        ? "yes or no"
        : column.type === "set"
          ? describe(column).replace("a list of", "one or more, with | between, of")
          : describe(column);
    return `# ${name}: ${sentence(column.meaning)} ${written.charAt(0).toUpperCase()}${written.slice(1)}. ${blank}`;
  });
  const lines = [`# ${list}: ${sentence(fact.meaning)} One line for each; lines that begin with # are notes.`, ...notes].map(quoted);
  return `${[...lines, Object.keys(fact.columns).join(",")].join("\r\n")}\r\n`;
}

/** Ids of the record lists of a model, in its order. */
export function recordLists(model: Model): readonly string[] {
  return [...model.facts.values()].filter(({ is }) => is.type === "records").map(({ id }) => id);
}

function sentence(text: string): string {
  const bare = text.trim();
  return /[.!?]$/.test(bare) ? bare : `${bare}.`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
