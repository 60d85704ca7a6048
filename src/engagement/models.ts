import type { EngagementModelId } from "../model/engagement.js";

/** What is usual of one way to have IT leadership. Ranges are judgement from practice. */
export interface EngagementModel {
  readonly id: EngagementModelId;
  readonly name: string;
  readonly employment: string;
  readonly executiveTeam: string;
  readonly boardSeat: string;
  readonly managesStaff: string;
  readonly duration: string;
  readonly clients: string;
  readonly presence: string;
  readonly focus: string;
  readonly decisions: string;
  readonly independence: string;
  readonly rampUp: string;
  readonly continuityRisk: string;
  readonly fit: string;
  /** What the role may decide, to be written down with limits of money and scope. */
  readonly mandate: readonly string[];
  /** How it ends. */
  readonly ends: string;
  /** Days a month that are usual; absent for a full-time post and for the MSP. */
  readonly daysPerMonth?: { readonly low: number; readonly likely: number; readonly high: number };
}

/**
 * The models and their attributes, as this library uses the words. Sellers use them loosely: many a "virtual CIO" is an account manager with a roadmap template.
 *
 * @example engagementModels.msp.executiveTeam //=> "no"
 */
export const engagementModels: Readonly<Record<EngagementModelId, EngagementModel>> = {
  "full-time": {
    id: "full-time",
    name: "Full-time CIO",
    employment: "employee with salary and benefits",
    executiveTeam: "yes",
    boardSeat: "may or may not",
    managesStaff: "yes",
    duration: "open-ended, years",
    clients: "one",
    presence: "daily",
    focus: "both, mainly strategic",
    decisions: "holds the budget",
    independence: "yes",
    rampUp: "60 to 90 days after hiring",
    continuityRisk: "resignation",
    fit: "over 300 employees, or IT is the product",
    mandate: ["Holds the IT budget.", "Leads and hires the IT staff.", "Decides on systems and sellers within the company's signature rules."],
    ends: "By notice, with hand-over to a successor.",
  },
  fractional: {
    id: "fractional",
    name: "Fractional CIO",
    employment: "contractor on a retainer",
    executiveTeam: "yes in practice, by invitation",
    boardSeat: "may or may not; without a seat attends and reports",
    managesStaff: "may or may not; often coaches the IT manager who does",
    duration: "open-ended, months to years",
    clients: "2 to 6",
    presence: "1 to 8 days a month, partly remote",
    focus: "strategic",
    decisions: "recommends; decides inside a written mandate",
    independence: "yes, if there are no commissions: ask",
    rampUp: "2 to 6 weeks; the assessment is the ramp",
    continuityRisk: "time shared with others; one key person",
    fit: "30 to 300 employees",
    mandate: [
      "Owns the strategy and reviews it each quarter; you sign it.",
      "Builds the budget with finance; you sign it.",
      "Chooses systems and steers projects up to a written limit of money and scope.",
      "Coaches the IT lead; employment decisions stay with you.",
    ],
    ends: "By notice of one to three months, with a hand-over list; or when the IT lead has grown into the role.",
  },
  interim: {
    id: "interim",
    name: "Interim CIO",
    employment: "contractor for a day rate or a monthly fee",
    executiveTeam: "yes",
    boardSeat: "no seat; may report",
    managesStaff: "yes",
    duration: "3 to 12 months",
    clients: "one",
    presence: "most days",
    focus: "both",
    decisions: "full mandate for the term",
    independence: "yes",
    rampUp: "1 to 2 weeks",
    continuityRisk: "ends by design",
    fit: "a gap, a crisis, or one big project",
    mandate: ["Has the full mandate of a CIO until the agreed day.", "Leads the IT staff; you decide on employment."],
    ends: "On the agreed day, with a hand-over of task list, open contracts, passwords and staff notes to the successor.",
    daysPerMonth: { low: 12, likely: 16, high: 20 },
  },
  virtual: {
    id: "virtual",
    name: "Virtual CIO",
    employment: "contractor for a monthly fee; sometimes inside a service contract",
    executiveTeam: "seldom",
    boardSeat: "no",
    managesStaff: "no",
    duration: "as long as the contract",
    clients: "10 and more",
    presence: "each quarter",
    focus: "planning",
    decisions: "recommends",
    independence: "depends on who pays",
    rampUp: "a template",
    continuityRisk: "ends by design, with the contract",
    fit: "very small companies",
    mandate: ["Recommends; you decide.", "Prepares the roadmap and the budget draft."],
    ends: "With the contract; roadmap and documents are yours.",
    // A few hours a month.
    daysPerMonth: { low: 0.25, likely: 0.5, high: 1 },
  },
  msp: {
    id: "msp",
    name: "Managed service provider",
    employment: "company under a service contract",
    executiveTeam: "no",
    boardSeat: "no",
    managesStaff: "its own staff, not yours",
    duration: "contract terms of 1 to 3 years",
    clients: "dozens to hundreds",
    presence: "on call; visits as needed",
    focus: "day to day",
    decisions: "none over strategy; acts inside the service scope",
    independence: "no: it sells what it may advise",
    rampUp: "30 to 90 days of onboarding",
    continuityRisk: "contract exit; hand-over of data and passwords",
    fit: "any size without enough hands",
    mandate: ["Runs what the service contract names, within its service levels."],
    ends: "With the contract: data, passwords and documentation handed over, support until the end.",
  },
};

/** Days a month of a fractional CIO by size of the company. Judgement. */
export function fractionalDays(employees: number | undefined): { readonly low: number; readonly likely: number; readonly high: number } {
  if (employees === undefined) return { low: 1, likely: 4, high: 8 };
  if (employees < 30) return { low: 1, likely: 1, high: 2 };
  if (employees < 100) return { low: 1, likely: 2, high: 4 };
  if (employees < 300) return { low: 2, likely: 4, high: 6 };
  return { low: 4, likely: 6, high: 8 };
}
