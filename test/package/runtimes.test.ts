import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { install } from "./pack.js";
import { plainDoors } from "./peers.js";
import { folderWith, run } from "./run.js";

const installed = inject("installed");
/** Newer Node releases come as npm packages, so that a machine with one Node can try the others. */
describe.each([22, 24])("Node %i", (major) => {
  const folder = join(inject("scratch"), `node-${major}`);
  const binary = join(folder, "node_modules", `node-${process.platform}-${process.arch}`, "bin/node");

  test("is there", () => {
    install(folder, [`node-${process.platform}-${process.arch}@${major}`]);
    expect(run(binary, ["--version"], folder).out).toMatch(new RegExp(`^v${major}\\.`));
  });

  test("imports and requires every door", () => {
    const consumer = folderWith(installed, {
      "main.mjs":
        plainDoors.map((door) => `import "${door.specifier}";`).join("\n") +
        '\nimport { unwrap } from "cio-assessment"; console.log(unwrap({ ok: true, value: "imported", warnings: [] }));\n',
      "main.cjs":
        plainDoors.map((door) => `require("${door.specifier}");`).join("\n") +
        '\nconsole.log(require("cio-assessment").unwrap({ ok: true, value: "required", warnings: [] }));\n',
    });
    expect(run(binary, ["main.mjs"], consumer)).toEqual({ code: 0, out: "imported\n", err: "" });
    expect(run(binary, ["main.cjs"], consumer)).toEqual({ code: 0, out: "required\n", err: "" });
  });

  test("runs the command", () => {
    const outcome = run(binary, [join(installed, "node_modules/cio-assessment/dist/cli/main.js"), "--help"], installed);
    expect(outcome.err).toBe("");
    expect(outcome.out).toContain("cio-assessment");
    expect(outcome.code).toBe(0);
  });
});
