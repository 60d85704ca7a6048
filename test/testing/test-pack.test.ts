import { describe, expect, test } from "vitest";
import { compilePack } from "../../src/packs/compile.js";
import { parsePackText } from "../../src/packs/read/parse-pack.js";
import { type DriftClient, drift, formatDrift } from "../../src/testing/drift.js";
import { type GoldenClient, parseGoldenClientText } from "../../src/testing/client.js";
import { assertTests, formatTests, testPack } from "../../src/testing/test-pack.js";
import { broken, goodPack } from "../packs/good-pack.js";

/** `name: code at path` of every issue of the cases that failed. */
function failures(text: string, clients: readonly GoldenClient[] = []): readonly string[] {
  return testPack(text, { clients }).cases.flatMap((one) => one.issues.map((issue) => `${one.kind} ${issue.path.join("/")} ${issue.code}`));
}

describe("examples", () => {
  test("of a good pack all pass", () => expect(testPack(goodPack)).toMatchObject({ pack: { id: "backup" }, passed: 5, failed: 0 }));

  const expecting = (given: string, expected: string) => broken(["examples:\n", `examples:\n  - given: ${given}\n    expect: ${expected}\n`]);
  test.each<[string, string, string, readonly string[]]>([
    // 3 of 7 is 300/7 = 42.857… %, between the cut-offs 20 and 50: level 1.
    ["a number is compared exactly", "{ hosts: 7, tested: 3 }", "{ testedPct: 42.857142857 }", ["example examples/0/expect/testedPct expectation-failed"]],
    ["a fraction can be expected as text", "{ hosts: 7, tested: 3 }", '{ testedPct: "300/7" }', []],
    ["a level is expected beside the number", "{ hosts: 7, tested: 3 }", "{ testedPct: { level: 1 } }", []],
    ["a wrong level fails", "{ hosts: 7, tested: 3 }", "{ testedPct: { level: 2 } }", ["example examples/0/expect/testedPct expectation-failed"]],
    ["a range is expected by its ends", "{ hosts: 8 }", "{ testedPct: { low: 0 } }", []],
    ["its ends may be fractions", "{ hosts: 7, tested: 3 }", '{ testedPct: { low: "300/7", high: "300/7", level: 1 } }', []],
    ["a wrong fraction fails", "{ hosts: 7, tested: 3 }", '{ testedPct: { low: "301/7" } }', ["example examples/0/expect/testedPct expectation-failed"]],
    ["nothing known is unknown", "{}", "{ c.untested: unknown, r.untested: open-question }", []],
    ["a base of nothing is not applicable", "{ hosts: 0, tested: 0 }", "{ testedPct: not applicable, c.untested: false, r.untested: none }", []],
    ["a rule that does not act is none", "{ hosts: 5, tested: 4 }", "{ r.untested: none }", []],
    ["a guard by its position", "{ tested: 3 }", '{ "p.restore#0": true }', ["example examples/0/expect/p.restore#0 expectation-failed"]],
    [
      "a misspelled id is told",
      "{ tested: 3 }",
      "{ r.untestd: none }",
      ["tests examples/0/given/tested unread-given", "example examples/0/expect/r.untestd unknown-id"],
    ],
    ["a fact that is none is told", "{ tsted: 3 }", "{ r.untested: none }", ["example examples/0/given/tsted unknown-id"]],
    ["a fact of the wrong type is told", "{ tested: many }", "{ r.untested: none }", ["example examples/0/given/tested wrong-type"]],
  ])("%s", (_, given, expected, found) => expect(failures(expecting(given, expected))).toEqual(found));

  test("answers go in and a score comes out", () => {
    // The answer 3 is verified and no guard acts (4 were restored): 3 on the scale 0 to 5. 80 % restored: no cap.
    const text = broken([
      "examples:\n",
      "examples:\n  - given: { hosts: 5, tested: 4 }\n    answers: { p.restore: 3 }\n    expect: { p.restore: 3, backup: 3, overall: { level: 3 } }\n",
    ]);
    expect(failures(text)).toEqual([]);
  });
});

describe("sloppy tests are refused", () => {
  test.each<[string, string, readonly string[]]>([
    ["no examples at all", goodPack.slice(0, goodPack.indexOf("examples:")), ["tests examples no-examples"]],
    ["the same given twice", `${goodPack}  - given: { tested: 0 }\n    expect: { testedPct: unknown }\n`, ["tests examples/3 duplicate-example"]],
    ["nothing expected", `${goodPack}  - given: {}\n    expect: {}\n`, ["tests examples/3/expect nothing-expected"]],
    ["a fact that nothing expected reads", broken(["given: { tested: 0 }", "given: { tested: 0, hosts: 4 }"]), ["tests examples/2/given/hosts unread-given"]],
    [
      "a rule that never fires",
      broken(["{ c.untested: true, r.untested: finding }", "{ c.untested: true }"]),
      ["tests areas/backup/rules/r.untested never-fires"],
    ],
    ["a rule that is never at rest", broken(["r.untested: none, ", ""]), ["tests areas/backup/rules/r.untested never-quiet"]],
    ["a cap that never acts", broken(["{ c.untested: true, r", "{ r"]), ["tests areas/backup/caps/c.untested never-fires"]],
    [
      "a guard that never acts",
      broken(['expect: { "p.restore#0": true }', "expect: { r.untested: none, c.untested: unknown }"]),
      ["tests areas/backup/practices/p.restore/guards/0 never-fires"],
    ],
    ["a metric that is never read", broken(["{ testedPct: { level: 2 }, ", "{ "]), ["tests areas/backup/metrics/testedPct never-expected"]],
  ])("%s", (_, text, expected) => expect(failures(text).filter((one) => one.startsWith("tests"))).toEqual(expected));
});

