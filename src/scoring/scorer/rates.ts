import { capArea, endsOfArea, sumArea } from "./areas.js";
import type { Loader } from "./load.js";
import { pushTerm } from "./mean.js";
import { type Mean, clearMean, compareMean, divideMean, gapOf, holdMean, makeMean, numberOf, pushRatio } from "./overall.js";
import type { NumberRating, Ratings } from "./ratings.js";
import { states } from "./state.js";

/** Computes ratings from a loaded state. */
export interface Rates {
  ratings(): Ratings;
  overall(): number | undefined;
  /** True when the last computation met a cap that is unknown only because something was refused; then it does not hold. */
  isRefused(): boolean;
}

/** Makes what computes the ratings of a planned model. */
export function makeRates(loader: Loader): Rates {
  const { state } = loader;
  const { plan, area, practice, ownCaps, ruleConditions } = state;
  const areas = plan.areas.length;
  const [score, low, high, coverage, confidence, target] = [0, 1, 2, 3, 4, 5].map(() => makeMean(areas)) as [Mean, Mean, Mean, Mean, Mean, Mean]; // Six were made.
  const others = [low, high, coverage, confidence, target];
  const { rules } = state.model.program;
  const areaAt = new Map(plan.areas.map((one, index) => [one.step.id, index]));
  const ruleArea = Int32Array.from(rules, (rule) => areaAt.get(rule.area) ?? -1);
  const requiredIn = plan.areas.map(
    (one, at) => one.practices.flatMap((each, index) => (each.step.required && each.weight > 0 ? [(area.start[at] as number) + index] : [])), // In range.
  );
  const targetValue = plan.areas.map((one) => (one.target === undefined ? undefined : one.target.n / one.target.d));
  const levelN = Float64Array.from(plan.levels, (level) => level.ratio.n);
  const levelD = Float64Array.from(plan.levels, (level) => level.ratio.d);
  const levelValue = Float64Array.from(plan.levels, (level) => level.value);
  let refused = false;

  const refresh = (): void => {
    for (let at = 0; at < areas; at += 1) {
      if (area.stale[at] === 0) continue;
      sumArea(state, at);
      if (area.state[at] === states.counts && !capArea(loader, at)) refused = true;
      area.stale[at] = 0;
    }
  };
  const overallMean = (): boolean => {
    clearMean(score);
    for (let at = 0; at < areas; at += 1) {
      const weight = area.weight[at] as number; // Areas by position, here and below.
      if (weight === 0 || area.state[at] !== states.counts) continue;
      pushRatio(score, weight, area.scoreN[at] as number, area.scoreD[at] as number); // In range.
    }
    if (score.over.count === 0) return false;
    divideMean(score);
    return true;
  };
  /** Holds the whole by its caps. */
  const capOverall = (): void => {
    for (const cap of ownCaps) {
      if (compareMean(score, cap.atMost) <= 0) continue;
      const truth = loader.truthOf(cap.condition);
      if (truth === 2 && loader.isRefused(cap.condition)) refused = true;
      const held = truth === 1 ? cap.atMost : truth === 2 ? cap.whenUnknown : undefined;
      if (held !== undefined) holdMean(score, held);
    }
  };
  const overall = (): number | undefined => {
    refused = false;
    refresh();
    if (!overallMean()) return undefined;
    capOverall();
    return numberOf(score);
  };
  const openRequired = (at: number): number => {
    let count = 0;
    for (const one of requiredIn[at] ?? []) if (practice.state[one] === states.open) count += 1;
    return count;
  };
  /** The value of the last level that `n / d` reaches. */
  const levelAt = (n: number, d: number): number => {
    let i = levelN.length - 1;
    while (i > 0 && n * (levelD[i] as number) < (levelN[i] as number) * d) i -= 1; // In range.
    return levelValue[i] as number; // In range.
  };

  const areaRating = (at: number, required: number): NumberRating => {
    const { step, target: wanted } = plan.areas[at] as (typeof plan.areas)[number]; // In range.
    if (area.state[at] === states.out) return outOf(step.id);
    const answered = area.answered[at] as number; // In range.
    const all = answered + (area.open[at] as number); // In range.
    if (!endsOfArea(loader, at)) refused = true;
    const isOpen = area.state[at] === states.open;
    const isProvisional = answered * plan.floor.d < plan.floor.n * all || required > 0;
    const isScored = !isOpen && !isProvisional;
    const n = area.scoreN[at] as number; // In range.
    const d = area.scoreD[at] as number; // In range.
    const gap = wanted === undefined ? 0 : wanted.n * d - n * wanted.d;
    return {
      id: step.id,
      status: isOpen ? "unscored" : isProvisional ? "provisional" : "scored",
      score: isScored ? n / d : undefined,
      raw: isScored ? (area.sum[at] as number) / (answered * plan.levelScale) : undefined, // In range.
      level: isScored ? levelAt(n, d) : undefined,
      low: (area.lowN[at] as number) / (area.lowD[at] as number), // In range.
      high: (area.highN[at] as number) / (area.highD[at] as number), // In range.
      coverage: answered / all,
      confidence: isOpen ? undefined : (area.confidenceSum[at] as number) / (answered * plan.confidenceScale), // In range.
      target: targetValue[at],
      gap: isScored && wanted !== undefined ? (gap > 0 ? gap / (wanted.d * d) : 0) : undefined,
    };
  };
  const pushArea = (at: number): void => {
    const weight = area.weight[at] as number; // In range.
    if (weight === 0 || area.state[at] === states.out) return;
    const isOpen = area.state[at] === states.open;
    const answered = area.answered[at] as number; // In range.
    const all = answered + (area.open[at] as number); // In range.
    pushRatio(low, weight, isOpen ? plan.low : (area.lowN[at] as number), isOpen ? plan.levelScale : (area.lowD[at] as number)); // In range.
    pushRatio(high, weight, isOpen ? plan.high : (area.highN[at] as number), isOpen ? plan.levelScale : (area.highD[at] as number)); // In range.
    if (answered === all) pushRatio(coverage, weight, 1, 1);
    else pushRatio(coverage, weight, answered, all);
    const wanted = plan.areas[at]?.target;
    if (wanted !== undefined) pushRatio(target, weight, wanted.n, wanted.d);
    if (isOpen) return;
    pushTerm(confidence.over, weight * (area.confidenceSum[at] as number), all * plan.confidenceScale); // In range.
    pushTerm(confidence.under, weight * answered, all);
  };
  const overallRating = (scored: number | undefined, raw: number | undefined, required: number): NumberRating => {
    const { id } = plan.overall.step;
    if (coverage.over.count === 0) return outOf(id);
    for (let i = 0; i < others.length; i += 1) divideMean(others[i] as Mean); // i < length, here and below.
    for (const cap of ownCaps) {
      if (compareMean(high, cap.atMost) <= 0) continue;
      const truth = loader.truthOf(cap.condition);
      if (truth === 2 && loader.isRefused(cap.condition)) refused = true;
      if (truth !== 0) holdMean(low, cap.atMost);
      if (truth === 1) holdMean(high, cap.atMost);
    }
    const own = plan.overall.target;
    if (own !== undefined) {
      clearMean(target);
      pushRatio(target, 1, own.n, own.d);
      divideMean(target);
    }
    const hasTarget = target.over.count > 0;
    const isProvisional = compareMean(coverage, plan.floor) < 0 || required > 0;
    const isScored = scored !== undefined && !isProvisional;
    let level = plan.levels[0]?.value ?? plan.low;
    if (isScored) for (const one of plan.levels) if (compareMean(score, one.ratio) >= 0) level = one.value;
    return {
      id,
      status: scored === undefined ? "unscored" : isProvisional ? "provisional" : "scored",
      score: isScored ? scored : undefined,
      raw: isScored ? raw : undefined,
      level: isScored ? level : undefined,
      low: numberOf(low),
      high: numberOf(high),
      coverage: numberOf(coverage),
      confidence: confidence.over.count === 0 ? undefined : numberOf(confidence),
      target: hasTarget ? numberOf(target) : undefined,
      gap: isScored && hasTarget ? gapOf(target, score) : undefined,
    };
  };

  return {
    isRefused: () => refused,
    overall,
    ratings() {
      refused = false;
      refresh();
      const isScored = overallMean();
      const raw = isScored ? numberOf(score) : undefined;
      if (isScored) capOverall();
      const scored = isScored ? numberOf(score) : undefined;
      for (let i = 0; i < others.length; i += 1) clearMean(others[i] as Mean); // In range.
      const rated: NumberRating[] = [];
      let required = 0;
      for (let at = 0; at < areas; at += 1) {
        const open = openRequired(at);
        rated.push(areaRating(at, open));
        pushArea(at);
        if ((area.weight[at] as number) > 0 && area.state[at] !== states.out) required += open; // In range.
      }
      const whole = overallRating(scored, raw, required);
      const findings: string[] = [];
      const openQuestions: string[] = [];
      for (let i = 0; i < ruleConditions.length; i += 1) {
        const at = ruleArea[i] as number; // In range.
        if (at >= 0 && area.state[at] === states.out) continue;
        const truth = loader.truthOf(ruleConditions[i] as number); // In range.
        if (truth === 1)
          findings.push((rules[i] as (typeof rules)[number]).id); // In range.
        else if (truth === 2) openQuestions.push((rules[i] as (typeof rules)[number]).id); // In range.
      }
      return { overall: whole, areas: rated, findings, openQuestions };
    },
  };
}

function outOf(id: string): NumberRating {
  return {
    id,
    status: "not-applicable",
    score: undefined,
    raw: undefined,
    level: undefined,
    low: undefined,
    high: undefined,
    coverage: undefined,
    confidence: undefined,
    target: undefined,
    gap: undefined,
  };
}
