import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { runCli } from "../../src/cli/run.js";
import { cliFolder } from "./run-in-folder.js";

const example = readFileSync(new URL("../../docs/examples/tallow-creek/fy2025.json", import.meta.url), "utf8");
const changed = (from: string | RegExp, to: string) => {
  const text = example.replace(from, to);
  if (text === example) throw new Error(`${String(from)} is not in the example`);
  return text;
};
const head = '{"format":1,"packs":[{"id":"standard","version":"^1.0"}],"asOf":"2026-01-31","organization":{"name":"Invented"},"facts":{},"answers":{}}';

const folder = cliFolder({ "fy.json": example, "small.json": head });
afterAll(folder.remove);

describe("each fault of an assessment is one line with its place, what was found and what to do", () => {
  const first = /("str\.p\.written-strategy": \{\s*"level": )0/;
  test.each([
    [
      "an unknown id",
      changed('"answers": {', '"answers": { "dr.p.restore-tests": { "level": 3, "evidence": "stated" },'),
      /11764:\d+: answers\["dr\.p\.restore-tests"\]: .*Did you mean/,
    ],
    [
      "an id given twice",
      changed('"answers": {', '"answers": { "str.p.goal-linkage": { "level": 3, "evidence": "stated" },'),
      /given twice .*\[duplicate-key\]/,
    ],
    ["a level off the scale", changed(first, "$16"), /level is 6, which is not on the scale\. Choose one of 0, 1, 2, 3, 4, 5\. \[off-scale\]/],
    [
      "not applicable without a reason",
      changed(/"str\.p\.written-strategy": \{[^}]*\}/, '"str.p.written-strategy": { "notApplicable": "" }'),
      /\[no-reason\]|notApplicable/,
    ],
    [
      "a day that does not exist",
      changed('"asOf": "2025-12-31"', '"asOf": "2026-02-30"'),
      /asOf is 2026-02-30, a day that does not exist\. Correct it\. \[not-a-day\]/,
    ],
    ["money without a currency", changed('"annualRevenue": 46200000', '"annualRevenue": { "amount": "46200000" }'), /currency is missing; money needs it/],
    ["NaN", changed(/"employeeCount": \d+/, '"employeeCount": NaN'), /found NaN\. JSON has no such number/],
    ["a number beyond all numbers", changed(/"employeeCount": \d+/, '"employeeCount": 1e309'), /not a number that can be counted with.*\[not-finite\]/],
    [
      "a name that could reach a prototype",
      changed('"answers": {', '"answers": { "__proto__": { "level": 3, "evidence": "stated" },'),
      /__proto__ is not allowed as a name\. Remove it\. \[forbidden-key\]/,
    ],
    ["another pack", changed('"id": "standard"', '"id": "clinics"'), /id is "clinics", but the packs given are standard@/],
    ["a text that is cut off", example.slice(0, 5000), /\[syntax\]/],
    ["an empty text", "", /The text is empty\. \[syntax\]/],
    ["deep nesting", "[".repeat(100_000), /nested more than 32 levels deep.*\[too-deep\]/],
  ])("%s", async (_, text, line) => {
    folder.write("bad.json", text);
    const { code, out, err } = await folder.run("validate", "./bad.json");
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toMatch(/^error \.\/bad\.json:\d+:\d+: /);
    expect(err).toMatch(line);
    expect(err).toMatch(/\n\d errors?, 0 warnings\.\n$/);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test("several faults come together", async () => {
    folder.write(
      "bad.json",
      example
        .replace('"asOf": "2025-12-31"', '"asOf": "2026-02-30"')
        .replace(first, "$19")
        .replace(/"employeeCount": \d+/, '"employeeCount": -1'),
    );
    const { err } = await folder.run("validate", "./bad.json");
    expect(err.match(/^error /gm)).toHaveLength(3);
    expect(err).toContain("3 errors, 0 warnings.");
  });

  test("50 million characters are refused in a moment", async () => {
    folder.write("large.json", `{"answers":{"a":"${"x".repeat(50_000_000)}"}}`);
    const { code, err } = await folder.run("validate", "./large.json");
    expect([code, err]).toEqual([1, expect.stringMatching(/has 50\d+ characters; at most \d+ are read\. .*\[too-large\]/)]);
  });

  test("as JSON they are the issues themselves", async () => {
    folder.write("bad.json", example.replace('"asOf": "2025-12-31"', '"asOf": "2026-02-30"'));
    const { code, out, err } = await folder.run("validate", "./bad.json", "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out === "" ? err : out)).toMatchObject({ issues: [{ code: "not-a-day", path: ["asOf"], found: '"2026-02-30"' }] });
  });
});

describe("wrong use is one line and exit code 2", () => {
  test.each([
    [["scroe"], 'cio-assessment: No command is called "scroe". Did you mean "score"? See cio-assessment --help.\n'],
    [["score", "./none.json"], "cio-assessment: Cannot read ./none.json: there is no such file.\n"],
    [["score", "./fy.json", "--jsn"], /^cio-assessment: Unknown option '--jsn'\. See cio-assessment score --help\.\n$/],
    [["explain", "dr.p.restore", "./fy.json"], /^cio-assessment: Nothing is called dr\.p\.restore\. Did you mean .*\?\n$/],
    [["report", "./fy.json", "--format", "pdf"], /^cio-assessment: .*pdf.*\n$/],
    [
      ["report", "./fy.json", "--out", "./r.pdf"],
      "cio-assessment: Nothing is written as .pdf: give --out an ending of md, html, docx, csv, json, or say --format.\n",
    ],
    [["report", "./fy.json", "--locale", "xx"], /^cio-assessment: .*xx.*\n$/],
    [["timeline", "./none.json"], /there is no such file/],
  ])("%j", async (args, expected) => {
    const { code, out, err } = await folder.run(...args);
    expect([code, out]).toEqual([2, ""]);
    if (typeof expected === "string") expect(err).toBe(expected);
    else expect(err).toMatch(expected);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  test("no command at all shows the help", async () =>
    expect(await folder.run()).toMatchObject({ code: 2, out: expect.stringContaining("Usage: cio-assessment") }));
});

describe("what is written is whole or not there", () => {
  test("a run that fails leaves no file", async () => {
    folder.write("bad.json", example.slice(0, 5000));
    const before = folder.names();
    expect((await folder.run("score", "./bad.json", "--json", "--out", "./result.json")).code).toBe(1);
    expect((await folder.run("report", "./bad.json", "--format", "html", "--out", "./report.html")).code).toBe(1);
    expect(folder.names()).toEqual(before);
  });

  test("a run that succeeds leaves that file and no other", async () => {
    const before = folder.names();
    const { code, out } = await folder.run("score", "./fy.json", "--json", "--out", "./result.json");
    expect([code, out]).toEqual([0, ""]);
    expect(folder.names()).toEqual([...before, "result.json"].sort());
    expect(JSON.parse(folder.read("result.json"))).toMatchObject({ organization: { name: "Tallow Creek Components, Inc. (invented)" } });
  });

  test("a file cannot be a folder on the way", async () =>
    expect(await folder.run("score", "./fy.json", "--out", "./fy.json/x.json")).toMatchObject({ code: 2, err: expect.stringContaining("Cannot write") }));
});

describe("standard input and the terminal", () => {
  const piped = async (args: readonly string[], text: string, isTerminal: boolean) => {
    let [out, err] = ["", ""];
    async function* input(): AsyncGenerator<string> {
      yield text.slice(0, 10);
      yield text.slice(10);
    }
    const io = { stdin: input(), isTerminal, out: (part: string) => void (out += part), err: (part: string) => void (err += part) };
    return { code: await runCli(io, args), out, err };
  };

  test.each([[["score"]], [["score", "-"]], [["validate"]], [["report", "--format", "md"]]])("%j reads standard input", async (args) =>
    expect(await piped(args, head, false)).toMatchObject({ code: 0, err: "" }),
  );

  test("colours only on a terminal, and the same words", async () => {
    const [plain, painted] = [await piped(["score"], example, false), await piped(["score"], example, true)];
    expect(plain.out).not.toContain("\u001b");
    expect(painted.out).toContain("\u001b[");
    // oxlint-disable-next-line no-control-regex -- the escape is what is looked for
    expect(painted.out.replace(/\u001b\[\d+m/g, "")).toBe(plain.out);
  });
});

describe("every command", () => {
  test.each(["init", "validate", "score", "explain", "report", "timeline"])("%s has a help with examples", async (name) => {
    const { code, out } = await folder.run(name, "--help");
    expect(code).toBe(0);
    expect(out).toMatch(/Examples?:\n {2}cio-assessment /);
  });

  test("init writes a commented starter that is valid", async () => {
    expect((await folder.run("init", "--out", "./starter.yaml")).code).toBe(0);
    expect(folder.read("starter.yaml").match(/^\s*#/gm)?.length ?? 0).toBeGreaterThan(100); // Without a match there is no comment.
    expect(await folder.run("validate", "./starter.yaml")).toMatchObject({ code: 0 });
  });
});
