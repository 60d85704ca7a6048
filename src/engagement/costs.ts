import { type Exact, add, cmp, div, exactOf, exactText, mul, sub } from "../kernel/exact.js";
import { type Money, amountOf, money } from "../kernel/money.js";
import { CioAssessmentError, unwrap } from "../kernel/result.js";
import type { CostComparison, CostInput, ModelCost } from "../model/engagement.js";
import { toMinor } from "./currency.js";
import { moneyIn, parseCostInput } from "./parse.js";

/**
 * Works out what one model costs, part by part.
 *
 * - full-time: salary × (1 + benefits) + bonus + equity + recruiting ÷ years + equipment
 * - fractional: days per month × day rate × 12 + travel; or retainer × 12 + extra days × day rate + travel
 * - interim: (days per week × weeks × day rate) × (1 + agency margin) + travel, once for the term
 * - virtual: fee × 12; inside a service contract it has no price that can be seen
 * - MSP: users × price × 12 + servers × price × 12 + onboarding + projects; or a flat sum per year
 *
 * @param input Checked as by `parseCostInput`; a CioAssessmentError with all issues when it is not valid.
 * @returns Each part rounded half-even to the smallest unit of its currency; the total is their exact sum.
 * @example costOfModel({ model: "fractional", daysPerMonth: 4, dayRate: { amount: "1900", currency: "USD" } }) //=> { status: "priced", model: "fractional", per: "year", total: { amount: "91200", currency: "USD" }, lines: [{ id: "days", amount: { amount: "91200", currency: "USD" } }], days: "48" }
 */
export function costOfModel(input: CostInput): ModelCost {
  const cost = unwrap(parseCostInput(input));
  if ("insideMsp" in cost) return { status: "not-priced", model: cost.model, because: "inside-msp" };
  const currency = moneyIn(cost)[0]?.currency ?? "";
  const parts = linesOf(cost).filter(([, amount]) => amount !== undefined);
  const lines = parts.map(([id, amount]) => ({ id, exact: toMinor(amount ?? 0, currency) })); // Missing parts were taken out above.
  const days = daysOf(cost);
  return {
    status: "priced",
    model: cost.model,
    per: cost.model === "interim" ? "once" : "year",
    total: money(
      lines.reduce<Exact>((sum, one) => add(sum, one.exact), 0),
      currency,
    ),
    lines: lines.map((one) => ({ id: one.id, amount: money(one.exact, currency) })),
    ...(days === undefined ? {} : { days: exactText(days) }),
  };
}

type Line = readonly [id: string, amount: Exact | undefined];

function linesOf(cost: Exclude<CostInput, { readonly insideMsp: true }>): readonly Line[] {
  const amount = (value: Money | undefined) => (value === undefined ? undefined : amountOf(value));
  switch (cost.model) {
    case "full-time":
      return [
        ["salary", amountOf(cost.salary)],
        ["benefits", mul(amountOf(cost.salary), exactOf(cost.benefits))],
        ["bonus", amount(cost.bonus)],
        ["equity", amount(cost.equity)],
        ["recruiting", cost.recruiting === undefined ? undefined : div(amountOf(cost.recruiting), exactOf(cost.recruitingYears ?? 3))],
        ["equipment", amount(cost.equipment)],
      ];
    case "fractional":
      if ("daysPerMonth" in cost)
        return [
          ["days", mul(mul(exactOf(cost.daysPerMonth), amountOf(cost.dayRate)), 12)],
          ["travel", amount(cost.travel)],
        ];
      return [
        ["retainer", mul(amountOf(cost.retainerPerMonth), 12)],
        ["extra-days", cost.extraDays === undefined || cost.dayRate === undefined ? undefined : mul(exactOf(cost.extraDays), amountOf(cost.dayRate))],
        ["travel", amount(cost.travel)],
      ];
    case "interim": {
      const days = mul(mul(exactOf(cost.daysPerWeek), exactOf(cost.weeks)), amountOf(cost.dayRate));
      return [
        ["days", days],
        ["agency-margin", cost.agencyMargin === undefined ? undefined : mul(days, exactOf(cost.agencyMargin))],
        ["travel", amount(cost.travel)],
      ];
    }
    case "virtual":
      return [["fee", mul(amountOf(cost.feePerMonth), 12)]];
    case "msp":
      if ("perYear" in cost) return [["contract", amountOf(cost.perYear)]];
      return [
        ["users", mul(mul(cost.users, amountOf(cost.pricePerUserMonth)), 12)],
        [
          "servers",
          cost.servers === undefined || cost.pricePerServerMonth === undefined ? undefined : mul(mul(cost.servers, amountOf(cost.pricePerServerMonth)), 12),
        ],
        ["onboarding", amount(cost.onboarding)],
        ["projects", amount(cost.projects)],
      ];
  }
}

