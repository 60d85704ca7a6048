import { cpSync, existsSync, readFileSync } from "node:fs";
import { describe, expect, inject, test } from "vitest";
import { filesUnder, root } from "../setup/files.js";
import { folderWith, run } from "./run.js";

/**
 * The `sh` blocks of the README and the guides that use the command are run word for word with the installed tarball, page by page and in their order, in a folder
 * that holds the example company's files. A line that is meant to end with another code than 0 says so: `npx cio-assessment validate broken.json # exit 1`.
 */
const pages = ["README.md", ...filesUnder("docs/guide", ".md")].filter((page) => existsSync(`${root}${page}`));
const example = `${root}docs/examples/tallow-creek`;

const withCommands = pages
  .map((page) => ({
    page,
    lines: [...readFileSync(`${root}${page}`, "utf8").matchAll(/^```sh\n([\s\S]*?)^```/gm)]
      .map((match) => match[1] ?? "")
      .filter((block) => /^(\w+=\S+ )?npx cio-assessment/m.test(block))
      .flatMap(commandsOf),
  }))
  .filter(({ lines }) => lines.length > 0);

/** The commands of a block; a line that ends in a backslash goes on. */
function commandsOf(block: string): readonly string[] {
  return block
    .replaceAll("\\\n", " ")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

describe("the commands in the documentation", () => {
  test.each(withCommands)("$page", ({ lines }) => {
    const folder = folderWith(inject("installed"), {});
    if (existsSync(example)) cpSync(example, folder, { recursive: true });
    for (const line of lines) {
      const expected = Number(/# exit (\d+)$/.exec(line)?.[1] ?? 0); // A line that names no code is meant to succeed.
      const outcome = run("bash", ["-c", line], folder);
      expect({ line, code: outcome.code, err: expected === 0 ? outcome.err : "" }).toEqual({ line, code: expected, err: "" });
    }
  });

  test("are looked for on every page", () => expect(pages).toContain("README.md"));
});
