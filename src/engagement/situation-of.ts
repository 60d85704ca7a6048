import { exactOf } from "../kernel/exact.js";
import { money } from "../kernel/money.js";
import type { Assessment, FactState } from "../model/assessment.js";
import type { EngagementSituation } from "../model/engagement.js";

/** Ids of the facts that the situation is read from; those of the standard pack are the default. */
export interface SituationFacts {
  readonly employees: string;
  readonly revenue: string;
  readonly itStaff: string;
  readonly cioStatus: string;
  readonly dayToDayNeed: string;
  readonly leadershipBudget: string;
  readonly strategicNeed: string;
}

const standardFacts: SituationFacts = {
  employees: "employeeCount",
  revenue: "annualRevenue",
  itStaff: "itStaffFte",
  cioStatus: "cioStatus",
  dayToDayNeed: "dayToDayNeed",
  leadershipBudget: "leadershipBudget",
  strategicNeed: "strategicNeed",
};

/**
 * Reads a company's situation from its assessment. What the facts do not say stays unknown; it can be added by spreading.
 *
 * @param facts Where the facts have other ids than those of the standard pack.
 * @returns Not yet checked: values of a pack's own may be other words than this library's, and `parseSituation` says so.
 * @example situationOf({ format: 1, packs: [{ id: "standard", version: "1.0.0" }], asOf: "2025-12-31", organization: { name: "A", currency: "USD" }, facts: { employeeCount: 140, annualRevenue: 46200000 }, answers: {} }) //=> { employees: 140, revenue: { amount: "46200000", currency: "USD" } }
 */
export function situationOf(assessment: Assessment, facts: Partial<SituationFacts> = {}): EngagementSituation {
  const ids = { ...standardFacts, ...facts };
  const state = (id: keyof SituationFacts): FactState | undefined => assessment.facts[ids[id]];
  const number = (id: keyof SituationFacts) => {
    const value = state(id);
    return typeof value === "number" ? value : undefined;
  };
  const word = (id: keyof SituationFacts) => {
    const value = state(id);
    return typeof value === "string" ? value : undefined;
  };
  const amount = (id: keyof SituationFacts) => {
    const value = state(id);
    const { currency } = assessment.organization;
    if (typeof value === "number") return currency === undefined ? undefined : money(exactOf(value), currency);
    return typeof value === "object" && "amount" in value && typeof value.amount === "string" && typeof value.currency === "string"
      ? { amount: value.amount, currency: value.currency }
      : undefined;
  };
  const read = {
    employees: number("employees"),
    revenue: amount("revenue"),
    itStaff: number("itStaff"),
    cioStatus: word("cioStatus"),
    dayToDayNeed: word("dayToDayNeed"),
    leadershipBudget: amount("leadershipBudget"),
    strategicNeed: word("strategicNeed"),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as EngagementSituation; // Words are checked by parseSituation, as the comment says.
}