describe("golden clients", () => {
  // 4 of 10 restored: 40 % is level 1 and a finding. Answer 3, documented; this pack has no ceilings: 3. No cap below 20 %.
  const text = `name: Small shop, invented\nassessment:\n  format: 1\n  asOf: 2026-03-31\n  organization: { name: Small shop, invented: true }\n  facts: { hosts: 10, tested: 4 }\n  answers: { p.restore: { level: 3, evidence: documented } }\nexpect: { backup: 3, testedPct: 40 }\nfindings: [r.untested]\nopenQuestions: []\n`;
  const read = (changed = text) => {
    const result = parseGoldenClientText(changed);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    return result.value;
  };
  test.each<[string, string, readonly string[]]>([
    ["that come out as expected pass", text, []],
    ["a level that is another fails", text.replace("backup: 3", "backup: 2"), ["client expect/backup expectation-failed"]],
    ["a finding that is missing fails", text.replace("[r.untested]", "[r.untested, r.other]"), ["client findings/1 finding-missing"]],
    ["a finding too many fails", text.replace("findings: [r.untested]", "findings: []"), ["client findings finding-unexpected"]],
    ["a fault of the assessment fails", text.replace("tested: 4", "tested: four"), ["client assessment/facts/tested wrong-type"]],
  ])("%s", (_, changed, expected) => expect(failures(goodPack, [read(changed)])).toEqual(expected));

  test("a fault of the file has line and column", () => {
    const result = parseGoldenClientText(text.replace("findings:", "finding:"), { file: "shop.yaml" });
    expect(result.ok ? [] : result.issues.map((one) => [one.code, one.file, one.line, one.column, one.hint])).toEqual([
      ["unknown-field", "shop.yaml", 9, 1, "Did you mean findings?"],
    ]);
  });
});

test("a report says what failed, and throws where that is wanted", () => {
  const report = testPack(broken(["testedPct: { level: 2 }", "testedPct: { level: 3 }"]));
  expect(formatTests(report)).toBe(
    'failed example 1: Half is the edge and belongs to the better side.\n  input:50:15: examples[0].expect.testedPct: testedPct should be {"level":3} and is 50 (level 2). [expectation-failed]\nbackup 1.0.0: 1 failed, 4 passed\n',
  );
  expect(() => assertTests(report)).toThrow(
    expect.objectContaining({ code: "invalid-definition", issues: [expect.objectContaining({ code: "expectation-failed" })] }),
  );
  expect(() => assertTests(testPack(goodPack))).not.toThrow();
});

describe("drift", () => {
  const model = (text: string) => {
    const pack = parsePackText(text);
    const compiled = pack.ok ? compilePack(pack.value) : pack;
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
    return compiled.value;
  };
  const client = (name: string, tested: number): DriftClient => ({
    name,
    assessment: {
      format: 1,
      asOf: "2026-03-31",
      organization: { name, invented: true },
      facts: { hosts: 100, tested },
      answers: { "p.restore": { level: 3, evidence: "verified" } },
    },
  });

  test("shows who moves and by how much", () => {
    // The cap at 2 now acts below 30 %, not below 20 %: 25 % falls from 3 to 2, one option lower (0). 60 % stays. The finding starts at 70 %, not 50 %.
    const after = model(broken(["when: testedPct < 20", "when: testedPct < 30"], ["when: testedPct < 50", "when: testedPct < 70"]));
    const report = drift(model(goodPack), after, [client("A", 25), client("B", 60), client("C", 90)]);
    expect(formatDrift(report)).toBe(
      [
        "A",
        "  overall: 3.00 (level 3) to 2.00 (level 0) (-1.00)",
        "  backup: 3.00 (level 3) to 2.00 (level 0) (-1.00)",
        "B",
        "  finding r.untested is new",
        "1 same, 2 moved",
        "",
      ].join("\n"),
    );
  });

  test("tells who does not fit", () => {
    const after = model(broken(["tested: { type: count", "tested: { type: boolean"], ['"pct(tested, hosts)"', "hosts"], ["when: tested == 0", "when: tested"]));
    expect(drift(model(goodPack), after, [client("A", 25)])).toMatchObject({ doesNotFit: 1, clients: [{ status: "does-not-fit", model: "after" }] });
  });
});
