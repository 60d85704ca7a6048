import { type Day, weekday } from "../../kernel/calendar.js";
import { type Exact, absolute, cmp, div, fixedText, floor, isInfinite, mul, roundTo, sign } from "../../kernel/exact.js";
import { formatsDeDe } from "./de-DE.js";
import { formatsEnGb } from "./en-GB.js";
import { formatsEnUs } from "./en-US.js";
import type { FormatTable } from "./table.js";

/** The locales a report can be built in. */
export type Locale = "en-US" | "en-GB" | "de-DE";

const tables: Readonly<Record<Locale, FormatTable>> = { "en-US": formatsEnUs, "en-GB": formatsEnGb, "de-DE": formatsDeDe };

/** The format table of a locale. @example formatsOf("de-DE").decimal //=> "," */
export function formatsOf(locale: Locale): FormatTable {
  return tables[locale];
}

/** U+2212, so that a minus is as wide as a plus and never breaks from its number. */
const minus = "\u2212";

/**
 * Prints a number with exactly this many decimals, rounded half-even, with the locale's groups and a real minus.
 *
 * @param value Finite.
 * @param digits Decimals, 0 to 12.
 * @example printNumber(formatsOf("en-US"), -1516898, 1) //=> "−1,516,898.0"
 */
export function printNumber(formats: FormatTable, value: Exact, digits: number): string {
  const text = fixedText(absolute(value), digits);
  const [whole = "0", decimals] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, formats.group);
  const zero = /^[0.]*$/.test(text);
  return `${sign(value) < 0 && !zero ? minus : ""}${grouped}${decimals === undefined ? "" : formats.decimal + decimals}`;
}

/**
 * Prints a number with at most this many decimals, trailing zeros dropped.
 *
 * @example printShort(formatsOf("en-US"), 120, 2) //=> "120"
 */
export function printShort(formats: FormatTable, value: Exact, digits: number): string {
  let least = digits;
  while (least > 0 && cmp(roundTo(value, least - 1), roundTo(value, digits)) === 0) least -= 1;
  return printNumber(formats, value, least);
}

/** Prints a percentage, 0 to 100. @example printPercent(formatsOf("en-US"), 69, 1) //=> "69.0%" */
export function printPercent(formats: FormatTable, value: Exact, digits: number): string {
  return formats.percent.replace("{n}", printNumber(formats, value, digits));
}

/** How money is printed: `whole` units for tables, three `significant` digits for text. */
export type MoneyForm = "whole" | "significant";

/**
 * Prints an amount with its currency: the symbol, or the code where the table has none.
 *
 * @param form `significant` keeps three digits (1,516,898 becomes 1,520,000) and never shows less than a whole unit.
 * @example printMoney(formatsOf("en-US"), { amount: 1516898, currency: "USD" }, "significant") //=> "$1,520,000"
 */
export function printMoney(formats: FormatTable, value: { readonly amount: Exact; readonly currency: string }, form: MoneyForm): string {
  const amount = form === "whole" ? value.amount : significant(value.amount);
  const number = printNumber(formats, absolute(amount), 0);
  const symbol = formats.symbols[value.currency];
  const text = (symbol === undefined ? formats.moneyCode : formats.money).replace("{c}", symbol ?? value.currency).replace("{n}", number);
  return sign(amount) < 0 && number !== "0" ? `${minus}${text}` : text;
}

function significant(value: Exact): Exact {
  if (isInfinite(value)) return value;
  let unit: Exact = 1;
  while (cmp(floor(absolute(value)), mul(unit, 1000)) >= 0) unit = mul(unit, 10);
  return mul(roundTo(div(value, unit), 0), unit);
}

/**
 * Prints a day, long for sentences or short for tables.
 *
 * @example printDay(formatsOf("de-DE"), "2026-03-12", "table") //=> "12.03.2026"
 */
export function printDay(formats: FormatTable, day: Day, form: "text" | "table"): string {
  const [year = "", month = "", date = ""] = day.split("-");
  const at = Number(month) - 1;
  const parts: Readonly<Record<string, string | undefined>> = {
    d: String(Number(date)),
    dd: date,
    m: formats.months[at],
    s: formats.shortMonths[at],
    mm: month,
    y: year,
  };
  return (form === "text" ? formats.dateText : formats.dateTable).replace(/\{(\w+)\}/g, (whole, key: string) => parts[key] ?? whole);
}

/** Prints the day of the week. @example printWeekday(formatsOf("en-US"), "2026-03-12") //=> "Thu" */
export function printWeekday(formats: FormatTable, day: Day): string {
  return formats.shortWeekdays[weekday(day)] ?? "";
}

/** Joins words the way the locale does. @example printList(formatsOf("en-US"), ["a", "b", "c"]) //=> "a, b and c" */
export function printList(formats: FormatTable, words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")}${formats.and}${words.at(-1) ?? ""}`;
}
