import { describe, expect, test } from "vitest";
import { costDefaults } from "../../src/engagement/cost-defaults.js";
import { engagementModels } from "../../src/engagement/models.js";
import { contractPoints, raciTables } from "../../src/engagement/raci.js";
import { engagementRules, modelIds } from "../../src/engagement/rules.js";
import { everydayTasks } from "../../src/engagement/tasks.js";

/*
 * The tables of the domain page, written out by hand, cell by cell. The page has one column for the virtual and the interim CIO; where it says which of the two it
 * means the cell is split, else both have it.
 */

describe("the attributes of the five roles", () => {
  // Order of the columns: full-time, fractional, interim, virtual, MSP.
  test.each([
    [
      "employment",
      [
        /employee.*salary.*benefits/,
        /contractor.*retainer/,
        /contractor.*day rate.*monthly fee/,
        /contractor.*monthly fee.*inside a service contract/,
        /company.*service contract/,
      ],
    ],
    ["executiveTeam", [/^yes$/, /^yes in practice, by invitation$/, /^yes$/, /^seldom$/, /^no$/]],
    ["boardSeat", [/^may or may not$/, /^may or may not; without a seat attends and reports$/, /^no seat; may report$/, /^no$/, /^no$/]],
    ["managesStaff", [/^yes$/, /^may or may not; often coaches the IT manager who does$/, /^yes$/, /^no$/, /^its own staff, not yours$/]],
    ["duration", [/open-ended, years/, /open-ended, months to years/, /^3 to 12 months$/, /^as long as the contract$/, /contract terms of 1 to 3 years/]],
    ["clients", [/^one$/, /^2 to 6$/, /^one$/, /^10 and more$/, /^dozens to hundreds$/]],
    ["presence", [/^daily$/, /^1 to 8 days a month, partly remote$/, /^most days$/, /^each quarter$/, /^on call; visits as needed$/]],
    ["focus", [/^both, mainly strategic$/, /^strategic$/, /^both$/, /^planning$/, /^day to day$/]],
    [
      "decisions",
      [
        /holds the budget/,
        /recommends; decides inside a written mandate/,
        /full mandate for the term/,
        /^recommends$/,
        /none over strategy; acts inside the service scope/,
      ],
    ],
    ["independence", [/^yes$/, /^yes, if there are no commissions: ask$/, /^yes$/, /^depends on who pays$/, /^no: it sells what it may advise$/]],
    [
      "rampUp",
      [/^60 to 90 days after hiring$/, /^2 to 6 weeks; the assessment is the ramp$/, /^1 to 2 weeks$/, /^a template$/, /^30 to 90 days of onboarding$/],
    ],
    [
      "continuityRisk",
      [
        /^resignation$/,
        /^time shared with others; one key person$/,
        /^ends by design$/,
        /^ends by design, with the contract$/,
        /^contract exit; hand-over of data and passwords$/,
      ],
    ],
    [
      "fit",
      [
        /^over 300 employees, or IT is the product$/,
        /^30 to 300 employees$/,
        /^a gap, a crisis, or one big project$/,
        /^very small companies$/,
        /^any size without enough hands$/,
      ],
    ],
  ] as const)("%s", (attribute, cells) => {
    for (const [index, model] of modelIds.entries()) expect(engagementModels[model][attribute]).toMatch(cells[index] ?? /never/);
  });

  test("each ends with a hand-over, the interim and the MSP of what they hold", () => {
    for (const part of ["task list", "open contracts", "passwords", "staff notes", "successor"]) expect(engagementModels.interim.ends).toContain(part);
    for (const part of ["data", "passwords", "documentation", "support until the end"]) expect(engagementModels.msp.ends).toContain(part);
    expect(engagementModels["full-time"].ends).toContain("hand-over");
    expect(engagementModels.fractional.ends).toContain("hand-over");
    expect(engagementModels.virtual.ends).toContain("documents");
  });
});

