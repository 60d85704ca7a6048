import { describe, expect, test } from "vitest";
import { numberHint } from "../../src/intake/check/number-hint.js";

const money = { type: "money", meaning: "Revenue", unit: "currency/year" } as const;
const hours = { type: "duration", meaning: "Outage", unit: "h" } as const;
const share = { type: "percent", meaning: "Share", unit: "%" } as const;
const heads = { type: "count", meaning: "Staff", unit: "heads" } as const;

describe("what may be left out of a number without changing it", () => {
  test.each([
    ["9500000", money, "Write 9500000 without quotes."],
    ["$9,500,000", money, "Write 9500000 without quotes."],
    ["-$ 9.50", money, "Write -9.50 without quotes."],
    ["9 500 000 €", money, "Write 9500000 without quotes."],
    ["9'500'000", money, "Write 9500000 without quotes."],
    ["9,500,000.25", money, "Write 9500000.25 without quotes."],
    ["USD 1,250", money, "Write 1250 without quotes."],
    ["1250 USD", money, "Write 1250 without quotes."],
    ["27 %", share, "Write 27 without quotes; the unit is %."],
    ["4 h", hours, "Write 4 without quotes; the unit is h."],
    ["1,250 heads", heads, "Write 1250 without quotes; the unit is heads."],
  ])("%s", (value, is, hint) => expect(numberHint(value, is, "USD")).toBe(hint));
});

describe("thousands, millions and billions are written in full, digit by digit", () => {
  test.each([
    ["9.5m", "9500000"],
    ["9.5M", "9500000"],
    ["$9.5 mn", "9500000"],
    ["9.5 million", "9500000"],
    ["12k", "12000"],
    ["0.5k", "500"],
    ["1.1bn", "1100000000"],
    ["2 trillion", "2000000000000"],
    ["-3k", "-3000"],
    ["9.5m USD", "9500000"],
  ])("%s", (value, full) => expect(numberHint(value, money, "USD")).toBe(`Write the whole number: ${full}`));
});

describe("where the number meant is not beyond doubt there is no hint", () => {
  test.each([
    ["a comma that may be a decimal point", "9,5", money],
    ["the same with a suffix", "9,5m", money],
    ["groups of two", "1,00,000", money],
    ["two separators", "1,250.500,00", money],
    ["a word that is no power", "9.5x", money],
    ["another currency", "9 EUR", money],
    ["minutes, or millions of hours", "5m", hours],
    ["a percent sign behind a count", "5%", heads],
    ["a range", "5-10", heads],
    ["about", "~5", heads],
    ["nothing", "", heads],
    ["no number", "many", heads],
  ])("%s", (_, value, is) => expect(numberHint(value, is, "USD")).toBeUndefined());
});
