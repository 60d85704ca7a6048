import { type Exact, add, exactOf, exactText, mul } from "../kernel/exact.js";
import { type Issue, issue } from "../kernel/issue.js";
import { allocate, amountOf, money } from "../kernel/money.js";
import { type Result, fail, ok, unwrap } from "../kernel/result.js";
import { forbiddenNames, schemaIssues } from "../kernel/schema-issues.js";
import { type ProposalData, type ProposalInput, proposalInputSchema } from "../model/engagement.js";
import type { Timeline, TimelinePhase } from "../model/timeline.js";
import { minorDigits, toMinor } from "./currency.js";

/**
 * Checks what a proposal is made from.
 *
 * @returns The input, or every issue: money in another currency, guesses out of order, areas both in and out of scope, options without a price, an offer that ends before it begins.
 * @example parseProposalInput({}).ok //=> false
 */
export function parseProposalInput(input: unknown): Result<ProposalInput> {
  const schema = proposalInputSchema();
  const parsed = schema.safeParse(input);
  if (!parsed.success) return fail(schemaIssues(parsed.error.issues, input, Object.keys(schema.shape)));
  const value: ProposalInput = parsed.data;
  const found = [...forbiddenNames(input), ...currencyIssues(value), ...lineIssues(value), ...scopeIssues(value)];
  return found.length > 0 ? fail(found) : ok(value);
}

function currencyIssues(input: ProposalInput): readonly Issue[] {
  const all = [
    ...input.lines.map((one, index) => ({ path: ["lines", index, "rate"], is: one.rate })),
    ...(input.travel ?? []).map((one, index) => ({ path: ["travel", index, "amount"], is: one.amount })),
    ...(input.options ?? []).flatMap((one, index) => [
      { path: ["options", index, "rate"], is: one.rate },
      { path: ["options", index, "amount"], is: one.amount },
    ]),
  ];
  return all.flatMap(({ path, is }) =>
    is === undefined || is.currency === input.currency
      ? []
      : [
          issue({
            code: "currency-mismatch",
            path: [...path, "currency"],
            message: `This amount is in ${is.currency}, the proposal in ${input.currency}. Convert it, with a rate and its date.`,
            found: is.currency,
            expected: input.currency,
          }),
        ],
  );
}

function lineIssues(input: ProposalInput): readonly Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const [index, line] of input.lines.entries()) {
    if (seen.has(line.id))
      issues.push(
        issue({
          code: "duplicate-id",
          path: ["lines", index, "id"],
          message: `A fee line is called ${line.id} already. Give each its own id.`,
          found: line.id,
        }),
      );
    seen.add(line.id);
    if (typeof line.days === "number") continue;
    const { low, likely, high } = line.days;
    if (low > likely || likely > high)
      issues.push(
        issue({
          code: "out-of-order",
          path: ["lines", index, "days"],
          message: `The days of ${line.id} are not in order: ${low}, ${likely}, ${high}. Write the lowest first.`,
          found: `${low}, ${likely}, ${high}`,
          expected: "low <= likely <= high",
        }),
      );
  }
  for (const [index, option] of (input.options ?? []).entries()) {
    const isPriced = option.amount !== undefined || (option.days !== undefined && option.rate !== undefined);
    if (!isPriced)
      issues.push(
        issue({
          code: "missing-field",
          path: ["options", index],
          message: `The option ${option.id} has no price. Give an amount, or days and a rate.`,
          expected: "amount, or days and rate",
        }),
      );
  }
  return issues;
}

function scopeIssues(input: ProposalInput): readonly Issue[] {
  const issues: Issue[] = (input.areasOut ?? []).flatMap((one, index) =>
    input.areasIn.includes(one.area)
      ? [
          issue({
            code: "contradiction",
            path: ["areasOut", index, "area"],
            message: `${one.area} is in scope and out of scope. Take it out of one list.`,
            found: one.area,
          }),
        ]
      : [],
  );
  if (input.validUntil < input.asOf)
    issues.push(
      issue({
        code: "reversed-range",
        path: ["validUntil"],
        message: `The offer is valid until ${input.validUntil}, before its own day ${input.asOf}. Correct one of them.`,
        found: input.validUntil,
        expected: `a day not before ${input.asOf}`,
      }),
    );
  return issues;
}

/**
 * Builds the data of a statement of work: responsibilities, dates, assumptions with their remedies, exact fees, instalments.
 *
 * Fee lines are days × rate, each rounded half-even to the smallest unit, so that the printed lines add up to the printed total; instalments add up to the gross sum to
 * the last cent. A fixed price and an estimate charge the likely days, a cap the high ones.
 *
 * @param input Checked as by {@link parseProposalInput}; a CioAssessmentError with all issues when it is not valid.
 * @param timeline The plan; with `odds` the proposal shows both the even and the safe day.
 */
