import { describe, expect, test } from "vitest";
import { exactOf } from "../../src/kernel/exact.js";
import { addValues, divValues, modValues, mulValues, negValue, subValues } from "../../src/language/arithmetic.js";
import { atMostValues, equalValues, lessValues, unequalValues } from "../../src/language/compare.js";
import { hull } from "../../src/language/hull.js";
import { andValues, notValue, orValues } from "../../src/language/logic.js";
import { type Range, type Value, maybe, maybeOrNot, never, none, notApplicable, open, openOrNone } from "../../src/language/value.js";
import { isUnknown, mayBeOut, orOut, rangeOf } from "../../src/language/values.js";
import { told } from "./support.js";

const inf = Infinity;
const r = (low: number, high: number): Range => ({ kind: "range", low, high, orNot: false });
const or = (low: number, high: number): Range => ({ kind: "range", low, high, orNot: true });
/** The age of an unknown date: anything, and +∞ itself. */
const age: Range = { kind: "range", low: -inf, high: inf, orNot: false, infinite: "high" };
/** At least 0, and +∞ itself. */
const far: Range = { kind: "range", low: 0, high: inf, orNot: false, infinite: "high" };
const half = exactOf("0.5");

type Two = (a: Value, b: Value) => Value;
const both: readonly (readonly [name: string, f: Two, a: Value, b: Value, expected: unknown])[] = [
  ["numbers", addValues, 2, 3, "5"],
  ["fractions", addValues, half, half, "1"],
  ["beyond the safe integers", addValues, Number.MAX_SAFE_INTEGER, 1, "9007199254740992"],
  ["below the safe integers", addValues, -Number.MAX_SAFE_INTEGER, -1, "-9007199254740992"],
  ["a number and a range", addValues, 1, r(0, 2), "1..3"],
  ["ranges", addValues, r(0, 2), r(-1, 5), "-1..7"],
  ["ranges without end", addValues, r(0, inf), r(-inf, 3), "-inf..inf"],
  ["perhaps not applicable", addValues, or(0, 2), 1, "1..3 or n/a"],
  ["with none", addValues, none, 1, "n/a"],
  ["not applicable wins over unknown", addValues, r(0, 1), notApplicable, "n/a"],
  ["infinity and a number", addValues, inf, 1, "inf"],
  ["infinity and infinity", addValues, inf, inf, "inf"],
  ["infinity minus infinity", subValues, inf, inf, "n/a"],
  ["infinity and minus infinity", addValues, inf, -inf, "n/a"],
  ["infinity and an unknown finite number", addValues, inf, r(-inf, inf), "inf"],
  ["infinity minus an unknown age", subValues, inf, age, "inf..inf or n/a"],
  ["an unknown age minus infinity", subValues, age, inf, "-inf..-inf or n/a"],
  ["an unknown age minus an unknown age", subValues, age, age, "-inf..inf or n/a"],
  ["an unknown age plus an unknown age", addValues, age, age, "-inf..inf"],
  ["an age taken away, plus an age", addValues, negValue(far), far, "-inf..inf or n/a"],
  ["numbers", subValues, 2, 3, "-1"],
  ["ranges", subValues, r(0, 2), r(1, 5), "-5..1"],
  ["a range from a number", subValues, 100, r(0, 100), "0..100"],
  ["below the safe integers", subValues, -Number.MAX_SAFE_INTEGER, 1, "-9007199254740992"],
  ["numbers", mulValues, 6, 7, "42"],
  ["beyond the safe integers", mulValues, 3037000500, 3037000500, "9223372037000250000"],
  ["0 and a negative is 0, not minus 0", mulValues, 0, -5, "0"],
  ["ranges of one sign", mulValues, r(2, 3), r(4, 5), "8..15"],
  ["ranges of both signs", mulValues, r(-2, 3), r(-5, 4), "-15..12"],
  ["0 and an unknown number", mulValues, 0, r(0, inf), "0"],
  ["ranges without end", mulValues, r(0, 100), r(0, inf), "0..inf"],
  ["infinity and 0", mulValues, inf, 0, "n/a"],
  ["0 and infinity", mulValues, 0, inf, "n/a"],
  ["infinity and a range with 0", mulValues, inf, r(0, 2), "0..inf or n/a"],
  ["infinity and a range above 0", mulValues, inf, r(1, 2), "inf"],
  ["an age that may be infinite and 0", mulValues, far, 0, "0..0 or n/a"],
  ["a range with 0 and an age that may be infinite", mulValues, r(0, 1), far, "0..inf or n/a"],
  ["infinity and a negative number", mulValues, inf, -2, "-inf"],
  ["with none", mulValues, 2, none, "n/a"],
  ["numbers, whole", divValues, 6, 3, "2"],
  ["numbers, not whole", divValues, 5, 4, "1.25"],
  ["by 0", divValues, 5, 0, "n/a"],
  ["0 by 0", divValues, 0, 0, "n/a"],
  ["an unknown number by 0", divValues, r(0, inf), 0, "n/a"],
  ["by a range above 0", divValues, 6, r(2, 3), "2..3"],
  ["by a range below 0", divValues, 6, r(-3, -2), "-3..-2"],
  ["by a range around 0", divValues, 6, r(-1, 1), "-inf..inf or n/a"],
  ["by a range from 0", divValues, 6, r(0, 1), "-inf..inf or n/a"],
  ["by a range up to 0", divValues, 6, r(-1, 0), "-inf..inf or n/a"],
  ["by a range without end", divValues, 6, r(2, inf), "0..3"],
  ["ranges", divValues, r(-4, 8), r(2, 4), "-2..4"],
  ["infinity by a number", divValues, inf, 2, "inf"],
  ["infinity by a negative number", divValues, inf, -2, "-inf"],
  ["a number by infinity", divValues, 3, inf, "0"],
  ["infinity by infinity", divValues, inf, inf, "n/a"],
  ["infinity by 0", divValues, inf, 0, "n/a"],
  ["an age by an age", divValues, far, { ...far, low: 1 }, "0..inf or n/a"],
  ["perhaps not applicable", divValues, or(2, 4), 2, "1..2 or n/a"],
  ["by perhaps not applicable", divValues, 4, or(2, 4), "1..2 or n/a"],
  ["with none", divValues, 1, none, "n/a"],
  ["numbers", modValues, 7, 3, "1"],
  ["the sign is the dividend's", modValues, -7, 3, "-1"],
  ["the divisor's sign is of no account", modValues, 7, -3, "1"],
  ["fractions", modValues, exactOf("7.5"), 2, "1.5"],
  ["by 0", modValues, 7, 0, "n/a"],
  ["of a range", modValues, r(0, 100), 7, "0..7"],
  ["of a small range", modValues, r(0, 2), 7, "0..2"],
  ["of a range below 0", modValues, r(-5, -1), 3, "-3..0"],
  ["of a range of both signs", modValues, r(-5, 1), 3, "-3..1"],
  ["by a range with 0", modValues, 7, r(0, 3), "0..3 or n/a"],
  ["of infinity", modValues, inf, 3, "n/a"],
  ["by infinity", modValues, 7, inf, "7"],
  ["of an age that may be infinite", modValues, far, 3, "0..3 or n/a"],
  ["with none", modValues, none, 3, "n/a"],
];
test.each(both.map(([name, f, a, b, expected]) => [f.name, name, f, a, b, expected] as const))("%s: %s", (_f, _name, f, a, b, expected) =>
  expect(told(f(a, b))).toBe(expected),
);

