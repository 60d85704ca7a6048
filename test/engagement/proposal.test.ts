import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, cmp, type Exact } from "../../src/kernel/exact.js";
import { amountOf } from "../../src/kernel/money.js";
import type { ProposalInput } from "../../src/model/engagement.js";
import { buildProposalData, parseProposalInput } from "../../src/engagement/proposal.js";
import { estimateTimeline } from "../../src/timeline/estimate.js";
import { simulateTimeline } from "../../src/timeline/simulate.js";

const usd = (amount: string) => ({ amount, currency: "USD" });
const timeline = estimateTimeline({
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
const input: ProposalInput = {
  client: "Tallow Creek Components, Inc. (invented)",
  consultant: "Example Advisory (invented)",
  currency: "USD",
  asOf: "2026-02-16",
  validUntil: "2026-03-16",
  areasIn: ["budgeting", "disaster-preparedness"],
  areasOut: [{ area: "cloud-readiness", because: "A study was made last year." }],
  deliverables: [{ title: "Report", format: "HTML and Word", acceptance: "Corrections of fact worked in" }],
  lines: [
    { id: "analysis", title: "Site visit and analysis", role: "CIO", days: { low: 12, likely: 13.5, high: 16 }, rate: usd("1900") },
    { id: "review", title: "Quality review", role: "Second assessor", days: 0.5, rate: usd("1600") },
  ],
  travel: [{ title: "Two nights and mileage", amount: usd("612.40") }],
  options: [
    { id: "second-site", title: "Visit of Fort Wayne", days: 0.5, rate: usd("1900") },
    { id: "recap", title: "Presentation to the board", amount: usd("1200") },
  ],
  taxRate: 0.07,
  price: "fixed",
  instalments: [
    { title: "At kick-off", weight: 1, on: "kick-off" },
    { title: "With the draft", weight: 1, on: "draft" },
    { title: "With the final report", weight: 1, on: "final-report" },
  ],
  commissions: [],
};

describe("a proposal", () => {
  const data = buildProposalData(input, timeline);

  test("multiplies days by rates exactly", () => {
    // 12 × 1,900; 13.5 × 1,900; 16 × 1,900; 0.5 × 1,600
    expect(data.lines.map((line) => [line.amount.low.amount, line.amount.likely.amount, line.amount.high.amount])).toEqual([
      ["22800", "25650", "30400"],
      ["800", "800", "800"],
    ]);
    expect(data.fees).toEqual({ low: usd("23600"), likely: usd("26450"), high: usd("31200") });
  });

  test("adds travel and tax apart", () => {
    // 26,450 + 612.40 = 27,062.40; 7 % of it is 1,894.368
    expect([data.travel.amount, data.net.amount, data.tax.amount, data.gross.amount]).toEqual(["612.4", "27062.4", "1894.37", "28956.77"]);
  });

  test("splits into instalments without losing a cent, dated by milestone", () => {
    // 28,956.77 / 3 = 9,652.2566…: two parts carry the cents left over.
    expect(data.instalments.map((one) => [one.date, one.amount.amount])).toEqual([
      ["2026-03-02", "9652.26"],
      ["2026-03-27", "9652.26"],
      ["2026-04-02", "9652.25"],
    ]);
  });

  test("prices options apart from the sum", () => {
    expect(data.options.map((one) => [one.id, one.amount.amount])).toEqual([
      ["second-site", "950"],
      ["recap", "1200"],
    ]);
  });

  test("carries the dates of the plan, the flags as assumptions with their remedies, and one who answers for each phase", () => {
    expect(data.milestones.at(-1)).toEqual({ id: "presentation", date: "2026-04-03", owner: "both" });
    expect(data.assumptions.find((one) => one.code === "ANALYSIS_EXCEEDS_POLICY")?.remedies.map((one) => one.code)).toEqual([
      "extra-analyst-days",
      "records-to-data-request",
      "two-waves",
    ]);
    for (const row of data.raci) expect(Object.values(row.by).filter((part) => part.includes("A"))).toHaveLength(1);
  });

  test("shows the even and the safe day when the odds are known", () => {
    expect(data.presentation).toEqual({ planned: "2026-04-03" });
    const odds = simulateTimeline(timeline, { seed: 1 });
    const both = buildProposalData(input, { ...timeline, odds }).presentation;
    expect(both).toEqual({ planned: "2026-04-03", likely: odds.percentiles[0]?.presentation, safe: odds.percentiles[1]?.presentation });
  });

  test("charges a cap by its high days", () => {
    expect(buildProposalData({ ...input, price: "cap" }, timeline).net.amount).toBe("31812.4");
    expect(buildProposalData({ ...input, price: "estimate" }, timeline).net.amount).toBe("27062.4");
  });

  test("has no cents in a currency that has none", () => {
    const yen = {
      ...input,
      currency: "JPY",
      travel: [],
      options: [],
      lines: [{ id: "a", title: "Analysis", role: "CIO", days: 3.3, rate: { amount: "100001", currency: "JPY" } }],
    };
    // 330,003.3 rounds to 330,003; tax 23,100.21 to 23,100
    const { gross, instalments } = buildProposalData(yen, timeline);
    expect(gross.amount).toBe("353103");
    expect(instalments.map((one) => one.amount.amount)).toEqual(["117701", "117701", "117701"]);
  });

  test("without instalments is one, due with the final report", () => {
    const { instalments: _, ...rest } = input;
    expect(buildProposalData(rest, timeline).instalments).toEqual([{ title: "Final report", on: "final-report", date: "2026-04-02", amount: usd("28956.77") }]);
  });

  test("instalments always add up to the gross sum", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ days: fc.integer({ min: 0, max: 400 }), cents: fc.integer({ min: 0, max: 999_999 }) }), { minLength: 1, maxLength: 6 }),
        fc.array(fc.integer({ min: 1, max: 97 }), { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 0, max: 300 }),
        (lines, weights, tax) => {
          const built = buildProposalData(
            {
              ...input,
              taxRate: tax / 1000,
              lines: lines.map((line, index) => ({
                id: `l${index}`,
                title: "Line",
                role: "CIO",
                days: line.days / 4,
                rate: usd((line.cents / 100).toFixed(2)),
              })),
              instalments: weights.map((weight, index) => ({ title: `Part ${index}`, weight, on: "draft" })),
            },
            timeline,
          );
          const sum = built.instalments.reduce<Exact>((total, one) => add(total, amountOf(one.amount)), 0);
          expect(cmp(sum, amountOf(built.gross))).toBe(0);
          for (const one of built.instalments) expect(one.amount.amount).toMatch(/^\d+(\.\d{1,2})?$/);
        },
      ),
      { seed: 20260302, numRuns: 200 },
    );
  });
});

