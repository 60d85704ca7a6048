import { type Exact, cmp, exact } from "../kernel/exact.js";
import type { Example } from "../model/pack.js";
import type { Actual } from "./actual.js";

/** What an example or a client expects of one id; `docs/guide/packs.md` lists the forms. */
export type Expectation = Example["expect"][string];

/**
 * True when what came out is what was expected. Numbers are compared exactly, never within a tolerance.
 *
 * @example matches(2.5, { is: "number", text: "5/2" }) //=> true
 */
export function matches(expected: Expectation, actual: Actual): boolean {
  if (typeof expected === "boolean") return actual.is === "word" && actual.word === String(expected);
  if (typeof expected === "number") return actual.is !== "word" && same(expected, actual.text);
  if (typeof expected === "string")
    return "word" in actual && actual.word === expected ? true : actual.is !== "word" && actual.text !== undefined && same(expected, actual.text);
  if (actual.is === "word") return false;
  const [low, high] = actual.is === "number" ? [actual.text, actual.text] : [actual.low, actual.high];
  return (
    (expected.level === undefined || expected.level === actual.level) &&
    (expected.low === undefined || same(expected.low, low)) &&
    (expected.high === undefined || same(expected.high, high))
  );
}

function same(expected: number | string, text: string | undefined): boolean {
  if (text === undefined) return false;
  const [a, b] = [read(expected), read(text)];
  return a !== undefined && b !== undefined && cmp(a, b) === 0;
}

function read(value: number | string): Exact | undefined {
  return value === "inf" ? Infinity : value === "-inf" ? -Infinity : exact(value);
}

/** What came out, in the words in which it would be expected. @example actualText({ is: "number", text: "5/2", level: 2 }) //=> "5/2 (level 2)" */
export function actualText(actual: Actual): string {
  if (actual.is === "word") return actual.word;
  const level = actual.level === undefined ? "" : ` (level ${actual.level})`;
  if (actual.is === "number") return `${actual.text}${level}`;
  return `${actual.word === undefined ? "" : `${actual.word}, `}${actual.text === undefined ? "" : `${actual.text}, `}between ${actual.low} and ${actual.high}${level}`;
}
