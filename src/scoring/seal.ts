import { canonical } from "../kernel/canonical.js";
import { digest } from "../kernel/digest.js";
import type { Assessment } from "../model/assessment.js";
import type { Scorecard } from "../model/scorecard.js";
import type { Model } from "../packs/model.js";
import { score } from "./score.js";

/** The SHA-256 of an assessment's canonical JSON: names exactly this input. */
export function fingerprint(assessment: Assessment): string {
  return digest(assessment);
}

/** The SHA-256 of a scorecard's canonical JSON: what a report prints in its last line. */
export function scorecardDigest(scorecard: Scorecard): string {
  return digest(scorecard);
}

/** What {@link verify} found. */
export type Verification = { readonly same: true } | { readonly same: false; readonly path: string; readonly recorded: string; readonly computed: string };

/**
 * Scores again and compares every number with a stored scorecard.
 *
 * @returns `same: true`, or the path of the first difference in the order of the scorecard, with both values as canonical JSON.
 */
export function verify(model: Model, assessment: Assessment, recorded: Scorecard): Verification {
  return firstDifference(JSON.parse(canonical(recorded)), JSON.parse(canonical(score(model, assessment))), "") ?? { same: true };
}

function firstDifference(recorded: unknown, computed: unknown, path: string): Verification | undefined {
  if (
    typeof recorded === "object" &&
    typeof computed === "object" &&
    recorded !== null &&
    computed !== null &&
    Array.isArray(recorded) === Array.isArray(computed)
  ) {
    const left = recorded as Record<string, unknown>; // Both are JSON objects or both lists.
    const right = computed as Record<string, unknown>; // As above.
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
      const found = firstDifference(
        Object.hasOwn(left, key) ? left[key] : undefined,
        Object.hasOwn(right, key) ? right[key] : undefined,
        path === "" ? key : `${path}.${key}`,
      );
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (recorded === computed) return undefined;
  return {
    same: false,
    path,
    recorded: recorded === undefined ? "absent" : canonical(recorded),
    computed: computed === undefined ? "absent" : canonical(computed),
  };
}
