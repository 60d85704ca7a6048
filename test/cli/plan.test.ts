import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { cliFolder } from "./run-in-folder.js";

const example = (name: string) => readFileSync(new URL(`../../docs/examples/tallow-creek/${name}`, import.meta.url), "utf8");
// The worked check of the engagement model, fiscal year 2025.
const situation = {
  employees: 140,
  revenue: { amount: "46200000", currency: "USD" },
  itStaff: 4,
  cioStatus: "none",
  project: { kind: "none" },
  dayToDayNeed: "partial",
  strategicNeed: "high",
  regulatoryPressure: "medium",
};
const usd = (amount: string) => ({ amount, currency: "USD" });
const msp = { model: "msp", perYear: usd("84000") };
const costs = {
  options: [
    { id: "fractional-and-msp", costs: [{ model: "fractional", daysPerMonth: 4, dayRate: usd("1900") }, msp] },
    {
      id: "full-time-and-msp",
      costs: [{ model: "full-time", salary: usd("190000"), benefits: 0.3, bonus: usd("19000"), recruiting: usd("42000"), recruitingYears: 3 }, msp],
    },
  ],
};

const folder = cliFolder({
  "plan.json": example("engagement.json"),
  "fy.json": example("fy2025.json"),
  "sit.json": JSON.stringify(situation),
  "costs.json": JSON.stringify(costs),
  "people.yaml": "people:\n  - role: finance-lead\n    name: C. Roe\n    place: Room 2\n",
});
afterAll(folder.remove);

describe.each(["timeline", "kit", "engagement"])("%s", (name) => {
  test("has a help with examples, formats and every option", async () => {
    const { code, out } = await folder.run(name, "--help");
    expect(code).toBe(0);
    expect(out).toMatch(/Examples:\n {2}cio-assessment /);
    expect(out).toContain("--format F");
    expect(out).toContain("--client NAME");
  });

  test("without an input is one line", async () => {
    const { code, out, err } = await folder.run(name);
    expect([code, out, err.trimEnd().split("\n").length]).toEqual([2, "", 1]);
  });

  test("refuses a format that it does not have, and Word without a file", async () => {
    expect(await folder.run(name, "./plan.json", "--format", "pdf")).toMatchObject({ code: 2, err: expect.stringContaining("--format takes") });
    expect(await folder.run(name, "./plan.json", "--format", "docx")).toMatchObject({ code: 2, err: expect.stringContaining("add --out") });
  });
});

