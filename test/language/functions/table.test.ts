import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { functionTable, methodTable } from "../../../src/language/functions/table.js";

const names = [...functionTable().keys(), ...methodTable().keys()];
const dashed = (name: string) => [...name].map((char) => (char >= "A" && char <= "Z" ? `-${char.toLowerCase()}` : char)).join("");

test.each(names)("%s has a file, a test and a line in the guide", (name) => {
  const guide = readFileSync(new URL("../../../docs/guide/expressions.md", import.meta.url), "utf8");
  expect(existsSync(new URL(`../../../src/language/functions/${dashed(name)}.ts`, import.meta.url))).toBe(true);
  expect(existsSync(new URL(`./${dashed(name)}.test.ts`, import.meta.url))).toBe(true);
  expect(guide.includes(`\`${name}(`) || guide.includes(`\`list.${name}(`)).toBe(true);
});

test("a name is a function or a list method, never both", () => expect(new Set(names).size).toBe(names.length));
