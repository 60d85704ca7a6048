import { type Issue, issue } from "../kernel/issue.js";
import type { TimelineInput, TimelinePolicy } from "../model/timeline.js";
import { policyOf } from "./policy.js";

/** Faults of a firm's policy: bands that do not rise, a least above its most, a visit longer than the week, a day past midnight. */
export function policyIssues(input: TimelineInput): readonly Issue[] {
  const policy = policyOf(input);
  const issues: Issue[] = [];
  const wrong = (path: readonly (string | number)[], message: string) => issues.push(issue({ code: "policy-disagrees", path: ["policy", ...path], message }));
  for (const [index, band] of policy.siteBands.entries()) {
    const next = policy.siteBands[index + 1];
    const path = ["siteBands", index];
    if (band.floor > band.cap) wrong(path, `The band asks for at least ${band.floor} half-days and allows ${band.cap}. Raise the cap or lower the floor.`);
    if (band.under === undefined && next !== undefined) wrong(path, "A band without `under` must be the last: it holds everyone else.");
    if (band.under !== undefined && next === undefined) wrong(path, "The last band must have no `under`, so that every size has one.");
    if (band.under !== undefined && next?.under !== undefined && next.under <= band.under)
      wrong(path, `The bands must rise: ${band.under} is followed by ${next.under}.`);
    if (next !== undefined && (next.floor < band.floor || next.cap < band.cap))
      wrong(path, "A larger company may not have fewer half-days than a smaller one.");
  }
  if (policy.analysisMin > policy.analysisMax) wrong(["analysisMin"], `The least days (${policy.analysisMin}) exceed the most (${policy.analysisMax}).`);
  if (policy.systemsReview.least > policy.systemsReview.most)
    wrong(["systemsReview"], `The least minutes (${policy.systemsReview.least}) exceed the most (${policy.systemsReview.most}).`);
  const longest = Math.ceil(Math.max(...policy.siteBands.map((band) => band.cap)) / 2);
  const run = longestRun(input.workweek ?? [1, 2, 3, 4, 5]);
  if (run > 0 && longest > run) wrong(["siteBands"], `A visit of ${longest} days does not fit a working week with ${run} days in a row.`);
  if (minutesOf(policy, "morning") + policy.halfDayMinutes > minutesOf(policy, "afternoon"))
    wrong(["afternoon"], "The afternoon begins before the morning's minutes are over.");
  if (minutesOf(policy, "afternoon") + policy.halfDayMinutes + 15 > 24 * 60) wrong(["halfDayMinutes"], "The afternoon runs past midnight.");
  return issues;
}

function minutesOf(policy: TimelinePolicy, part: "morning" | "afternoon"): number {
  return Number(policy[part].slice(0, 2)) * 60 + Number(policy[part].slice(3));
}

function longestRun(workweek: readonly number[]): number {
  let best = 0;
  let run = 0;
  // Twice round the week, so that a run over Saturday and Sunday counts.
  for (let day = 0; day < 14; day += 1) {
    run = workweek.includes(day % 7) ? run + 1 : 0;
    best = Math.max(best, Math.min(run, 7));
  }
  return best;
}
