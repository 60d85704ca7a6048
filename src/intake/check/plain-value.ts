import { isDay } from "../../kernel/calendar.js";
import type { Walk } from "../walk.js";
import { type Numeric, type Single, greatestOf, leastOf } from "./describe.js";

/** What makes a bare value right at first sight; the same fields for every type, so that a loop over cells stays fast. */
export interface PlainCell {
  readonly is: Single;
  readonly kind: "whole" | "number" | "money" | "date" | "boolean" | "word" | "text" | "other";
  readonly least: number;
  readonly greatest: number;
  readonly words: readonly string[];
}

const kinds: { readonly [Type in Single["type"]]: PlainCell["kind"] } = {
  count: "whole",
  number: "number",
  percent: "number",
  duration: "number",
  money: "money",
  date: "date",
  boolean: "boolean",
  enum: "word",
  text: "text",
  set: "other",
  ref: "text",
};

/** Prepares a definition for {@link isPlain}. */
export function plainCell(is: Single): PlainCell {
  return {
    is,
    kind: kinds[is.type],
    least: (isNumeric(is) ? leastOf(is) : undefined) ?? -Number.MAX_VALUE,
    greatest: (isNumeric(is) ? greatestOf(is) : undefined) ?? Number.MAX_VALUE,
    words: is.type === "enum" ? is.values : [],
  };
}

function isNumeric(is: Single): is is Numeric {
  const kind = kinds[is.type];
  return kind === "whole" || kind === "number" || kind === "money";
}

/** True for a bare value that is right. False says nothing yet: `checkValue` looks closer, and finds the words. */
export function isPlain(walk: Walk, value: unknown, cell: PlainCell): boolean {
  switch (cell.kind) {
    case "whole":
      return Number.isSafeInteger(value) && (value as number) >= cell.least && (value as number) <= cell.greatest; // A safe integer is a number.
    case "money":
      return walk.currency !== undefined && typeof value === "number" && value >= cell.least && value <= cell.greatest;
    case "number":
      return typeof value === "number" && value >= cell.least && value <= cell.greatest;
    case "boolean":
      return typeof value === "boolean";
    case "word":
      return typeof value === "string" && cell.words.includes(value);
    case "date":
      if (!isDay(value)) return false;
      if (value > walk.asOf && walk.asOf !== "") walk.isLate = true;
      return true;
    case "text":
      // Text that begins with a visible character is not blank.
      return typeof value === "string" && value.length <= 100_000 && value.charCodeAt(0) > 32 && value.charCodeAt(0) < 127;
    case "other":
      return false;
  }
}
