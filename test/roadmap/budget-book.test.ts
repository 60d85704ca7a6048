import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Exact, add, div, exactOf, exactText } from "../../src/kernel/exact.js";
import { budgetBookSchema } from "../../src/model/budget-book.js";
import { budgetBook } from "../../src/roadmap/budget-book/book.js";
import { planRoadmap } from "../../src/roadmap/plan.js";
import { smallAssessment, smallModel } from "./small.js";
import { standard, tallowCreek, tallowInput } from "./tallow-creek.js";

// Fiscal years begin in July; 2026-03-31 is in FY2026.
const line = (id: string, planYear: unknown, more: object) => ({
  id,
  planYear,
  vendorId: { none: true },
  projectId: { none: true },
  expenseType: "opex",
  ...more,
});
const facts = {
  copies: 0,
  staff: 400,
  budgetLines: [
    line("L1", 100000, { category: "staff" }),
    line("L2", 12000, { category: "saas", vendorId: "V1" }),
    line("L3", 8000, { category: "software", vendorId: "V2" }),
    line("L4", { amount: "30000", currency: "USD" }, { category: "project", projectId: "P1" }),
    line("L5", 20000, { category: "hardware", expenseType: "capex" }),
    line("L6", { unknown: "not found" }, { category: "telecom" }),
  ],
  vendors: [
    { id: "V1", name: "One", annualSpend: 12000, contractEnd: "2026-09-30", noticeDays: 60, autoRenew: true, priceIncreaseClausePct: 5 },
    { id: "V2", name: "Two", annualSpend: 8000, priceIncreaseClausePct: { none: true } },
    { id: "V3", name: "Three", annualSpend: 700, contractEnd: "2026-05-15", noticeDays: 90, autoRenew: false },
  ],
  licences: [{ id: "S1", vendorId: "V2", renewalDate: "2026-12-31" }],
  projects: [
    // 30000 left over April to 29 September: 91 days before July, 91 days after.
    { id: "P1", name: "Move", status: "running", forecastCost: 50000, actualCost: 20000, baselineStart: "2025-09-01", forecastFinish: "2026-09-29" },
    { id: "P2", name: "Idea", status: "approved", budgetAtCompletion: 9000 },
    { id: "P3", name: "Over", status: "done", budgetAtCompletion: 9000, actualCost: 9000 },
  ],
  assets: [
    { id: "A1", type: "laptop", quantity: 2, purchaseCost: 1000, endOfSupport: "2025-01-01", status: "in-use", ownership: "owned" },
    { id: "A2", type: "server", quantity: 1, purchaseCost: 5000, endOfSupport: "2027-12-31", status: "in-use", ownership: "owned" },
    { id: "A3", type: "network", quantity: 1, purchaseCost: 900, status: "in-use" },
    { id: "A4", type: "phone", quantity: 1, purchaseCost: 400, endOfSupport: "2029-01-01", status: "in-use" },
    { id: "A5", type: "printer", quantity: 1, endOfSupport: "2027-01-01", status: "in-use" },
    { id: "A6", type: "laptop", quantity: 1, purchaseCost: 1000, endOfSupport: "2025-01-01", status: "disposed" },
    { id: "A7", type: "desk", quantity: 1, purchaseCost: 1000, endOfSupport: "never", status: "in-use" },
  ],
};
const organization = { name: "Small, invented", currency: "USD", fiscalYearStart: 7 };
const assessment = smallAssessment({ facts, organization });
const roadmap = planRoadmap(smallModel, assessment, { start: "2026-04-01", quarters: 4 });
const book = budgetBook(assessment, { roadmap, years: 2 });
const amounts = (kind: string, id: string) =>
  book.entries.find((one) => one.kind === kind && one.id === id)?.years.map(({ low, high }) => (low === high ? low : `${low}–${high}`));

