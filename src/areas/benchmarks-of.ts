import type { Assessment } from "../model/assessment.js";
import type { Scorecard } from "../model/scorecard.js";
import type { BenchmarkCompany, BenchmarkFigure, BenchmarkMeasure, BenchmarkOwn, BenchmarkResult } from "./benchmark.js";
import { compareWithBenchmark } from "./benchmark-compare.js";
import { benchmarks } from "./benchmark-figures.js";
import { numberWords } from "./benchmark-words.js";
import type { ById } from "./define.js";
import { figure, percentage, total } from "./figures.js";

type Facts = Assessment["facts"];
type Rows = readonly Readonly<Record<string, unknown>>[];

/**
 * Holds every shipped figure that the company has something to compare with against it: one result for each, compared or refused, in the order of the table.
 *
 * @param options `also`: figures of your own, for example paid ones; they come after the shipped ones and replace one of the same id.
 * @returns Results of figures whose measure the pack knows. Figures for reading only are left out; they stand in {@link benchmarks}.
 */
export function benchmarksOf(
  assessment: Assessment,
  scorecard: Scorecard,
  options: { readonly also?: ById<BenchmarkFigure> } = {},
): readonly BenchmarkResult[] {
  const company = benchmarkCompany(assessment);
  return Object.entries({ ...benchmarks, ...options.also }).flatMap(([id, one]) => {
    if (one.measure === undefined) return [];
    const own = ownOf(one.measure, assessment, scorecard);
    return [compareWithBenchmark(id, one, { company, ...(own === undefined ? {} : { own }) })];
  });
}

/**
 * What an assessment says of the company that a cohort asks for: size, revenue, line of business, country, currency.
 *
 * @returns Only what is known; a fact that is unknown or does not apply is left out.
 * @example benchmarkCompany({ format: 1, packs: [], asOf: "2026-01-31", organization: { name: "A (invented)" }, facts: { employeeCount: 85 }, answers: {} }) //=> { asOf: "2026-01-31", employees: 85 }
 */
export function benchmarkCompany({ asOf, organization, facts }: Assessment): BenchmarkCompany {
  const { currency, country } = organization;
  const employees = facts["employeeCount"];
  const revenue = moneyOf(facts["annualRevenue"], currency);
  const industry = facts["industry"];
  return {
    asOf,
    ...(typeof employees === "number" ? { employees } : {}),
    ...(revenue === undefined ? {} : { revenue }),
    ...(typeof industry === "string" ? { industry } : {}),
    ...(country === undefined ? {} : { country }),
    ...(currency === undefined ? {} : { currency }),
  };
}

/**
 * Turns results into the `benchmarks` input of a report: those that were compared, with the company's own figure in the name.
 *
 * What was refused is no part of a report; its `line` says why.
 */
export function benchmarkRows(results: readonly BenchmarkResult[]): readonly BenchmarkRow[] {
  return results.flatMap((one) => {
    const { figure: name, publisher, year, label, seenIn, cohort, unit } = one.figure;
    if (one.status === "refused" || year === undefined) return [];
    return [
      {
        id: one.id,
        figure: `${name} (here ${ownText(one.own)} ${unit})`,
        value: one.value,
        publisher,
        year,
        label,
        ...(seenIn === undefined ? {} : { seenIn }),
        appliesTo: cohort.words,
      },
    ];
  });
}

/** A row of a report's table of figures from outside. */
export interface BenchmarkRow {
  readonly id: string;
  readonly figure: string;
  readonly value: string;
  readonly publisher: string;
  readonly year: number;
  readonly label: string;
  readonly seenIn?: string;
  readonly appliesTo: string;
}

function ownText(own: BenchmarkOwn["value"]): string {
  return typeof own === "number" ? numberWords(own) : `${numberWords(own.low)} to ${numberWords(own.high)}`;
}

function moneyOf(value: unknown, currency: string | undefined): BenchmarkCompany["revenue"] {
  if (typeof value === "number") return currency === undefined ? undefined : { amount: value, currency };
  if (typeof value !== "object" || value === null || !("amount" in value) || !("currency" in value)) return undefined;
  return { amount: Number(value.amount), currency: String(value.currency) };
}

/** The company's figure: a reading of the scorecard, else what is counted from its lists; undefined while it is not known. */
function ownOf(measure: string, { facts }: Assessment, scorecard: Scorecard): BenchmarkOwn | undefined {
  const count = Object.hasOwn(counted, measure) ? counted[measure as BenchmarkMeasure](facts) : undefined; // It is one of its keys.
  if (count !== undefined) return { measure, value: count };
  const reading = scorecard.metrics[measure];
  if (reading?.state === "measured") return reading.value === null ? undefined : { measure, value: reading.value };
  if (reading?.state === "bounded" && reading.low !== null && reading.high !== null) return { measure, value: { low: reading.low, high: reading.high } };
  return undefined;
}

const counted: Readonly<Record<BenchmarkMeasure, (facts: Facts) => number | undefined>> = {
  vendorCount: (facts) => listOf(facts, "vendors")?.filter((one) => one["id"] !== "other").length,
  criticalVendorCount: (facts) => {
    const vendors = listOf(facts, "vendors");
    return vendors?.every((one) => typeof one["criticality"] === "string") ? vendors.filter((one) => one["criticality"] === "critical").length : undefined;
  },
  topFiveVendorSharePct: (facts) => {
    const vendors = listOf(facts, "vendors");
    if (vendors === undefined || vendors.some((one) => typeof one["annualSpend"] !== "number")) return undefined;
    const largest = vendors.filter((one) => one["id"] !== "other").sort((a, b) => Number(b["annualSpend"]) - Number(a["annualSpend"]));
    const spend = (one: Rows[number]) => Number(one["annualSpend"]);
    return percentage(total(largest.slice(0, 5), spend), total(vendors, spend));
  },
  unusedSeatsPct: (facts) => {
    const seats = listOf(facts, "applications")?.filter((one) => one["hosting"] === "saas" && typeof one["licensedUsers"] === "number");
    if (seats === undefined || seats.some((one) => typeof one["activeUsers90d"] !== "number")) return undefined;
    const paid = (one: Rows[number]) => Number(one["licensedUsers"]);
    return percentage(
      total(seats, (one) => Math.max(0, paid(one) - Number(one["activeUsers90d"]))),
      figure(seats.reduce((sum, one) => sum + paid(one), 0)),
    );
  },
};

function listOf(facts: Facts, id: string): Rows | undefined {
  const rows = facts[id];
  return Array.isArray(rows) ? (rows as Rows) : undefined; // A record list of a parsed assessment.
}
