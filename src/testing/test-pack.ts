import { type Issue, issueText } from "../kernel/issue.js";
import { CioAssessmentError } from "../kernel/result.js";
import type { Pack } from "../model/pack.js";
import { type CheckOptions, checkPack } from "../packs/check.js";
import { compilePack } from "../packs/compile.js";
import { parsePackText, parsePack } from "../packs/read/parse-pack.js";
import { type ClientText, type GoldenClient, located, runClient, runClientText } from "./client.js";
import { runExamples } from "./examples.js";
import { sloppyTests } from "./sloppy.js";

/** What to test a pack with. */
export interface TestOptions extends CheckOptions {
  /** Whole companies with what must come out for them, as data or as text; with text, what fails has line and column. */
  readonly clients?: readonly (GoldenClient | ClientText)[];
}

/** One test of a pack. */
export interface TestCase {
  /** A sentence: what is tested. */
  readonly name: string;
  readonly kind: "check" | "example" | "tests" | "client";
  /** Why it failed; empty when it passed. */
  readonly issues: readonly Issue[];
}

/** A pack, tested. */
export interface TestReport {
  readonly pack?: { readonly id: string; readonly version: string };
  readonly cases: readonly TestCase[];
  readonly passed: number;
  readonly failed: number;
}

/**
 * Tests a pack: that it has no errors, that each of its examples and golden clients comes out as expected, and that the tests
 * themselves are worth something (no duplicates, nothing given in vain, every judgement shown acting and at rest).
 *
 * Works with any runner; with Vitest: `test.each(testPack(text, { bases }).cases)("$name", ({ issues }) => expect(issues).toEqual([]))`.
 *
 * @param input The pack as text or data.
 * @param options Its bases and golden clients, and the options of `checkPack`.
 */
export function testPack(input: unknown, options: TestOptions = {}): TestReport {
  const checked = checkPack(input, options);
  const errors = checked.diagnostics.filter((one) => one.severity === "error");
  const cases: TestCase[] = [{ name: "the pack has no errors", kind: "check", issues: errors }];
  const parsed = typeof input === "string" ? parsePackText(input, options) : parsePack(input);
  if (errors.length === 0 && parsed.ok) cases.push(...testsOf(parsed.value, options).map((one) => placed(one, input, options)));
  const failed = cases.filter((one) => one.issues.length > 0).length;
  return { ...(checked.pack === undefined ? {} : { pack: checked.pack }), cases, passed: cases.length - failed, failed };
}

/** A case of the pack itself with its places in the pack's text. */
function placed(one: TestCase, input: unknown, options: TestOptions): TestCase {
  if (typeof input !== "string" || one.kind === "client") return one;
  return { ...one, issues: located({ ...options, text: input }, one.issues) };
}

function testsOf(pack: Pack, options: TestOptions): readonly TestCase[] {
  const packs = [...(options.bases ?? []), pack];
  const base = packs.find((one) => one.extends === undefined) ?? pack;
  const compiled = compilePack(base, ...packs.filter((one) => one !== base));
  if (!compiled.ok) return [{ name: "the pack compiles", kind: "check", issues: compiled.issues }];
  const model = compiled.value;
  return [
    { name: "the tests prove something", kind: "tests", issues: sloppyTests(model, pack) },
    ...runExamples(model, pack).results.map(
      (result): TestCase => ({
        name: `example ${result.index + 1}${result.says === undefined ? "" : `: ${result.says}`}`,
        kind: "example",
        issues: result.issues,
      }),
    ),
    ...(options.clients ?? []).map((client): TestCase => {
      const { name, issues } = "text" in client ? runClientText(model, client) : { name: client.name, issues: runClient(model, client) };
      return { name: `client ${name}`, kind: "client", issues };
    }),
  ];
}

/**
 * Prints a test report for a terminal: what failed and why, then a count.
 *
 * @example formatTests({ cases: [{ name: "it works", kind: "check", issues: [] }], passed: 1, failed: 0 }) //=> "1 passed\n"
 */
export function formatTests(report: TestReport): string {
  const lines = report.cases
    .filter((one) => one.issues.length > 0)
    .flatMap((one) => [`failed ${one.name}`, ...one.issues.map((issue) => `  ${issueText(issue)}`)]);
  const name = report.pack === undefined ? "" : `${report.pack.id} ${report.pack.version}: `;
  return `${[...lines, `${name}${report.failed === 0 ? "" : `${report.failed} failed, `}${report.passed} passed`].join("\n")}\n`;
}

/**
 * Throws when a test of the report failed; for runners without tables of tests.
 *
 * @throws CioAssessmentError with code `invalid-definition`, everything that failed in its message and issues.
 */
export function assertTests(report: TestReport): void {
  if (report.failed === 0) return;
  throw new CioAssessmentError(
    "invalid-definition",
    formatTests(report),
    report.cases.flatMap((one) => one.issues),
  );
}
