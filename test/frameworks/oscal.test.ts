import { expect, test } from "vitest";
import { toOscal } from "../../src/frameworks/oscal.js";
import { uuidOf } from "../../src/frameworks/uuid.js";
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
