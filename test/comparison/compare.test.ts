import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compare } from "../../src/comparison/compare.js";
import { parseAssessmentText } from "../../src/intake/parse-text.js";
import { type Exact, add, exactOf, exactText } from "../../src/kernel/exact.js";
import { unwrap } from "../../src/kernel/result.js";
import { comparisonSchema } from "../../src/model/comparison.js";
import { compilePack } from "../../src/packs/compile.js";
import { standardModel } from "../../src/packs/standard-text.js";
import { assessments, modelOf, packs, seed } from "../laws/generated.js";
import { mixOf, pairOf, causeOrder } from "../../src/comparison/stages.js";
import { smallAssessment, smallModel } from "../roadmap/small.js";

const sum = (parts: readonly { readonly delta: string }[]) => exactText(parts.map((part) => exactOf(part.delta)).reduce<Exact>(add, 0));

describe("the small company a year later", () => {
  // Before: answers 2 and 2, no copy, held at 1. After: the copy is made and its practice at 3, by the recommendation that lifts it; the second at 3 without one.
  const later = smallAssessment({
    asOf: "2027-03-31",
    facts: { copies: 1, staff: 400 },
    answers: { "a.p.one": { level: 3, evidence: "verified" }, "a.p.two": { level: 3, evidence: "verified" } },
    advice: { "a.a.copy": { status: "done", on: "2026-09-30" } },
  });
  const found = unwrap(compare(smallModel, { before: smallAssessment(), after: later }));
  const area = found.changes.find((one) => one.id === "a");

  // Answers alone change nothing under the cap; the fact that ends the cap shows all of it.
  test("each bar is the difference of two real scores, in the printed order", () =>
    expect(area?.causes).toEqual([
      { cause: "method", delta: "0" },
      { cause: "time", delta: "0" },
      { cause: "scope", delta: "0" },
      { cause: "evidence", delta: "0" },
      { cause: "recommendations", delta: "0" },
      { cause: "answers", delta: "0" },
      { cause: "facts", delta: "2" },
    ]));
  test("the change is 3 minus 1, and the ranges do not overlap", () => expect([area?.change, area?.cannotTell]).toEqual(["2", false]));
  test("the finding is closed, and by what", () =>
    expect(found.findings.closed).toEqual([{ rule: "a.r.copy", area: "a", severity: "critical", by: "a.a.copy" }]));
  // Under the cap an answer moves nothing; without it half a point. The fact is worth 1 with answers of 2 and 2, and 2 with 3 and 3.
  test("asked for all orders, each cause has its least and greatest effect", () => {
    const all = unwrap(compare(smallModel, { before: smallAssessment(), after: later }, { orders: true }));
    expect(all.changes.find((one) => one.id === "a")?.causes?.filter((one) => one.high !== "0")).toEqual([
      { cause: "recommendations", delta: "0", low: "0", high: "0.5" },
      { cause: "answers", delta: "0", low: "0", high: "0.5" },
      { cause: "facts", delta: "2", low: "1", high: "2" },
    ]);
  });
  test("a finding that is back although its recommendation was done before is reopened, not new", () => {
    const done = smallAssessment({ facts: { copies: 1, staff: 400 }, advice: { "a.a.copy": { status: "done", on: "2026-01-30" } } });
    const again = unwrap(compare(smallModel, { before: done, after: smallAssessment({ asOf: "2027-03-31" }) }));
    expect([again.findings.new, again.findings.reopened]).toEqual([[], [{ rule: "a.r.copy", area: "a", severity: "critical", by: "a.a.copy" }]]);
  });
  test("changes of the method are named with both values", () => {
    const moved = unwrap(
      compare(smallModel, {
        before: smallAssessment({ overrides: [{ what: "weight", id: "a.p.one", to: 2, because: "Agreed" }], targets: { a: 2 } }),
        after: smallAssessment({ asOf: "2027-03-31", overrides: [{ what: "weight", id: "a.p.one", to: 3, because: "Agreed" }] }),
      }),
    );
    expect(moved.method).toEqual([
      { kind: "weight", id: "a.p.one", from: "2", to: "3" },
      { kind: "target", id: "a", from: "2" },
    ]);
  });
  test("promises say what became of each proposal", () =>
    expect(found.promises.map((one) => [one.id, one.status, one.stillProposed])).toEqual([
      ["a.a.plan", "open", false],
      ["a.a.copy", "done", false],
      ["a.a.two", "open", false],
    ]));
});

