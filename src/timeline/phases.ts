import { type Day, weekday } from "../kernel/calendar.js";
import { exactText, ratio } from "../kernel/exact.js";
import type { TimelineMilestone, TimelinePhase } from "../model/timeline.js";
import { type Basis, type Placement, dayOf } from "./schedule.js";

/** A phase of every engagement. */
interface PhaseRule {
  readonly id: string;
  readonly key: string;
  readonly owner: TimelinePhase["owner"];
  readonly after: readonly string[];
}

/** The phases in order, who owns each, and what each waits for. The quality review is never done by the author. */
export const phaseRules: readonly PhaseRule[] = [
  { id: "P1", key: "kick-off-call", owner: "consultant", after: [] },
  { id: "P2", key: "data-request", owner: "consultant", after: ["P1"] },
  { id: "P3", key: "data-gathering", owner: "client", after: ["P2"] },
  { id: "P4", key: "data-check", owner: "consultant", after: ["P3"] },
  { id: "P5", key: "site-visit", owner: "both", after: ["P4"] },
  { id: "P6", key: "follow-up", owner: "client", after: ["P5"] },
  { id: "P7", key: "analysis", owner: "consultant", after: ["P5"] },
  { id: "P8", key: "findings", owner: "consultant", after: ["P7", "P6"] },
  { id: "P9", key: "draft", owner: "consultant", after: ["P8"] },
  { id: "P10", key: "quality-review", owner: "second-person", after: ["P9"] },
  { id: "P11", key: "client-validation", owner: "client", after: ["P10"] },
  { id: "P12", key: "final-report", owner: "consultant", after: ["P11"] },
  { id: "P13", key: "presentation", owner: "both", after: ["P12"] },
];

/** The phases with their days. */
export function phasesOf(basis: Basis, placed: Placement): readonly TimelinePhase[] {
  const { kickOff, due, check, visitFrom, visitTo } = placed;
  const planned = basis.site.time.planned;
  const spans: readonly Span[] = [
    { from: kickOff, to: kickOff, halves: 1, ends: "noon" },
    { from: kickOff, to: kickOff, halves: 0, begins: "noon" },
    { from: Math.min(kickOff + 1, due), to: due, halves: basis.clientLag * 2 },
    { from: check, to: check, halves: 2 },
    { from: visitFrom, to: visitTo, halves: planned, ...(planned % 2 === 1 ? { ends: "noon" } : {}) },
    afterVisit(visitTo, 0, basis.followUpLag * 2),
    ...placed.starts.map((start, index) => afterVisit(visitTo, start, placed.ends[index] ?? start)), // Starts and ends come in pairs.
  ];
  return phaseRules.map((rule, index): TimelinePhase => {
    const span = spans[index] as Span; // One span for each of the thirteen rules.
    return {
      id: rule.id,
      label: `timeline.phase.${rule.key}`,
      owner: rule.owner,
      from: dayOf(placed, span.from),
      to: dayOf(placed, span.to),
      begins: span.begins ?? "morning",
      ends: span.ends ?? "evening",
      days: exactText(ratio(span.halves, 2)),
      after: rule.after,
    };
  });
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly halves: number;
  readonly begins?: "noon";
  readonly ends?: "noon";
}

/** From and to in half-days after the end of the visit. */
function afterVisit(visitTo: number, start: number, end: number): Span {
  return {
    from: visitTo + Math.min(Math.floor(start / 2) + 1, Math.max(Math.ceil(end / 2), 1)),
    to: visitTo + Math.max(Math.ceil(end / 2), 1),
    halves: end - start,
    ...(start % 2 === 1 ? { begins: "noon" as const } : {}),
    ...(end % 2 === 1 ? { ends: "noon" as const } : {}),
  };
}

/** The milestones in order of their days; a milestone reached at noon is dated that day. */
export function milestonesOf(basis: Basis, placed: Placement): readonly TimelineMilestone[] {
  const { kickOff, due, check, visitFrom, visitTo, ends } = placed;
  const after = (halves: number) => visitTo + Math.ceil(halves / 2);
  const [analysis = 0, findings = 0, draft = 0, review = 0, comments = 0, final = 0, presentation = 0] = ends; // Seven phases follow the visit.
  const followUp = visitTo + basis.followUpLag;
  const rows: readonly (readonly [TimelineMilestone["id"], number, TimelineMilestone["owner"]])[] = [
    ["kick-off", kickOff, "consultant"],
    ["data-request", kickOff, "consultant"],
    ["data-due", due, "client"],
    ["data-check", check, "consultant"],
    ["site-from", visitFrom, "both"],
    ["site-to", visitTo, "both"],
    ["follow-up-due", followUp, "client"],
    ["analysis-end", after(analysis), "consultant"],
    ["findings", after(findings), "consultant"],
    ["draft", after(draft), "consultant"],
    ["quality-review", after(review), "second-person"],
    ["client-comments", after(comments), "client"],
    ["final-report", after(final), "consultant"],
    ["presentation", after(presentation), "both"],
  ];
  return rows
    .map(([id, position, owner], order) => ({ id, position, owner, order }))
    .sort((a, b) => a.position - b.position || a.order - b.order)
    .map(({ id, position, owner }) => milestone(id, dayOf(placed, position), { owner, workingDay: position - visitTo }));
}

function milestone(
  id: TimelineMilestone["id"],
  date: Day,
  { owner, workingDay }: { readonly owner: TimelineMilestone["owner"]; readonly workingDay: number },
): TimelineMilestone {
  return { id, label: `timeline.milestone.${id}`, date, weekday: weekday(date), owner, ...(workingDay > 0 ? { workingDay } : {}) };
}
