import { describe, expect, test } from "vitest";
import type { Pack } from "../../src/model/pack.js";
import { type CheckOptions, checkPack } from "../../src/packs/check.js";
import { formatCheck } from "../../src/packs/check-text.js";
import { applyFixesToText } from "../../src/packs/lint/apply.js";
import { lintRules } from "../../src/packs/lint/table.js";
import { parsePack, parsePackText } from "../../src/packs/read/parse-pack.js";
import { toSarif } from "../../src/packs/sarif.js";
import { base } from "./fixtures.js";
import { broken, goodPack } from "./good-pack.js";

const file = "backup.yaml";
const found = (text: string, options: CheckOptions = {}) =>
  checkPack(text, { file, ...options }).diagnostics.map((one) => `${one.line}:${one.column} ${one.code}`);

/** Line of the good pack that holds the text, from 1. */
const lineOf = (part: string) => goodPack.slice(0, goodPack.indexOf(part)).split("\n").length;

test("a good pack has no issues", () =>
  expect(checkPack(goodPack, { file })).toMatchObject({ pack: { id: "backup", version: "1.0.0" }, diagnostics: [], errors: 0, warnings: 0 }));

describe("lint rules", () => {
  const cases: readonly [rule: string, text: string, at: string][] = [
    [
      "band-unreachable",
      broken(
        ["95, 100]", "95, 120]"],
        ["tested: { type: count", "tested: { type: percent"],
        ['"pct(tested, hosts)"', "tested"],
        ["hosts: {", "hosts: { tier: context,"],
      ),
      "testedPct: { is",
    ],
    ["bands-overlap", broken(["95, 100]", "100, 100]"]), "testedPct: { is"],
    ["no-cut-offs", broken([", levels: [20, 50, 80, 95, 100]", ""]), "testedPct: { is"],
    ["cap-never-bites", broken(["atMost: 2, whenUnknown: 2.5", "atMost: 5"]), "c.untested: {"],
    ["constant-condition", broken(["when: tested == 0", "when: tested < 0"]), "- { when: tested == 0"],
    ["constant-condition", broken(["when: testedPct < 20", "when: hosts < 0"]), "c.untested: {"],
    ["weight-without-effect", broken(["    weight: 1\n", "    weight: 1\n    rollup: { kind: minimum }\n"]), "        weight: 2"],
    ["no-way-up", broken(["lifts: [{ id: p.restore, to: 5 }]", "lifts: []"]), "      p.restore:"],
    ["no-way-up", broken(["to: 5 }]", "to: 2 }]"]), "      p.restore:"],
    ["lift-off-scale", broken(["to: 5 }]", "to: 6 }]"]), "        lifts:"],
    ["lift-off-scale", broken(["to: 5 }]", "to: 0 }, { id: p.restore, to: 5 }]"]), "        lifts:"],
    ["target-off-scale", broken(["    target: 3\n", "    target: 5.5\n"]), "    target: 3"],
    ["prerequisite-circle", broken(["prerequisites: []", "prerequisites: [a.test]"]), "prerequisites: []"],
    ["unused-fact", broken(["  tested: {", "  rooms: { type: count, meaning: Rooms. }\n  tested: {"]), "  tested: {"],
    ["missing-source", broken([", source: house", ""], ["sources:\n  house: { title: Own experience, standing: judgement }\n", ""]), "testedPct: { is"],
    ["unknown-source", broken(["source: house", "source: hose"]), "testedPct: { is"],
    ["unused-source", broken(["  house:", "  spare: { title: Spare, standing: judgement }\n  house:"]), "  house:"],
    [
      "missing-example",
      broken(["expect: { c.untested: true, r.untested: finding }", "expect: { c.untested: true }"], ["r.untested: none, ", ""]),
      "r.untested: {",
    ],
    [
      "missing-example",
      broken(['    expect: { "p.restore#0": true }', "    expect: { c.untested: true }"], [', "p.restore#0": false', ""]),
      "      p.restore:",
    ],
    ["text-too-long", broken(["title: Restores unproven", `title: ${"Restores ".repeat(12)}`.trim()]), "r.untested: {"],
    ["text-hard-to-read", broken(["Nothing was restored.", `${"one two three four five ".repeat(9)}.`]), "- { when: tested == 0"],
    [
      "text-hard-to-read",
      broken([
        "Nothing was restored.",
        "Organisational responsibilities concerning restoration verification procedures notwithstanding contractual obligations remain fundamentally unsubstantiated throughout comparable infrastructure environments.",
      ]),
      "- { when: tested == 0",
    ],
    ["text-markup", broken(["because: Nothing was restored.", 'because: "Nothing <b>was</b> restored."']), "- { when: tested == 0"],
    ["text-markup", broken(["because: Nothing was restored.", 'because: "=HYPERLINK(1)"']), "- { when: tested == 0"],
    ["text-markup", broken(["because: Nothing was restored.", 'because: "&lt;script"']), "- { when: tested == 0"],
    ["text-markup", broken(["because: Nothing was restored.", 'because: "\\uFF1DSUM(A1)"']), "- { when: tested == 0"],
    ["text-control", broken(["because: Nothing was restored.", 'because: "Nothing\\u202Ewas"']), "- { when: tested == 0"],
    ["text-unfinished", broken(["Nothing was restored.", "TODO say why."]), "- { when: tested == 0"],
    ["text-unfinished", broken(["because: Nothing was restored.", 'because: "Really???"']), "- { when: tested == 0"],
    ["text-blanks", broken(["because: Nothing was restored.", 'because: "Nothing  was restored."']), "- { when: tested == 0"],
    [
      "duplicate-condition",
      broken(
        ["    rules:\n", '    rules:\n      r.first: { when: "testedPct  < 50", severity: low, title: Few, impact: Few., recommend: a.test }\n'],
        ["expect: { c.untested: true,", "expect: { c.untested: true, r.first: finding,"],
      ),
      "r.untested: {",
    ],
  ];
  test.each(cases)("%s: %#", (rule, text, at) => {
    const lines = found(text).filter((one) => one.endsWith(` ${rule}`));
    expect(lines).toHaveLength(1);
    // Lines before the fault that a case adds move it down.
    const added = text.slice(0, text.lastIndexOf("\n")).split("\n").length - goodPack.slice(0, goodPack.lastIndexOf("\n")).split("\n").length;
    const line = Number(lines[0]?.split(":")[0]);
    expect([0, added]).toContain(line - lineOf(at));
  });

  test("a recommendation that excludes what it needs, or that nothing leads to", () => {
    const second = (extra: string) =>
      broken([
        "    recommendations:\n",
        `    recommendations:\n      a.plan:\n        { title: Plan, effort: { low: 1, likely: 1, high: 1 }, oneOffCost: { low: 0, high: 0 }, annualCost: { low: 0, high: 0 }, owner: it-lead, horizon: now, prerequisites: [], lifts: [], steps: [Plan.]${extra} }\n`,
      ]);
    expect(found(second(""))).toEqual([`${lineOf("      a.test:")}:7 unused-recommendation`]);
    expect(
      found(second(", excludes: [a.test]").replace("horizon: now\n        prerequisites: []", "horizon: now\n        prerequisites: [a.plan]")).map(
        (one) => one.split(" ")[1],
      ),
    ).toEqual(["prerequisite-excluded"]);
  });

  test("a target of an area is one on the scale of its practices", () => {
    // 3 of 5 is 0.6 of the scale, and so 0.6 on a scale from 0 to 1: a lift to 1 reaches it, one to 0.5 does not.
    const other = (to: string) =>
      broken(
        [
          "sources:\n",
          "  yesno: { min: 0, max: 1, options: [{ id: n, value: 0, label: No }, { id: h, value: 0.5, label: Half }, { id: y, value: 1, label: Yes }] }\nsources:\n",
        ],
        ["        weight: 2", "        weight: 2\n        scale: yesno"],
        ["to: 5 }", `to: ${to} }`],
      );
    expect(found(other("1"))).toEqual([]);
    expect(found(other("0.5"))).toEqual([`${lineOf("      p.restore:") + 1}:7 no-way-up`]);
  });

  test("every rule has a case here, a sentence and a reason", () => {
    const tested = new Set([...cases.map(([rule]) => rule), "prerequisite-excluded", "unused-recommendation", "version-too-small"]);
    expect(lintRules.map((rule) => rule.id).filter((id) => !tested.has(id))).toEqual([]);
    for (const rule of lintRules) expect([rule.id, rule.says.endsWith("."), rule.why.endsWith(".")]).toEqual([rule.id, true, true]);
  });

  test("a rule can be switched off or made an error", () => {
    const text = broken(["95, 100]", "100, 100]"]);
    expect(checkPack(text, { rules: { "bands-overlap": "off" } }).diagnostics).toEqual([]);
    expect(checkPack(text, { rules: { "bands-overlap": "error" } }).errors).toBe(1);
  });
});

