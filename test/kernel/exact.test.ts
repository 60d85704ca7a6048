import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Exact,
  absolute,
  add,
  cmp,
  div,
  exact,
  exactOf,
  exactText,
  fixedText,
  floor,
  mul,
  neg,
  ratio,
  roundTo,
  sub,
  toNumber,
} from "../../src/kernel/exact.js";

test.each([
  ["a whole number", 5, "5"],
  ["a JSON decimal is what it says, not the double", 0.1, "0.1"],
  ["text with an exponent", "1.5e3", "1500"],
  ["a negative power", "25e-2", "0.25"],
  ["a fraction in lowest terms", "4/6", "2/3"],
  ["minus zero is zero", "-0", "0"],
  ["beyond 2^53 nothing is lost", "9007199254740993", "9007199254740993"],
] as const)("reads %s", (_, input, expected) => expect(exactText(exactOf(input))).toBe(expected));

test.each([
  ["NaN", Number.NaN],
  ["an infinity", Infinity],
  ["empty text", ""],
  ["a word", "ten"],
  ["a zero divisor", "1/0"],
  ["an exponent of 401", "1e401"],
  ["hexadecimal", "0x10"],
] as const)("refuses %s", (_, input) => expect(exact(input)).toBeUndefined());

test.each([["an exponent of 400 is read", "1e400", true]] as const)("%s", (_, input, read) => expect(exact(input) !== undefined).toBe(read));

test("0.1 + 0.2 is 0.3", () => expect(exactText(add(exactOf("0.1"), exactOf("0.2")))).toBe("0.3"));
test("a third of a third of nine is one", () => expect(div(div(9, 3), 3)).toBe(1));
test("sums beyond 2^53 stay exact", () => expect(exactText(add(9007199254740991, 2))).toBe("9007199254740993"));

describe("infinity", () => {
  test("plus anything finite is infinity", () => expect(add(Infinity, ratio(1, 3))).toBe(Infinity));
  test("times a negative fraction changes sign", () => expect(mul(Infinity, ratio(-1, 3))).toBe(-Infinity));
  test("a number over it is zero", () => expect(div(5, Infinity)).toBe(0));
  test("is above every fraction", () => expect(cmp(Infinity, ratio(1, 3))).toBe(1));
});

// Halves and their neighbours, by the definition of each mode.
test.each([
  ["half-even", "2.5", 0, "2"],
  ["half-even", "3.5", 0, "4"],
  ["half-even", "-2.5", 0, "-2"],
  ["half-even", "0.125", 2, "0.12"],
  ["half-even", "2.51", 0, "3"],
  ["half-up", "2.5", 0, "3"],
  ["half-up", "-2.5", 0, "-3"],
  ["half-up", "2.49", 0, "2"],
  ["floor", "-1.1", 0, "-2"],
  ["floor", "1.9", 0, "1"],
  ["truncate", "-1.9", 0, "-1"],
  ["truncate", "1.99", 1, "1.9"],
] as const)("rounds %s: %s to %i decimals is %s", (mode, value, digits, expected) => expect(exactText(roundTo(exactOf(value), digits, mode))).toBe(expected));

test.each([
  ["7/3", 2, "2.33"],
  ["2/3", 0, "1"],
  ["-1/8", 2, "-0.12"],
  ["5", 1, "5.0"],
  ["0.05", 1, "0.0"],
] as const)("prints %s with %i decimals as %s", (value, digits, expected) => expect(fixedText(exactOf(value), digits)).toBe(expected));

test("floor goes down for negative fractions", () => expect(floor(exactOf("-1.5"))).toBe(-2));
test("the nearest double of a third", () => expect(toNumber(ratio(1, 3))).toBe(1 / 3));

describe("laws", () => {
  const rational = fc.tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 })).map(([n, d]) => ratio(n, d));
  const equal = (a: Exact, b: Exact) => expect(exactText(a)).toBe(exactText(b));
  const run = (property: fc.IProperty<[Exact, Exact, Exact]>) => fc.assert(property, { seed: 20260302, numRuns: 500 });
  test("addition is associative and subtraction undoes it", () =>
    run(
      fc.property(rational, rational, rational, (a, b, c) => {
        equal(add(add(a, b), c), add(a, add(b, c)));
        equal(sub(add(a, b), b), a);
      }),
    ));
  test("multiplication distributes and division undoes it", () =>
    run(
      fc.property(rational, rational, rational, (a, b, c) => {
        equal(mul(a, add(b, c)), add(mul(a, b), mul(a, c)));
        if (cmp(b, 0) !== 0) equal(div(mul(a, b), b), a);
      }),
    ));
  test("order agrees with the sign of the difference, and text reads back", () =>
    run(
      fc.property(rational, rational, rational, (a, b, c) => {
        expect(cmp(a, b)).toBe(cmp(sub(a, b), 0));
        equal(exactOf(exactText(c)), c);
        equal(absolute(neg(c)), absolute(c));
      }),
    ));
});
