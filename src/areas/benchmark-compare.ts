import { type Exact, cmp, exactOf } from "../kernel/exact.js";
import { nearest } from "../kernel/near.js";
import { CioAssessmentError } from "../kernel/result.js";
import type { BenchmarkCompany, BenchmarkFigure, BenchmarkOwn, BenchmarkRefusal, BenchmarkResult, Span } from "./benchmark.js";
import { benchmarks } from "./benchmark-figures.js";
import { numberWords, sourceWords, valueWords } from "./benchmark-words.js";

/** Years after which a figure is printed as dated. */
const datedAfter = 3;
/** Years after which it is history: told, never compared. */
const historyAfter = 10;

/**
 * Holds the company's figure against one that this library ships, or says why it may not.
 *
 * A comparison never moves a score. It is refused, with all reasons, where the cohort does not fit the company or what the cohort asks is not known.
 *
 * @param id Id in {@link benchmarks}.
 * @throws CioAssessmentError `wrong-use` for an id that is not there.
 * @example benchmark("it-spend.revenue.small-makers", { asOf: "2025-12-31", employees: 140, industry: "manufacturing" }, { measure: "itSpendRevenuePct", value: 3.28 }).line //=> "IT spend as share of revenue: 3.28 % beside 2–4.5 % (this project, 2026, judgement; makers and distributors of 50 to 300 staff): within. Like with like: project years lie at the top; say whether depreciation, project capital, telephony and spend outside IT are inside."
 * @example benchmark("it-spend.revenue.small-makers", { asOf: "2025-12-31", employees: 900, industry: "manufacturing" }, { measure: "itSpendRevenuePct", value: 3.28 }).status //=> "refused"
 */
export function benchmark(id: string, company: BenchmarkCompany, own?: BenchmarkOwn): BenchmarkResult {
  const figure = Object.hasOwn(benchmarks, id) ? benchmarks[id] : undefined;
  if (figure === undefined) {
    const near = nearest(id, Object.keys(benchmarks));
    throw new CioAssessmentError("wrong-use", `No benchmark is called ${id}.${near === undefined ? "" : ` Did you mean ${near}?`}`);
  }
  return compareWithBenchmark(id, figure, { company, ...(own === undefined ? {} : { own }) });
}

/**
 * Holds the company's figure against any figure, for example a paid one of yours, by the same rules as {@link benchmark}.
 *
 * @returns `compared` with the position, or `refused` with every reason; both with the source and one printable line.
 */
export function compareWithBenchmark(
  id: string,
  figure: BenchmarkFigure,
  { company, own }: { readonly company: BenchmarkCompany; readonly own?: BenchmarkOwn },
): BenchmarkResult {
  const base = { id, figure, value: valueWords(figure), source: sourceWords(figure) };
  const age = figure.year === undefined ? undefined : Number(company.asOf.slice(0, 4)) - figure.year;
  const reasons = [...refusalsOfFigure(figure, age), ...refusalsOfMeasure(figure, company, own), ...refusalsOfCohort(figure, company)];
  if (reasons.length > 0 || own === undefined) {
    const why = reasons.map((one) => one.text).join("; ");
    return { ...base, status: "refused", reasons, line: `${figure.figure}: not compared with ${base.value} (${base.source}): ${why}.` };
  }
  const position = positionOf(figure, own.value);
  const dated = age !== undefined && age > datedAfter;
  const words = position === "open" ? "cannot be placed yet" : position === "within" && isPoint(figure) ? "equal" : position;
  const care = figure.likeWithLike === undefined ? "" : ` Like with like: ${figure.likeWithLike}.`;
  return {
    ...base,
    status: "compared",
    own: own.value,
    position,
    dated,
    line: `${figure.figure}: ${ownWords(own.value, figure.unit)} beside ${base.value} (${base.source}${dated ? ", dated" : ""}; ${figure.cohort.words}): ${words}.${care}`,
  };
}

function refusalsOfFigure(figure: BenchmarkFigure, age: number | undefined): readonly BenchmarkRefusal[] {
  return [
    ...(figure.doNotUse === undefined ? [] : [{ code: "do-not-use" as const, text: figure.doNotUse }]),
    ...(figure.supersededBy === undefined ? [] : [{ code: "superseded" as const, text: `the same publisher has a newer one, ${figure.supersededBy}` }]),
    ...(age === undefined ? [{ code: "undated" as const, text: "no year is given, so nobody can say how old it is" }] : []),
    ...(age !== undefined && age > historyAfter ? [{ code: "history" as const, text: `it is ${age} years old: history, not a comparison` }] : []),
  ];
}

