import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readRecords } from "../../src/intake/csv/records.js";
import { standardModel } from "../../src/packs/standard.js";
import { score } from "../../src/scoring/score.js";
import { buildExample, exampleFolder, exampleYears } from "../scripts/example.js";

/** What the company's own page says beside its key totals: rates, goals, departments, facts outside the lists, and the checks that its files pass. */
type Line = Readonly<Record<string, string>>;
const files = new Map<string, readonly Line[]>();
for (const year of exampleYears)
  for (const name of [
    "budget-lines",
    "vendors",
    "applications",
    "projects",
    "systems",
    "workloads",
    "data-sets",
    "training-results",
    "assets",
    "risks",
    "goals",
  ]) {
    const records = [];
    for await (const record of readRecords(readFileSync(new URL(`inventories/${year}/${name}.csv`, exampleFolder), "utf8"), {})) records.push(record.cells);
    const [header = [], ...rows] = records;
    files.set(
      `${name} ${year}`,
      rows.map((cells) => Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ""]))),
    );
  }
const fileOf = (year: string, name: string): readonly Line[] => files.get(`${name} ${year}`) ?? [];
const sum = (rows: readonly Line[], column: string) => rows.reduce((total, row) => total + Number(row[column]), 0);
const where = (rows: readonly Line[], column: string, ...values: readonly string[]) => rows.filter((row) => values.includes(row[column] ?? ""));
const share = (part: number, whole: number) => Number(((part / whole) * 100).toFixed(1));
const lines = (year: string) => fileOf(year, "budget-lines");
const spend = (year: string) => sum(lines(year), "actual");
const assessments = Object.fromEntries(await Promise.all(exampleYears.map(async (year) => [year, await buildExample(year)] as const)));

describe("rates beside the totals, percent", () => {
  const run = (purpose: string) => (year: string) => share(sum(where(lines(year), "runGrowTransform", purpose), "actual"), spend(year));
  test.each<[string, (year: string) => number, number, number]>([
    ["spend against budget", (year) => share(spend(year) - sum(lines(year), "budget"), sum(lines(year), "budget")), 6.4, -2.4],
    ["run", run("run"), 69.6, 70.2],
    ["grow", run("grow"), 19.1, 13.1],
    ["transform", run("transform"), 11.3, 16.7],
  ])("%s", (_, of, in2025, in2026) => expect([of("2025"), of("2026")]).toEqual([in2025, in2026]));

  // Campaign; clicked, reported and training completed, percent.
  test.each<[string, number, number, number]>([
    ["C2025Q1", 33.0, 2.7, 60.7],
    ["C2025Q2", 27.7, 7.1, 68.8],
    ["C2025Q3", 22.3, 8.0, 77.7],
    ["C2025Q4", 18.8, 13.4, 82.1],
    ["C2026Q1", 16.9, 17.7, 83.9],
    ["C2026Q2", 11.3, 27.4, 94.4],
    ["C2026Q3", 8.1, 33.9, 95.2],
    ["C2026Q4", 5.6, 39.5, 96.8],
  ])("%s", (campaign, ...expected) => {
    const rows = where(fileOf(campaign.slice(1, 5), "training-results"), "campaign", campaign);
    const sent = sum(rows, "phishSent");
    expect([
      share(sum(rows, "phishClicked"), sent),
      share(sum(rows, "phishReported"), sent),
      share(sum(rows, "trainingCompleted"), sum(rows, "trainingAssigned")),
    ]).toEqual(expected);
  });
});

