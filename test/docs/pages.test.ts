import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { snippetId } from "../setup/examples.js";
import { filesUnder, root } from "../setup/files.js";
import { type Check, type Snippet, programsIn } from "../setup/snippets.js";

/**
 * The `ts` blocks of the README and the guides are run, in a folder of their own that holds the example company's files; a line that ends in
 * `//=> value` must give that value. A block that begins with an import starts a program, one that does not goes on with the program before it.
 */
const pages = ["README.md", ...filesUnder("docs/guide", ".md")].filter((page) => existsSync(`${root}${page}`));
const example = `${root}docs/examples/tallow-creek`;
const home = process.cwd();
let folder = home;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "page-"));
  if (existsSync(example)) cpSync(example, folder, { recursive: true });
  process.chdir(folder);
});

afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

describe.each(pages)("%s", (page) => {
  const programs: readonly Snippet[] = programsIn(page, readFileSync(`${root}${page}`, "utf8"));
  test("is a page", () => expect(page).toMatch(/\.md$/));
  test.each(programs)("the program at line $line runs and gives what it says", async (program) => {
    const module: { readonly run: (check: Check) => Promise<void> } = await import(/* @vite-ignore */ snippetId(program));
    await module.run((code, actual, expected) => expect(actual, code).toEqual(expected));
  });
});
