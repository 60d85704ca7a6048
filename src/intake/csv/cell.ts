import { type Exact, exact, exactText, isInfinite, toNumber } from "../../kernel/exact.js";
import { shown } from "../../kernel/issue.js";
import { isDay } from "../../kernel/calendar.js";
import type { Column } from "../../model/fact.js";
import type { CellState } from "../../model/assessment.js";
import { describe } from "../check/describe.js";
import type { Problem } from "../walk.js";
import { type DateStyle, dayFrom, readDateStyle } from "./date-text.js";
import type { CsvStyle } from "./mapping.js";
import { numberFrom } from "./number-text.js";

/** A style with everything said, ready for reading cells. */
export interface CellStyle extends Pick<CsvStyle, "decimal" | "thousands" | "symbols"> {
  readonly dates: DateStyle;
  readonly datesText: string;
  readonly yes: ReadonlySet<string>;
  readonly no: ReadonlySet<string>;
  readonly never: ReadonlySet<string>;
  readonly blanks: ReadonlySet<string>;
  readonly members: string;
}

/** Fills in what styles leave unsaid; later styles win. Other fields that stand beside a style are not looked at. */
export function cellStyle(...styles: readonly (object | undefined)[]): CellStyle {
  const said: Partial<CsvStyle> = Object.assign({}, ...styles); // Parsed by the schema, which allows no undefined fields.
  const datesText = said.dates ?? "YYYY-MM-DD";
  const set = (words: readonly string[]) => new Set(words.map((word) => word.trim().toLowerCase()));
  return {
    decimal: said.decimal,
    thousands: said.thousands,
    symbols: said.symbols,
    datesText,
    dates: readDateStyle(datesText) ?? [],
    yes: set(said.yes ?? ["yes", "true"]),
    no: set(said.no ?? ["no", "false"]),
    never: set(said.never ?? ["never"]),
    blanks: set(said.blanks ?? []),
    members: said.members ?? "|",
  };
}

/** The state a text stands for, or what is wrong with it. Undefined state: an empty cell that is a gap. */
export type Read = { readonly state: CellState | undefined } | { readonly problem: Problem };

/** Reads the text of a cell by the type of its column. A text that looks like a formula is text. */
export function readCell(text: string, column: Column, style: CellStyle): Read {
  const bare = text.trim();
  if (bare === "" || style.blanks.has(bare.toLowerCase())) return emptyCell(column);
  if (bare.includes("\ufffd"))
    return {
      problem: {
        code: "wrong-encoding",
        says: `holds a byte that is not of the encoding. Say the encoding of the file, for example "windows-1252".`,
        found: shown(bare),
        expected: "text in the encoding of the file",
      },
    };
  switch (column.type) {
    case "count":
    case "number":
    case "money":
    case "percent":
    case "duration":
      return readNumber(bare, column, style);
    case "date":
      return readDate(bare, column, style);
    case "boolean": {
      const word = bare.toLowerCase();
      if (style.yes.has(word)) return { state: true };
      if (style.no.has(word)) return { state: false };
      const expected = `one of ${[...style.yes, ...style.no].join(", ")}`;
      return {
        problem: {
          code: "not-yes-or-no",
          says: `is ${shown(bare)}; it must be ${expected}.`,
          found: shown(bare),
          expected,
          hint: "Say the words for yes and no in the mapping.",
        },
      };
    }
    case "set":
      return {
        state: bare
          .split(style.members)
          .map((member) => member.trim())
          .filter((member) => member !== ""),
      };
    case "enum":
    case "text":
    case "ref":
      return { state: bare };
  }
}

/** What an empty cell means is said by the column: confirmed empty, or a gap. */
export function emptyCell(column: Column): Read {
  return { state: column.empty === "none" ? { none: true } : undefined };
}

function readNumber(text: string, column: Column, style: CellStyle): Read {
  const value = numberFrom(text, style);
  if (value === undefined)
    return {
      problem: {
        code: "not-a-number",
        says: `is ${shown(text)}; it must be ${describe(column)}.`,
        found: shown(text),
        expected: `${describe(column)}, written ${numberStyle(style)}`,
        hint: "Say the signs of numbers in the mapping: decimal, thousands, symbols.",
      },
    };
  return numberState(value, text, column);
}

/** An exact number as the number of a cell. A quotient without a last decimal is the nearest number; what was written must survive as it is. */
export function numberState(value: Exact, text: string, column: Column): Read {
  const number = toNumber(value);
  const written = exactText(value);
  const isKept = !isInfinite(value) && (written.includes("/") || written === exactText(exact(number) ?? Infinity)); // A number that is too large is not kept.
  if (isKept) return { state: number };
  return {
    problem: {
      code: "too-precise",
      says: `is ${shown(text)}, which has more digits than can be kept exactly.`,
      found: shown(text),
      expected: `${describe(column)} of at most 15 digits`,
    },
  };
}

function numberStyle(style: CellStyle): string {
  const thousands = style.thousands === undefined || style.thousands === "none" ? "" : style.thousands;
  return `1${thousands}250${style.decimal ?? "."}5`;
}

function readDate(text: string, column: Column, style: CellStyle): Read {
  if (style.never.has(text.toLowerCase())) return { state: "never" };
  const day = dayFrom(text, style.dates);
  if (day !== undefined) return { state: day };
  const expected = `a day, written ${style.datesText}${column.type === "date" && column.never === true ? `, or ${[...style.never].join(", ")}` : ""}`;
  const hint = isDay(text) ? "This is YYYY-MM-DD: say so in the mapping." : "Say the style of dates in the mapping.";
  return { problem: { code: "not-a-day", says: `is ${shown(text)}; it must be ${expected}.`, found: shown(text), expected, hint } };
}