test.each([
  ["a number", 3, "-3"],
  ["0", 0, "0"],
  ["a fraction", half, "-0.5"],
  ["a range", r(-1, 5), "-5..1"],
  ["infinity", inf, "-inf"],
  ["none", none, "n/a"],
] as const)("negValue: %s", (_, a, expected) => expect(told(negValue(a))).toBe(expected));

test("negating moves the end that may be reached", () => {
  expect(negValue(far)).toEqual({ kind: "range", low: -inf, high: 0, orNot: false, infinite: "low" });
  expect(negValue(age)).toEqual({ kind: "range", low: -inf, high: inf, orNot: false, infinite: "low" });
});

const compared: readonly (readonly [name: string, f: Two, a: Value, b: Value, expected: unknown])[] = [
  ["below", lessValues, 1, 2, true],
  ["equal", lessValues, 2, 2, false],
  ["above", lessValues, 3, 2, false],
  ["a fraction below", lessValues, half, 1, true],
  ["a range all below", lessValues, r(0, 1), 2, true],
  ["a range that touches", lessValues, r(0, 2), 2, "?"],
  ["a range that begins there", lessValues, r(2, 3), 2, false],
  ["ranges apart", lessValues, r(0, 1), r(2, 3), true],
  ["ranges that touch, the other way", lessValues, r(2, 3), r(0, 2), false],
  ["ranges that overlap", lessValues, r(0, 2), r(1, 3), "?"],
  ["perhaps not applicable, though all below", lessValues, or(0, 1), 2, "? or n/a"],
  ["any finite number and infinity", lessValues, r(0, inf), inf, true],
  ["minus infinity and any finite number", lessValues, -inf, r(-inf, 0), true],
  ["an age that may be infinite, and infinity", lessValues, far, inf, "?"],
  ["infinity and any finite number", lessValues, inf, r(0, inf), false],
  ["infinity and infinity", lessValues, inf, inf, false],
  ["never has no place in the order", lessValues, never, 5, "n/a"],
  ["an unknown date may be never", lessValues, open, 5, "? or n/a"],
  ["none", lessValues, none, 5, "n/a"],
  ["not applicable wins over unknown", lessValues, open, notApplicable, "n/a"],
  ["below", atMostValues, 1, 2, true],
  ["equal", atMostValues, 2, 2, true],
  ["above", atMostValues, 3, 2, false],
  ["a range that touches from below", atMostValues, r(0, 2), 2, true],
  ["a range that begins there", atMostValues, r(2, 3), 2, "?"],
  ["a range above", atMostValues, r(3, 4), 2, false],
  ["infinity and any finite number", atMostValues, inf, r(0, inf), false],
  ["infinity and an age that may be infinite", atMostValues, inf, far, "?"],
  ["any finite number and infinity", atMostValues, r(0, inf), inf, true],
  ["perhaps not applicable", atMostValues, or(0, 1), 2, "? or n/a"],
  ["never", atMostValues, 5, never, "n/a"],
  ["numbers", equalValues, 2, 2, true],
  ["fractions", equalValues, half, exactOf("0.50"), true],
  ["unlike numbers", equalValues, 2, 3, false],
  ["a range around", equalValues, r(0, 5), 3, "?"],
  ["a range at its end", equalValues, r(0, 3), 3, "?"],
  ["a range below", equalValues, r(0, 2), 3, false],
  ["a range above", equalValues, r(4, 5), 3, false],
  ["any finite number and infinity", equalValues, r(0, inf), inf, false],
  ["an age that may be infinite, and infinity", equalValues, far, inf, "?"],
  ["perhaps not applicable", equalValues, or(4, 5), 3, "? or n/a"],
  ["texts", equalValues, "a", "a", true],
  ["texts by code unit", equalValues, "a", "A", false],
  ["an unknown text", equalValues, open, "a", "?"],
  ["an unknown text that may be blank", equalValues, "a", openOrNone, "? or n/a"],
  ["booleans", equalValues, true, true, true],
  ["unlike booleans", equalValues, true, false, false],
  ["an unknown boolean", equalValues, maybe, true, "?"],
  ["an unknown boolean that may be blank", equalValues, maybeOrNot, true, "? or n/a"],
  ["never and never", equalValues, never, never, true],
  ["never and a day", equalValues, never, 5, false],
  ["never and one of two days", equalValues, r(4, 5), never, false],
  ["never and perhaps a day", equalValues, or(4, 5), never, "? or n/a"],
  ["never and an unknown date", equalValues, never, open, "?"],
  ["an unknown date and a day", equalValues, open, 5, "?"],
  ["none and none", equalValues, none, none, "n/a"],
  ["not applicable wins over unknown", equalValues, open, notApplicable, "n/a"],
  ["texts", unequalValues, "a", "b", true],
  ["an unknown text", unequalValues, open, "a", "?"],
  ["none", unequalValues, none, "a", "n/a"],
];
test.each(compared.map(([name, f, a, b, expected]) => [f.name, name, f, a, b, expected] as const))("%s: %s", (_f, _name, f, a, b, expected) =>
  expect(told(f(a, b))).toBe(expected),
);

