import { describe, expect, test } from "vitest";
import type { Assessment } from "../../src/model/assessment.js";
import { score } from "../../src/scoring/score.js";
import { given, practice, small, yesNo } from "./small.js";

const scoring = {
  ceilings: { stated: 2, documented: 3, verified: 5 },
  assumeUnknownGuards: ["stated", "documented"],
  corroboration: { gap: 2, binds: true },
} as const;
const facts = {
  hole: yesNo("A hole?"),
  share: { type: "percent", meaning: "A share", min: 0, max: 100 },
  other: { type: "percent", meaning: "Another", min: 0, max: 100 },
} as const;
const levels = [20, 40, 60, 80, 95];

function counted(assessment: Assessment, more: object = {}, policy: object = scoring) {
  const model = small(
    {
      metrics: {
        m: { is: "share", better: "higher", levels },
        n: { is: "other", better: "higher", levels },
      },
      practices: { p: practice({ guards: [{ when: "hole", atMost: 1, because: "there is a hole" }], ...more }) },
    },
    { facts, scoring: policy },
  );
  const rating = score(model, assessment).practices["p"];
  if (rating?.status !== "answered") return rating?.status;
  return [rating.exact.effective, rating.exact.low, rating.exact.high, rating.limits.map((limit) => `${limit.by} ${limit.atMost}`).join(", ")];
}

const refused = { unknown: "would not say", refused: true };

describe("an answer counts at most as its evidence and the facts allow", () => {
  test.each([
    ["verified, nothing against it", { level: 4, evidence: "verified" }, { hole: false }, ["4", "4", "4", ""]],
    ["documented counts at most 3", { level: 4, evidence: "documented" }, { hole: false }, ["3", "3", "3", "evidence 3"]],
    ["stated counts at most 2", { level: 4, evidence: "stated" }, { hole: false }, ["2", "2", "2", "evidence 2"]],
    ["at the ceiling nothing limits it", { level: 2, evidence: "stated" }, { hole: false }, ["2", "2", "2", ""]],
    ["below it neither", { level: 1, evidence: "stated" }, { hole: false }, ["1", "1", "1", ""]],
    ["a true guard holds it", { level: 4, evidence: "verified" }, { hole: true }, ["1", "1", "1", "guard 1"]],
    ["both limits are shown", { level: 4, evidence: "stated" }, { hole: true }, ["1", "1", "1", "evidence 2, guard 1"]],
    ["a guard at the answer limits nothing", { level: 1, evidence: "verified" }, { hole: true }, ["1", "1", "1", ""]],
    ["an unknown guard widens a verified answer downwards", { level: 4, evidence: "verified" }, {}, ["4", "1", "4", ""]],
    ["and is assumed true for one that was only heard or seen", { level: 4, evidence: "documented" }, {}, ["1", "1", "3", "evidence 3, guard 1"]],
    ["a refused fact makes it true", { level: 4, evidence: "verified" }, { hole: refused }, ["1", "1", "1", "guard 1"]],
    ["an option counts as its value", { option: "l3", evidence: "verified" }, { hole: false }, ["3", "3", "3", ""]],
  ] as const)("%s", (_, answer, values, expected) => expect(counted(given({ p: answer }, { facts: values }))).toEqual(expected));

  test("a ceiling set for one assessment counts instead", () => {
    const overrides = [{ what: "ceiling", id: "stated", to: 4, because: "the board agreed" }] as const;
    expect(counted(given({ p: { level: 5, evidence: "stated" } }, { facts: { hole: false }, overrides }))).toEqual(["4", "4", "4", "evidence 4"]);
  });

  test("a ceiling moves to another scale at the same share", () => {
    const yes = { min: 0, max: 1, options: [0, 1].map((value) => ({ id: `o${value}`, value, label: `${value}` })) };
    const maturity = { min: 0, max: 5, options: [0, 5].map((value) => ({ id: `l${value}`, value, label: `${value}` })) };
    const model = small({ practices: { p: practice({ scale: "yes" }) } }, { scales: { maturity, yes }, scoring });
    const rating = score(model, given({ p: { level: 1, evidence: "documented" } })).practices["p"];
    expect(rating).toMatchObject({ exact: { effective: "0.6" } });
  });
});

