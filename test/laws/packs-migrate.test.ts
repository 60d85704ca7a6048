import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical } from "../../src/kernel/canonical.js";
import { add, exactOf, exactText } from "../../src/kernel/exact.js";
import { parseAssessment } from "../../src/intake/parse.js";
import type { Assessment } from "../../src/model/assessment.js";
import type { Migration, Pack } from "../../src/model/pack.js";
import { compilePack } from "../../src/packs/compile.js";
import { applyMigration, suggestedChoices, undoMigration } from "../../src/packs/migrate/apply.js";
import { planMigration } from "../../src/packs/migrate/plan.js";
import type { Model } from "../../src/packs/model.js";
import { score } from "../../src/scoring/score.js";

const stages = { parse: parseAssessment, score };
const old = ["a", "b", "c", "d", "e", "f"] as const;
const because = "It is better so.";

/** What becomes of each old id in the new version. */
type Fate = "same" | "rename" | "retire" | "ask" | "rescale" | "gone" | "retyped";

interface Case {
  readonly fates: readonly Fate[];
  readonly levels: readonly (number | undefined)[];
  readonly weights: readonly number[];
  readonly facts: readonly (number | undefined)[];
}

const cases: fc.Arbitrary<Case> = fc.record({
  fates: fc.array(fc.constantFrom<Fate>("same", "rename", "retire", "ask", "rescale", "gone", "retyped"), { minLength: 6, maxLength: 6 }),
  levels: fc.array(fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }), { minLength: 6, maxLength: 6 }),
  weights: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 6, maxLength: 6 }),
  facts: fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }), { minLength: 6, maxLength: 6 }),
});

const scale = (top: number) => ({ min: 0, max: top, options: Array.from({ length: top + 1 }, (_, value) => ({ id: `o${value}`, value, label: `${value}` })) });

