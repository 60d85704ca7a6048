import { type Exact, exactText, isInfinite, toNumber } from "../kernel/exact.js";
import { ends, isDefinite } from "../evidence/readings.js";
import { rowCoverage, soFar } from "../language/coverage.js";
import type { Value } from "../language/value.js";
import type { Reading } from "../model/rating.js";
import type { MetricStep } from "../packs/program.js";
import { itemText } from "./findings.js";
import { expand } from "./missing.js";
import { columns } from "./present.js";
import type { Run } from "./run.js";

/** A metric's reading as plain data. */
export function presentReading(run: Run, step: MetricStep): Reading {
  const { context } = run;
  const state = context.metrics.get(step.id);
  const [low, high] = ends(state?.value ?? { kind: "not-applicable" });
  const words = state === undefined ? undefined : wordsOf(state.value);
  if (words !== undefined)
    return words.isKnown
      ? { state: "measured", area: step.area, missing: [], value: null, exact: words.text }
      : { state: "unknown", area: step.area, missing: columns(expand(context, step.id)) };
  if (state === undefined || low === undefined || high === undefined) {
    const tooFew = state?.tooFew;
    const shownValue = tooFew !== undefined && isDefinite(tooFew) ? { value: drawn(tooFew), exact: exactText(tooFew) } : {};
    return { state: "not-applicable", area: step.area, missing: [], why: tooFew === undefined ? "nothing to measure" : "too few", ...shownValue };
  }
  const value = state.value;
  const isRange = typeof value === "object" && "kind" in value && value.kind === "range";
  const missing = isRange ? columns(expand(context, step.id)) : [];
  const coverage = rowCoverage(step.is.checked, context.env);
  const partly = coverage === undefined || coverage.rows === 0 ? undefined : coverage.known / coverage.rows;
  const sofar = isRange ? soFar(step.is.checked, context.env) : undefined;
  const base = {
    area: step.area,
    missing,
    ...(partly === undefined ? {} : { coverage: partly }),
    ...(isRange && value.orNot ? { mayBeNotApplicable: true } : {}),
    ...(sofar !== undefined && isDefinite(sofar) && !isInfinite(sofar) ? { soFar: toNumber(sofar) } : {}),
    ...(state.levels === undefined ? {} : { levels: [toNumber(state.levels[0]), toNumber(state.levels[1])] as const }),
  };
  if (!isRange) return { state: "measured", ...base, value: drawn(low), exact: exactText(low) };
  if (low === -Infinity && high === Infinity) return { state: "unknown", ...base };
  return { state: "bounded", ...base, low: drawn(low), high: drawn(high), exact: { low: exactText(low), high: exactText(high) } };
}

/** A metric of words: a text, a truth value or a list of them. */
function wordsOf(value: Value): { readonly isKnown: boolean; readonly text: string } | undefined {
  if (typeof value === "string" || typeof value === "boolean") return { isKnown: true, text: String(value) };
  if (typeof value !== "object" || !("kind" in value) || value.kind !== "list") return undefined;
  const isKnown = !value.unknown && value.sure === undefined && value.items.every((item) => typeof item !== "object" || "n" in item);
  return { isKnown, text: value.items.map(itemText).join(", ") };
}

/** JSON has no infinity: null stands for it, the exact text tells. */
function drawn(value: Exact): number | null {
  return isInfinite(value) ? null : toNumber(value);
}
