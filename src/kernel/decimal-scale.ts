/**
 * The least of 1, 100 and 10,000 that makes a JSON number whole, so that the number is exactly that whole number divided by it; 0 when none does.
 *
 * A JSON number means the shortest decimal that reads back as the same double. When `round(x · d) / d` is that double again and the whole number has at
 * most 15 digits, the decimal `round(x · d) / d` is it: two decimals of 15 digits never share a double.
 *
 * @example decimalScale(12.34) //=> 100
 */
export function decimalScale(x: number): 0 | 1 | 100 | 10_000 {
  if (Number.isSafeInteger(x)) return 1;
  const cents = Math.round(x * 100);
  if (cents / 100 === x && cents < digits15 && cents > -digits15) return 100;
  const fine = Math.round(x * 10_000);
  return fine / 10_000 === x && fine < digits15 && fine > -digits15 ? 10_000 : 0;
}

/** Below it a whole number has at most 15 digits. */
export const digits15 = 1e15;