export function buildProposalData(input: ProposalInput, timeline: Timeline): ProposalData {
  const checked = unwrap(parseProposalInput(input));
  const { currency } = checked;
  const lines = checked.lines.map((line) => {
    const days = typeof line.days === "number" ? { low: line.days, likely: line.days, high: line.days } : line.days;
    const charged = (count: number) => money(toMinor(mul(exactOf(count), amountOf(line.rate)), currency), currency);
    const text = (count: number) => exactText(exactOf(count));
    return {
      id: line.id,
      title: line.title,
      role: line.role,
      days: { low: text(days.low), likely: text(days.likely), high: text(days.high) },
      rate: line.rate,
      amount: { low: charged(days.low), likely: charged(days.likely), high: charged(days.high) },
    };
  });
  const sum = (amounts: readonly Exact[]) => amounts.reduce<Exact>(add, 0);
  const fees = (which: "low" | "likely" | "high") => sum(lines.map((line) => amountOf(line.amount[which])));
  const travel = sum((checked.travel ?? []).map((one) => toMinor(amountOf(one.amount), currency)));
  const net = add(fees(checked.price === "cap" ? "high" : "likely"), travel);
  const tax = toMinor(mul(net, exactOf(checked.taxRate ?? 0)), currency); // No tax rate, no tax line.
  const gross = add(net, tax);
  const percentile = (percent: number) => timeline.odds?.percentiles.find((one) => one.percent === percent)?.presentation;
  const [likely, safe] = [percentile(50), percentile(80)];
  return {
    format: 1,
    input: checked,
    raci: timeline.phases.map(responsibility),
    milestones: timeline.milestones.map(({ id, date, owner }) => ({ id, date, owner })),
    presentation: { planned: timeline.span.presentation, ...(likely === undefined ? {} : { likely }), ...(safe === undefined ? {} : { safe }) },
    assumptions: [
      // Whether silence counts is the proposal's own rule, printed there.
      ...timeline.assumptions
        .filter(({ code }) => code !== "SILENCE_IS_ACCEPTANCE")
        .map(({ code, values }) => ({ kind: "assumption" as const, code, values: { ...values }, remedies: [] })),
      ...timeline.flags.map(({ code, values, remedies }) => ({
        kind: "flag" as const,
        code,
        values: { ...values },
        remedies: remedies.map((one) => ({ code: one.code, values: { ...one.values } })),
      })),
    ],
    lines,
    fees: { low: money(fees("low"), currency), likely: money(fees("likely"), currency), high: money(fees("high"), currency) },
    travel: money(travel, currency),
    net: money(net, currency),
    tax: money(tax, currency),
    gross: money(gross, currency),
    options: (checked.options ?? []).map((one) => ({ id: one.id, title: one.title, amount: money(toMinor(optionPrice(one), currency), currency) })),
    instalments: instalmentsOf(checked, timeline, gross),
  };
}

/** An amount, or days × rate; parse refuses an option with neither. */
function optionPrice({ amount, days, rate }: NonNullable<ProposalInput["options"]>[number]): Exact {
  if (amount !== undefined) return amountOf(amount);
  return days === undefined || rate === undefined ? 0 : mul(exactOf(days), amountOf(rate));
}

/** Splits the gross sum; an instalment that names a milestone gets its day. */
function instalmentsOf(input: ProposalInput, timeline: Timeline, gross: Exact): ProposalData["instalments"] {
  const list = input.instalments ?? [{ title: "Final report", weight: 1, on: "final-report" }];
  const parts = allocate(
    gross,
    list.map((one) => exactOf(one.weight)),
    minorDigits(input.currency),
  );
  return list.map((one, index) => {
    const date = timeline.milestones.find((milestone) => milestone.id === one.on)?.date;
    return { title: one.title, on: one.on, ...(date === undefined ? {} : { date }), amount: money(parts[index] ?? 0, input.currency) }; // One part for each.
  });
}

/** Who does and who answers in each phase. The consultant answers for everything but what the client owns. */
function responsibility(phase: TimelinePhase): ProposalData["raci"][number] {
  const by: Readonly<Record<TimelinePhase["owner"], Readonly<Record<string, string>>>> = {
    consultant: { client: "I", consultant: "A/R", "second-person": "" },
    client: { client: "A/R", consultant: "C", "second-person": "" },
    both: { client: "R", consultant: "A/R", "second-person": "" },
    "second-person": { client: "", consultant: "A", "second-person": "R" },
  };
  return { task: phase.label, by: { ...by[phase.owner] } };
}
