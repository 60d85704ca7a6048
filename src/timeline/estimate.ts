import { addDays, dayText, daysFrom } from "../kernel/calendar.js";
import { CioAssessmentError, unwrap } from "../kernel/result.js";
import type { Timeline, TimelineInput } from "../model/timeline.js";
import { planAgenda } from "./agenda.js";
import { assumptionsOf } from "./assumptions.js";
import { effortText } from "./effort.js";
import { flagsOf } from "./flags.js";
import { parseTimelineInput } from "./parse.js";
import { milestonesOf, phasesOf } from "./phases.js";
import { type Basis, type Placement, basisOf, capacityOf, dayOf, placeInput } from "./schedule.js";
import { addWorkdays, closedBetween } from "./workdays.js";

/**
 * Plans an engagement to the half-day: site visit, analysis, report, with every milestone on a working day of both parties.
 *
 * With `start` the plan runs forward; with `deadline` alone it runs backward to the latest kick-off whose presentation is not later. What does not fit the policy
 * raises a flag with its remedies: the plan never silently grows. Where the input is silent the defaults of `docs/guide/timeline.md` count, and each is listed in
 * `assumptions`.
 *
 * @param input Checked as by {@link parseTimelineInput}; a CioAssessmentError with all issues when it is not valid.
 * @returns Plain data, the same for the same input on every runtime and in every time zone. Linear in the number of interviews, sites and closed days.
 * @example estimateTimeline({ employees: 140, start: "2026-03-02", holidays: [] }).span.presentation //=> "2026-04-02"
 */
export function estimateTimeline(input: TimelineInput): Timeline {
  const checked = unwrap(parseTimelineInput(input));
  const basis = basisOf(checked);
  const placed = placeInput(basis);
  if (typeof placed === "string") throw new CioAssessmentError("broken-invariant", `A checked input has no plan: ${placed}.`);
  return timelineOf(basis, placed);
}

function timelineOf(basis: Basis, placed: Placement): Timeline {
  const { input, policy, site } = basis;
  const agenda = planAgenda(policy, site, placed);
  const interviews = site.interviews.list.map((one, index) => (agenda.moved.has(index) ? { ...one, how: "video-overflow" as const } : one));
  const milestones = milestonesOf(basis, placed);
  const [kickOff, visitTo, presentation] = [placed.kickOff, placed.visitTo, placed.visitTo + placed.total].map((position) => dayOf(placed, position)) as [
    string,
    string,
    string,
  ]; // Three positions, three days.
  return {
    format: 1,
    direction: input.start === undefined ? "backward" : "forward",
    input,
    policy,
    areas: basis.areas,
    interviews,
    sites: site.sites,
    site: { ...site.time, days: placed.days.slice(placed.visitFrom, placed.visitTo + 1).map(dayText) },
    travel: travelOf(basis, placed),
    effort: effortText(basis.effort, { capacity: capacityOf(basis), work: placed.work, computed: placed.computed, planned: placed.planned }),
    phases: phasesOf(basis, placed),
    milestones,
    agenda: agenda.halfDays,
    video: videoOf(basis, placed, interviews),
    unplaced: agenda.unplaced,
    span: {
      kickOff,
      presentation,
      workingDays: placed.total,
      calendarDays: daysFrom(visitTo, presentation),
      wholeWorkingDays: placed.visitTo + placed.total - placed.kickOff,
    },
    closed: closedBetween(basis.calendar, kickOff, presentation),
    flags: flagsOf(basis, placed),
    assumptions: assumptionsOf(basis, placed, agenda.moved.size),
  };
}

/** A long way is travelled on the working day before the visit and the one after it; neither is a site day. */
function travelOf({ input, policy, calendar }: Basis, placed: Placement): Timeline["travel"] {
  const minutes = input.distance ?? 0; // The consultant is near when nothing else is said.
  if (minutes <= policy.travelMinutes) return [];
  const [first, last] = [dayOf(placed, placed.visitFrom), dayOf(placed, placed.visitTo)];
  return [
    { day: addWorkdays(calendar, first, -1) ?? addDays(first, -1), direction: "out", minutes },
    { day: addWorkdays(calendar, last, 1) ?? addDays(last, 1), direction: "back", minutes },
  ];
}

/** Talks by video are offered on the two working days before the visit and the three after it, three talks a day. */
function videoOf({ policy }: Basis, placed: Placement, interviews: Timeline["interviews"]): Timeline["video"] {
  const minutes = policy.talkMinutes + policy.writeUpMinutes;
  const days = [-2, -1, 1, 2, 3].map((step) => dayOf(placed, step < 0 ? placed.visitFrom + step : placed.visitTo + step));
  const perDay = Math.max(1, Math.floor(policy.halfDayMinutes / minutes));
  const byVideo = interviews.map((one, interview) => ({ one, interview })).filter(({ one }) => one.how !== "on-site");
  return byVideo.map(({ one, interview }, position) => {
    const first = Math.floor(position / perDay) % days.length;
    return { interview, days: [...days.slice(first), ...days.slice(0, first)], minutes, why: one.how === "video" ? "planned" : "overflow" };
  });
}
