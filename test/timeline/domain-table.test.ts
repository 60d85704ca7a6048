import { describe, expect, test } from "vitest";
import { analysisSteps } from "../../src/timeline/area-order.js";
import { estimateTimeline } from "../../src/timeline/estimate.js";
import { phaseRules } from "../../src/timeline/phases.js";
import { defaultTimelinePolicy, halvesOfPlan, timelineDefaults } from "../../src/timeline/policy.js";
import { interviewRoles } from "../../src/timeline/roles.js";
import { phaseGuesses } from "../../src/timeline/simulate.js";

/* The tables of the domain page, written out by hand. */

test("milestones by length of plan: analysis, findings, draft, review, comments, final, presentation", () => {
  const reached = (plan: number) => {
    let halves = 0;
    return halvesOfPlan(plan).map((one) => {
      halves += one;
      return Math.ceil(halves / 2);
    });
  };
  expect([10, 11, 12, 13, 14, 15].map(reached)).toEqual([
    [4, 5, 7, 7, 9, 10, 10],
    [5, 6, 8, 8, 10, 11, 11],
    [5, 6, 8, 9, 11, 12, 12],
    [6, 7, 9, 10, 12, 13, 13],
    [7, 8, 10, 10, 12, 13, 14],
    [7, 8, 10, 11, 13, 14, 15],
  ]);
});

test("the phases, who owns them and what they wait for", () => {
  expect(phaseRules.map((one) => `${one.id} ${one.owner} ${one.after.join(",")}`.trim())).toEqual([
    "P1 consultant",
    "P2 consultant P1",
    "P3 client P2",
    "P4 consultant P3",
    "P5 both P4",
    "P6 client P5",
    "P7 consultant P5",
    "P8 consultant P7,P6",
    "P9 consultant P8",
    "P10 second-person P9",
    "P11 client P10",
    "P12 consultant P11",
    // The page says consultant; the client has to be there, too. See the decision record.
    "P13 both P12",
  ]);
});

test("the guesses per phase, optimistic, likely and pessimistic", () => {
  expect(Object.entries(phaseGuesses).map(([id, one]) => [id, one.optimistic, one.likely, one.pessimistic])).toEqual([
    ["P3", 3, 6, 10],
    ["P6", 2, 3, 6],
    ["P7", 4, 5, 8],
    ["P8", 0.5, 1, 2],
    ["P9", 1.5, 2, 3.5],
    ["P10", 0.5, 0.5, 1],
    ["P11", 1, 2, 4],
    ["P12", 0.5, 1, 1.5],
    ["P13", 0.5, 0.5, 1],
  ]);
});

describe("the policy has the figures of the page", () => {
  const policy = defaultTimelinePolicy();

  test("person-days of the twelve areas, 6.7 together", () => {
    expect(Object.values(policy.areaDays)).toEqual([0.6, 0.9, 0.7, 0.6, 0.8, 0.6, 0.6, 0.5, 0.4, 0.3, 0.4, 0.3]);
    expect(Object.values(policy.areaDays).reduce((sum, one) => sum + one * 10, 0)).toBe(67);
  });

  test.each([
    ["records", policy.recordDays, { days: 0.5, per: { applications: 40, assets: 500, vendors: 60, systems: 40, projects: 20 } }],
    ["interview notes, further sites, report", [policy.interviewDays, policy.furtherSiteDays, policy.reportDays], [0.08, 0.2, 3]],
    ["coordination, wait for comments, lanes", [policy.furtherAnalyst, policy.commentsWait, policy.parallelLanes], [0.9, 1, 1.6]],
    ["the promise", [policy.analysisMin, policy.analysisMax, policy.calendarDaysMax], [10, 15, 21]],
    ["minutes", [policy.halfDayMinutes, policy.openingMinutes, policy.closingMinutes, policy.talkMinutes, policy.writeUpMinutes], [195, 45, 45, 45, 10]],
    ["walk-through and systems review", [policy.walkThroughMinutes, policy.systemsReview], [60, { perSystem: 4, least: 60, most: 150 }]],
    ["further sites", [policy.visitShare, policy.visitWithinMinutes, policy.travelMinutes], [0.25, 90, 120]],
    ["too large", policy.tooLarge, { employees: 300, sites: 4, applications: 100 }],
    ["defaults of the input", timelineDefaults, { distance: 0, remoteShare: 0.25, focus: 0.85, clientLag: 6, followUpLag: 3 }],
  ])("%s", (_, found, expected) => expect(found).toEqual(expected));
});

