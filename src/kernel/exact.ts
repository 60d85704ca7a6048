import { Decimal } from "./decimal.js";
import { type Exact, exactOf, fraction, isInfinite, limit, wide } from "./rational.js";

// One place to import exact numbers from: arithmetic, rounding, text.
export { absolute, add, cmp, div, type Exact, exact, exactOf, floor, greatest, isInfinite, least, mul, neg, ratio, sign, sub, total } from "./rational.js";

/** How {@link roundTo} rounds. `half-even` is the house rule; the others exist for published models that say so. */
export type RoundMode = "half-even" | "half-up" | "floor" | "truncate";

/**
 * Rounds to a number of decimals.
 *
 * @param digits Decimals kept, 0 to 30.
 * @param mode `half-even` (default): 2.5 → 2, 3.5 → 4. `half-up`: halves go away from zero. `floor`: down. `truncate`: towards zero.
 * @example exactText(roundTo(exactOf("0.125"), 2)) //=> "0.12"
 */
export function roundTo(a: Exact, digits: number, mode: RoundMode = "half-even"): Exact {
  if (typeof a === "number") return a;
  const scale = 10n ** BigInt(digits);
  const scaled = a.n * scale;
  const down = scaled < 0n && scaled % a.d !== 0n ? scaled / a.d - 1n : scaled / a.d;
  const twice = 2n * (scaled - down * a.d);
  let up: boolean;
  switch (mode) {
    case "floor":
      up = false;
      break;
    case "truncate":
      up = a.n < 0n && twice !== 0n;
      break;
    case "half-up":
      up = twice > a.d || (twice === a.d && a.n > 0n);
      break;
    case "half-even":
      up = twice > a.d || (twice === a.d && down % 2n !== 0n);
      break;
  }
  return fraction(up ? down + 1n : down, scale);
}

/**
 * Lossless text: a whole or terminating decimal number as such, else a fraction in lowest terms; `inf` and `-inf` for infinities.
 *
 * @example exactText(div(7, 3)) //=> "7/3"
 */
export function exactText(a: Exact): string {
  if (typeof a === "number") return a === Infinity ? "inf" : a === -Infinity ? "-inf" : String(a);
  let d = a.d;
  let twos = 0;
  let fives = 0;
  while (d % 2n === 0n) {
    d /= 2n;
    twos += 1;
  }
  while (d % 5n === 0n) {
    d /= 5n;
    fives += 1;
  }
  if (d !== 1n || twos > 40 || fives > 40) return `${a.n}/${a.d}`;
  return fixedText(a, Math.max(twos, fives));
}

/**
 * Text with exactly this many decimals, rounded half-even; for printing, never for deciding.
 *
 * @example fixedText(div(7, 3), 2) //=> "2.33"
 */
export function fixedText(a: Exact, digits: number): string {
  if (isInfinite(a)) return a > 0 ? "inf" : "-inf";
  const x = wide(roundTo(a, digits));
  const scaled = (x.n * 10n ** BigInt(digits)) / x.d;
  const text = (scaled < 0n ? -scaled : scaled).toString().padStart(digits + 1, "0");
  const whole = text.slice(0, text.length - digits);
  return `${scaled < 0n ? "-" : ""}${whole}${digits === 0 ? "" : `.${text.slice(-digits)}`}`;
}

/**
 * Rounds lossless text, such as `exact.score` of a rating, for printing: half to even, on the exact value.
 *
 * @param digits Decimals, 0 to 12.
 * @throws CioAssessmentError `wrong-use` when the text is no number.
 * @example roundText("23/20", 1) //=> "1.2"
 * @example roundText("14/3", 2) //=> "4.67"
 */
export function roundText(text: string, digits: number): string {
  return fixedText(exactOf(text), digits);
}

/**
 * The nearest double, for charts and code that only draws. The same bits on every runtime.
 *
 * @example toNumber(div(1, 4)) //=> 0.25
 */
export function toNumber(a: Exact): number {
  if (typeof a === "number") return a;
  if (a.n <= limit && a.n >= -limit && a.d <= limit) return Number(a.n) / Number(a.d);
  return new Decimal(a.n.toString()).div(a.d.toString()).toNumber();
}

/** As a 34-digit Decimal, for the two roll-ups that are not rational. @example toDecimal(ratio(1, 4)).toString() //=> "0.25" */
export function toDecimal(a: Exact): Decimal {
  return typeof a === "number" ? new Decimal(a) : new Decimal(a.n.toString()).div(a.d.toString());
}

/** From a Decimal, exactly what it holds. @example exactText(fromDecimal(new Decimal("2.5"))) //=> "2.5" */
export function fromDecimal(a: Decimal): Exact {
  return exactOf(a.toFixed());
}

/** The exact value of lossless text, or zero where there is none: for sums over parts that need not be there. @example amountOrZero(undefined) //=> 0 */
export function amountOrZero(text: string | undefined): Exact {
  return text === undefined ? 0 : exactOf(text);
}
