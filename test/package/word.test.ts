import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { doors, manifest } from "../../.ci/doors.js";
import { install } from "./pack.js";
import { run } from "./run.js";

const word = doors.filter((door) => door.specifier.endsWith("/docx"));

describe.each(word)("$specifier", (door) => {
  test("says what to install when its optional peer is missing", () => {
    const outcome = run(process.execPath, ["--input-type=module", "-e", `import "${door.specifier}";`], inject("installed"));
    expect(outcome.code).toBe(1);
    expect(outcome.err).toContain("docx");
  });

  test("works once it is there, by import and by require", () => {
    const folder = join(inject("scratch"), "word");
    install(folder, [inject("tarball"), "docx@9.15.2"]);
    const script = `(door) => console.log(Object.keys(door).length > 0)`;
    expect(run(process.execPath, ["--input-type=module", "-e", `(${script})(await import("${door.specifier}"))`], folder)).toEqual({
      code: 0,
      out: "true\n",
      err: "",
    });
    expect(run(process.execPath, ["--input-type=commonjs", "-e", `(${script})(require("${door.specifier}"))`], folder)).toEqual({
      code: 0,
      out: "true\n",
      err: "",
    });
  });
});

test("no other package is an optional peer", () => {
  expect(Object.keys((manifest as { readonly peerDependencies?: object }).peerDependencies ?? {})).toEqual(["docx"]); // The reader of doors does not type what it does not need.
});
