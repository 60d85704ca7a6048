import type { EngagementSituation, LeaderId } from "../model/engagement.js";

/** A usual combination, the situation it is for, and why. */
export interface EngagementCombination {
  readonly id: string;
  /** True when the situation is known to be of this kind. */
  readonly fits: (situation: EngagementSituation) => boolean;
  /** Leaders that this combination names, the first one now. */
  readonly leaders: readonly LeaderId[];
  readonly msp: boolean;
  readonly recommended: string;
  readonly why: string;
}

const isMissing = ({ cioStatus }: EngagementSituation) => cioStatus === "vacant" || cioStatus === "leaving";
const within = (value: number | undefined, least: number, most: number) => value !== undefined && value >= least && value <= most;
const marked = (situation: EngagementSituation, mark: NonNullable<EngagementSituation["marks"]>[number]) => situation.marks?.includes(mark) === true;

/**
 * Combinations that practice has shown to work. Judgement: they stand beside the scores and do not move them.
 *
 * @example engagementCombinations.length //=> 10
 */
export const engagementCombinations: readonly EngagementCombination[] = [
  {
    id: "growing-without-a-cio",
    fits: (one) => within(one.employees, 60, 250) && within(one.itStaff, 1, 5) && one.strategicNeed === "high" && one.cioStatus === "none",
    leaders: ["fractional"],
    msp: true,
    recommended: "Fractional CIO and an MSP",
    why: "Strategy comes from outside, hands from the MSP and your own team, at about a third of a CIO's cost.",
  },
  {
    id: "cio-left-during-a-go-live",
    fits: (one) => isMissing(one) && one.project?.kind === "erp",
    leaders: ["interim", "fractional", "full-time"],
    msp: false,
    recommended: "Interim CIO now; then a fractional or full-time one",
    why: "Decisions are needed daily, and the search takes longer than the gap allows.",
  },
  {
    id: "cio-on-leave-in-a-steady-state",
    fits: (one) => one.cioStatus === "on-leave" && within(one.absenceMonths, 0, 6) && one.project?.kind === "none",
    leaders: ["interim", "fractional"],
    msp: false,
    recommended: "Interim part-time or fractional CIO for the term, with the IT lead acting",
    why: "It is cheap cover with a mandate.",
  },
  {
    id: "very-small-without-it-staff",
    fits: (one) => within(one.employees, 1, 29) && within(one.itStaff, 0, 0.99) && one.strategicNeed === "low",
    leaders: ["virtual"],
    msp: true,
    recommended: "MSP, and a virtual CIO twice a year from another firm",
    why: "It costs little and keeps advice apart from sale.",
  },
  {
    id: "large-and-regulated",
    fits: (one) => within(one.employees, 300, Infinity) && within(one.itStaff, 10, Infinity) && one.regulatoryPressure === "high",
    leaders: ["full-time"],
    msp: true,
    recommended: "Full-time CIO, a fractional security officer, and an MSP for operations",
    why: "There are people to lead and rules to answer.",
  },
  {
    id: "strong-in-operations-weak-at-the-board",
    fits: (one) => marked(one, "it-lead-without-board-experience"),
    leaders: ["fractional"],
    msp: false,
    recommended: "Fractional CIO as coach of the IT lead for 12 months",
    why: "It grows the successor and ends by design.",
  },
  {
    id: "for-sale-or-buying",
    fits: (one) => marked(one, "for-sale-or-buying") || one.project?.kind === "merger",
    leaders: ["fractional", "interim"],
    msp: true,
    recommended: "Fractional or interim CIO with merger experience, and the MSP of the larger side",
    why: "Due diligence and integration need experience for a limited time.",
  },
  {
    id: "unhappy-with-the-msp",
    fits: (one) => marked(one, "unhappy-with-msp"),
    leaders: ["fractional"],
    msp: true,
    recommended: "Fractional CIO first; then tender the MSP",
    why: "The client cannot judge the service alone.",
  },
  {
    id: "very-small-with-regulated-data",
    fits: (one) => within(one.employees, 1, 29) && (marked(one, "regulated-data") || one.regulatoryPressure === "high"),
    leaders: ["virtual"],
    msp: true,
    recommended: "Virtual CIO, an MSP with security service, and a yearly assessment",
    why: "Rules need evidence, not headcount.",
  },
  {
    id: "sister-companies",
    fits: (one) => marked(one, "sister-companies"),
    leaders: ["fractional"],
    msp: true,
    recommended: "One fractional CIO shared, and one MSP contract",
    why: "Small sister companies gain scale together.",
  },
];
