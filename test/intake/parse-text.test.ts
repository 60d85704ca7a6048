import { describe, expect, test } from "vitest";
import { pathText } from "../../src/kernel/issue.js";
import { parseAssessmentText } from "../../src/intake/parse-text.js";
import { harbor, harborAssessment } from "./model.js";

function issuesOf(text: string) {
  const result = parseAssessmentText(text, harbor, { file: "port.json" });
  return result.ok ? result.warnings : result.issues;
}
/** `code line:column path` of each issue. */
const places = (text: string) => issuesOf(text).map((one) => `${one.code} ${one.line}:${one.column} ${pathText(one.path)}`);
const text = (more: string) => `{
  "format": 1,
  "packs": [{ "id": "harbor", "version": "1.4.2" }],
  "asOf": "2026-06-30",
  "organization": { "name": "Port Almeda (invented)" },
  ${more}
}`;

test("good text gives the assessment", () => {
  const result = parseAssessmentText(JSON.stringify(harborAssessment({ facts: { berths: 3 } })), harbor);
  expect(result).toEqual({ ok: true, value: harborAssessment({ facts: { berths: 3 } }), warnings: [] });
});

test("a byte order mark is skipped and escapes are read", () => {
  const escaped = JSON.stringify(harborAssessment({ notes: "gr\u00fcn" })).replace("\u00fc", "\\u00fc");
  expect(parseAssessmentText(`\ufeff${escaped}`, harbor)).toMatchObject({ ok: true, value: { notes: "gr\u00fcn" } });
});

describe("lines and columns", () => {
  test.each<[string, string, string[]]>([
    ["a value", '"facts": { "berths": -1 },\n  "answers": {}', ["out-of-range 6:24 facts.berths"]],
    ["a name that is not known", '"facts": { "berth": 1 },\n  "answers": {}', ["unknown-id 6:14 facts.berth"]],
    ["a cell", '"facts": { "boats": [\n    { "id": "A" },\n    { "id": "B", "crew": 1.5 }\n  ] },\n  "answers": {}', ["not-whole 8:26 facts.boats[1].crew"]],
    ["what is missing, at the object it is missing in", '"facts": {}', ["missing-field 1:1 answers"]],
    ["a key twice", '"facts": { "berths": 1,\n    "berths": 2 },\n  "answers": {}', ["duplicate-key 7:5 facts.berths"]],
    ["a list twice", '"facts": { "boats": [], "boats": [] },\n  "answers": {}', ["duplicate-key 6:27 facts.boats"]],
    ["a key twice, once with an escape", '"facts": { "berths": 1, "\\u0062erths": 2 },\n  "answers": {}', ["duplicate-key 6:27 facts.berths"]],
    [
      "a key twice and a fault beside it",
      '"facts": { "berths": -1 },\n  "answers": {}, "facts": { "staff": 0 }',
      ["duplicate-key 7:18 facts", "out-of-range 7:38 facts.staff"],
    ],
    ["1e309 is too large for a number", '"facts": { "tideMetres": 1e309 },\n  "answers": {}', ["not-finite 6:28 facts.tideMetres"]],
    ["__proto__", '"facts": { "__proto__": { "polluted": true } },\n  "answers": {}', ["forbidden-key 6:14 facts.__proto__"]],
    ["__proto__ with escapes", '"facts": { "\\u005f_proto__": 1 },\n  "answers": {}', ["forbidden-key 6:14 facts.__proto__"]],
    ["half a character", '"facts": { "keeper": "\\ud83d" },\n  "answers": {}', ["broken-text 6:24 facts.keeper"]],
    [
      "a day in the future of asOf is a warning with its place",
      '"facts": { "surveyedOn": "2026-07-01" },\n  "answers": {}',
      ["after-as-of 6:28 facts.surveyedOn"],
    ],
  ])("%s", (_, more, expected) => expect(places(text(more))).toEqual(expected));

  test("the file is named", () => expect(issuesOf("[]")[0]).toMatchObject({ file: "port.json", line: 1, column: 1, code: "wrong-type" }));
});

describe("text that is not JSON", () => {
  test.each<[string, string, string, string?]>([
    ["nothing", "", "1:1 The text is empty."],
    ["white space", " \n ", "1:1 The text is empty."],
    ["a comma too many", '{"a":1,}', "1:8 Expected a name after the comma; found }.", "Remove the last comma."],
    ["a comma too many in a list", "[1,\n]", "2:1 Expected a value after the comma; found ].", "Remove the last comma."],
    ["a comma missing", '{"a":1\n"b":2}', '2:1 Expected a comma or } after the value of "a"; found ".'],
    ["a colon missing", '{"a" 1}', '1:6 Expected a colon after "a"; found 1.'],
    ["a name without quotes", "{a:1}", "1:2 Expected a name in double quotes; found a.", "Put text in double quotes."],
    ["single quotes", "{'a':1}", "1:2 Expected a name in double quotes; found '.", "Use double quotes."],
    ["a comment", '{"a":1} // x', "1:9 Expected the end of the text; found /."],
    ["a comment before a value", '{"a": /* x */ 1}', "1:7 Expected a value; found /.", "JSON has no comments. Remove it."],
    ["NaN", "[NaN]", "1:2 Expected a value; found NaN.", "JSON has no such number. Leave the value out while it is unknown."],
    ["a leading zero", "[012]", "1:2 Expected a value; found 012.", "Write numbers plainly: 1250, -3, 0.25."],
    ["a plus sign", "[+1]", "1:2 Expected a value; found +1.", "Write numbers plainly: 1250, -3, 0.25."],
    ["a thousands separator", "[1,250.5,]", "1:10 Expected a value after the comma; found ].", "Remove the last comma."],
    ["True", "[True]", "1:2 Expected a value; found True.", "Write true and false in small letters."],
    ["a text that does not end", '{"a": "b', "1:7 The text that starts here has no closing quote."],
    [
      "a line break in a text",
      '["a\nb"]',
      "1:4 A text may not hold a line break or control character as it is.",
      'Close the text with ", or write the line break as \\n.',
    ],
    ["an escape that does not exist", '["C:\\work"]', "1:5 \\w is no escape that JSON knows.", "Write a backslash as \\\\."],
    ["a list that does not end", "[1, 2", "1:6 Expected a comma or ] after item 1; found the end of the text."],
    ["two values", "[] []", "1:4 Expected the end of the text; found [."],
    ["a null character", "[\u0000]", "1:2 Expected a value; found the character U+0000."],
  ])("%s", (_, input, expected, hint) => {
    const [first, ...more] = issuesOf(input);
    expect(`${first?.line}:${first?.column} ${first?.message}`).toBe(expected);
    expect([first?.code, first?.hint, more]).toEqual(["syntax", hint, []]);
  });
});

describe("limits", () => {
  test("50 MB are refused at once, with one issue", () => {
    const large = `"${"x".repeat(50_000_000)}"`;
    const start = performance.now();
    expect(issuesOf(large).map((one) => one.code)).toEqual(["too-large"]);
    expect(performance.now() - start).toBeLessThan(100);
  });

  test("a hundred thousand brackets are refused at the 33rd", () => {
    const [first] = issuesOf("[".repeat(100_000) + "]".repeat(100_000));
    expect(first).toMatchObject({ code: "too-deep", line: 1, column: 33 });
  });

  test("a hundred thousand misspelled ids are counted in bounded time", () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`berth${index}`, 1]));
    const start = performance.now();
    const issues = issuesOf(JSON.stringify(harborAssessment({ facts: many })));
    expect(issues.at(-1)?.code).toBe("more-issues");
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