describe("timeline", () => {
  test.each([
    ["text", "2026-04-03  Fri  presentation"],
    ["md", "| Presentation | Apr 3, 2026 | Fri | both | 15 |"],
    ["html", "<!doctype html>"],
    ["json", '"presentation": "2026-04-03"'],
    ["csv", 'presentation,Presentation,"Apr 3, 2026",2026-04-03,Fri,both,15,15'],
    ["ics", "DTSTART;VALUE=DATE:20260403"],
    ["svg", "<svg"],
  ])("writes Tallow Creek's plan as %s", async (format, part) => {
    const { code, out, err } = await folder.run("timeline", "./plan.json", "--format", format);
    expect([code, err]).toEqual([0, ""]);
    expect(out.replaceAll("\u00a0", " ")).toContain(part); // A printed day never breaks over lines.
  });

  test("a calendar keeps its event ids when the plan moves, under the engagement's name", async () => {
    const ids = async (start: string) => {
      const { out } = await folder.run("timeline", "./plan.json", "--start", start, "--format", "ics", "--engagement", "tallow-2026");
      return [...out.matchAll(/^UID:(milestone-[^\r]*)/gm)].map((match) => String(match[1])).sort((a, b) => (a < b ? -1 : 1));
    };
    const before = await ids("2026-03-02");
    expect(before).toContain("milestone-presentation.tallow-2026@cio-assessment");
    expect(await ids("2026-03-09")).toEqual(before);
  });

  test("the ending of the file chooses the format", async () => {
    await folder.run("timeline", "./plan.json", "--out", "./visit.ics");
    expect(folder.read("visit.ics").startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);
  });

  test("a seed adds the odds", async () => {
    const { out } = await folder.run("timeline", "./plan.json", "--seed", "20260302");
    expect(out).toMatch(/^80 %: presentation by 2026-04-\d\d$/m);
    expect(await folder.run("timeline", "./plan.json", "--seed", "x")).toMatchObject({ code: 2 });
  });

  test("in flight it says what remains, when the report can be ready and what it waits for", async () => {
    const { code, out } = await folder.run("timeline", "./plan.json", "--assessment", "./fy.json", "--on", "2026-03-18");
    expect(code).toBe(0);
    // Ten working days after the visit of Friday 13 March: nothing is ready sooner.
    expect(out).toContain("The report can be presented on 2026-03-27, 5 working days early (2026-04-03).");
    expect(out).toMatch(/It waits most for /);
    const json = await folder.run("timeline", "./plan.json", "--assessment", "./fy.json", "--on", "2026-03-18", "--json");
    expect(JSON.parse(json.out)).toMatchObject({ on: "2026-03-18", planned: "2026-04-03", ready: "2026-03-27", slack: 5 });
  });

  test("in flight it wants the assessment, a day, and a format that it has", async () => {
    expect(await folder.run("timeline", "./plan.json", "--on", "2026-03-18")).toMatchObject({ code: 2, err: expect.stringContaining("--assessment") });
    expect(await folder.run("timeline", "./plan.json", "--assessment", "./fy.json", "--on", "soon")).toMatchObject({ code: 2 });
    expect(await folder.run("timeline", "./plan.json", "--assessment", "./fy.json", "--on", "2026-03-18", "--format", "svg")).toMatchObject({ code: 2 });
  });

  test("takes the counts from an assessment", async () => {
    const { out } = await folder.run("timeline", "--assessment", "./fy.json", "--start", "2026-03-02", "--json");
    expect(JSON.parse(out)).toMatchObject({ input: { employees: 140, sites: 3 } });
  });
});

describe("kit", () => {
  test.each([
    ["md", "# Fact-Finding Kit"],
    ["html", "<!doctype html>"],
    ["json", '"format": 1'],
    ["csv", "id,How,Who,Areas,What to find out,Tier,Due"],
  ])("is written as %s", async (format, part) => {
    const { code, out, err } = await folder.run("kit", "./plan.json", "--client", "Example Works", "--format", format);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(part);
  });

  test("Word is a file", async () => {
    expect((await folder.run("kit", "./plan.json", "--client", "Example Works", "--out", "./kit.docx")).code).toBe(0);
    expect(folder.read("kit.docx").startsWith("PK")).toBe(true);
  });

  const asked = async (...more: readonly string[]) => {
    const { out } = await folder.run("kit", "./plan.json", "--json", ...more);
    const kit = JSON.parse(out) as { guides: { topics: { questions: unknown[] }[] }[]; requests: unknown[]; areas: unknown[] }; // The kit's own JSON.
    return {
      areas: kit.areas.length,
      questions: kit.guides.flatMap((one) => one.topics.flatMap((topic) => topic.questions)).length,
      requests: kit.requests.length,
    };
  };

  test("a smaller scope and what is known shorten it", async () => {
    const whole = await asked();
    const scope = await asked("--areas", "budgeting,vendor-management");
    const known = await asked("--assessment", "./fy.json");
    expect([whole.areas, scope.areas]).toEqual([12, 2]);
    expect(scope.questions).toBeLessThan(whole.questions);
    expect(known.questions + known.requests).toBeLessThan(whole.questions);
  });

  test("has names and rooms of people", async () => {
    const { out } = await folder.run("kit", "./plan.json", "--client", "Example Works", "--people", "./people.yaml");
    expect(out).toMatch(/C\. Roe, Finance lead \|.*Room 2/);
  });

  test("an area that does not exist, a client that is not named and people that are none are said", async () => {
    expect(await folder.run("kit", "./plan.json", "--areas", "budget")).toMatchObject({ code: 2, err: expect.stringContaining('No area is called "budget"') });
    expect(await folder.run("kit", "./plan.json")).toMatchObject({ code: 2, err: expect.stringContaining("--client") });
    expect(await folder.run("kit", "./plan.json", "--people", "./sit.json")).toMatchObject({ code: 1, err: expect.stringContaining("people") });
  });
});

