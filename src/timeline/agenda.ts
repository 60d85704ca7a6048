import { type Day, dayText } from "../kernel/calendar.js";
import type { AgendaBlock, Timeline, TimelinePolicy } from "../model/timeline.js";
import { type PlannedInterview, talkOrder } from "./interviews.js";
import type { Placement } from "./schedule.js";
import type { SitePlan } from "./site.js";

/** The agenda, and what it has no time for. */
export interface Agenda {
  readonly halfDays: Timeline["agenda"];
  /** Positions of interviews that are moved to video. */
  readonly moved: ReadonlySet<number>;
  readonly unplaced: Timeline["unplaced"];
}

type Draft = Omit<AgendaBlock, "at">;

/** Half a day while it is filled: what stands at its head, its middle and its end, per lane. */
interface Half {
  /** Held together, before and after the lanes. */
  readonly opening?: Draft | undefined;
  readonly closing?: Draft | undefined;
  readonly lanes: readonly { readonly head: Draft[]; readonly middle: Draft[]; readonly tail: Draft[] }[];
  readonly site?: string;
}

/** No piece of the systems review is shorter. */
const leastPiece = 30;

/**
 * Lays the visit out by half-days: opening, talks in the order of the role table, walk-through, systems review, further sites, closing.
 *
 * The minutes of a plan add up, but blocks do not always fit side by side. The systems review is first kept whole; it is split only when that makes room for every
 * talk. Talks that find no room are moved to video.
 */
export function planAgenda(policy: TimelinePolicy, site: SitePlan, placed: Placement): Agenda {
  const whole = fill(policy, site, false);
  const split = whole.left.length > 0 ? fill(policy, site, true) : whole;
  const best = split.left.length === 0 ? split : whole;
  return { halfDays: timed(policy, best.halves, placed), moved: new Set(best.left), unplaced: best.unplaced };
}

interface Filled {
  readonly halves: readonly Half[];
  readonly left: readonly number[];
  readonly unplaced: Timeline["unplaced"];
}

function fill(policy: TimelinePolicy, site: SitePlan, isSplit: boolean): Filled {
  const { planned, lanes: factor, minutes } = site.time;
  const lanes = factor === "1" ? 1 : 2;
  const visited = site.sites.filter((one) => one.how === "visited").slice(0, Math.max(0, planned - 1));
  const halves = Array.from({ length: planned }, (_, index): Half => {
    // Further sites are visited before the last half-day, which ends with the closing at the main site.
    const seen = visited[index - (planned - 1 - visited.length)];
    return {
      ...(index === 0 ? { opening: block("opening", minutes.opening, -1) } : {}),
      ...(index === planned - 1 ? { closing: block("closing", minutes.closing, -1) } : {}),
      lanes: Array.from({ length: lanes }, () => ({ head: [], middle: [], tail: [] })),
      ...(seen === undefined ? {} : { site: seen.id }),
    };
  });
  const main = halves.filter((half) => half.site === undefined);
  const last = main.at(-1);

  const left: number[] = [];
  const unplaced: Timeline["unplaced"][number][] = [];
  const board: Board = { policy, site, left, unplaced };
  const room = (half: Half, lane: number) => policy.halfDayMinutes - sum(half, lane);
  const firstWithRoom = (list: readonly Half[], size: number) => {
    for (const half of list) {
      const lane = half.lanes.map((_, at) => at).sort((a, b) => room(half, b) - room(half, a) || a - b)[0] ?? 0; // There is always a first lane.
      if (room(half, lane) >= size) return { half, lane };
    }
    return undefined;
  };

  // Two half-days leave no room for a walk-through before the talks are placed.
  const walk = block("walk-through", minutes.walkThrough, 0);
  const walkFirst = main.length > 2 ? main[1] : undefined;
  walkFirst?.lanes[0]?.tail.unshift(walk);
  const review = block("systems-review", minutes.systemsReview, 0);
  const reviewFirst = !isSplit && last !== undefined && room(last, 0) >= review.minutes;
  if (reviewFirst) last.lanes[0]?.head.push(review);

  const talk = policy.talkMinutes + policy.writeUpMinutes;
  const talks = talkOrder(site.interviews.list).filter((index) => site.interviews.list[index]?.how === "on-site");
  for (const half of halves.filter((one) => one.site !== undefined)) placeVisit(half, talks, board);
  const here = talks.filter((index) => !visited.some((one) => one.id === site.interviews.list[index]?.site));
  // First spread evenly over the half-days, then whatever has room.
  let waiting = here;
  for (const pass of ["spread", "rest"] as const) {
    for (const [position, half] of main.entries()) {
      const quota = pass === "spread" ? Math.ceil(waiting.length / (main.length - position)) : waiting.length;
      for (let count = 0; count < quota; count += 1) {
        const at = firstWithRoom([half], talk);
        const [index, ...others] = waiting;
        if (at === undefined || index === undefined) break;
        at.half.lanes[at.lane]?.middle.push(interviewBlock(site.interviews.list, index, { minutes: talk, lane: at.lane }));
        waiting = others;
      }
    }
  }
  left.push(...waiting);

  if (walkFirst === undefined) {
    const at = firstWithRoom([...main].reverse(), walk.minutes);
    if (at === undefined) unplaced.push({ kind: "walk-through", minutes: walk.minutes });
    else at.half.lanes[at.lane]?.tail.unshift({ ...walk, lane: at.lane + 1 });
  }
  if (!reviewFirst) placeReview(main, review, board);
  return { halves, left, unplaced };
}

