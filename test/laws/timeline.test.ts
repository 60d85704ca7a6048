import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, dayNumber, dayText } from "../../src/kernel/calendar.js";
import type { Timeline, TimelineInput } from "../../src/model/timeline.js";
import { estimateTimeline } from "../../src/timeline/estimate.js";
import { defaultTimelinePolicy } from "../../src/timeline/policy.js";
import { isWorkday, workCalendar } from "../../src/timeline/workdays.js";

const seed = 20260302;
const check = <Values>(property: fc.IProperty<Values>) => fc.assert(property, { seed, numRuns: 150 });

const day = fc.integer({ min: dayNumber("2024-01-01"), max: dayNumber("2031-12-31") }).map(dayText);
const areas = Object.keys(defaultTimelinePolicy().areaDays);
const scope = fc.record({
  employees: fc.integer({ min: 1, max: 500 }),
  sites: fc.integer({ min: 1, max: 6 }),
  interviews: fc.integer({ min: 1, max: 20 }),
  systems: fc.integer({ min: 0, max: 80 }),
  applications: fc.integer({ min: 0, max: 150 }),
  vendors: fc.integer({ min: 0, max: 150 }),
  assets: fc.integer({ min: 0, max: 1_000 }),
  projects: fc.integer({ min: 0, max: 40 }),
  areasInScope: fc.subarray(areas, { minLength: 1 }),
});
const lags = fc.record({
  clientLag: fc.integer({ min: 0, max: 15 }),
  followUpLag: fc.integer({ min: 0, max: 12 }),
  remoteShare: fc.constantFrom(0, 0.25, 0.5, 1),
});
const calendar = fc.record({
  holidays: fc.array(day, { maxLength: 60 }),
  closedDays: fc.array(
    fc.record({ from: day, length: fc.integer({ min: 0, max: 9 }) }).map(({ from, length }) => ({ from, to: addDays(from, length) })),
    { maxLength: 10 },
  ),
});
const input: fc.Arbitrary<TimelineInput> = fc.tuple(scope, lags, calendar, day).map(([one, two, three, start]) => ({ ...one, ...two, ...three, start }));

const dateOf = (plan: Timeline, id: string) => plan.milestones.find((one) => one.id === id)?.date ?? "";
const fromVisit = (plan: Timeline) => ({ milestones: plan.milestones.slice(4), phases: plan.phases.slice(4), site: plan.site, agenda: plan.agenda });

describe("every plan", () => {
  test("has its milestones on working days of both parties", () => {
    check(
      fc.property(input, (one) => {
        const closed = workCalendar(one);
        const plan = estimateTimeline(one);
        for (const milestone of plan.milestones) expect(isWorkday(closed, milestone.date)).toBe(true);
        for (const half of plan.agenda) expect(isWorkday(closed, half.day)).toBe(true);
        for (const phase of plan.phases) expect([isWorkday(closed, phase.from), isWorkday(closed, phase.to)]).toEqual([true, true]);
      }),
    );
  });

  test("keeps its order: milestones by date, phases not before what they wait for", () => {
    check(
      fc.property(input, (one) => {
        const plan = estimateTimeline(one);
        const dates = plan.milestones.map((milestone) => milestone.date);
        expect(dates).toEqual([...dates].sort());
        const phases = new Map(plan.phases.map((phase) => [phase.id, phase]));
        for (const phase of plan.phases) {
          expect(phase.from <= phase.to).toBe(true);
          for (const before of phase.after) expect((phases.get(before)?.to ?? "") <= phase.from).toBe(true);
        }
        expect(dateOf(plan, "presentation") >= dateOf(plan, "final-report")).toBe(true);
      }),
    );
  });

  test("counts its working days as the calendar does, within the policy unless the client's answers come late", () => {
    check(
      fc.property(input, (one) => {
        const plan = estimateTimeline(one);
        const closed = workCalendar(one);
        let count = 0;
        for (let at = addDays(dateOf(plan, "site-to"), 1); at <= plan.span.presentation; at = addDays(at, 1)) if (isWorkday(closed, at)) count += 1;
        expect(plan.span.workingDays).toBe(count);
        expect(plan.effort.planned).toBeGreaterThanOrEqual(10);
        expect(plan.effort.planned).toBeLessThanOrEqual(15);
        if (count !== plan.effort.planned) expect(plan.flags.map((flag) => flag.code)).toContain("FOLLOW_UP_LATE");
      }),
    );
  });

  test("visits on days without a gap, at most as many half-days as the policy allows", () => {
    check(
      fc.property(input, (one) => {
        const plan = estimateTimeline(one);
        const { days, planned, cap } = plan.site;
        expect(planned).toBeLessThanOrEqual(cap);
        expect(days).toHaveLength(Math.ceil(planned / 2));
        for (const [index, at] of days.entries()) expect(at).toBe(addDays(days[0] ?? "", index));
      }),
    );
  });

  test("loses no interview: each is on the agenda once, or by video", () => {
    check(
      fc.property(input, (one) => {
        const plan = estimateTimeline(one);
        const seen = [
          ...plan.agenda.flatMap((half) => half.blocks.flatMap((block) => (block.interview === undefined ? [] : [block.interview]))),
          ...plan.video.map((video) => video.interview),
        ];
        expect(seen.sort((a, b) => a - b)).toEqual(plan.interviews.map((_, index) => index));
      }),
    );
  });

  test("never fills half a day beyond its minutes, and no two blocks of a lane overlap", () => {
    const minutes = (at: string) => Number(at.slice(0, 2)) * 60 + Number(at.slice(3));
    check(
      fc.property(input, fc.boolean(), (one, two) => {
        const plan = estimateTimeline(two ? { ...one, analysts: [{}, {}] } : one);
        for (const half of plan.agenda) {
          expect(half.minutes).toBeLessThanOrEqual(195);
          for (const lane of [1, 2]) {
            const blocks = half.blocks.filter((block) => block.lane === lane || block.lane === 0);
            for (const [index, block] of blocks.entries()) {
              const next = blocks[index + 1];
              if (next !== undefined) expect(minutes(block.at) + block.minutes).toBeLessThanOrEqual(minutes(next.at));
            }
          }
        }
      }),
    );
  });
});

