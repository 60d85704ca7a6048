import type { Pack } from "../model/pack.js";
import type { SizeClass } from "./area-content.js";

/** Staff of each size class that has targets of its own; below the first and above the last the nearest counts. */
export const sizes: Readonly<Record<SizeClass, { readonly from: number; readonly to: number }>> = {
  "20-49": { from: 20, to: 49 },
  "50-149": { from: 50, to: 149 },
  "150-500": { from: 150, to: 500 },
};

/** When the targets of the areas marked `raisedByRegulation` rise. */
export const regulation = {
  when: "regulatoryRegimes.exists(r, r in ['hipaa','pci-dss','sox-or-listed','nis2','dora','glba','cmmc-or-defence'])",
  by: 0.5,
  because: "The company is under a regime that examines security, recovery, data or suppliers",
} as const;

/** The choices that hold for every area. All of them are this project's judgement. */
export const policy = {
  scales: {
    maturity: {
      title: "Maturity",
      min: 0,
      max: 5,
      options: [
        { id: "absent", value: 0, label: "Absent", meaning: "Nothing in place, or nobody knows" },
        { id: "initial", value: 1, label: "Initial", meaning: "Depends on a person and the moment; nothing to show" },
        { id: "repeatable", value: 2, label: "Repeatable", meaning: "Done in part or for some; gaps, no regular check" },
        {
          id: "defined",
          value: 3,
          label: "Defined",
          meaning: "Written, owned, carried out for everything that matters, evidence younger than the stated limit",
        },
        { id: "managed", value: 4, label: "Managed", meaning: "Measured, reported, exceptions handled in time" },
        { id: "optimising", value: 5, label: "Optimising", meaning: "Results change the practice; proven over at least two cycles" },
      ],
    },
  },
  defaultScale: "maturity",
  scoring: {
    // What was only heard is worth no more than "in part"; what was seen on paper no more than "defined".
    ceilings: { stated: 2, documented: 3, verified: 5 },
    confidence: { stated: 0.5, documented: 0.8, verified: 1 },
    assumeUnknownGuards: ["stated", "documented"],
    coverageFloor: 0.8,
    // An answer that nothing measured supports is a belief.
    corroboration: { gap: 2, binds: true },
    // One critical finding outweighs two high ones, one high finding three medium ones.
    severityPoints: { critical: 40, high: 15, medium: 5, low: 1, info: 0 },
  },
  owners: ["ceo", "cfo", "coo", "cio", "it-manager", "hr-lead", "procurement-lead", "data-owner", "project-sponsor"],
  horizons: {
    "0-90d": { fromDays: 0, toDays: 90 },
    "90-365d": { fromDays: 90, toDays: 365 },
    "12-36m": { fromDays: 365, toDays: 1095 },
  },
  costVariables: {
    N: { is: "employeeCount", unit: "heads", meaning: "Staff" },
    D: { is: "endpointsTotal", unit: "devices", meaning: "Laptops, desktops and servers to protect" },
    S: { is: "siteCount", unit: "sites", meaning: "Sites with network equipment" },
    V: { is: "vendors.countIf(v, v.criticality == 'critical')", unit: "vendors", meaning: "Critical vendors" },
    W: {
      is: "workloads.countIf(w, w.disposition in ['rehost','relocate','replatform','repurchase','refactor'])",
      unit: "workloads",
      meaning: "Workloads with a move disposition",
    },
  },
  // A firm of four times the size needs twice the effort, within these ends.
  effortScale: { variable: "N", per: 100, exponent: 0.5, min: 0.5, max: 2.5 },
  prices: { currency: "USD", year: 2025 },
} as const satisfies Partial<Pack>;
