import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { root, trackedFiles } from "../setup/files.js";

/** What must not stand in any file: where it was made, with what, and by whom it was fetched. Written in halves, so that this file does not contain it. */
const forbidden: readonly (readonly [string, RegExp])[] = [
  ["a path of one machine", new RegExp(`(^|[^.\\w])/(wo${"rk"}|ro${"ot"}|ho${"me"}|Us${"ers"}|t${"mp"})/`)],
  ["the address of a package registry", new RegExp(`(regis${"try"}\\.(npm|yarn)|npm${"js"}\\.(org|com)|deb\\.deb${"ian"}\\.org|prox${"y"}\\.golang)`)],
  ["a resolved download address", new RegExp(`"resol${"ved"}":`)],
  ["a note to oneself", new RegExp(`\\b(TO${"DO"}|FIX${"ME"})\\b`)],
  ["a conflict marker", /^(<{7}|>{7}) /],
];

const texts = trackedFiles()
  .filter((file) => /\.(ts|js|json|jsonc|md|ya?ml|txt|svg|html|csv|ics)$|^\.|^LICENSE$/.test(file))
  .map((file) => ({ file, lines: readFileSync(`${root}${file}`, "utf8").split("\n") }));

describe("no file of the repository contains", () => {
  test.each(forbidden)("%s", (_, pattern) => {
    const found = texts.flatMap(({ file, lines }) => lines.flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 100)}`] : [])));
    expect(found).toEqual([]);
  });
});

test("every file ends with one line end and has no carriage return, but where a test needs it", () => {
  const sources = texts.filter(({ file }) => /^(src|\.ci|test\/(setup|gates|docs|package))\//.test(file));
  expect(sources.filter(({ lines }) => lines.at(-1) !== "" || lines.some((line) => line.includes("\r"))).map(({ file }) => file)).toEqual([]);
});
