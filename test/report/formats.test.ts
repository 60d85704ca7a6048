import { describe, expect, test } from "vitest";
import { exactOf } from "../../src/kernel/exact.js";
import { formatsOf, printDay, printList, printMoney, printNumber, printPercent, printShort } from "../../src/report/formats/print.js";

const us = formatsOf("en-US");
const gb = formatsOf("en-GB");
const de = formatsOf("de-DE");

// The rows of the table of formats that the design gives.
describe("formats of a locale", () => {
  test.each([
    ["en-US groups by comma", us, "1,516,898"],
    ["en-GB groups by comma", gb, "1,516,898"],
    ["de-DE groups by point", de, "1.516.898"],
  ])("%s", (_, formats, expected) => expect(printNumber(formats, 1516898, 0)).toBe(expected));

  test.each([
    ["en-US sets the symbol before", us, "$1,516,898"],
    ["en-GB names the dollar's country", gb, "US$1,516,898"],
    ["de-DE sets the symbol behind, without a break", de, "1.516.898\u00a0$"],
  ])("%s", (_, formats, expected) => expect(printMoney(formats, { amount: 1516898, currency: "USD" }, "whole")).toBe(expected));

  test.each([
    ["en-US", us, "69.6%"],
    ["en-GB", gb, "69.6%"],
    ["de-DE", de, "69,6\u00a0%"],
  ])("percent of %s", (_, formats, expected) => expect(printPercent(formats, exactOf("69.64"), 1)).toBe(expected));

  test.each([
    ["en-US", us, "March\u00a012, 2026", "Mar\u00a012, 2026"],
    ["en-GB", gb, "12\u00a0March 2026", "12\u00a0Mar 2026"],
    ["de-DE", de, "12.\u00a0März 2026", "12.03.2026"],
  ])("day of %s", (_, formats, long, short) => {
    expect(printDay(formats, "2026-03-12", "text")).toBe(long);
    expect(printDay(formats, "2026-03-12", "table")).toBe(short);
  });

  test("a currency without a symbol prints its code", () => {
    expect(printMoney(us, { amount: 1200, currency: "SEK" }, "whole")).toBe("SEK\u00a01,200");
    expect(printMoney(de, { amount: 1200, currency: "SEK" }, "whole")).toBe("1.200\u00a0SEK");
  });

  test("a minus is U+2212 and stands before the symbol", () => {
    expect(printNumber(us, exactOf("-0.42"), 2)).toBe("\u22120.42");
    expect(printMoney(us, { amount: -37300, currency: "USD" }, "whole")).toBe("\u2212$37,300");
  });

  test("a number that rounds to zero has no minus", () => expect(printNumber(us, exactOf("-0.004"), 2)).toBe("0.00"));

  test.each([
    ["three digits of a million", "1516898", "$1,520,000"],
    ["three digits of a thousand", "90638", "$90,600"],
    ["999 stays whole", "999.4", "$999"],
    ["1000 has four digits and keeps them", "1000", "$1,000"],
    ["1004 rounds to three digits", "1004", "$1,000"],
  ])("money in sentences: %s", (_, amount, expected) => expect(printMoney(us, { amount: exactOf(amount), currency: "USD" }, "significant")).toBe(expected));

  test.each([
    ["2.50 is 2.5", "2.5", "2.5"],
    ["2 is 2", "2", "2"],
    ["2.345 rounds half to even", "2.345", "2.34"],
  ])("short numbers: %s", (_, value, expected) => expect(printShort(us, exactOf(value), 2)).toBe(expected));

  test("lists", () => {
    expect(printList(us, ["a"])).toBe("a");
    expect(printList(us, ["a", "b", "c"])).toBe("a, b and c");
    expect(printList(de, ["a", "b"])).toBe("a und b");
  });
});