test.each([
  ["74 employees", 74, 2, 2],
  ["75 employees", 75, 3, 4],
  ["149 employees", 149, 3, 4],
  ["150 employees", 150, 4, 4],
])("%s have their half-days and their cap", (_, employees, floor, cap) => {
  const { site } = estimateTimeline({ employees, interviews: 1, start: "2026-03-02" });
  expect([site.floor, site.cap]).toEqual([floor, cap]);
});

describe("flags at their edges", () => {
  const codes = (input: Parameters<typeof estimateTimeline>[0]) => estimateTimeline(input).flags.map((one) => one.code);
  const base = { employees: 60, interviews: 2, start: "2026-03-02" };

  test.each([
    ["300 employees are not too many", { ...base, employees: 300 }, "SCOPE_TOO_LARGE", false],
    ["301 are", { ...base, employees: 301 }, "SCOPE_TOO_LARGE", true],
    ["four sites are not too large", { ...base, sites: 4 }, "SCOPE_TOO_LARGE", false],
    ["five are", { ...base, sites: 5 }, "SCOPE_TOO_LARGE", true],
    ["100 applications are not too many", { ...base, applications: 100 }, "SCOPE_TOO_LARGE", false],
    ["101 are", { ...base, applications: 101 }, "SCOPE_TOO_LARGE", true],
    ["three sites can be seen", { ...base, sites: 3 }, "SITE_DAYS_EXCEED_POLICY", false],
    ["four are always flagged", { ...base, sites: 4 }, "SITE_DAYS_EXCEED_POLICY", true],
    ["data on day 10 are in time", { ...base, clientLag: 10 }, "CLIENT_LAG", false],
    ["on day 11 they are not", { ...base, clientLag: 11 }, "CLIENT_LAG", true],
    // The visit follows the data check by a day: three days of gathering are five to the visit.
    ["five working days are notice enough", { ...base, clientLag: 3 }, "SHORT_NOTICE", false],
    ["four are not", { ...base, clientLag: 2 }, "SHORT_NOTICE", true],
    [
      "one person for five areas",
      { ...base, interviews: [{ role: "it-lead", areas: ["budgeting", "data-governance", "cloud-readiness", "vendor-management", "annual-recap"] }] },
      "SINGLE_POINT",
      false,
    ],
    [
      "for six",
      {
        ...base,
        interviews: [
          { role: "it-lead", areas: ["budgeting", "data-governance", "cloud-readiness", "vendor-management", "annual-recap", "disaster-preparedness"] },
        ],
      },
      "SINGLE_POINT",
      true,
    ],
  ] as const)("%s", (_, input, code, raised) => expect(codes(input).includes(code)).toBe(raised));
});

test("roles and the areas they are asked about", () => {
  // Risk appetite and joiners and leavers stand in information security planning.
  const short = (id: string) =>
    ({
      "business-aligned-it-strategy": "strategy",
      "annual-recap": "recap",
      "information-security-planning": "security",
      "disaster-preparedness": "disaster",
      budgeting: "budget",
      "vendor-management": "vendors",
      "project-portfolio-management": "projects",
      "it-asset-management": "assets",
      "cloud-readiness": "cloud",
      "application-rationalization": "applications",
      "data-governance": "data",
      "cybersecurity-awareness-training": "training",
    })[id];
  expect(interviewRoles.map((role) => `${role.id}: ${role.areas.map(short).join(", ")}`)).toEqual([
    "president: strategy, recap, security, disaster",
    "finance-lead: budget, vendors, projects, recap",
    "it-lead: security, disaster, assets, projects",
    "systems-lead: disaster, cloud, assets, security",
    "operations-lead: strategy, applications, disaster, projects",
    "sales-lead: applications, data, cloud",
    "hr-lead: training, data, security",
    "application-owner: applications, data, projects",
    "msp-account-manager: vendors, security, disaster",
    "department-users: applications, training",
  ]);
  expect(interviewRoles.filter((role) => role.knowsAll === true).map((role) => role.id)).toEqual(["it-lead"]);
});

test("inventories first, then their prices, then what runs on them, then what steers", () => {
  expect(analysisSteps).toEqual([
    ["it-asset-management", "application-rationalization"],
    ["vendor-management", "budgeting"],
    ["data-governance", "cloud-readiness", "disaster-preparedness", "information-security-planning", "cybersecurity-awareness-training"],
    ["project-portfolio-management", "business-aligned-it-strategy", "annual-recap"],
  ]);
});
