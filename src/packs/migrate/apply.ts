import { canonical } from "../../kernel/canonical.js";
import { type Issue, issue, shown } from "../../kernel/issue.js";
import { nearest } from "../../kernel/near.js";
import { type Result, fail, ok } from "../../kernel/result.js";
import type { Assessment, Migrated } from "../../model/assessment.js";
import { applyOperations } from "./operations.js";
import type { MigrationPlan } from "./plan.js";

/**
 * The choices that take every step as the packs suggest: for those who have read the plan and agree with all of it.
 *
 * @example suggestedChoices({ from: [], to: [], steps: [], moves: [], asks: [] } as never) //=> {}
 */
export function suggestedChoices(plan: MigrationPlan): Readonly<Record<string, string>> {
  return Object.fromEntries(plan.steps.map((step) => [step.key, step.choices[0].id]));
}

/**
 * Does what was confirmed of a plan, and nothing else.
 *
 * Every step needs its choice: a step without one is an issue, not a default. The new assessment names the new packs with their digests, and its
 * `history` keeps every value that changed, as it was. Parse it before scoring: a choice that was not suggested may need more.
 *
 * @param choices By key of the step, the id of one of its choices; see {@link suggestedChoices}.
 * @returns The new assessment; or `unconfirmed`, `unknown-step` and `unknown-choice` issues.
 */
export function applyMigration(plan: MigrationPlan, choices: Readonly<Record<string, string>>): Result<Assessment> {
  const issues: Issue[] = [];
  const keys = plan.steps.map((step) => step.key);
  for (const key of Object.keys(choices)) {
    if (keys.includes(key)) continue;
    const near = nearest(key, keys);
    issues.push(
      issue({
        code: "unknown-step",
        path: [key],
        message: `The plan has no step ${shown(key)}.`,
        ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }),
      }),
    );
  }
  const taken = plan.steps.flatMap((step) => {
    const id = Object.hasOwn(choices, step.key) ? choices[step.key] : undefined;
    const choice = step.choices.find((one) => one.id === id);
    const expected = step.choices.map((one) => one.id).join(", ");
    if (id === undefined)
      issues.push(
        issue({
          code: "unconfirmed",
          path: [step.key],
          message: `Step ${step.key} was not confirmed: ${step.choices[0].says} Choose one of: ${expected}.`,
          expected,
        }),
      );
    else if (choice === undefined)
      issues.push(issue({ code: "unknown-choice", path: [step.key], message: `Step ${step.key} has no choice ${shown(id)}.`, found: shown(id), expected }));
    return choice === undefined ? [] : [{ step, choice }];
  });
  if (issues.length > 0) return fail(issues);
  const { assessment } = plan;
  const packs = plan.to.map(({ id, version, digest }) => ({ id, version, digest }));
  const moved: Assessment = {
    ...applyOperations(
      assessment,
      taken.flatMap(({ choice }) => choice.operations),
    ),
    packs,
  };
  const entry: Migrated = {
    from: assessment.packs,
    to: packs,
    steps: taken.map(({ step, choice }) => ({ key: step.key, choice: choice.id, because: step.because })),
    was: differences(assessment, moved),
  };
  return ok({ ...moved, history: [...(assessment.history ?? []), entry] });
}

/**
 * Takes the last migration back: every value that it changed becomes what it was, and the old packs are named again.
 *
 * What was answered since, under other ids, stays; parse the result with the old packs.
 *
 * @returns The assessment before; `no-history` when it was never migrated.
 */
export function undoMigration(assessment: Assessment): Result<Assessment> {
  const last = assessment.history?.at(-1);
  if (last === undefined)
    return fail([issue({ code: "no-history", path: ["history"], message: "This assessment was never migrated: there is nothing to take back." })]);
  const restored = last.was.reduce<unknown>((value, one) => put(value, one.path, one.value), { ...assessment, packs: last.from });
  const earlier = (assessment.history ?? []).slice(0, -1);
  const { history: _history, ...rest } = restored as Assessment; // The paths of a migration lead to places that an assessment has.
  return ok(earlier.length === 0 ? rest : { ...rest, history: earlier });
}

const byId = ["facts", "answers", "voices", "targets", "exclusions", "advice"] as const;

/** Every place that differs, with the value of the first; without a value where the first had none. */
function differences(before: Assessment, after: Assessment): Migrated["was"] {
  const found: { path: string[]; value?: unknown }[] = [];
  const compare = (path: readonly string[], a: Readonly<Record<string, unknown>> | undefined, b: Readonly<Record<string, unknown>> | undefined) => {
    for (const key of new Set([...Object.keys({ ...a }), ...Object.keys({ ...b })])) {
      const was = a !== undefined && Object.hasOwn(a, key) ? a[key] : undefined;
      const is = b !== undefined && Object.hasOwn(b, key) ? b[key] : undefined;
      if (canonical(was) !== canonical(is)) found.push({ path: [...path, key], ...(was === undefined ? {} : { value: was }) });
    }
  };
  for (const part of byId) compare([part], before[part], after[part]);
  compare(["evidence", "facts"], before.evidence?.facts, after.evidence?.facts);
  for (const part of ["waivers", "overrides"] as const)
    if (canonical(before[part] ?? null) !== canonical(after[part] ?? null))
      found.push({ path: [part], ...(before[part] === undefined ? {} : { value: before[part] }) });
  return found;
}

function put(value: unknown, path: readonly string[], inside: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return inside;
  const fields = new Map<string, unknown>(typeof value === "object" && value !== null ? Object.entries(value) : []);
  const next = put(fields.get(step), rest, inside);
  if (next === undefined) fields.delete(step);
  else fields.set(step, next);
  return Object.fromEntries(fields);
}
