import * as fc from "fast-check";
import { expect, test } from "vitest";
import { exactText } from "../../src/kernel/exact.js";
import { endedCaps, scenarioOf, whatIf } from "../../src/roadmap/scenario.js";
import { type Run, runAll } from "../../src/scoring/run.js";
import { standard, tallowCreek } from "./tallow-creek.js";

const run = runAll(standard, tallowCreek);
const ids = [...standard.recommendations.keys()];
const numbers = (of: Run) =>
  [...of.nodes].map(([id, node]) => [id, node.state, exactText(node.value), exactText(node.ownLow), exactText(node.ownHigh), node.caps.length]);

test("what recommendations lead to is the same number whether all is scored again or only what they reach, and the run stays as it was", () => {
  const what = whatIf(run);
  const before = numbers(run);
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 12 }), (chosen) => {
      expect(numbers(what.after(chosen))).toEqual(numbers(runAll(standard, tallowCreek, scenarioOf(standard, chosen, endedCaps(standard)))));
    }),
    { seed: 20260401, numRuns: 60 },
  );
  expect(numbers(run)).toEqual(before);
});

test("nothing done is the run itself", () => expect(whatIf(run).after([])).toBe(run));
