import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Exact, exact, exactText } from "../../src/kernel/exact.js";
import { compileExpression } from "../../src/language/compile.js";
import { missingInputs } from "../../src/language/missing.js";
import type { Value } from "../../src/language/value.js";
import { type Declarations, type Given, checkedIn, envOf, scopeOf } from "./support.js";

// Small cases with results worked out by hand from the scoring semantics; the files say what each shows.
const folder = new URL("../fixtures/cases/expressions/", import.meta.url);

interface Case {
  readonly id: string;
  readonly says: string;
  readonly asOf: string;
  readonly declare: Declarations;
  readonly given: Given;
  readonly expect: Readonly<Record<string, unknown>>;
}

const cases = readdirSync(folder)
  .sort()
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Case);

test("all 14 files of cases are there", () => expect(cases).toHaveLength(14));

describe.each(cases)("$id: $says", (one) => {
  const scope = scopeOf(one.declare);
  const env = envOf(one.declare, one.given, one.asOf);
  test.each(Object.entries(one.expect))("%s", (text, expected) => {
    const checked = checkedIn(scope, text);
    const value = compileExpression(checked)(env);
    expect({ value: readable(value), missing: [...missingInputs(checked, env)].sort() }).toEqual(wanted(expected));
  });
});

function wanted(expected: unknown): unknown {
  if (typeof expected !== "object" || expected === null) return { value: typeof expected === "string" ? plain(expected) : expected, missing: [] };
  const { missing, ...value } = expected as { missing: readonly string[] };
  return { value: { orNotApplicable: false, ...value }, missing: [...missing].sort() };
}

/** Fractions are written `5/4` in the cases; the library's lossless text is `1.25`. */
function plain(text: string): string {
  const value = exact(text);
  return value === undefined ? text : exactText(value);
}

function readable(value: Value): unknown {
  if (typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number" || !("kind" in value)) return exactText(value);
  switch (value.kind) {
    case "not-applicable":
      return "not applicable";
    case "range":
      return { low: short(value.low), high: short(value.high), orNotApplicable: value.orNot };
    case "maybe":
    case "open":
      return { unknown: true, orNotApplicable: value.orNot };
    default:
      return value.kind;
  }
}

function short(end: Exact): string {
  const text = exactText(end);
  return text === "0.5" ? "1/2" : text === "2.5" ? "5/2" : text;
}
