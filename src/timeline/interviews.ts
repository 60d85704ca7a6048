import { exactOf, floor, mul, toNumber } from "../kernel/exact.js";
import type { Timeline, TimelineInput, TimelineInterview } from "../model/timeline.js";
import { timelineDefaults } from "./policy.js";
import { interviewRoles, roleOf, roleRank } from "./roles.js";

/** An interview of the plan. */
export type PlannedInterview = Timeline["interviews"][number];

/** The interviews that have an area in scope, and how many of a given list have none. */
export interface Interviews {
  readonly list: readonly PlannedInterview[];
  readonly outOfScope: number;
  /** Roles that the role table does not know and whose areas were not given. */
  readonly withoutAreas: readonly string[];
}

/**
 * Decides who is interviewed and how: on site, or by video.
 *
 * By video are those the list says so of, those at a site that is not visited, and then the last ones in the order of the talks until `remoteShare` of all
 * (rounded down) is reached. A list that says of anyone how they are met speaks for all: without `remoteShare` the others are on site.
 *
 * @param visited Ids of the sites where talks are held on site.
 */
export function planInterviews(input: TimelineInput, areas: readonly string[], visited: ReadonlySet<string>): Interviews {
  const wanted = Array.isArray(input.interviews) ? input.interviews : standardInterviews(input, areas);
  const withoutAreas: string[] = [];
  const known = wanted.map((one: TimelineInterview) => {
    const role = roleOf(one.role);
    if (one.areas === undefined && role === undefined) withoutAreas.push(one.role);
    return { one, all: one.areas ?? role?.areas ?? [] };
  });
  const inScope = known.filter(({ all }) => all.length === 0 || !Array.isArray(input.interviews) || all.some((area: string) => areas.includes(area)));
  const remote = inScope.map(({ one }) => one.remote ?? (one.site !== undefined && !visited.has(one.site)));
  const main = typeof input.sites === "object" ? input.sites[0]?.id : undefined;
  const further = new Set([...visited].filter((id) => id !== main));
  const speaks = inScope.some(({ one }) => one.remote !== undefined);
  const share = input.remoteShare ?? (speaks ? 0 : timelineDefaults.remoteShare);
  let more = toNumber(floor(mul(exactOf(share), inScope.length))) - remote.filter(Boolean).length;
  for (const index of lastFirst(inScope.map(({ one }) => one.role))) {
    if (more <= 0) break;
    const one = inScope[index]?.one;
    // Who sits at a further site that is visited is met there.
    if (remote[index] === true || one?.remote === false || (one?.site !== undefined && further.has(one.site))) continue;
    remote[index] = true;
    more -= 1;
  }
  const list = inScope.map(({ one, all }, index): PlannedInterview => {
    const { role, person, site } = one;
    return {
      role,
      ...(person === undefined ? {} : { person }),
      areas: all.filter((area: string) => areas.includes(area)),
      ...(site === undefined ? {} : { site }),
      how: remote[index] === true ? "video" : "on-site",
    };
  });
  return { list, outOfScope: known.length - inScope.length, withoutAreas };
}

/** One interview per role with an area in scope, or the first so many; more than there are roles are talks with users. */
function standardInterviews(input: TimelineInput, areas: readonly string[]): readonly TimelineInterview[] {
  const roles = interviewRoles.filter((role) => role.areas.some((area) => areas.includes(area)) || (role.knowsAll === true && areas.length > 0));
  const count = typeof input.interviews === "number" ? input.interviews : roles.length;
  return Array.from({ length: count }, (_, index) => ({ role: roles[index]?.id ?? "department-users" }));
}

/** Positions from the last in the order of the talks to the first. */
function lastFirst(roles: readonly string[]): readonly number[] {
  return roles
    .map((role, index) => ({ rank: roleRank(role), index }))
    .sort((a, b) => b.rank - a.rank || b.index - a.index)
    .map(({ index }) => index);
}

/** Positions of interviews in the order of the talks. */
export function talkOrder(list: readonly PlannedInterview[]): readonly number[] {
  return lastFirst(list.map((one) => one.role))
    .slice()
    .reverse();
}
