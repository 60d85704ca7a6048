import { isDay } from "../kernel/calendar.js";
import { shown } from "../kernel/issue.js";
import { nearest } from "../kernel/near.js";
import { type Check, report } from "./walk.js";
import { wrongType } from "./wrong-type.js";

/** Text of at most `most` characters; it may be empty. */
export const text =
  (most = 4000): Check =>
  (walk, value) => {
    if (typeof value !== "string") report(walk, wrongType(value, "text"));
    else if (value.length > most)
      report(walk, {
        code: "too-long",
        says: `has ${value.length} characters; at most ${most} are kept. Shorten it.`,
        found: shown(value),
        expected: `at most ${most} characters`,
      });
  };

/** Text that says something: a reason, a name. */
export const reason =
  (code = "empty-text", what = "text that is not empty"): Check =>
  (walk, value) => {
    if (typeof value !== "string")
      report(walk, code === "empty-text" ? wrongType(value, what) : { ...wrongType(value, what), code: value === null ? "null" : code });
    else if (value.trim() === "") report(walk, { code, says: `is empty. Write ${what}.`, found: shown(value), expected: what });
    else if (value.trim().length > 4000)
      report(walk, {
        code: "too-long",
        says: `has ${value.length} characters; at most 4000 are kept. Shorten it.`,
        found: shown(value),
        expected: "at most 4000 characters",
      });
  };

/** A day that exists. */
export const day: Check = (walk, value) => {
  if (typeof value !== "string") report(walk, wrongType(value, "a day, YYYY-MM-DD"));
  else if (!isDay(value)) report(walk, notADay(value));
};

/** The problem of text that is not a day. */
export function notADay(value: string, expected = "a day, YYYY-MM-DD") {
  const isForm = /^\d{4}-\d{2}-\d{2}$/.test(value);
  return {
    code: "not-a-day",
    says: isForm ? `is ${value}, a day that does not exist. Correct it.` : `must be ${expected}; found ${shown(value)}.`,
    found: shown(value),
    expected,
    ...(isForm ? {} : { hint: "Write year, month and day with dashes: 2026-03-01." }),
  };
}

/** A finite number between two ends. */
export const number =
  (min = -Infinity, max = Infinity): Check =>
  (walk, value) => {
    const expected = min === -Infinity && max === Infinity ? "a number" : max === Infinity ? `a number from ${min}` : `a number from ${min} to ${max}`;
    if (typeof value !== "number" || !Number.isFinite(value))
      report(
        walk,
        wrongType(value, expected, typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value)) ? "Write it without quotes." : undefined),
      );
    else if (value < min || value > max) report(walk, { code: "out-of-range", says: `is ${value}; it must be ${expected}.`, found: String(value), expected });
  };

/** A whole number between two ends. */
export const whole =
  (min: number, max: number): Check =>
  (walk, value) => {
    if (typeof value === "number" && Number.isFinite(value) && !Number.isInteger(value))
      report(walk, {
        code: "not-whole",
        says: `is ${value}; it must be a whole number.`,
        found: String(value),
        expected: `a whole number from ${min} to ${max}`,
      });
    else number(min, max)(walk, value);
  };

/** True or false. */
export const flag: Check = (walk, value) => {
  if (typeof value !== "boolean") report(walk, wrongType(value, "true or false"));
};

/** One of a few words. */
export const oneOf =
  (words: readonly string[]): Check =>
  (walk, value) => {
    if (typeof value !== "string") report(walk, wrongType(value, `one of ${words.join(", ")}`));
    else if (!words.includes(value)) report(walk, unknownWord(value, words));
  };

/** The problem of a word that is not one of those allowed. */
export function unknownWord(value: string, words: readonly string[]) {
  const near = nearest(value, words);
  const expected = words.length > 0 ? `one of ${words.join(", ")}` : "nothing: no value is allowed";
  return {
    code: "unknown-value",
    says: `is ${shown(value)}; it must be ${expected}.`,
    found: shown(value),
    expected,
    ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }),
  };
}

/** Text of a stated form. */
export const form =
  (pattern: RegExp, expected: string): Check =>
  (walk, value) => {
    if (typeof value !== "string") report(walk, wrongType(value, expected));
    else if (!pattern.test(value)) report(walk, { code: "wrong-form", says: `must be ${expected}; found ${shown(value)}.`, found: shown(value), expected });
  };
