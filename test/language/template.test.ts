import { expect, test } from "vitest";
import { parseTemplate } from "../../src/language/template.js";
import { sample, scopeOf } from "./support.js";

const scope = scopeOf(sample, { upTo: "metric" });

test.each([
  ["plain text", "No one decided.", [{ text: "No one decided." }]],
  ["nothing", "", []],
  ["a name inside a text", "Only {share} restored.", [{ text: "Only " }, { name: "share" }, { text: " restored." }]],
  ["names side by side", "{a}{b}", [{ name: "a" }, { name: "b" }]],
  ["spaces around a name", "{ a }", [{ name: "a" }]],
  ["a dotted id and one with dashes", "{clinics.hosts} {clinics.ehr-tested}", [{ name: "clinics.hosts" }, { text: " " }, { name: "clinics.ehr-tested" }]],
  ["braces themselves", "{{a}} and }}{{", [{ text: "{a} and }{" }]],
])("%s", (_, text, parts) => expect(parseTemplate(text, scope)).toEqual({ ok: true, value: parts, warnings: [] }));

test.each([
  ["a name nobody knows", "Only {shar} left.", [["unknown-name", 1, 6, "Did you mean share?"]]],
  ["an empty placeholder", "{}", [["unknown-name", 1, 1, undefined]]],
  ["a name of an object's prototype", "{constructor}", [["unknown-name", 1, 1, undefined]]],
  ["an open brace", "Only {share", [["unclosed-brace", 1, 6, undefined]]],
  ["a closing brace alone", "Only share} left", [["unclosed-brace", 1, 11, undefined]]],
  ["a record list", "{rows} of them", [["wrong-type", 1, 1, undefined]]],
  ["a calculation", "{a + b}", [["unknown-name", 1, 1, undefined]]],
  [
    "all of them, with line and column",
    "one {nobody}\ntwo {rows}",
    [
      ["unknown-name", 1, 5, undefined],
      ["wrong-type", 2, 5, undefined],
    ],
  ],
])("%s is a fault", (_, text, faults) => {
  const parsed = parseTemplate(text, scope);
  expect(parsed.ok ? [] : parsed.issues.map(({ code, line, column, hint }) => [code, line, column, hint])).toEqual(faults);
});

test("a metric where only facts are known is a fault", () => {
  const parsed = parseTemplate("{share}", scopeOf(sample, { upTo: "fact" }));
  expect(parsed.ok ? [] : parsed.issues.map(({ code }) => code)).toEqual(["wrong-stratum"]);
});
