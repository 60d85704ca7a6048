import { describe, expect, test } from "vitest";
import { locate } from "../../src/packs/read/text.js";
import { parsePack, parsePackText, readPackText } from "../../src/packs/read/parse-pack.js";

const head = "format: 1\nid: clinics\nversion: 1.0.0\n";

/** `line:column code` of every issue. */
function faults(text: string, file = "clinics.yaml"): readonly string[] {
  const result = parsePackText(text, { file });
  return result.ok ? [] : result.issues.map((one) => `${one.line}:${one.column} ${one.code}`);
}

describe("a pack as YAML", () => {
  test("reads as the same data as JSON", () => {
    const yaml = parsePackText(`${head}facts:\n  clinics.beds: { type: count, meaning: Beds., min: 1.5e1 }\n`);
    const json = parsePackText(
      '{ "format": 1, "id": "clinics", "version": "1.0.0", "facts": { "clinics.beds": { "type": "count", "meaning": "Beds.", "min": 15 } } }',
    );
    expect(yaml.ok && yaml.value).toEqual(json.ok && json.value);
  });

  test.each<[string, string, readonly string[]]>([
    ["a missing field stands where its map stands", "id: clinics\nversion: 1.0.0\n", ["1:1 missing-field"]],
    ["a number where a text belongs", "format: 1\nid: clinics\nversion: 1.0\n", ["3:10 wrong-type"]],
    ["a misspelled field", `${head}arias: {}\n`, ["4:1 unknown-field"]],
    ["a misspelled value", `${head}facts:\n  clinics.n: { type: cont, meaning: N }\n`, ["5:22 unknown-value"]],
    [
      "issues in the order of the text",
      `${head}arias: {}\nfacts:\n  clinics.n: { type: cont, meaning: N }\nowner: []\n`,
      ["4:1 unknown-field", "6:22 unknown-value", "7:1 unknown-field"],
    ],
    ["a field that another type has", `${head}facts:\n  clinics.n: { type: count, meaning: N, values: [] }\n`, ["5:41 unknown-field"]],
    ["an id that is none", `${head}facts:\n  clinics n: { type: count, meaning: N }\n`, ["5:3 bad-id"]],
    ["a key that stands twice", `${head}facts:\n  clinics.n: { type: count, meaning: N }\n  clinics.n: { type: count, meaning: M }\n`, ["6:3 duplicate-key"]],
    ["a key that reaches into every object", `${head}facts:\n  __proto__: { type: count, meaning: N }\n`, ["5:3 forbidden-key"]],
    ["anchors and aliases once", `${head}title: &t Clinics\ndescription: *t\n`, ["4:11 no-aliases"]],
    ["a merge key as an alias", `${head}facts: &f\n  {}\nscales:\n  <<: *f\n`, ["5:3 no-aliases"]],
    ["a tag", `${head}title: !!js/function "x"\n`, ["4:22 no-tags"]],
    [
      "a number that is none",
      `${head}defaultScale: x\nareas: { clinics: { title: T, weight: .nan, target: -.inf } }\n`,
      ["5:39 not-finite", "5:53 not-finite"],
    ],
    ["a number too great", `${head}areas: { clinics: { title: T, weight: 1e999 } }\n`, ["4:39 not-finite"]],
    ["a number with more digits than are kept", `${head}areas: { clinics: { title: T, weight: 0.1234567890123456789 } }\n`, ["4:39 inexact-number"]],
    ["two documents", `${head}---\n${head}`, ["4:1 bad-syntax"]],
    ["a tab as indentation", `${head}facts:\n\tx: 1\n`, ["5:1 bad-syntax"]],
    ["nothing at all", "", ["1:1 empty-text"]],
    ["only a comment", "# nothing\n", ["1:1 empty-text"]],
    ["a text instead of a map", "clinics", ["1:1 wrong-type"]],
    ["a map as a key", "? [a]\n: b\n", ["1:3 bad-key"]],
    ["a byte order mark is not a fault", `\ufeff${head}`, []],
    ["lines that end in CR LF are counted", `${head.replaceAll("\n", "\r\n")}arias: {}\r\n`, ["4:1 unknown-field"]],
    ["numbers as YAML writes them are exact", `${head}areas: { clinics: { title: T, weight: +.5, target: 0x10 } }\n`, []],
  ])("tells %s", (_, text, expected) => expect(faults(text)).toEqual(expected));
});

