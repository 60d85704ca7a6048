import { expect, test } from "vitest";
import { type Row, result } from "../support.js";

const rows: readonly Row[] = [
  ["the values in order", "rows.map(r, r.n * 2)", { rows: [{ n: 3 }, { n: 1 }] }, ["6", "2"]],
  ["an unknown value keeps its range", "rows.map(r, r.n)", { rows: [{ n: 3 }, {}] }, ["3", "0..9"]],
  ["a row without a value has none", "rows.map(r, r.m)", { rows: [{ m: "none" }, { m: 1 }] }, ["1"]],
  ["a value that may be blank is maybe there", "rows.map(r, r.m)", { rows: [{}] }, [["-4..4 or n/a", "maybe"]]],
  ["texts", "rows.map(r, r.ok ? 'up' : 'down')", { rows: [{ ok: true }, { ok: false }] }, ["up", "down"]],
  ["a maybe row", "rows.filter(r, r.ok).map(r, r.n)", { rows: [{ n: 1 }] }, [["1", "maybe"]]],
  ["of an empty list", "rows.map(r, r.n)", { rows: [] }, []],
  ["of a list not given", "rows.map(r, r.n)", {}, "? list"],
  ["of a list not given, counted", "rows.map(r, r.n).countIf(v, v > 9)", {}, "0"],
  ["its values can be added", "rows.map(r, r.n).sumOf(v, v)", { rows: [{ n: 3 }, {}] }, "3..12"],
];

test.each(rows)("%s: %s", (_, text, given, expected) => expect(result(text, given)).toEqual(expected));