function compiled(pack: Pack): Model {
  const result = compilePack(pack);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const head = { format: 1, id: "tiny", scoring: { coverageFloor: 0 }, scales: { five: scale(5), three: scale(3) }, defaultScale: "five" } as const;

function models({ fates, weights }: Case): { readonly from: Model; readonly to: Model } {
  const steps: Migration["steps"][number][] = [];
  const practices: Record<string, NonNullable<NonNullable<Pack["areas"]>[string]["practices"]>[string]> = {};
  const facts: Record<string, NonNullable<Pack["facts"]>[string]> = {};
  for (const [index, id] of old.entries()) {
    const fate = fates[index] ?? "same";
    const practice = { weight: weights[index] ?? 1, question: "?" };
    const count = { type: "count", meaning: "N." } as const;
    if (fate === "rename") {
      steps.push({ kind: "rename", id, to: `${id}.new`, because }, { kind: "rename", id: `n.${id}`, to: `n.${id}.new`, because });
      practices[`${id}.new`] = practice;
      facts[`n.${id}.new`] = count;
    } else if (fate === "retire") {
      steps.push({ kind: "retire", id, because }, { kind: "retire", id: `n.${id}`, because });
    } else if (fate !== "gone") {
      if (fate === "ask") steps.push({ kind: "ask", id, because }, { kind: "ask", id: `n.${id}`, because });
      if (fate === "rescale") steps.push({ kind: "scale", id, how: "rescale", because });
      practices[id] = { ...practice, ...(fate === "rescale" || fate === "retyped" ? { scale: "three" } : {}) };
      facts[`n.${id}`] = fate === "retyped" ? { type: "date", meaning: "N." } : count;
    }
  }
  const from = compiled({
    ...head,
    version: "1.0.0",
    facts: Object.fromEntries(old.map((id) => [`n.${id}`, { type: "count", meaning: "N." }])),
    areas: { area: { title: "Area", practices: Object.fromEntries(old.map((id) => [id, { weight: 1, question: "?" }])) } },
  });
  return { from, to: compiled({ ...head, version: "2.0.0", facts, areas: { area: { title: "Area", practices } }, migrations: [{ from: "^1.0", steps }] }) };
}

function assessmentOf({ levels, facts }: Case): Assessment {
  const given = <T>(values: readonly (T | undefined)[], prefix: string) =>
    old.flatMap((id, index) => (values[index] === undefined ? [] : [[`${prefix}${id}`, values[index]] as const]));
  return {
    format: 1,
    packs: [{ id: "tiny", version: "1.0.0" }],
    asOf: "2026-03-31",
    organization: { name: "Small shop", invented: true },
    facts: Object.fromEntries(given(facts, "n.")),
    answers: Object.fromEntries(given(levels, "").map(([id, level]) => [id, { level, evidence: "verified" as const }])),
  };
}

const runs = { seed: 20_260_331, numRuns: 150 };

/** Runs a law over planned migrations. */
function law(
  check: (given: {
    readonly one: Case;
    readonly from: Model;
    readonly to: Model;
    readonly before: Assessment;
    readonly plan: Extract<ReturnType<typeof planMigration>, { ok: true }>["value"];
  }) => void,
): void {
  fc.assert(
    fc.property(cases, (one) => {
      const { from, to } = models(one);
      const before = assessmentOf(one);
      const plan = planMigration({ from, to }, before, stages);
      if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
      check({ one, from, to, before, plan: plan.value });
    }),
    runs,
  );
}

describe("migration", { timeout: 120_000 }, () => {
  test("applied as suggested gives an assessment of the new packs, and the scores that the plan promised", () => {
    law(({ to, plan, from, before }) => {
      const after = applyMigration(plan, suggestedChoices(plan));
      if (!after.ok) throw new Error(JSON.stringify(after.issues));
      const parsed = parseAssessment(after.value, to);
      expect(parsed.ok).toBe(true);
      const [first, second] = [score(from, before).areas["area"], score(to, after.value).areas["area"]];
      const move = plan.moves.find((one) => one.id === "area");
      const text = (rating: typeof first) => (rating?.status === "scored" ? rating.exact.score : rating?.status);
      expect([text(first), text(second)]).toEqual(
        move === undefined ? [text(first), text(first)] : [move.from.score ?? move.from.status, move.to.score ?? move.to.status],
      );
    });
  });

  test("no change is silent: every value that is another, or gone, belongs to a step", () => {
    law(({ plan, before }) => {
      const after = applyMigration(plan, suggestedChoices(plan));
      if (!after.ok) throw new Error(JSON.stringify(after.issues));
      const named = plan.steps.flatMap((step) => step.choices[0].operations.flatMap((one) => ("ids" in one ? one.ids : [one.id])));
      for (const part of ["facts", "answers"] as const) {
        for (const [id, value] of Object.entries(before[part])) {
          const now: Readonly<Record<string, unknown>> = after.value[part];
          if (canonical(now[id]) !== canonical(value)) expect(named).toContain(id);
        }
      }
    });
  });

  test("nothing moves unasked: without one of the choices nothing is done", () => {
    law(({ plan }) => {
      const choices = suggestedChoices(plan);
      for (const step of plan.steps) {
        const { [step.key]: _left, ...rest } = choices;
        expect(applyMigration(plan, rest)).toMatchObject({ ok: false, issues: [{ code: "unconfirmed", path: [step.key] }] });
      }
    });
  });

  test("taken back it is what it was, and scores what it scored", () => {
    law(({ plan, before, from }) => {
      const after = applyMigration(plan, suggestedChoices(plan));
      const back = after.ok ? undoMigration(after.value) : after;
      if (!back.ok) throw new Error(JSON.stringify(back.issues));
      expect(canonical(back.value)).toBe(canonical(before));
      expect(canonical(score(from, back.value))).toBe(canonical(score(from, before)));
    });
  });

  test("the moves of the steps are a chain from the first scores to the last", () => {
    law(({ plan }) => {
      const moves = plan.steps.flatMap((step) => step.moves.filter((move) => move.id === "area"));
      for (const [index, move] of moves.entries()) if (index > 0) expect(move.from).toEqual(moves[index - 1]?.to);
      const total = plan.moves.find((move) => move.id === "area");
      const [first, last] = [moves[0], moves.at(-1)];
      if (total !== undefined) expect([first?.from, last?.to]).toEqual([total.from, total.to]);
      if (moves.every((move) => move.by !== undefined) && total?.by !== undefined)
        expect(exactText(moves.map((move) => exactOf(move.by ?? "0")).reduce(add, 0))).toBe(total.by); // Each was asked to be there.
    });
  });

  test("to the same packs there is nothing to do", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { from } = models(one);
        const plan = planMigration({ from, to: from }, assessmentOf(one), stages);
        expect(plan.ok && [plan.value.steps.map((step) => step.key), plan.value.moves, plan.value.asks]).toEqual([["judgement"], [], []]);
      }),
      { ...runs, numRuns: 40 },
    );
  });
});
