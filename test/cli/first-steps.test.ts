import { afterAll, describe, expect, test } from "vitest";
import { cliFolder } from "./run-in-folder.js";

/** What somebody types on the first day, and what is said to it. */
const head = 'format: 1\npacks: [{ id: standard, version: "1.0.0" }]\nasOf: 2026-01-31\norganization: { name: Invented, currency: USD }\n';
const folder = cliFolder({
  "small.yaml": `${head}facts: {}\nanswers: {}\n`,
  "small.txt": `${head}facts: {}\nanswers: {}\n`,
  "empty.yaml": "",
  "comments.yaml": "# nothing yet\n",
});
afterAll(folder.remove);

describe("a fault in a YAML assessment has its file, line and column", () => {
  test.each<[string, string, string]>([
    ["a value", "facts:\n  siteCount: many\nanswers: {}\n", "6:14: facts.siteCount: "],
    ["a value in quotes", 'facts: { siteCount: "many" }\nanswers: {}\n', "5:21: facts.siteCount: "],
    ["a name that is not known, at the name", "facts:\n  sitCount: 3\nanswers: {}\n", "6:3: facts.sitCount: "],
    ["a cell", "facts:\n  systems:\n    - { id: A }\n    - id: B\n      tier: x\nanswers: {}\n", "9:13: facts.systems[1].tier: "],
    ["a level", "facts: {}\nanswers:\n  dr.p.restore-testing:\n    level: 9\n    evidence: stated\n", '8:12: answers["dr.p.restore-testing"].level: '],
    ["a practice that is not known", "facts: {}\nanswers:\n  dr.p.restore-test: { level: 1, evidence: stated }\n", '7:3: answers["dr.p.restore-test"]: '],
    ["what is missing in a map, at the map", "facts: {}\nanswers:\n  dr.p.restore-testing: { level: 1 }\n", '7:3: answers["dr.p.restore-testing"]'],
    ["what is missing at the top", "facts: {}\n", "1:1: answers: "],
    ["a name twice", "facts:\n  siteCount: 1\n  siteCount: 2\nanswers: {}\n", "7:3: facts.siteCount: "],
    ["an anchor", "facts: &a {}\nanswers: {}\n", "5:11: facts: YAML anchors and aliases"],
  ])("%s", async (_, rest, place) => {
    folder.write("bad.yaml", head + rest);
    const { code, err } = await folder.run("validate", "./bad.yaml");
    expect(code).toBe(1);
    expect(err.split("\n")[0]?.startsWith(`error ./bad.yaml:${place}`), err).toBe(true);
  });

  test("a warning, too", async () => {
    folder.write("starter.yaml", `${head.replace("Invented", "Your client")}facts:\nanswers:\n`);
    const { code, out, err } = await folder.run("validate", "./starter.yaml");
    expect([code, out]).toEqual([0, expect.stringMatching(/^Valid: 0 of /)]);
    expect(err).toBe(
      'warning ./starter.yaml:4:23: organization.name: name is still "Your client", as the starter has it. Write the client\'s name. [placeholder]\n0 errors, 1 warning.\n',
    );
  });

  test("as JSON they carry it as numbers", async () => {
    folder.write("bad.yaml", `${head}facts: { siteCount: -1 }\nanswers: {}\n`);
    const { out } = await folder.run("validate", "./bad.yaml", "--json");
    expect(JSON.parse(out)).toMatchObject({ issues: [{ code: "out-of-range", file: expect.stringContaining("bad.yaml"), line: 5, column: 21 }] });
  });

  test("a file with another ending is read by how it begins", async () =>
    expect(await folder.run("validate", "./small.txt")).toMatchObject({ code: 0, err: "" }));
});

describe("so have the other inputs", () => {
  test.each<[string, string, readonly string[], string]>([
    ["roadmap", "start: 2026-01-05\nquarters: 99\n", ["roadmap", "./small.yaml", "--input", "./input.yaml"], "2:11: quarters: "],
    ["roadmap, a name", "start: 2026-01-05\nquartrs: 4\n", ["roadmap", "./small.yaml", "--input", "./input.yaml"], "2:1: quartrs: "],
    ["timeline", "employees: many\nstart: 2026-03-02\n", ["timeline", "./input.yaml"], "1:12: employees: "],
    ["engagement", "employees: 20\nitStaff: -1\n", ["engagement", "./input.yaml"], "2:10: itStaff: "],
  ])("%s", async (_, text, args, place) => {
    folder.write("input.yaml", text);
    const { code, err } = await folder.run(...args);
    expect(code).toBe(1);
    expect(err.startsWith(`error ./input.yaml:${place}`), err).toBe(true);
  });
});

