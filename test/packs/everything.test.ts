import { expect, test } from "vitest";
import { checkPack } from "../../src/packs/check.js";
import { compilePack } from "../../src/packs/compile.js";
import { itemsOf } from "../../src/packs/merge/items.js";
import { parsePackText } from "../../src/packs/read/parse-pack.js";
import { testPack } from "../../src/testing/test-pack.js";
import { base } from "./fixtures.js";

/** One file with one of every kind of thing that a pack can add, invented: a new area, and additions to one that exists. */
const text = `format: 1
id: extra
version: 1.0.0
extends: standard@^1.0
owners: [ward-lead]
horizons: { later: { fromDays: 90, toDays: 365 } }
sources:
  house: { title: Own experience, standing: judgement }
scales:
  extra.light:
    min: 0
    max: 2
    options:
      - { id: red, value: 0, label: Red }
      - { id: amber, value: 1, label: Amber }
      - { id: green, value: 2, label: Green }
overall:
  caps:
    extra.c.all: { when: extra.wards == 0, atMost: 4, because: There is no ward. }
targets:
  bySize:
    fact: employeeCount
    rows:
      - { from: 20, to: 49, targets: { extra: 1 } }
      - { from: 50, to: 149, targets: { extra: 2 } }
  raise:
    - { when: extra.wards > 10, by: 0.5, areas: [extra], because: Many wards. }
facts:
  extra.wards: { type: count, unit: wards, meaning: Wards in use., ask: House list }
areas:
  backup:
    groups:
      dr.g.copies:
        caps:
          extra.c.copies: { when: extra.wards > 50, atMost: 3, because: One log is not enough. }
  extra:
    title: Wards
    number: 3
    weight: 5
    rollup: { kind: minimum }
    facts:
      extra.beds:
        type: records
        meaning: One row for each bed.
        columns:
          made: { type: boolean, meaning: It is made. }
    groups:
      extra.g.rounds: { title: Rounds, rollup: { kind: geometric-mean }, scale: extra.light }
    metrics:
      extra.madePct: { is: "pct(extra.beds.countIf(b, b.made), extra.beds.size())", unit: percent, better: higher, levels: [20, 50, 80, 95, 100], source: house }
    practices:
      extra.p.round:
        weight: 1
        group: extra.g.rounds
        scale: extra.light
        question: Does someone walk the wards every day?
        corroboratingMetrics: [extra.madePct]
        guards:
          - { when: extra.wards == 0, atMost: 0, because: There is no ward. }
    caps:
      extra.c.none: { when: extra.madePct < 20, atMost: 2, because: Hardly a bed is made. }
    rules:
      extra.r.beds: { when: extra.madePct < 50, severity: low, title: Beds not made, impact: "Only {extra.madePct} are made.", recommend: extra.a.make }
    recommendations:
      extra.a.make:
        title: Make the beds
        effort: { low: 1, likely: extra.hours, high: 9 }
        oneOffCost: { low: 0, high: 0 }
        annualCost: { low: 0, high: 0 }
        owner: ward-lead
        horizon: later
        prerequisites: []
        lifts: [{ id: extra.p.round, to: 2 }]
        steps: [Make one bed.]
checks:
  extra.k.beds: { when: extra.wards == 0 && extra.beds.size() > 0, meaning: Beds without a ward. }
costVariables:
  extra.hours: { is: extra.wards * 2, unit: hours, meaning: Two hours for each ward. }
`;
const bases = [base];

test("one file adds one of everything, and compiles over the base", () => {
  const pack = parsePackText(text);
  if (!pack.ok) throw new Error(JSON.stringify(pack.issues));
  expect([...new Set(itemsOf(pack.value).map((item) => item.kind))].sort()).toEqual(
    // What only a base has (scoring, prices, effortScale and the head of the whole) is overridden, never added.
    ["area", "cap", "check", "costVariable", "fact", "group", "metric", "practice", "recommendation", "rule", "scale", "source", "targets"],
  );
  expect(checkPack(text, { bases }).diagnostics.filter((one) => one.severity === "error")).toEqual([]);
  const model = compilePack(base, pack.value);
  if (!model.ok) throw new Error(JSON.stringify(model.issues));
  expect(model.value.areaOrder).toEqual(["backup", "people", "extra"]);
  expect([...model.value.caps.keys()].filter((id) => id.startsWith("extra"))).toEqual(["extra.c.all", "extra.c.copies", "extra.c.none"]);
});

test("what it adds is judged", () => {
  const beds = (made: number, all: number) => Array.from({ length: all }, (_, index) => `{ made: ${index < made} }`).join(", ");
  const examples = `examples:
  - { given: { extra.wards: 1, extra.beds: [${beds(2, 4)}] }, expect: { extra.madePct: { level: 2 }, extra.c.none: false, extra.r.beds: none, extra.c.all: false, extra.c.copies: false, "extra.p.round#0": false } }
  - { given: { extra.wards: 0, extra.beds: [${beds(1, 10)}] }, expect: { extra.madePct: 10, extra.c.none: true, extra.r.beds: finding, extra.c.all: true, "extra.p.round#0": true } }
  - { given: { extra.wards: 51 }, expect: { extra.c.copies: true } }
`;
  // A round that is green on a scale of three is the top of the area; the group is a mean of one, the area a minimum of one.
  const client = `name: House (invented)
assessment:
  format: 1
  asOf: 2026-03-31
  organization: { name: House, invented: true }
  facts: { extra.wards: 3, extra.beds: [${beds(4, 4)}] }
  answers: { extra.p.round: { level: 2, evidence: verified } }
expect: { extra.g.rounds: 2, extra: 5, extra.k.beds: false }
`;
  const report = testPack(text + examples, { bases, clients: [{ text: client }] });
  expect(report.cases.flatMap((one) => one.issues.map((issue) => `${one.name}: ${issue.message}`))).toEqual([]);
  expect(report.passed).toBe(6);
});