describe("Kleene's logic, with not applicable behind unknown", () => {
  const t = true;
  const f = false;
  const u = "?";
  const n = "n/a";
  const un = "? or n/a";
  const values: readonly Value[] = [true, false, maybe, maybeOrNot, notApplicable];
  test.each([
    // Rows and columns: true, false, unknown, unknown or not applicable, not applicable.
    [
      "&&",
      andValues,
      [
        [t, f, u, un, n],
        [f, f, f, f, f],
        [u, f, u, un, un],
        [un, f, un, un, un],
        [n, f, un, un, n],
      ],
    ],
    [
      "||",
      orValues,
      [
        [t, t, t, t, t],
        [t, f, u, un, n],
        [t, u, u, un, un],
        [t, un, un, un, un],
        [t, n, un, un, n],
      ],
    ],
  ] as const)("%s", (_, operation, expected) => expect(values.map((a) => values.map((b) => told(operation(a, b))))).toEqual(expected));
  test("!", () => expect(values.map((a) => told(notValue(a)))).toEqual([false, true, u, un, n]));
  test("none is not applicable in logic", () => expect([told(andValues(none, true)), told(orValues(none, false)), told(notValue(none))]).toEqual([n, n, n]));
});

test.each([
  ["two numbers", 1, 4, "1..4"],
  ["one number twice", 7, 7, "7"],
  ["a number and a range", 5, r(2, 3), "2..5"],
  ["a number and not applicable", 5, notApplicable, "5..5 or n/a"],
  ["none and a number", none, 5, "5..5 or n/a"],
  ["not applicable twice", notApplicable, none, "n/a"],
  ["a range that may be out", or(1, 2), 3, "1..3 or n/a"],
  ["truths", true, false, "?"],
  ["one truth twice", true, true, true],
  ["a truth and not applicable", true, notApplicable, "? or n/a"],
  ["a truth and an unknown one", true, maybe, "?"],
  ["a truth and one that may be out", true, maybeOrNot, "? or n/a"],
  ["unknown twice", maybe, maybe, "?"],
  ["one text twice", "a", "a", "a"],
  ["two texts", "a", "b", "?"],
  ["a text and none", "a", none, "? or n/a"],
  ["a text and an unknown one that may be blank", "a", openOrNone, "? or n/a"],
  ["never twice", never, never, "never"],
  ["never and a day", never, 5, "?"],
  ["never and not applicable", never, notApplicable, "? or n/a"],
  ["an unknown date and a day", open, 5, "?"],
  ["a finite range and infinity", r(0, 1), inf, "0..inf"],
] as const)("hull: %s", (_, a, b, expected) => {
  expect(told(hull(a, b))).toBe(expected);
  expect(told(hull(b, a))).toBe(expected);
});

