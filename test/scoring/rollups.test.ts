import { describe, expect, test } from "vitest";
import { exactOf, exactText } from "../../src/kernel/exact.js";
import type { NodeStep, RollupStep } from "../../src/packs/program.js";
import { rollUp } from "../../src/scoring/rollups/table.js";

const scale = { id: "maturity", min: 0, max: 5, options: [] };

interface Child {
  readonly value: string;
  readonly weight?: number;
  readonly stage?: number;
  readonly open?: boolean;
}

function rolled(rollup: RollupStep, children: readonly Child[]): string {
  const node = { rollup, scale } as unknown as NodeStep; // A roll-up reads these two.
  const value = rollUp(
    node,
    children.map((child, index) => ({
      id: `c${index}`,
      value: exactOf(child.value),
      weight: child.weight ?? 1,
      stage: child.stage ?? 1,
      state: child.open === true ? ("unanswered" as const) : ("answered" as const),
    })),
  );
  return value === undefined ? "none" : exactText(value);
}

describe("weighted mean", () => {
  test.each([
    ["one child is its value", [{ value: "3.7" }], "3.7"],
    [
      "weights 3 and 2 with 4 and 1: 14 / 5",
      [
        { value: "4", weight: 3 },
        { value: "1", weight: 2 },
      ],
      "2.8",
    ],
    ["thirds stay exact", [{ value: "1" }, { value: "1" }, { value: "2" }], "4/3"],
  ] as const)("%s", (_, children, expected) => expect(rolled({ kind: "weighted-mean" }, children)).toBe(expected));
});

describe("minimum", () => {
  test.each([
    ["the least, first, last or in the middle", [{ value: "3" }, { value: "1" }, { value: "2" }], "1"],
    [
      "whatever its weight",
      [
        { value: "5", weight: 9 },
        { value: "0.5", weight: 0.1 },
      ],
      "0.5",
    ],
  ] as const)("%s", (_, children, expected) => expect(rolled({ kind: "minimum" }, children)).toBe(expected));
});

describe("geometric mean", () => {
  test.each([
    ["shares 1/4 and 1: root of 1/4 is 1/2", [{ value: "1.25" }, { value: "5" }], "2.5"],
    [
      "weights are powers: (1/8² · 1⁴)^(1/6) is 1/2",
      [
        { value: "0.625", weight: 2 },
        { value: "5", weight: 4 },
      ],
      "2.5",
    ],
    ["equal values give that value, exactly, also where it is no decimal", [{ value: "5/3" }, { value: "5/3", weight: 4 }], "5/3"],
    ["one child at the bottom takes all down", [{ value: "0" }, { value: "5" }], "0"],
    ["so does one below it", [{ value: "-1" }, { value: "5" }], "0"],
  ] as const)("%s", (_, children, expected) => expect(rolled({ kind: "geometric-mean" }, children)).toBe(expected));
});

describe("staged", () => {
  const stages = (passAt: number, passBelowAt = passAt) => ({ kind: "staged", passAt, passBelowAt, stages: 3 }) as const;
  test.each([
    ["nothing reached", stages(3), [{ value: "2" }], "0"],
    ["a value at the mark passes; a stage without children passes", stages(3), [{ value: "3" }], "3"],
    ["one below the mark fails its stage", stages(3), [{ value: "3" }, { value: "3", stage: 2 }, { value: "2.9", stage: 2 }], "1"],
    ["a stage that fails ends it, whatever comes later", stages(3), [{ value: "3" }, { value: "1", stage: 2 }, { value: "5", stage: 3 }], "1"],
    [
      "more is asked of stages below: 3 passes at its own, not below another",
      stages(3, 4),
      [{ value: "3" }, { value: "3", stage: 2 }, { value: "2", stage: 3 }],
      "1",
    ],
    ["and with 4 below it does", stages(3, 4), [{ value: "4" }, { value: "3", stage: 2 }, { value: "2", stage: 3 }], "2"],
    ["an unanswered child fails, even where the mark is the bottom", stages(0), [{ value: "0", open: true }], "0"],
  ] as const)("%s", (_, rollup, children, expected) => expect(rolled(rollup, children)).toBe(expected));
});

describe("deduction", () => {
  test.each([
    ["all met costs nothing", [{ value: "5", weight: 4 }], "10"],
    ["not met costs its weight", [{ value: "0", weight: 4 }], "6"],
    ["half met costs half its weight", [{ value: "2.5", weight: 4 }], "8"],
    [
      "it may go below zero",
      [
        { value: "0", weight: 7 },
        { value: "0", weight: 5 },
      ],
      "-2",
    ],
  ] as const)("%s", (_, children, expected) => expect(rolled({ kind: "deduction", start: 10 }, children)).toBe(expected));
});

describe("points", () => {
  test.each([
    ["all met gives its weight", false, [{ value: "5", weight: 4 }], "4"],
    ["a fifth met gives a fifth", false, [{ value: "1", weight: 4 }], "0.8"],
    [
      "normalised: 0.8 + 2 of 6 points, back on 0 to 5",
      true,
      [
        { value: "1", weight: 4 },
        { value: "5", weight: 2 },
      ],
      "7/3",
    ],
  ] as const)("%s", (_, normalised, children, expected) => expect(rolled({ kind: "points", normalised }, children)).toBe(expected));
});
