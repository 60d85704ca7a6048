import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber, dayText } from "../../src/kernel/calendar.js";
import { decimalScale } from "../../src/kernel/decimal-scale.js";
import { cmp, exact, exactOf } from "../../src/kernel/exact.js";
import { comparable, exactRatio, largest, smallRatio } from "../../src/kernel/small-ratio.js";

const seed = 20260302;
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100),
  fc.integer({ min: -1e9, max: 1e9 }).map((fine) => fine / 10_000),
);

describe("numbers as ratios of small whole numbers", () => {
  test.each([
    ["a whole number is whole", 12, 1],
    ["cents need 100", 12.34, 100],
    ["half a cent needs 10,000", 0.005, 10_000],
    ["the sum 0.1 + 0.2 is no tenth: its shortest decimal has 17 digits", 0.1 + 0.2, 0],
    ["a millionth is too fine", 0.000001, 0],
    ["15 digits are the most: 9,999,999,999,999.99 has them", 9_999_999_999_999.99, 100],
    ["16 digits are refused", 99_999_999_999_999.98, 0],
  ])("%s", (_, value, scale) => expect(decimalScale(value)).toBe(scale));

  test("a number is read as its decimal text is, by whichever way", () => {
    fc.assert(
      fc.property(number, (value) => {
        expect(cmp(exactOf(value), exactOf(String(value)))).toBe(0);
      }),
      { seed, numRuns: 5000 },
    );
  });

  test("what is small goes there and back", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1 }), (n, d) => {
        const made = exactRatio(n, d);
        const small = smallRatio(made);
        expect(small === undefined ? undefined : cmp(exactRatio(small.n, small.d), made)).toBe(0);
      }),
      { seed },
    );
  });

  test.each([
    ["2^53 − 1 fits", largest, { n: largest, d: 1 }],
    ["infinity does not", Infinity, undefined],
    ["2^53 + 1 does not", exactOf("9007199254740993"), undefined],
  ])("%s", (_, value, wanted) => expect(smallRatio(value)).toEqual(wanted));

  test("a decimal is compared by its double only where that is written the same", () => {
    expect(comparable(exactOf("0.1"))).toBe(0.1);
    expect(comparable(exactOf("0.10000000000000000001"))).toBeUndefined();
    expect(comparable(exactOf("1/3"))).toBeUndefined();
    expect(exact(0.1)).toEqual(exactOf("0.1"));
  });
});

describe("days as numbers", () => {
  test.each([
    ["the first day of the calendar", "0001-01-01", -719_162],
    ["the day before the epoch", "1969-12-31", -1],
    ["a leap day", "2024-02-29", 19_782],
    ["no leap day in 1900", "1900-03-01", -25_508],
    ["the last day", "9999-12-31", 2_932_896],
  ])("%s", (_, day, wanted) => {
    expect(dayNumber(day)).toBe(wanted);
    expect(dayText(wanted)).toBe(day);
  });

  test("every hundred and first day goes there and back", () => {
    for (let day = -719_162; day <= 2_932_896; day += 101) expect(dayNumber(dayText(day))).toBe(day);
  });
});
