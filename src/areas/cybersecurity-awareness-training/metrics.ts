import type { ById, Metric } from "../define.js";

/** What is measured for Cybersecurity Awareness Training: formula, cut-offs for levels 1 to 5, and what they rest on. */
export const metrics: ById<Metric> = {
  phishSent180d: {
    label: "Phishing tests sent in 180 days",
    is: "phishCampaigns.filter(c, c.channel == 'email' && ageDays(c.date) <= 180).sumOf(c, c.sent)",
    unit: "messages",
    better: "none",
    standing: "definition",
    rationale: "Test mails of the last half year; decides whether the click rate can be read from them alone",
  },

  phishPronePct: {
    label: "Phishing tests clicked",
    is:
      "pct(phishCampaigns.filter(c, c.channel == 'email' " +
      "&& ageDays(c.date) <= (phishSent180d >= 200 ? 180 : 365)).sumOf(c, c.clicked), " +
      "phishCampaigns.filter(c, c.channel == 'email' && ageDays(c.date) <= (phishSent180d >= 200 ? 180 : 365)).sumOf(c, c.sent))",
    unit: "%",
    better: "lower",
    levels: [30, 20, 10, 5, 3],
    minBase: 80,
    standing: "published",
    rationale:
      "Last half year, or the whole year when fewer than 200 test mails were sent. KnowBe4 2025: 33.1% untrained, about 20% " +
      "after 90 days, about 4.6% after a year (4.1% is also quoted); a vendor's own customer data. A randomized study of 19,500 " +
      "staff found training lowered failures by only 1.7%, and the difficulty of the message moves clicks more. Mapping to " +
      "levels is our judgement; print the 95% interval and the mix of difficulty beside it",
    source: "knowbe4-2025",
  },

  phishProneBaselinePct: {
    label: "Phishing tests clicked before",
    is:
      "pct(phishCampaigns.filter(c, c.channel == 'email' " +
      "&& ageDays(c.date) > (phishSent180d >= 200 ? 180 : 365)).sumOf(c, c.clicked), " +
      "phishCampaigns.filter(c, c.channel == 'email' && ageDays(c.date) > (phishSent180d >= 200 ? 180 : 365)).sumOf(c, c.sent))",
    unit: "%",
    better: "none",
    minBase: 80,
    standing: "definition",
    rationale: "Messages before the window of the click rate, for the trend; difficulty mix must be alike",
  },

  credentialEntryPct: {
    label: "Phishing tests with password entered",
    is:
      "pct(phishCampaigns.filter(c, c.channel == 'email' && c.template == 'credential-page' " +
      "&& ageDays(c.date) <= 365).sumOf(c, c.credentialsEntered), " +
      "phishCampaigns.filter(c, c.channel == 'email' && c.template == 'credential-page' && ageDays(c.date) <= 365).sumOf(c, c.sent))",
    unit: "%",
    better: "lower",
    levels: [15, 8, 4, 2, 0.5],
    minBase: 50,
    standing: "judgement",
    rationale: "Closer to real damage than the click; only messages that led to a sign-in page, since others cannot collect anything",
  },

  phishReportPct: {
    label: "Phishing tests reported",
    is: "pct(phishCampaigns.filter(c, ageDays(c.date) <= 365).sumOf(c, c.reported), phishCampaigns.filter(c, ageDays(c.date) <= 365).sumOf(c, c.sent))",
    unit: "%",
    better: "higher",
    levels: [5, 12, 22, 35, 55],
    minBase: 80,
    standing: "published",
    rationale: "Verizon's 2024 report: over 20% of users in partner simulations reported; we place that just below level 3, other steps are our judgement",
    source: "dbir-2024",
  },

  reportToClickRatio: {
    label: "Reports per click",
    is:
      "phishCampaigns.filter(c, ageDays(c.date) <= 365).sumOf(c, c.reported) " +
      "/ max(1, phishCampaigns.filter(c, ageDays(c.date) <= 365).sumOf(c, c.clicked))",
    unit: "ratio",
    better: "higher",
    levels: [0.2, 0.7, 1.5, 4, 10],
    standing: "judgement",
    rationale: "Resilience ratio; less sensitive to difficulty than the click rate",
  },

  firstReportMedianMinutes: {
    label: "Typical time to first report",
    is:
      "phishCampaigns.filter(c, ageDays(c.date) <= 365).distinct(c, c.campaignId).medianOf(k, " +
      "phishCampaigns.exists(c, c.campaignId == k && c.reported > 0) " +
      "? phishCampaigns.filter(c, c.campaignId == k && c.reported > 0).minOf(c, c.firstReportMinutes) : 10080)",
    unit: "min",
    better: "lower",
    levels: [240, 90, 30, 10, 5],
    standing: "judgement",
    rationale:
      "First report of the company per simulation; one that nobody reported counts as a week (10,080 minutes). Public reports " +
      "put the median click at well under a minute, so a first report within minutes is what saves the others",
  },

  campaignsPerYear: {
    label: "Phishing tests per person",
    is: "phishCampaigns.filter(c, ageDays(c.date) <= 365).sumOf(c, c.sent) / staffInScope",
    unit: "messages/person/year",
    better: "higher",
    levels: [0.9, 1.8, 3.6, 7, 11],
    standing: "rule-of-thumb",
    rationale:
      "Simulated messages per person in 12 months, so that neither spreading one simulation over many days nor testing a few " +
      "friendly people helps. Quarterly is customary, monthly is advised by platform vendors; a tenth is left for absence",
  },

  trainingCompletionPct: {
    label: "Staff trained within a year",
    is: "pct(staffTrained12m, staffInScope)",
    unit: "%",
    better: "higher",
    levels: [30, 60, 85, 95, 99],
    standing: "rule-of-thumb",
    rationale: "Auditors and insurers usually expect 95%",
  },

  newHireTrainingPct: {
    label: "New hires trained within 30 days",
    is: "pct(newHiresTrained30d, newHires12m)",
    unit: "%",
    better: "higher",
    levels: [20, 50, 80, 95, 100],
    minBase: 3,
    standing: "rule-of-thumb",
    rationale: "CIS 14.1 asks for training at hire and yearly",
    source: "cis-8.1",
  },

  highRiskTrainingPct: {
    label: "High-risk roles with own training",
    is: "pct(highRiskRolesTrained12m, highRiskRolesInScope)",
    unit: "%",
    better: "higher",
    levels: [10, 35, 65, 90, 100],
    standing: "judgement",
    rationale: "Role training",
  },

  executiveParticipationPct: {
    label: "Executives who were trained",
    is: "pct(executivesTrained12m, executivesInScope)",
    unit: "%",
    better: "higher",
    levels: [20, 50, 80, 100, 100],
    standing: "judgement",
    rationale: "Tone at the top",
  },

  repeatClickerPct: {
    label: "Staff who click again and again",
    is: "pct(repeatClickers, staffInScope)",
    unit: "%",
    better: "lower",
    levels: [30, 17, 8, 3, 1],
    standing: "judgement",
    rationale:
      "Two clicks in four messages, so the figure does not grow with the number of tests: click chances of 30, 20, 10, 5 and 3% " +
      "give about 35, 18, 5, 1.4 and 0.5%",
  },
};
