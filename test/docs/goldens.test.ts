import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { goldenFolder, goldenIndex, goldenPaths, goldens } from "../scripts/goldens.js";

vi.setConfig({ testTimeout: 60_000 });

const all = goldens();

describe("the documents of the example company are fresh; refresh them with `npx tsx test/scripts/goldens.ts`", () => {
  // A first difference says more than a whole report.
  test.each(all.map((one) => [one.path, one] as const))("%s", async (path, { make }) => {
    const made = Buffer.from(await make());
    const kept = readFileSync(new URL(path, goldenFolder));
    expect(firstDifference(kept, made)).toBeUndefined();
  });

  test("no other file lies there", () => expect(goldenPaths()).toEqual(["README.md", ...all.map((one) => one.path)].sort()));

  test("the list names them", () => expect(readFileSync(new URL("README.md", goldenFolder), "utf8")).toBe(goldenIndex(all)));
});

/** Where two files part, with what stands there; undefined when they are equal. */
function firstDifference(kept: Buffer, made: Buffer): string | undefined {
  if (kept.equals(made)) return undefined;
  let at = 0;
  while (at < kept.length && kept[at] === made[at]) at += 1;
  const around = (bytes: Buffer): string => bytes.subarray(Math.max(0, at - 60), at + 60).toString();
  return `at byte ${at}: kept "${around(kept)}", made now "${around(made)}"`;
}
