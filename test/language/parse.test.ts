import { describe, expect, test } from "vitest";
import { exactText } from "../../src/kernel/exact.js";
import type { Ast } from "../../src/language/ast.js";
import { maxDepth, maxDigits, maxLength, maxNodes } from "../../src/language/limits.js";
import { parseExpression } from "../../src/language/parse.js";

/** The tree with every grouping in brackets. */
function grouped(ast: Ast): string {
  switch (ast.kind) {
    case "number":
      return exactText(ast.value);
    case "text":
      return JSON.stringify(ast.value);
    case "boolean":
      return String(ast.value);
    case "name":
      return ast.quoted ? `<${ast.name}>` : ast.name;
    case "unary":
      return `(${ast.operator}${grouped(ast.operand)})`;
    case "binary":
      return `(${grouped(ast.left)} ${ast.operator} ${grouped(ast.right)})`;
    case "in":
      return `(${grouped(ast.item)} in ${grouped(ast.list)})`;
    case "choice":
      return `(${grouped(ast.condition)} ? ${grouped(ast.yes)} : ${grouped(ast.no)})`;
    case "list":
      return `[${ast.items.map(grouped).join(", ")}]`;
    case "call":
      return `${ast.name}(${ast.args.map(grouped).join(", ")})`;
    case "method":
      return `${grouped(ast.object)}.${ast.name}(${ast.args.map(grouped).join(", ")})`;
  }
}

describe("what is read", () => {
  test.each([
    ["multiplication binds tighter than addition", "a + b * c", "(a + (b * c))"],
    ["operators of one level group to the left", "a - b - c / d % e", "((a - b) - ((c / d) % e))"],
    ["comparison binds looser than arithmetic", "a + 1 > b * 2", "((a + 1) > (b * 2))"],
    ["and binds tighter than or", "a || b && c || d", "((a || (b && c)) || d)"],
    ["comparison binds tighter than and", "a == 1 && b in ['x'] && c != 2", '(((a == 1) && (b in ["x"])) && (c != 2))'],
    ["every comparison is read", "[a < b, a <= b, a > b, a >= b]", "[(a < b), (a <= b), (a > b), (a >= b)]"],
    ["a choice binds loosest and groups to the right", "a ? b : c ? d : e", "(a ? b : (c ? d : e))"],
    ["a choice may stand in the middle", "a ? b ? 1 : 2 : 3", "(a ? (b ? 1 : 2) : 3)"],
    ["signs bind tighter than arithmetic", "-a * !b", "((-a) * (!b))"],
    ["signs repeat", "!!a && --b > 1", "((!(!a)) && ((-(-b)) > 1))"],
    ["brackets group", "(a + b) * c", "((a + b) * c)"],
    ["a dotted name is one name", "clinics.ehr.hosts + s.tier", "(clinics.ehr.hosts + s.tier)"],
    ["spaces around dots are allowed", "clinics . hosts", "clinics.hosts"],
    ["a name in backticks may hold dashes", "`clinics.ehr-hosts` - 1", "(<clinics.ehr-hosts> - 1)"],
    ["a call, its arguments in order", "f(a, b + 1)", "f(a, (b + 1))"],
    ["a call without arguments", "f()", "f()"],
    ["a method of a dotted name", "clinics.list.size()", "clinics.list.size()"],
    ["methods in a chain", "x.filter(a, a.b).map(c, c.d).size()", "x.filter(a, a.b).map(c, c.d).size()"],
    ["a method of a list literal", "[1, 2].size()", "[1, 2].size()"],
    ["a method of a name in backticks", "`a-b`.size()", "<a-b>.size()"],
    ["an empty list", "[]", "[]"],
    ["decimals are exact", "0.1 + 0.20", "(0.1 + 0.2)"],
    ["single and double quotes", "['a', \"b\"]", '["a", "b"]'],
    ["escapes in texts", "'it\\'s \\\\ \\n\\t\\\"'", JSON.stringify("it's \\ \n\t\"")],
    ["a pair of surrogates is one character", "'\u{1F600}'", JSON.stringify("\u{1F600}")],
    ["truth values", "[true, false]", "[true, false]"],
    ["names that begin like words of the language", "inner || truest", "(inner || truest)"],
    ["tabs, line ends and spaces", "a\t+\r\n  b", "(a + b)"],
    ["names of object members are names like others", "__proto__ + constructor.prototype", "(__proto__ + constructor.prototype)"],
  ])("%s", (_, text, expected) => {
    const parsed = parseExpression(text);
    expect(parsed.ok && grouped(parsed.value)).toBe(expected);
  });

  test("every part knows where it stands", () => {
    const parsed = parseExpression("a +\n  f(b)");
    if (!parsed.ok || parsed.value.kind !== "binary") throw new Error("not read");
    expect(parsed.value).toMatchObject({ start: 0, end: 10, line: 1, column: 1 });
    expect(parsed.value.right).toMatchObject({ start: 6, end: 10, line: 2, column: 3 });
    expect(parsed.value.right).toMatchObject({ args: [{ start: 8, end: 9, line: 2, column: 5 }] });
  });
});

