import { describe, expect, test } from "vitest";
import { exactOf, fixedText } from "../../src/kernel/exact.js";
import type { CostInput, ModelCost } from "../../src/model/engagement.js";
import { breakEvenDays, compareCosts, costOfModel, costPerStrategicDay } from "../../src/engagement/costs.js";
import { parseCostInput } from "../../src/engagement/parse.js";

const usd = (amount: string) => ({ amount, currency: "USD" });
const total = (cost: ModelCost) => (cost.status === "priced" ? cost.total.amount : cost.because);

// The example table for Tallow Creek.
const fullTime: CostInput = { model: "full-time", salary: usd("190000"), benefits: 0.3, bonus: usd("19000"), recruiting: usd("42000"), recruitingYears: 3 };
const fractional: CostInput = { model: "fractional", daysPerMonth: 4, dayRate: usd("1900") };
const interim: CostInput = { model: "interim", daysPerWeek: 4, weeks: 26, dayRate: usd("1800") };
const virtual: CostInput = { model: "virtual", feePerMonth: usd("2000") };
const msp: CostInput = { model: "msp", perYear: usd("84000") };

describe("the cost of each model at Tallow Creek", () => {
  test.each<readonly [string, CostInput, string]>([
    ["full-time: 190,000 × 1.3 + 19,000 + 42,000 / 3", fullTime, "280000"],
    ["fractional: 4 × 1,900 × 12", fractional, "91200"],
    ["interim for six months: 26 × 4 × 1,800", interim, "187200"],
    ["virtual: 2,000 × 12", virtual, "24000"],
    ["the service contract of today", msp, "84000"],
  ])("%s", (_, input, expected) => expect(total(costOfModel(input))).toBe(expected));

  test("parts add up to the total", () => {
    const cost = costOfModel(fullTime);
    expect(cost.status === "priced" && cost.lines).toEqual([
      { id: "salary", amount: usd("190000") },
      { id: "benefits", amount: usd("57000") },
      { id: "bonus", amount: usd("19000") },
      { id: "recruiting", amount: usd("14000") },
    ]);
  });

  test("an interim is paid once, the others each year", () => {
    expect([fullTime, fractional, interim, virtual, msp].map(costOfModel).map((one) => one.status === "priced" && one.per)).toEqual([
      "year",
      "year",
      "once",
      "year",
      "year",
    ]);
  });
});

describe("other formulas", () => {
  test.each<readonly [string, CostInput, string]>([
    // 5,000 × 12 + 3 × 1,500 + 2,400
    [
      "a retainer with extra days and travel",
      { model: "fractional", retainerPerMonth: usd("5000"), extraDays: 3, dayRate: usd("1500"), travel: usd("2400") },
      "66900",
    ],
    // 10 × 4 × 1,000 × 1.2 + 500
    ["an interim through an agency", { model: "interim", daysPerWeek: 4, weeks: 10, dayRate: usd("1000"), agencyMargin: 0.2, travel: usd("500") }, "48500"],
    // 112 × 120 × 12 + 6 × 90 × 12 + 4,000 + 10,000
    [
      "an MSP by user and server",
      { model: "msp", users: 112, pricePerUserMonth: usd("120"), servers: 6, pricePerServerMonth: usd("90"), onboarding: usd("4000"), projects: usd("10000") },
      "181760",
    ],
    // 100,000.01 / 3 = 33,333.33666…, to the cent
    [
      "a third of a cent is rounded in its own part",
      { model: "full-time", salary: usd("0"), benefits: 0, recruiting: usd("100000.01"), recruitingYears: 3 },
      "33333.34",
    ],
    ["a virtual CIO inside a service contract has no price to see", { model: "virtual", insideMsp: true }, "inside-msp"],
  ])("%s", (_, input, expected) => expect(total(costOfModel(input))).toBe(expected));
});

describe("break-even and days", () => {
  test("at 300,000 and 1,900 a day the break-even is 13.2 days a month", () => {
    expect(fixedText(exactOf(breakEvenDays(usd("300000"), usd("1900"))), 1)).toBe("13.2");
    // 300,000 / 22,800
    expect(breakEvenDays(usd("300000"), usd("1900"))).toBe("250/19");
  });

  test("a strategic day of a full-time CIO who spends a third of 220 days there", () => {
    // 280,000 / (220 / 4) = 5,090.909…
    expect(costPerStrategicDay(usd("280000"), 220, 0.25)).toEqual(usd("5090.91"));
  });

  test.each([
    ["a day rate of nothing", () => breakEvenDays(usd("1"), usd("0"))],
    ["two currencies", () => breakEvenDays(usd("1"), { amount: "1", currency: "EUR" })],
    ["no days", () => costPerStrategicDay(usd("1"), 0, 1)],
    ["a share above one", () => costPerStrategicDay(usd("1"), 1, 1.5)],
    ["nothing to compare", () => compareCosts([])],
    [
      "options in two currencies",
      () =>
        compareCosts([
          { id: "a", costs: [msp] },
          { id: "b", costs: [{ model: "msp", perYear: { amount: "1", currency: "EUR" } }] },
        ]),
    ],
  ])("%s is a wrong use", (_, run) => expect(run).toThrowError(expect.objectContaining({ code: "wrong-use" })));
});

describe("options side by side", () => {
  const comparison = compareCosts([
    { id: "fractional-and-msp", costs: [fractional, msp] },
    { id: "full-time-and-msp", costs: [fullTime, msp] },
  ]);

  test("fractional and MSP cost 175,200 against 364,000: 188,800 less, 52 %", () => {
    expect(comparison.options.map((one) => [one.id, one.total.amount, one.saves.amount])).toEqual([
      ["fractional-and-msp", "175200", "188800"],
      ["full-time-and-msp", "364000", "0"],
    ]);
    expect(fixedText(exactOf(comparison.options[0]?.share ?? "0"), 2)).toBe("0.52");
  });

  test("they are not like for like: 48 days of leadership against about 220", () => {
    expect(comparison.options.map((one) => one.leaderDays)).toEqual(["48", "220"]);
    expect(comparison.likeForLike).toBe(false);
    expect(comparison.options[0]?.perLeaderDay).toEqual(usd("1900"));
  });

  test("what has no price is named and not counted as nothing", () => {
    const hidden = compareCosts([{ id: "virtual-inside", costs: [{ model: "virtual", insideMsp: true }, msp] }]);
    expect(hidden.options[0]).toMatchObject({ notPriced: ["virtual"], total: usd("84000") });
    expect(hidden.options[0]?.leaderDays).toBeUndefined();
  });
});

describe("a cost that cannot be is a list of issues", () => {
  test.each<readonly [string, unknown, string]>([
    ["an unknown model", { model: "cto", perYear: usd("1") }, "unknown-value"],
    ["money without a currency", { model: "msp", perYear: { amount: "1" } }, "missing-field"],
    ["a salary below zero", { model: "full-time", salary: usd("-1"), benefits: 0.3 }, "bad-format"],
    ["two currencies", { model: "fractional", daysPerMonth: 4, dayRate: usd("1"), travel: { amount: "1", currency: "EUR" } }, "currency-mismatch"],
    ["forty days a month", { model: "fractional", daysPerMonth: 40, dayRate: usd("1") }, "out-of-range"],
  ])("%s", (_, value, code) => {
    const result = parseCostInput(value);
    expect(result.ok ? [] : result.issues.map((one) => one.code)).toContain(code);
  });
});