describe("the company", () => {
  // Headcount and mailboxes, 2025 and 2026.
  test.each<[string, readonly [number, number], readonly [number, number]]>([
    ["Executive", [4, 4], [4, 4]],
    ["Finance", [9, 9], [9, 9]],
    ["Human Resources", [3, 3], [3, 3]],
    ["IT", [4, 4], [4, 4]],
    ["Sales", [22, 22], [24, 24]],
    ["Customer Service", [12, 12], [12, 12]],
    ["Purchasing", [6, 6], [6, 6]],
    ["Engineering", [9, 9], [10, 10]],
    ["Quality", [6, 6], [6, 6]],
    ["Production", [38, 19], [40, 24]],
    ["Warehouse and Logistics", [23, 15], [24, 18]],
    ["Maintenance", [4, 3], [4, 4]],
  ])("%s", (department, ...expected) => {
    const of = (year: string) => {
      const rows = where(fileOf(year, "training-results"), "department", department);
      return [Number(rows[0]?.["headcount"]), Number(rows[0]?.["mailboxes"])];
    };
    expect([of("2025"), of("2026")]).toEqual(expected);
  });

  // Baseline, actual of 2025 and of 2026, target and its year.
  test.each<[string, readonly number[]]>([
    ["G1", [43_600_000, 46_200_000, 48_900_000, 51_900_000, 2027]],
    ["G2", [91.5, 93.1, 96.4, 98, 2027]],
    ["G3", [72, 61, 31, 24, 2026]],
    ["G4", [4.1, 3.6, 2.7, 2.0, 2027]],
    ["G5", [38, 44, 81, 90, 2026]],
    ["G6", [1, 1, 4, 10, 2028]],
  ])("%s", (id, expected) => {
    const [before, after] = exampleYears.map((year) => where(fileOf(year, "goals"), "id", id)[0]);
    expect([before?.["baseline"], before?.["actual"], after?.["actual"], after?.["target"], after?.["targetYear"]].map(Number)).toEqual(expected);
  });

  test.each<[string, number, number]>([
    ["budget-lines", 66, 61],
    ["vendors", 45, 40],
    ["applications", 35, 28],
    ["projects", 14, 14],
    ["systems", 25, 25],
    ["workloads", 30, 22],
    ["data-sets", 20, 20],
    ["training-results", 48, 48],
    ["assets", 220, 273],
    ["risks", 18, 18],
    ["goals", 6, 6],
  ])("rows of %s", (name, in2025, in2026) => expect(exampleYears.map((year) => fileOf(year, name).length)).toEqual([in2025, in2026]));

  // Facts that the story gives and the model asks for, under the model's names.
  test.each<[string, unknown, unknown]>([
    ["annualRevenue", 46_200_000, 48_900_000],
    ["employeeCount", 140, 146],
    ["userAccountsTotal", 112, 124],
    ["itStaffFte", 4, 4],
    ["itStrategyDate", "never", "2026-05-14"],
    ["itLeaderInManagementTeam", false, true],
    ["steeringMeetings12m", 1, 10],
    ["itStrategyHorizonMonths", 0, 36],
    ["securityPolicyDate", "2021-04-12", "2026-04-22"],
    ["criticalVulnsCloseDaysMedian", 34, 11],
    ["penTestDate", "never", "2026-10-09"],
    ["privilegedAccountsTotal", 21, 11],
    ["privilegedAccountsSeparate", 8, 11],
    ["incidents12m", 14, 9],
    ["incidentsMaterial12m", 1, 0],
    ["incidentLoss12m", 68_000, 4000],
    ["cyberInsuranceInForce", true, true],
    ["portfolioReviews12m", 2, 11],
    ["biaDate", "never", "2026-04-10"],
    ["cloudCostTaggedPct", 20, 92],
    ["dataPolicyDate", "never", "2026-06-25"],
    ["assetInventoryDate", "2024-06-14", "2026-11-20"],
    ["ticketsTotal12m", 3120, 2740],
    ["outageHours12m", 31, 9],
    ["shadowSpend12m", 17_388, 0],
    ["securityAnnualSpend", 71_300, 99_100],
  ])("%s", (fact, in2025, in2026) => expect(exampleYears.map((year) => assessments[year]?.facts[fact])).toEqual([in2025, in2026]));

  const cards = Object.fromEntries(exampleYears.map((year) => [year, score(standardModel(), assessments[year] ?? failure(year))]));
  function failure(year: string): never {
    throw new Error(`no example of ${year}`);
  }
  // The story gives these as shares; the facts are counts that make them.
  test.each<[string, number, number, number]>([
    ["inventoryAccuracyPct", 0, 89, 98],
    ["serviceTargetPct", 0, 81, 92],
    ["mfaCoveragePct", 0, 86, 100],
    ["cloudWastePct", 1, 19.7, 6],
  ])("%s", (metric, digits, in2025, in2026) => {
    const of = (year: string) => {
      const reading = cards[year]?.metrics[metric];
      return reading?.state === "measured" ? Number(Number(reading.value).toFixed(digits)) : reading?.state;
    };
    expect([of("2025"), of("2026")]).toEqual([in2025, in2026]);
  });
});

