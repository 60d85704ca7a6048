import { describe, expect, test } from "vitest";
import { pathText } from "../../src/kernel/issue.js";
import { parseAssessment } from "../../src/intake/parse.js";
import { harbor, harborAssessment } from "./model.js";

/** Codes and places of what was found: `off-scale answers["quay.p.rounds"].level`. */
function faults(input: unknown): readonly string[] {
  const result = parseAssessment(input, harbor);
  const issues = result.ok ? result.warnings : result.issues;
  for (const one of issues) expect(one.message.length, one.message).toBeLessThan(500);
  return issues.map((one) => `${one.severity === "warning" ? "warning " : ""}${one.code} ${pathText(one.path)}`);
}
const facts = (given: Readonly<Record<string, unknown>>) => harborAssessment({ facts: given });
const answers = (given: Readonly<Record<string, unknown>>) => harborAssessment({ answers: given });

describe("facts", () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ["a count is whole", { berths: 12 }, []],
    ["a count may be zero", { berths: 0 }, []],
    ["a count is not negative", { berths: -1 }, ["out-of-range facts.berths"]],
    ["a count has no fraction", { berths: 2.5 }, ["not-whole facts.berths"]],
    ["a count stays countable", { berths: 2 ** 53 }, ["not-whole facts.berths"]],
    ["a count is no text", { berths: "12" }, ["wrong-type facts.berths"]],
    ["a fact below its own minimum", { staff: 0 }, ["out-of-range facts.staff"]],
    ["on the minimum", { staff: 1 }, []],
    ["NaN is no number", { tideMetres: Number.NaN }, ["not-finite facts.tideMetres"]],
    ["infinity is no number", { berths: Infinity }, ["not-finite facts.berths"]],
    ["a number may be negative unless its definition says otherwise", { tideMetres: -0.4 }, []],
    ["percent below 0", { occupancyPct: -0.1 }, ["out-of-range facts.occupancyPct"]],
    ["percent on 100", { occupancyPct: 100 }, []],
    ["percent above 100", { occupancyPct: 100.1 }, ["out-of-range facts.occupancyPct"]],
    ["percent with its sign is text", { occupancyPct: "80 %" }, ["wrong-type facts.occupancyPct"]],
    ["a duration above its maximum", { pumpHours: 8785 }, ["out-of-range facts.pumpHours"]],
    ["money in the reporting currency may be a bare number", { dues: 1200.5 }, []],
    ["money with its currency", { dues: { amount: "1200.50", currency: "USD" } }, []],
    ["money in another currency", { dues: { amount: "1200", currency: "EUR" } }, ["other-currency facts.dues.currency"]],
    ["money as a number in an object", { dues: { amount: 1200, currency: "USD" } }, ["wrong-type facts.dues.amount"]],
    ["money without an amount", { dues: { currency: "USD" } }, ["missing-field facts.dues.amount"]],
    ["negative money", { dues: -1 }, ["out-of-range facts.dues"]],
    ["negative money as text", { dues: { amount: "-1", currency: "USD" } }, ["out-of-range facts.dues.amount"]],
    ["negative money where the minimum allows it", { profit: { amount: "-999999.99", currency: "USD" } }, []],
    ["money for a count", { berths: { amount: "1", currency: "USD" } }, ["wrong-type facts.berths"]],
    ["a day", { openedOn: "2024-02-29" }, []],
    ["a day that does not exist", { openedOn: "2026-02-30" }, ["not-a-day facts.openedOn"]],
    ["29 February of a common year", { openedOn: "1900-02-29" }, ["not-a-day facts.openedOn"]],
    ["a day in another style", { openedOn: "01/03/2026" }, ["not-a-day facts.openedOn"]],
    ["a day with a time", { openedOn: "2026-03-01T00:00:00Z" }, ["not-a-day facts.openedOn"]],
    ["never, where it is an answer", { surveyedOn: "never" }, []],
    ["never, where it is none", { openedOn: "never" }, ["never-not-allowed facts.openedOn"]],
    ["a truth value", { dredged: true }, []],
    ["yes is no truth value", { dredged: "yes" }, ["wrong-type facts.dredged"]],
    ["1 is no truth value", { dredged: 1 }, ["wrong-type facts.dredged"]],
    ["true is no count", { berths: true }, ["wrong-type facts.berths"]],
    ["text", { keeper: "Ines Almada" }, []],
    ["empty text says nothing", { keeper: " " }, ["empty-text facts.keeper"]],
    ["a number is no text", { keeper: 3 }, ["wrong-type facts.keeper"]],
    ["a word of the list", { bottom: "sand" }, []],
    ["a word that is not of the list", { bottom: "sands" }, ["unknown-value facts.bottom"]],
    ["a set", { flags: ["blue", "black"] }, []],
    ["an empty set", { flags: [] }, []],
    ["a member that is not of the list", { flags: ["blue", "white"] }, ["unknown-value facts.flags[1]"]],
    ["a member twice", { flags: ["blue", "blue"] }, ["duplicate-member facts.flags[1]"]],
    ["a set as text", { flags: "blue" }, ["wrong-type facts.flags"]],
    ["a list for a count", { berths: [1] }, ["wrong-type facts.berths"]],
    ["null", { berths: null }, ["null facts.berths"]],
    ["unknown with a reason", { berths: { unknown: "Not counted yet." } }, []],
    ["unknown, refused", { berths: { unknown: "Asked twice.", refused: true } }, []],
    ["unknown without a reason", { berths: { unknown: "" } }, ["no-reason facts.berths.unknown"]],
    ["not applicable with a reason", { berths: { notApplicable: "No quay." } }, []],
    ["not applicable without a reason", { berths: { notApplicable: true } }, ["no-reason facts.berths.notApplicable"]],
    ["two states at once", { berths: { unknown: "Why.", none: true } }, ["unknown-field facts.berths.none"]],
    ["none, where a blank is an answer", { keeper: { none: true } }, []],
    ["none, where it is not", { berths: { none: true } }, ["none-not-allowed facts.berths"]],
    ["none must be true", { keeper: { none: 1 } }, ["wrong-type facts.keeper.none"]],
    ["an object that is no state", { berths: { value: 3 } }, ["wrong-type facts.berths"]],
    ["an unknown fact", { berth: 3 }, ["unknown-id facts.berth"]],
    ["a renamed fact", { berthsOld: 3 }, ["renamed-id facts.berthsOld"]],
    ["a retired fact", { telexLines: 3 }, ["retired-id facts.telexLines"]],
    [
      "names of every object are unknown facts",
      { constructor: 1, toString: 2, hasOwnProperty: 3 },
      ["unknown-id facts.constructor", "unknown-id facts.toString", "unknown-id facts.hasOwnProperty"],
    ],
    ["a part equal to its whole", { berths: 10, berthsLit: 10 }, []],
    ["a part above its whole", { berths: 10, berthsLit: 11 }, ["part-exceeds-whole facts.berthsLit"]],
    ["a part whose whole is unknown", { berths: { unknown: "Why." }, berthsLit: 11 }, []],
    ["demand above capacity is no contradiction: the cut-offs expect it", { demandDays: 300, capacityDays: 200 }, []],
    ["a past date on asOf", { surveyedOn: "2026-06-30" }, []],
    ["a past date after asOf", { surveyedOn: "2026-07-01" }, ["warning after-as-of facts.surveyedOn"]],
    ["an end after asOf", { leaseEnd: "2031-01-01" }, []],
    ["a date whose age nobody asks for", { openedOn: "2027-01-01" }, []],
  ])("%s", (_, given, expected) => expect(faults(facts(given))).toEqual(expected));

  test("money without a currency anywhere", () => {
    expect(faults(harborAssessment({ organization: { name: "Port Almeda" }, facts: { dues: 5 } }))).toEqual(["no-currency facts.dues"]);
  });

  test("money objects carry the currency when the organization does not say it, all the same one", () => {
    const organization = { name: "Port Almeda" };
    const dues = { amount: "5", currency: "EUR" };
    expect(faults(harborAssessment({ organization, facts: { dues, profit: { amount: "7", currency: "EUR" } } }))).toEqual([]);
    expect(faults(harborAssessment({ organization, facts: { dues, profit: { amount: "7", currency: "USD" } } }))).toEqual([
      "other-currency facts.profit.currency",
    ]);
  });
});

