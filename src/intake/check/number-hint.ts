import type { Numeric } from "./describe.js";

/** By how many places a word behind an amount moves the decimal point. */
const powers: ReadonlyMap<string, number> = new Map([
  ...["k", "tsd", "thousand"].map((word) => [word, 3] as const),
  ...["m", "mm", "mn", "mio", "mln", "mill", "million", "millions"].map((word) => [word, 6] as const),
  ...["b", "bn", "mrd", "billion", "billions"].map((word) => [word, 9] as const),
  ...["tn", "trillion", "trillions"].map((word) => [word, 12] as const),
]);

/**
 * How to write a number that was given as text; undefined where the text does not say beyond doubt which number is meant.
 *
 * Currency signs, the reporting currency, the fact's own unit, a percent sign and separators of thousands may be left out without
 * changing the number. `9.5m` is written in full. A comma that parts no three digits (`9,5`) may be a decimal point: no hint.
 */
export function numberHint(value: string, is: Numeric, currency: string | undefined): string | undefined {
  const [, sign = "", digits = "", behind = ""] = /^(-?)([\d.,'’_ \u00a0\u202f]*\d)(.*)$/su.exec(withoutCurrency(value, currency)) ?? [];
  const plain = withoutSeparators(digits);
  if (plain === undefined) return undefined;
  const word = behind.trim().replace(/\.$/, "");
  const unit = is.unit === undefined || is.unit === "-" || is.type === "money" ? "" : is.unit;
  if (word === "" || (word === "%" && is.type === "percent") || word === unit)
    return `Write ${sign}${plain} without quotes${unit === "" ? "" : `; the unit is ${unit}`}.`;
  const power = is.type === "count" || is.type === "number" || is.type === "money" ? powers.get(word.toLowerCase()) : undefined;
  if (power === undefined) return undefined;
  const full = `${sign}${shifted(plain, power)}`;
  return `Write the whole number: ${full}`;
}

function withoutCurrency(value: string, currency: string | undefined): string {
  const text =
    currency === undefined
      ? value.trim()
      : value
          .trim()
          .replace(new RegExp(`^${currency}\\b|\\b${currency}$`), "")
          .trim();
  return text.replace(/^(-?)\s*\p{Sc}\s*/u, "$1").replace(/\s*\p{Sc}$/u, "");
}

/** The digits alone, where every separator parts three of them; at most one decimal point. */
function withoutSeparators(digits: string): string | undefined {
  const parted = /^\d{1,3}(?:([,'’_ \u00a0\u202f])\d{3})(?:\1\d{3})*(?:\.\d+)?$/u;
  return /^\d+(?:\.\d+)?$/.test(digits) || parted.test(digits) ? digits.replace(/[^\d.]/gu, "") : undefined;
}

/** Moves the decimal point to the right; every digit is kept. 9.5 moved by 6 is 9500000. */
function shifted(plain: string, places: number): string {
  const [whole = "", part = ""] = plain.split(".");
  const moved = `${whole}${part.padEnd(places, "0").slice(0, places)}`.replace(/^0+(?=\d)/, "");
  const rest = part.slice(places).replace(/0+$/, "");
  return rest === "" ? moved : `${moved}.${rest}`;
}
