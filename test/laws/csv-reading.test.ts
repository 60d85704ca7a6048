import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { exact, exactText } from "../../src/kernel/exact.js";
import { numberFrom } from "../../src/intake/csv/number-text.js";
import { readRecords } from "../../src/intake/csv/records.js";

const seed = 20260301;
const cell = fc.string({ unit: fc.constantFrom("a", "7", ",", ";", '"', "\n", "\r\n", "\r", " ", "\u00e9", "\u{1f6a2}", "="), maxLength: 6 });
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
const quote = (text: string, delimiter: string, always: boolean) =>
  always || /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;

async function recordsOf(chunks: readonly (string | Uint8Array)[], delimiter: "," | ";") {
  const records = [];
  for await (const record of readRecords(chunks, { delimiter })) records.push(record);
  return records;
}

/** Cuts bytes at the places given, in any order. */
function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const at = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b);
  return [...at, bytes.length].map((end, index) => bytes.slice(index === 0 ? 0 : at[index - 1], end));
}

test("well-formed CSV is read as csv-parse reads it, however it is cut into chunks", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom("," as const, ";" as const),
      fc.constantFrom("\n", "\r\n"),
      fc.boolean(),
      fc.array(fc.nat(), { maxLength: 6 }),
      async (rows, delimiter, lineEnd, always, places) => {
        const text = rows.map((row) => row.map((one) => quote(one, delimiter, always)).join(delimiter)).join(lineEnd) + lineEnd;
        const records = await recordsOf(cut(new TextEncoder().encode(text), places), delimiter);
        expect(records.map((one) => one.cells)).toEqual(rows);
        expect(records.map((one) => one.cells)).toEqual(parse(text, { delimiter, record_delimiter: lineEnd, relax_column_count: true }));
        // The text of a record and the lines add up to the file.
        expect(records.map((one) => one.raw).join(lineEnd) + lineEnd).toBe(text);
        expect(records.map((one) => one.line)).toEqual(
          records.map((_, index) => 1 + records.slice(0, index).reduce((sum, one) => sum + 1 + (one.raw.match(/\r\n|\n|\r/g)?.length ?? 0), 0)),
        ); // No match: no break.
      },
    ),
    { seed, numRuns: 500 },
  );
});

test("whatever the text, every line comes back: in a record or in one that cannot be read", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", " "), maxLength: 60 }),
      fc.array(fc.nat(), { maxLength: 4 }),
      async (text, places) => {
        const records = await recordsOf(cut(new TextEncoder().encode(text), places), ",");
        const kept = records.map((one) => one.raw).join("\n");
        expect(kept.split("\n").filter((line) => line !== "")).toEqual(text.split("\n").filter((line) => line !== ""));
      },
    ),
    { seed, numRuns: 2000 },
  );
});

const styles = [
  { decimal: ".", thousands: "none" },
  { decimal: ".", thousands: "," },
  { decimal: ",", thousands: "." },
  { decimal: ",", thousands: " " },
  { decimal: ".", thousands: "'" },
] as const;

test("a number written in a style is read back exactly, and in no other style as another number", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 14n }),
      fc.stringMatching(/^\d{0,4}$/),
      fc.boolean(),
      fc.constantFrom(...styles),
      fc.constantFrom(...styles),
      (whole, decimals, isNegative, style, other) => {
        const separator = style.thousands === "none" ? "" : style.thousands;
        const grouped = whole.toString().replace(/\B(?=(\d{3})+$)/g, separator);
        const text = `${isNegative ? "-" : ""}${grouped}${decimals === "" ? "" : `${style.decimal}${decimals}`}`;
        const value = exact(`${isNegative ? "-" : ""}${whole}${decimals === "" ? "" : `.${decimals}`}`);
        expect(numberFrom(text, style)).toEqual(value);
        const misread = numberFrom(text, other);
        // 1,234 is a number in two styles: that is why the style is declared. Nothing else is read in two ways.
        if (misread !== undefined && value !== undefined && exactText(misread) !== exactText(value)) expect(text).toMatch(/^-?\d{1,3}([.,]\d{3})+$/);
      },
    ),
    { seed, numRuns: 5000 },
  );
});
