import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Exact, add, cmp, exactOf, sub } from "../../src/kernel/exact.js";
import type { Answer, Assessment, FactState } from "../../src/model/assessment.js";
import type { Pack } from "../../src/model/pack.js";
import type { Rating } from "../../src/model/rating.js";
import type { Model } from "../../src/packs/model.js";
import { score } from "../../src/scoring/score.js";
import { fingerprint, verify } from "../../src/scoring/seal.js";
import { openSession } from "../../src/scoring/session.js";
import { type Mixture, assessmentOf, assessments, booleans, modelOf, packs, seed } from "./generated.js";

// The laws of the scoring specification, section 13, over generated packs and assessments.

const everything: Mixture = { conditions: true, rollups: "all" };
const plain: Mixture = { conditions: false, rollups: "means" };

/** A model with an assessment for it. */
const cases = (mixture: Mixture) => packs(mixture).chain((pack) => assessments(pack).map((assessment) => ({ pack, model: modelOf(pack), assessment })));

const check = (mixture: Mixture, numRuns: number, law: (one: { readonly pack: Pack; readonly model: Model; readonly assessment: Assessment }) => void) =>
  fc.assert(fc.property(cases(mixture), law), { seed, numRuns });

const rating = (model: Model, assessment: Assessment): Rating => score(model, assessment).areas["a"] as Rating; // Every generated pack has it.

/** Own ends of the area; undefined where it does not apply. */
function ends(one: Rating): readonly [Exact, Exact] | undefined {
  return one.status === "not-applicable" ? undefined : [exactOf(one.exact.low), exactOf(one.exact.high)];
}

function scoreOf(one: Rating): Exact | undefined {
  return one.status === "scored" ? exactOf(one.exact.score) : undefined;
}

const open = (pack: Pack, assessment: Assessment) => Object.entries(pack.areas?.["a"]?.practices ?? {}).filter(([id]) => assessment.answers[id] === undefined);

test("law 1: the score lies between its ends", () =>
  check(everything, 400, ({ model, assessment }) => {
    const card = score(model, assessment);
    for (const one of [card.overall, ...Object.values(card.areas), ...Object.values(card.groups)]) {
      const [low, high] = ends(one) ?? [0, 0];
      expect(cmp(low, high)).toBeLessThanOrEqual(0);
      const value = scoreOf(one);
      if (value === undefined) continue;
      expect(cmp(low, value)).toBeLessThanOrEqual(0);
      expect(cmp(value, high)).toBeLessThanOrEqual(0);
    }
  }));

test("law 1: one more answer or fact never widens the ends", () =>
  check(everything, 400, ({ pack, model, assessment }) => {
    const before = ends(rating(model, assessment));
    const more: Assessment[] = open(pack, assessment).map(([id, practice]) => ({
      ...assessment,
      answers: { ...assessment.answers, [id]: { level: practice.scale === "yesno" ? 1 : 4, evidence: "verified" } },
    }));
    for (const id of [...booleans, "n", "part"])
      if (assessment.facts[id] === undefined) more.push({ ...assessment, facts: { ...assessment.facts, [id]: id === "n" ? 4 : id === "part" ? 2 : true } });
    for (const one of more) {
      const after = ends(rating(model, one));
      if (before === undefined || after === undefined) continue;
      expect(cmp(after[0], before[0])).toBeGreaterThanOrEqual(0);
      expect(cmp(after[1], before[1])).toBeLessThanOrEqual(0);
    }
  }));

test("law 1: with nothing missing the ends close on the score", () =>
  check(everything, 400, ({ pack, model, assessment }) => {
    const full = complete(pack, assessment, 3, { x: true, y: false, z: true, n: 4, part: 3 });
    const one = rating(model, full);
    if (one.status !== "scored") return;
    expect([one.exact.low, one.exact.high]).toEqual([one.exact.score, one.exact.score]);
  }));

function complete(pack: Pack, assessment: Assessment, level: number, facts: Record<string, FactState>): Assessment {
  const answers: Record<string, Answer> = { ...assessment.answers };
  for (const [id, practice] of open(pack, assessment)) answers[id] = { level: practice.scale === "yesno" ? Math.min(1, level) : level, evidence: "verified" };
  return { ...assessment, facts: { ...facts, ...assessment.facts }, answers };
}

test("law 2: every completion lies inside the ends", () =>
  check(everything, 60, ({ pack, model, assessment }) => {
    const bounds = ends(rating(model, assessment));
    if (bounds === undefined) return;
    for (const one of completions(pack, assessment)) {
      const value = scoreOf(rating(model, one));
      if (value === undefined) continue;
      expect(cmp(bounds[0], value)).toBeLessThanOrEqual(0);
      expect(cmp(value, bounds[1])).toBeLessThanOrEqual(0);
    }
  }));