describe("what is refused, and where", () => {
  test.each([
    ["nothing", "", "empty-expression", 1, 1],
    ["only spaces", " \n ", "empty-expression", 1, 1],
    ["an operator without its right side", "a +", "unexpected-token", 1, 4],
    ["an operator without its left side", "* a", "unexpected-token", 1, 1],
    ["two values side by side", "a b", "unexpected-token", 1, 3],
    ["an open bracket", "(a", "unexpected-token", 1, 3],
    ["a closing bracket too many", "a)", "unexpected-token", 1, 2],
    ["an open list", "[a, b", "unexpected-token", 1, 6],
    ["a comma at the end", "[a,]", "unexpected-token", 1, 4],
    ["an open call", "f(a", "unexpected-token", 1, 4],
    ["a choice without its second branch", "a ? b", "unexpected-token", 1, 6],
    ["a choice without a colon", "a ? b c", "unexpected-token", 1, 7],
    ["a dot without a name", "a.", "unexpected-token", 1, 3],
    ["a dot before a number", "a.1", "unexpected-token", 1, 3],
    ["a member of something that is no name", "f(a).b", "unexpected-token", 1, 6],
    ["a member of a name in backticks", "`a`.b", "unexpected-token", 1, 5],
    ["in without a value before it", "in [1]", "unexpected-token", 1, 1],
    ["an index", "a[0]", "unexpected-token", 1, 2],
    ["a map", "{a: 1}", "bad-character", 1, 1],
    ["one ampersand", "a & b", "bad-character", 1, 3],
    ["one bar", "a | b", "bad-character", 1, 3],
    ["one equals sign", "a = b", "bad-character", 1, 3],
    ["a semicolon", "a; b", "bad-character", 1, 2],
    ["a hash in the second line", "a +\n#", "bad-character", 2, 1],
    ["a letter outside ASCII", "größe", "bad-character", 1, 3],
    ["half a surrogate pair", "a + \ud800", "bad-character", 1, 5],
    ["half a surrogate pair in a text, high", "'\ud800x'", "bad-text", 1, 1],
    ["half a surrogate pair in a text, low", "'x\udc00'", "bad-text", 1, 1],
    ["a null character", "a\u0000", "bad-character", 1, 2],
    ["an open text", "a == 'x", "bad-text", 1, 6],
    ["a text over the line end", "'a\nb'", "bad-text", 1, 1],
    ["an escape that is not known", "'\\x'", "bad-text", 1, 1],
    ["a text that ends in an escape", "'\\", "bad-text", 1, 1],
    ["an open backtick", "`ab", "bad-text", 1, 1],
    ["empty backticks", "``", "bad-text", 1, 1],
    ["a space in backticks", "`a b`", "bad-text", 1, 1],
    ["a number that ends in a dot", "1.", "bad-number", 1, 1],
    ["a number with letters", "12ab", "bad-number", 1, 1],
    ["an exponent", "1e3", "bad-number", 1, 1],
    ["a hexadecimal number", "0x10", "bad-number", 1, 1],
  ])("%s", (_, text, code, line, column) => {
    const parsed = parseExpression(text);
    expect(parsed.ok ? [] : parsed.issues).toMatchObject([{ code, line, column, path: [], severity: "error" }]);
  });

  test.each([
    ["a single ampersand has a hint", "a & b", "Write &&."],
    ["a single equals sign has a hint", "a = b", "Write == to compare."],
  ])("%s", (_, text, hint) => {
    const parsed = parseExpression(text);
    expect(parsed.ok ? undefined : parsed.issues[0]?.hint).toBe(hint);
  });
});