describe("faults of the compiler stand where the pack says it", () => {
  test.each<[string, string, string]>([
    ["an unknown name inside an expression", broken(["when: testedPct < 50", "when: testdPct < 50"]), `${lineOf("r.untested: {")}:27 unknown-name`],
    [
      "an unknown recommendation",
      broken(["recommend: a.test", "recommend: a.tets"]),
      `${lineOf("r.untested: {")}:${(goodPack.split("\n")[lineOf("r.untested: {") - 1] ?? "").indexOf("a.test") + 1} unknown-recommendation`,
    ],
    ["cut-offs in the wrong order", broken(["[20, 50,", "[50, 20,"]), `${lineOf("testedPct: { is")}:7 bands-not-monotone`],
  ])("%s", (_, text, expected) => expect(found(text)).toContain(expected));

  const overlay = (body: string) => `format: 1\nid: clinics\nversion: 1.0.0\nextends: backup@^1.0\n${body}`;
  const parsed = parsePackText(goodPack);
  const bases = parsed.ok ? [parsed.value] : [];
  test.each<[string, string, readonly string[]]>([
    ["in what an overlay adds", 'areas:\n  backup:\n    metrics:\n      clinics.m: { is: "tested + hsts", better: none }\n', ["8:34 unknown-name"]],
    ["in what an overlay overrides", "override:\n  r.untested: { when: testedPct < hsts, because: So. }\n", ["6:35 unknown-name"]],
    ["in one guard that an overlay overrides", 'override:\n  "p.restore#0": { when: testd == 0, because: So. }\n', ["6:26 unknown-name"]],
    ["at a target that does not exist", "override:\n  p.restor: { weight: 3, because: So. }\n", ["6:3 unknown-target"]],
    ["at a removal that breaks the base, once for each reader", "remove:\n  tested: Not asked here.\n", ["6:11 still-read", "6:11 still-read"]],
  ])("%s", (_, body, expected) => expect(found(overlay(body), { bases, file: "clinics.yaml" })).toEqual(expected));
});