describe("what was measured", () => {
  const both = { corroboratingMetrics: ["m", "n"] };
  const one = { corroboratingMetrics: ["m"] };
  const verified = (level: number, values: object) => given({ p: level }, { facts: { hole: false, ...values } });
  test.each([
    ["one level above the measurement stands", verified(4, { share: 60 }), one, ["4", "4", "4", ""]],
    ["two levels above counts as the measurement and one", verified(5, { share: 60 }), one, ["4", "4", "4", "metric 4"]],
    ["the worst of several counts", verified(5, { share: 60, other: 20 }), both, ["2", "2", "2", "metric 2"]],
    ["one that is not known binds nothing, but widens downwards", verified(4, {}), one, ["4", "1", "4", ""]],
    ["a known one binds, an unknown one beside it widens", verified(5, { share: 60 }), both, ["4", "1", "4", "metric 4"]],
  ] as const)("%s", (_, assessment, more, expected) => expect(counted(assessment, more)).toEqual(expected));

  test("an answer stands against it with a reason, which is noted", () => {
    const answer = { level: 5, evidence: "verified", despite: "the tool was changed in May" } as const;
    expect(counted(given({ p: answer }, { facts: { hole: false, share: 60 } }), one)).toEqual(["5", "5", "5", ""]);
  });

  test("a pack may note it without binding, or not look at all", () => {
    const { corroboration: _dropped, ...without } = scoring;
    const assessment = verified(5, { share: 60 });
    expect(counted(assessment, one, { ...scoring, corroboration: { gap: 2, binds: false } })).toEqual(["5", "5", "5", ""]);
    expect(counted(assessment, one, without)).toEqual(["5", "5", "5", ""]);
  });
});

describe("applies", () => {
  const more = { appliesWhen: "hole", guards: [] };
  test.each([
    ["false: out, although answered", { hole: false }, "not-applicable"],
    ["true: it counts", { hole: true }, ["4", "4", "4", ""]],
    ["unknown: it counts, and is the whole scale for the bounds", {}, ["4", "0", "5", ""]],
  ] as const)("%s", (_, values, expected) => expect(counted(given({ p: 4 }, { facts: values }), more)).toEqual(expected));
});

describe("confidence", () => {
  const at = (answer: Assessment["answers"][string], policy: object) => {
    const rating = score(small({ practices: { p: practice() } }, { scoring: policy }), given({ p: answer })).practices["p"];
    return rating?.status === "answered" ? rating.confidence : undefined;
  };
  const ageing = { halfLifeDays: { verified: 365 } };
  test.each([
    ["verified is 1", { level: 3, evidence: "verified" }, {}, 1],
    ["documented is 0.8", { level: 3, evidence: "documented" }, {}, 0.8],
    ["stated is 0.5", { level: 3, evidence: "stated" }, {}, 0.5],
    ["half after its half-life: 365 days", { level: 3, evidence: "verified", on: "2025-06-30" }, ageing, 0.5],
    ["a quarter after two", { level: 3, evidence: "verified", on: "2024-06-30" }, ageing, 0.25],
    ["whole on the day itself", { level: 3, evidence: "verified", on: "2026-06-30" }, ageing, 1],
    ["without a day it does not age", { level: 3, evidence: "verified" }, ageing, 1],
    ["nor does a grade without a half-life", { level: 3, evidence: "documented", on: "2020-01-01" }, ageing, 0.8],
  ] as const)("%s", (_, answer, policy, expected) => expect(at(answer, policy)).toBe(expected));
});
