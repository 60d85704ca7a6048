import { describe, expect, test } from "vitest";
import type { Scorecard } from "../../src/model/scorecard.js";
import { factFindingKitSchema } from "../../src/model/kit.js";
import { standardModel } from "../../src/packs/standard-text.js";
import { estimateTimeline } from "../../src/timeline/estimate.js";
import { planFactFinding } from "../../src/timeline/kit.js";
import { factSource, mergeDocuments, topicWords } from "../../src/timeline/kit-sources.js";
import { roleOf } from "../../src/timeline/roles.js";
import { smallAssessment, smallModel } from "./small.js";

const model = smallModel();
const timeline = estimateTimeline({
  employees: 100,
  interviews: [{ role: "finance-lead" }, { role: "it-lead", person: "R. Doe" }, { role: "operations-lead" }],
  remoteShare: 0,
  areasInScope: ["budgeting", "disaster-preparedness"],
  holidays: [],
  start: "2026-03-02",
});
const kit = planFactFinding(model, { timeline });
const guide = (of: typeof kit, role: string) => of.guides.find((one) => one.role === role && one.how !== "systems-review");
/** All that a role is asked, in its talk and in the systems review. */
const ids = (of: typeof kit, role: string) =>
  of.guides
    .filter((one) => one.role === role)
    .flatMap((one) => one.topics)
    .flatMap((topic) => topic.questions.map((question) => question.id));

describe("the interview guides", () => {
  test("ask each role what it knows: by the areas of the talk, the pack's interview lines, and the named source of a fact", () => {
    expect(ids(kit, "finance-lead")).toEqual(["b.visible", "b.limits", "forecasts", "mood"]);
    expect(ids(kit, "it-lead")).toEqual(["d.restore", "b.renewals", "renewals"]);
    expect(ids(kit, "operations-lead")).toEqual(["d.workaround"]);
  });

  test("take 3 minutes per practice and 1 per fact, and fit the talk", () => {
    expect(guide(kit, "finance-lead")).toMatchObject({ minutes: 45, used: 8, moved: 0 });
  });

  test("carry anchors, evidence and the name that is given", () => {
    expect(guide(kit, "it-lead")?.person).toBe("R. Doe");
    expect(guide(kit, "it-lead")?.topics[0]?.questions[0]).toMatchObject({
      id: "d.restore",
      kind: "practice",
      tier: "required",
      anchors: ["none", "a little", "some", "enough", "good", "best"],
      minutes: 3,
    });
  });

  test("leave out what is known, and say how much", () => {
    const known = planFactFinding(model, {
      timeline,
      assessment: smallAssessment({
        facts: { forecasts: 2, staff: 100, renewals: { unknown: "not asked yet" } },
        answers: { "b.visible": { level: 2, evidence: "stated" } },
      }),
    });
    expect(known.known).toEqual({ practices: 1, facts: 2 });
    expect(ids(known, "finance-lead")).toEqual(["b.limits", "mood"]);
    expect(ids(known, "it-lead")).toContain("renewals");
  });

  test("leave out a practice that does not apply", () => {
    const scorecard = { practices: { "b.limits": { status: "not-applicable" } } } as unknown as Scorecard; // Only the status is read.
    expect(ids(planFactFinding(model, { timeline, scorecard }), "finance-lead")).not.toContain("b.limits");
  });

  test("ask first what the order puts first", () => {
    const hurried = estimateTimeline({ ...timeline.input, policy: { talkMinutes: 5 } });
    // Five minutes: one practice and two facts. First comes the required practice; with an order, what it names.
    expect(ids(planFactFinding(model, { timeline: hurried }), "finance-lead")).toContain("b.visible");
    const ordered = planFactFinding(model, { timeline: hurried, order: ["b.limits", "mood", "forecasts"] });
    expect(ids(ordered, "finance-lead")).toEqual(["b.limits", "mood", "forecasts"]);
  });

  test("move what has no time to the written requests, and say so", () => {
    const hurried = planFactFinding(model, {
      timeline: estimateTimeline({ ...timeline.input, policy: { talkMinutes: 5, systemsReview: { perSystem: 0, least: 0, most: 0 } } }),
    });
    const asked = hurried.guides.flatMap((one) => one.topics.flatMap((topic) => topic.questions.map((question) => question.id)));
    const moved = hurried.requests.filter((one) => one.why === "no-time").map((one) => one.id);
    expect(moved.length).toBeGreaterThan(0);
    expect([...asked, ...moved].sort()).toEqual(["b.limits", "b.renewals", "b.visible", "d.restore", "d.workaround", "forecasts", "mood", "renewals"]);
    expect(hurried.flags).toContainEqual({ code: "QUESTIONS_WITHOUT_TIME", values: { count: moved.length } });
    expect(hurried.guides.reduce((sum, one) => sum + one.moved, 0)).toBe(moved.length);
    for (const one of hurried.guides) expect(one.used).toBeLessThanOrEqual(one.minutes);
  });

  test("name what nobody can be asked", () => {
    const alone = estimateTimeline({ ...timeline.input, interviews: [{ role: "hr-lead", areas: ["budgeting"] }] });
    const result = planFactFinding(model, { timeline: alone });
    expect(result.requests.filter((one) => one.why === "no-talk").map((one) => one.id)).toEqual(["d.restore", "d.workaround"]);
  });

  test("end with the systems review, whose minutes are what the own checks leave", () => {
    // 60 minutes less one check.
    expect(kit.guides.at(-1)).toMatchObject({ role: "it-lead", how: "systems-review", minutes: 59 });
  });
});

