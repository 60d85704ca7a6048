import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { snippetId } from "../setup/examples.js";
import { sourceFiles } from "../setup/files.js";
import { type Check, examplesIn } from "../setup/snippets.js";

/** Every `@example` in the source is run, and each line that ends in `//=> value` must give that value. */
for (const file of sourceFiles()) {
  const examples = examplesIn(file, readFileSync(file, "utf8"));
  if (examples.length === 0) continue;
  describe(file, () => {
    test.each(examples)("example at line $line gives what it says", async (example) => {
      const module: { readonly run: (check: Check) => Promise<void> } = await import(/* @vite-ignore */ snippetId(example));
      await module.run((code, actual, expected) => expect(actual, code).toEqual(expected));
    });
  });
}