describe("the seven everyday tasks", () => {
  // P main duty, S supports, - no part; full-time, fractional, interim, virtual, MSP. "S or P by mandate" counts as S, and its note says the rest.
  test.each([
    [1, "strategy", "P P S S -", ["yearly renewal", "each quarter", "keeps or resets", "roadmap of products", "service life and capacity"]],
    [2, "budget", "P P P S S", ["holds the budget", "with finance", "for the term", "", "quotes, invoices, asset and licence data"]],
    [
      3,
      "systems",
      "P P P S P",
      ["decides", "selection and oversight; supports implementation, no maintenance", "", "selection", "maintenance of what it runs; supports implementation"],
    ],
    [
      4,
      "projects",
      "P P P - S",
      ["sponsor or head", "planning and steering; supports execution, accepts test results", "often the reason to hire", "", "work packages and tests"],
    ],
    [5, "new-technology", "P P S S S", ["", "several companies", "", "", "within its product range"]],
    [6, "advice", "P P P S -", ["daily", "executive meetings and the annual recap", "for the term", "", ""]],
    [7, "staff", "P S P - -", ["line manager", "by mandate: goals, coaching, hiring; it can be a main duty", "for the term", "", "for its own"]],
  ] as const)("%i %s", (number, id, parts, notes) => {
    const task = everydayTasks.find((one) => one.id === id);
    const letters = { primary: "P", supporting: "S", none: "-" } as const;
    expect([task?.number, modelIds.map((model) => letters[task?.by[model].part ?? "none"]).join(" ")]).toEqual([number, parts]); // A task that is missing fails here.
    for (const [index, model] of modelIds.entries()) expect(task?.by[model].note).toContain(notes[index]);
  });
});

describe("who does and who answers", () => {
  const table = (id: string) =>
    raciTables.find((one) => one.id === id)?.rows.map((row) => [row.task, ...Object.values(row.by).map((part) => (part === "" ? "-" : part))].join(" | "));

  // Client, CIO, IT lead, MSP.
  const fullTime = [
    "strategy | C | A/R | C | I",
    "budget | C | A/R | C | I",
    "systems | I | A | R | R",
    "projects | C | A | R | R",
    "new-technology | I | A/R | C | C",
    "advice | C | A/R | I | -",
  ];
  test.each([
    ["full-time", [...fullTime, "staff | I | A/R | C | -"]],
    [
      "fractional-with-it-lead-and-msp",
      [
        "strategy | A | R | C | C",
        "budget | A | R | C | C",
        "systems: selection | A | R | C | C",
        "systems: implementation | I | A | R | R",
        "systems: maintenance | I | C | A | R",
        "projects: planning | C | A/R | C | C",
        "projects: execution and tests | I | A | R | R",
        "new-technology | I | A/R | C | C",
        "advice | A | R | I | -",
        "staff | A | R or C | C | -",
      ],
    ],
    // As full-time, with the client as A where employment is decided.
    ["interim", [...fullTime, "staff | A | R | C | -"]],
    [
      "virtual-with-msp",
      [
        "strategy | A | R | C",
        "budget | A | R | R",
        "systems: selection | A | R | C",
        "systems: implementation and maintenance | A | C | R",
        "projects | A | C | R",
        "new-technology | A | R | C",
        "advice | A | R | -",
        "staff | - | - | -",
      ],
    ],
    // The client is A for all seven and R for 1, 2, 5 and 6; the MSP is R for maintenance and its part of projects.
    [
      "msp-alone",
      [
        "strategy | A/R | -",
        "budget | A/R | -",
        "systems: selection and implementation | A | -",
        "systems: maintenance | A | R",
        "projects | A | R",
        "new-technology | A/R | -",
        "advice | A/R | -",
        "staff | A | -",
      ],
    ],
  ])("%s", (id, rows) => expect(table(id)).toEqual(rows));

  test("one answers for each row, and only the virtual CIO has nobody for staff", () => {
    for (const { id, rows } of raciTables)
      for (const row of rows) {
        const answers = Object.values(row.by).filter((part) => part.startsWith("A")).length;
        expect([id, row.task, answers]).toEqual([id, row.task, id === "virtual-with-msp" && row.task === "staff" ? 0 : 1]);
      }
  });
});

