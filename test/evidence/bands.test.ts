import { describe, expect, test } from "vitest";
import { exactOf, exactText, fixedText } from "../../src/kernel/exact.js";
import { bandValue } from "../../src/evidence/bands.js";

const scale = { id: "maturity", min: 0, max: 5, options: [] };
const points = (pairs: readonly (readonly [string, number])[]) => pairs.map(([at, value]) => ({ at: exactOf(at), value }));
const value = (at: string, bands: object) => exactText(bandValue(exactOf(at), bands as Parameters<typeof bandValue>[1], scale));

describe("step: the value of the last band reached", () => {
  const higher = {
    kind: "step",
    better: "higher",
    below: 0,
    points: points([
      ["20", 1],
      ["40", 2],
      ["60", 3],
      ["80", 4],
      ["95", 5],
    ]),
  };
  const lower = {
    kind: "step",
    better: "lower",
    below: 0,
    points: points([
      ["80", 1],
      ["60", 2],
      ["40", 3],
      ["20", 4],
      ["5", 5],
    ]),
  };
  test.each([
    ["19.999", "0", "80.001", "0"],
    ["20", "1", "80", "1"],
    ["20.001", "1", "79.999", "1"],
    ["59.999", "2", "40.001", "2"],
    ["60", "3", "40", "3"],
    ["94.999", "4", "5.001", "4"],
    ["95", "5", "5", "5"],
    ["1000", "5", "-1000", "5"],
  ])("higher is better: %s gives %s; lower is better: %s gives %s", (up, upValue, down, downValue) => {
    expect(value(up, higher)).toBe(upValue);
    expect(value(down, lower)).toBe(downValue);
  });

  test("a third is compared exactly", () => {
    const third = { kind: "step", better: "higher", below: 0, points: points([["1/3", 4]]) };
    expect(value("1/3", third)).toBe("4");
    expect(value("0.333333333333333333", third)).toBe("0");
  });

  test("of two bands with one cut-off the higher value counts", () =>
    expect(
      value("50", {
        kind: "step",
        better: "higher",
        below: 1,
        points: points([
          ["50", 2],
          ["50", 4],
        ]),
      }),
    ).toBe("4"));

  test("before the first band it is what the pack says", () =>
    expect(value("49", { kind: "step", better: "higher", below: 1, points: points([["50", 2]]) })).toBe("1"));
});

describe("linear: between neighbouring points, flat outside", () => {
  const up = {
    kind: "linear",
    better: "higher",
    below: 0,
    points: points([
      ["0", 0],
      ["30", 3],
      ["100", 5],
    ]),
  };
  const down = {
    kind: "linear",
    better: "lower",
    below: 0,
    points: points([
      ["100", 0],
      ["0", 5],
    ]),
  };
  test.each([
    ["-1", up, "0"],
    ["0", up, "0"],
    ["10", up, "1"],
    ["30", up, "3"],
    ["65", up, "4"],
    ["100", up, "5"],
    ["101", up, "5"],
    ["101", down, "0"],
    ["75", down, "1.25"],
    ["-1", down, "5"],
  ] as const)("%s", (at, bands, expected) => expect(value(at, bands)).toBe(expected));
});

describe("log-normal: half at the median, nine tenths at p10", () => {
  const curve = { kind: "log-normal", better: "lower", below: 0, points: [], median: exactOf("400"), p10: exactOf("100") };
  const rounded = (at: string) => fixedText(bandValue(exactOf(at), curve as unknown as Parameters<typeof bandValue>[1], scale), 3);
  test.each([
    ["400", "2.500"],
    ["100", "4.500"],
    ["0", "5.000"],
    ["-5", "5.000"],
    // The curve is symmetric in the logarithm: 1600 is as far above the median as 100 is below.
    ["1600", "0.500"],
  ])("%s gives %s", (at, expected) => expect(rounded(at)).toBe(expected));
});
