import { expect, test } from "vitest";
import { type Row, result } from "../support.js";

const rows: readonly Row[] = [
  ["rows", "rows.size()", { rows: [{}, {}] }, "2"],
  ["an empty list", "rows.size()", { rows: [] }, "0"],
  ["a list not given", "rows.size()", {}, "0..inf"],
  ["of sure and maybe rows", "rows.filter(r, r.ok).size()", { rows: [{ ok: true }, { ok: false }, {}] }, "1..2"],
  ["members of a set", "tags.size()", { tags: ["x", "z"] }, "2"],
  ["a set that is none", "tags.size()", { tags: "none" }, "0"],
  ["a set not given", "tags.size()", {}, "0..inf"],
  ["a list literal", "[1, 2, 3].size()", {}, "3"],
  ["a list that does not apply", "rows.size()", { rows: { notApplicable: true } }, "n/a"],
  ["a set that does not apply", "tags.size()", { tags: { notApplicable: true } }, "n/a"],
  ["a filter that can never hold, on a list not given", "rows.filter(r, r.n > 9).size()", {}, "0"],
];

test.each(rows)("%s: %s", (_, text, given, expected) => expect(result(text, given)).toEqual(expected));
