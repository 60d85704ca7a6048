import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { BenchmarkCompany, BenchmarkFigure, BenchmarkOwn, BenchmarkRefusalCode, BenchmarkResult } from "../../src/areas/benchmark.js";
import { refutedClaims } from "../../src/areas/benchmark-claims.js";
import { benchmark, compareWithBenchmark } from "../../src/areas/benchmark-compare.js";
import { benchmarks } from "../../src/areas/benchmark-figures.js";
import { benchmarkCompany, benchmarkRows, benchmarksOf } from "../../src/areas/benchmarks-of.js";
import { contentPack } from "../../src/areas/pack.js";
import { parseAssessmentText } from "../../src/intake/parse-text.js";
import { unwrap } from "../../src/kernel/result.js";
import { standardModel } from "../../src/packs/standard.js";
import { score } from "../../src/scoring/score.js";
import { cliFolder } from "../cli/run-in-folder.js";
import { idsOf } from "./ids.js";

const maker: BenchmarkCompany = { asOf: "2026-06-30", employees: 140, industry: "manufacturing", currency: "USD", country: "US" };
const codesOf = (result: BenchmarkResult): readonly BenchmarkRefusalCode[] => (result.status === "refused" ? result.reasons.map((reason) => reason.code) : []);

describe("the figures", () => {
  const all = Object.entries(benchmarks);

  // 85 rows of the page they come from, and 6 parts of rows that have a measure of their own.
  test("none was dropped", () => {
    const count = (label: string) => all.filter(([, one]) => one.label === label).length;
    expect([all.length, count("published-and-verified-here"), count("widely-quoted-unverified"), count("judgement")]).toEqual([91, 46, 25, 20]);
  });

  test("each that is not ours says what was read", () => expect(all.filter(([, one]) => one.label !== "judgement" && !one.seenIn)).toEqual([]));

  test("each says something, and its edges run upwards", () => {
    expect(all.filter(([, one]) => one.value === undefined && one.low === undefined && one.typical === undefined && one.high === undefined)).toEqual([]);
    expect(all.filter(([, one]) => one.low !== undefined && one.high !== undefined && one.low >= one.high)).toEqual([]);
  });

  test("each may stand beside a metric of the pack, beside something counted, or beside nothing", () => {
    const known = new Set([
      ...idsOf(contentPack()).flatMap((line) => (line.startsWith("metric ") ? [line.slice(7)] : [])),
      "vendorCount",
      "criticalVendorCount",
      "topFiveVendorSharePct",
      "unusedSeatsPct",
    ]);
    expect(all.flatMap(([, one]) => (one.measure === undefined || known.has(one.measure) ? [] : [one.measure]))).toEqual([]);
  });

  test("a newer one of the same series exists", () =>
    expect(all.filter(([, one]) => one.supersededBy !== undefined && !(one.supersededBy in benchmarks))).toEqual([]));

  test("claims that must not be repeated stand apart, each with its reason", () => {
    expect(Object.keys(refutedClaims).length).toBe(5);
    expect(Object.values(refutedClaims).filter((one) => one.why === "")).toEqual([]);
  });
});

describe("a comparison", () => {
  const spend = (value: BenchmarkOwn["value"]): BenchmarkOwn => ({ measure: "itSpendRevenuePct", value });

  // The corridor of small makers is 2 to 4.5 %.
  test.each<[string, BenchmarkOwn["value"], string]>([
    ["just below the band", 1.99, "below"],
    ["on its lower edge", 2, "within"],
    ["inside", 3.28, "within"],
    ["on its upper edge", 4.5, "within"],
    ["just above", 4.51, "above"],
    ["a range inside", { low: 2, high: 4.5 }, "within"],
    ["a range over an edge", { low: 1.9, high: 3 }, "open"],
    ["a range from below to above", { low: 1, high: 9 }, "open"],
    ["a range all above", { low: 5, high: 9 }, "above"],
  ])("%s", (_, value, position) => expect(benchmark("it-spend.revenue.small-makers", maker, spend(value))).toMatchObject({ status: "compared", position }));

  test("is exact where doubles are not", () => {
    // 0.1 + 0.2 is 0.30000000000000004 in doubles, above an edge of 0.3.
    const figure: BenchmarkFigure = {
      figure: "x",
      measure: "m",
      unit: "%",
      high: 0.3,
      year: 2026,
      publisher: "p",
      label: "judgement",
      cohort: { words: "all" },
    };
    expect(compareWithBenchmark("own.x", figure, { company: maker, own: { measure: "m", value: 0.1 + 0.2 } })).toMatchObject({ position: "above" });
    expect(compareWithBenchmark("own.x", figure, { company: maker, own: { measure: "m", value: 0.3 } })).toMatchObject({ position: "within" });
  });

  test("prints its source, its certainty, its cohort and what must be alike", () => {
    expect(benchmark("cloud.waste-small", maker, { measure: "cloudWastePct", value: 6 }).line).toBe(
      "Wasted share of cloud spend: 6 % beside 15–30 % (this project, 2026, judgement; firms of 20 to 500 staff): below. Like with like: machines kept ready for recovery are not waste: mark them.",
    );
  });

  test.each<[string, string, boolean]>([
    ["three years old", "2020-12-31", false],
    ["four years old", "2021-01-01", true],
    ["ten years old", "2027-12-31", true],
  ])("%s", (_, asOf, dated) =>
    expect(benchmark("projects.pmi-2017", { ...maker, asOf }, { measure: "onBudgetPct", value: 50 })).toMatchObject({ status: "compared", dated }),
  );

  test("eleven years old is history", () => {
    expect(codesOf(benchmark("projects.pmi-2017", { ...maker, asOf: "2028-01-01" }, { measure: "onBudgetPct", value: 50 }))).toEqual(["history"]);
  });
});