test("the points of a contract are the twelve for every outsider and the six for the MSP", () => {
  const every = contractPoints.filter((one) => one.only?.join() !== "msp").map((one) => one.text.toLowerCase());
  const words = [
    "mandate",
    "unused days",
    "response time",
    "commissions",
    "confidentiality",
    "ownership of documents",
    "non-solicitation",
    "insurance",
    "on site",
  ];
  for (const [index, word] of [...words, "illness", "hand-over list", "price review"].entries()) expect(every[index]).toContain(word);
  expect(every).toHaveLength(12);
  const msp = contractPoints.filter((one) => one.only?.join() === "msp").map((one) => one.text.toLowerCase());
  const duties = ["service levels with credits", "security duties", "right to audit", "return of data", "passwords and documentation", "support until the end"];
  for (const [index, word] of duties.entries()) expect(msp[index]).toContain(word);
  expect(msp).toHaveLength(6);
});

test("the rule table has the points of the page", () => {
  const rows = engagementRules.rules.map((rule) => [rule.input, ...rule.cases, ...modelIds.map((model) => rule.points[model])].join(" "));
  expect(rows).toEqual([
    "employees under-30 -30 0 0 15 15",
    "employees 30-to-299 -5 25 0 5 5",
    "employees 300-to-749 20 10 0 -10 0",
    "employees 750-and-more 35 -10 0 -25 0",
    "revenue over-250-million 20 -5 0 -15 0",
    "revenue 5-to-100-million -5 15 0 0 0",
    "itStaff none -15 5 0 5 30",
    "itStaff 1-to-2 -10 10 0 5 20",
    "itStaff 3-to-9 0 15 0 0 5",
    "itStaff 10-and-more 20 0 0 -15 0",
    "cio gap-of-1-to-12-months 0 10 40 -5 0",
    "cio vacant-for-good 15 15 0 0 0",
    "project long-with-daily-decisions 10 5 30 -15 0",
    "project security-incident 0 5 30 -10 15",
    "dayToDayNeed partial 0 0 0 0 25",
    "dayToDayNeed full 0 0 0 0 40",
    "strategicNeed high 15 20 5 -5 -10",
    "strategicNeed low -15 -5 -5 15 5",
    "regulatoryPressure high 10 10 5 -5 0",
  ]);
  expect([engagementRules.start, engagementRules.margin, engagementRules.mspFrom]).toEqual([40, 10, 60]);
});

test("the cost defaults have the ranges and labels of the page", () => {
  expect(costDefaults.map((one) => [one.id, one.low, one.high, one.label].join(" "))).toEqual([
    "full-time-salary 150000 300000 widely-quoted-unverified",
    "full-time-salary-mid-market 150000 250000 widely-quoted-unverified",
    "full-time-all-in-mid-market 200000 320000 widely-quoted-unverified",
    // 1.26 and 1.3 to 1.4 times the wages are 0.26 and 0.3 to 0.4 on top.
    "overhead-legal-and-insurance 0.26 0.26 published-and-verified-here",
    "overhead-with-bonus-and-leave 0.3 0.4 judgement",
    "it-manager-median-pay 171200 171200 widely-quoted-unverified",
    "recruiting-fee 0.2 0.25 widely-quoted-unverified",
    "fractional-retainer 5000 15000 widely-quoted-unverified",
    "fractional-day-rate 1400 2800 judgement",
    "interim-month 20000 35000 widely-quoted-unverified",
    "virtual-month 0 3500 judgement",
    "msp-user-month 50 300 widely-quoted-unverified",
    "assessment-days 8 15 judgement",
  ]);
});
