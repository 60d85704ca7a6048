import type { Day } from "../define.js";
import type { AreaExample } from "../example.js";

/** One simulation by mail to the whole company. */
const mails = (id: string, date: Day, sent: number, clicked: number, reported: number) =>
  ({ id, campaignId: id, date, channel: "email", template: "link", sent, clicked, reported, firstReportMinutes: 10 }) as const;

/** One simulation that led to a sign-in page. */
const signIn = (id: string, date: Day, sent: number, credentialsEntered: number) =>
  ({ ...mails(id, date, sent, credentialsEntered, 0), template: "credential-page", credentialsEntered }) as const;

/** Simulations with the minutes to their first report. */
const timed = (minutes: readonly number[]) =>
  minutes.map((firstReportMinutes, index) => ({ ...mails(`timed-${index}`, "2026-06-01", 100, 5, 20), firstReportMinutes }));

/** What goes in and what must come out, judged on 2026-06-30. */
export const examples: readonly AreaExample[] = [
  {
    says: "Neither training records nor simulations were seen: nothing about behaviour can be said",
    given: { trainingPlatform: { unknown: "Contract not found" } },
    expect: {
      phishPronePct: "unknown",
      credentialEntryPct: "unknown",
      phishReportPct: "unknown",
      // Reports by at least one click, and minutes: any number from 0.
      reportToClickRatio: { low: 0 },
      firstReportMedianMinutes: { low: 0 },
      campaignsPerYear: "unknown",
      trainingCompletionPct: "unknown",
      newHireTrainingPct: "unknown",
      highRiskTrainingPct: "unknown",
      executiveParticipationPct: "unknown",
      repeatClickerPct: "unknown",
      "awr.c.no-training": "unknown",
      "awr.c.never-measured": "unknown",
      "awr.c.roles-untrained": "unknown",
      "awr.r.phish-high": "open-question",
      "awr.r.no-simulations": "open-question",
      "awr.r.low-report": "open-question",
      "awr.r.completion": "open-question",
      "awr.r.finance-roles": "open-question",
      "awr.r.payment-fraud": "open-question",
      "awr.r.new-hires": "open-question",
      "awr.r.repeat": "open-question",
      "awr.r.punitive": "open-question",
      "awr.p.programme#0": "unknown",
      "awr.p.general-training#0": "unknown",
      "awr.p.general-training#1": "unknown",
      "awr.p.phish-simulation#0": "unknown",
      "awr.p.reporting-culture#0": "unknown",
      "awr.p.reporting-culture#1": "unknown",
      "awr.p.role-based#0": "unknown",
      "awr.p.leadership#0": "unknown",
      "awr.p.repeat-support#0": "unknown",
      "awr.p.measurement#0": "unknown",
      "awr.p.policy-acceptance#0": "unknown",
    },
  },

  // Programme and training.
  {
    says: "A plan of 400 days ago and some means",
    given: { programmePlanDate: "2025-05-26", trainingPlatform: "slides-inhouse" },
    expect: { "awr.p.programme#0": false },
  },
  { says: "A plan of 401 days ago", given: { programmePlanDate: "2025-05-25", trainingPlatform: "dedicated-platform" }, expect: { "awr.p.programme#0": true } },
  { says: "A fresh plan without means", given: { programmePlanDate: "2026-06-01", trainingPlatform: "none" }, expect: { "awr.p.programme#0": true } },
  {
    says: "85 of 100 people were trained and confirmed the rules, eight of ten new ones within a month",
    given: { staffInScope: 100, staffTrained12m: 85, policyAcknowledged: 85, newHires12m: 10, newHiresTrained30d: 8 },
    expect: {
      trainingCompletionPct: { low: 85, high: 85, level: 3 },
      newHireTrainingPct: { low: 80, high: 80, level: 3 },
      "awr.c.no-training": false,
      "awr.r.completion": "none",
      "awr.r.new-hires": "none",
      "awr.p.general-training#0": false,
      "awr.p.policy-acceptance#0": false,
    },
  },
  {
    says: "84 of 100, and three of four",
    given: { staffInScope: 100, staffTrained12m: 84, policyAcknowledged: 84, newHires12m: 4, newHiresTrained30d: 3 },
    expect: {
      trainingCompletionPct: { low: 84, high: 84, level: 2 },
      newHireTrainingPct: { low: 75, high: 75, level: 2 },
      "awr.r.completion": "finding",
      "awr.r.new-hires": "finding",
      "awr.p.general-training#0": true,
      "awr.p.policy-acceptance#0": true,
    },
  },
  {
    says: "Nearly all are trained, but of the new ones only three of five: just enough for the practice",
    given: { staffInScope: 100, staffTrained12m: 99, newHires12m: 5, newHiresTrained30d: 3 },
    expect: {
      trainingCompletionPct: { low: 99, high: 99, level: 5 },
      newHireTrainingPct: { low: 60, high: 60, level: 2 },
      "awr.p.general-training#0": false,
      "awr.r.new-hires": "finding",
    },
  },
  {
    says: "Half of the new ones",
    given: { staffInScope: 100, staffTrained12m: 99, newHires12m: 4, newHiresTrained30d: 2 },
    expect: { newHireTrainingPct: { low: 50, high: 50, level: 2 }, "awr.p.general-training#0": true },
  },
  {
    says: "Nobody was hired, so nobody was late",
    given: { newHires12m: 0, newHiresTrained30d: 0 },
    expect: { newHireTrainingPct: "not applicable", "awr.r.new-hires": "none" },
  },
  {
    says: "Of two new people a share says nothing",
    given: { newHires12m: 2, newHiresTrained30d: 0 },
    expect: { newHireTrainingPct: "not applicable", "awr.r.new-hires": "none" },
  },
  {
    says: "30 of 100 is the least that the area bears",
    given: { staffInScope: 100, staffTrained12m: 30 },
    expect: { trainingCompletionPct: { low: 30, high: 30, level: 1 }, "awr.c.no-training": false, "awr.r.completion": "finding" },
  },
  {
    says: "29 of 100",
    given: { staffInScope: 100, staffTrained12m: 29 },
    expect: { trainingCompletionPct: { low: 29, high: 29, level: 0 }, "awr.c.no-training": true },
  },
  {
    says: "Both languages, and four of five of those from outside and of those without a computer",
    given: {
      trainingLanguagesNeeded: 2,
      trainingLanguagesOffered: 2,
      contractorsInScope: 5,
      contractorsTrained12m: 4,
      nonDeskStaff: 20,
      nonDeskStaffTrained12m: 16,
    },
    expect: { "awr.p.general-training#1": false },
  },
  { says: "One language of two", given: { trainingLanguagesNeeded: 2, trainingLanguagesOffered: 1 }, expect: { "awr.p.general-training#1": true } },
  { says: "15 of 20 in the workshop", given: { nonDeskStaff: 20, nonDeskStaffTrained12m: 15 }, expect: { "awr.p.general-training#1": true } },
  {
    says: "13 of 20 people in attacked roles had their own training, four of five in management took part",
    given: { highRiskRolesInScope: 20, highRiskRolesTrained12m: 13, executivesInScope: 5, executivesTrained12m: 4 },
    expect: {
      highRiskTrainingPct: { low: 65, high: 65, level: 3 },
      executiveParticipationPct: { low: 80, high: 80, level: 3 },
      "awr.c.roles-untrained": false,
      "awr.r.finance-roles": "none",
      "awr.p.role-based#0": false,
      "awr.p.leadership#0": false,
    },
  },
  {
    says: "Seven of 20: a finding, and just not the cap; three of four in management",
    given: { highRiskRolesInScope: 20, highRiskRolesTrained12m: 7, executivesInScope: 4, executivesTrained12m: 3 },
    expect: {
      highRiskTrainingPct: { low: 35, high: 35, level: 2 },
      executiveParticipationPct: { low: 75, high: 75, level: 2 },
      "awr.c.roles-untrained": false,
      "awr.r.finance-roles": "finding",
      "awr.p.role-based#0": true,
      "awr.p.leadership#0": true,
    },
  },
  {
    says: "Six of 20",
    given: { highRiskRolesInScope: 20, highRiskRolesTrained12m: 6 },
    expect: { highRiskTrainingPct: { low: 30, high: 30, level: 1 }, "awr.c.roles-untrained": true },
  },

  // Test attacks.
  {
    says: "200 mails in 180 days: the half year alone counts, with one click in ten; what came before is the past to compare with",
    given: { phishCampaigns: [mails("new", "2026-01-01", 200, 20, 44), mails("before", "2025-12-31", 200, 60, 0)] },
    // Reports: 44 of 400 within the year.
    expect: {
      phishSent180d: 200,
      phishPronePct: { low: 10, high: 10, level: 3 },
      phishProneBaselinePct: 30,
      phishReportPct: { low: 11, high: 11, level: 1 },
      "awr.r.phish-high": "none",
      "awr.r.low-report": "finding",
    },
  },
  {
    says: "199 are too few, so the whole year counts; a message by phone is no mail",
    given: {
      phishCampaigns: [
        mails("new", "2026-01-01", 199, 19, 0),
        mails("old", "2025-06-30", 201, 21, 0),
        mails("older", "2025-06-29", 100, 90, 0),
        { ...mails("text", "2026-06-01", 100, 100, 0), channel: "sms" },
      ],
    },
    expect: { phishSent180d: 199, phishPronePct: { low: 10, high: 10, level: 3 }, phishProneBaselinePct: 90 },
  },
  {
    says: "One click in five is the edge of the finding, and level 2",
    given: { phishCampaigns: [mails("new", "2026-06-01", 200, 40, 44)] },
    // Reports: 44 of 200, 44 by 40 clicks.
    expect: {
      phishPronePct: { low: 20, high: 20, level: 2 },
      phishReportPct: { low: 22, high: 22, level: 3 },
      reportToClickRatio: { low: 1.1, high: 1.1, level: 2 },
      "awr.r.phish-high": "none",
      "awr.r.low-report": "none",
    },
  },
  {
    says: "A click more is one; 42 of 200 report, which is level 2",
    given: { phishCampaigns: [mails("new", "2026-06-01", 200, 41, 42)] },
    expect: { phishPronePct: { low: 20.5, high: 20.5, level: 1 }, phishReportPct: { low: 21, high: 21, level: 2 }, "awr.r.phish-high": "finding" },
  },
  {
    says: "24 of 200 reports are the edge of the finding; three reports for two clicks are level 3",
    given: { phishCampaigns: [mails("new", "2026-06-01", 200, 16, 24)] },
    expect: { phishReportPct: { low: 12, high: 12, level: 2 }, reportToClickRatio: { low: 1.5, high: 1.5, level: 3 }, "awr.r.low-report": "none" },
  },
  {
    says: "Of 79 messages shares say nothing",
    given: { phishCampaigns: [mails("few", "2026-06-01", 79, 40, 0)] },
    expect: { phishPronePct: "not applicable", phishReportPct: "not applicable", "awr.r.phish-high": "none", "awr.r.low-report": "none" },
  },
  {
    says: "Two in 50 gave their password away; a mail without a sign-in page could collect none",
    given: { phishCampaigns: [signIn("page", "2025-06-30", 50, 2), mails("link", "2026-06-01", 500, 100, 0)] },
    expect: { credentialEntryPct: { low: 4, high: 4, level: 3 } },
  },
  { says: "Three in 50 did", given: { phishCampaigns: [signIn("page", "2026-06-01", 50, 3)] }, expect: { credentialEntryPct: { low: 6, high: 6, level: 2 } } },
  { says: "Of 49 a share says nothing", given: { phishCampaigns: [signIn("page", "2026-06-01", 49, 3)] }, expect: { credentialEntryPct: "not applicable" } },
  {
    says: "The middle of three first reports comes after half an hour",
    given: { phishCampaigns: timed([5, 30, 600]) },
    expect: { firstReportMedianMinutes: { low: 30, high: 30, level: 3 } },
  },
  { says: "After 31 minutes", given: { phishCampaigns: timed([5, 31, 600]) }, expect: { firstReportMedianMinutes: { low: 31, high: 31, level: 2 } } },
  {
    says: "Two rows of one simulation count once, by the faster; one that nobody reported counts as a week",
    given: {
      phishCampaigns: [
        { ...mails("sales", "2026-06-01", 50, 5, 3), campaignId: "june", firstReportMinutes: 40 },
        { ...mails("works", "2026-06-01", 50, 5, 3), campaignId: "june", firstReportMinutes: 20 },
        { ...mails("may", "2026-05-01", 100, 5, 0), firstReportMinutes: 1 },
      ],
    },
    // (20 + 10,080) / 2.
    expect: { firstReportMedianMinutes: 5_050 },
  },
  {
    says: "3.6 messages a head are four simulations with a tenth away",
    given: { staffInScope: 100, phishCampaigns: [mails("year", "2026-06-01", 360, 30, 80)] },
    expect: {
      campaignsPerYear: { low: 3.6, high: 3.6, level: 3 },
      "awr.p.phish-simulation#0": false,
      "awr.p.measurement#0": false,
      "awr.c.never-measured": false,
      "awr.r.no-simulations": "none",
    },
  },
  {
    says: "1.8 a head still make a trend",
    given: { staffInScope: 100, phishCampaigns: [mails("year", "2026-06-01", 180, 30, 80)] },
    expect: { campaignsPerYear: { low: 1.8, high: 1.8, level: 2 }, "awr.p.phish-simulation#0": true, "awr.p.measurement#0": false },
  },
  {
    says: "Half a message a head is the least that the area bears, and no trend",
    given: { staffInScope: 100, phishCampaigns: [mails("year", "2026-06-01", 50, 10, 20), mails("before", "2025-06-29", 900, 90, 90)] },
    expect: {
      campaignsPerYear: { low: 0.5, high: 0.5, level: 0 },
      "awr.p.measurement#0": true,
      "awr.c.never-measured": false,
      "awr.r.no-simulations": "none",
    },
  },
  {
    says: "No simulation in two years",
    given: { staffInScope: 100, phishCampaigns: [] },
    expect: {
      campaignsPerYear: { low: 0, high: 0, level: 0 },
      phishPronePct: "not applicable",
      firstReportMedianMinutes: "not applicable",
      "awr.c.never-measured": true,
      "awr.r.no-simulations": "finding",
      "awr.r.phish-high": "none",
    },
  },

  // What follows from a click.
  {
    says: "Eight of 100 clicked twice in four tests, and seven of them were talked to",
    given: { staffInScope: 100, repeatClickers: 8, repeatClickersSupported: 7 },
    expect: { repeatClickerPct: { low: 8, high: 8, level: 3 }, "awr.r.repeat": "none", "awr.p.repeat-support#0": false },
  },
  {
    says: "Nine of 100 did, seven of them were talked to",
    given: { staffInScope: 100, repeatClickers: 9, repeatClickersSupported: 7 },
    expect: { repeatClickerPct: { low: 9, high: 9, level: 2 }, "awr.r.repeat": "finding", "awr.p.repeat-support#0": true },
  },
  {
    says: "Four of five talked to are the edge",
    given: { repeatClickers: 5, repeatClickersSupported: 4 },
    expect: { "awr.p.repeat-support#0": false },
  },
  {
    says: "A button, an answer within four hours, nobody is shamed",
    given: { reportChannel: "button", reportFeedbackHoursMedian: 4, punitiveCulture: false },
    expect: { "awr.p.reporting-culture#0": false, "awr.p.reporting-culture#1": false, "awr.r.punitive": "none" },
  },
  {
    says: "Staff tell somebody, and wait five hours",
    given: { reportChannel: "tell-it", reportFeedbackHoursMedian: 5 },
    expect: { "awr.p.reporting-culture#0": true, "awr.p.reporting-culture#1": true },
  },
  {
    says: "Who clicks is put on a list in the canteen",
    given: { reportChannel: "button-with-feedback", punitiveCulture: true },
    expect: { "awr.p.reporting-culture#0": true, "awr.r.punitive": "finding" },
  },
  { says: "Bank details are changed only after a call", given: { paymentChangeVerified: true }, expect: { "awr.r.payment-fraud": "none" } },
  { says: "Bank details are changed on a mail", given: { paymentChangeVerified: false }, expect: { "awr.r.payment-fraud": "finding" } },
];
