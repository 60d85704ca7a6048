import { cleanText } from "../common/clean.js";

const number = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;
// What spreadsheets take for the start of a formula, full-width forms too; tabs, line ends and a byte order mark before it do not save it.
const formula = /^[\t\r\n\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/**
 * Makes one cell of a CSV file: quoted where needed (RFC 4180), and with an apostrophe before what a spreadsheet would run as a formula.
 *
 * A plain number stays a number, also a negative one.
 *
 * @example csvCell("=1+1") //=> "'=1+1"
 */
export function csvCell(text: string): string {
  const guarded = formula.test(text) && !number.test(text) ? `'${text}` : text;
  const clean = guarded.replace(/[^\t\r\n]+/g, cleanText);
  return /[",\n\r;\t]|^\s|\s$/.test(clean) ? `"${clean.replace(/"/g, '""')}"` : clean;
}