describe("what is missing is said with what to write", () => {
  test.each([
    ["format", "Write format: 1 [missing-field]"],
    ["packs", 'Write packs: [{ id: standard, version: "1.0.0" }] [missing-field]'],
    ["asOf", "Write asOf: 2026-01-31, with the day that the assessment speaks of. [missing-field]"],
    ["organization", "Write organization: { name: Name of the client, currency: USD } [missing-field]"],
    ["facts", "Write facts: {} while none is known. [missing-field]"],
    ["answers", "Write answers: {} while there are none. [missing-field]"],
  ])("%s", async (field, words) => {
    folder.write("bad.yaml", `${head}facts: {}\nanswers: {}\n`.replace(new RegExp(`^${field}:.*\n`, "m"), ""));
    expect((await folder.run("validate", "./bad.yaml")).err).toContain(words);
  });

  test.each([["./empty.yaml"], ["./comments.yaml"]])("%s holds no assessment", async (file) =>
    expect(await folder.run("score", file)).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        /: The file holds no assessment: it is empty, or all of it is comments\. cio-assessment init writes one to begin with\. \[empty-text\]/,
      ),
    }),
  );

  test("nothing on standard input", async () =>
    expect(await folder.run("score")).toMatchObject({ code: 1, err: expect.stringContaining("Standard input holds no assessment") }));
});

describe("wrong use is one line that says what to type, and exit code 2", () => {
  test.each<[readonly string[], string]>([
    [["explain", "./small.yaml"], "Which id? It stands before the file: explain overall ./small.yaml."],
    [["explain", "./small.yaml", "budgeting"], "Which id? It stands before the file: explain budgeting ./small.yaml."],
    [["next", "./small.yaml", "--most", "-3"], "--most takes a whole number from 1; found -3."],
    [["next", "./small.yaml", "--most", "--json"], "--most needs a value; --json is another option. See cio-assessment next --help."],
    [["roadmap", "./small.yaml", "--budget", "5000 USD"], "--start is missing. Say --start 2026-01-05, the first day of the plan."],
    [["roadmap", "./small.yaml", "--start", "2026-01-05", "--quarters", "99"], "--quarters: quarters is 99; at most 12. Correct it."],
    [["timeline", "--start", "2026-03-02", "--employees", "many"], '--employees: employees must be a number; found "many".'],
  ])("%j", async (args, message) => expect(await folder.run(...args)).toEqual({ code: 2, out: "", err: `cio-assessment: ${message}\n` }));

  test("next names the areas there are", async () =>
    expect(await folder.run("next", "./small.yaml", "--area", "budgets")).toMatchObject({
      code: 2,
      err: expect.stringContaining('No area is called "budgets".'),
    }));
});

describe("next", () => {
  test("prints the question beside the id", async () => {
    const { out } = await folder.run("next", "./small.yaml", "--area", "project-portfolio-management", "--most", "40");
    expect(out).toContain("  ppm.p.inventory: Is there ");
    expect(out.match(/^ *\d\.\d{3} {2}/gm)?.length).toBeGreaterThan(1);
    expect(out.match(/^ *\d\.\d{3} {2}[\w.]+$/gm)).toBeNull();
  });

  test("with an area lists only what that area asks", async () => {
    const { out } = await folder.run("next", "./small.yaml", "--area", "budgeting", "--area", "data-governance", "--most", "7", "--json");
    const questions: readonly { readonly area: string; readonly text: string }[] = JSON.parse(out);
    expect(questions).toHaveLength(7);
    expect(questions.filter(({ area }) => area !== "budgeting" && area !== "data-governance")).toEqual([]);
    expect(questions.filter(({ text }) => text.length < 10)).toEqual([]);
  });
});
