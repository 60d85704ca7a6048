import { expect, test } from "vitest";
import { type Row, result } from "../support.js";

const rows: readonly Row[] = [
  ["keeps rows that satisfy", "rows.filter(r, r.n > 1)", { rows: [{ n: 1 }, { n: 2 }] }, ["row"]],
  ["keeps a row that may satisfy as maybe", "rows.filter(r, r.n > 1)", { rows: [{ n: 2 }, {}] }, ["row", "maybe"]],
  ["leaves out a row whose test is not applicable", "rows.filter(r, r.m > 1)", { rows: [{ m: "none" }, { m: 2 }] }, ["row"]],
  ["leaves an empty list empty", "rows.filter(r, r.ok)", { rows: [] }, []],
  ["of a list not given is not given", "rows.filter(r, r.ok)", {}, "? rows"],
  ["of a list not given whose test can never hold is empty", "rows.filter(r, r.n > 9).size()", {}, "0"],
  ["of a list that does not apply", "rows.filter(r, r.ok)", { rows: { notApplicable: true } }, "n/a"],
  ["twice: both tests must hold", "rows.filter(r, r.ok).filter(s, s.n > 1)", { rows: [{ ok: true, n: 2 }, { ok: true, n: 1 }, { n: 5 }] }, ["row", "maybe"]],
  ["of a set", "tags.filter(t, t != 'x')", { tags: ["x", "y"] }, ["y"]],
  ["of a set not given", "tags.filter(t, t == 'x').size()", {}, "0..inf"],
  ["of values, one of them unknown", "[1, unit].filter(v, v > 5)", {}, [["2..10", "maybe"]]],
];

test.each(rows)("%s: %s", (_, text, given, expected) => expect(result(text, given)).toEqual(expected));
