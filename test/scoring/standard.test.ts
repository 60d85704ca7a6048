import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { exactOf, exactText } from "../../src/kernel/exact.js";
import type { Assessment } from "../../src/model/assessment.js";
import type { PracticeRating, Reading } from "../../src/model/rating.js";
import { standardModel } from "../../src/packs/standard.js";
import { score } from "../../src/scoring/score.js";

// Single areas of the standard pack, worked out apart from this library from its content and the scoring specification.
const folder = new URL("../fixtures/cases/standard/", import.meta.url);

interface Case {
  readonly id: string;
  readonly area: string;
  readonly says: string;
  readonly input: {
    readonly asOf: string;
    readonly facts: Record<string, unknown>;
    readonly records?: Record<string, unknown>;
    readonly answers: object;
    readonly waivers?: readonly object[];
  };
  readonly expect: {
    readonly area: Record<string, unknown>;
    readonly practices: Record<string, Record<string, unknown>>;
    readonly metrics: Record<string, Record<string, unknown>>;
    readonly findings: readonly Record<string, unknown>[];
    readonly openQuestions: readonly Record<string, unknown>[];
    readonly notes: readonly Record<string, unknown>[];
  };
}

const cases = readdirSync(folder)
  .sort()
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Case);
const model = standardModel();
const same = (text: unknown) => (text === "inf" || text === "-inf" ? text : exactText(exactOf(String(text))));

const areaOf = (code: string) => {
  const found = [...model.areas].find(([, area]) => area.code === code);
  if (found === undefined) throw new Error(`No area has the code ${code}`);
  return found[0];
};

function assessmentOf(one: Case): Assessment {
  const facts: Record<string, unknown> = { ...one.input.facts, ...one.input.records };
  for (const [id, value] of Object.entries(facts)) if (value === null) facts[id] = { none: true };
  return {
    format: 1,
    packs: model.packs,
    asOf: one.input.asOf,
    organization: { name: "Case", currency: "USD" },
    facts,
    answers: one.input.answers,
    ...(one.input.waivers === undefined ? {} : { waivers: one.input.waivers }),
  } as Assessment; // Neutral data of a known shape.
}

test.each(cases.map((one) => [`${one.area}: ${one.says}`, one] as const))("%s", (_, one) => {
  const scorecard = score(model, assessmentOf(one));
  const area = areaOf(one.area);
  checkArea(scorecard.areas[area] ?? fail(area), one.expect.area);
  for (const [id, expected] of Object.entries(one.expect.practices)) checkPractice(id, scorecard.practices[id] ?? fail(id), expected);
  for (const [id, expected] of Object.entries(one.expect.metrics)) checkReading(id, scorecard.metrics[id] ?? fail(id), expected);
  expect(
    scorecard.findings
      .filter((finding) => finding.area === area)
      .map((finding) => ({ rule: finding.rule, severity: finding.severity, area: one.area, ...(finding.state === "accepted" ? { state: "accepted" } : {}) })),
  ).toEqual(one.expect.findings);
  expect(scorecard.openQuestions.filter((question) => question.area === area).map(({ rule, missing }) => ({ rule, missing }))).toEqual(
    one.expect.openQuestions,
  );
  const notes = scorecard.notes.flatMap((note) =>
    note.kind === "corroboration" && note.area === area ? [{ practice: note.practice, answer: note.answer, worst: note.worst, metrics: note.metrics }] : [],
  );
  expect(notes).toEqual(one.expect.notes);
});

function fail(id: string): never {
  throw new Error(`Nothing is called ${id}`);
}

function checkArea(rating: ReturnType<typeof score>["overall"], expected: Record<string, unknown>): void {
  if (rating.status === "not-applicable") throw new Error("The area is not applicable");
  expect(rating.status).toBe(expected["status"]);
  const exact: Record<string, unknown> = rating.exact;
  for (const field of ["score", "raw", "low", "high", "coverage", "confidence", "target", "gap"])
    expect(exact[field], field).toBe(expected[field] === undefined ? undefined : same(expected[field]));
  expect(rating.status === "scored" ? rating.level : undefined).toBe(expected["level"]);
  const caps = (state: string) => rating.caps.filter((cap) => cap.state === state).map((cap) => cap.id);
  expect(caps("true")).toEqual(expected["capsTrue"] ?? []);
  expect(caps("pending")).toEqual(expected["capsPending"] ?? []);
  const parts =
    rating.status === "scored"
      ? Object.fromEntries((rating.contributions ?? []).map((part) => [part.id, [part.exact.contribution, part.exact.lost]]))
      : undefined;
  const wanted = expected["contributions"] as Record<string, readonly string[]> | undefined; // A table of pairs where it is there.
  if (wanted !== undefined) expect(parts).toEqual(Object.fromEntries(Object.entries(wanted).map(([child, pair]) => [child, pair.map(same)])));
}

function checkPractice(id: string, rating: PracticeRating, expected: Record<string, unknown>): void {
  expect(rating.status, id).toBe(expected["state"]);
  if (rating.status === "not-applicable") return;
  expect(rating.applies, `${id}.applies`).toBe(expected["applies"] ?? "true");
  expect(String(rating.low), `${id}.low`).toBe(expected["low"]);
  expect(String(rating.high), `${id}.high`).toBe(expected["high"]);
  if (rating.status === "unanswered") return;
  expect(rating.exact.effective, `${id}.effective`).toBe(expected["effective"]);
  const limits = rating.limits.flatMap((limit) =>
    limit.by === "guard" ? (limit.assumed ? [] : [[`guard:${limit.index}`, String(limit.atMost)]]) : [[limit.by, String(limit.atMost)]],
  );
  expect(limits, `${id}.limits`).toEqual(expected["limits"] ?? []);
  expect(rating.guardsUnknown, `${id}.guardsUnknown`).toEqual(expected["guardsUnknown"] ?? []);
  expect(
    rating.limits.flatMap((limit) => (limit.by === "guard" && limit.assumed ? [limit.index] : [])),
    `${id}.assumed`,
  ).toEqual(expected["assumed"] ?? []);
}

function checkReading(id: string, reading: Reading, expected: Record<string, unknown>): void {
  expect(reading.state, id).toBe(expected["state"]);
  expect(reading.state === "measured" ? reading.exact : undefined, `${id}.value`).toBe(expected["value"] === undefined ? undefined : same(expected["value"]));
  if (reading.state === "not-applicable") {
    if (expected["why"] !== undefined) expect(reading.why, `${id}.why`).toBe(expected["why"]);
    return;
  }
  if (reading.state === "bounded") expect(reading.exact, `${id}.bounds`).toEqual({ low: same(expected["low"]), high: same(expected["high"]) });
  expect(reading.missing, `${id}.missing`).toEqual(expected["missing"] ?? []);
  expect(reading.mayBeNotApplicable ?? false, `${id}.mayBe`).toBe(expected["mayBeNotApplicable"] ?? false);
  const [low, high] = reading.levels ?? [undefined, undefined];
  if (expected["level"] !== undefined) expect([low, high], `${id}.level`).toEqual([expected["level"], expected["level"]]);
  if (expected["levels"] !== undefined) expect([low, high], `${id}.levels`).toEqual(expected["levels"]);
  const coverage =
    expected["coverage"] === undefined
      ? undefined
      : Number(String(expected["coverage"]).split("/")[0]) / Number(String(expected["coverage"]).split("/")[1] ?? "1");
  if (coverage !== undefined) expect(reading.coverage, `${id}.coverage`).toBeCloseTo(coverage, 12);
}
