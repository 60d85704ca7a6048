import { describe, expect, test } from "vitest";
import { unwrap } from "../../src/kernel/result.js";
import type { TimelineInput } from "../../src/model/timeline.js";
import { estimateTimeline } from "../../src/timeline/estimate.js";
import { parseTimelineInput } from "../../src/timeline/parse.js";

const input = { employees: 100, start: "2026-03-02", holidays: [] };

const issuesOf = (value: unknown) => {
  const result = parseTimelineInput(value);
  return result.ok ? [] : result.issues;
};

describe("an input that cannot be planned is a list of issues", () => {
  const rows: readonly (readonly [name: string, change: Readonly<Record<string, unknown>>, code: string, path: string])[] = [
    ["no employees", { employees: 0 }, "out-of-range", "employees"],
    ["half an employee", { employees: 1.5 }, "wrong-type", "employees"],
    ["employees that are not a number", { employees: Number.NaN }, "not-finite", "employees"],
    ["employees as text", { employees: "42" }, "wrong-type", "employees"],
    ["employees that are null", { employees: null }, "null", "employees"],
    ["employees left out", { employees: undefined }, "missing-field", "employees"],
    ["neither start nor deadline", { start: undefined }, "missing-start", ""],
    ["a 30 February", { start: "2026-02-30" }, "not-a-day", "start"],
    ["a 29 February of a common year", { start: "2026-02-29" }, "not-a-day", "start"],
    ["a start with a time", { start: "2026-03-02T00:00:00Z" }, "not-a-day", "start"],
    ["a start of another age", { start: "1492-10-12" }, "out-of-range", "start"],
    ["a deadline before the start", { deadline: "2026-03-01" }, "deadline-before-start", "deadline"],
    ["a negative lag", { clientLag: -1 }, "out-of-range", "clientLag"],
    ["a lag of years", { clientLag: 61 }, "out-of-range", "clientLag"],
    ["a negative follow-up", { followUpLag: -3 }, "out-of-range", "followUpLag"],
    ["a remote share of 25", { remoteShare: 25 }, "out-of-range", "remoteShare"],
    ["no site at all", { sites: [] }, "out-of-range", "sites"],
    ["more sites than are read", { sites: 201 }, "out-of-range", "sites"],
    ["two sites with one id", { sites: [{ id: "a" }, { id: "a" }] }, "duplicate-id", "sites.1.id"],
    ["an interview at an unknown site", { sites: [{ id: "main" }], interviews: [{ role: "president", site: "mian" }] }, "unknown-site", "interviews.0.site"],
    ["an unknown area", { areasInScope: ["budgetting"] }, "unknown-area", "areasInScope.0"],
    ["an unknown area of an interview", { interviews: [{ role: "president", areas: ["x"] }] }, "unknown-area", "interviews.0.areas.0"],
    ["no area in scope", { areasInScope: [] }, "out-of-range", "areasInScope"],
    ["a week without working days", { workweek: [] }, "no-working-day", "workweek"],
    ["an eighth day of the week", { workweek: [7] }, "out-of-range", "workweek.0"],
    ["a holiday that does not exist", { holidays: ["2026-04-31"] }, "not-a-day", "holidays.0"],
    ["a holiday of another kind", { holidays: [20260703] }, "wrong-type", "holidays.0"],
    ["closed days that run backward", { closedDays: [{ from: "2026-12-31", to: "2026-12-24" }] }, "reversed-range", "closedDays.0"],
    ["closed days of years", { closedDays: [{ from: "2026-01-01", to: "2028-01-01" }] }, "too-long", "closedDays.0"],
    ["a focus of nothing", { analysts: [{ focus: 0 }] }, "out-of-range", "analysts.0.focus"],
    ["no analyst", { analysts: [] }, "out-of-range", "analysts"],
    ["a first analyst who comes after the start", { analysts: [{ from: "2026-03-03" }] }, "analyst-not-available", "analysts.0.from"],
    ["a misspelled field", { holliday: [] }, "unknown-field", "holliday"],
    ["a policy whose least exceeds its most", { policy: { analysisMin: 16 } }, "policy-disagrees", "policy.analysisMin"],
    ["a visit longer than the week", { workweek: [1], policy: {} }, "policy-disagrees", "policy.siteBands"],
    ["a policy without a band for everyone", { policy: { siteBands: [{ under: 75, floor: 2, cap: 2 }] } }, "policy-disagrees", "policy.siteBands.0"],
  ];

  test.each(rows)("%s", (_, change, code, path) => {
    const found = issuesOf({ ...input, ...change });
    expect(found.map((one) => [one.code, one.path.join(".")])).toContainEqual([code, path]);
    for (const one of found) expect(one.message).toMatch(/^[^\n]+[.]$/);
  });

  test("all faults are heard at once", () => {
    const found = issuesOf({ employees: 0, start: "2026-02-30", clientLag: -1, holidays: ["x"], sites: 0, extra: true });
    expect(found.map((one) => one.path.join("."))).toEqual(expect.arrayContaining(["employees", "start", "clientLag", "holidays.0", "sites", "extra"]));
  });

  test("a near name is offered", () => {
    expect(issuesOf({ ...input, holliday: [] })[0]?.hint).toBe("Did you mean holidays?");
    expect(issuesOf({ ...input, areasInScope: ["budgetting"] })[0]?.hint).toBe("Did you mean budgeting?");
    expect(issuesOf({ ...input, sites: [{ id: "halle" }], interviews: [{ role: "president", site: "hall" }] })[0]?.hint).toBe("Did you mean halle?");
  });

  test.each([[undefined], [null], [[]], ["x"], [42], [Symbol.iterator.toString()]])("%s is no input", (value) =>
    expect(parseTimelineInput(value).ok).toBe(false),
  );

  test("a name that would reach into every object is refused", () => {
    expect(issuesOf(JSON.parse('{"employees":10,"start":"2026-03-02","__proto__":{"admin":true}}')).length).toBeGreaterThan(0);
    expect(issuesOf(JSON.parse('{"employees":10,"start":"2026-03-02","policy":{"areaDays":{"__proto__":5}}}')).length).toBeGreaterThan(0);
    expect(Reflect.get({}, "admin")).toBeUndefined();
  });

  test("a list of a million holidays is refused, not read", () => {
    expect(issuesOf({ ...input, holidays: Array.from({ length: 1_000_000 }, () => "2026-01-01") }).map((one) => one.code)).toContain("out-of-range");
  });

  test("many faults are counted, not all listed", () => {
    const found = issuesOf({ ...input, holidays: Array.from({ length: 4_000 }, () => "x") });
    expect(found).toHaveLength(1_001);
    expect(found.at(-1)?.code).toBe("too-many-issues");
  });

  test("the estimate of an unchecked input throws once, with every issue", () => {
    const bad = { employees: 0, clientLag: -1, start: "2026-03-02" };
    expect(() => estimateTimeline(bad)).toThrowError(
      expect.objectContaining({
        code: "invalid-input",
        issues: expect.arrayContaining([expect.objectContaining({ path: ["employees"] }), expect.objectContaining({ path: ["clientLag"] })]),
      }),
    );
  });
});