describe("limits", () => {
  const code = (text: string) => {
    const parsed = parseExpression(text);
    return parsed.ok ? "read" : parsed.issues[0]?.code;
  };
  const sum = (parts: number) => Array.from({ length: parts }, () => "a").join("+");
  test.each([
    ["one character less than the longest", " ".repeat(maxLength - 2) + "a", "read"],
    ["as long as the longest", " ".repeat(maxLength - 1) + "a", "read"],
    ["one character too long", " ".repeat(maxLength) + "a", "too-long"],
    // n names and n - 1 operators are 2n - 1 parts: 250 names are 499, 251 are 501; one sign more makes it even.
    ["one part less than the most", sum(maxNodes / 2), "read"],
    ["as many parts as the most", `-${sum(maxNodes / 2)}`, "read"],
    ["one part too many", sum(maxNodes / 2 + 1), "too-many-nodes"],
    // The expression itself is the first level.
    ["brackets one less deep than the deepest", "(".repeat(maxDepth - 2) + "a" + ")".repeat(maxDepth - 2), "read"],
    ["brackets as deep as the deepest", "(".repeat(maxDepth - 1) + "a" + ")".repeat(maxDepth - 1), "read"],
    ["brackets one too deep", "(".repeat(maxDepth) + "a" + ")".repeat(maxDepth), "too-deep"],
    ["signs as deep as the deepest", "!".repeat(maxDepth - 1) + "a", "read"],
    ["signs one too deep", "!".repeat(maxDepth) + "a", "too-deep"],
    ["choices one too deep", "a ? b : ".repeat(maxDepth) + "c", "too-deep"],
    ["lists one too deep", "[".repeat(maxDepth) + "a" + "]".repeat(maxDepth), "too-deep"],
    ["calls one too deep", "f(".repeat(maxDepth) + "a" + ")".repeat(maxDepth), "too-deep"],
    ["a long chain is not deep", Array.from({ length: 200 }, () => "a").join(" || "), "read"],
    ["brackets side by side are not deep", Array.from({ length: 100 }, () => "(a)").join(" + "), "read"],
    ["one digit less than the most", "1".repeat(maxDigits - 1), "read"],
    ["as many digits as the most", "1".repeat(maxDigits), "read"],
    ["one digit too many", "1".repeat(maxDigits + 1), "bad-number"],
  ])("%s", (_, text, expected) => expect(code(text)).toBe(expected));
});

describe("hostile texts are refused at once", () => {
  test.each([
    ["a million characters", "a".repeat(1_000_000), "too-long"],
    ["20,000 times ||", "||".repeat(20_000), "too-long"],
    ["20,000 operands", Array.from({ length: 20_000 }, () => "a").join("||"), "too-long"],
    ["brackets 1,000 deep", "(".repeat(1000), "too-deep"],
    ["lists 1,000 deep", "[".repeat(1000), "too-deep"],
    ["signs 3,999 deep", "!".repeat(3999), "too-deep"],
    ["methods 1,000 long", `a${".b()".repeat(999)}`, "too-many-nodes"],
    ["a text of backslashes", `'${"\\".repeat(3997)}`, "bad-text"],
    ["a number of 3,999 digits", "9".repeat(3999), "bad-number"],
  ])("%s", (_, text, code) => {
    const start = performance.now();
    const parsed = parseExpression(text);
    expect(parsed.ok ? [] : parsed.issues).toMatchObject([{ code }]);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
