import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { cliFolder } from "./run-in-folder.js";

const example = new URL("../../docs/examples/tallow-creek/", import.meta.url);
const file = (name: string) => readFileSync(new URL(name, example), "utf8");
const folder = cliFolder({ "fy.json": file("fy2025.json"), "plan.json": file("roadmap.json") });
afterAll(folder.remove);
const plan = (...more: readonly string[]) => folder.run("roadmap", "./fy.json", "--input", "./plan.json", ...more);

interface Stored {
  readonly items: readonly { readonly proposal: { readonly id: string; readonly prerequisites: readonly string[] }; readonly quarter: number }[];
  readonly proof: { readonly method: string; readonly gain?: string; readonly bound?: string };
}
const roadmapOf = (out: string) => {
  const data = JSON.parse(out) as Stored | { readonly roadmap: Stored };
  return "roadmap" in data ? data.roadmap : data;
};

describe("roadmap", () => {
  test("plans in order of value and does not claim more; nothing begins before what it needs", async () => {
    const { code, out } = await plan("--json");
    expect(code).toBe(0);
    const { items, proof } = roadmapOf(out);
    const quarterOf = new Map(items.map((item) => [item.proposal.id, item.quarter]));
    expect(proof.method).not.toBe("optimal");
    expect(items.length).toBeGreaterThan(5);
    for (const item of items)
      for (const id of item.proposal.prerequisites) expect(quarterOf.get(id) ?? 0, `${item.proposal.id} needs ${id}`).toBeLessThanOrEqual(item.quarter); // 0: done before.
  });

  test("--best within a moment gives the best so far, a bound and the gap", { timeout: 120_000 }, async () => {
    const { code, out } = await plan("--best", "--time-limit", "1");
    expect(code).toBe(0);
    expect(out).toMatch(/The limit of time was reached: the best so far.*No plan gains more than [\d.]+: the gap is [\d.]+\.|proven/i);
  });

  test.each([
    ["a share of the budget below zero", ["--budget-share", "-1"], /budget-share/],
    ["a time limit that is none", ["--best", "--time-limit", "soon"], /time-limit/],
    ["a target above the scale", ["--best", "--reach", "disaster-preparedness=9"], /9/],
    ["a target for an area that is not there", ["--best", "--reach", "disaster=3"], /disaster/],
  ])("refuses %s in one line", async (_, args, words) => {
    const { code, out, err } = await plan(...args);
    expect(code).toBeGreaterThan(0);
    expect(out).toBe("");
    expect(err).toMatch(words);
    expect(err).not.toMatch(/\n\s+at |should not happen/);
  });

  test.each([
    ["a budget of zero", { budget: { amount: "0", currency: "USD" } }, 0],
    ["no people at all", { capacity: 0 }, 0],
    ["a negative budget", { budget: { amount: "-5", currency: "USD" } }, 1],
    ["money of another currency", { budget: { amount: "5", currency: "EUR" } }, 1],
    ["no quarter", { quarters: 0 }, 1],
    ["a day that does not exist", { start: "2026-02-30" }, 1],
  ])("%s", async (_, change, expected) => {
    folder.write("other.json", JSON.stringify({ ...(JSON.parse(file("roadmap.json")) as object), ...change }));
    const { code, out, err } = await folder.run("roadmap", "./fy.json", "--input", "./other.json");
    expect(code).toBe(expected);
    // An honest plan says which limit binds; a fault names its place.
    if (expected === 0) expect(out).toMatch(/: (budget|capacity|prerequisite)/);
    else expect(err).toMatch(/^error .*\n1 error/s);
    expect(`${out}${err}`).not.toMatch(/should not happen|NaN|undefined/);
  });
});

describe("advise and budget", () => {
  test("advise lists what the result asks for, with prices, the critical first", async () => {
    const { code, out } = await folder.run("advise", "./fy.json");
    expect(code).toBe(0);
    expect(out).toMatch(/^! /m);
    expect(out).toContain("sec.a.mfa-everywhere");
  });

  test("budget lays the fiscal years out and ties to the budget lines", async () => {
    const { code, out } = await folder.run("budget", "./fy.json");
    expect(code).toBe(0);
    expect(out).toContain("Ties to 66 budget lines: 1426260, difference 0.");
    expect((await folder.run("budget", "./fy.json", "--csv")).out.split("\n").length).toBeGreaterThan(20);
  });
});
