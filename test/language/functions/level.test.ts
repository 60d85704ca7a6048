import { expect, test } from "vitest";
import { compileExpression } from "../../../src/language/compile.js";
import { type Value, notApplicable } from "../../../src/language/value.js";
import { checkedIn, envOf, scopeOf, told } from "../support.js";

const scope = scopeOf({}, { levels: ["dr.p.recovery-plan", "dr.p.backup"] });

const rows: readonly (readonly [says: string, text: string, levels: readonly Value[], expected: unknown])[] = [
  ["the level of the practice named", "level('dr.p.backup')", [1, 3], "3"],
  ["a range where the level is one", "level('dr.p.backup')", [1, { kind: "range", low: 1, high: 4, orNot: false }], "1..4"],
  ["not applicable where the practice is out", "level('dr.p.backup')", [1, notApplicable], "n/a"],
  ["compared", "level('dr.p.recovery-plan') >= 2 && level('dr.p.backup') >= 2", [2, 1], false],
];

test.each(rows)("%s: %s", (_, text, levels, expected) =>
  expect(told(compileExpression(checkedIn(scope, text))(envOf({}, {}, "2026-06-30", levels)))).toEqual(expected),
);