describe("a pack as JSON", () => {
  test.each<[string, string, readonly string[]]>([
    ["a key that stands twice", '{"format":1,"id":"a",\n"id":"b","version":"1.0.0"}', ["2:1 duplicate-key"]],
    ["a key that reaches into every object", '{"format":1,"id":"a","version":"1.0.0",\n "__proto__":{}}', ["2:2 forbidden-key"]],
    ["a missing comma", '{"format":1,\n "id":"a" "version":"1.0.0"}', ["2:11 bad-syntax"]],
    ["a comma too many", '{"format":1,\n "id":"a",}', ["2:11 bad-syntax"]],
    ["a missing colon", '{"format" 1}', ["1:11 bad-syntax"]],
    ["a text without its end", '{"id":"a\n"}', ["1:7 bad-syntax"]],
    ["an escape that JSON does not have", '{"id":"\\x"}', ["1:7 bad-syntax"]],
    ["a bare word", '{"id":clinics}', ["1:7 bad-syntax"]],
    ["a number JSON does not have", '{"format":01}', ["1:11 bad-syntax"]],
    ["NaN", '{"format":NaN}', ["1:11 bad-syntax"]],
    ["a comment", '{"format":1 // one\n}', ["1:13 bad-syntax"]],
    ["a second value", '{"format":1} {}', ["1:14 bad-syntax"]],
    ["a missing value", '{"format":', ["1:11 bad-syntax"]],
    ["a field without its fault's text", '{"format":1,"id":"a","version":"1"}', ["1:32 bad-format"]],
    ["an empty list and map are fine", '{"format":1,"id":"a","version":"1.0.0","owners":[],"facts":{}}', []],
  ])("tells %s", (_, text, expected) => expect(faults(text, "pack.json")).toEqual(expected));
});

describe("a pack as an object", () => {
  const circle: { x?: unknown } = {};
  circle.x = [circle];
  const own = { format: 1, id: "a", version: "1.0.0" };
  test.each<[string, unknown, readonly string[]]>([
    ["a list", [], [" wrong-type"]],
    ["null", null, [" wrong-type"]],
    ["undefined fields are absent", { ...own, title: undefined }, []],
    ["a function", { ...own, override: { x: { f: () => 1 } } }, ["override/x/f not-json"]],
    ["a date", { ...own, override: { x: { f: new Date(0) } } }, ["override/x/f not-json"]],
    ["a symbol", { ...own, title: Symbol("x") }, ["title not-json"]],
    ["a big integer", { ...own, title: 1n }, ["title not-json"]],
    ["NaN inside an override", { ...own, override: { x: { weight: Number.NaN } } }, ["override/x/weight not-finite"]],
    ["a circle", { ...own, override: { x: circle } }, ["override/x/x/0 circular"]],
    ["an own __proto__", JSON.parse('{"format":1,"id":"a","version":"1.0.0","override":{"__proto__":{"weight":1}}}'), ["override forbidden-key"]],
  ])("%s", (_, input, expected) => {
    const result = parsePack(input);
    expect(result.ok ? [] : result.issues.map((one) => `${one.path.join("/")} ${one.code}`)).toEqual(expected);
  });

  test("is copied, so that a later change of the input changes no pack", () => {
    const input = { ...own, owners: ["it-lead"] };
    const result = parsePack(input);
    input.owners.push("ceo");
    expect(result.ok && result.value.owners).toEqual(["it-lead"]);
  });
});

describe("what an issue says", () => {
  test.each<[string, string, string, string]>([
    ["the near field", `${head}arias: {}\n`, "unknown-field", "Did you mean areas?"],
    ["the near value", `${head}overall: { rollup: { kind: minmum } }\n`, "unknown-value", "Did you mean minimum?"],
    [
      "the near field of a kind",
      `${head}areas: { clinics: { title: T, metrics: { clinics.m: { is: "1", beter: none, better: none } } } }\n`,
      "unknown-field",
      "Did you mean better?",
    ],
    ["quotes for a text that looks like a number", "format: 1\nid: a\nversion: 1.0\n", "wrong-type", "Put it in quotes."],
    ["the Latin id for a Cyrillic letter", `${head}facts:\n  сlinics.n: { type: count, meaning: N }\n`, "bad-id", "Type clinics.n."],
    ["the Latin id for a Greek letter", `${head}facts:\n  clinics.αge: { type: count, meaning: N }\n`, "bad-id", "Type clinics.age."],
    ["the Latin id for a full-width letter", `${head}facts:\n  clinics.ｎ: { type: count, meaning: N }\n`, "bad-id", "Type clinics.n."],
  ])("%s", (_, text, code, hint) => {
    const result = parsePackText(text);
    expect(result.ok ? [] : result.issues.map((one) => [one.code, one.hint])).toContainEqual([code, hint]);
  });
});

describe("locate", () => {
  const text = `${head}areas:\n  clinics:\n    title: T\n    rules:\n      clinics.r:\n        when: clinics.n < 3\n        title: "Few"\n        impact: >\n          Only\n          few.\n        severity: low\n`;
  const read = readPackText(text, { file: "clinics.yaml" });
  if (!read.ok) throw new Error("The text is valid.");
  const rule = ["areas", "clinics", "rules", "clinics.r"];
  test.each<[string, readonly string[], { line?: number; column?: number } | undefined, string]>([
    ["a value", [...rule, "when"], undefined, "9:15"],
    ["a column inside a bare expression", [...rule, "when"], { line: 1, column: 9 }, "9:23"],
    ["a column inside a quoted text", [...rule, "title"], { line: 1, column: 2 }, "10:18"],
    ["a folded text as a whole", [...rule, "impact"], { line: 1, column: 2 }, "11:17"],
    ["a map at its key", rule, undefined, "8:7"],
    ["a missing field at what it is missing from", [...rule, "source"], undefined, "8:7"],
    ["a path that is not there at all", ["checks", "x"], undefined, "1:1"],
  ])("finds %s", (_, path, inside, expected) => {
    const found = locate(read.value.read, path, inside);
    expect(`${found.line}:${found.column}`).toBe(expected);
  });
});
