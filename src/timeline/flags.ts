import { type Day, dayText, daysFrom } from "../kernel/calendar.js";
import { type Exact, cmp, div, exactOf, exactText, mul, roundTo, sub } from "../kernel/exact.js";
import type { TimelineFlag } from "../model/timeline.js";
import { ceiling } from "./ceiling.js";
import { analysisDays, effortOf } from "./effort.js";
import { firstWave, timelineDefaults } from "./policy.js";
import { roleOf } from "./roles.js";
import { type Basis, type Placement, capacityOf, dayOf, place, placeBackward } from "./schedule.js";
import { halfDays } from "./site.js";
import { isBeforeHoliday, isMonthEnd } from "./workdays.js";

type Values = TimelineFlag["values"];

/** What the client should hear before it happens, each with its remedies, in the order of the list of codes. */
export function flagsOf(basis: Basis, placed: Placement): readonly TimelineFlag[] {
  const lists: readonly (TimelineFlag | undefined)[] = [
    siteTimeOverflow(basis),
    siteDaysExceedPolicy(basis),
    analysisExceedsPolicy(basis, placed),
    calendarOverThreeWeeks(basis, placed),
    clientLag(basis, placed),
    followUpLate(basis, placed),
    shortNotice(placed),
    monthEnd(basis, placed),
    beforeHoliday(basis, placed),
    scopeTooLarge(basis),
    singlePoint(basis),
    startMoved(basis, placed),
    deadlineMissed(basis, placed),
  ];
  return lists.filter((one) => one !== undefined);
}

/** Flags with which the promise does not hold as it stands. */
const exceeding: ReadonlySet<TimelineFlag["code"]> = new Set(["SITE_DAYS_EXCEED_POLICY", "ANALYSIS_EXCEEDS_POLICY", "SCOPE_TOO_LARGE", "DEADLINE_MISSED"]);

function flag(code: TimelineFlag["code"], values: Values, remedies: readonly (readonly [string, Values?])[]): TimelineFlag {
  return { code, weight: exceeding.has(code) ? "exceeds" : "notice", values, remedies: remedies.map(([name, is]) => ({ code: name, values: is ?? {} })) };
}

function siteTimeOverflow({ site, policy, input }: Basis): TimelineFlag | undefined {
  const { overflow, cap, need, minutes, lanes } = site.time;
  if (overflow === 0) return undefined;
  const usable = mul(mul(exactOf(lanes), policy.halfDayMinutes), cap);
  const talk = policy.talkMinutes + policy.writeUpMinutes;
  const fewer = ceiling(div(sub(minutes.total, usable), talk));
  const second = halfDays(minutes.total, exactOf(policy.parallelLanes), policy.halfDayMinutes);
  return flag("SITE_TIME_OVERFLOW", { halfDays: overflow, need, cap, minutes: minutes.total }, [
    ["video-interviews", { halfDays: overflow, minutes: policy.halfDayMinutes }],
    ["fewer-interviews", { count: fewer }],
    ...((input.analysts?.length ?? 1) === 1 ? [["second-analyst", { need: second }] as const] : []), // One analyst when none is named.
  ]);
}

function siteDaysExceedPolicy({ site, policy }: Basis): TimelineFlag | undefined {
  const noRoom = site.sites.filter((one) => one.why === "no-room");
  if (noRoom.length === 0 && site.places < policy.tooLarge.sites) return undefined;
  // From four sites on it is said even when no one asked for a visit: then the price is for seeing them all.
  const halves = noRoom.length > 0 ? noRoom.length : site.places - 1;
  return flag("SITE_DAYS_EXCEED_POLICY", { sites: site.places, visits: noRoom.length, names: noRoom.map((one) => one.name ?? one.id).join(", ") }, [
    ["priced-extra-day", { days: exactText(div(halves, 2)) }],
    ["by-video"],
  ]);
}

function analysisExceedsPolicy(basis: Basis, placed: Placement): TimelineFlag | undefined {
  const { policy, effort, input, site } = basis;
  if (placed.computed <= policy.analysisMax) return undefined;
  const capacity = capacityOf(basis);
  const allowed = mul(capacity, policy.analysisMax - policy.commentsWait);
  const focus = mul(exactOf(policy.furtherAnalyst), exactOf(input.analysts?.[0]?.focus ?? timelineDefaults.focus));
  const days = (own: Exact) => analysisDays(div(own, capacity), policy.commentsWait);
  const records = effort.parts.find((one) => one.id === "records")?.personDays ?? 0; // The part is always there.
  const wave = basis.areas.filter((area) => firstWave.includes(area));
  const first = effortOf(input, policy, {
    areas: wave,
    interviews: site.interviews.list.filter((one) => one.areas.some((area) => wave.includes(area))).length,
    places: site.places,
  });
  return flag("ANALYSIS_EXCEEDS_POLICY", { computed: placed.computed, allowed: policy.analysisMax, personDays: exactText(roundTo(effort.total, 2)) }, [
    ...(cmp(focus, 0) > 0 ? [["extra-analyst-days", { days: ceiling(div(sub(effort.own, allowed), focus)) }] as const] : []),
    ["records-to-data-request", { personDays: exactText(roundTo(records, 2)), then: days(sub(effort.own, records)) }],
    ["two-waves", { areas: wave.join(", "), then: days(first.own), weeks: 4 }],
  ]);
}

function calendarOverThreeWeeks(basis: Basis, placed: Placement): TimelineFlag | undefined {
  const passed = calendarDays(placed);
  const most = basis.policy.calendarDaysMax;
  if (passed <= most) return undefined;
  return flag("CALENDAR_OVER_THREE_WEEKS", { calendarDays: passed, allowed: most }, [
    ["tell-client"],
    ...shiftStart(basis, placed, (other) => calendarDays(other) <= most),
  ]);
}

