import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { type Trial, trials } from "./lines.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Takes the line away while the file is loaded; what is on disk stays as it is. */
function without(trial: Trial): Plugin {
  return {
    name: "without-a-line",
    enforce: "pre",
    transform(code, id) {
      if (id !== `${root}src/${trial.file}`) return undefined;
      if (code.split(trial.line).length !== 2) throw new Error(`${trial.file} must hold this exactly once: ${trial.line}`);
      return code.replace(trial.line, () => trial.instead ?? "");
    },
  };
}

// The laws take longer: they are asked where no example tells.
const trial = trials[Number(process.env["TRIAL"])];

export default defineConfig({
  root,
  plugins: trial === undefined ? [] : [without(trial)],
  test: { testTimeout: 60_000, bail: 1, include: process.env["LAWS"] === "1" ? ["test/laws/scoring.test.ts"] : ["test/{scoring,models}/**/*.test.ts"] },
});