/** What the placing functions share; `left` and `unplaced` collect what finds no room. */
interface Board {
  readonly policy: TimelinePolicy;
  readonly site: SitePlan;
  readonly left: number[];
  readonly unplaced: Timeline["unplaced"][number][];
}

/** A further site takes half a day: the way through it, and the talks held there. */
function placeVisit(half: Half, talks: readonly number[], { policy, site, left }: Board): void {
  const place = half.site ?? "";
  const minutes = policy.talkMinutes + policy.writeUpMinutes;
  half.lanes[0]?.head.push({ ...block("site-visit", policy.walkThroughMinutes, 0), site: place });
  for (const index of talks.filter((one) => site.interviews.list[one]?.site === place)) {
    const lane = half.lanes.findIndex((_, at) => policy.halfDayMinutes - sum(half, at) >= minutes);
    if (lane < 0) left.push(index);
    else half.lanes[lane]?.middle.push(interviewBlock(site.interviews.list, index, { minutes, lane }));
  }
}

/** Places the review whole where it fits, else in pieces from the last half-day backwards. */
function placeReview(main: readonly Half[], review: Draft, { policy, unplaced }: Board): void {
  const slots = [...main].reverse().flatMap((half) => half.lanes.map((_, lane) => ({ half, lane, room: policy.halfDayMinutes - sum(half, lane) })));
  const whole = slots.find((slot) => slot.room >= review.minutes);
  if (whole !== undefined) {
    whole.half.lanes[whole.lane]?.tail.unshift({ ...review, lane: whole.lane + 1 });
    return;
  }
  const pieces: { readonly slot: (typeof slots)[number]; readonly minutes: number }[] = [];
  let left = review.minutes;
  for (const slot of slots) {
    if (left === 0) break;
    // What stays must again be a piece worth sitting down for.
    const most = Math.min(slot.room, left);
    const minutes = left - most > 0 && left - most < leastPiece ? left - leastPiece : most;
    if (minutes < leastPiece) continue;
    pieces.push({ slot, minutes });
    left -= minutes;
  }
  for (const [index, { slot, minutes }] of pieces.entries()) {
    slot.half.lanes[slot.lane]?.tail.unshift({ ...review, minutes, lane: slot.lane + 1, part: pieces.length - index, parts: pieces.length });
  }
  if (left > 0) unplaced.push({ kind: "systems-review", minutes: left });
}

function block(kind: AgendaBlock["kind"], minutes: number, lane: number): Draft {
  return { kind, minutes, lane: lane + 1, areas: [] };
}

function interviewBlock(list: readonly PlannedInterview[], index: number, { minutes, lane }: { readonly minutes: number; readonly lane: number }): Draft {
  const one = list[index];
  return {
    ...block("interview", minutes, lane),
    interview: index,
    ...(one === undefined ? {} : { role: one.role, areas: one.areas }),
    ...(one?.person === undefined ? {} : { person: one.person }),
    ...(one?.site === undefined ? {} : { site: one.site }),
  };
}

function sum(half: Half, lane: number): number {
  const { head, middle, tail } = half.lanes[lane] ?? { head: [], middle: [], tail: [] }; // A lane that is not there holds nothing.
  return minutesOf([...(half.opening === undefined ? [] : [half.opening]), ...head, ...middle, ...tail, ...(half.closing === undefined ? [] : [half.closing])]);
}

function minutesOf(drafts: readonly Draft[]): number {
  return drafts.reduce((total, one) => total + one.minutes, 0);
}

/** Breaks come after an hour and a half of work, and are not part of the usable minutes. */
const breakAfter = 90;
const breakMinutes = 15;

function timed(policy: TimelinePolicy, halves: readonly Half[], placed: Placement): Timeline["agenda"] {
  return halves.map((half, index) => {
    const part = index % 2 === 0 ? "morning" : "afternoon";
    const day: Day = dayText(placed.days[placed.visitFrom + Math.floor(index / 2)] ?? 0); // The visit has a day for every two half-days.
    const start = Number(policy[part].slice(0, 2)) * 60 + Number(policy[part].slice(3));
    const opening = half.opening?.minutes ?? 0; // Without an opening the lanes begin at once.
    const lanes = half.lanes.map((lane, number) =>
      clock([...lane.head, ...lane.middle, ...lane.tail], { at: start + opening, worked: opening, lane: number, more: half.closing !== undefined }),
    );
    const end = Math.max(...lanes.map((lane) => lane.end));
    const blocks = [
      ...(half.opening === undefined ? [] : [{ ...half.opening, at: wallTime(start) }]),
      ...lanes.flatMap((lane) => lane.blocks).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.lane - b.lane)),
      ...(half.closing === undefined ? [] : [{ ...half.closing, at: wallTime(end) }]),
    ];
    return { halfDay: index + 1, day, part, minutes: Math.max(...half.lanes.map((_, lane) => sum(half, lane))), blocks };
  });
}

function clock(
  drafts: readonly Draft[],
  { lane, more, ...from }: { readonly at: number; readonly worked: number; readonly lane: number; readonly more: boolean },
): { readonly blocks: readonly AgendaBlock[]; readonly end: number } {
  let { at, worked } = from;
  let rested = false;
  const blocks: AgendaBlock[] = [];
  for (const [index, draft] of drafts.entries()) {
    blocks.push({ ...draft, at: wallTime(at) });
    at += draft.minutes;
    worked += draft.minutes;
    if (rested || worked < breakAfter || (index === drafts.length - 1 && !more)) continue;
    blocks.push({ ...block("break", breakMinutes, lane), at: wallTime(at) });
    at += breakMinutes;
    rested = true;
  }
  return { blocks, end: at };
}

function wallTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
