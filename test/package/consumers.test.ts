import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { manifest } from "../../.ci/doors.js";
import { root } from "../setup/files.js";
import { plainDoors } from "./peers.js";
import { folderWith, run } from "./run.js";

/** A consumer lives inside the folder where the tarball is installed and finds it by walking up, as any project does. */
const installed = inject("installed");
const node = process.execPath;
const tsc = join(root, "node_modules/typescript/bin/tsc");

/** Names that a door gives at run time, from the committed list. */
const promised = new Map(
  readFileSync(`${root}test/gates/api.txt`, "utf8")
    .split("\n\n")
    .map((block) => {
      const [specifier = "", ...lines] = block.trim().split("\n");
      return [specifier, lines.filter((line) => line.trim().startsWith("value")).map((line) => line.trim().split(/\s+/)[1] ?? "")] as const;
    }),
);

const names = (specifier: string) => JSON.stringify([...(promised.get(specifier) ?? [])].sort());

describe("the tarball", () => {
  test("holds the built files, the licence and the README, and nothing of the workshop", () => {
    const listed = run("tar", ["-tzf", inject("tarball")], installed)
      .out.trim()
      .split("\n");
    const files = listed.map((name) => name.replace(/^package\//, ""));
    expect(files).toEqual(
      expect.arrayContaining([
        "package.json",
        "README.md",
        "LICENSE",
        "dist/index.js",
        "dist/index.cjs",
        "dist/index.d.ts",
        "dist/index.d.cts",
        "dist/schema/assessment.json",
      ]),
    );
    expect(files.filter((name) => !/^(dist\/|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/.test(name))).toEqual([]);
    expect(files.filter((name) => /\.test\.|fixtures|\.tsbuildinfo$/.test(name))).toEqual([]);
  });
});

describe("a plain Node script", () => {
  test.each(plainDoors)("imports $specifier and finds what was promised", (door) => {
    const script = `import * as door from "${door.specifier}"; console.log(JSON.stringify(Object.keys(door).sort()));`;
    const outcome = run(node, ["--input-type=module", "-e", script], installed);
    expect(outcome.err).toBe("");
    expect(outcome.out.trim()).toBe(names(door.specifier));
  });

  test.each(plainDoors)("requires $specifier and finds the same", (door) => {
    const script = `console.log(JSON.stringify(Object.keys(require("${door.specifier}")).sort()));`;
    const outcome = run(node, ["--input-type=commonjs", "-e", script], installed);
    expect(outcome.err).toBe("");
    expect(outcome.out.trim()).toBe(names(door.specifier));
  });

  test("reads the JSON Schemas and the manifest by their paths", () => {
    const script = `
      const schema = require("cio-assessment/schema/assessment.json");
      console.log(schema.$schema, require("cio-assessment/package.json").name);`;
    expect(run(node, ["--input-type=commonjs", "-e", script], installed).out.trim()).toBe("https://json-schema.org/draft/2020-12/schema cio-assessment");
  });

  test("cannot reach behind the doors", () => {
    const outcome = run(node, ["--input-type=module", "-e", 'import "cio-assessment/dist/index.js";'], installed);
    expect(outcome.code).toBe(1);
    expect(outcome.err).toContain("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });
});

describe("strict TypeScript", () => {
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2022", "DOM"],
    module: "NodeNext",
    moduleResolution: "NodeNext",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    types: [],
  };
  const importing = plainDoors.map((door, at) => `import * as door${at} from "${door.specifier}";`).join("\n");
  const using = `export const all = [${plainDoors.map((_, at) => `door${at}`).join(", ")}];\n`;
  const program = `${importing}\nimport { unwrap, type Result } from "cio-assessment";\nexport const three: number = unwrap({ ok: true, value: 3, warnings: [] } satisfies Result<number>);\n${using}`;

  test.each([
    ["as an ES module and as CommonJS", { "main.mts": program, "other.cts": program }, {}],
    ["with a bundler's resolution", { "main.ts": program }, { module: "ESNext", moduleResolution: "Bundler" }],
  ])("compiles %s, the package's own types checked too", (_, files: Readonly<Record<string, string>>, more) => {
    const tsconfig = JSON.stringify({ compilerOptions: { ...compilerOptions, ...more, skipLibCheck: false }, files: Object.keys(files) });
    const outcome = run(node, [tsc, "-p", "."], folderWith(installed, { ...files, "tsconfig.json": tsconfig }));
    expect(outcome.out.split("\n").slice(0, 20).join("\n")).toBe("");
    expect(outcome.code).toBe(0);
  });

  test("is told at compile time that a name does not exist", () => {
    const folder = folderWith(installed, {
      "main.mts": 'import { unwrapp } from "cio-assessment";\nunwrapp();\n',
      "tsconfig.json": JSON.stringify({ compilerOptions: { ...compilerOptions, skipLibCheck: true }, files: ["main.mts"] }),
    });
    const outcome = run(node, [tsc, "-p", "."], folder);
    expect(outcome.code).not.toBe(0);
    expect(outcome.out).toContain("unwrap");
  });
});

describe("the command", () => {
  test("npx cio-assessment --help answers in another folder", () => {
    const folder = folderWith(installed, { "package.json": '{ "private": true }' });
    const outcome = run("npx", ["--no-install", "cio-assessment", "--help"], folder);
    expect(outcome.err).toBe("");
    expect(outcome.out).toContain("cio-assessment");
    expect(outcome.code).toBe(0);
  });

  test("is the one that package.json names", () => {
    expect(Object.keys(manifest.bin)).toEqual(["cio-assessment"]);
  });
});