describe("record lists", () => {
  const row = { id: "A1", crew: 4 };
  test.each<[string, unknown, string[]]>([
    ["rows", [row], []],
    ["no rows", [], []],
    ["unknown", { unknown: "No list." }, []],
    ["none", { none: true }, []],
    ["not applicable", { notApplicable: "No boats." }, []],
    ["a list is not text", "two boats", ["wrong-type facts.boats"]],
    ["a list is not a map of rows", { A1: row }, ["wrong-type facts.boats"]],
    ["null", null, ["null facts.boats"]],
    ["a row is an object", [3], ["wrong-type facts.boats[0]"]],
    ["a row is not null", [row, null], ["null facts.boats[1]"]],
    [
      "cells are checked by their column",
      [{ ...row, crew: -1, hull: "glass", serviced: "2025-13-01" }],
      ["out-of-range facts.boats[0].crew", "unknown-value facts.boats[0].hull", "not-a-day facts.boats[0].serviced"],
    ],
    ["cells have states", [{ ...row, trained: { none: true }, cost: { unknown: "No bill." }, seaworthy: { notApplicable: "In dock." } }], []],
    [
      "an unknown column, once for all rows",
      [
        { ...row, colour: "red" },
        { id: "B2", colour: "blue" },
      ],
      ["unknown-column facts.boats[0].colour"],
    ],
    ["an id twice", [row, { id: "B2" }, { id: "A1" }], ["duplicate-id facts.boats[2].id"]],
    ["a reference to a row", [row, { id: "B2", tender: "A1" }], []],
    ["a reference to nothing", [row, { id: "B2", tender: "C3" }], ["dangling-reference facts.boats[1].tender"]],
    ["a part above its whole in a row", [{ ...row, trained: 5 }], ["part-exceeds-whole facts.boats[0].trained"]],
    ["a service after asOf", [{ ...row, serviced: "2026-08-01", insuredUntil: "2027-01-01" }], ["warning after-as-of facts.boats[0].serviced"]],
  ])("%s", (_, boats, expected) => expect(faults(facts({ boats }))).toEqual(expected));

  test("a fact that refers to a row", () => {
    expect(faults(facts({ flagship: "A1", boats: [row] }))).toEqual([]);
    expect(faults(facts({ flagship: "Z9", boats: [row] }))).toEqual(["dangling-reference facts.flagship"]);
    expect(faults(facts({ flagship: "Z9" }))).toEqual([]);
  });

  test("past a thousand, issues are counted and not listed", () => {
    const rows = Array.from({ length: 5000 }, () => ({ crew: -1 }));
    const result = parseAssessment(facts({ boats: rows }), harbor);
    if (result.ok) throw new Error("accepted");
    expect(result.issues).toHaveLength(1001);
    expect(result.issues.at(-1)).toMatchObject({ code: "more-issues", message: "4000 more issues are not listed. Mend these 1000 first." });
  });
});