describe("a proposal that cannot be is a list of issues", () => {
  test.each<readonly [string, Readonly<Record<string, unknown>>, string, string]>([
    ["no fee line", { lines: [] }, "out-of-range", "lines"],
    ["a rate in another currency", { lines: [{ ...input.lines[0], rate: { amount: "1", currency: "EUR" } }] }, "currency-mismatch", "lines.0.rate.currency"],
    ["guesses out of order", { lines: [{ ...input.lines[0], days: { low: 3, likely: 2, high: 4 } }] }, "out-of-order", "lines.0.days"],
    ["two lines with one id", { lines: [input.lines[0], input.lines[0]] }, "duplicate-id", "lines.1.id"],
    ["an option without a price", { options: [{ id: "x", title: "X", days: 2 }] }, "missing-field", "options.0"],
    ["an area in and out of scope", { areasOut: [{ area: "budgeting", because: "Not wanted." }] }, "contradiction", "areasOut.0.area"],
    ["an offer that ended before it was made", { validUntil: "2026-02-15" }, "reversed-range", "validUntil"],
    ["a day that does not exist", { asOf: "2026-02-30" }, "not-a-day", "asOf"],
    ["a tax of seven hundred percent", { taxRate: 7 }, "out-of-range", "taxRate"],
    ["an instalment of weight nothing", { instalments: [{ title: "X", weight: 0, on: "draft" }] }, "out-of-range", "instalments.0.weight"],
    ["commissions not answered", { commissions: undefined }, "missing-field", "commissions"],
  ])("%s", (_, change, code, path) => {
    const result = parseProposalInput({ ...input, ...change });
    expect(result.ok ? [] : result.issues.map((one) => [one.code, one.path.join(".")])).toContainEqual([code, path]);
  });

  test("a proposal in order has no issue", () => expect(parseProposalInput(input).ok).toBe(true));
});
