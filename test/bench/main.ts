import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { allOfThem, pinned } from "./contenders/packages.js";

/**
 * `npm run bench -- --seed 1 --sizes SML --parts speed,edit,text,memory,size,decisions --rounds 11`
 *
 * Times the library against hand-written loops and other packages doing the same work, in one run, as ratios; never a test: a busy machine must not fail one. The packages
 * are installed once, pinned, in a folder of the system's temporary directory. Everything is bundled first, as a user's code is.
 */
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    sizes: { type: "string", default: "SML" },
    parts: { type: "string", default: "speed,edit,text,memory,size,decisions" },
    rounds: { type: "string", default: "11" },
  },
});
const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(tmpdir(), "cio-assessment-bench");
const manifest = JSON.stringify({ name: "bench", private: true, dependencies: pinned }, null, 2);
const place = join(folder, "package.json");
if (!existsSync(join(folder, "node_modules")) || readFileSync(place, "utf8") !== manifest) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(place, manifest);
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"], { cwd: folder, stdio: "inherit" });
}
writeFileSync(join(folder, "all.mjs"), allOfThem);
const bundled = join(folder, "run.mjs");
await build({
  entryPoints: [join(root, "test/bench/run.ts")],
  outfile: bundled,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  external: ["esbuild"],
  banner: { js: `import { createRequire as requireFrom } from "node:module"; const require = requireFrom(${JSON.stringify(join(root, "package.json"))});` },
  // The one package that measures sizes is the project's own.
  plugins: [
    {
      name: "own-esbuild",
      setup: (one) => one.onResolve({ filter: /^esbuild$/ }, () => ({ path: createRequire(import.meta.url).resolve("esbuild"), external: true })),
    },
  ],
  logLevel: "error",
});
const parts = values.parts.split(",");
/** A large young generation, so that no collection falls into a count of bytes; it would slow down what is timed, so that is a process of its own. */
const counting = ["--expose-gc", "--min-semi-space-size=256", "--max-semi-space-size=256"];
const start = (flags: readonly string[], some: readonly string[]): number => {
  if (some.length === 0) return 0;
  const options = { folder, root, seed: Number(values.seed), sizes: [...values.sizes], parts: some, rounds: Number(values.rounds) };
  return spawnSync(process.execPath, [...flags, bundled, JSON.stringify(options)], { stdio: "inherit", cwd: root }).status ?? 1;
};
const memory = parts.filter((part) => part === "memory");
process.exitCode = Math.max(
  start(
    [],
    parts.filter((part) => part !== "memory"),
  ),
  start(counting, memory),
);