describe("a small company, worked by hand", () => {
  test("its years are fiscal years from that of the reference date", () =>
    expect(book.years).toEqual([
      { year: 2026, from: "2025-07-01", to: "2026-06-30" },
      { year: 2027, from: "2026-07-01", to: "2027-06-30" },
      { year: 2028, from: "2027-07-01", to: "2028-06-30" },
    ]));
  test.each([
    ["what runs goes on at the price of the plan", "running", "staff", ["100000", "100000", "100000"]],
    ["a contract rises by its own limit in the first whole year after it renews: 12000 * 1.05", "contract", "V1", ["12000", "12000", "12000–12600"]],
    ["licences go on", "licence", "V2", ["8000", "8000", "8000"]],
    ["a project: its line, then half of the 30000 that are left", "project", "P1", ["30000", "15000", "0"]],
    ["a project without a date has no amount later", "project", "P2", ["0", "0", "0"]],
    ["a project that is done is not in it", "project", "P3", undefined],
    ["planned hardware stands in its year alone", "refresh", "planned", ["20000", "0", "0"]],
    ["two laptops past support are due next year", "refresh", "laptop", ["0", "2000", "0"]],
    ["a server is due in the year in which its support ends", "refresh", "server", ["0", "0", "5000"]],
    // Once 1000 to 3000 and 0 to 400 a year: one quarter of FY2026, then four each year.
    ["a recommendation: once in its quarter, then on", "recommendation", "a.a.copy", ["1000–3100", "0–400", "0–400"]],
    ["another", "recommendation", "a.a.two", ["4000–8100", "0–400", "0–400"]],
  ])("%s", (_, kind, id, expected) => expect(amounts(kind, id)).toEqual(expected));
  test("the totals: 170000 of lines and 5000 to 11200 of advice, then 137000 and 125000", () =>
    expect(book.totals.all).toEqual([
      { low: "175000", high: "181200" },
      { low: "137000", high: "137800" },
      { low: "125000", high: "126400" },
    ]));
  test("the first year ties to the budget lines", () => expect(book.tie).toEqual({ lines: 5, planned: "170000", inEntries: "170000", difference: "0" }));
  test("what a contract does not limit is said", () => expect(book.entries.find((one) => one.id === "V2")?.rise).toBe("open"));
  test("notice days, the missed ones too", () =>
    expect(book.notices.map((one) => [one.vendor, one.noticeBy, one.missed, one.annual])).toEqual([
      ["V3", "2026-02-14", true, "700"],
      ["V1", "2026-08-01", false, "12000"],
    ]));
  test("what cannot be laid out is listed", () =>
    expect(book.open.map((one) => [one.kind, one.why, one.ids, one.amount])).toEqual([
      ["running", "no-amount", ["L6"], undefined],
      ["contract", "no-line", ["V3"], "700"],
      ["project", "no-date", ["P2"], "9000"],
      ["refresh", "no-date", ["A3"], undefined],
      ["refresh", "no-price", ["A5"], undefined],
      ["refresh", "after-book", ["A4"], undefined],
    ]));
  test("it is what its schema says", () => expect(budgetBookSchema().safeParse(book).success).toBe(true));
  test("nothing given gives an empty book whose totals are zero", () => {
    const empty = budgetBook(smallAssessment());
    expect([empty.entries, empty.tie.difference, empty.totals.all.map((one) => one.high)]).toEqual([[], "0", ["0", "0", "0", "0"]]);
  });
  test("advice in another currency is not added to money of this one", () =>
    expect(budgetBook(smallAssessment({ facts, organization: { ...organization, currency: "EUR" } }), { roadmap }).open.at(-1)?.why).toBe("other-currency"));
});

const sum = (values: readonly string[]) => exactText(values.reduce<Exact>((total, value) => add(total, exactOf(value)), 0));

describe("the example company", () => {
  const plan = planRoadmap(standard, tallowCreek, tallowInput);
  const whole = budgetBook(tallowCreek, { roadmap: plan });
  test("its first year is the sum of its budget lines, added up apart", () => {
    const lines = tallowCreek.facts["budgetLines"];
    const planned = Array.isArray(lines) ? lines.map((row) => (typeof row["planYear"] === "number" ? String(row["planYear"]) : "0")) : [];
    expect([whole.tie.difference, whole.tie.planned]).toEqual(["0", sum(planned)]);
  });
  test("what its roadmap costs within the plan is what the book holds of it, before what goes on after the plan", () => {
    // The plan is six quarters from April 2026: three in FY2026, three in FY2027; the fourth of FY2027 and all of FY2028 go on recurring.
    const advised = whole.totals.byKind["recommendation"]?.map((one) => one.high) ?? [];
    const quarterly = div(exactOf(plan.totals.annual.high), 4);
    const after = 1 + 4 * (whole.years.length - 3);
    expect(sum(advised)).toBe(sum([plan.totals.withinPlan.high, ...Array.from({ length: after }, () => exactText(quarterly))]));
  });
});

test("the book ties to the lines and its kinds add up to its totals, whatever the lines are", () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          planYear: fc.oneof(fc.integer({ min: 0, max: 1_000_000 }), fc.constant({ none: true }), fc.constant({ unknown: "?" })),
          category: fc.constantFrom("staff", "software", "hardware", "project", "cloud"),
          expenseType: fc.constantFrom("opex", "capex"),
          vendorId: fc.constantFrom("V1", "V2", "V9", { none: true }),
          projectId: fc.constantFrom("P1", "P9", { none: true }),
        }),
        { maxLength: 20 },
      ),
      (lines) => {
        const made = budgetBook(smallAssessment({ facts: { ...facts, budgetLines: lines.map((one, at) => ({ id: `L${at}`, ...one })) }, organization }), {
          roadmap,
        });
        expect(made.tie.difference).toBe("0");
        const named = made.entries.flatMap((entry) => entry.lines);
        expect(new Set(named).size).toBe(named.length);
        for (const [index, total] of made.totals.all.entries())
          for (const side of ["low", "high"] as const) {
            expect(total[side]).toBe(sum(Object.values(made.totals.byKind).map((years) => years[index]?.[side] ?? "0")));
            expect(total[side]).toBe(sum(made.entries.map((entry) => entry.years[index]?.[side] ?? "0")));
          }
      },
    ),
    { seed: 20260701, numRuns: 200 },
  ));
