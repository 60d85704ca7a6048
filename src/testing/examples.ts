import { canonical } from "../kernel/canonical.js";
import { type Issue, issue, shown } from "../kernel/issue.js";
import { parseAssessment } from "../intake/parse.js";
import type { Example, Pack } from "../model/pack.js";
import type { Model } from "../packs/model.js";
import { type Outcome, actualOf, nearestId, outcomeOf } from "./actual.js";
import { actualText, matches } from "./match.js";

/** The day on which an example without `asOf` is judged. */
export const exampleDay = "2026-01-01";

/** One example, run. */
export interface ExampleResult {
  /** Position in the pack. */
  readonly index: number;
  readonly says?: string;
  /** What was not as expected, and faults of the example itself; empty when it passed. Paths start at the pack. */
  readonly issues: readonly Issue[];
}

/** The examples of a pack, run. */
export interface ExampleReport {
  readonly results: readonly ExampleResult[];
  readonly passed: number;
  readonly failed: number;
}

/**
 * Runs the examples that a pack carries: facts and answers go in, and what is expected must come out, exactly.
 *
 * Codes: `expectation-failed`, `unknown-id`, and those of `parseAssessment` for what is given. Answers count as verified.
 *
 * @param model The pack with its bases, compiled.
 * @param pack The pack whose examples are run, as it is written. A base's own examples need not hold where an overlay overrides it.
 */
export function runExamples(model: Model, pack: Pack): ExampleReport {
  const results = (pack.examples ?? []).map((example, index) => runExample(model, example, index));
  const failed = results.filter((result) => result.issues.length > 0).length;
  return { results, passed: results.length - failed, failed };
}

function runExample(model: Model, example: Example, index: number): ExampleResult {
  const path = ["examples", index] as const;
  const head = { index, ...(example.says === undefined ? {} : { says: example.says }) };
  const outcome = outcomeOfExample(model, example);
  if ("issues" in outcome) return { ...head, issues: outcome.issues.map((one) => ({ ...one, path: [...path, ...one.path] })) };
  const issues = Object.entries(example.expect).flatMap(([id, expected]) => expectationIssues(outcome, id, expected, [...path, "expect", id]));
  return { ...head, issues };
}

/** Scores what an example gives; the issues of its facts and answers, with paths from the example. */
export function outcomeOfExample(model: Model, example: Example): Outcome | { readonly issues: readonly Issue[] } {
  const answers = Object.fromEntries(Object.entries({ ...example.answers }).map(([id, level]) => [id, { level, evidence: "verified" }]));
  const parsed = parseAssessment(
    {
      format: 1,
      packs: model.packs.map(({ id, version }) => ({ id, version })),
      asOf: example.asOf ?? exampleDay,
      organization: { name: "Example", invented: true, currency: model.pack.prices?.currency ?? "USD" },
      facts: example.given,
      answers,
      evidence: { default: "verified" },
    },
    model,
  );
  if (parsed.ok) return outcomeOf(model, parsed.value);
  return { issues: parsed.issues.map((one) => ({ ...one, path: one.path[0] === "facts" ? ["given", ...one.path.slice(1)] : one.path })) };
}

/** Compares one expectation with what came out. */
export function expectationIssues(outcome: Outcome, id: string, expected: Example["expect"][string], path: readonly (string | number)[]): readonly Issue[] {
  const actual = actualOf(outcome, id);
  if (actual === undefined) {
    const near = nearestId(outcome.run.context.model, id);
    return [
      issue({
        code: "unknown-id",
        path,
        message: `Nothing that can be expected is called ${id}: name a metric, practice, guard (practice#0), cap, rule, check, group, area or overall.`,
        found: shown(id),
        ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }),
      }),
    ];
  }
  if (matches(expected, actual)) return [];
  return [
    issue({
      code: "expectation-failed",
      path,
      message: `${id} should be ${expectedText(expected)} and is ${actualText(actual)}.`,
      expected: expectedText(expected),
      found: actualText(actual),
    }),
  ];
}

function expectedText(expected: Example["expect"][string]): string {
  return typeof expected === "object" ? canonical(expected) : String(expected);
}
