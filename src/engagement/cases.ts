import { cmp } from "../kernel/exact.js";
import { amountOf } from "../kernel/money.js";
import type { EngagementSituation, SituationInput } from "../model/engagement.js";
import { type EngagementRules, situationCases } from "./rules.js";

/** The cases that each input may be in: one where it is known, all that are possible where it is not. */
export type PossibleCases = Readonly<Record<SituationInput, readonly string[]>>;

/** One case for each input. */
export type SituationCase = Readonly<Record<SituationInput, string>>;

/** Says for each input which cases are possible. Revenue in another currency than the bands is as good as unknown. */
export function possibleCases(situation: EngagementSituation, rules: EngagementRules): PossibleCases {
  return {
    employees: employeeCase(situation.employees),
    revenue: revenueCase(situation, rules),
    itStaff: itStaffCase(situation.itStaff),
    cio: cioCases(situation),
    project: projectCases(situation),
    dayToDayNeed: situation.dayToDayNeed === undefined ? situationCases.dayToDayNeed : [situation.dayToDayNeed],
    strategicNeed: situation.strategicNeed === undefined ? situationCases.strategicNeed : [situation.strategicNeed],
    regulatoryPressure: situation.regulatoryPressure === undefined ? situationCases.regulatoryPressure : [situation.regulatoryPressure],
  };
}

function employeeCase(employees: number | undefined): readonly string[] {
  if (employees === undefined) return situationCases.employees;
  return [employees < 30 ? "under-30" : employees < 300 ? "30-to-299" : employees < 750 ? "300-to-749" : "750-and-more"];
}

function revenueCase({ revenue }: EngagementSituation, rules: EngagementRules): readonly string[] {
  if (revenue === undefined || revenue.currency !== rules.currency) return situationCases.revenue;
  const amount = amountOf(revenue);
  if (cmp(amount, rules.revenueTop) > 0) return ["over-250-million"];
  return [cmp(amount, rules.revenueLow) < 0 ? "under-5-million" : cmp(amount, rules.revenueMiddle) < 0 ? "5-to-100-million" : "100-to-250-million"];
}

/** Less than one full-time person counts as none. */
function itStaffCase(staff: number | undefined): readonly string[] {
  if (staff === undefined) return situationCases.itStaff;
  return [staff < 1 ? "none" : staff < 3 ? "1-to-2" : staff < 10 ? "3-to-9" : "10-and-more"];
}

/** A post that is empty, or will be, for under a month is no gap; for over a year it is vacant for good, also when it is called a leave. */
function cioCases({ cioStatus, absenceMonths }: EngagementSituation): readonly string[] {
  if (cioStatus === undefined) return situationCases.cio;
  if (cioStatus === "none" || cioStatus === "present") return ["no-gap"];
  if (absenceMonths === undefined) return situationCases.cio;
  return [absenceMonths < 1 ? "no-gap" : absenceMonths <= 12 ? "gap-of-1-to-12-months" : "vacant-for-good"];
}

function projectCases({ project }: EngagementSituation): readonly string[] {
  if (project === undefined) return situationCases.project;
  if (project.kind === "security-incident") return ["security-incident"];
  if (project.kind !== "erp" && project.kind !== "merger") return ["none-or-short"];
  if (project.months === undefined) return ["none-or-short", "long-with-daily-decisions"];
  return [project.months > 6 ? "long-with-daily-decisions" : "none-or-short"];
}

/** The one case of each input that is known. */
export function knownCases(cases: PossibleCases): Partial<SituationCase> {
  return Object.fromEntries(Object.entries(cases).flatMap(([input, possible]) => (possible.length === 1 ? [[input, possible[0]]] : [])));
}