describe("a calendar without room", () => {
  test("years of closed days are an issue, never an endless search", () => {
    const closedDays = Array.from({ length: 6 }, (_, index) => ({ from: `${2026 + index}-01-01`, to: `${2026 + index}-12-31` }));
    expect(issuesOf({ ...input, closedDays }).map((one) => one.code)).toEqual(["calendar-too-closed"]);
  });

  test("weeks in which no two days follow each other have no room for a visit of two days", () => {
    // Every Tuesday and Thursday of five years is closed.
    const closedDays = Array.from({ length: 900 }, (_, index) =>
      new Date(Date.UTC(2026, 0, 6) + Math.floor(index / 2) * 7 * 86_400_000 + (index % 2) * 2 * 86_400_000).toISOString().slice(0, 10),
    );
    expect(issuesOf({ ...input, closedDays }).map((one) => one.code)).toEqual(["no-room-for-visit"]);
  });

  test("a deadline before the first analyst can have finished is an issue", () => {
    expect(issuesOf({ employees: 100, deadline: "2026-03-31", analysts: [{ from: "2026-03-16" }], holidays: [] }).map((one) => one.code)).toEqual([
      "deadline-too-early",
    ]);
  });
});

describe("an unusual input is planned, and flagged", () => {
  const planOf = (value: unknown) => estimateTimeline(unwrap(parseTimelineInput(value)));
  const codes = (value: unknown) => planOf(value).flags.map((one) => one.code);

  test("a start on a holiday moves to the next working day and says so", () => {
    const plan = planOf({ employees: 100, start: "2026-05-25" });
    expect(plan.span.kickOff).toBe("2026-05-26");
    expect(plan.flags.find((one) => one.code === "START_MOVED")?.values).toEqual({ from: "2026-05-25", to: "2026-05-26" });
  });

  test("a start on a Saturday moves to Monday", () => expect(planOf({ ...input, start: "2026-03-07" }).span.kickOff).toBe("2026-03-09"));

  test("a start on 29 February of a leap year is a day like any other", () => {
    // 29 February 2028 is a Tuesday.
    expect(planOf({ ...input, start: "2028-02-29" }).span.kickOff).toBe("2028-02-29");
  });

  test("10,000 employees and 40 sites are planned by the policy and marked too large", () => {
    expect(codes({ ...input, employees: 10_000 })).toContain("SCOPE_TOO_LARGE");
    expect(codes({ ...input, sites: 40 })).toEqual(expect.arrayContaining(["SITE_DAYS_EXCEED_POLICY", "SCOPE_TOO_LARGE"]));
    expect(planOf({ ...input, employees: 10_000, sites: 40 }).site.planned).toBe(4);
  });

  test("a deadline that cannot be met from the start is flagged with the start that would meet it", () => {
    const plan = planOf({ ...input, deadline: "2026-03-20" });
    const flag = plan.flags.find((one) => one.code === "DEADLINE_MISSED");
    expect(flag?.values).toMatchObject({ deadline: "2026-03-20", presentation: plan.span.presentation });
    const start = flag?.remedies.find((one) => one.code === "earlier-start")?.values["start"];
    expect(estimateTimeline({ ...input, start: String(start) }).span.presentation <= "2026-03-20").toBe(true);
  });

  test.each<readonly [string, Partial<TimelineInput>, Partial<TimelineInput>]>([
    ["holidays twice and unsorted", { holidays: ["2026-03-20", "2026-03-04", "2026-03-20", "2026-03-04"] }, { holidays: ["2026-03-04", "2026-03-20"] }],
    [
      "overlapping closed days",
      { closedDays: [{ from: "2026-03-09", to: "2026-03-12" }, { from: "2026-03-10", to: "2026-03-13" }, "2026-03-11"] },
      { closedDays: [{ from: "2026-03-09", to: "2026-03-13" }] },
    ],
    ["a week listed twice over", { workweek: [5, 4, 3, 2, 1, 1, 5] }, { workweek: [1, 2, 3, 4, 5] }],
  ])("%s plan like the same days said once", (_, given, same) => {
    expect(planOf({ ...input, ...given }).milestones).toEqual(planOf({ ...input, ...same }).milestones);
  });

  test("employees of the sites that exceed the company's are a warning beside the plan", () => {
    const result = parseTimelineInput({
      ...input,
      sites: [
        { id: "a", employees: 80 },
        { id: "b", employees: 80 },
      ],
    });
    expect(result.ok && result.warnings.map((one) => one.code)).toEqual(["figures-disagree"]);
  });
});
