import type { Pack } from "../../src/model/pack.js";

/** A small base pack, invented for tests. */
export const base: Pack = {
  format: 1,
  id: "standard",
  version: "1.2.0",
  owners: ["it-lead"],
  horizons: { now: { fromDays: 0, toDays: 30 } },
  scales: { maturity: { min: 0, max: 5, options: [0, 1, 2, 3, 4, 5].map((value) => ({ id: `l${value}`, value, label: `Level ${value}` })) } },
  defaultScale: "maturity",
  sources: { house: { title: "Own judgement", standing: "judgement" } },
  overall: { rollup: { kind: "weighted-mean" }, caps: { "all.c.tape": { when: "dr.tape < 2", atMost: 3, because: "No tapes." } } },
  scoring: { ceilings: { stated: 2, documented: 3, verified: 5 }, coverageFloor: 0.8 },
  targets: {
    bySize: {
      fact: "employeeCount",
      rows: [
        { from: 20, to: 49, targets: { backup: 3 } },
        { from: 50, to: 149, targets: { backup: 3.5 } },
      ],
    },
  },
  facts: { employeeCount: { type: "count", meaning: "People on the payroll.", ask: "Payroll" } },
  areas: {
    backup: {
      title: "Backup",
      number: 1,
      weight: 10,
      caps: { "dr.c.none": { when: "dr.hosts == 0", atMost: 1, because: "Nothing is copied." } },
      facts: {
        "dr.hosts": { type: "count", meaning: "Hosts in use.", ask: "Inventory" },
        "dr.tape": { type: "count", meaning: "Hosts copied to tape.", ask: "Backup log" },
      },
      groups: { "dr.g.copies": { title: "Copies", weight: 2 } },
      metrics: { "dr.tapePct": { is: "pct(dr.tape, dr.hosts)", unit: "percent", better: "higher", levels: [20, 50, 80, 95, 100], source: "house" } },
      practices: {
        "dr.p.impact": { weight: 4, question: "Is the impact of an outage known?", corroboratingMetrics: ["dr.tapePct"] },
        "dr.p.tape": {
          weight: 2,
          question: "Are tapes tested?",
          group: "dr.g.copies",
          guards: [
            { when: "dr.tape == 0", atMost: 1, because: "There are none." },
            { when: "dr.hosts == 0", atMost: 2, because: "There is nothing to copy." },
          ],
        },
      },
      rules: { "dr.r.tape": { when: "dr.tapePct < 50", severity: "high", title: "Few tapes", impact: "Only {dr.tapePct}.", recommend: "dr.a.tape" } },
      recommendations: {
        "dr.a.tape": {
          title: "Buy tapes",
          effort: { low: 1, likely: 2, high: 3 },
          oneOffCost: { low: 0, high: 100 },
          annualCost: { low: 0, high: 0 },
          owner: "it-lead",
          horizon: "now",
          prerequisites: [],
          lifts: [{ id: "dr.p.tape", to: 3 }],
          steps: ["Buy them."],
        },
        "dr.a.test": {
          title: "Test tapes",
          effort: { low: 1, likely: 2, high: 3 },
          oneOffCost: { low: 0, high: 0 },
          annualCost: { low: 0, high: 0 },
          owner: "it-lead",
          horizon: "now",
          prerequisites: ["dr.a.tape"],
          lifts: [
            { id: "dr.p.tape", to: 4 },
            { id: "dr.p.impact", to: 3 },
          ],
          steps: ["Test them."],
        },
      },
    },
    people: { title: "People", number: 2, weight: 5, practices: { "hr.p.deputy": { weight: 1, question: "Is there a deputy?" } } },
  },
  checks: { "x.k.tapes": { when: "dr.tape > dr.hosts", meaning: "More tapes than hosts." } },
  costVariables: { "cost.day": { is: "800", meaning: "A day of outside help." } },
};

/** An overlay on {@link base} with the given content. */
export function overlay(id: string, content: Omit<Pack, "format" | "id" | "version"> = {}): Pack {
  return { format: 1, id, version: "1.0.0", extends: "standard@^1.0", ...content };
}
