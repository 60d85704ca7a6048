import type { Pack } from "../../src/model/pack.js";
import { index } from "../../src/packs/compile/index-content.js";
import type { Model } from "../../src/packs/model.js";
import type { Program } from "../../src/packs/program.js";

/** A model without compiled expressions: intake reads definitions only. */
export function modelOf(pack: Pack, digest = "0".repeat(64)): Model {
  const content = index(pack, []);
  // The program is for the stages after intake.
  return {
    packs: [{ id: pack.id, version: pack.version, digest }],
    pack,
    areaOrder: [...content.areas.keys()],
    ...content,
    changes: [],
    program: {} as Program,
  };
}

/** A small pack with one of everything that an assessment can name. */
export const harborPack: Pack = {
  format: 1,
  id: "harbor",
  version: "1.4.2",
  defaultScale: "maturity",
  scales: {
    maturity: { min: 0, max: 5, options: [0, 1, 2, 3, 4, 5].map((value) => ({ id: `l${value}`, value, label: `Level ${value}` })) },
    verdict: {
      min: 0,
      max: 1,
      options: [
        { id: "not-met", value: 0, label: "Not met" },
        { id: "partly", value: 0.5, label: "Partly" },
        { id: "met", value: 1, label: "Met" },
      ],
    },
  },
  facts: { staff: { type: "count", meaning: "Staff on the payroll", unit: "heads", min: 1 } },
  renamed: { berthsOld: "berths" },
  retired: { telexLines: "Nobody has one." },
  areas: {
    quay: {
      title: "Quay",
      facts: {
        berths: { type: "count", meaning: "Berths", unit: "berths" },
        berthsLit: { type: "count", meaning: "Of these, lit", unit: "berths" },
        demandDays: { type: "count", meaning: "Days asked for", unit: "days" },
        capacityDays: { type: "count", meaning: "Days to be had", unit: "days" },
        dues: { type: "money", meaning: "Harbour dues", unit: "currency/year" },
        profit: { type: "money", meaning: "Profit", min: -1000000 },
        tideMetres: { type: "number", meaning: "Tidal range", unit: "m" },
        occupancyPct: { type: "percent", meaning: "Share of berths taken" },
        pumpHours: { type: "duration", meaning: "Run time of the pumps", unit: "h", max: 8784 },
        surveyedOn: { type: "date", meaning: "Last survey", never: true },
        openedOn: { type: "date", meaning: "Opening day" },
        leaseEnd: { type: "date", meaning: "End of the lease" },
        dredged: { type: "boolean", meaning: "Dredged to chart depth" },
        keeper: { type: "text", meaning: "Harbour keeper", empty: "none" },
        bottom: { type: "enum", meaning: "Sea bed", values: ["mud", "sand", "rock"] },
        flags: { type: "set", meaning: "Flags flown", values: ["blue", "red", "black"] },
        flagship: { type: "ref", meaning: "The boat that leads", of: "boats" },
        boats: {
          type: "records",
          meaning: "Boats",
          columns: {
            id: { type: "text", meaning: "Number on the bow" },
            crew: { type: "count", meaning: "Crew" },
            trained: { type: "count", meaning: "Of the crew, trained", empty: "none" },
            cost: { type: "money", meaning: "Cost a year" },
            serviced: { type: "date", meaning: "Last service", never: true },
            insuredUntil: { type: "date", meaning: "End of the insurance" },
            tender: { type: "ref", meaning: "Its tender", of: "boats", empty: "none" },
            hull: { type: "enum", meaning: "Hull", values: ["steel", "wood"] },
            seaworthy: { type: "boolean", meaning: "Passed the last test" },
          },
        },
      },
      groups: { moorings: { title: "Moorings" } },
      metrics: {
        litPct: { is: "pct(berthsLit, berths)", better: "higher", levels: [20, 40, 60, 80, 100] },
        loadPct: { is: "pct(demandDays, capacityDays)", better: "lower", levels: [200, 150, 120, 100, 80] },
        trainedPct: {
          is: "pct(boats.filter(b, b.seaworthy).sumOf(b, b.trained), boats.filter(b, b.seaworthy).sumOf(b, b.crew))",
          better: "higher",
          levels: [20, 40, 60, 80, 100],
        },
        surveyAge: { is: "ageDays(surveyedOn)", better: "lower", levels: [900, 700, 500, 365, 180] },
        freshPct: { is: "pct(boats.countIf(b, ageDays(b.serviced) <= 400), boats.size())", better: "higher", levels: [20, 40, 60, 80, 100] },
        leaseDays: { is: "daysUntil(leaseEnd)", better: "none" },
      },
      practices: {
        "quay.p.rounds": { weight: 2, question: "Are rounds made?" },
        "quay.p.buoys": { weight: 1, question: "Are the buoys lit?", scale: "verdict", group: "moorings" },
      },
      caps: { "quay.c.dark": { when: "berthsLit == 0", atMost: 2, because: "No berth is lit." } },
      rules: { "quay.r.dark": { when: "berthsLit == 0", severity: "high", title: "Dark quay", impact: "No berth is lit." } },
      recommendations: {
        "quay.a.lamps": {
          title: "Hang lamps",
          owner: "cio",
          horizon: "0-90d",
          effort: { low: 1, likely: 2, high: 3 },
          oneOffCost: { low: 0, high: 0 },
          annualCost: { low: 0, high: 0 },
          prerequisites: [],
          lifts: [],
          steps: [],
        },
      },
    },
  },
};

/** The model of the harbour. */
export const harbor = modelOf(harborPack);

/** The least assessment of the harbour, with whatever a test adds. */
export function harborAssessment(more: Readonly<Record<string, unknown>> = {}): { [key: string]: unknown } {
  return {
    format: 1,
    packs: [{ id: "harbor", version: "1.4.2" }],
    asOf: "2026-06-30",
    organization: { name: "Port Almeda (invented)", currency: "USD" },
    facts: {},
    answers: {},
    ...more,
  };
}
