import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { toOscal } from "../../src/frameworks/oscal.js";
import { uuidOf } from "../../src/frameworks/uuid.js";
import { parseAssessmentText } from "../../src/intake/parse-text.js";
import { unwrap } from "../../src/kernel/result.js";
import type { Assessment } from "../../src/model/assessment.js";
import { standardModel } from "../../src/packs/standard-text.js";
import { score } from "../../src/scoring/score.js";
import { treeAssessment, treeModel } from "../scoring/tree-pack.js";

const model = treeModel({
  scales: { maturity: { min: 0, max: 5, options: [0, 1, 2, 3, 4, 5] } },
  facts: {},
  root: {
    id: "r",
    scale: "maturity",
    children: [
      { id: "a", scale: "maturity", weight: 2 },
      { id: "b", scale: "maturity" },
    ],
  },
});
const card = score(model, treeAssessment({ asOf: "2026-03-02", facts: {}, answers: { a: { value: 4, evidence: "documented" } } }));

// Known answer of the standard for the DNS namespace, computed apart.
test("name-based identifiers are those of RFC 9562", () => expect(uuidOf("www.example.com")).toBe("2ed6657d-e927-568b-95e1-2665a8aea6a2"));

test("maturity travels in props, since OSCAL knows only satisfied and not satisfied", () =>
  expect(toOscal(model, card)).toMatchObject({
    "assessment-results": {
      metadata: { "oscal-version": "1.1.2", "last-modified": "2026-03-02T00:00:00Z" },
      results: [
        {
          observations: [
            {
              title: "a",
              methods: ["EXAMINE"],
              props: [
                { name: "answer", value: "4" },
                { name: "counts-as", value: "4" },
                { name: "evidence", value: "documented" },
              ],
            },
          ],
          // Weights 2 and 1, one answered 4, one open: 4, between 8/3 and 13/3.
          findings: [
            {
              title: "r",
              target: { status: { state: "not-satisfied" } },
              props: expect.arrayContaining([
                expect.objectContaining({ name: "score", value: "4" }),
                expect.objectContaining({ name: "low", value: "8/3" }),
                expect.objectContaining({ name: "high", value: "13/3" }),
              ]),
            },
          ],
        },
      ],
    },
  }));

test("the same result gives the same bytes, and every identifier stands once", () => {
  const text = JSON.stringify(toOscal(model, card));
  expect(JSON.stringify(toOscal(model, card))).toBe(text);
  const ids = [...text.matchAll(/"uuid":"([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
});

describe("the rules of the published format, release 1.1.2", () => {
  const standard = standardModel();
  const nothing: Assessment = {
    format: 1,
    packs: [{ id: "standard", version: "1.0.0" }],
    asOf: "2026-01-31",
    organization: { name: "Harbour Tools (invented)" },
    facts: {},
    answers: {},
  };
  const example = (year: string) =>
    unwrap(parseAssessmentText(readFileSync(new URL(`../../docs/examples/tallow-creek/fy${year}.json`, import.meta.url), "utf8"), standard));
  const results: readonly (readonly [string, object])[] = [
    ["a whole assessment", toOscal(standard, score(standard, example("2025")))],
    ["the year after", toOscal(standard, score(standard, example("2026")))],
    ["an assessment without any answer", toOscal(standard, score(standard, nothing))],
    [
      "names and labels with line breaks and spaces",
      toOscal(standard, score(standard, { ...nothing, organization: { name: " A\n\tB " }, period: " FY\n26 " })),
    ],
    ["a label of spaces only", toOscal(standard, score(standard, { ...nothing, period: "  " }))],
    ["another pack", toOscal(model, card)],
  ];

  // Each field that may stand in an object, required ones marked, by the name under which the object stands.
  const objects: { readonly [name: string]: readonly string[] } = {
    "assessment-results": ["uuid!", "metadata!", "import-ap!", "results!", "back-matter"],
    metadata: ["title!", "last-modified!", "version!", "oscal-version!", "props"],
    "import-ap": ["href!"],
    results: ["uuid!", "title!", "description!", "start!", "reviewed-controls!", "observations", "findings"],
    "reviewed-controls": ["control-selections!"],
    "control-selections": ["description", "include-all"],
    "include-all": [],
    observations: ["uuid!", "title", "description!", "props", "methods!", "collected!"],
    findings: ["uuid!", "title!", "description!", "props", "target!", "related-observations"],
    target: ["type!", "target-id!", "status!"],
    status: ["state!", "reason"],
    "related-observations": ["observation-uuid!"],
    props: ["name!", "ns", "value!"],
    "back-matter": ["resources"],
    resources: ["uuid!", "title", "description"],
  };
  const token = /^(\p{L}|_)(\p{L}|\p{N}|[.\-_])*$/u;
  const oneLine = /^\S(.*\S)?$/;
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  const withZone = /^(19|2\d)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
  const texts: { readonly [name: string]: RegExp } = {
    uuid,
    "observation-uuid": uuid,
    "last-modified": withZone,
    start: withZone,
    collected: withZone,
    name: token,
    "target-id": token,
    type: /^(statement|objective)-id$/,
    state: /^(not-)?satisfied$/,
    reason: /^(pass|fail|other)$/,
    methods: /^(EXAMINE|INTERVIEW|TEST)$/,
    title: oneLine,
    version: oneLine,
    value: oneLine,
    ns: /^[a-zA-Z][a-zA-Z0-9+\-.]+:.+$/,
    href: /^#/,
    "oscal-version": /^1\.1\.2$/,
    description: /\S/,
  };

  /** Every breach below a value that stands under a name. */
  const breaches = (name: string, value: unknown, at: string): readonly string[] => {
    if (typeof value === "string") return texts[name]?.test(value) === true ? [] : [`${at} is ${JSON.stringify(value)}`];
    if (Array.isArray(value)) return value.length === 0 ? [`${at} is empty`] : value.flatMap((item: unknown, index) => breaches(name, item, `${at}[${index}]`));
    if (typeof value !== "object" || value === null) return [`${at} is no text, list or object`];
    const fields = objects[name];
    if (fields === undefined) return [`${at} is an object that has no place here`];
    const missing = fields.flatMap((field) => (field.endsWith("!") && !Object.hasOwn(value, field.slice(0, -1)) ? [`${at} lacks ${field}`] : []));
    const below = Object.entries(value).flatMap(([field, item]: [string, unknown]) =>
      fields.some((one) => one.replace("!", "") === field) ? breaches(field, item, `${at}.${field}`) : [`${at}.${field} is not of the format`],
    );
    return [...missing, ...below];
  };

  test.each(results)("%s keeps them", (_, result) => {
    expect(Object.keys(result)).toEqual(["assessment-results"]);
    expect(Object.entries(result).flatMap(([name, value]) => breaches(name, value, name))).toEqual([]);
  });

  test.each(results)("%s points only at what is in it", (_, result) => {
    const text = JSON.stringify(result);
    const here = new Set([...text.matchAll(/"uuid":"([^"]+)"/g)].map((match) => match[1]));
    const pointed = [...text.matchAll(/"(?:observation-uuid":"|href":"#)([^"]+)"/g)].map((match) => match[1]);
    expect(pointed.length).toBeGreaterThan(0);
    expect(pointed.filter((one) => !here.has(one))).toEqual([]);
  });

  test("what nobody can judge is not said to have failed", () => {
    // Nothing is answered: twelve areas, none rated.
    const reasons = [...JSON.stringify(results[2]?.[1]).matchAll(/"reason":"(\w+)"/g)].map((match) => match[1]);
    expect(reasons).toEqual(Array.from({ length: 12 }, () => "other"));
  });
});
