import * as fc from "fast-check";
import { expect, test } from "vitest";
import { exactOf } from "../../src/kernel/exact.js";
import type { Ast } from "../../src/language/ast.js";
import { parseExpression } from "../../src/language/parse.js";
import { printExpression } from "../../src/language/print.js";

const place = { start: 0, end: 0, line: 1, column: 1 };
const id = fc.constantFrom("a", "b2", "_c", "clinics.hosts", "x.never", "__proto__", "inner", "trueish");

// Any tree at all, also of wrong types: printing and reading know nothing of types.
const { tree } = fc.letrec<{ tree: Ast }>((tie) => {
  const inner = tie("tree");
  const several = fc.array(inner, { maxLength: 3 });
  return {
    tree: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.nat(9999).map((n): Ast => ({ kind: "number", value: exactOf(`${n / 100}`), ...place })),
      fc.string({ unit: "grapheme", maxLength: 6 }).map((value): Ast => ({ kind: "text", value: value.replaceAll("\r", ""), ...place })),
      fc.boolean().map((value): Ast => ({ kind: "boolean", value, ...place })),
      id.map((name): Ast => ({ kind: "name", name, quoted: false, ...place })),
      fc.constantFrom("a-b", "clinics.ehr-hosts", "a").map((name): Ast => ({ kind: "name", name, quoted: true, ...place })),
      fc.tuple(fc.constantFrom("!" as const, "-" as const), inner).map(([operator, operand]): Ast => ({ kind: "unary", operator, operand, ...place })),
      fc
        .tuple(
          fc.constantFrom(
            "||" as const,
            "&&" as const,
            "==" as const,
            "!=" as const,
            "<" as const,
            "<=" as const,
            ">" as const,
            ">=" as const,
            "+" as const,
            "-" as const,
            "*" as const,
            "/" as const,
            "%" as const,
          ),
          inner,
          inner,
        )
        .map(([operator, left, right]): Ast => ({ kind: "binary", operator, left, right, ...place })),
      fc.tuple(inner, inner).map(([item, list]): Ast => ({ kind: "in", item, list, ...place })),
      fc.tuple(inner, inner, inner).map(([condition, yes, no]): Ast => ({ kind: "choice", condition, yes, no, ...place })),
      several.map((items): Ast => ({ kind: "list", items, ...place })),
      fc.tuple(fc.constantFrom("f", "known"), several).map(([name, args]): Ast => ({ kind: "call", name, args, ...place })),
      fc.tuple(inner, fc.constantFrom("size", "in2"), several).map(([object, name, args]): Ast => ({ kind: "method", object, name, args, ...place })),
    ),
  };
});

const placeless = (ast: Ast) => JSON.stringify(ast, (key, value: unknown) => (key in place ? undefined : typeof value === "bigint" ? String(value) : value));

test("what is printed reads back as the same tree", () => {
  fc.assert(
    fc.property(tree, (ast) => {
      const text = printExpression(ast);
      const parsed = parseExpression(text);
      // Trees beyond the limits are refused, which is another test's matter.
      if (parsed.ok) expect(placeless(parsed.value), text).toBe(placeless(ast));
      else expect(parsed.issues[0]?.code, text).toMatch(/^too-/);
    }),
    { seed: 11, numRuns: 5000 },
  );
}, 600_000);

test("any text at all is read or refused with one place in it, and never throws", () => {
  const words = fc
    .array(
      fc.constantFrom(
        "a",
        "1",
        "(",
        ")",
        "[",
        "]",
        ".",
        ",",
        "?",
        ":",
        "||",
        "&&",
        "!",
        "-",
        "in",
        "'x'",
        "`a-b`",
        "==",
        " ",
        "\n",
        "f(",
        "\ud800",
        "#",
        "'",
        "1.",
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof(words, fc.string({ unit: "binary", maxLength: 40 })), (text) => {
      const parsed = parseExpression(text);
      if (parsed.ok) {
        expect(parseExpression(printExpression(parsed.value)).ok).toBe(true);
        return;
      }
      expect(parsed.issues).toHaveLength(1);
      const [one] = parsed.issues;
      expect(one?.line).toBeGreaterThanOrEqual(1);
      expect(one?.line).toBeLessThanOrEqual(text.split("\n").length);
      expect(one?.column).toBeLessThanOrEqual(text.length + 1);
    }),
    { seed: 12, numRuns: 10_000 },
  );
}, 600_000);