test("a hull with infinity may reach it", () => expect(hull(0, inf)).toEqual(far));
test("a range of one point is the point", () => expect(rangeOf(2, 2)).toBe(2));
test("a range of one point that may be out stays a range", () => expect(rangeOf(2, 2, { orNot: true })).toEqual(or(2, 2)));
test("a reach counts only at an infinite end", () => expect(rangeOf(0, 5, { down: true, up: true })).toEqual(r(0, 5)));
test("both ends may be reached", () => expect(rangeOf(-inf, inf, { down: true, up: true })).toEqual({ ...r(-inf, inf), infinite: "both" }));

test.each([
  ["a number", 3, false],
  ["a truth", true, false],
  ["a text", "a", false],
  ["never", never, false],
  ["none", none, false],
  ["not applicable", notApplicable, false],
  ["a range", r(0, 1), true],
  ["an unknown truth", maybe, true],
  ["an unknown text", open, true],
  ["a list", { kind: "list", items: [1, "a"], unknown: false }, false],
  ["a list with an unknown member", { kind: "list", items: [1, open], unknown: false }, true],
  ["a list with a maybe member", { kind: "list", items: [1], sure: [false], unknown: false }, true],
  ["a list not given", { kind: "list", items: [], unknown: true }, true],
  ["rows", { kind: "rows", list: "x", rows: [[open]], unknown: false }, false],
  ["rows of which one is maybe", { kind: "rows", list: "x", rows: [[1]], sure: [false], unknown: false }, true],
  ["rows not given", { kind: "rows", list: "x", rows: [], unknown: true }, true],
] as const)("isUnknown: %s", (_, value, expected) => expect(isUnknown(value as Value)).toBe(expected));

test.each([
  ["a number", 3, "3..3 or n/a"],
  ["infinity", inf, "inf..inf or n/a"],
  ["a truth", true, "? or n/a"],
  ["an unknown truth", maybe, "? or n/a"],
  ["a text", "a", "? or n/a"],
  ["never", never, "? or n/a"],
  ["an unknown date", open, "? or n/a"],
  ["a range", r(0, 1), "0..1 or n/a"],
  ["none", none, "n/a"],
  ["not applicable", notApplicable, "n/a"],
  ["a list stays", { kind: "list", items: [1], unknown: false }, ["1"]],
] as const)("orOut: %s may be out", (_, value, expected) => expect(told(orOut(value as Value))).toEqual(expected));

test("only unknown values may be out", () =>
  expect([3, "a", true, never, none, r(0, 1), or(0, 1), maybe, maybeOrNot, open, openOrNone].map((value) => mayBeOut(value as Value))).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
    true,
    false,
    true,
    false,
    true,
  ]));
