import { describe, expect, test } from "vitest";
import { all } from "../../src/areas/all.js";
import { area } from "../../src/areas/area-content.js";
import { fact } from "../../src/areas/define.js";
import { contentPack } from "../../src/areas/pack.js";
import { unwrap } from "../../src/kernel/result.js";
import { compilePack } from "../../src/packs/compile.js";
import { score } from "../../src/scoring/score.js";

// An invented area, to show that one more is content and nothing else.
const workplace = area({
  id: "workplace-safety",
  title: "Workplace Safety",
  code: "wps",
  weight: 4,
  targets: { "20-49": 2, "50-149": 2.5, "150-500": 3 },
  purpose: "Shows whether the server room is safe to work in.",
  interview: ["Facilities (20 min)"],
  documents: ["Inspection record"],
  notes: [],
  facts: { extinguisherCheckDate: fact.date({ meaning: "Last check of the extinguisher; never when none", ask: "Label", tier: "core", never: true }) },
  metrics: {
    extinguisherAgeDays: { is: "ageDays(extinguisherCheckDate)", unit: "days", better: "lower", levels: [1000, 760, 400, 380, 365], standing: "judgement" },
  },
  practices: {
    "wps.p.checks": {
      weight: 5,
      question: "Is the room checked?",
      corroboratingMetrics: ["extinguisherAgeDays"],
      guards: [{ when: "extinguisherAgeDays > 760", atMost: 1, because: "Not checked in two years" }],
    },
  },
  caps: { "wps.c.never": { when: "extinguisherCheckDate == never", atMost: 0, whenUnknown: 0.5, because: "Never checked" } },
  rules: {
    "wps.r.old": {
      when: "extinguisherAgeDays > 760",
      severity: "medium",
      title: "Old check",
      impact: "Days since the last check: {extinguisherAgeDays}",
      recommend: "wps.a.check",
    },
  },
  recommendations: {
    "wps.a.check": {
      title: "Check it",
      effort: { low: 1, likely: 1, high: 2 },
      oneOffCost: { low: 0, high: 0 },
      annualCost: { low: 0, high: "10*S" },
      owner: "it-manager",
      horizon: "0-90d",
      prerequisites: [],
      lifts: [{ id: "wps.p.checks", to: 3 }],
      steps: ["Call the service"],
    },
  },
});

describe("one more area is content only", () => {
  const model = unwrap(compilePack(contentPack([...all, workplace])));
  const given = { format: 1, packs: [{ id: "standard", version: "1.0.0" }], asOf: "2026-06-30", organization: { name: "Invented" } } as const;

  test("it stands at the end of the report order, with its number", () => {
    expect(model.areaOrder.at(-1)).toBe("workplace-safety");
    expect(model.areas.get("workplace-safety")?.number).toBe(13);
  });

  test("it is scored, guarded and found like the others", () => {
    const card = score(model, {
      ...given,
      facts: { employeeCount: 60, extinguisherCheckDate: "2023-01-01" },
      answers: { "wps.p.checks": { level: 4, evidence: "verified" } },
    });
    // 2023-01-01 is 1,276 days before: the guard holds 4 at 1.
    expect(card.areas["workplace-safety"]).toMatchObject({ status: "scored", score: 1, target: 2.5 });
    expect(card.findings.map((one) => one.rule)).toContain("wps.r.old");
  });

  test("the standard pack has no private door: it compiles from plain JSON", () => {
    expect(compilePack(JSON.parse(JSON.stringify(contentPack()))).ok).toBe(true);
  });
});
