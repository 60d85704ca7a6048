import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Issue } from "../../src/kernel/issue.js";
import { assessmentSchema } from "../../src/model/assessment.js";
import { parseAssessment } from "../../src/intake/parse.js";
import { parseAssessmentText } from "../../src/intake/parse-text.js";
import { harbor, harborAssessment } from "../intake/model.js";

const seed = 20260301;
const why = fc.constantFrom("Not collected.", "Asked twice.");
const grade = fc.constantFrom("stated", "documented", "verified");
const dayText = fc.integer({ min: 0, max: 11_000 }).map((days) => new Date(Date.UTC(1996, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const gap = fc.oneof(
  why.map((unknown) => ({ unknown })),
  why.map((unknown) => ({ unknown, refused: true })),
  why.map((notApplicable) => ({ notApplicable })),
);
const cell = (value: fc.Arbitrary<unknown>) => fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: gap });
const count = fc.nat(9999);
const money = fc.oneof(
  fc.integer({ min: 0, max: 1e6 }),
  count.map((amount) => ({ amount: `${amount}.5`, currency: "USD" })),
);
const none = fc.constant({ none: true });

/** Facts of every type, valid by construction; parts stay within their whole. */
const facts = fc.record(
  {
    staff: cell(fc.integer({ min: 1, max: 500 })),
    berths: cell(fc.integer({ min: 100, max: 200 })),
    berthsLit: cell(fc.nat(100)),
    dues: cell(money),
    tideMetres: cell(fc.double({ noNaN: true, min: -1e9, max: 1e9 })),
    occupancyPct: cell(fc.double({ noNaN: true, min: 0, max: 100 })),
    pumpHours: cell(fc.integer({ min: 0, max: 8784 })),
    surveyedOn: cell(fc.oneof(dayText, fc.constant("never"))),
    openedOn: cell(dayText),
    dredged: cell(fc.boolean()),
    keeper: cell(fc.oneof(fc.constant("Ines"), none)),
    bottom: cell(fc.constantFrom("mud", "sand", "rock")),
    flags: cell(fc.oneof(fc.subarray(["blue", "red", "black"]), none)),
    boats: cell(
      fc
        .array(
          fc.record(
            {
              crew: cell(fc.integer({ min: 20, max: 30 })),
              trained: cell(fc.oneof(fc.nat(20), none)),
              cost: cell(money),
              serviced: cell(dayText),
              hull: cell(fc.constantFrom("steel", "wood")),
              seaworthy: cell(fc.boolean()),
            },
            { requiredKeys: [] },
          ),
          { maxLength: 4 },
        )
        .map((rows) => rows.map((row, index) => ({ ...row, id: `B${index}`, tender: `B${rows.length - 1}` }))),
    ),
  },
  { requiredKeys: [] },
);
const text = fc.constantFrom("Seen on site.", "");
const answer = fc.oneof(
  fc.record(
    { level: fc.integer({ min: 0, max: 5 }), evidence: grade, note: text, on: dayText, by: text, despite: why },
    { requiredKeys: ["level", "evidence"] },
  ),
  fc.record({ option: fc.integer({ min: 0, max: 5 }).map((value) => `l${value}`), evidence: grade }),
  why.map((notApplicable) => ({ notApplicable })),
);
const because = why;
/** Assessments of the harbour, valid by construction. */
const valid = fc
  .record(
    {
      facts,
      answers: fc.record(
        { "quay.p.rounds": answer, "quay.p.buoys": fc.record({ option: fc.constantFrom("met", "partly"), evidence: grade }) },
        { requiredKeys: [] },
      ),
      period: fc.constant("FY2026"),
      voices: fc.record({
        "quay.p.rounds": fc.array(
          fc.record(
            { by: why, side: fc.constantFrom("management", "it", "other"), level: fc.integer({ min: 0, max: 5 }), note: text, on: dayText },
            { requiredKeys: ["by"] },
          ),
          { maxLength: 3 },
        ),
      }),
      evidence: fc.record(
        { default: grade, facts: fc.record({ berths: fc.record({ grade, on: dayText, by: text, note: text }, { requiredKeys: ["grade"] }) }) },
        { requiredKeys: ["default"] },
      ),
      targets: fc.record({ quay: fc.double({ noNaN: true, min: 0, max: 5 }), overall: fc.integer({ min: 0, max: 5 }) }, { requiredKeys: [] }),
      waivers: fc.array(fc.record({ rule: fc.constant("quay.r.dark"), reason: why, approvedBy: why, until: fc.constant("2099-12-31") }), { maxLength: 1 }),
      overrides: fc.constantFrom(
        [{ what: "weight", id: "quay", to: 2, because: "x" }],
        [
          { what: "levels", id: "litPct", to: [1, 2, 3, 4, 5], because: "x", by: "y" },
          { what: "ceiling", id: "stated", to: 1, because: "x" },
        ],
        [
          { what: "cap", id: "quay.c.dark", to: 3, because: "x" },
          { what: "target", id: "quay", to: 3, because: "x" },
        ],
      ),
      exclusions: fc.record({ moorings: fc.record({ reason: because, by: text, on: dayText }, { requiredKeys: ["reason"] }) }),
      advice: fc.record({
        "quay.a.lamps": fc.record(
          {
            status: fc.constantFrom("done", "rejected", "accepted-risk", "running"),
            reason: why,
            on: dayText,
            by: text,
            actualCost: fc.constant({ amount: "12", currency: "EUR" }),
          },
          { requiredKeys: ["status"] },
        ),
      }),
      notes: text,
      history: fc.constant([
        {
          from: [{ id: "harbor", version: "1.3.0" }],
          to: [{ id: "harbor", version: "1.4.2" }],
          steps: [{ key: "rename berthsOld", choice: "apply", because: "x" }],
          was: [{ path: ["facts", "berthsOld"], value: { unknown: "x" } }, { path: ["facts", "berths"] }],
        },
      ]),
    },
    { requiredKeys: ["facts", "answers"] },
  )
  .map(harborAssessment);

const junk: readonly unknown[] = [
  null,
  Number.NaN,
  Infinity,
  -Infinity,
  "",
  "  ",
  "x",
  "x".repeat(41),
  "x".repeat(4001),
  "1",
  0,
  1,
  1.5,
  -1,
  13,
  1e300,
  true,
  false,
  [],
  [1],
  ["x"],
  {},
  { x: 1 },
  "2026-02-30",
  "2026-02-28",
  "USD",
  "usd",
  "US",
  { none: true },
  { none: false },
  { unknown: "why" },
  { unknown: "" },
  { notApplicable: "why" },
  { notApplicable: 3 },
  { amount: "1", currency: "USD" },
  { amount: 1, currency: "USD" },
  Array.from({ length: 1001 }, () => 1),
  "a".repeat(64),
  "verified",
];

type Tree = { [key: string]: unknown } | unknown[];
/** Every place in a value: an object or list, and a key or index of it. */
function placesIn(value: unknown, into: [Tree, string | number][] = []): [Tree, string | number][] {
  if (Array.isArray(value)) value.forEach((item, index) => (into.push([value, index]), placesIn(item, into)));
  else if (typeof value === "object" && value !== null)
    for (const key of Object.keys(value)) {
      into.push([value as Tree, key]);
      placesIn((value as Record<string, unknown>)[key], into);
    }
  return into;
}

const mutation = fc.record({
  at: fc.nat(),
  how: fc.constantFrom("replace", "replace", "replace", "remove", "add"),
  value: fc.constantFrom(...junk),
  name: fc.constantFrom("x", "level", "constructor", "toString", "unknown", "notApplicable", "none", "reason"),
});

function mutate(input: unknown, changes: readonly { readonly at: number; readonly how: string; readonly value: unknown; readonly name: string }[]): unknown {
  const copy: unknown = structuredClone(input);
  for (const { at, how, value, name } of changes) {
    const places = placesIn(copy);
    const place = places[at % Math.max(1, places.length)];
    if (place === undefined) continue;
    const [tree, key] = place;
    if (how === "remove" && !Array.isArray(tree)) delete tree[key];
    else if (how === "add" && !Array.isArray(tree)) tree[name] = structuredClone(value);
    else (tree as Record<string | number, unknown>)[key] = structuredClone(value);
  }
  return copy;
}

/** Codes of rules that only the model knows: the schema cannot refuse for them. */
const ofModel = new Set([
  "unknown-id",
  "off-scale",
  "level-and-option",
  "other-pack",
  "other-version",
  "other-digest",
  "duplicate-id",
  "not-monotone",
  "not-scored",
]);
function isOfModel(one: Issue): boolean {
  // What a fact may be is the pack's to say; a level may be absent in the schema, where an option may stand for it.
  // Values of the past are any JSON data; zod takes NaN for such, JSON does not.
  return (
    one.path[0] === "facts" ||
    (one.path[0] === "history" && one.code === "not-finite") ||
    ofModel.has(one.code) ||
    (one.code === "missing-field" && one.path.at(-1) === "level")
  );
}

describe("the plain check and the zod schema accept the same set", () => {
  test("what is valid by construction is accepted by both", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(valid, (input) => {
        const result = parseAssessment(input, harbor);
        expect(result.ok ? [] : result.issues).toEqual([]);
        expect(assessmentSchema().safeParse(input).success).toBe(true);
      }),
      { seed, numRuns: 300 },
    );
  });

  test("after any mutations the schema refuses exactly when there is an issue that is not the model's own", { timeout: 120_000 }, () => {
    const seen = { refused: 0, accepted: 0 };
    fc.assert(
      fc.property(valid, fc.array(mutation, { minLength: 1, maxLength: 2 }), (input, changes) => {
        const mutant = mutate(input, changes);
        const result = parseAssessment(mutant, harbor);
        const issues = result.ok ? [] : result.issues.filter((one) => one.severity === "error");
        const accepted = assessmentSchema().safeParse(mutant).success;
        seen[accepted ? "accepted" : "refused"] += 1;
        if (accepted) expect(issues.filter((one) => !isOfModel(one))).toEqual([]);
        else expect(issues.length).toBeGreaterThan(0);
      }),
      { seed, numRuns: 2000 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(200);
  });

  test("text and value give the same verdict, and the value survives", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(valid, fc.array(mutation, { maxLength: 1 }), (input, changes) => {
        const mutant = JSON.parse(JSON.stringify(mutate(input, changes))) as unknown;
        const fromValue = parseAssessment(mutant, harbor);
        const fromText = parseAssessmentText(JSON.stringify(mutant, null, 1), harbor);
        expect(fromText.ok).toBe(fromValue.ok);
        if (fromText.ok) expect(fromText.value).toEqual(mutant);
        else expect(fromText.issues.map((one) => one.code)).toEqual(fromValue.ok ? [] : fromValue.issues.map((one) => one.code));
      }),
      { seed, numRuns: 500 },
    );
  });
});