describe("answers and voices", () => {
  const evidence = "documented";
  test.each<[string, Record<string, unknown>, string[]]>([
    ["a level of the scale", { "quay.p.rounds": { level: 3, evidence } }, []],
    ["the lowest and the highest level", { "quay.p.rounds": { level: 0, evidence }, "quay.p.buoys": { level: 1, evidence } }, []],
    ["a level above the scale", { "quay.p.rounds": { level: 6, evidence } }, ['off-scale answers["quay.p.rounds"].level']],
    ["a level below the scale", { "quay.p.rounds": { level: -1, evidence } }, ['off-scale answers["quay.p.rounds"].level']],
    ["a level between two options", { "quay.p.rounds": { level: 2.5, evidence } }, ['off-scale answers["quay.p.rounds"].level']],
    ["a practice has its own scale", { "quay.p.buoys": { level: 0.5, evidence } }, []],
    ["the pack's scale is not the practice's", { "quay.p.buoys": { level: 3, evidence } }, ['off-scale answers["quay.p.buoys"].level']],
    ["an option", { "quay.p.buoys": { option: "partly", evidence } }, []],
    ["an option of another scale", { "quay.p.buoys": { option: "l3", evidence } }, ['off-scale answers["quay.p.buoys"].option']],
    ["level and option that agree", { "quay.p.buoys": { option: "met", level: 1, evidence } }, []],
    ["level and option that do not", { "quay.p.buoys": { option: "met", level: 0.5, evidence } }, ['level-and-option answers["quay.p.buoys"].level']],
    ["neither level nor option", { "quay.p.rounds": { evidence } }, ['missing-field answers["quay.p.rounds"].level']],
    ["NaN as level", { "quay.p.rounds": { level: Number.NaN, evidence } }, ['not-finite answers["quay.p.rounds"].level']],
    ["a level as text", { "quay.p.rounds": { level: "3", evidence } }, ['wrong-type answers["quay.p.rounds"].level']],
    ["no grade", { "quay.p.rounds": { level: 3 } }, ['missing-field answers["quay.p.rounds"].evidence']],
    ["an unknown grade", { "quay.p.rounds": { level: 3, evidence: "verifed" } }, ['unknown-value answers["quay.p.rounds"].evidence']],
    ["a bare number", { "quay.p.rounds": 3 }, ['wrong-type answers["quay.p.rounds"]']],
    ["null", { "quay.p.rounds": null }, ['null answers["quay.p.rounds"]']],
    ["not applicable with a reason", { "quay.p.rounds": { notApplicable: "No quay." } }, []],
    ["not applicable without a reason", { "quay.p.rounds": { notApplicable: " " } }, ['no-reason answers["quay.p.rounds"].notApplicable']],
    ["not applicable and a level", { "quay.p.rounds": { notApplicable: "No quay.", level: 3 } }, ['unknown-field answers["quay.p.rounds"].level']],
    ["an unknown practice", { "quay.p.round": { level: 3, evidence } }, ['unknown-id answers["quay.p.round"]']],
    ["a day that does not exist", { "quay.p.rounds": { level: 3, evidence, on: "2026-04-31" } }, ['not-a-day answers["quay.p.rounds"].on']],
    ["an unknown field", { "quay.p.rounds": { level: 3, evidence, coment: "x" } }, ['unknown-field answers["quay.p.rounds"].coment']],
    ["an empty despite", { "quay.p.rounds": { level: 3, evidence, despite: "" } }, ['empty-text answers["quay.p.rounds"].despite']],
  ])("%s", (_, given, expected) => expect(faults(answers(given))).toEqual(expected));

  test("voices name practices and levels of their scale", () => {
    const voices = { "quay.p.buoys": [{ by: "Mayor", side: "management", level: 1 }, { by: "Pilot", level: 2 }, { side: "it" }], "quay.p.x": [] };
    expect(faults(harborAssessment({ voices }))).toEqual([
      'off-scale voices["quay.p.buoys"][1].level',
      'missing-field voices["quay.p.buoys"][2].by',
      'unknown-id voices["quay.p.x"]',
    ]);
  });
});