describe("checks that the files pass", () => {
  const bought = (year: string, ...types: readonly string[]) =>
    sum(
      where(fileOf(year, "assets"), "type", ...types).filter((row) => row["purchaseDate"]?.startsWith(year) === true),
      "cost",
    );
  const line = (year: string, name: string) => sum(where(lines(year), "name", name), "actual");
  const sides: readonly (readonly [string, string, (year: string) => number, (year: string) => number, number])[] = [
    ...exampleYears.flatMap((year) => {
      const whole = year === "2025" ? 1_516_898 : 1_536_850;
      const column = (name: string, ...values: readonly string[]) => values.reduce((total, value) => total + sum(where(lines(year), name, value), "actual"), 0);
      const categories = [...new Set(lines(year).map((row) => row["category"] ?? ""))];
      return [
        ["lines by category add up to IT spend", year, () => column("category", ...categories), spend, whole],
        ["run + grow + transform = IT spend", year, () => column("runGrowTransform", "run", "grow", "transform"), spend, whole],
        ["opex + capex = IT spend", year, () => column("nature", "opex", "capex"), spend, whole],
        [
          "vendor spend + lines without vendor = IT spend",
          year,
          () => sum(fileOf(year, "vendors"), "annualSpend") + sum(where(lines(year), "vendor", ""), "actual"),
          spend,
          whole,
        ],
      ] as const;
    }),
    ...(
      [
        ["2025", 450_798, 327_400, 38_400],
        ["2026", 412_550, 291_230, 50_400],
      ] as const
    ).flatMap(([year, applications, projects, cloud]) => [
      [
        "application cost = lines that name an application",
        year,
        () => sum(fileOf(year, "applications"), "annualCost"),
        () =>
          sum(
            lines(year).filter((row) => row["application"] !== ""),
            "actual",
          ),
        applications,
      ] as const,
      [
        "project spend of the year = lines that name a project",
        year,
        () => sum(fileOf(year, "projects"), "spentThisYear"),
        () =>
          sum(
            lines(year).filter((row) => row["project"] !== ""),
            "actual",
          ),
        projects,
      ] as const,
      [
        "12 × monthly cloud cost of workloads = cloud line",
        year,
        () => 12 * sum(fileOf(year, "workloads"), "cloudMonthlyActual"),
        () => sum(where(lines(year), "category", "cloud"), "actual"),
        cloud,
      ] as const,
    ]),
    ["handhelds bought = their line", "2025", (year) => bought(year, "handheld"), (year) => line(year, "Handheld scanners"), 5300],
    [
      "network equipment bought = its line",
      "2025",
      (year) => bought(year, "switch", "access-point", "firewall"),
      (year) => line(year, "Plant network refresh, equipment"),
      16_090,
    ],
    ["computers bought = their line", "2025", (year) => bought(year, "laptop", "desktop"), (year) => line(year, "Windows 10 replacement, devices"), 26_510],
    ["handhelds bought = their line", "2026", (year) => bought(year, "handheld"), (year) => line(year, "Handheld scanners"), 5470],
    [
      "network equipment bought = its line",
      "2026",
      (year) => bought(year, "switch", "access-point", "firewall"),
      (year) => line(year, "Network refresh, second wave"),
      16_110,
    ],
    ["computers bought = their line", "2026", (year) => bought(year, "laptop", "desktop"), (year) => line(year, "Computer replacement, devices"), 37_580],
    [
      "servers, storage and power supplies bought = their line",
      "2026",
      (year) => bought(year, "server", "storage", "ups"),
      (year) => line(year, "Server consolidation, equipment"),
      21_540,
    ],
    ...(
      [
        ["2025", 140, 112],
        ["2026", 146, 124],
      ] as const
    ).flatMap(([year, staff, mailboxes]) => [
      [
        "department headcount = employees",
        year,
        () => sum(where(fileOf(year, "training-results"), "campaign", `C${year}Q1`), "headcount"),
        () => Number(assessments[year]?.facts["employeeCount"]),
        staff,
      ] as const,
      ...[1, 2, 3, 4].map((quarter) => {
        const rows = (of: string) => where(fileOf(of, "training-results"), "campaign", `C${of}Q${quarter}`);
        return [
          `Q${quarter} messages sent = mailboxes`,
          year,
          (of: string) => sum(rows(of), "phishSent"),
          (of: string) => sum(rows(of), "mailboxes"),
          mailboxes,
        ] as const;
      }),
    ]),
  ];
  test.each(sides)("%s, %s", (_, year, left, right, expected) => expect([left(year), right(year)]).toEqual([expected, expected]));

  const number = (row: Line, column: string) => (row[column] === "" ? undefined : Number(row[column]));
  const over = (row: Line, part: string, whole: string) => (number(row, part) ?? -Infinity) > (number(row, whole) ?? Infinity);
  test.each<[string, (year: string) => readonly Line[]]>([
    [
      "training rows with impossible counts",
      (year) =>
        fileOf(year, "training-results").filter(
          (row) =>
            over(row, "trainingCompleted", "trainingAssigned") ||
            over(row, "phishClicked", "phishSent") ||
            over(row, "phishReported", "phishSent") ||
            over(row, "credentialsEntered", "phishClicked"),
        ),
    ],
    [
      "projects with earned or planned value above budget",
      (year) =>
        fileOf(year, "projects").filter(
          (row) => Number(row["budgetAtCompletion"]) > 0 && (over(row, "earnedValue", "budgetAtCompletion") || over(row, "plannedValue", "budgetAtCompletion")),
        ),
    ],
    ["licences: more active than licensed", (year) => fileOf(year, "applications").filter((row) => over(row, "activeUsers", "licensed"))],
    [
      "vendors with a contract end but no contract on file",
      (year) => fileOf(year, "vendors").filter((row) => row["contractEnd"] !== "" && row["contractOnFile"] !== "yes"),
    ],
    ["service level measured but not defined", (year) => fileOf(year, "vendors").filter((row) => row["slaMetPct"] !== "" && row["slaDefined"] !== "yes")],
    [
      "ids that stand twice",
      (year) =>
        ["budget-lines", "vendors", "applications", "projects", "systems", "workloads", "data-sets", "assets", "risks", "goals"].flatMap((name) => {
          const rows = fileOf(year, name);
          return rows.filter((row, index) => rows.findIndex((one) => one["id"] === row["id"]) !== index);
        }),
    ],
  ])("no %s", (_, of) => expect(exampleYears.flatMap(of)).toEqual([]));
});
