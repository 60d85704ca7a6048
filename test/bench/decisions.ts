import { unwrap } from "../../src/kernel/result.js";
import type { Assessment } from "../../src/model/assessment.js";
import type { Pack } from "../../src/model/pack.js";
import { compilePack } from "../../src/packs/compile.js";
import { prepareScorer } from "../../src/scoring/scorer/scorer.js";
import type { Ratings } from "../../src/scoring/scorer/ratings.js";
import { numbersFrom } from "./workload.js";

/** What a run found: how many decisions were compared, how many were wrong, and the first wrong one. */
export interface Decisions {
  readonly assessments: number;
  readonly decisions: number;
  readonly wrong: number;
  readonly first: string | undefined;
  /** Decisions that plain doubles get wrong, for comparison. */
  readonly wrongInDoubles: number;
}

interface Drawn {
  readonly areas: readonly { readonly weight: number; readonly cap10: number; readonly practices: readonly number[] }[];
}

/** A ratio of two whole numbers of any size. */
interface Big {
  readonly n: bigint;
  readonly d: bigint;
}

/** A level or cap in halves and tenths, so that sums meet thresholds exactly far more often than by chance. */
const levels = [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5];

/**
 * Scores random assessments and compares every decision with whole-number arithmetic of its own: the level of each area and of the whole, whether the cap bit, and that each
 * printed double is the nearest one. None of the library's numbers are used for the comparison.
 *
 * @param rate How a model is scored; by default with the scorer by numbers.
 */
export function compareDecisions(
  models: number,
  perModel: number,
  seed: number,
  rate?: (model: ReturnType<typeof modelOf>, assessment: Assessment) => Ratings,
): Decisions {
  const next = numbersFrom(seed);
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const tally = { assessments: 0, decisions: 0, wrong: 0, first: undefined as string | undefined, wrongInDoubles: 0 };
  const check = (same: boolean, say: () => string) => {
    tally.decisions += 1;
    if (same) return;
    tally.wrong += 1;
    tally.first ??= say();
  };
  for (let m = 0; m < models; m += 1) {
    const drawn: Drawn = {
      areas: Array.from({ length: int(3, 6) }, () => ({
        weight: int(1, 5),
        cap10: int(10, 45),
        practices: Array.from({ length: int(4, 8) }, () => int(1, 5)),
      })),
    };
    const model = modelOf(drawn);
    const scorer = prepareScorer(model);
    for (let i = 0; i < perModel; i += 1) {
      tally.assessments += 1;
      const isCapped = next() < 0.3;
      const near = int(0, 5);
      const given = drawn.areas.map((area) => area.practices.map(() => Math.max(0, Math.min(10, 2 * near + int(-2, 2)))));
      const assessment = assessmentOf(drawn, given, isCapped);
      const found = rate === undefined ? scorer.load(assessment).ratings() : rate(model, assessment);
      let over: Big = { n: 0n, d: 1n };
      let under = 0;
      let overDoubles = 0;
      drawn.areas.forEach((area, at) => {
        const n = area.practices.reduce((sum, weight, p) => sum + weight * (given[at]?.[p] ?? 0), 0);
        const d = 2 * area.practices.reduce((sum, weight) => sum + weight, 0);
        const bites = isCapped && 10 * n > area.cap10 * d;
        const exact: Big = bites ? { n: BigInt(area.cap10), d: 10n } : { n: BigInt(n), d: BigInt(d) };
        const rating = found.areas[at];
        check(rating?.level === levelOf(exact), () => `area ${at} level ${rating?.level} of ${exact.n}/${exact.d}`);
        check(isNearest(rating?.score ?? NaN, exact), () => `area ${at} score ${rating?.score} of ${exact.n}/${exact.d}`);
        check((rating?.score !== rating?.raw) === (bites && 10 * n !== area.cap10 * d), () => `area ${at} cap`);
        const shares = area.practices.reduce((sum, weight, p) => sum + (weight / (d / 2)) * ((given[at]?.[p] ?? 0) / 2), 0);
        if (Math.floor(Math.min(shares, isCapped ? area.cap10 / 10 : 5) * 2) / 2 !== levelOf(exact)) tally.wrongInDoubles += 1;
        over = { n: over.n * exact.d + BigInt(area.weight) * exact.n * over.d, d: over.d * exact.d };
        under += area.weight;
        overDoubles += area.weight * Math.min(shares, isCapped ? area.cap10 / 10 : 5);
      });
      const whole: Big = { n: over.n, d: over.d * BigInt(under) };
      check(found.overall.level === levelOf(whole), () => `whole level ${found.overall.level} of ${whole.n}/${whole.d}`);
      check(isNearest(found.overall.score ?? NaN, whole), () => `whole score ${found.overall.score} of ${whole.n}/${whole.d}`);
      if (Math.floor((overDoubles / under) * 2) / 2 !== levelOf(whole)) tally.wrongInDoubles += 1;
    }
  }
  return tally;
}

/** The last half that the ratio reaches. */
function levelOf({ n, d }: Big): number {
  return Number((2n * n) / d) / 2;
}

/** True when no neighbouring double is nearer: their distances are compared as whole numbers. */
function isNearest(x: number, { n, d }: Big): boolean {
  if (!(x >= 0)) return false;
  if (n === 0n) return x === 0;
  const step = 2 ** (Math.floor(Math.log2(x)) - 53);
  const distance = (y: number): Big => {
    const big = bigOf(y);
    const difference = big.n * d - n * big.d;
    return { n: difference < 0n ? -difference : difference, d: big.d * d };
  };
  const own = distance(x);
  return [x - step, x - 2 * step, x + 2 * step, x + 3 * step].every((other) => {
    const its = distance(other);
    return own.n * its.d <= its.n * own.d;
  });
}

/** A double as the ratio it is. */
function bigOf(x: number): Big {
  let d = 1n;
  let n = x;
  while (!Number.isInteger(n)) {
    n *= 2;
    d *= 2n;
  }
  return { n: BigInt(n), d };
}

function modelOf(drawn: Drawn) {
  const pack = {
    format: 1,
    id: "decisions",
    version: "1.0.0",
    defaultScale: "halves",
    scales: { halves: { min: 0, max: 5, options: levels.map((value) => ({ id: `o${value * 10}`, value, label: String(value) })) } },
    facts: { capped: { type: "boolean", meaning: "capped" } },
    areas: Object.fromEntries(
      drawn.areas.map((area, at) => [
        `a${at}`,
        {
          title: "A",
          weight: area.weight,
          caps: { [`c${at}`]: { when: "capped", atMost: area.cap10 / 10, because: "decisions" } },
          practices: Object.fromEntries(area.practices.map((weight, p) => [`a${at}.p.q${p}`, { question: "?", weight }])),
        },
      ]),
    ),
  };
  return unwrap(compilePack(pack as unknown as Pack)); // Built here; compilePack checks it.
}

function assessmentOf(drawn: Drawn, given: readonly (readonly number[])[], capped: boolean): Assessment {
  const answers = drawn.areas.flatMap((area, at) =>
    area.practices.map((_, p) => [`a${at}.p.q${p}`, { level: (given[at]?.[p] ?? 0) / 2, evidence: "verified" }] as const),
  );
  return {
    format: 1,
    packs: [{ id: "decisions", version: "1.0.0" }],
    asOf: "2026-03-02",
    organization: { name: "Decisions" },
    facts: { capped },
    answers: Object.fromEntries(answers),
  };
}