describe("the rest of an assessment", () => {
  const because = "As agreed.";
  test.each<[string, Record<string, unknown>, string[]]>([
    ["another format", { format: 2 }, ["other-format format"]],
    ["an unknown field", { answer: {} }, ["unknown-field answer"]],
    ["a day that does not exist", { asOf: "2026-02-30" }, ["not-a-day asOf"]],
    ["an organization without a name", { organization: { currency: "USD" } }, ["missing-field organization.name"]],
    ["a currency that is no code", { organization: { name: "x", currency: "usd" } }, ["wrong-form organization.currency"]],
    ["a month that does not exist", { organization: { name: "x", fiscalYearStart: 13 } }, ["out-of-range organization.fiscalYearStart"]],
    ["half a month", { organization: { name: "x", fiscalYearStart: 1.5 } }, ["not-whole organization.fiscalYearStart"]],
    ["no pack", { packs: [] }, ["missing-field packs"]],
    ["another pack", { packs: [{ id: "airport", version: "1.0.0" }] }, ["other-pack packs[0].id", "other-pack packs"]],
    [
      "one pack too many",
      {
        packs: [
          { id: "harbor", version: "1.4.2" },
          { id: "airport", version: "1.0.0" },
        ],
      },
      ["other-pack packs[1].id"],
    ],
    [
      "a pack twice",
      {
        packs: [
          { id: "harbor", version: "1.4.2" },
          { id: "harbor", version: "1.4.2" },
        ],
      },
      ["duplicate-id packs[1].id"],
    ],
    ["an older version", { packs: [{ id: "harbor", version: "1.4.1" }] }, ["other-version packs[0].version"]],
    ["a range that holds the version", { packs: [{ id: "harbor", version: "^1.2" }] }, []],
    ["a range that begins later", { packs: [{ id: "harbor", version: "^1.5" }] }, ["other-version packs[0].version"]],
    ["a range of another major version", { packs: [{ id: "harbor", version: "^2" }] }, ["other-version packs[0].version"]],
    ["a range of patches", { packs: [{ id: "harbor", version: "~1.4.0" }] }, []],
    ["a range of other patches", { packs: [{ id: "harbor", version: "~1.3" }] }, ["other-version packs[0].version"]],
    ["the digest it was made with", { packs: [{ id: "harbor", version: "1.4.2", digest: "0".repeat(64) }] }, []],
    ["the digest of other content", { packs: [{ id: "harbor", version: "1.4.2", digest: "1".repeat(64) }] }, ["other-digest packs[0].digest"]],
    [
      "grades of facts",
      { evidence: { default: "stated", facts: { berths: { grade: "verified" }, bert: { grade: "seen" } } } },
      ["unknown-id evidence.facts.bert", "unknown-value evidence.facts.bert.grade"],
    ],
    ["targets on the scale", { targets: { quay: 3.5, overall: 5, moorings: 2, "quay.p.buoys": 1 } }, []],
    [
      "targets off the scale",
      { targets: { quay: 5.1, "quay.p.buoys": 2, dock: 3 } },
      ["off-scale targets.quay", 'off-scale targets["quay.p.buoys"]', "unknown-id targets.dock"],
    ],
    ["a waiver", { waivers: [{ rule: "quay.r.dark", reason: because, approvedBy: "Mayor", until: "2026-06-30" }] }, []],
    [
      "a waiver that is over",
      { waivers: [{ rule: "quay.r.dark", reason: because, approvedBy: "Mayor", until: "2026-06-29" }] },
      ["warning waiver-over waivers[0].until"],
    ],
    [
      "a waiver of an unknown rule, without a reason",
      { waivers: [{ rule: "quay.r.dim", reason: "", approvedBy: "Mayor", until: "2027-01-01" }] },
      ["unknown-id waivers[0].rule", "no-reason waivers[0].reason"],
    ],
    [
      "a waiver of what is no rule",
      { waivers: [{ rule: "quay.c.dark", reason: because, approvedBy: "Mayor", until: "2027-01-01" }] },
      ["unknown-id waivers[0].rule"],
    ],
    [
      "overrides",
      {
        overrides: [
          { what: "weight", id: "quay.p.rounds", to: 0, because },
          { what: "target", id: "quay", to: 4, because },
          { what: "levels", id: "litPct", to: [10, 20, 30, 40, 50], because },
          { what: "ceiling", id: "stated", to: 1, because },
          { what: "cap", id: "quay.c.dark", to: 3, because },
        ],
      },
      [],
    ],
    ["an override of nothing known", { overrides: [{ what: "colour", id: "quay", to: 1, because }] }, ["unknown-value overrides[0].what"]],
    ["cut-offs in the wrong order", { overrides: [{ what: "levels", id: "litPct", to: [50, 40, 30, 20, 10], because }] }, ["not-monotone overrides[0].to"]],
    [
      "cut-offs of a metric that is not scored",
      { overrides: [{ what: "levels", id: "leaseDays", to: [1, 2, 3, 4, 5], because }] },
      ["not-scored overrides[0].id"],
    ],
    ["four cut-offs", { overrides: [{ what: "levels", id: "litPct", to: [1, 2, 3, 4], because }] }, ["wrong-type overrides[0].to"]],
    ["a negative weight", { overrides: [{ what: "weight", id: "quay", to: -1, because }] }, ["out-of-range overrides[0].to"]],
    [
      "an override twice",
      {
        overrides: [
          { what: "cap", id: "quay.c.dark", to: 3, because },
          { what: "cap", id: "quay.c.dark", to: 2, because },
        ],
      },
      ["duplicate-id overrides[1].id"],
    ],
    ["an override without a reason", { overrides: [{ what: "cap", id: "quay.c.dark", to: 3 }] }, ["missing-field overrides[0].because"]],
    ["exclusions", { exclusions: { moorings: { reason: because }, berths: { reason: because } } }, ["unknown-id exclusions.berths"]],
    [
      "advice",
      { advice: { "quay.a.lamps": { status: "done", actualCost: { amount: "12", currency: "EUR" } }, "quay.a.x": { status: "dun" } } },
      ['unknown-id advice["quay.a.x"]', 'unknown-value advice["quay.a.x"].status'],
    ],
  ])("%s", (_, more, expected) => expect(faults(harborAssessment(more))).toEqual(expected));

  test("everything that is missing is named", () => {
    expect(faults({})).toEqual(["format", "packs", "asOf", "organization", "facts", "answers"].map((name) => `missing-field ${name}`));
  });

  test("eleven mistakes are heard at once, each where it is", () => {
    expect(
      faults({
        ...harborAssessment(),
        asOf: "2026-02-30",
        packs: [{ id: "harbor", version: "9.0.0" }],
        facts: { berths: -1, bottom: "stone", boats: [{ id: "A", crew: null }] },
        answers: { "quay.p.rounds": { level: 9, evidence: "heard" }, "quay.p.buoys": { notApplicable: "" } },
        waivers: [{ rule: "quay.r.dim", reason: "As agreed.", approvedBy: "Mayor", until: 20270101 }],
        note: "x",
      }),
    ).toEqual([
      "other-version packs[0].version",
      "not-a-day asOf",
      "out-of-range facts.berths",
      "unknown-value facts.bottom",
      "null facts.boats[0].crew",
      'unknown-value answers["quay.p.rounds"].evidence',
      'off-scale answers["quay.p.rounds"].level',
      'no-reason answers["quay.p.buoys"].notApplicable',
      "unknown-id waivers[0].rule",
      "wrong-type waivers[0].until",
      "unknown-field note",
    ]);
  });
});