describe("a refusal", () => {
  const own: BenchmarkOwn = { measure: "itSpendRevenuePct", value: 3 };
  const { employees: _, ...noSize } = maker;
  const { industry: __, ...noIndustry } = maker;

  test.each<[string, BenchmarkCompany, BenchmarkOwn | undefined, readonly BenchmarkRefusalCode[]]>([
    ["a company one too small", { ...maker, employees: 49 }, own, ["size"]],
    ["a company one too large", { ...maker, employees: 301 }, own, ["size"]],
    ["a company on the edge", { ...maker, employees: 300 }, own, []],
    ["a company of unknown size", noSize, own, ["size-unknown"]],
    ["another line of business", { ...maker, industry: "healthcare" }, own, ["industry"]],
    ["an unknown line of business", noIndustry, own, ["industry-unknown"]],
    ["everything at once", { asOf: "2037-01-01", employees: 4 }, undefined, ["history", "not-measured", "size", "industry-unknown"]],
    ["another measure", maker, { measure: "runSharePct", value: 70 }, ["other-measure"]],
    ["no figure of the company", maker, undefined, ["not-measured"]],
  ])("%s", (_name, company, figure, codes) => expect(codesOf(benchmark("it-spend.revenue.small-makers", company, figure))).toEqual(codes));

  test.each<[string, string, BenchmarkCompany, BenchmarkOwn, readonly BenchmarkRefusalCode[]]>([
    ["money in another currency", "it-spend.head.midsize", { ...maker, currency: "EUR" }, { measure: "itSpendPerEmployee", value: 9000 }, ["currency"]],
    ["revenue below the cohort", "it-spend.revenue.midsize-2024", { ...maker, revenue: { amount: 49_999_999, currency: "USD" } }, own, ["revenue"]],
    ["revenue on the edge of the cohort", "it-spend.revenue.midsize-2024", { ...maker, revenue: { amount: 50_000_000, currency: "USD" } }, own, []],
    ["revenue in another currency", "it-spend.revenue.midsize-2024", { ...maker, revenue: { amount: 60_000_000, currency: "EUR" } }, own, ["revenue-unknown"]],
    ["a figure on the list not to use", "it-spend.head.blog", maker, { measure: "itSpendPerEmployee", value: 9000 }, ["do-not-use"]],
    ["a figure without a year", "vendors.count-enterprise", { ...maker, employees: 1000 }, { measure: "vendorCount", value: 45 }, ["undated"]],
    ["an older one of a series", "phishing.clicks.2024", maker, { measure: "phishPronePct", value: 9 }, ["superseded"]],
    ["a figure that no company has of itself", "breach.ibm-all", { ...maker, employees: 1000 }, { measure: "x", value: 9 }, ["for-reading"]],
    ["a figure of another country", "pay.benefits-share", { ...maker, country: "DE" }, { measure: "x", value: 9 }, ["for-reading", "country"]],
  ])("%s", (_name, id, company, figure, codes) => expect(codesOf(benchmark(id, company, figure))).toEqual(codes));

  test("says what was asked and what the company is, with its source", () => {
    expect(benchmark("it-spend.revenue.all-2020", maker, own).line).toBe(
      "IT spend as share of revenue: not compared with 2.8 % (Gartner, IT Key Metrics Data 2021, 2020, published, seen: copy): it speaks of 1,000 staff and more, the company has 140.",
    );
  });

  test("an unknown id is a fault of the caller, named with the near one", () => {
    expect(() => benchmark("it-spend.revenue.small-maker", maker)).toThrow("Did you mean it-spend.revenue.small-makers?");
  });
});