describe("fixes", () => {
  /** Applies every fix of a text and checks again. */
  function fixed(text: string, options: CheckOptions = {}): { readonly text: string; readonly left: readonly string[] } {
    const fixes = checkPack(text, options).diagnostics.flatMap((one) => one.fix ?? []);
    const result = applyFixesToText(text, fixes);
    if (!result.ok) throw new Error("The text can be read.");
    return { text: result.value, left: checkPack(result.value, options).diagnostics.map((one) => one.code) };
  }
  test.each<[string, string, string]>([
    ["a misspelled field is renamed", broken(["better: higher", "beter: higher"]), "better: higher"],
    ["a misspelled value is written right", broken(["better: higher", "better: hihger"]), "better: higher"],
    ["a misspelled name in an expression is written right", broken(["when: testedPct < 50", "when: testdPct < 50"]), "when: testedPct < 50"],
    ["a misspelled recommendation is written right", broken(["recommend: a.test", "recommend: a.tets"]), "recommend: a.test"],
    ["a misspelled source is written right", broken(["source: house", "source: hose"]), "source: house"],
    ["a misspelled lift is written right", broken(["id: p.restore", "id: p.restor"]), "id: p.restore"],
    ["a foreign letter in an id is replaced", broken(["  hosts: {", "  hоsts: {"]), "  hosts: {"],
    [
      "a cap that never bites is removed",
      broken(
        ["atMost: 2, whenUnknown: 2.5", "atMost: 5"],
        ["{ testedPct: { level: 2 }, c.untested: false, ", "{ testedPct: { level: 2 }, "],
        ["{ c.untested: true, r", "{ r"],
      ),
      "caps: {}",
    ],
    ["a lift above the scale goes to its top", broken(["to: 5 }]", "to: 6 }]"]), "to: 5 }]"],
    ["a target above the scale goes to its top", broken(["    target: 3\n", "    target: 5.5\n"], ["to: 5 }]", "to: 5 }]"]), "    target: 5\n"],
    ["advice that needs itself needs nothing", broken(["prerequisites: []", "prerequisites: [a.test]"]), "prerequisites: []"],
    ["whenUnknown is raised to atMost", broken(["whenUnknown: 2.5", "whenUnknown: 1"]), "whenUnknown: 2,"],
    ["hidden characters are removed", broken(["because: Nothing was restored.", 'because: "Nothing\\u200B was restored."']), "Nothing was restored."],
  ])("%s", (_, text, expected) => {
    const after = fixed(text);
    expect(after.left).toEqual([]);
    expect(after.text).toContain(expected);
  });

  test("leave everything else as it is, to the letter", () => {
    const change = ["facts:\n", "# What is asked.\nfacts:   # Two.\n"] as const;
    expect(fixed(broken(change, ["source: house", "source: hose"])).text).toBe(broken(change));
  });

  test("are not offered where the right name stands there already", () => {
    const found = checkPack(broken(["better: higher", "better: higher, beter: lower"])).diagnostics;
    expect(found.map((one) => [one.code, one.fix])).toEqual([["unknown-field", undefined]]);
  });

  test("of an overlay write the range and the target", () => {
    const text = "format: 1\nid: clinics\nversion: 1.0.0\nextends: standard\noverride:\n  dr.p.impct: { weight: 3, because: So. }\n";
    const once = fixed(text, { bases: [base] });
    expect(once.text).toContain("extends: standard@^1.2.0");
    expect(fixed(once.text, { bases: [base] }).text).toContain("dr.p.impact:");
  });
});