describe("both directions agree", () => {
  test("backward of forward is the same plan from the visit on, with a kick-off not earlier", () => {
    check(
      fc.property(input, (one) => {
        const forward = estimateTimeline(one);
        const { start: _, ...rest } = one;
        const backward = estimateTimeline({ ...rest, deadline: forward.span.presentation });
        expect(fromVisit(backward)).toEqual(fromVisit(forward));
        expect(backward.span.kickOff >= forward.span.kickOff).toBe(true);
      }),
    );
  });

  test("forward of backward is the same plan in every day", () => {
    check(
      fc.property(input, day, (one, deadline) => {
        const { start: _, ...rest } = one;
        const backward = estimateTimeline({ ...rest, deadline });
        const forward = estimateTimeline({ ...rest, start: backward.span.kickOff });
        expect(forward.milestones).toEqual(backward.milestones);
        expect(backward.span.presentation <= deadline).toBe(true);
      }),
    );
  });

  test("a backward plan starts as late as it can: one working day later misses the deadline", () => {
    check(
      fc.property(input, day, (one, deadline) => {
        const { start: _, ...rest } = one;
        const backward = estimateTimeline({ ...rest, deadline });
        const later = estimateTimeline({ ...rest, start: addDays(backward.span.kickOff, 1) });
        expect(later.span.presentation > deadline).toBe(true);
      }),
    );
  });
});

describe("more never ends earlier", () => {
  const ends = (one: TimelineInput) => estimateTimeline(one).span.presentation;

  test("more scope", () => {
    const more = fc.record({
      employees: fc.nat(400),
      sites: fc.nat(3),
      interviews: fc.nat(8),
      systems: fc.nat(60),
      applications: fc.nat(60),
      vendors: fc.nat(60),
      assets: fc.nat(600),
      projects: fc.nat(20),
    });
    check(
      fc.property(input, more, (one, extra) => {
        const larger = {
          ...one,
          ...Object.fromEntries(Object.entries(extra).map(([key, value]) => [key, Number(Reflect.get(one, key)) + value])),
          areasInScope: areas,
        };
        expect(ends(larger) >= ends(one)).toBe(true);
      }),
    );
  });

  test("more holidays", () => {
    check(
      fc.property(input, fc.array(day, { maxLength: 80 }), (one, extra) => {
        expect(ends({ ...one, holidays: [...(one.holidays ?? []), ...extra] }) >= ends(one)).toBe(true);
      }),
    );
  });

  test("a slower client", () => {
    check(
      fc.property(input, fc.nat(10), fc.nat(10), (one, lag, followUp) => {
        expect(ends({ ...one, clientLag: (one.clientLag ?? 0) + lag, followUpLag: (one.followUpLag ?? 0) + followUp }) >= ends(one)).toBe(true);
      }),
    );
  });

  test("a later start", () => {
    check(
      fc.property(input, fc.nat(60), (one, days) => {
        expect(ends({ ...one, start: addDays(one.start ?? "", days) }) >= ends(one)).toBe(true);
      }),
    );
  });
});

test("the order of lists does not matter: holidays, closed days and areas", () => {
  check(
    fc.property(input, (one) => {
      const turned = {
        ...one,
        holidays: [...(one.holidays ?? [])].reverse(),
        closedDays: [...(one.closedDays ?? [])].reverse(),
        areasInScope: [...(one.areasInScope ?? [])].reverse(),
      };
      const { input: _, ...plan } = estimateTimeline(one);
      const { input: __, ...same } = estimateTimeline(turned);
      expect(same).toEqual(plan);
    }),
  );
});