describe("what each issue says", () => {
  const one = (input: unknown) => {
    const result = parseAssessment(input, harbor);
    if (result.ok) throw new Error("accepted");
    return result.issues[0];
  };
  test.each<[string, unknown, Record<string, string>]>([
    [
      "the two numbers that contradict",
      facts({ berths: 10, berthsLit: 11 }),
      { message: "berthsLit (11) exceeds berths (10), of which it is a part. Correct one of them.", found: "11", expected: "at most 10, the value of berths" },
    ],
    ["the near id", facts({ berth: 3 }), { hint: "Did you mean berths?", found: "berth" }],
    ["where an id belongs", facts({ "quay.p.rounds": 3 }), { hint: "quay.p.rounds is a practice; it belongs in answers." }],
    ["why an id is gone", facts({ telexLines: 1 }), { message: "telexLines was retired: Nobody has one. Remove it, or migrate the assessment." }],
    ["the new name of an id", facts({ berthsOld: 1 }), { hint: "Use berths." }],
    ["how to write a number with a unit", facts({ pumpHours: "1,250 h" }), { hint: "Write 1250 without quotes; the unit is h." }],
    ["how to write yes", facts({ dredged: "Yes" }), { hint: "Write true, without quotes." }],
    ["the options of the scale", answers({ "quay.p.buoys": { level: 3, evidence: "stated" } }), { expected: "one of 0, 0.5, 1", found: "3" }],
    ["how to write an answer", answers({ "quay.p.rounds": 3 }), { hint: 'Write { "level": 3, "evidence": "stated" }.' }],
    ["the packs that are given", harborAssessment({ packs: [{ id: "harbor", version: "1.0.0" }] }), { expected: "1.4.2", found: "1.0.0" }],
    ["the near word of a list", facts({ bottom: "muddy" }), { expected: "one of mud, sand, rock" }],
    ["what null leaves open", facts({ berths: null }), { hint: 'Write { "unknown": "why" } where a fact is missing.' }],
  ])("%s", (_, input, expected) => expect(one(input)).toMatchObject(expected));
});

