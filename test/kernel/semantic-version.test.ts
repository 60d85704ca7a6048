import { describe, expect, test } from "vitest";
import { inRange, parseRange, parseVersion } from "../../src/kernel/semantic-version.js";

describe("ranges of versions", () => {
  test.each([
    ["a caret keeps the first number", "1.9.9", "^1.0", true],
    ["a caret does not reach the next first number", "2.0.0", "^1.0", false],
    ["a caret does not reach below", "1.1.9", "^1.2", false],
    ["its lower edge belongs to it", "1.2.0", "^1.2", true],
    ["below 1 a caret keeps the second number", "0.3.0", "^0.2", false],
    ["below 0.1 a caret keeps all three", "0.0.4", "^0.0.3", false],
    ["a caret on one number keeps it", "1.5.0", "^1", true],
    ["^0 takes every 0.x", "0.9.0", "^0", true],
    ["^0.0 takes every 0.0.x and no 0.1", "0.1.0", "^0.0", false],
    ["a tilde keeps two numbers", "1.2.9", "~1.2.3", true],
    ["a tilde does not reach the next second number", "1.3.0", "~1.2.3", false],
    ["an exact version takes itself only", "1.2.4", "1.2.3", false],
    ["a pre-release stays out of a range of releases", "1.3.0-beta", "^1.2", false],
    ["a pre-release is in a range that names one of the same three numbers", "1.2.0-beta.2", "^1.2.0-beta.1", true],
    ["beta.10 comes after beta.2", "1.2.0-beta.2", "^1.2.0-beta.10", false],
  ] as const)("%s", (_, version, range, expected) => {
    const parsed = [parseVersion(version), parseRange(range)] as const;
    expect(parsed[0] !== undefined && parsed[1] !== undefined && inRange(parsed[0], parsed[1])).toBe(expected);
  });

  test.each(["1.2", "*", ">=1.0.0", "", "^", "^1.2.3.4", "1.x", "^-1"])("%j is not a range", (text) => expect(parseRange(text)).toBeUndefined());
});
