import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { manifest } from "../../.ci/doors.js";
import { install } from "./pack.js";
import { peers } from "./peers.js";
import { run } from "./run.js";

const folder = join(inject("scratch"), "with-peers");
const script = "(door) => console.log(Object.keys(door).length > 0)";

beforeAll(() => install(folder, [inject("tarball"), ...peers.map((one) => `${one.peer}@${one.version}`)]));

describe.each(peers)("$specifier", ({ specifier, peer }) => {
  test("says what to install when its optional peer is missing", () => {
    const outcome = run(process.execPath, ["--input-type=module", "-e", `import "${specifier}";`], inject("installed"));
    expect(outcome.code).toBe(1);
    expect(outcome.err).toContain(peer);
  });

  test("works once it is there, by import and by require", () => {
    expect(run(process.execPath, ["--input-type=module", "-e", `(${script})(await import("${specifier}"))`], folder)).toEqual({
      code: 0,
      out: "true\n",
      err: "",
    });
    expect(run(process.execPath, ["--input-type=commonjs", "-e", `(${script})(require("${specifier}"))`], folder)).toEqual({ code: 0, out: "true\n", err: "" });
  });
});

test("these are all the optional peers that package.json names", () => {
  expect(Object.keys(manifest.peerDependencies).sort()).toEqual(peers.map((one) => one.peer).sort());
});
