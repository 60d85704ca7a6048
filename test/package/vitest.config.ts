import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { closingLine } from "../setup/reporter.js";

/** Tests of the packed tarball in folders of their own; they need `npm run build` first, npm and, for a browser, Chromium. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    reporters: ["default", closingLine],
    include: ["test/package/**/*.test.ts"],
    globalSetup: fileURLToPath(new URL("pack.ts", import.meta.url)),
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
