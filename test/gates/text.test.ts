import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { root, trackedFiles } from "../setup/files.js";

/** Joined here, so that this file does not contain what it looks for. */
const word = (...parts: readonly string[]) => parts.join("");

const machineFolders = [word("wo", "rk"), word("ro", "ot"), word("ho", "me"), word("Us", "ers"), word("t", "mp")];
const registries = [
  word("regis", "try\\.npm"),
  word("regis", "try\\.yarn"),
  word("npm", "js\\.(org|com)"),
  word("deb\\.deb", "ian"),
  word("proxy\\.", "golang"),
];

/** What must not stand in any file: where it was made and by whom it was fetched, and what its writer still meant to do. */
const forbidden: readonly (readonly [string, RegExp])[] = [
  ["a path of one machine", new RegExp(`(^|[^.\\w])/(${machineFolders.join("|")})/`)],
  ["the address of a package registry", new RegExp(registries.join("|"))],
  ["a resolved download address", new RegExp(word('"resol', 'ved":'))],
  ["a note to oneself", new RegExp(`(//|\\*|^#) *(${word("TO", "DO")}|${word("FIX", "ME")})\\b`)],
  ["a conflict marker", /^(<{7}|>{7}) /],
];

const texts = trackedFiles()
  .filter((file) => /\.(ts|js|json|jsonc|md|ya?ml|txt|svg|html|csv|ics)$|^\.|^LICENSE$/.test(file))
  .map((file) => ({ file, lines: readFileSync(`${root}${file}`, "utf8").split("\n") }));

describe("no file of the repository contains", () => {
  test.each(forbidden)("%s", (_, pattern) => {
    const found = texts.flatMap(({ file, lines }) =>
      lines.flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 100)}`] : [])),
    );
    expect(found).toEqual([]);
  });
});

test("every file ends with one line end and has no carriage return, but where a test needs it", () => {
  const sources = texts.filter(({ file }) => /^(src|\.ci|test\/(setup|gates|docs|package))\//.test(file));
  expect(sources.filter(({ lines }) => lines.at(-1) !== "" || lines.some((line) => line.includes("\r"))).map(({ file }) => file)).toEqual([]);
});
