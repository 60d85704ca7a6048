import { existsSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { type Options, defineConfig } from "tsup";
import { commands, doors } from "./.ci/doors.js";

const entries = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]));
const doorEntries = doors.map((door) => door.entry);

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Tells bundlers that a memo which nobody asks may be dropped: a reader of scores must not carry the schemas of packs. */
const droppableMemos: Plugin = {
  name: "droppable-memos",
  setup: (build) => {
    build.onLoad({ filter: /[\\/]src[\\/].+\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(/^((?:export )?const [^=;]+=\s*)memo\b/gm, "$1/* @__PURE__ */ memo"),
      loader: "ts",
    }));
  },
};

export default defineConfig({
  entry: entries([...doorEntries, ...commands]),
  format: ["esm", "cjs"],
  // TypeScript 6 warns of an option that tsup 8 sets itself. Types are checked by `npm run typecheck`; once is enough.
  dts: { entry: entries(doorEntries), compilerOptions: { ignoreDeprecations: "6.0", noCheck: true } },
  splitting: true,
  // The consumer's bundler shakes anyway; rollup on top writes the source map comment twice.
  treeshake: false,
  clean: true,
  sourcemap: true,
  target: "es2022",
  // Neutral fails the build when a Node built-in slips into the library; the command line and the `/node` doors say `node:` and mean it.
  platform: "neutral",
  removeNodeProtocol: false,
  external: [/^node:/],
  esbuildPlugins: [droppableMemos],
  // A command is only ever run as an ES module.
  onSuccess: async () => {
    for (const name of commands) for (const file of [`dist/${name}.cjs`, `dist/${name}.cjs.map`]) if (existsSync(file)) rmSync(file);
  },
});