function refusalsOfMeasure(figure: BenchmarkFigure, company: BenchmarkCompany, own: BenchmarkOwn | undefined): readonly BenchmarkRefusal[] {
  if (figure.measure === undefined) return [{ code: "for-reading", text: "it is no figure that a company has of itself" }];
  const currency = /^[A-Z]{3}(?=\/|$)/.exec(figure.unit)?.[0];
  return [
    ...(own === undefined ? [{ code: "not-measured" as const, text: `the company's own figure (${figure.measure}) is not known` }] : []),
    ...(own !== undefined && own.measure !== figure.measure
      ? [{ code: "other-measure" as const, text: `it may stand beside ${figure.measure}, not beside ${own.measure}` }]
      : []),
    ...(currency !== undefined && currency !== company.currency
      ? [{ code: "currency" as const, text: `it is in ${currency} and the company's figures are in ${company.currency ?? "a currency that is not known"}` }]
      : []),
  ];
}

function refusalsOfCohort({ cohort }: BenchmarkFigure, company: BenchmarkCompany): readonly BenchmarkRefusal[] {
  const { employees, revenue, industries, countries } = cohort;
  const found: BenchmarkRefusal[] = [];
  if (employees !== undefined) {
    const asked = `it speaks of ${spanWords(employees, "staff")}`;
    if (company.employees === undefined) found.push({ code: "size-unknown", text: `${asked} and the number of staff is not known` });
    else if (!isIn(company.employees, employees)) found.push({ code: "size", text: `${asked}, the company has ${numberWords(company.employees)}` });
  }
  if (revenue !== undefined) {
    const asked = `it speaks of ${spanWords(revenue, `${revenue.currency} of revenue`)}`;
    if (company.revenue === undefined || company.revenue.currency !== revenue.currency)
      found.push({ code: "revenue-unknown", text: `${asked} and the revenue in ${revenue.currency} is not known` });
    else if (!isIn(company.revenue.amount, revenue)) found.push({ code: "revenue", text: `${asked}, the company has ${numberWords(company.revenue.amount)}` });
  }
  if (industries !== undefined) {
    const asked = `it speaks of ${industries.join(" and ")}`;
    if (company.industry === undefined) found.push({ code: "industry-unknown", text: `${asked} and the line of business is not known` });
    else if (!industries.some((one) => one === company.industry)) found.push({ code: "industry", text: `${asked}, the company is in ${company.industry}` });
  }
  if (countries !== undefined) {
    const asked = `it speaks of ${countries.join(", ")}`;
    if (company.country === undefined) found.push({ code: "country-unknown", text: `${asked} and the country is not known` });
    else if (!countries.includes(company.country)) found.push({ code: "country", text: `${asked}, the company is in ${company.country}` });
  }
  return found;
}

function isIn(value: number, span: Span): boolean {
  return (span.from === undefined || value >= span.from) && (span.to === undefined || value <= span.to);
}

function spanWords(span: Span, of: string): string {
  if (span.from === undefined) return `at most ${numberWords(span.to ?? Infinity)} ${of}`;
  return span.to === undefined ? `${numberWords(span.from)} ${of} and more` : `${numberWords(span.from)} to ${numberWords(span.to)} ${of}`;
}

function isPoint(figure: BenchmarkFigure): boolean {
  return figure.low === undefined && figure.high === undefined;
}

/** Band edges belong to the band; without a band the one value is the edge on both sides. */
function positionOf(figure: BenchmarkFigure, own: BenchmarkOwn["value"]): "below" | "within" | "above" | "open" {
  const only = isPoint(figure) ? figure.typical : undefined;
  const [low, high] = [figure.low ?? only, figure.high ?? only];
  const place = (value: Exact): "below" | "within" | "above" => {
    if (low !== undefined && cmp(value, exactOf(low)) < 0) return "below";
    return high !== undefined && cmp(value, exactOf(high)) > 0 ? "above" : "within";
  };
  if (typeof own === "number") return place(exactOf(own));
  const [least, most] = [place(exactOf(own.low)), place(exactOf(own.high))];
  return least === most ? least : "open";
}

function ownWords(own: BenchmarkOwn["value"], unit: string): string {
  return typeof own === "number" ? `${numberWords(own)} ${unit}` : `${numberWords(own.low)} to ${numberWords(own.high)} ${unit}`;
}
