import { describe, expect, test } from "vitest";
import type { Assessment } from "../../src/model/assessment.js";
import type { TimelineInput } from "../../src/model/timeline.js";
import { estimateTimeline } from "../../src/timeline/estimate.js";
import { reEstimate } from "../../src/timeline/re-estimate.js";
import { smallAssessment, smallModel } from "./small.js";

const model = smallModel();
const input: TimelineInput = {
  employees: 100,
  interviews: [{ role: "finance-lead" }, { role: "it-lead" }],
  remoteShare: 0,
  systems: 80,
  areasInScope: ["budgeting", "disaster-preparedness"],
  analysts: [{ focus: 1 }],
  holidays: [],
  start: "2026-03-02",
};
const timeline = estimateTimeline(input);
const at = (on: string, assessment: Assessment, more: object = {}) => reEstimate(model, timeline, { on, assessment, ...more });
const area = (result: ReturnType<typeof at>, id: string) => result.areas.find((one) => one.id === id);

/*
 * Worked by hand. Effort: areas 0.7 + 0.8, records 0.5 × 80/40 = 1, talks 2 × 0.08 = 0.16, report 3: 5.66 person-days; at focus 1 as many working days, computed
 * ceil(6.66) = 7, planned 10. Kick-off Monday 2 March, data on the 10th, check on the 11th; 100 employees ask for 3 half-days: visit on the 12th and 13th.
 * The presentation is on the 10th working day after it, Friday 27 March.
 */
test("the plan is as worked out by hand", () => {
  expect([timeline.effort.total, timeline.effort.computed, timeline.effort.planned]).toEqual(["5.66", 7, 10]);
  expect([timeline.site.days, timeline.span.presentation]).toEqual([["2026-03-12", "2026-03-13"], "2026-03-27"]);
});

describe("with nothing collected", () => {
  test("everything is left at the kick-off, and the report is ready as planned", () => {
    const result = at("2026-03-02", smallAssessment());
    expect(result.left).toEqual({ areas: "2.5", interviews: "0.16", report: "3", total: "5.66" });
    expect([result.workDays, result.ready, result.slack, result.done]).toEqual(["5.66", "2026-03-27", 0, "0"]);
  });

  test("by the end of the visit the talks are held", () => {
    expect(at("2026-03-13", smallAssessment()).left).toMatchObject({ interviews: "0", total: "5.5" });
    expect(at("2026-03-12", smallAssessment(), { interviewsHeld: 1 }).left).toMatchObject({ interviews: "0.08" });
  });

  test("every day after the spare ones makes it later", () => {
    // 5.5 + 1 = 6.5: seven working days after the day that is looked at.
    expect(at("2026-03-18", smallAssessment())).toMatchObject({ ready: "2026-03-27", slack: 0 });
    const late = at("2026-03-20", smallAssessment());
    expect(late).toMatchObject({ ready: "2026-03-31", slack: -2 });
    // 2 days late at capacity 1; an extra day is worth 0.9.
    expect(late.extraAnalystDays).toBe(3);
  });
});

describe("what is collected counts by the minutes it takes", () => {
  // Budgeting: 3 practices × 3 + 3 facts (the fourth is context) = 12. Disaster preparedness: 2 × 3 + 2 + an inventory of 5 = 13.
  const answers = { "b.visible": { level: 2, evidence: "stated" as const } };

  test("a practice is 3 of 12", () => {
    const result = at("2026-03-13", smallAssessment({ answers }));
    expect(area(result, "budgeting")).toMatchObject({
      done: "0.25",
      planned: "0.7",
      left: "0.525",
      practices: { answered: 1, total: 3 },
      facts: { known: 0, total: 3 },
    });
  });

  test("a fact is 1 of 12; context counts nothing", () => {
    expect(area(at("2026-03-13", smallAssessment({ facts: { forecasts: 2, mood: "fine" } })), "budgeting")?.done).toBe("1/12");
  });

  test("an inventory is 5 of 13, and takes the work on its records off", () => {
    const result = at("2026-03-13", smallAssessment({ facts: { systems: [] } }));
    expect(area(result, "disaster-preparedness")).toMatchObject({ done: "5/13", planned: "1.8" });
    // 0.8 × 8/13
    expect(area(result, "disaster-preparedness")?.left).toBe("32/65");
  });

  test("a stated unknown is still to be found out; never, none and not applicable are known", () => {
    const known = (facts: Assessment["facts"]) => area(at("2026-03-13", smallAssessment({ facts })), "disaster-preparedness")?.facts.known;
    expect([
      known({ planDate: { unknown: "asked twice" } }),
      known({ planDate: "never" }),
      known({ planDate: { none: true } }),
      known({ planDate: { notApplicable: "one page" } }),
    ]).toEqual([0, 1, 1, 1]);
  });

  test("a practice that does not apply is nothing to ask", () => {
    const scorecard = { practices: { "b.limits": { status: "not-applicable", area: "budgeting", reason: "No limits.", why: "answer" } } };
    // Only the status of the practices is read.
    const result = reEstimate(model, timeline, { on: "2026-03-13", assessment: smallAssessment(), scorecard: scorecard as never });
    expect(area(result, "budgeting")?.practices).toEqual({ answered: 0, total: 2 });
  });

  test("says what to get next: required practices, then core facts", () => {
    const result = at("2026-03-13", smallAssessment({ answers }));
    expect(area(result, "budgeting")?.next).toEqual(["budgetDate"]);
    expect(area(result, "disaster-preparedness")?.next).toEqual(["d.restore", "planDate", "offline", "systems"]);
  });

  test("with everything known and the report written nothing is left, and the client's own days remain", () => {
    const all = smallAssessment({
      facts: { budgetDate: "2026-01-10", forecasts: 2, renewals: 3, planDate: "never", offline: false, systems: [] },
      answers: Object.fromEntries(
        ["b.visible", "b.renewals", "b.limits", "d.restore", "d.workaround"].map((id) => [id, { level: 3, evidence: "verified" as const }]),
      ),
    });
    const result = at("2026-03-16", all, { reportDone: 1 });
    expect([result.done, result.left.total, result.workDays, result.ready]).toEqual(["1", "0", "0", "2026-03-27"]);
    expect(result.critical).toEqual({ areas: [] });
  });
});

describe("the critical path", () => {
  test("goes through the longest area of each step; the longest of all is the bottleneck", () => {
    const result = at("2026-03-13", smallAssessment());
    expect(result.critical).toEqual({ areas: ["budgeting", "disaster-preparedness"], bottleneck: "disaster-preparedness" });
    expect(result.areas.every((one) => one.critical)).toBe(true);
  });

  test("moves when the bottleneck is collected", () => {
    const facts = { planDate: "never", offline: true, systems: [] };
    const answers = { "d.restore": { level: 1, evidence: "verified" as const }, "d.workaround": { level: 1, evidence: "verified" as const } };
    expect(at("2026-03-13", smallAssessment({ facts, answers })).critical).toEqual({ areas: ["budgeting"], bottleneck: "budgeting" });
  });

  test("two analysts share the areas of a step, but not one area", () => {
    const two = estimateTimeline({ ...input, analysts: [{ focus: 1 }, { focus: 1 }], areasInScope: ["disaster-preparedness", "budgeting"], systems: 0 });
    const result = reEstimate(model, two, { on: "2026-03-13", assessment: smallAssessment() });
    // Step 2: budgeting 0.7; step 3: disaster preparedness 0.8; each area takes one person. Report 3 / 1.9.
    expect(result.workDays).toBe("117/38");
  });
});
