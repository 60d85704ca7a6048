import { existsSync, readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { doors, manifest } from "../../.ci/doors.js";
import { root } from "../setup/files.js";

const text = readFileSync(`${root}package.json`, "utf8");
const { dependencies, devDependencies, peerDependencies, peerDependenciesMeta, scripts }: Record<string, Record<string, unknown>> = JSON.parse(text);

describe("package.json", () => {
  test.each(doors)("$specifier is built from a file that exists, for import and require, with types for both", (door) => {
    const key = door.specifier === manifest.name ? "." : `.${door.specifier.slice(manifest.name.length)}`;
    expect(existsSync(`${root}${door.source}`)).toBe(true);
    expect(manifest.exports[key]).toEqual({
      import: { types: `./dist/${door.entry}.d.ts`, default: `./dist/${door.entry}.js` },
      require: { types: `./dist/${door.entry}.d.cts`, default: `./dist/${door.entry}.cjs` },
    });
  });

  test("names every version exactly, so that two machines build the same", () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)));
    expect(loose).toEqual([]);
  });

  test("lists no package twice, and every peer is optional", () => {
    expect(Object.keys(dependencies ?? {}).filter((name) => name in (devDependencies ?? {}))).toEqual([]);
    expect(Object.keys(peerDependencies ?? {})).toEqual(Object.keys(peerDependenciesMeta ?? {}));
  });

  test("gives every gate as a script, and the gates run each of them", () => {
    const gates = readFileSync(`${root}.ci/gates.js`, "utf8");
    const named = [...gates.matchAll(/script\("([^"]+)"\)/g)].map((match) => match[1] ?? "");
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !(name in (scripts ?? {})))).toEqual([]);
  });
});

describe("the top of the repository", () => {
  test("holds the package, its settings and its four folders, nothing else", () => {
    const visible = readdirSync(root).filter((name) => !name.startsWith(".") && !["node_modules", "dist", "coverage", "out", "reports"].includes(name));
    expect(visible.sort()).toEqual(
      ["CHANGELOG.md", "LICENSE", "README.md", "docs", "package-lock.json", "package.json", "packs", "src", "test", "tsconfig.json", "tsup.config.ts"].filter(
        (name) => visible.includes(name),
      ),
    );
  });
});