test("law 2: for answers alone, means and minima, the ends are reached", () =>
  check(plain, 80, ({ pack, model, assessment }) => {
    const bounds = ends(rating(model, assessment));
    if (bounds === undefined) return;
    const values = [...completions(pack, assessment)].flatMap((one) => scoreOf(rating(model, one)) ?? []);
    if (values.length === 0) return;
    expect(
      cmp(
        values.reduce((a, b) => (cmp(a, b) <= 0 ? a : b)),
        bounds[0],
      ),
    ).toBe(0);
    expect(
      cmp(
        values.reduce((a, b) => (cmp(a, b) >= 0 ? a : b)),
        bounds[1],
      ),
    ).toBe(0);
  }));

/** All ways of answering up to three open practices at their options, and some ways of giving the open facts. */
function* completions(pack: Pack, assessment: Assessment): Generator<Assessment> {
  const questions = open(pack, assessment);
  if (questions.length > 3) return;
  for (const facts of factWays(assessment)) yield* answerWays(questions, { ...assessment, facts });
}

function* answerWays(questions: ReturnType<typeof open>, assessment: Assessment): Generator<Assessment> {
  const [first, ...rest] = questions;
  if (first === undefined) {
    yield assessment;
    return;
  }
  const [id, practice] = first;
  for (const level of practice.scale === "yesno" ? [0, 1] : [0, 2, 5])
    yield* answerWays(rest, { ...assessment, answers: { ...assessment.answers, [id]: { level, evidence: "verified" } } });
}

function* factWays(assessment: Assessment): Generator<Assessment["facts"]> {
  for (let bits = 0; bits < 8; bits += 1) {
    const way = { x: (bits & 1) > 0, y: (bits & 2) > 0, z: (bits & 4) > 0, n: bits, part: bits % 5 };
    yield { ...way, ...assessment.facts };
  }
}

test("law 3: raising an answer never lowers a score", () =>
  check({ conditions: false, rollups: "all" }, 300, ({ pack, model, assessment }) => {
    const before = scoreOf(rating(model, assessment));
    for (const [id, answer] of Object.entries(assessment.answers)) {
      if (!("level" in answer) || answer.level === undefined || answer.level >= (pack.areas?.["a"]?.practices?.[id]?.scale === "yesno" ? 1 : 5)) continue;
      const after = scoreOf(rating(model, { ...assessment, answers: { ...assessment.answers, [id]: { ...answer, level: answer.level + 1 } } }));
      if (before !== undefined && after !== undefined) expect(cmp(after, before)).toBeGreaterThanOrEqual(0);
    }
  }));

test("law 4: the order of practices changes no score", () =>
  check(everything, 200, ({ pack, model, assessment }) => {
    const area = pack.areas?.["a"];
    const reversed = { ...pack, areas: { a: { ...area, practices: Object.fromEntries(Object.entries(area?.practices ?? {}).reverse()) } } };
    const [one, other] = [rating(model, assessment), rating(modelOf(reversed), assessment)];
    expect(scoreOf(other)).toEqual(scoreOf(one));
    expect(ends(other)).toEqual(ends(one));
  }));

test("law 4: scaling all weights of the means by one factor changes nothing", () =>
  check({ conditions: true, rollups: "means" }, 200, ({ pack, model, assessment }) => {
    const area = pack.areas?.["a"];
    const times = <T extends { readonly weight?: number | undefined }>(parts: Readonly<Record<string, T>> | undefined) =>
      Object.fromEntries(Object.entries(parts ?? {}).map(([id, part]) => [id, { ...part, weight: (part.weight ?? 1) * 7 }]));
    const scaled = { ...pack, areas: { a: { ...area, practices: times(area?.practices), groups: times(area?.groups) } } } as Pack; // The same parts with other weights.
    expect(scoreOf(rating(modelOf(scaled), assessment))).toEqual(scoreOf(rating(model, assessment)));
  }));

test("law 5: splitting a child into halves changes no weighted mean", () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 5 })), { minLength: 1, maxLength: 5 }), (children) => {
      const whole = flat(children);
      const [[weight, level] = [1, 0], ...rest] = children;
      expect(
        scoreOf(rating(flat([[weight / 2, level], [weight / 2, level], ...rest]).model, flat([[weight / 2, level], [weight / 2, level], ...rest]).assessment)),
      ).toEqual(scoreOf(rating(whole.model, whole.assessment)));
    }),
    { seed, numRuns: 100 },
  ));

