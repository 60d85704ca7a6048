import { expect, test } from "vitest";
import { exactText } from "../../src/kernel/exact.js";
import { runAll } from "../../src/scoring/run.js";
import { treeAssessment, treeModel } from "./tree-pack.js";

// Weights 1 and 1, answers 2 and open, a cap at 1 that is true.
const model = treeModel({
  scales: { maturity: { min: 0, max: 5, options: [0, 1, 2, 3, 4, 5] } },
  facts: { x: "boolean" },
  root: {
    id: "r",
    scale: "maturity",
    caps: [{ id: "c", when: "x", atMost: 1 }],
    children: [
      { id: "a", scale: "maturity" },
      { id: "b", scale: "maturity" },
    ],
  },
});
const assessment = treeAssessment({ asOf: "2026-03-02", facts: { x: true }, answers: { a: { value: 2 } } });
const suppose = (practices: readonly (readonly [string, number])[], endedCaps: readonly string[]) => {
  const node = runAll(model, assessment, { practices: new Map(practices), metrics: new Map(), endedCaps: new Set(endedCaps) }).nodes.get("r");
  return node === undefined ? "" : exactText(node.value);
};

test.each([
  ["nothing supposed: the cap holds at 1", [], [], "1"],
  ["the cap ended: the one answer counts", [], ["c"], "2"],
  ["a practice raised to 4 under the cap changes nothing", [["a", 4]], [], "1"],
  [
    "both: (4 + 3) / 2, also for the open practice",
    [
      ["a", 4],
      ["b", 3],
    ],
    ["c"],
    "3.5",
  ],
  ["a lower supposition never lowers", [["a", 1]], ["c"], "2"],
] as const)("%s", (_, practices, caps, expected) => expect(suppose(practices, caps)).toBe(expected));
