import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The tests that mutants of the scoring code must not survive: those of the engine, without the documentation and the gates. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: { testTimeout: 60_000, include: ["test/{kernel,language,evidence,scoring,models}/**/*.test.ts", "test/laws/{scoring,language}*.test.ts"] },
});
