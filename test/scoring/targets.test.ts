import { describe, expect, test } from "vitest";
import type { Assessment } from "../../src/model/assessment.js";
import type { Pack } from "../../src/model/pack.js";
import { score } from "../../src/scoring/score.js";
import { given, practice, small, yesNo } from "./small.js";

const facts = { heads: { type: "count", meaning: "Heads", min: 1 }, regulated: yesNo("Regulated?") } as const;
const targets: Pack["targets"] = {
  bySize: {
    fact: "heads",
    rows: [
      { from: 10, to: 49, targets: { a: 2, b: 3 } },
      { from: 60, to: 199, targets: { a: 3, b: 4.5 } },
    ],
  },
  raise: [{ when: "regulated", by: 1, areas: ["a", "b"], because: "the law" }],
};
const model = small({ weight: 3, practices: { p: practice() } }, { facts, targets, areas: { b: { title: "B", practices: { q: practice() } } } });
const aims = (values: Assessment["facts"], more: Partial<Assessment> = {}) => {
  const { areas, overall } = score(model, given({ p: 1, q: 5 }, { facts: values, ...more }));
  return [areas["a"], areas["b"], overall].map((rating) => (rating !== undefined && "target" in rating ? rating.target : undefined));
};

describe("a target", () => {
  test.each([
    ["the row that holds the size; the whole is the weighted mean: (3 · 2 + 3) / 4", { heads: 10 }, [2, 3, 2.25]],
    ["both ends of a row are in it", { heads: 49 }, [2, 3, 2.25]],
    ["between rows the nearest: 53 is nearer to 49", { heads: 53 }, [2, 3, 2.25]],
    ["and 56 to 60", { heads: 56 }, [3, 4.5, 3.375]],
    ["below the table the first", { heads: 2 }, [2, 3, 2.25]],
    ["beyond it the last", { heads: 5000 }, [3, 4.5, 3.375]],
    ["none when the size is unknown", {}, [undefined, undefined, undefined]],
    ["raised where a condition is true, never above the scale", { heads: 100, regulated: true }, [4, 5, 4.25]],
    ["not raised while it is unknown or false", { heads: 100, regulated: false }, [3, 4.5, 3.375]],
  ] as const)("%s", (_, values, expected) => expect(aims(values)).toEqual(expected));

  test("is what the assessment says, where it says so", () => {
    expect(aims({ heads: 10 }, { targets: { a: 4 } })).toEqual([4, 3, 3.75]);
    expect(aims({ heads: 10 }, { overrides: [{ what: "target", id: "b", to: 5, because: "x" }] })).toEqual([2, 5, 2.75]);
    expect(aims({ heads: 10 }, { targets: { overall: 3 } })).toEqual([2, 3, 3]);
  });

  test("of an area out of scope leaves the whole", () => expect(aims({ heads: 10 }, { exclusions: { a: { reason: "x" } } })[2]).toBe(3));

  test("gives a gap, never below zero", () => {
    const { areas } = score(model, given({ p: 1, q: 5 }, { facts: { heads: 10 } }));
    expect([areas["a"], areas["b"]]).toMatchObject([
      { gap: 1, exact: { gap: "1" } },
      { gap: 0, exact: { gap: "0" } },
    ]);
  });
});
