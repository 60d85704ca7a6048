import { type Exact, exact } from "../../kernel/exact.js";
import type { CsvStyle } from "./mapping.js";

/**
 * Reads a number as a file writes it, with the signs declared and no others.
 *
 * Thousands stand in groups of three, from the second group on. A percent sign at the end is dropped, and so are the declared symbols.
 *
 * @returns The exact number; undefined when the text is not one in this style.
 * @example numberFrom("1.250,00", { decimal: ",", thousands: "." }) //=> 1250
 */
export function numberFrom(text: string, style: Pick<CsvStyle, "decimal" | "thousands" | "symbols">): Exact | undefined {
  const { decimal = ".", thousands = "none", symbols = [] } = style;
  let bare = text.trim();
  for (const symbol of symbols) {
    if (symbol !== "" && bare.startsWith(symbol)) bare = bare.slice(symbol.length).trimStart();
    if (symbol !== "" && bare.endsWith(symbol)) bare = bare.slice(0, -symbol.length).trimEnd();
  }
  // The minus sign of a typeset table, and the narrow spaces that spreadsheets put between thousands.
  bare = bare.replace(/\s*%$/, "").replace(/^\u2212/, "-");
  if (thousands === " ") bare = bare.replace(/[\u00a0\u2009\u202f]/g, " ");
  const cut = bare.lastIndexOf(decimal);
  const whole = (cut === -1 ? bare : bare.slice(0, cut)).replace(/^[+-]/, "");
  const decimals = cut === -1 ? "" : bare.slice(cut + 1);
  if ((cut !== -1 && !/^\d+$/.test(decimals)) || !isWhole(whole, thousands)) return undefined;
  const sign = bare.startsWith("-") ? "-" : "";
  return exact(`${sign}${thousands === "none" ? whole : whole.replaceAll(thousands, "")}${decimals === "" ? "" : `.${decimals}`}`);
}

function isWhole(text: string, thousands: string): boolean {
  if (/^\d+$/.test(text)) return true;
  if (thousands === "none") return false;
  const [first = "", ...groups] = text.split(thousands);
  return /^\d{1,3}$/.test(first) && groups.length > 0 && groups.every((group) => /^\d{3}$/.test(group));
}
