import { readFileSync, readdirSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { runCli } from "../../src/cli/run.js";
import { cliFolder } from "../cli/run-in-folder.js";
import { exampleFolder } from "../scripts/example.js";

/** The way from a company's own CSV files to numbers, on the command line: import, score, explain. */
const inventories = new URL("inventories/2025/", exampleFolder);
const start = {
  format: 1,
  packs: [{ id: "standard", version: "1.0.0" }],
  asOf: "2025-12-31",
  organization: { name: "Tallow Creek Components (invented)", currency: "USD", invented: true },
  facts: { annualRevenue: 46_200_000, employeeCount: 140 },
  answers: {},
};
const folder = cliFolder({
  "start.json": JSON.stringify(start),
  "mapping.json": readFileSync(new URL("mapping.json", exampleFolder), "utf8"),
  ...Object.fromEntries(readdirSync(inventories).map((name) => [name, readFileSync(new URL(name, inventories), "utf8")])),
});
afterAll(() => folder.remove());

const files: Readonly<Record<string, string>> = {
  strategicGoals: "goals",
  initiatives: "initiatives",
  risks: "risks",
  budgetLines: "budget-lines",
  projects: "projects",
  systems: "systems",
  workloads: "workloads",
  dataSets: "data-sets",
  applications: "applications",
  assets: "assets",
  phishCampaigns: "training-results",
  vendors: "vendors",
};
// Rows of the files, by the table of the company's own page.
const rows: Readonly<Record<string, number>> = {
  strategicGoals: 6,
  initiatives: 12,
  risks: 18,
  budgetLines: 66,
  projects: 14,
  systems: 25,
  workloads: 30,
  dataSets: 20,
  applications: 35,
  assets: 220,
  phishCampaigns: 48,
  vendors: 45,
};

describe("the example's CSV files", () => {
  test("are imported whole, counted list by list", async () => {
    const pairs = Object.entries(files).map(([list, file]) => `${list}=${folder.at(`${file}.csv`)}`);
    const done = await folder.run("import", ...pairs, "--mapping", "./mapping.json", "--into", "./start.json", "--out", "./lists.json");
    expect(done.code).toBe(0);
    expect(done.err).toBe(
      Object.entries(rows)
        .map(([list, count]) => `${list}: ${count} read, ${count} kept, 0 rejected, 0 empty, 0 left out.\n`)
        .join(""),
    );
    expect(Object.keys(JSON.parse(folder.read("lists.json")).facts)).toEqual([...Object.keys(start.facts), ...Object.keys(files)]);
  });

  test("are scored: nothing is rated without answers, and what was measured speaks", async () => {
    const done = await folder.run("score", "./lists.json");
    expect(done.code).toBe(0);
    expect(done.out.match(/no answer yet/g)).toHaveLength(13);
    expect(done.out).toMatch(/Findings: [1-9]\d* critical/);
  });

  // Key totals of the company, worked out apart from this library.
  test.each<[string, string]>([
    ["itSpendTotal", "itSpendTotal: 1516898"],
    ["itSpendRevenuePct", "itSpendTotal / annualRevenue = 1516898 / 46200000 = 3.28 %"],
    ["vendorHhi", "vendorHhi: 472.57"],
    ["retentionEnforcedPct", " = 16.67 %"],
  ])("explain %s", async (id, expected) => {
    const done = await folder.run("explain", id, "./lists.json");
    expect(done.code).toBe(0);
    expect(done.out).toContain(expected);
  });
});

describe("rows that cannot be taken", () => {
  const bad = "id,name,criticality,annualSpend\nV1,Alder Hosting,critical,1200\nV2,Birch Fibre,vital,n/a\nV3,Cedar Print,standard,-5\n";

  test("go to a file with their reasons, the counts add up, and the exit code says so", async () => {
    folder.write("export.csv", bad);
    const done = await folder.run("import", `vendors=${folder.at("export.csv")}`, "--out", "./facts.json");
    expect(done.code).toBe(1);
    expect(done.err).toContain("vendors: 3 read, 1 kept, 2 rejected (./export.rejects.csv), 0 empty, 0 left out.");
    expect(JSON.parse(folder.read("facts.json"))).toEqual({ vendors: [{ id: "V1", name: "Alder Hosting", criticality: "critical", annualSpend: 1200 }] });
    const lines = folder.read("export.rejects.csv").trim().split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain("V2,Birch Fibre,vital,n/a");
    expect(lines[1]).toContain("criticality");
    expect(lines[1]).toContain("annualSpend");
    expect(lines[2]).toContain("V3,Cedar Print,standard,-5");
  });

  test("once mended, the rejects are imported as any file", async () => {
    folder.write("mended.csv", folder.read("export.rejects.csv").replace("vital,n/a", "standard,300").replace("standard,-5", "standard,5"));
    const done = await folder.run("import", `vendors=${folder.at("mended.csv")}`, "--out", "./facts.json");
    expect(done).toMatchObject({ code: 0, out: "" });
    expect(done.err).toContain("vendors: 2 read, 2 kept, 0 rejected");
  });

  test("of several lists do not fall into one file", async () => {
    const done = await folder.run("import", `vendors=${folder.at("export.csv")}`, `systems=${folder.at("systems.csv")}`, "--rejects", "./r.csv");
    expect(done.code).toBe(2);
    expect(done.err).toContain("--rejects names one file.");
  });
});

describe("a long file", () => {
  const lines = Array.from({ length: 12_000 }, (_, at) => `D${at},laptop\n`).join("");
  const importing = async (isTerminal: boolean) => {
    let err = "";
    const io = { stdin: nothing(), isTerminal, out: () => {}, err: (text: string) => void (err += text) };
    const code = await runCli(io, ["import", `assets=${folder.at("long.csv")}`, "--out", folder.at("long.json")]);
    return { code, err };
  };
  async function* nothing(): AsyncGenerator<string> {
    yield "";
  }

  test("shows how far it is, on a terminal, and the summary takes the place of it", async () => {
    folder.write("long.csv", `id,type\n${lines}`);
    const { code, err } = await importing(true);
    expect(code).toBe(0);
    expect(err).toContain("\rassets: 5000 rows\rassets: 10000 rows\rassets: 12000 read, 12000 kept");
  });

  test("writes only the summary into a file", async () => {
    const { err } = await importing(false);
    expect(err).not.toContain("\r");
  });
});
