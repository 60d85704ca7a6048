import { describe, expect, test } from "vitest";
import { exactOf, toNumber } from "../../src/kernel/exact.js";
import { seeded } from "../../src/kernel/random.js";
import { betaPert } from "../../src/timeline/beta.js";
import { estimateTimeline } from "../../src/timeline/estimate.js";
import { pertDeviation, pertMean, pertSum } from "../../src/timeline/pert.js";
import { guessesOf, phaseGuesses, simulateTimeline } from "../../src/timeline/simulate.js";

const tallowCreek = estimateTimeline({
  employees: 140,
  sites: 3,
  interviews: 11,
  remoteShare: 0.27,
  applications: 35,
  assets: 220,
  vendors: 45,
  systems: 25,
  projects: 14,
  start: "2026-03-02",
});

describe("three-point estimates", () => {
  test.each([
    // (4 + 4 × 5 + 8) / 6 = 32 / 6; (8 − 4) / 6
    ["analysis", phaseGuesses.P7, "16/3", "2/3"],
    // (0.5 + 4 × 1 + 1.5) / 6 = 1; 1 / 6
    ["final report", phaseGuesses.P12, "1", "1/6"],
    ["a sure thing", { optimistic: 2, likely: 2, pessimistic: 2 }, "2", "0"],
  ])("%s", (_, guess, mean, deviation) => expect([pertMean(guess), pertDeviation(guess)]).toEqual([mean, deviation]));

  test("P7 to P13 in sequence have mean 12.92 and deviation 0.95 working days, as published", () => {
    const { P7, P8, P9, P10, P11, P12, P13 } = phaseGuesses;
    const sum = pertSum([P7, P8, P9, P10, P11, P12, P13]);
    // 32/6 + 6.5/6 + 13/6 + 3.5/6 + 13/6 + 6/6 + 3.5/6 = 77.5/6
    expect(sum.mean).toBe("155/12");
    expect(toNumber(exactOf(sum.mean))).toBeCloseTo(12.92, 2);
    expect(sum.deviation).toBeCloseTo(0.95, 2);
  });
});

describe("the beta-PERT distribution", () => {
  // With shape 4 and a mode at a quarter (or three quarters) of the width it is Beta(2, 4) (or Beta(4, 2)); of five uniform numbers the second least is Beta(2, 4).
  test("Beta(2, 4): the chance to stay below x is 1 − (1 − x)^5 − 5 x (1 − x)^4", () => {
    const quantile = betaPert({ optimistic: 4, likely: 5, pessimistic: 8 });
    for (const x of [0.05, 0.2, 0.35, 0.5, 0.75, 0.95]) {
      const chance = 1 - (1 - x) ** 5 - 5 * x * (1 - x) ** 4;
      expect(quantile(chance)).toBeCloseTo(4 + 4 * x, 4);
    }
  });

  test("Beta(1, 5): the chance to stay below x is 1 − (1 − x)^5", () => {
    const quantile = betaPert({ optimistic: 0.5, likely: 0.5, pessimistic: 1 });
    for (const x of [0.01, 0.1, 0.3, 0.6]) expect(quantile(1 - (1 - x) ** 5)).toBeCloseTo(0.5 + 0.5 * x, 4);
  });

  test("Beta(3, 3) is symmetric", () => {
    const quantile = betaPert({ optimistic: 0.5, likely: 1, pessimistic: 1.5 });
    expect(quantile(0.5)).toBeCloseTo(1, 8);
    expect(quantile(0.2) + quantile(0.8)).toBeCloseTo(2, 8);
  });

  test("a shape that is no whole number has the mean of PERT", () => {
    const guess = phaseGuesses.P11;
    const quantile = betaPert(guess);
    const random = seeded(1);
    let sum = 0;
    for (let draw = 0; draw < 50_000; draw += 1) sum += quantile(random());
    // Standard error 0.5 / √50,000 = 0.002.
    expect(Math.abs(sum / 50_000 - 13 / 6)).toBeLessThan(0.01);
  });

  test("never leaves its ends, and rises with the chance", () => {
    for (const guess of Object.values(phaseGuesses)) {
      const quantile = betaPert(guess);
      let before = guess.optimistic;
      for (let step = 0; step <= 1_000; step += 1) {
        const value = quantile(Math.min(step / 1_000, 1 - 2 ** -32));
        expect(value).toBeGreaterThanOrEqual(before);
        expect(value).toBeLessThanOrEqual(guess.pessimistic);
        before = value;
      }
    }
  });
});

