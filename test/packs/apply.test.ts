import { describe, expect, test } from "vitest";
import { applyFixesToText } from "../../src/packs/lint/apply.js";
import type { Operation } from "../../src/packs/lint/rule.js";

function applied(text: string, ...operations: readonly Operation[]): string {
  const result = applyFixesToText(
    text,
    operations.map((one) => ({ says: "", operations: [one] })),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const set = (path: Operation["path"], value: unknown): Operation => ({ op: "set", path, value });
const remove = (...path: Operation["path"]): Operation => ({ op: "remove", path });
const rename = (path: Operation["path"], to: string): Operation => ({ op: "rename", path, to });

describe("a fix changes its own letters only", () => {
  test.each<[string, string, readonly Operation[], string]>([
    ["a number, with the comment behind it", "a:  1   # one\nb: [1,2]\n", [set(["a"], 2)], "a:  2   # one\nb: [1,2]\n"],
    ["an item of a list in brackets", "a: [ 1,  2 ] # two\n", [set(["a", 1], 3)], "a: [ 1,  3 ] # two\n"],
    ["a text in double quotes", 'a: "x: y"\n', [set(["a"], 'say "z"')], 'a: "say \\"z\\""\n'],
    ["a text in single quotes", "a: 'x'\n", [set(["a"], "it's: so")], "a: 'it''s: so'\n"],
    ["a bare text that stays bare", "a: tested < 5\n", [set(["a"], "tested < 6")], "a: tested < 6\n"],
    ["a bare text that needs quotes now", "a: x\n", [set(["a"], "true")], 'a: "true"\n'],
    ["a version stays bare", "version: 0.1.0\n", [set(["version"], "0.2.0")], "version: 0.2.0\n"],
    ["a folded text becomes one in quotes, and the next line stays", "a: >\n  one\n  two\nb: 1\n", [set(["a"], "three")], "a: three\nb: 1\n"],
    ["a name", "a: { beter: 1 } # c\n", [rename(["a", "beter"], "better")], "a: { better: 1 } # c\n"],
    ["a quoted name", '"p#0": { x: 1 }\n', [rename(["p#0"], "q#0")], '"q#0": { x: 1 }\n'],
    [
      "a name and a value below another",
      "a:\n  b: 1\n  # between\n  c: 2\n",
      [rename(["a", "b"], "d"), set(["a", "c"], 3)],
      "a:\n  d: 1\n  # between\n  c: 3\n",
    ],
    ["a line goes", "a:\n  b: 1\n  c:\n    - 1\n    - 2\n  d: 2 # d\n", [remove("a", "c")], "a:\n  b: 1\n  d: 2 # d\n"],
    ["the last line goes", "a:\n  b: 1\n  c: 2\n", [remove("a", "c")], "a:\n  b: 1\n"],
    ["the only entry leaves an empty map", "a:\n  b: 1\nc: 2\n", [remove("a", "b")], "a: {}\nc: 2\n"],
    ["the only item leaves an empty list", "a:\n  - 1\nc: 2\n", [remove("a", 0)], "a: []\nc: 2\n"],
    ["an entry in braces goes with its comma", "a: { b: 1, c: 2, d: 3 }\n", [remove("a", "c")], "a: { b: 1, d: 3 }\n"],
    ["the last one too", "a: { b: 1, c: 2 }\n", [remove("a", "c")], "a: { b: 1 }\n"],
    ["an item of a list goes", "a:\n  - b: 1\n    c: 2\n  - d: 3\n", [remove("a", 0)], "a:\n  - d: 3\n"],
    ["all items go", "a: [1, 2, 3]\n", [remove("a", 0), remove("a", 1), remove("a", 2)], "a: []\n"],
    ["a new field stands in braces behind the last", "a: { b: 1 }\n", [set(["a", "tier"], "context")], "a: { b: 1, tier: context }\n"],
    ["a new field stands on a line of its own", "a:\n  b: 1 # b\nc: 2\n", [set(["a", "tier"], "context")], "a:\n  b: 1 # b\n  tier: context\nc: 2\n"],
    ["behind a field that has nothing", "a:\n  b:\nc: 2\n", [set(["a", "d"], 1)], "a:\n  b:\n  d: 1\nc: 2\n"],
    ["in an item of a list", "a:\n  - b: 1\n  - c: 2\n", [set(["a", 0, "d"], 1)], "a:\n  - b: 1\n    d: 1\n  - c: 2\n"],
    ["line ends of Windows stay", "a:\r\n  b: 1\r\nc: 2\r\n", [set(["a", "d"], 1), set(["c"], 3)], "a:\r\n  b: 1\r\n  d: 1\r\nc: 3\r\n"],
    ["the mark of the byte order stays", "\ufeffa: 1\n", [set(["a"], 2)], "\ufeffa: 2\n"],
    ["JSON keeps tabs and order", '{\n\t"a": 1,\n\t"b": { "c": "x" }\n}\n', [set(["b", "c"], "y")], '{\n\t"a": 1,\n\t"b": { "c": "y" }\n}\n'],
    ["JSON receives a field on a line", '{\n  "a": 1\n}\n', [set(["b"], "y")], '{\n  "a": 1,\n  "b": "y"\n}\n'],
    ["JSON loses one", '{\n  "a": 1,\n  "b": 2\n}', [remove("b")], '{\n  "a": 1\n}'],
    ["JSON loses the first", '{"a": [1, 2], "b": 2}', [remove("a")], '{"b": 2}'],
    ["JSON renames", '{"a": 1}', [rename(["a"], "b")], '{"b": 1}'],
  ])("%s", (_, text, operations, expected) => expect(applied(text, ...operations)).toBe(expected));

  test("where there is no place for it the text is written anew, with its comments", () => {
    expect(applied("# first\na: {}\n", set(["a", "b"], 1))).toBe("# first\na: { b: 1 }\n");
    expect(applied('{"a":{}}', set(["a", "b"], 1))).toBe('{\n  "a": {\n    "b": 1\n  }\n}\n');
  });

  test("a text that cannot be read is a failure", () => {
    expect(applyFixesToText("a: [", [])).toMatchObject({ ok: false, issues: [{ code: "bad-syntax", line: 1 }] });
  });
});