function calendarDays(placed: Placement): number {
  return daysFrom(dayOf(placed, placed.visitTo), dayOf(placed, placed.visitTo + placed.total));
}

function clientLag(basis: Basis, placed: Placement): TimelineFlag | undefined {
  if (basis.clientLag <= lagLimit) return undefined;
  return flag("CLIENT_LAG", { workingDays: basis.clientLag, allowed: lagLimit }, [
    ["start-with-what-is-there", { date: dayOf(placed, placed.kickOff + partialDataAfter) }],
  ]);
}

/** Working days after the request by which the client's data should be back, and after which the check may begin with what is there. */
const lagLimit = 10;
const partialDataAfter = 5;

function followUpLate(basis: Basis, placed: Placement): TimelineFlag | undefined {
  const analysisEnds = placed.ends[0] ?? 0; // The analysis is the first phase after the visit.
  const late = basis.followUpLag * 2 - analysisEnds;
  if (late <= 0) return undefined;
  const values = { workingDays: basis.followUpLag, waits: late / 2, presentation: placed.total, planned: placed.planned };
  const raised = flag("FOLLOW_UP_LATE", values, [["shorter-follow-up", { workingDays: Math.floor(analysisEnds / 2) }]]);
  return placed.total > basis.policy.analysisMax ? { ...raised, weight: "exceeds" } : raised;
}

function shortNotice(placed: Placement): TimelineFlag | undefined {
  const notice = placed.visitFrom - placed.kickOff;
  return notice >= 5 ? undefined : flag("SHORT_NOTICE", { workingDays: notice, wanted: 5 }, [["confirm-interviews-first"]]);
}

function visitDays(placed: Placement): readonly Day[] {
  return placed.days.slice(placed.visitFrom, placed.visitTo + 1).map(dayText);
}

function monthEnd(basis: Basis, placed: Placement): TimelineFlag | undefined {
  if (basis.input.mute?.includes("MONTH_END") === true) return undefined;
  const meetsFinance = basis.site.interviews.list.some((one) => one.how === "on-site" && roleOf(one.role)?.id === "finance-lead");
  const on = (other: Placement) => visitDays(other).filter((day) => isMonthEnd(basis.calendar, day));
  const days = on(placed);
  if (!meetsFinance || days.length === 0) return undefined;
  return flag(
    "MONTH_END",
    { days: days.join(", ") },
    shiftStart(basis, placed, (other) => on(other).length === 0),
  );
}

function beforeHoliday(basis: Basis, placed: Placement): TimelineFlag | undefined {
  if (basis.input.mute?.includes("BEFORE_HOLIDAY") === true) return undefined;
  const on = (other: Placement) =>
    [...visitDays(other), dayOf(other, other.visitTo + Math.ceil((other.ends[4] ?? 0) / 2)), dayOf(other, other.visitTo + other.total)].filter((day) =>
      isBeforeHoliday(basis.calendar, day),
    ); // The fifth phase is the client's validation.
  const days = on(placed);
  if (days.length === 0) return undefined;
  return flag(
    "BEFORE_HOLIDAY",
    { days: [...new Set(days)].join(", ") },
    shiftStart(basis, placed, (other) => on(other).length === 0),
  );
}

/** The next kick-off, within four weeks, with which the flag goes away. */
function shiftStart(basis: Basis, placed: Placement, isGood: (other: Placement) => boolean): readonly (readonly [string, Values])[] {
  for (let ahead = 1; ahead <= 20; ahead += 1) {
    const other = place(basis, placed.days, placed.kickOff + ahead);
    if (typeof other !== "string" && isGood(other))
      return [["shift-start", { start: dayOf(other, other.kickOff), presentation: dayOf(other, other.visitTo + other.total) }]];
  }
  return [];
}

function scopeTooLarge({ input, policy, site }: Basis): TimelineFlag | undefined {
  const applications = input.applications ?? 0; // Not counted: it cannot be too many.
  const { tooLarge } = policy;
  if (input.employees <= tooLarge.employees && site.places <= tooLarge.sites && applications <= tooLarge.applications) return undefined;
  return flag("SCOPE_TOO_LARGE", { employees: input.employees, sites: site.places, applications }, [["quote-as-programme"]]);
}

function singlePoint({ site }: Basis): TimelineFlag | undefined {
  const over = site.interviews.list.filter((one) => one.areas.length > 5);
  if (over.length === 0) return undefined;
  return flag("SINGLE_POINT", { roles: over.map((one) => one.role).join(", "), areas: Math.max(...over.map((one) => one.areas.length)) }, [["second-source"]]);
}

function startMoved({ input }: Basis, placed: Placement): TimelineFlag | undefined {
  const to = dayOf(placed, placed.kickOff);
  if (input.start === undefined || input.start === to) return undefined;
  return flag("START_MOVED", { from: input.start, to }, [["tell-client"]]);
}

function deadlineMissed(basis: Basis, placed: Placement): TimelineFlag | undefined {
  const { deadline, start } = basis.input;
  const presentation = dayOf(placed, placed.visitTo + placed.total);
  if (deadline === undefined || start === undefined || presentation <= deadline) return undefined;
  const needed = placeBackward(basis, deadline);
  return flag("DEADLINE_MISSED", { deadline, presentation, calendarDays: daysFrom(deadline, presentation) }, [
    ...(typeof needed === "string" ? [] : [["earlier-start", { start: dayOf(needed, needed.kickOff) }] as const]),
    ["later-deadline", { deadline: presentation }],
    ["reduce-scope"],
  ]);
}
