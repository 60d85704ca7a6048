import { expect, test } from "vitest";
import { type Row, result } from "../support.js";

const rows: readonly Row[] = [
  ["a number is known", "known(blank)", { blank: 0 }, true],
  ["an empty text is known", "known(name)", { name: "" }, true],
  ["false is known", "known(mark)", { mark: false }, true],
  ["never is known", "known(due)", { due: "never" }, true],
  ["none is not", "known(blank)", { blank: "none" }, false],
  ["an unknown number is unknown", "known(blank)", {}, "?"],
  ["an unknown truth value is unknown", "known(mark)", {}, "?"],
  ["an unknown date is unknown", "known(due)", {}, "?"],
  ["not applicable stays so", "known(blank)", { blank: { notApplicable: true } }, "n/a"],
  ["a set with members", "known(tags)", { tags: ["x"] }, true],
  ["a set without members", "known(tags)", { tags: [] }, false],
  ["a set that is none", "known(tags)", { tags: "none" }, false],
  ["a set not given", "known(tags)", {}, "?"],
  ["a cell", "rows.countIf(r, known(r.owner))", { rows: [{ owner: "ann" }, { owner: { none: true } }, {}] }, "1..2"],
];

test.each(rows)("%s: %s", (_, text, given, expected) => expect(result(text, given)).toEqual(expected));
