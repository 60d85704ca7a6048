import { daysFrom } from "../kernel/calendar.js";
import type { Timeline } from "../model/timeline.js";
import { recordKinds } from "./effort.js";
import { timelineDefaults } from "./policy.js";
import { type Basis, type Placement, dayOf } from "./schedule.js";

type Assumption = Timeline["assumptions"][number];

/** What the plan takes for granted because the input does not say it, and what must stand in the letter of engagement. */
export function assumptionsOf(basis: Basis, placed: Placement, moved: number): readonly Assumption[] {
  const { input, site } = basis;
  const list: Assumption[] = [];
  const add = (code: string, values: Assumption["values"] = {}) => list.push({ code, values });
  if (input.holidays === undefined) add("HOLIDAYS_US_FEDERAL");
  if (input.sites === undefined) add("ONE_SITE");
  if (typeof input.sites === "number" && input.sites > 1) add("FURTHER_SITES_BY_VIDEO", { sites: input.sites - 1 });
  if (site.travelUnknown.length > 0) add("TRAVEL_TIME_UNKNOWN", { sites: site.travelUnknown.join(", ") });
  if (!Array.isArray(input.interviews)) add("INTERVIEWS_BY_ROLE", { count: site.interviews.list.length });
  if (site.interviews.outOfScope > 0) add("INTERVIEWS_OUT_OF_SCOPE", { count: site.interviews.outOfScope });
  if (site.interviews.withoutAreas.length > 0) add("ROLES_WITHOUT_AREAS", { roles: site.interviews.withoutAreas.join(", ") });
  if (input.remoteShare === undefined && !Array.isArray(input.interviews)) add("REMOTE_SHARE", { percent: timelineDefaults.remoteShare * 100 });
  const notCounted = recordKinds.filter((kind) => input[kind] === undefined);
  if (notCounted.length > 0) add("RECORDS_NOT_COUNTED", { kinds: notCounted.join(", ") });
  if (input.analysts === undefined) add("ONE_ANALYST", { percent: timelineDefaults.focus * 100 });
  if (input.clientLag === undefined) add("CLIENT_LAG_DAYS", { workingDays: timelineDefaults.clientLag });
  if (input.followUpLag === undefined) add("FOLLOW_UP_DAYS", { workingDays: timelineDefaults.followUpLag });
  if (moved > 0 && site.time.overflow === 0) add("TALKS_MOVED_TO_VIDEO", { count: moved });
  const waits = placed.visitFrom - placed.check - 1;
  if (waits > 0) add("VISIT_WAITS_FOR_DAYS_IN_A_ROW", { workingDays: waits });
  if (input.start === undefined && input.deadline !== undefined) {
    const early = daysFrom(dayOf(placed, placed.visitTo + placed.total), input.deadline);
    add("LATEST_KICK_OFF", { start: dayOf(placed, placed.kickOff), calendarDaysToSpare: early });
  }
  add("REVIEW_BY_SECOND_PERSON");
  add("COMMENTS_CORRECT_FACTS");
  add("SILENCE_IS_ACCEPTANCE", { date: dayOf(placed, placed.visitTo + Math.ceil((placed.ends[4] ?? 0) / 2)) }); // The fifth phase is the client's validation.
  return list;
}