function flat(children: readonly (readonly [number, number])[]): { readonly model: Model; readonly assessment: Assessment } {
  const pack = {
    format: 1,
    id: "law",
    version: "1.0.0",
    scales: { maturity: { min: 0, max: 5, options: [0, 1, 2, 3, 4, 5].map((value) => ({ id: `l${value}`, value, label: "" })) } },
    areas: { a: { title: "A", practices: Object.fromEntries(children.map(([weight], index) => [`p${index}`, { question: "?", weight }])) } },
  } as unknown as Pack; // As above.
  return {
    model: modelOf(pack),
    assessment: assessmentOf(Object.fromEntries(children.map(([, level], index) => [`p${index}`, { level, evidence: "verified" }])), {}),
  };
}

test("law 6: contributions add up to raw, and score, capLoss and losses to the top of the scale", () =>
  check(everything, 400, ({ model, assessment }) => {
    const card = score(model, assessment);
    for (const one of [card.overall, ...Object.values(card.areas), ...Object.values(card.groups)]) {
      if (one.status !== "scored" || one.contributions === undefined) continue;
      const sum = (field: "contribution" | "lost") => (one.contributions ?? []).map((part) => exactOf(part.exact[field])).reduce<Exact>(add, 0);
      expect(cmp(sum("contribution"), exactOf(one.exact.raw))).toBe(0);
      const capLoss = sub(exactOf(one.exact.raw), exactOf(one.exact.score));
      expect(cmp(add(add(exactOf(one.exact.score), capLoss), sum("lost")), 5)).toBe(0);
    }
  }));

test("law 7: a cap that is false, or at the top of the scale, changes nothing but itself", () =>
  check(everything, 200, ({ pack, model, assessment }) => {
    const area = pack.areas?.["a"];
    const withCap = (when: string, atMost: number) =>
      ({ ...pack, areas: { a: { ...area, caps: { ...area?.caps, more: { when, atMost, because: "law" } } } } }) as Pack; // One cap more.
    for (const other of [withCap("1 > 2", 0), withCap("1 < 2", 5)]) {
      const one = rating(modelOf(other), assessment);
      expect(scoreOf(one)).toEqual(scoreOf(rating(model, assessment)));
      expect(ends(one)).toEqual(ends(rating(model, assessment)));
    }
  }));

test("law 8: a session after any edits equals scoring from scratch", () =>
  fc.assert(
    fc.property(
      cases(everything),
      fc.array(fc.tuple(fc.nat({ max: 10 }), fc.nat({ max: 6 })), { minLength: 1, maxLength: 8 }),
      ({ pack, model, assessment }, edits) => {
        const session = openSession(model, assessment);
        const practices = Object.entries(pack.areas?.["a"]?.practices ?? {});
        for (const [what, value] of edits) {
          const practice = practices[what];
          if (practice !== undefined)
            session.set(
              practice[0],
              value === 6
                ? undefined
                : { level: practice[1].scale === "yesno" ? value % 2 : Math.min(5, value), evidence: value % 2 === 0 ? "verified" : "stated" },
            );
          else if (what % 2 === 0) session.set("x", value === 6 ? undefined : value === 5 ? { unknown: "law", refused: true } : value > 2);
          else session.set("n", value === 6 ? undefined : value);
        }
        expect(session.scorecard()).toEqual(score(model, session.assessment()));
      },
    ),
    { seed, numRuns: 200 },
  ));

test("law 9: a fact that nothing reads changes nothing but the fingerprint", () =>
  check(everything, 100, ({ pack, assessment }) => {
    const more = { ...pack, facts: { ...pack.facts, unused: { type: "text", meaning: "nothing reads it" } } } as Pack; // One fact more.
    const model = modelOf(more);
    const other: Assessment = { ...assessment, facts: { ...assessment.facts, unused: "here" } };
    expect(score(model, other)).toEqual(score(model, assessment));
    expect(fingerprint(other)).not.toBe(fingerprint(assessment));
  }));

test("a scorecard is plain data, and verify finds one changed number", () =>
  check(everything, 100, ({ model, assessment }) => {
    const card = score(model, assessment);
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
    expect(verify(model, assessment, card)).toEqual({ same: true });
    expect(verify(model, assessment, { ...card, asOf: "2026-03-03" })).toEqual({
      same: false,
      path: "asOf",
      recorded: '"2026-03-03"',
      computed: '"2026-03-02"',
    });
  }));