describe("engagement", () => {
  test.each([
    ["text", "Fractional CIO and MSP (open)."],
    ["md", "| fractional CIO | 100 |"],
    ["html", "<!doctype html>"],
    ["csv", "fractional,fractional CIO,100"],
  ])("recommends for Tallow Creek as %s", async (format, part) => {
    const { code, out, err } = await folder.run("engagement", "./sit.json", "--as-of", "2025-12-31", "--format", format);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(part);
  });

  test("a client that nobody named is not named in the language of the document", async () => {
    const german = await folder.run("engagement", "./sit.json", "--as-of", "2025-12-31", "--format", "md", "--locale", "de-DE");
    expect(german.out).toContain("Nicht genannt");
    expect(german.out).not.toContain("Not named");
    const plan = await folder.run("timeline", "--employees", "42", "--start", "2026-03-02", "--format", "md", "--locale", "de-DE");
    expect(plan.out).toContain("Nicht genannt");
    expect(plan.out).not.toContain("Not named");
  });

  test("a document says what would change the answer and when to look again", async () => {
    const { out } = await folder.run("engagement", "./sit.json", "--as-of", "2025-12-31", "--format", "md");
    // 750 and more: full-time 45 + 5 + 35 = 85, fractional 115 - 25 - 10 = 80; MSP 65 - 5 = 60 still joins.
    expect(out).toMatch(/number of employees *\| *30 to 299 *\| *750 and more *\| *full-time CIO with a managed service provider/);
    // 140 employees and 30 % more.
    expect(out).toContain("when there are 182 employees, when the IT team passes 10 people, or when an acquisition closes");
    const german = await folder.run("engagement", "./sit.json", "--as-of", "2025-12-31", "--format", "md", "--locale", "de-DE");
    expect(german.out).toContain("wenn es 182 Beschäftigte sind");
  });

  test("as JSON it has the worked scores and the costs side by side", async () => {
    const { out } = await folder.run("engagement", "./sit.json", "--costs", "./costs.json", "--json");
    const advice = JSON.parse(out) as { models: { score: number }[] }; // The advice's own JSON.
    expect(advice.models.map((one) => one.score)).toEqual([45, 100, 45, 40, 65]);
    expect(advice).toMatchObject({
      answer: { leader: "fractional", msp: true },
      costs: { options: [{ total: usd("175200") }, { total: usd("364000") }], likeForLike: false },
    });
  });

  test("says that the options are not like for like", async () => {
    const { out } = await folder.run("engagement", "./sit.json", "--costs", "./costs.json");
    expect(out).toMatch(/fractional-and-msp +175200 USD/);
    expect(out).toContain("Not like for like");
  });

  test("reads the situation from an assessment, and the file over it", async () => {
    const { out } = await folder.run("engagement", "./sit.json", "--assessment", "./fy.json", "--json");
    expect(JSON.parse(out)).toMatchObject({ situation: { employees: 140, strategicNeed: "high" } });
  });

  test("each fault of a situation and of a cost is one line with its place", async () => {
    folder.write("bad.json", JSON.stringify({ employees: 0, itStaff: -1 }));
    expect((await folder.run("engagement", "./bad.json")).err).toMatch(/employees[\s\S]*itStaff[\s\S]*2 errors/);
    folder.write("bad-costs.json", JSON.stringify({ options: [{ id: "a", costs: [{ model: "virtual" }] }, { id: "b" }] }));
    const { code, err } = await folder.run("engagement", "./sit.json", "--costs", "./bad-costs.json");
    expect(code).toBe(1);
    expect(err).toMatch(/options\[0\]\.costs\[0\]/);
    expect(err).toMatch(/options\[1\]/);
  });

  test("a document says when the situation was so", async () =>
    expect(await folder.run("engagement", "./sit.json", "--format", "md")).toMatchObject({ code: 2, err: expect.stringContaining("--as-of") }));
});