describe("what is asked in writing", () => {
  test("are facts on paper and inventories, with their owner and the day the data is due", () => {
    expect(kit.requests.map((one) => [one.id, one.owner, one.due])).toEqual([
      ["staff", "hr-lead", "2026-03-10"],
      ["budgetDate", "finance-lead", "2026-03-10"],
      ["planDate", "it-lead", "2026-03-10"],
      ["systems", "it-lead", "2026-03-10"],
    ]);
  });

  test("what the assessor checks is asked of nobody", () => {
    expect(kit.checks.map((one) => one.id)).toEqual(["offline"]);
  });

  test("documents stand once, with all areas that want them", () => {
    expect(kit.documents.map((one) => [one.text, one.areas, one.also])).toEqual([
      ["General ledger extract for software", ["budgeting", "disaster-preparedness"], ["Ledger extract for subscriptions"]],
      ["Contract list with renewal dates", ["budgeting"], []],
      ["Backup report of 30 days", ["disaster-preparedness"], []],
    ]);
  });
});

describe("the rest of the kit", () => {
  test("has an agenda with people and places", () => {
    const placed = planFactFinding(model, { timeline, people: [{ role: "CFO", name: "C. Roe", place: "Room 2" }] });
    const block = placed.agenda.flatMap((half) => half.blocks).find((one) => one.role === "finance-lead");
    expect(block).toMatchObject({ person: "C. Roe", place: "Room 2" });
  });

  test("has an evidence log and five questions to all users", () => {
    expect([kit.evidenceLog.columns.length, kit.survey.length]).toEqual([8, 5]);
  });

  test("shrinks with its scope", () => {
    const small = planFactFinding(model, { timeline, scope: ["budgeting"] });
    expect(small.areas.map((one) => one.id)).toEqual(["budgeting"]);
    expect(ids(small, "it-lead")).toEqual(["b.renewals", "renewals"]);
    expect(small.documents.every((one) => one.areas.includes("budgeting"))).toBe(true);
  });

  test("is plain data of its shape", () => {
    expect(factFindingKitSchema().parse(JSON.parse(JSON.stringify(kit)))).toEqual(kit);
  });
});

describe("with the standard pack", () => {
  const full = estimateTimeline({ employees: 140, interviews: 11, remoteShare: 0.27, systems: 25, start: "2026-03-02" });
  const standard = planFactFinding(standardModel(), { timeline: full });
  const asked = standard.guides.flatMap((one) => one.topics.flatMap((topic) => topic.questions.map((question) => question.id)));
  const everything = [...asked, ...standard.requests.map((one) => one.id), ...standard.checks.map((one) => one.id)];

  test("every practice and every fact is asked, requested or checked exactly once", () => {
    const wanted = [...standardModel().practices.keys(), ...standardModel().facts.keys()];
    expect([...everything].sort()).toEqual([...wanted].sort());
  });

  test("every required practice is asked in a talk", () => {
    const required = [...standardModel().practices].filter(([, one]) => one.is.required === true).map(([id]) => id);
    expect(required.filter((id) => !asked.includes(id))).toEqual([]);
  });

  test("no guide is longer than its talk", () => {
    for (const one of standard.guides) expect(one.used, one.role).toBeLessThanOrEqual(one.minutes);
  });

  test("fewer documents are asked for than the areas list, none of them twice", () => {
    const texts = standard.documents.flatMap((one) => [one.text, ...one.also]);
    expect(new Set(texts).size).toBe(texts.length);
    expect(standard.documents.length).toBeLessThan([...standardModel().areas.values()].flatMap((one) => one.documents ?? []).length);
  });
});

describe("where a fact is found", () => {
  test.each([
    ["CFO", "talk"],
    ["Interview", "talk"],
    ["Ask IT lead system by system, cross-check with area 5 list", "talk"],
    ["Finance interview, sample of three", "talk"],
    ["", "talk"],
    ["Log and interview", "written"],
    ["Minutes", "written"],
    ["Console export", "written"],
    ["HR list", "written"],
    ["Ledger", "written"],
    ["Scan tool", "written"],
    ["See it", "check"],
    ["Test one account; read configuration", "check"],
    ["Assessor", "check"],
    ["Walk-through, reachability test", "check"],
  ])("%j: %s", (ask, expected) => expect(factSource({ type: "boolean", meaning: "x", ask })).toBe(expected));

  test("an inventory always comes as an export", () => expect(factSource({ type: "records", meaning: "x", ask: "Interview", columns: {} })).toBe("written"));
});

describe("roles are recognised in job titles and in the words of packs", () => {
  test.each([
    ["President", "president"],
    ["CEO or owner", "president"],
    ["Finance director", "finance-lead"],
    ["CFO", "finance-lead"],
    ["IT manager", "it-lead"],
    ["Systems administrator", "systems-lead"],
    ["Warehouse lead", "operations-lead"],
    ["HR manager", "hr-lead"],
    ["ERP analyst", "application-owner"],
    ["MSP account manager", "msp-account-manager"],
    ["sales-lead", "sales-lead"],
    ["Astronaut", undefined],
    ["Ciocolatier", undefined],
  ])("%s is %s", (title, id) => expect(roleOf(title)?.id).toBe(id));
});

test("documents whose words nearly agree become one, others stay apart", () => {
  const merged = mergeDocuments([
    { area: "a", text: "Policy on passwords and access rights" },
    { area: "b", text: "Policy on access rights and passwords" },
    { area: "b", text: "Policy on purchases" },
  ]);
  expect(merged).toEqual([
    { text: "Policy on passwords and access rights", also: [], areas: ["a", "b"] },
    { text: "Policy on purchases", also: [], areas: ["b"] },
  ]);
});

test("words of a topic are cut to their first letters, so that forms of one word agree", () => {
  expect([...topicWords("Restores and restored backups with the DNS")]).toEqual(["restor", "backup", "dns"]);
});