describe("values that are not JSON data", () => {
  const circle: Record<string, unknown> = {};
  circle["facts"] = circle;
  const deep = Array.from({ length: 100_000 }).reduce<unknown>((inner) => [inner], 1);
  const throwing = {
    get facts(): never {
      throw new Error("boo");
    },
  };
  test.each<[string, unknown, string]>([
    ["nothing", undefined, "not-json"],
    ["null", null, "null"],
    ["a number", 3, "wrong-type"],
    ["a list", [], "wrong-type"],
    ["a function", () => 1, "not-json"],
    ["a date", { ...harborAssessment(), asOf: new Date(0) }, "not-json"],
    ["a map", facts({ boats: new Map() }), "not-json"],
    ["a big integer", facts({ berths: 3n }), "not-json"],
    ["a circle", circle, "too-deep"],
    ["a hundred thousand levels", facts({ berths: deep }), "too-deep"],
    ["a getter that throws", throwing, "not-json"],
    ["half a character", facts({ keeper: "a\ud800" }), "broken-text"],
    ["a key that reaches into every object", JSON.parse('{"__proto__":{"polluted":true}}'), "forbidden-key"],
    ["such a key among the facts", facts(JSON.parse('{"__proto__":{"polluted":true}}')), "forbidden-key"],
  ])("%s is an issue, not a crash", (_, input, code) => {
    const result = parseAssessment(input, harbor);
    expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toContain(code);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("what is accepted is a fresh copy, without fields that are undefined", () => {
    const input = facts({ boats: [{ id: "A1" }], berths: undefined });
    const result = parseAssessment(input, harbor);
    if (!result.ok) throw new Error("refused");
    expect(result.value).toEqual(facts({ boats: [{ id: "A1" }] }));
    expect(result.value.facts).not.toBe(input["facts"]);
    expect(Object.keys(result.value.facts)).toEqual(["boats"]);
  });
});
