import { unwrap } from "../../src/kernel/result.js";
import type { Assessment } from "../../src/model/assessment.js";
import { compilePack } from "../../src/packs/compile.js";

const recommendation = (title: string, more: object) => ({
  title,
  effort: { low: 1, likely: 2, high: 4 },
  scalesWithSize: false,
  oneOffCost: { low: "1000", high: "3000" },
  annualCost: { low: "0", high: "400" },
  owner: "it-manager",
  horizon: "0-90d",
  prerequisites: [],
  lifts: [],
  steps: ["Do it"],
  ...more,
});

/** One area of two practices of weight 1, a cap at 1 while there is no copy, and four recommendations. */
export const smallModel = unwrap(
  compilePack({
    format: 1,
    id: "small",
    version: "1.0.0",
    scales: { maturity: { min: 0, max: 5, options: [0, 1, 2, 3, 4, 5].map((value) => ({ id: `l${value}`, value, label: String(value) })) } },
    scoring: { severityPoints: { critical: 40, high: 15, medium: 5, low: 1, info: 0 } },
    prices: { currency: "USD", year: 2025 },
    owners: ["it-manager", "cio"],
    horizons: { "0-90d": { fromDays: 0, toDays: 90 }, "90-365d": { fromDays: 90, toDays: 365 } },
    facts: { copies: { type: "count", meaning: "Copies" }, staff: { type: "count", meaning: "Staff" } },
    costVariables: { N: { is: "staff", meaning: "staff" } },
    effortScale: { variable: "N", per: 100, exponent: 0.5, min: 0.5, max: 2.5 },
    areas: {
      a: {
        title: "A",
        target: 3,
        caps: { "a.c.copy": { when: "copies < 1", atMost: 1, because: "No copy" } },
        practices: { "a.p.one": { question: "?", weight: 1 }, "a.p.two": { question: "?", weight: 1 } },
        rules: { "a.r.copy": { when: "copies < 1", severity: "critical", title: "No copy", impact: "Lost", recommend: "a.a.copy" } },
        recommendations: {
          "a.a.copy": recommendation("Make a copy", { lifts: [{ id: "a.p.one", to: 3 }], prerequisites: ["a.a.plan"] }),
          "a.a.plan": recommendation("Plan it", { oneOffCost: { low: "0", high: "0" }, annualCost: { low: "0", high: "0" }, owner: "cio" }),
          "a.a.two": recommendation("Second", {
            lifts: [{ id: "a.p.two", to: 4 }],
            oneOffCost: { low: "10 * N", high: "20 * N" },
            horizon: "90-365d",
            scalesWithSize: true,
          }),
          "a.a.never": recommendation("Not needed", {}),
        },
      },
    },
  }),
);

/** Answers 2 and 2; no copy; 400 staff unless told otherwise. */
export const smallAssessment = (more: object = {}): Assessment => ({
  format: 1,
  packs: [{ id: "small", version: "1.0.0" }],
  asOf: "2026-03-31",
  organization: { name: "Small, invented", currency: "USD" },
  facts: { copies: 0, staff: 400 },
  answers: { "a.p.one": { level: 2, evidence: "verified" }, "a.p.two": { level: 2, evidence: "verified" } },
  ...more,
});