/** Days a year (of the term for an interim) where the formula says them. */
function daysOf(cost: CostInput): Exact | undefined {
  if ("daysPerMonth" in cost) return mul(exactOf(cost.daysPerMonth), 12);
  return cost.model === "interim" ? mul(exactOf(cost.daysPerWeek), exactOf(cost.weeks)) : undefined;
}

/**
 * Days a month at which a fractional CIO costs as much as a full-time one; below it the fractional one costs less.
 *
 * @param fullTime Yearly cost; the day rate in the same currency and not 0: a CioAssessmentError `wrong-use` otherwise.
 * @returns Exact text, days a month.
 * @example breakEvenDays({ amount: "228000", currency: "USD" }, { amount: "1900", currency: "USD" }) //=> "10"
 */
export function breakEvenDays(fullTime: Money, dayRate: Money): string {
  sameCurrency([fullTime, dayRate]);
  const rate = amountOf(dayRate);
  if (cmp(rate, 0) <= 0) throw new CioAssessmentError("wrong-use", "The day rate must be above 0.");
  return exactText(div(amountOf(fullTime), mul(12, rate)));
}

/**
 * Cost of one day spent on strategy.
 *
 * @param days Days a year that the person works for the company, above 0.
 * @param share Share of them spent on strategy, above 0 to 1. A full-time CIO spends a third to a half there (judgement).
 * @returns Rounded half-even to the smallest unit.
 * @example costPerStrategicDay({ amount: "91200", currency: "USD" }, 48, 1) //=> { amount: "1900", currency: "USD" }
 */
export function costPerStrategicDay(perYear: Money, days: number, share: number): Money {
  if (!(days > 0) || !(share > 0 && share <= 1))
    throw new CioAssessmentError("wrong-use", `Days must be above 0 and the share from 0 to 1, not ${days} and ${share}.`);
  return money(toMinor(div(amountOf(perYear), mul(exactOf(days), exactOf(share))), perYear.currency), perYear.currency);
}

/** One way to have IT leadership, and everything it costs: a leader, and an MSP beside it. */
export interface CostOption {
  readonly id: string;
  readonly costs: readonly CostInput[];
}

/**
 * Puts options side by side, each against the dearest.
 *
 * Options seldom give the same number of leadership days: `likeForLike` says whether they do, and a report must say so when they do not.
 *
 * @param options At least one, all in one currency: a CioAssessmentError `wrong-use` otherwise.
 * @param settings `fullTimeDays`: days a year of a full-time CIO, default 220 (judgement).
 */
export function compareCosts(options: readonly CostOption[], settings: { readonly fullTimeDays?: number } = {}): CostComparison {
  const priced = options.map((option) => ({ id: option.id, costs: option.costs.map(costOfModel) }));
  const totals = priced.map(({ costs }) => costs.flatMap((one) => (one.status === "priced" ? [one.total] : [])));
  const currency = sameCurrency(totals.flat());
  const sums = totals.map((list) => list.reduce<Exact>((sum, one) => add(sum, amountOf(one)), 0));
  const dearest = sums.reduce((most, one) => (cmp(one, most) > 0 ? one : most), sums[0] ?? 0); // sameCurrency() refuses an empty list.
  const days = priced.map(({ costs }) => leaderDays(costs, settings.fullTimeDays ?? 220));
  return {
    currency,
    options: priced.map(({ id, costs }, index) => {
      const sum = sums[index] ?? 0; // One sum per option.
      const ofLeader = days[index];
      const leader = costs.find((one) => one.model !== "msp");
      return {
        id,
        costs,
        total: money(sum, currency),
        notPriced: costs.flatMap((one) => (one.status === "not-priced" ? [one.model] : [])),
        ...(ofLeader === undefined ? {} : { leaderDays: exactText(ofLeader) }),
        saves: money(sub(dearest, sum), currency),
        share: cmp(dearest, 0) === 0 ? "0" : exactText(div(sub(dearest, sum), dearest)),
        ...(ofLeader === undefined || cmp(ofLeader, 0) <= 0 || leader?.status !== "priced"
          ? {}
          : { perLeaderDay: money(toMinor(div(amountOf(leader.total), ofLeader), currency), currency) }),
      };
    }),
    likeForLike: days.every((one) => one !== undefined && cmp(one, days[0] ?? -1) === 0), // An option without days is like no other.
  };
}

function leaderDays(costs: readonly ModelCost[], fullTimeDays: number): Exact | undefined {
  const leader = costs.find((one) => one.model !== "msp");
  if (leader === undefined) return 0;
  if (leader.model === "full-time") return exactOf(fullTimeDays);
  return leader.status === "priced" && leader.days !== undefined ? exactOf(leader.days) : undefined;
}

function sameCurrency(amounts: readonly Money[]): string {
  const first = amounts[0]?.currency;
  if (first === undefined) throw new CioAssessmentError("wrong-use", "There is nothing priced to compare.");
  const other = amounts.find((one) => one.currency !== first);
  if (other !== undefined)
    throw new CioAssessmentError("wrong-use", `The amounts are in ${first} and ${other.currency}. Convert them, with a rate and its date.`);
  return first;
}