describe("the example company", () => {
  const model = standardModel();
  const year = (label: string) => {
    const assessment = unwrap(parseAssessmentText(readFileSync(new URL(`../../docs/examples/tallow-creek/fy${label}.json`, import.meta.url), "utf8"), model));
    return { assessment, results: benchmarksOf(assessment, score(model, assessment)) };
  };
  const years = { "2025": year("2025"), "2026": year("2026") };
  const ownOf = (label: "2025" | "2026", id: string) => {
    const one = years[label].results.find((result) => result.id === id);
    return one?.status === "compared" && typeof one.own === "number" ? [Number(one.own.toFixed(1)), one.position] : codesOf(one ?? failure(id));
  };
  function failure(id: string): never {
    throw new Error(`no result for ${id}`);
  }

  test("is known by size, revenue, line of business, country and currency", () => {
    expect(benchmarkCompany(years["2025"].assessment)).toMatchObject({
      asOf: "2025-12-31",
      employees: 140,
      revenue: { amount: 46_200_000, currency: "USD" },
      industry: "manufacturing",
      currency: "USD",
    });
  });

  // The company against the bands, worked out independently of this library.
  test.each<[string, readonly [number, string], readonly [number, string]]>([
    ["it-spend.revenue.small-makers", [3.3, "within"], [3.1, "within"]],
    ["it-spend.head.midsize", [10_835, "within"], [10_526.4, "within"]],
    ["run-share.small-healthy", [69.6, "within"], [70.2, "above"]],
    ["transform-share.small-healthy", [11.3, "within"], [16.7, "within"]],
    ["security.spend-share", [4.7, "below"], [6.4, "within"]],
    ["licences.unused-small", [17.2, "within"], [5.2, "below"]],
    ["vendors.count-midsize", [45, "within"], [40, "within"]],
    ["vendors.critical-midsize", [11, "within"], [11, "within"]],
    ["vendors.top-five-midsize", [38.1, "within"], [42.9, "within"]],
  ])("%s", (id, in2025, in2026) => expect([ownOf("2025", id), ownOf("2026", id)]).toEqual([in2025, in2026]));

  test("every measured figure is answered for: compared, or refused with a reason and its source", () => {
    for (const one of years["2025"].results) {
      expect(one.line).toContain(one.figure.publisher);
      if (one.status === "refused") expect(one.reasons.length, one.id).toBeGreaterThan(0);
    }
  });

  test("rows for a report carry publisher, year and label; what was refused is left out", () => {
    const rows = benchmarkRows(years["2025"].results);
    expect(rows.find((one) => one.id === "it-spend.revenue.small-makers")).toEqual({
      id: "it-spend.revenue.small-makers",
      figure: "IT spend as share of revenue (here 3.28 %)",
      value: "2–4.5 %",
      publisher: "this project",
      year: 2026,
      label: "judgement",
      appliesTo: "makers and distributors of 50 to 300 staff",
    });
    expect(rows.map((one) => one.id)).toEqual(years["2025"].results.flatMap((one) => (one.status === "compared" ? [one.id] : [])));
    expect(rows.some((one) => ["it-spend.head.blog", "it-spend.revenue.all-2020"].includes(one.id))).toBe(false);
  });

  test("a report of the command line prints them with publisher, year and label", async () => {
    const folder = cliFolder({ "a.json": readFileSync(new URL("../../docs/examples/tallow-creek/fy2025.json", import.meta.url), "utf8") });
    const { code, out } = await folder.run("report", "./a.json", "--audience", "full", "--format", "md");
    folder.remove();
    expect(code).toBe(0);
    expect(out).toMatch(/IT spend as share of revenue \(here 3\.28 %\) \| 2–4\.5 % \| this project \| 2026 \| judgement \|/);
  });

  test("paid figures of one's own come beside the shipped ones and replace one of the same id", () => {
    const figure: BenchmarkFigure = { ...benchmarkFigure("it-spend.revenue.small-makers"), low: 3.5, high: 5, publisher: "Own panel (invented)", year: 2025 };
    const { assessment } = years["2025"];
    const results = benchmarksOf(assessment, score(model, assessment), { also: { "it-spend.revenue.small-makers": figure, "own.panel": figure } });
    expect(results.filter((one) => one.figure.publisher === "Own panel (invented)").map((one) => one.status === "compared" && one.position)).toEqual([
      "below",
      "below",
    ]);
  });

  function benchmarkFigure(id: string): BenchmarkFigure {
    return benchmarks[id] ?? failure(id);
  }
});
