import { Environment } from "@marcbachmann/cel-js";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { toNumber } from "../../src/kernel/exact.js";
import { unwrap } from "../../src/kernel/result.js";
import { checkExpression } from "../../src/language/check.js";
import { compileExpression } from "../../src/language/compile.js";
import { tokensOf } from "../../src/language/lexer.js";
import { parseExpression } from "../../src/language/parse.js";
import { printExpression } from "../../src/language/print.js";
import type { Value } from "../../src/language/value.js";
import { isNumber } from "../../src/language/values.js";
import { envOf, scopeOf } from "../language/support.js";
import { declare, expressionOf } from "./language-expressions.js";

// Another implementation of the same syntax, wherever it defines the answer: definite numbers, booleans, texts and lists.
// What differs, and why, is listed in docs/guide/expressions.md.
const numRuns = Number(process.env["DIFFERENTIAL_RUNS"] ?? 2000);

const scope = scopeOf(declare);
const other = new Environment({ unlistedVariablesAreDyn: true }).registerFunction("list.count(): double", (items: readonly unknown[]) => items.length);
const grammar = { plain: true };

const list = fc
  .tuple(
    fc.oneof(
      fc.constant(""),
      expressionOf("boolean", 1, grammar).map((test) => `.filter(x, ${test})`),
    ),
    expressionOf("number", 1, grammar),
  )
  .map(([filter, e]) => `rows${filter}.map(x, ${e})`);
const expression = fc.oneof(expressionOf("boolean", 3, grammar), expressionOf("number", 3, grammar), expressionOf("text", 2, grammar), list);

const row = fc.record({ k: fc.integer({ min: 0, max: 3 }), w: fc.integer({ min: -1, max: 1 }), f: fc.boolean(), t: fc.constantFrom("a", "b") });
const given = fc.record({
  n: fc.integer({ min: 0, max: 3 }),
  m: fc.integer({ min: -2, max: 2 }),
  p: fc.boolean(),
  q: fc.boolean(),
  t: fc.constantFrom("a", "b"),
  rows: fc.array(row, { maxLength: 4 }),
});

test("definite answers are the other implementation's, on the same text with only the brackets it needs", () => {
  fc.assert(
    fc.property(expression, given, (written, facts) => {
      const text = printExpression(unwrap(parseExpression(written)));
      const ours = compileExpression(unwrap(checkExpression(unwrap(parseExpression(text)), scope)))(envOf(declare, facts));
      const theirs: unknown = other.evaluate(inCel(text), facts);
      expect(plain(ours), `${text} with ${JSON.stringify(facts)}`).toEqual(plainOther(theirs));
    }),
    { seed: 20260630, numRuns },
  );
}, 3_600_000);

/** The same words with every number a double (whole numbers of the other implementation divide and overflow differently) and `countIf` spelt out. */
function inCel(text: string): string {
  const tokens = tokensOf(text);
  if ("code" in tokens) return text;
  let cel = "";
  // Depths at which a countIf( was opened: its closing bracket gets a count after it.
  const counts: number[] = [];
  let depth = 0;
  tokens.forEach((token, index) => {
    const isMethod = tokens[index - 1]?.text === ".";
    if (token.text === "(") depth += 1;
    if (isMethod && token.text === "countIf") {
      counts.push(depth + 1);
      cel += "filter";
    } else if (isMethod && token.text === "size") cel += "count";
    else if (token.kind === "number" && !token.text.includes(".")) cel += `${token.text}.0`;
    else cel += token.text === "in" ? " in " : token.text;
    if (token.text !== ")") return;
    if (counts.at(-1) === depth) {
      counts.pop();
      cel += ".count()";
    }
    depth -= 1;
  });
  return cel;
}

function plain(value: Value): unknown {
  if (isNumber(value)) return toNumber(value);
  return typeof value === "object" && value.kind === "list" ? value.items.map(plain) : value;
}

function plainOther(value: unknown): unknown {
  // Their double may be −0, which is 0.
  if (typeof value === "number") return value + 0;
  return Array.isArray(value) ? value.map(plainOther) : value;
}
