import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { exactOf, exactText } from "../../src/kernel/exact.js";
import { score } from "../../src/scoring/score.js";
import { type CaseTree, treeAssessment, treeModel } from "./tree-pack.js";

// Small trees whose ratings were worked out apart from this library. Numbers are exact fractions as text.
const folder = new URL("../fixtures/cases/trees/", import.meta.url);

interface Case {
  readonly id: string;
  readonly says: string;
  readonly pack: CaseTree;
  readonly assessment: Parameters<typeof treeAssessment>[0];
  readonly expect: { readonly [node: string]: { readonly [field: string]: unknown } };
}

const cases = readdirSync(folder)
  .sort()
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Case);

const same = (text: unknown) => exactText(exactOf(String(text)));

test.each(cases.map((one) => [`${one.id}: ${one.says}`, one] as const))("%s", (_, one) => {
  const scorecard = score(treeModel(one.pack), treeAssessment(one.assessment));
  for (const [id, expected] of Object.entries(one.expect)) {
    const rating = scorecard.areas[id] ?? scorecard.groups[id];
    expect(rating, id).toBeDefined();
    if (rating === undefined || rating.status === "not-applicable") throw new Error(`${id} is not applicable`);
    expect(rating.status, id).toBe(expected["state"]);
    const exact: Record<string, unknown> = rating.exact;
    for (const field of ["score", "raw", "low", "high", "coverage", "confidence"]) {
      if (expected[field] === undefined) continue;
      // The geometric mean that is not rational stands as a decimal.
      if (String(expected[field]).length > 20) expect(Number(exact[field]), `${id}.${field}`).toBeCloseTo(Number(expected[field]), 9);
      else expect(exact[field], `${id}.${field}`).toBe(same(expected[field]));
    }
    const caps = (state: string) => rating.caps.filter((cap) => cap.state === state).map((cap) => cap.id);
    expect(caps("true"), `${id}.capsTrue`).toEqual(expected["capsTrue"] ?? []);
    expect(caps("pending"), `${id}.capsPending`).toEqual(expected["capsPending"] ?? []);
    if (expected["contributions"] !== undefined && rating.status === "scored") {
      const parts = Object.fromEntries((rating.contributions ?? []).map((part) => [part.id, [part.exact.contribution, part.exact.lost]]));
      const wanted = Object.entries(expected["contributions"] as Record<string, readonly string[]>).map(([child, pair]) => [child, pair.map(same)]);
      expect(parts, `${id}.contributions`).toEqual(Object.fromEntries(wanted));
    }
    if (expected["reason"] !== undefined)
      expect(rating.status === "unscored" ? rating.reason.split("-")[0] : undefined, `${id}.reason`).toBe(expected["reason"]);
  }
});
