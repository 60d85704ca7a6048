import type { Assessment } from "../../src/model/assessment.js";
import type { Pack } from "../../src/model/pack.js";
import { unwrap } from "../../src/kernel/result.js";
import { compilePack } from "../../src/packs/compile.js";
import type { Model } from "../../src/packs/model.js";

const practice = (question: string, weight: number, more: object = {}) => ({
  question,
  weight,
  anchors: ["none", "a little", "some", "enough", "good", "best"],
  ...more,
});

/** A pack of two areas, small enough to count by hand: budgeting 3 practices and 4 facts, disaster preparedness 2 practices and 3 facts with an inventory. */
export const smallPack: Pack = {
  format: 1,
  id: "small",
  version: "1.0.0",
  scales: { maturity: { min: 0, max: 5, options: [0, 1, 2, 3, 4, 5].map((value) => ({ id: `l${value}`, value, label: `Level ${value}` })) } },
  defaultScale: "maturity",
  facts: { staff: { type: "count", meaning: "People on the payroll", tier: "core", ask: "HR list" } },
  areas: {
    budgeting: {
      title: "Budgeting",
      number: 1,
      weight: 1,
      interview: ["CFO or controller (60 min): ledger structure, approval limits", "IT lead (30 min): renewals, surprises of the year"],
      documents: ["General ledger extract for software", "Contract list with renewal dates"],
      facts: {
        budgetDate: { type: "date", meaning: "Day on which the budget was approved", tier: "core", ask: "Minutes or CFO" },
        forecasts: { type: "count", meaning: "Forecasts a year", tier: "standard", ask: "CFO" },
        renewals: { type: "count", meaning: "Renewals within a year", tier: "standard", ask: "Interview" },
        mood: { type: "text", meaning: "How the budget round felt", tier: "context" },
      },
      practices: {
        "b.visible": practice("Is all IT spend visible in one ledger structure?", 5, { required: true }),
        "b.renewals": practice("Are renewals of contracts planned, so that the year has no surprises?", 3),
        "b.limits": practice("Are approval limits written?", 2),
      },
    },
    "disaster-preparedness": {
      title: "Disaster Preparedness",
      number: 2,
      weight: 1,
      interview: ["COO or operations lead (45 min): downtime, workarounds", "IT lead or managed service provider (90 min): backups, restores"],
      documents: ["Ledger extract for subscriptions", "Backup report of 30 days", "Backup report of 30 days"],
      facts: {
        planDate: { type: "date", never: true, meaning: "Day of the last revision of the plan", tier: "core", ask: "Document" },
        offline: { type: "boolean", meaning: "A copy of the plan is reachable without company systems", tier: "core", ask: "See it" },
        systems: {
          type: "records",
          meaning: "Systems with their recovery times",
          tier: "core",
          ask: "List and interview",
          columns: { rto: { type: "duration", meaning: "Hours allowed" } },
        },
      },
      practices: {
        "d.restore": practice("Are backups restored as a test?", 5, { required: true }),
        "d.workaround": practice("Can the business work around a downtime?", 2),
      },
    },
  },
};

/** The small pack, compiled. */
export const smallModel = (): Model => unwrap(compilePack(smallPack));

/** An assessment of an invented company with the small pack. */
export const smallAssessment = (more: Partial<Assessment> = {}): Assessment => ({
  format: 1,
  packs: [{ id: "small", version: "1.0.0" }],
  asOf: "2026-03-02",
  organization: { name: "Example Works (invented)" },
  facts: {},
  answers: {},
  ...more,
});
