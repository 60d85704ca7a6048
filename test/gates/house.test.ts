import { describe, expect, test } from "vitest";
import { sourceFiles } from "../setup/files.js";
import { faultsOf, houseRules, parsed, read } from "../setup/house.js";

describe("each source file", () => {
  const files = sourceFiles().map(read);
  test.each(houseRules)("$name", (rule) => {
    expect(files.flatMap((file) => faultsOf(rule, file))).toEqual([]);
  });
});

describe("the rules see what they are for", () => {
  test.each([
    ["has no enum and no namespace", "enum A { b }", "type A = 'b';"],
    ["has no class but the one error", "class A {}", "class CioAssessmentError {}"],
    ["has no default export", "export default 1;", "export const a = 1;"],
    ["has no default export", "export default function a() {}", "export function a() {}"],
    ["says why beside every `as`", "const a = b as string;", "const a = b as string; // It was checked above."],
    ["says why beside every `as`", "const a = b as string;", "const a = ['b'] as const;"],
    ["says why a missing value is zero", "const a = b ?? 0;", "// No rows, no cost.\nconst a = b ?? 0;"],
    ["imports its neighbours by file, with .js", 'import { a } from "./a";', 'import { a } from "./a.js";'],
    ["imports zod as a whole and date-fns by function", 'import { z } from "zod";', 'import * as z from "zod";'],
    ["imports zod as a whole and date-fns by function", 'import { addDays } from "date-fns";', 'import { addDays } from "date-fns/addDays";'],
    ["makes zod schemas only when asked", "const a = z.string();", "const a = () => z.string();"],
    ["keeps no state in a module", "let a = 1;", "const a = 1;"],
    ["reads no clock, no chance and no locale", "const a = new Date();", "const a = new Date(0);"],
    ["reads no clock, no chance and no locale", "const a = Math.random();", "const a = Math.max(1);"],
    ["reads no clock, no chance and no locale", "const a = (1).toLocaleString();", "const a = (1).toString();"],
    ["reads no clock, no chance and no locale", "const a = Intl.NumberFormat;", "const a = { process: 1 };"],
    ["has a comment on every export", "export const a = 1;", "/** One. */\nexport const a = 1;"],
    ["is at most 250 lines long, tables and content apart", "//\n".repeat(252), "//\n".repeat(249)],
  ])("%s: a fault is found, and what is right is not", (name, wrong, right) => {
    const rule = houseRules.find((one) => one.name === name);
    expect(rule).toBeDefined();
    if (rule === undefined) return;
    expect(faultsOf(rule, parsed("src/a.ts", wrong))).toHaveLength(1);
    expect(faultsOf(rule, parsed("src/a.ts", right))).toEqual([]);
  });
});
