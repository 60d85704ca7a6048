import { CioAssessmentError } from "../../kernel/result.js";
import type { Assessment } from "../../model/assessment.js";
import type { Model } from "../../packs/model.js";
import { general } from "./general.js";
import { type Loader, makeLoader } from "./load.js";
import { planOf } from "./plan.js";
import { type Rates, makeRates } from "./rates.js";
import type { Ratings } from "./ratings.js";
import { states } from "./state.js";

/**
 * Scores many assessments of one model by numbers alone: no texts, no explanations, nothing that a later call could ask for. One assessment stands in it at a time.
 *
 * The numbers are those of `score`, to the last bit.
 */
export interface Scorer {
  /** `whole-numbers`: the model is scored in typed arrays, exactly, and by the general engine only for what those do not cover. `general`: always by the general engine. */
  readonly way: "whole-numbers" | "general";
  /** Reads a parsed assessment; what stood in the scorer before is forgotten. The assessment is kept and must not be changed. */
  load(assessment: Assessment): Scorer;
  /** Ratings of the whole and of every area, and what the rules say. */
  ratings(): Ratings;
  /** The score of the whole, also where it is provisional; undefined when nothing is scored. Computes what changed, and allocates nothing when scored by whole numbers. */
  overall(): number | undefined;
  /** Forgets what was computed but not what was read: the next call computes everything from the slots. */
  forget(): void;
  /** Where a practice stands: the number by which `set` takes it. */
  position(practice: string): number;
  /**
   * Sets the level of a practice. Its evidence stays; a practice without an answer counts as verified.
   *
   * @param position From `position`.
   * @param level A value of the practice's scale.
   */
  set(position: number, level: number): void;
}

/**
 * Prepares a model for scoring by numbers: conditions become jump tables over typed arrays, weights and levels whole numbers.
 *
 * Preparing takes about as long as one score of the general engine; keep what it returns. The memory it holds grows with the longest record list it has read.
 *
 * @param model The packs, compiled.
 * @throws CioAssessmentError `wrong-use` from everything but `load` and `position` before the first `load`, and for a position or level that the model does not have.
 */
export function prepareScorer(model: Model): Scorer {
  const plan = planOf(model);
  const loader = plan === undefined ? undefined : makeLoader(model, plan);
  const rates = loader === undefined ? undefined : makeRates(loader);
  const practices = plan === undefined ? model.program.practices : plan.areas.flatMap((area) => area.practices.map((practice) => practice.step));
  const positions = new Map(practices.map((step, index) => [step.id, index]));
  const slow = general(model);
  let loaded: Assessment | undefined;
  let isSlow = true;
  /** Levels set since the load, by position: the general engine takes over from them. */
  const edits = new Map<number, number>();

  const takeOver = (): void => {
    if (loaded === undefined) throw new CioAssessmentError("wrong-use", "Load an assessment first.");
    slow.load(loaded);
    for (const [position, level] of edits) slow.set(practices[position]?.id ?? "", level);
    isSlow = true;
  };
  const fast = <T>(compute: (rates: Rates) => T | undefined, then: () => T | undefined): T | undefined => {
    if (loaded === undefined || rates === undefined) takeOver();
    else if (!isSlow) {
      const found = compute(rates);
      if (!rates.isRefused()) return found;
      takeOver();
    }
    return then();
  };
  const scorer: Scorer = {
    way: loader === undefined ? "general" : "whole-numbers",
    load(assessment) {
      loaded = assessment;
      edits.clear();
      isSlow = loader === undefined || !loader.load(assessment);
      if (isSlow) takeOver();
      return scorer;
    },
    ratings: () => fast((one) => one.ratings(), slow.ratings) as Ratings, // Both ways give ratings.
    overall() {
      if (isSlow || rates === undefined) {
        if (loaded === undefined) takeOver();
        return slow.overall();
      }
      const found = rates.overall();
      if (!rates.isRefused()) return found;
      takeOver();
      return slow.overall();
    },
    forget() {
      loader?.state.truth.fill(3);
      loader?.state.area.stale.fill(1);
    },
    position(practice) {
      const found = positions.get(practice);
      if (found === undefined) throw new CioAssessmentError("wrong-use", `No practice is called ${practice}.`);
      return found;
    },
    set(position, level) {
      const step = practices[position];
      if (step === undefined || loaded === undefined)
        throw new CioAssessmentError("wrong-use", `There is no practice at position ${position}, or nothing is loaded.`);
      edits.set(position, level);
      if (isSlow || loader === undefined) slow.set(step.id, level);
      else if (!change(loader, position, level)) takeOver();
    },
  };
  return scorer;
}

/** Sets a level, and marks what reads it; false where the level is none of whole numbers. */
function change(loader: Loader, at: number, level: number): boolean {
  const { state } = loader;
  const { practice, plan, area, readers, truth, areasOf } = state;
  const given = level * plan.levelScale;
  if (!Number.isSafeInteger(given) || given < plan.low || given > plan.high) return false;
  if (practice.state[at] !== states.counts) {
    practice.state[at] = states.counts;
    practice.confidence[at] = plan.confidence.verified;
    if (!loader.limit(at, "verified")) return false;
  }
  practice.given[at] = given;
  loader.settle(at);
  area.stale[practice.area[at] as number] = 2; // A position, here and below.
  const reading = readers[at] as Int32Array; // In range.
  for (let i = 0; i < reading.length; i += 1) {
    const condition = reading[i] as number; // In range.
    const before = truth[condition];
    if (before === 3) continue;
    truth[condition] = 3;
    const held = areasOf[condition] as Int32Array; // In range.
    if (held.length === 0 || loader.truthOf(condition) === before) continue;
    for (let j = 0; j < held.length; j += 1) {
      const one = held[j] as number; // In range.
      if (one < area.stale.length && area.stale[one] === 0) area.stale[one] = 1;
    }
  }
  return true;
}
