import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generatedFiles } from "../scripts/generated.js";

test.each(generatedFiles().map(({ path, text }) => [path, text] as const))("%s is what `npm run generate` writes", (path, text) => {
  // Compared as a truth value: the difference of two such files would fill the screen.
  expect(readFileSync(path, "utf8") === text, `${path} is stale. Run: npm run generate`).toBe(true);
});
