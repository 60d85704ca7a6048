import { type Options, choiceOption, formatOfFile, textOption } from "../command.js";
import { wrongUse } from "../errors.js";

/** Documents that the command writes. */
export const documents = ["assessment", "letter", "recap", "roadmap", "worklist", "appendix", "kit", "proposal"] as const;

/** A document. */
export type DocumentKind = (typeof documents)[number];

/** Formats of a document. */
export const formats = ["md", "html", "docx", "csv", "json"] as const;

/** Who reads it. */
export const audiences = ["full", "executive", "board", "it-lead"] as const;

/** Languages. */
export const locales = ["en-US", "en-GB", "de-DE"] as const;

/** Editions. */
export const editions = ["draft", "for comment", "final"] as const;

/** What the command line asks for. */
export interface Choices {
  readonly document: DocumentKind;
  readonly format: (typeof formats)[number];
  readonly audience: (typeof audiences)[number];
  readonly locale: (typeof locales)[number];
  readonly edition: (typeof editions)[number];
}

/** Documents that have a list for a spreadsheet. */
const lists: readonly DocumentKind[] = ["assessment", "roadmap", "worklist"];

/** Reads the choices; what does not fit together ends the command. */
export function choicesOf(options: Options, out: string | undefined): Choices {
  const choices: Choices = {
    document: choiceOption(options, "document", documents, "assessment"),
    format: choiceOption(options, "format", formats, textOption(options, "format") === undefined ? (formatOfFile(out, formats) ?? "md") : "md"),
    audience: choiceOption(options, "audience", audiences, "full"),
    locale: choiceOption(options, "locale", locales, "en-US"),
    edition: choiceOption(options, "edition", editions, "draft"),
  };
  if (choices.format === "docx" && (out === undefined || out === "-")) throw wrongUse("A Word document is a file: add --out report.docx.");
  if (choices.format === "csv" && !lists.includes(choices.document))
    throw wrongUse("CSV is a list: --document assessment gives the findings, roadmap the actions, worklist the work of IT.");
  return choices;
}
