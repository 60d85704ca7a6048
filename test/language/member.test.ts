import { expect, test } from "vitest";
import { type Row, result } from "./support.js";

const rows: readonly Row[] = [
  ["a member", "a in [1, 2]", { a: 2 }, true],
  ["not a member", "a in [1, 2]", { a: 3 }, false],
  ["a text among texts", "name in ['x', 'y']", { name: "y" }, true],
  ["a text not among texts", "name in ['x', 'y']", { name: "z" }, false],
  ["an unknown text", "name in ['x']", {}, "? or n/a"],
  ["an unknown enum member", "grade in ['low']", {}, "?"],
  ["none is not applicable", "name in ['x']", { name: { none: true } }, "n/a"],
  ["not applicable stays so", "name in ['x']", { name: { notApplicable: true } }, "n/a"],
  ["an unknown number that may be in", "unit in [3, 20]", {}, "?"],
  ["an unknown number that cannot be in", "unit in [1, 20]", {}, false],
  ["an unknown member that may equal", "3 in [unit, 1]", {}, "?"],
  ["an unknown member beside one that equals", "1 in [unit, 1]", {}, true],
  ["an unknown member that cannot equal", "11 in [unit, 1]", {}, false],
  ["a member that may be blank", "3 in [blank]", {}, "?"],
  ["a member that is none is passed over", "3 in [blank, 3]", { blank: "none" }, true],
  ["in nothing", "a in []", { a: 1 }, false],
  ["what may be blank, in nothing", "blank in []", {}, "? or n/a"],
  ["in a set", "'x' in tags", { tags: ["x"] }, true],
  ["in a set that is none", "'x' in tags", { tags: "none" }, false],
  ["what may be blank, in a set that is none", "name in tags", { tags: "none" }, "? or n/a"],
  ["in a set not given", "'x' in tags", {}, "?"],
  ["in a set that does not apply", "'x' in tags", { tags: { notApplicable: true } }, "n/a"],
  ["among values of maybe rows", "2 in rows.filter(r, r.ok).map(r, r.n)", { rows: [{ n: 2 }] }, "?"],
  ["among values of sure rows", "2 in rows.filter(r, r.ok).map(r, r.n)", { rows: [{ n: 2 }, { n: 2, ok: true }] }, true],
];

test.each(rows)("%s: %s", (_, text, given, expected) => expect(result(text, given)).toEqual(expected));
