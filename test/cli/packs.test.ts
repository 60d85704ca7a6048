import { chmodSync, statSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { broken, goodPack } from "../packs/good-pack.js";
import { cliFolder } from "./run-in-folder.js";

const typo = broken(["recommend: a.test", "recommend: a.tets"], ["better: higher", "beter: higher"], ["facts:\n", "# What is asked.\nfacts:   # Two.\n"]);
const client = (low: number) => `name: Small shop (invented)
assessment:
  format: 1
  asOf: 2026-03-31
  organization: { name: Small shop, invented: true }
  facts: { hosts: 10, tested: 6 }
  answers: { p.restore: { level: ${low}, evidence: verified } }
expect: { testedPct: 60, p.restore: ${low}, backup: { level: ${low} } }
findings: []
`;
const folder = cliFolder({
  "good.yaml": goodPack,
  "typo.yaml": typo,
  "syntax.yaml": "format: [",
  "clients/shop.yaml": client(3),
  "wrong.yaml": client(5).replace("p.restore: 5, backup", "p.restore: 4, backup"),
});
afterAll(folder.remove);

const line = (text: string, part: string) => text.slice(0, text.indexOf(part)).split("\n").length;

describe("pack check", () => {
  test("of a good pack says so", async () =>
    expect(await folder.run("pack", "check", "./good.yaml")).toEqual({ code: 0, out: "backup 1.0.0: no issues\n", err: "" }));

  test("of a broken pack tells every fault by line and column, with its rule and its fix", async () => {
    const { code, out } = await folder.run("pack", "check", "./typo.yaml");
    const at = line(typo, "testedPct: { is");
    expect(code).toBe(1);
    expect(out.split("\n")).toEqual([
      expect.stringContaining(`error ./typo.yaml:${at}:`),
      expect.stringMatching(new RegExp(`^error ./typo\\.yaml:${at}:\\d+: .*Did you mean better\\? \\[unknown-field\\] Fix: Write better\\.$`)),
      "./typo.yaml: 2 errors, 0 warnings, 1 fix can be applied",
      "",
    ]);
  });

  test.each([
    ["./syntax.yaml", 1, /\.\/syntax\.yaml:1:\d+: .*bad-syntax/],
    ["./none.yaml", 2, /Cannot read \.\/none\.yaml: there is no such file/],
  ])("of %s is told", async (file, code, message) => {
    const run = await folder.run("pack", "check", file);
    expect([run.code, run.out + run.err]).toEqual([code, expect.stringMatching(message)]);
  });

  test("as JSON is the report", async () => {
    const { code, out } = await folder.run("pack", "check", "./typo.yaml", "--format", "json");
    const report = JSON.parse(out);
    expect([code, report.errors, report.diagnostics.map((one: { code: string }) => one.code)]).toEqual([1, 2, ["missing-field", "unknown-field"]]);
    expect(report.diagnostics[1]).toMatchObject({
      severity: "error",
      line: line(typo, "testedPct: { is"),
      fix: { operations: [{ op: "rename", to: "better" }] },
    });
  });

  test("as SARIF has what SARIF 2.1.0 requires, and points into the file", async () => {
    const { code, out } = await folder.run("pack", "check", "./typo.yaml", "--format", "sarif", "--out", "./typo.sarif");
    expect([code, out]).toEqual([1, ""]);
    const log = JSON.parse(folder.read("typo.sarif"));
    expect(log).toMatchObject({ version: "2.1.0", $schema: expect.stringContaining("sarif-2.1.0") });
    expect(log.runs).toHaveLength(1);
    const [run] = log.runs;
    expect(run.tool.driver).toMatchObject({ name: expect.any(String), semanticVersion: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
    expect(run.results).toHaveLength(2);
    for (const result of run.results) {
      expect(result).toMatchObject({ message: { text: expect.any(String) }, level: expect.stringMatching(/^(error|warning)$/) });
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      const [{ physicalLocation }] = result.locations;
      expect(physicalLocation.artifactLocation.uri).toMatch(/typo\.yaml$/);
      expect(physicalLocation.region.startLine).toBe(line(typo, "testedPct: { is"));
      expect(physicalLocation.region.startColumn).toBeGreaterThan(0);
    }
    expect(run.results[1].properties.fix.says).toBe("Write better.");
  });

  test("--fix corrects the file, one fault uncovering the next, and changes nothing else", async () => {
    folder.write("fix.yaml", typo);
    chmodSync(folder.at("fix.yaml"), 0o640);
    const run = await folder.run("pack", "check", "./fix.yaml", "--fix");
    expect(run).toEqual({ code: 0, out: "2 fixes were applied to ./fix.yaml.\nbackup 1.0.0: no issues\n", err: "" });
    expect(folder.read("fix.yaml")).toBe(broken(["facts:\n", "# What is asked.\nfacts:   # Two.\n"]));
    expect(statSync(folder.at("fix.yaml")).mode & 0o777).toBe(0o640);
    expect(folder.names().filter((name) => name.includes(".part"))).toEqual([]);
  });

  test("--fix leaves what nobody can correct, and the file where nothing can be", async () => {
    folder.write("left.yaml", broken(["95, 100]", "100, 100]"]));
    expect(await folder.run("pack", "check", "./left.yaml", "--fix")).toMatchObject({
      code: 0,
      out: expect.stringContaining("0 fixes were applied to ./left.yaml.\n"),
    });
    expect(folder.read("left.yaml")).toBe(broken(["95, 100]", "100, 100]"]));
    expect(await folder.run("pack", "check", "-", "--fix")).toMatchObject({ code: 2, err: expect.stringContaining("--fix needs a file") });
  });

  test("--fix keeps the form of JSON", async () => {
    const text =
      '{\n\t"format": 1,\n\t"id": "tiny",\n\t"version": "1.0.0",\n\t"scales": { "one": { "minn": 0, "max": 1, "options": [] } },\n\t"defaultScale": "one"\n}\n';
    folder.write("tiny.json", text);
    expect((await folder.run("pack", "check", "./tiny.json", "--fix")).code).toBe(0);
    expect(folder.read("tiny.json")).toBe(text.replace("minn", "min"));
  });

  test("--previous judges the step of the version, and --rule the severity", async () => {
    folder.write("next.yaml", broken(["[20, 50,", "[20, 55,"]));
    const run = await folder.run("pack", "check", "./next.yaml", "--previous", "./good.yaml");
    expect([run.code, run.out]).toEqual([1, expect.stringMatching(/next\.yaml:3:10: .*\[version-too-small\] Fix: Write 1\.1\.0\.\n/)]);
    expect((await folder.run("pack", "check", "./next.yaml", "--previous", "./good.yaml", "--rule", "version-too-small=off")).code).toBe(0);
    expect(await folder.run("pack", "check", "./next.yaml", "--rule", "x")).toMatchObject({ code: 2 });
  });
});

describe("pack test", () => {
  test("of a good pack with a folder of clients counts what passed", async () =>
    expect(await folder.run("pack", "test", "./good.yaml", "--client", "./clients")).toEqual({ code: 0, out: "backup 1.0.0: 6 passed\n", err: "" }));

  test("tells a client that comes out otherwise", async () => {
    const { code, out } = await folder.run("pack", "test", "./good.yaml", "--client", "./wrong.yaml");
    expect([code, out]).toEqual([
      1,
      expect.stringMatching(/^failed client Small shop \(invented\)\n {2}\.\/wrong\.yaml:8:37: .*p\.restore should be 4 and is 5\. \[expectation-failed\]\n/),
    ]);
  });

  test.each<[string, string, string]>([
    [
      "an example given twice",
      broken(["  - given: { tested: 0 }", "  - given: { hosts: 10, tested: 1 }\n    expect: { c.untested: true }\n  - given: { tested: 0 }"]),
      "duplicate-example",
    ],
    ["a fact that nothing expected reads", broken(["given: { tested: 0 }", "given: { tested: 0, hosts: 3 }"]), "unread-given"],
    ["a rule that no example shows acting", broken(["c.untested: true, r.untested: finding", "c.untested: true"]), "never-fires"],
  ])("refuses %s", async (_, text, code) => {
    folder.write("sloppy.yaml", text);
    const run = await folder.run("pack", "test", "./sloppy.yaml");
    expect([run.code, run.out]).toEqual([1, expect.stringContaining(`[${code}]`)]);
  });

  test("as JSON is the report", async () => {
    const { out } = await folder.run("pack", "test", "./good.yaml", "--json");
    expect(JSON.parse(out)).toMatchObject({ pack: { id: "backup" }, failed: 0, passed: 5 });
  });

  test("--previous shows what the change moves", async () => {
    folder.write(
      "drift.yaml",
      broken(
        ["version: 1.0.0", "version: 1.1.0"],
        ["when: tested == 0, atMost: 0", "when: tested <= 6, atMost: 0"],
        ["given: { hosts: 4, tested: 2 }", "given: { hosts: 20, tested: 10 }"],
      ),
    );
    folder.write("moved.yaml", client(0));
    const run = await folder.run("pack", "test", "./drift.yaml", "--client", "./moved.yaml", "--previous", "./good.yaml");
    expect([run.code, run.out]).toEqual([0, "backup 1.1.0: 6 passed\n1 same, 0 moved\n"]);
    const drift = await folder.run("pack", "drift", "./drift.yaml", "--client", "./clients", "--previous", "./good.yaml");
    // The only answer falls from 3 to 0, and with it the area and the whole.
    expect(drift).toEqual({
      code: 0,
      out: "Small shop (invented)\n  overall: 3.00 (level 3) to 0.00 (level 0) (-3.00)\n  backup: 3.00 (level 3) to 0.00 (level 0) (-3.00)\n0 same, 1 moved\n",
      err: "",
    });
    expect(await folder.run("pack", "drift", "./drift.yaml")).toMatchObject({ code: 2, err: expect.stringContaining("--previous") });
    expect(await folder.run("pack", "drift", "./drift.yaml", "--previous", "./good.yaml")).toMatchObject({ code: 2, err: expect.stringContaining("--client") });
  });
});

describe("pack new", () => {
  test("writes a pack that passes, and overwrites nothing", async () => {
    const run = await folder.run("pack", "new", "clinics", "--title", "Small clinics", "--out", "./clinics");
    expect(run).toEqual({ code: 0, out: "./clinics/pack.yaml\n./clinics/clients/small-shop.yaml\n./clinics/README.md\n", err: "" });
    expect(await folder.run("pack", "check", "./clinics/pack.yaml")).toMatchObject({ code: 0, out: "clinics 0.1.0: no issues\n" });
    expect(await folder.run("pack", "test", "./clinics/pack.yaml", "--client", "./clinics/clients")).toMatchObject({ code: 0 });
    expect(await folder.run("pack", "new", "clinics", "--out", "./clinics")).toMatchObject({ code: 2, err: expect.stringContaining("exists already") });
  });
});

describe("a pack that does not go with the others", () => {
  test("is told by the line of its file, whatever the command", async () => {
    const overlay = (id: string, body: string) => `format: 1\nid: ${id}\nversion: 1.0.0\nextends: standard@^1.0\n${body}`;
    folder.write("one.yaml", overlay("one", "override:\n  dr.p.impact-analysis: { weight: 6, because: Patients wait. }\n"));
    folder.write("two.yaml", overlay("two", "# Two.\noverride:\n  dr.p.impact-analysis: { weight: 7, because: They wait longer. }\n"));
    folder.write("gone.yaml", overlay("gone", "override:\n  dr.p.impact-analysys: { weight: 6, because: Patients wait. }\n"));
    const gone = await folder.run("init", "--pack", "./gone.yaml");
    expect([gone.code, gone.err]).toEqual([
      1,
      expect.stringMatching(/^error \.\/gone\.yaml:6:3: .*Did you mean dr\.p\.impact-analysis\? \[unknown-target\]\n/),
    ]);
    const both = await folder.run("init", "--pack", "./two.yaml", "--pack", "./one.yaml");
    expect([both.code, both.err]).toEqual([
      1,
      expect.stringMatching(/\.\/two\.yaml:7:\d+: .*two and one both override weight .*\[conflict\]\n1 error, 0 warnings\.\n$/),
    ]);
  });
});

describe("a pack of its own", () => {
  test("stands instead of the standard pack wherever --pack is taken", async () => {
    folder.write(
      "shop.json",
      JSON.stringify({
        format: 1,
        packs: [{ id: "backup", version: "^1.0" }],
        asOf: "2026-03-31",
        organization: { name: "Shop", invented: true },
        facts: { hosts: 10, tested: 6 },
        answers: { "p.restore": { level: 3, evidence: "verified" } },
      }),
    );
    expect(await folder.run("validate", "./shop.json", "--pack", "./good.yaml")).toEqual({ code: 0, out: "Fine: 2 of 2 facts, 1 of 1 practices.\n", err: "" });
    const scorecard = JSON.parse((await folder.run("score", "./shop.json", "--pack", "./good.yaml", "--json")).out);
    expect(scorecard.packs).toEqual([{ id: "backup", version: "1.0.0", digest: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect(scorecard.overall.score).toBe(3);
  });
});
