import * as z from "zod";
import { type Issue, issue } from "../kernel/issue.js";
import { memo } from "../kernel/memo.js";
import { type Result, fail, ok } from "../kernel/result.js";
import { parseAssessment } from "../intake/parse.js";
import { assessmentSchema } from "../model/assessment.js";
import { exampleSchema } from "../model/pack.js";
import { type Plain, reasonText } from "../model/plain.js";
import type { Model } from "../packs/model.js";
import { inTextOrder } from "../packs/read/parse-pack.js";
import { plainCopy } from "../packs/read/plain.js";
import { schemaIssues } from "../packs/read/schema-issues.js";
import { type TextOptions, locate, readText } from "../packs/read/text.js";
import { outcomeOf } from "./actual.js";
import { expectationIssues } from "./examples.js";

/** zod schema of a {@link GoldenClient}. */
export const goldenClientSchema = memo(() =>
  z
    .strictObject({
      /** Shown in reports of the tests. */
      name: reasonText(),
      /** As it would be scored; its `packs` may be left out: the pack under test and its bases are meant. */
      assessment: assessmentSchema().partial({ packs: true }),
      /** By id, as in examples: levels and scores of areas, metrics, caps, rules. */
      expect: exampleSchema().shape.expect,
      /** All findings, by rule id, in any order; absent: not compared. */
      findings: z.array(z.string().max(80)).max(5000).optional(),
      /** All open questions, by rule id, in any order; absent: not compared. */
      openQuestions: z.array(z.string().max(80)).max(5000).optional(),
    })
    .meta({ id: "GoldenClient", title: "cio-assessment golden client" }),
);

/** A whole company, invented, with what must come out for it: the test that a change of the pack moves no score unseen. */
export type GoldenClient = Plain<z.infer<ReturnType<typeof goldenClientSchema>>>;

/** Reads a golden client from data; every fault with its path. */
export function parseGoldenClient(input: unknown): Result<GoldenClient> {
  const copied = plainCopy(input);
  if (copied.issues.length > 0) return fail(copied.issues);
  const parsed = goldenClientSchema().safeParse(copied.value);
  if (!parsed.success) return fail(schemaIssues(goldenClientSchema(), copied.value, parsed.error));
  return ok<GoldenClient>(parsed.data);
}

/** Reads a golden client from YAML or JSON text; every fault with line and column. */
export function parseGoldenClientText(text: string, options: TextOptions = {}): Result<GoldenClient> {
  const read = readText(text, options);
  if (!read.ok) return read;
  const parsed = parseGoldenClient(read.value.value);
  if (parsed.ok) return parsed;
  const named = options.file === undefined ? {} : { file: options.file };
  return fail(inTextOrder(parsed.issues.map((one) => ({ ...one, ...named, ...locate(read.value, one.path) }))));
}

/** A golden client as text: what fails is then told by line and column. */
export interface ClientText extends TextOptions {
  readonly text: string;
}

/**
 * Runs a golden client that is a text.
 *
 * @returns Its name (the file's, where it cannot be read) and what failed, by line and column.
 */
export function runClientText(model: Model, client: ClientText): { readonly name: string; readonly issues: readonly Issue[] } {
  const parsed = parseGoldenClientText(client.text, client);
  if (!parsed.ok) return { name: client.file ?? "without a name", issues: parsed.issues };
  return { name: parsed.value.name, issues: located(client, runClient(model, parsed.value)) };
}

/** Issues with the places of their paths in a text; as they are where it cannot be read. */
export function located(text: ClientText, issues: readonly Issue[]): readonly Issue[] {
  const read = issues.length === 0 ? undefined : readText(text.text, text);
  if (read?.ok !== true) return issues;
  const named = text.file === undefined ? {} : { file: text.file };
  return inTextOrder(issues.map((one) => ({ ...one, ...named, ...locate(read.value, one.path) })));
}

/**
 * Scores a golden client and compares; paths start at the client.
 *
 * Codes: `expectation-failed`, `finding-missing`, `finding-unexpected`, `question-missing`, `question-unexpected`, `unknown-id`, and those of `parseAssessment`.
 */
export function runClient(model: Model, client: GoldenClient): readonly Issue[] {
  const parsed = parseAssessment({ ...client.assessment, packs: client.assessment.packs ?? model.packs.map(({ id, version }) => ({ id, version })) }, model);
  if (!parsed.ok) return parsed.issues.map((one) => ({ ...one, path: ["assessment", ...one.path] }));
  const outcome = outcomeOf(model, parsed.value);
  const { findings, openQuestions } = outcome.scorecard;
  return [
    ...Object.entries(client.expect).flatMap(([id, expected]) => expectationIssues(outcome, id, expected, ["expect", id])),
    ...setIssues(
      client.findings,
      findings.map((one) => one.rule),
      "finding",
      "findings",
    ),
    ...setIssues(
      client.openQuestions,
      openQuestions.map((one) => one.rule),
      "question",
      "openQuestions",
    ),
  ];
}

function setIssues(expected: readonly string[] | undefined, actual: readonly string[], what: "finding" | "question", field: string): readonly Issue[] {
  if (expected === undefined) return [];
  const word = what === "finding" ? "finding" : "open question";
  return [
    ...expected.flatMap((id, index) =>
      actual.includes(id) ? [] : [issue({ code: `${what}-missing`, path: [field, index], message: `${id} should be a ${word} and is not.`, expected: id })],
    ),
    ...actual
      .filter((id) => !expected.includes(id))
      .map((id) => issue({ code: `${what}-unexpected`, path: [field], message: `${id} is a ${word} and should not be.`, found: id })),
  ];
}