describe("the simulation", () => {
  // 100,000 runs of another generator, published with the estimates; the standard error of a mean is 0.003, of a percentile below 0.01.
  const odds = simulateTimeline(tallowCreek, { seed: 20260302, draws: 100_000, guesses: phaseGuesses });
  const at = (percent: number) => odds.percentiles.find((one) => one.percent === percent);

  test.each([
    ["mean", odds.mean, 12.93],
    ["median", at(50)?.days ?? 0, 12.88],
    ["80 %", at(80)?.days ?? 0, 13.8],
    ["90 %", at(90)?.days ?? 0, 14.29],
    ["95 %", at(95)?.days ?? 0, 14.7],
  ])("agrees with the published %s", (_, actual, published) => expect(Math.abs(actual - published)).toBeLessThan(0.03));

  test("agrees with the published chances: 97.3 % within 15 working days, 0.01 % within 10", () => {
    expect(Math.abs((odds.within.find((one) => one.workingDays === 15)?.share ?? 0) - 0.973)).toBeLessThan(0.003);
    expect(odds.within.find((one) => one.workingDays === 10)?.share).toBeLessThan(0.0005);
  });

  test("a plan of 13 days is an even bet, 14 hold four times in five", () => {
    expect([at(50)?.workingDay, at(80)?.workingDay]).toEqual([13, 14]);
  });

  test("the day of a percentile is that working day after the visit", () => {
    // The visit ends on Friday 13 March 2026; the 13th working day after it is 1 April, the 14th the 2nd.
    expect([at(50)?.presentation, at(80)?.presentation]).toEqual(["2026-04-01", "2026-04-02"]);
  });

  test("the analysis decides, not the client's answers, in all but a few draws", () => {
    const share = (id: string) => odds.phases.find((one) => one.id === id)?.critical ?? 0;
    expect(share("P7") + share("P6")).toBeCloseTo(1, 6);
    expect(share("P7")).toBeGreaterThan(0.95);
    expect(share("P9")).toBe(1);
  });

  test("the same seed gives the same odds, another seed others near by", () => {
    const one = simulateTimeline(tallowCreek, { seed: 7, draws: 2_000 });
    expect(simulateTimeline(tallowCreek, { seed: 7, draws: 2_000 })).toEqual(one);
    const other = simulateTimeline(tallowCreek, { seed: 8, draws: 2_000 });
    expect(other.mean).not.toBe(one.mean);
    expect(Math.abs(other.mean - one.mean)).toBeLessThan(0.2);
  });

  test("a slow client makes the client's answers decide, and the end later", () => {
    const slow = simulateTimeline({ ...tallowCreek, input: { ...tallowCreek.input, followUpLag: 8 } }, { seed: 1 });
    expect(slow.phases.find((one) => one.id === "P6")?.critical).toBeGreaterThan(0.5);
  });

  test("correlated lateness of the client makes the tail fatter", () => {
    const slow = { ...phaseGuesses, P6: { optimistic: 3, likely: 5, pessimistic: 12 } };
    const tail = (clientCorrelation: number) =>
      simulateTimeline(tallowCreek, { seed: 3, draws: 50_000, guesses: slow, clientCorrelation }).percentiles.find((one) => one.percent === 95)?.days ?? 0;
    expect(tail(0.9)).toBeGreaterThan(tail(0) + 0.1);
  });

  test("from the kick-off on, the visit waits for the data and for two days in a row", () => {
    const sure = { P3: { optimistic: 6, likely: 6, pessimistic: 6 }, P6: { optimistic: 3, likely: 3, pessimistic: 3 } };
    const fixed = Object.fromEntries(
      Object.entries(phaseGuesses).map(([id, one]) => [id, { optimistic: one.likely, likely: one.likely, pessimistic: one.likely }]),
    );
    const one = simulateTimeline(tallowCreek, { seed: 1, draws: 100, guesses: { ...fixed, ...sure } });
    // All phases sure: 5 + 1 + 2 + 0.5 + 2 + 1 + 0.5 = 12 working days after 13 March is 31 March.
    expect(one.percentiles[0]).toEqual({ percent: 50, days: 12, workingDay: 12, presentation: "2026-03-31" });
    expect(one.fromKickOff.map((row) => row.presentation)).toEqual(Array.from({ length: 4 }, () => "2026-03-31"));
  });

  test("10,000 draws take well under a second", () => {
    const start = performance.now();
    simulateTimeline(tallowCreek, { seed: 1 });
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  test("the plan's own guesses grow with its effort and stand as published at 13 computed days", () => {
    const guesses = guessesOf({ ...tallowCreek, effort: { ...tallowCreek.effort, workDays: "12" } });
    expect(guesses).toEqual(phaseGuesses);
    // Tallow Creek: (14.91 + 1) / 13 = 1.224 of the typical work.
    expect(guessesOf(tallowCreek)["P7"]).toEqual({ optimistic: 4.9, likely: 6.12, pessimistic: 9.79 });
  });

  test.each<readonly [string, Parameters<typeof simulateTimeline>[1]]>([
    ["a seed that is no whole number", { seed: 0.5 }],
    ["too few draws", { seed: 1, draws: 99 }],
    ["too many draws", { seed: 1, draws: 1_000_001 }],
    ["a correlation above one", { seed: 1, clientCorrelation: 1.1 }],
    ["guesses out of order", { seed: 1, guesses: { P7: { optimistic: 5, likely: 4, pessimistic: 8 } } }],
    ["guesses that are not numbers", { seed: 1, guesses: { P7: { optimistic: 5, likely: Number.NaN, pessimistic: 8 } } }],
    ["an unknown phase", { seed: 1, guesses: { P99: { optimistic: 1, likely: 1, pessimistic: 1 } } }],
  ])("%s is a wrong use", (_, options) => expect(() => simulateTimeline(tallowCreek, options)).toThrowError(expect.objectContaining({ code: "wrong-use" })));
});
