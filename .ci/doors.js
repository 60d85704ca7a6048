import { readFileSync } from "node:fs";

/**
 * The doors of the package, read from the one place that declares them: `exports` in package.json.
 *
 * A door's file follows from its built file: `./dist/report/index.js` is built from `src/report/index.ts`.
 *
 * @typedef {object} Door
 * @property {string} specifier What a user imports: `cio-assessment/report`.
 * @property {string} entry Path without `src/` and extension: `report/index`.
 * @property {string} source The source file: `src/report/index.ts`.
 */

/** @type {{ name: string, version: string, bin: Record<string, string>, peerDependencies: Record<string, string>, exports: Record<string, string | { import: { default: string } }> }} */
export const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

/** @type {readonly Door[]} */
export const doors = Object.entries(manifest.exports).flatMap(([key, target]) => (typeof target === "string" ? [] : [door(key, target.import.default)]));

/** Entries of the commands in `bin`: `cli/main`. */
export const commands = Object.values(manifest.bin).map(entryOf);

/** @param {string} key @param {string} built @returns {Door} */
function door(key, built) {
  const entry = entryOf(built);
  return { specifier: `${manifest.name}${key.slice(1)}`, entry, source: `src/${entry}.ts` };
}

/** @param {string} built */
function entryOf(built) {
  const match = /^\.\/dist\/(.+)\.js$/.exec(built);
  if (match?.[1] === undefined) throw new Error(`package.json: ${built} is not of the form ./dist/<entry>.js`);
  return match[1];
}