describe("the step of a version", () => {
  const previous = parsePack(parsed(goodPack));
  function parsed(text: string): unknown {
    const result = parsePackText(text);
    return result.ok ? result.value : undefined;
  }
  const old: Pack | undefined = previous.ok ? previous.value : undefined;
  test.each<[string, string, string, string | undefined]>([
    ["nothing changed needs nothing", goodPack, "1.0.0", undefined],
    ["a text changed is a patch", broken(["Nothing was restored.", "None was restored."]), "1.0.0", "1.0.1"],
    ["a patch is enough for a text", broken(["Nothing was restored.", "None was restored."]), "1.0.1", undefined],
    ["a cut-off changed is no patch", broken(["[20, 50,", "[20, 55,"], ["level: 2 }", "level: 1 }"]), "1.0.1", "1.1.0"],
    ["a weight changed is no patch", broken(["        weight: 2", "        weight: 3"]), "1.0.9", "1.1.0"],
    ["a guard changed is no patch", broken(["when: tested == 0, atMost: 0", "when: tested == 0, atMost: 1"]), "1.0.1", "1.1.0"],
    ["a minor version is enough for a weight", broken(["        weight: 2", "        weight: 3"]), "1.1.0", undefined],
    ["a fact of another type is a major version", broken(["tested: { type: count", "tested: { type: number"]), "1.1.0", "2.0.0"],
    ["an option of a scale gone is a major version", broken(["      - { id: some, value: 3, label: Some }\n", ""], ["Sometimes., ", ""]), "1.9.0", "2.0.0"],
  ])("%s", (_, text, version, expected) => {
    if (old === undefined) throw new Error("The good pack is good.");
    const report = checkPack(text.replace("version: 1.0.0", `version: ${version}`), { previous: old });
    expect(report.diagnostics.filter((one) => one.code === "version-too-small").map((one) => one.expected)).toEqual(expected === undefined ? [] : [expected]);
  });
});

describe("output", () => {
  const report = checkPack(broken(["source: house", "source: hose"], ["95, 100]", "100, 100]"]), { file });
  test("as text has one line for each issue and a count", () => {
    const lines = formatCheck(report).split("\n");
    expect(lines).toHaveLength(report.diagnostics.length + 2);
    expect(lines.find((line) => line.includes("[unknown-source]"))).toMatch(
      /^error backup\.yaml:\d+:\d+: areas\.backup\.metrics\.testedPct\.source: .* Fix: Write house\.$/,
    );
    expect(lines.at(-2)).toBe("backup 1.0.0: 1 error, 2 warnings, 1 fix can be applied");
  });

  test("as SARIF points into the file and at its rules", () => {
    const [run] = toSarif([report], { version: "1.0.0" }).runs;
    expect(run?.tool.driver.rules.map((rule) => rule.id)).toEqual(expect.arrayContaining(lintRules.map((rule) => rule.id)));
    for (const result of run?.results ?? []) expect(run?.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
    expect(run?.results.map((result) => [result.ruleId, result.level])).toEqual(report.diagnostics.map((one) => [one.code, one.severity]));
    expect(run?.results[0]?.locations[0]).toMatchObject({
      physicalLocation: { artifactLocation: { uri: file }, region: { startLine: report.diagnostics[0]?.line, startColumn: report.diagnostics[0]?.column } },
    });
  });

  test("as JSON is the report itself", () => expect(JSON.parse(JSON.stringify(report))).toEqual(report));

  test("an unreadable text is one issue", () =>
    expect(checkPack("{", { file: "x.json" })).toMatchObject({ errors: 1, diagnostics: [{ code: "bad-syntax", file: "x.json", line: 1, column: 2 }] }));
});
