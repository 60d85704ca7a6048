import { type Exact, cmp, div, exactOf, exactText, mul } from "../kernel/exact.js";
import type { Timeline, TimelineInput, TimelinePolicy, TimelineSite } from "../model/timeline.js";
import { ceiling } from "./ceiling.js";
import { type Interviews, planInterviews } from "./interviews.js";

/** Half-days on site, without their days: those are the schedule's. */
export type SiteTime = Omit<Timeline["site"], "days">;
interface Given {
  readonly input: TimelineInput;
  readonly policy: TimelinePolicy;
}

type PlannedSite = Timeline["sites"][number];

/** What is done where, and how long it takes. */
export interface SitePlan {
  readonly time: SiteTime;
  readonly sites: readonly PlannedSite[];
  readonly interviews: Interviews;
  /** Number of places, main one included. */
  readonly places: number;
  /** Sites whose travel time decides and is not given. */
  readonly travelUnknown: readonly string[];
}

/**
 * Counts half-days on site: the greater of what the size of the company asks for and what the minutes need, at most what the policy allows.
 *
 * A further site is visited when the input says so, or when it holds enough staff or a facility of its own and lies near; it takes half a day inside the cap, in the
 * order of the list, and is seen by video where there is no room.
 */
export function planSite(input: TimelineInput, policy: TimelinePolicy, areas: readonly string[]): SitePlan {
  const list: readonly TimelineSite[] = typeof input.sites === "object" ? input.sites : [];
  const [main, ...further] = list;
  const travelUnknown: string[] = [];
  const judged = further.map((site) => judge(site, { input, policy }, travelUnknown));
  const mainIds = main === undefined ? [] : [main.id];
  const asked = judged.filter((site) => site.how === "visited").map((site) => site.id);
  const minutes = (interviews: Interviews) => siteMinutes({ input, policy }, interviews, new Set(mainIds));

  const band = policy.siteBands.find((one) => one.under === undefined || input.employees < one.under);
  const { floor: least, cap } = band ?? { floor: 1, cap: 1 }; // The schema of the policy asks for a last band without `under`; parse checks it.
  const lanes: Exact = (input.analysts?.length ?? 1) > 1 ? exactOf(policy.parallelLanes) : 1;
  const first = planInterviews(input, areas, new Set([...mainIds, ...asked]));
  const need = halfDays(minutes(first).total, lanes, policy.halfDayMinutes);
  const room = Math.max(0, Math.min(asked.length, cap - need));
  const fitted = new Set(asked.slice(0, room));
  const unseen = new Set(asked.slice(room));
  const interviews = { ...first, list: first.list.map((one) => (one.site !== undefined && unseen.has(one.site) ? { ...one, how: "video" as const } : one)) };

  const wanted = Math.max(least, need + asked.length);
  return {
    time: {
      floor: least,
      need,
      visits: asked.length,
      wanted,
      cap,
      planned: Math.min(wanted, cap),
      overflow: Math.max(0, need - cap),
      lanes: exactText(lanes),
      minutes: minutes(first),
    },
    sites: [
      ...(main === undefined ? [] : [named(main, { how: "main", why: "main" })]),
      ...judged.map((site): PlannedSite => (site.how === "visited" && !fitted.has(site.id) ? { ...site, how: "video", why: "no-room" } : site)),
    ],
    interviews,
    places: typeof input.sites === "number" ? input.sites : Math.max(1, list.length),
    travelUnknown,
  };
}

function judge(site: TimelineSite, { input, policy }: Given, travelUnknown: string[]): PlannedSite {
  if (site.visit === "on-site") return named(site, { how: "visited", why: "asked" });
  if (site.visit !== undefined) return named(site, { how: site.visit, why: "not-asked" });
  const holdsShare = site.employees !== undefined && cmp(site.employees, mul(exactOf(policy.visitShare), input.employees)) >= 0;
  if (!holdsShare && site.facility !== true) return named(site, { how: "video", why: "small" });
  if (site.travelMinutes === undefined) travelUnknown.push(site.id);
  if (site.travelMinutes === undefined || site.travelMinutes > policy.visitWithinMinutes) return named(site, { how: "video", why: "too-far" });
  return named(site, { how: "visited", why: site.facility === true ? "facility" : "share" });
}

function named(site: TimelineSite, is: Pick<PlannedSite, "how" | "why">): PlannedSite {
  return { id: site.id, ...(site.name === undefined ? {} : { name: site.name }), ...is };
}

/** Talks at a further site belong to the half-day of its visit. */
function siteMinutes({ input, policy }: Given, { list }: Interviews, main: ReadonlySet<string>): SiteTime["minutes"] {
  const talks = list.filter((one) => one.how === "on-site" && (one.site === undefined || main.has(one.site))).length;
  const { least, most, perSystem } = policy.systemsReview;
  const parts = {
    opening: policy.openingMinutes,
    closing: policy.closingMinutes,
    interviews: talks * (policy.talkMinutes + policy.writeUpMinutes),
    walkThrough: policy.walkThroughMinutes,
    systemsReview: Math.min(Math.max((input.systems ?? 0) * perSystem, least), most), // Systems that are not counted take the least time.
  };
  return { ...parts, total: parts.opening + parts.closing + parts.interviews + parts.walkThrough + parts.systemsReview };
}

/** Whole half-days for so many minutes. @example halfDays(540, 1, 195) //=> 3 */
export function halfDays(minutes: number, lanes: Exact, usable: number): number {
  return ceiling(div(minutes, mul(lanes, usable)));
}