test("other packs are refused, never compared silently", () => {
  const result = compare(smallModel, { before: { ...smallAssessment(), packs: [{ id: "small", version: "0.9.0" }] }, after: smallAssessment() });
  expect(result.ok ? [] : result.issues.map((one) => one.code)).toEqual(["other-packs"]);
});

test("packs that differ are compared when the first comes with its own model, and the difference is a cause of its own", () => {
  const old = unwrap(compilePack({ ...smallModel.pack, version: "0.9.0", areas: { a: { ...smallModel.pack.areas?.["a"], caps: {} } } }));
  const before = smallAssessment({ packs: [{ id: "small", version: "0.9.0" }] });
  const found = unwrap(compare(smallModel, { before, after: smallAssessment({ asOf: "2027-03-31" }) }, { before: old, migrated: smallAssessment() }));
  // Answers of 2 and 2 without the cap, 1 with it.
  expect(found.changes[0]?.causes?.filter((one) => one.delta !== "0")).toEqual([{ cause: "method", delta: "-1" }]);
  expect(found.method[0]).toEqual({ kind: "pack", id: "small", from: "0.9.0", to: "1.0.0" });
});

test("a first that is later than the second is refused", () => {
  const result = compare(smallModel, { before: smallAssessment({ asOf: "2027-01-01" }), after: smallAssessment() });
  expect(result.ok ? [] : result.issues.map((one) => one.code)).toEqual(["wrong-order"]);
});

test("causes always add up to the change, exactly", () =>
  fc.assert(
    fc.property(
      packs({ conditions: true, rollups: "all" }).chain((pack) => fc.tuple(fc.constant(pack), assessments(pack), assessments(pack))),
      ([pack, before, after]) => {
        for (const one of unwrap(compare(modelOf(pack), { before, after: { ...after, asOf: "2027-03-02" } })).changes)
          if (one.causes !== undefined) expect(sum(one.causes)).toBe(one.change);
      },
    ),
    { seed, numRuns: 60 },
  ));

test("all causes together make the second assessment, none leaves the first", () =>
  fc.assert(
    fc.property(
      packs({ conditions: true, rollups: "all" }).chain((pack) => fc.tuple(fc.constant(pack), assessments(pack), assessments(pack))),
      ([pack, before, after]) => {
        const pair = pairOf(before, after, modelOf(pack));
        expect(mixOf(pair, new Set())).toEqual(before);
        expect(mixOf(pair, new Set(causeOrder))).toEqual(after);
      },
    ),
    { seed, numRuns: 60 },
  ));

describe("Tallow Creek, FY2025 and FY2026", () => {
  const model = standardModel();
  const year = (name: string) =>
    unwrap(parseAssessmentText(readFileSync(new URL(`../../docs/examples/tallow-creek/${name}.json`, import.meta.url), "utf8"), model));
  const found = unwrap(compare(model, { before: year("fy2025"), after: year("fy2026") }));

  test("every area rose, and its causes add up", () => {
    expect(found.changes.every((one) => one.causes !== undefined && sum(one.causes) === one.change && exactOf(one.change ?? "0") !== 0)).toBe(true);
    expect(found.changes).toHaveLength(13);
  });
  test("findings are new, closed, stayed or unclear, each once", () => {
    const all = [...found.findings.new, ...found.findings.reopened, ...found.findings.closed, ...found.findings.stayed, ...found.findings.unclear].map(
      (one) => one.rule,
    );
    expect(new Set(all).size).toBe(all.length);
    expect(found.findings.closed.length).toBeGreaterThan(0);
  });
  test("it is data of the published shape", () => expect(comparisonSchema().safeParse(found).success).toBe(true));
});
