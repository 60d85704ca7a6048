import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { doors } from "../.ci/doors.js";
import { examples } from "./setup/examples.js";
import { closingLine } from "./setup/reporter.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What a user imports, answered by the source: `cio-assessment/report` is `src/report/index.ts`. */
const alias = doors.map((door) => ({ find: new RegExp(`^${door.specifier}$`), replacement: `${root}${door.source}` }));

export default defineConfig({
  root,
  test: {
    reporters: ["default", closingLine],
    // Left to itself, Vitest keeps one core free: on two that is half.
    maxWorkers: "100%",
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // The command line runs in processes of its own (test/cli, test/package), where this collector does not see it.
      exclude: ["src/cli/**", "src/**/index.ts"],
      reporter: ["text-summary", "json-summary", "html"],
      thresholds: { lines: 95, functions: 95, branches: 85, statements: 93 },
    },
    projects: [
      {
        plugins: [examples(root)],
        resolve: { alias },
        test: {
          name: "unit",
          // Properties run hundreds of cases; a busy machine needs more than the default 5 s.
          testTimeout: 60_000,
          include: ["test/**/*.test.ts"],
          exclude: ["test/package/**", "**/node_modules/**"],
          benchmark: { include: ["test/**/*.bench.ts"] },
        },
      },
      {
        resolve: { alias },
        test: {
          name: "types",
          include: [],
          benchmark: { include: [] },
          typecheck: { enabled: true, only: true, include: ["test/**/*.test-d.ts"], tsconfig: fileURLToPath(new URL("tsconfig.types.json", import.meta.url)) },
        },
      },
    ],
  },
});
