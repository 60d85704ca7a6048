import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { runCli } from "../../src/cli/run.js";

vi.setConfig({ testTimeout: 60_000 });

const example = (name: string): string => `docs/examples/tallow-creek/${name}`;
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "report-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command line and keeps what it printed. */
async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let [out, err] = ["", ""];
  async function* nothing(): AsyncGenerator<string> {}
  const io = { stdin: nothing(), isTerminal: false, out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
  return { code: await runCli(io, args), out, err };
}

describe("report", () => {
  test.each([
    ["assessment", [example("fy2025.json")], "# CIO Assessment Report"],
    ["letter", [example("fy2025.json"), "--audience", "board"], "# Letter on the CIO Assessment"],
    ["recap", [example("fy2026.json"), "--previous", example("fy2025.json")], "# Annual Recap with Senior Management"],
    ["roadmap", [example("fy2025.json"), "--roadmap", example("roadmap.json")], "# Roadmap and budget book"],
    ["worklist", [example("fy2025.json")], "# Work list for IT"],
    ["appendix", [example("fy2025.json")], "# Method and honesty: how the numbers were made"],
    ["kit", ["--timeline", example("engagement.json"), "--client", "Example Works"], "# Fact-Finding Kit"],
  ] as const)("writes the %s as Markdown", async (document, args, title) => {
    const { code, out, err } = await run("report", ...args, "--document", document);
    expect([code, out.split("\n")[0]]).toEqual([0, title]);
    expect(err.split("\n").filter((line) => line.startsWith("error"))).toEqual([]);
  });

  test("takes the format from the ending of the file, and Word is a real package", async () => {
    const file = join(folder, "work.docx");
    expect((await run("report", example("fy2025.json"), "--document", "worklist", "--out", file)).code).toBe(0);
    expect(readFileSync(file).subarray(0, 2).toString()).toBe("PK");
  });

  test("refuses Word without a file, in one line", async () => {
    const { code, err } = await run("report", example("fy2025.json"), "--format", "docx");
    expect([code, err]).toEqual([2, "cio-assessment: A Word document is a file: add --out report.docx.\n"]);
  });

  test("a program that cannot draw ends in one line, and nothing is written", async () => {
    const file = join(folder, "drawn.docx");
    const { code, err } = await run("report", example("fy2025.json"), "--document", "letter", "--draw", join(folder, "no-such-program"), "--out", file);
    expect([code, existsSync(file)]).toEqual([2, false]);
    expect(err).toMatch(/^cio-assessment: .*no-such-program drew no figure: it could not be started\.\n$/);
  });

  test("JSON is the tree", async () => {
    const { out } = await run("report", example("fy2025.json"), "--document", "letter", "--format", "json");
    expect(JSON.parse(out)).toMatchObject({ type: "document", kind: "letter" });
  });

  test.each([
    ["assessment", "id,No.,Severity,Area,Finding"],
    ["roadmap", "id,No.,Action,Area,Owner role"],
    ["worklist", "id,No.,Mark,Action,What is wrong"],
  ] as const)("CSV of the %s is its list", async (document, head) => {
    const { code, out } = await run("report", example("fy2025.json"), "--document", document, "--roadmap", example("roadmap.json"), "--format", "csv");
    expect(code).toBe(0);
    expect(out.startsWith(head)).toBe(true);
    // Formula-safe: no cell starts a formula, numbers apart.
    expect(out.split("\r\n").filter((line) => /(^|,)"?[=@+-](?![\d.])/.test(line))).toEqual([]);
  });

  test("CSV of a letter is refused, since a letter is no list", async () => {
    expect((await run("report", example("fy2025.json"), "--document", "letter", "--format", "csv")).code).toBe(2);
  });

  test("a previous year of other packs is refused with the issue, nothing is written", async () => {
    const other = join(folder, "other.json");
    const data = JSON.parse(readFileSync(example("fy2025.json"), "utf8")) as Record<string, unknown>; // An assessment is an object.
    writeFileSync(other, JSON.stringify({ ...data, packs: [{ id: "standard", version: "0.9.0" }] }));
    const out = join(folder, "recap.md");
    const { code, err } = await run("report", example("fy2026.json"), "--document", "recap", "--previous", other, "--out", out);
    expect(code).toBe(1);
    expect(err).toContain("[other-version]");
    expect(existsSync(out)).toBe(false);
  });

  test("German keeps the numbers and changes the words", async () => {
    const { out } = await run("report", example("fy2025.json"), "--document", "letter", "--locale", "de-DE");
    expect(out).toContain("# Brief zum CIO-Assessment");
  });

  test("a theme dresses the document, and a pale accent is refused with the colour that passes", async () => {
    const theme = (accent: string) => {
      const file = join(folder, `theme${accent.slice(1)}.json`);
      writeFileSync(
        file,
        JSON.stringify({ name: "house", firm: "Example Advisory", accent, paper: "A4", fiscalYearStart: 1, legalTexts: [], currencyDisplay: "symbol" }),
      );
      return file;
    };
    const good = await run("report", example("fy2025.json"), "--document", "letter", "--format", "html", "--theme", theme("#5b2a86"));
    expect([good.code, good.out.includes("#5b2a86"), good.out.includes("Example Advisory")]).toEqual([0, true, true]);
    const pale = await run("report", example("fy2025.json"), "--document", "letter", "--theme", theme("#ffd23f"));
    expect(pale.code).toBe(1);
    expect(pale.err).toMatch(/nearest colour that passes is #[0-9a-f]{6}\. \[theme-contrast\]/);
  });

  test("a kit without a timeline says what it needs", async () => {
    expect((await run("report", "--document", "kit", "--client", "X")).err).toBe("cio-assessment: A kit needs --timeline FILE, the input of the timeline.\n");
  });
});

describe("compare", () => {
  test("prints each area and the whole as a sum", async () => {
    const { code, out } = await run("compare", example("fy2025.json"), example("fy2026.json"));
    expect(code).toBe(0);
    const parts = [...out.matchAll(/^ {2}(\w+) +([+−])(\d\.\d\d)/gm)].map(([, , sign, size]) => (sign === "−" ? -1 : 1) * Number(size));
    expect(parts).toHaveLength(7);
    // Printed to two decimals: seven roundings of at most 0.005 each, and those of both ends.
    const [then, now] = [/whole then +(\d\.\d\d)/.exec(out), /whole now +(\d\.\d\d)/.exec(out)].map((found) => Number(found?.[1]));
    expect(Math.abs(parts.reduce((sum, part) => sum + part, then ?? Number.NaN) - (now ?? Number.NaN))).toBeLessThanOrEqual(0.045);
  });
});
