import type { Comparison } from "../model/comparison.js";
import type { Finding, Scorecard } from "../model/scorecard.js";
import type { Pair } from "./stages.js";

/** What became of the findings: new, reopened, closed, stayed, or no longer to be judged. */
export function findingsBetween(from: Scorecard, to: Scorecard, { before, after }: Pair): Comparison["findings"] {
  const brief = (one: Finding) => ({ rule: one.rule, area: one.area, severity: one.severity });
  const was = new Set(from.findings.map((one) => one.rule));
  const is = new Set(to.findings.map((one) => one.rule));
  const unclear = new Set(to.openQuestions.map((one) => one.rule));
  const gone = from.findings.filter((one) => !is.has(one.rule));
  const fresh = to.findings.filter((one) => !was.has(one.rule));
  const doneBefore = (one: Finding) => one.recommend !== undefined && before.advice?.[one.recommend]?.status === "done";
  return {
    new: fresh.filter((one) => !doneBefore(one)).map(brief),
    reopened: fresh.flatMap((one) => (one.recommend !== undefined && doneBefore(one) ? [{ ...brief(one), by: one.recommend }] : [])),
    closed: gone
      .filter((one) => !unclear.has(one.rule))
      .map((one) => ({ ...brief(one), ...(one.recommend !== undefined && after.advice?.[one.recommend]?.status === "done" ? { by: one.recommend } : {}) })),
    stayed: to.findings.filter((one) => was.has(one.rule)).map(brief),
    unclear: gone.filter((one) => unclear.has(one.rule)).map(brief),
  };
}
