import type { ById, Metric } from "../define.js";

/** What is measured for Information Security Planning: formula, cut-offs for levels 1 to 5, and what they rest on. */
export const metrics: ById<Metric> = {
  mfaCoveragePct: {
    label: "Accounts with a second factor",
    is: "pct(userAccountsMfa, userAccountsTotal)",
    unit: "%",
    better: "higher",
    levels: [40, 70, 95, 99, 100],
    standing: "rule-of-thumb",
    rationale: "Insurers and basic-hygiene schemes commonly ask for all users; a small remainder for service exceptions is tolerated up to level 4",
  },

  privilegedMfaPct: {
    label: "Administrator accounts with second factor",
    is: "pct(privilegedAccountsMfa, privilegedAccountsTotal)",
    unit: "%",
    better: "higher",
    levels: [50, 75, 100, 100, 100],
    standing: "rule-of-thumb",
    rationale: "Nothing below 100% is defensible for administrators, so level 3 already asks for all",
  },

  phishResistantMfaPct: {
    label: "Accounts with phishing-resistant sign-in",
    is: "pct(userAccountsMfaPhishResistant, userAccountsTotal)",
    unit: "%",
    better: "higher",
    levels: [1, 5, 15, 40, 80],
    standing: "judgement",
    rationale: "Adoption is young; administrators and finance first",
  },

  edrCoveragePct: {
    label: "Endpoints with detection and response",
    is: "pct(endpointsWithEdr, endpointsTotal)",
    unit: "%",
    better: "higher",
    levels: [50, 75, 95, 98, 99],
    standing: "rule-of-thumb",
    rationale: "The devices left out are the ones used as a way in",
  },

  patchCompliancePct: {
    label: "Endpoints patched in time",
    is: "pct(endpointsPatchCompliant, endpointsTotal)",
    unit: "%",
    better: "higher",
    levels: [40, 65, 80, 90, 97],
    standing: "rule-of-thumb",
    rationale: "Monthly cycle is asked by CIS 7.3 and 7.4; percentages are customary service targets of managed providers",
    source: "cis-8.1",
  },

  portableEncryptionPct: {
    label: "Portable devices encrypted",
    is: "pct(portableEndpointsEncrypted, portableEndpointsTotal)",
    unit: "%",
    better: "higher",
    levels: [40, 70, 95, 98, 100],
    standing: "rule-of-thumb",
    rationale: "A lost unencrypted laptop is usually a notifiable event, an encrypted one usually not; a few in repair or on order pass level 3",
  },

  localAdminPct: {
    label: "Users with local administrator rights",
    is: "pct(localAdminUsers, userAccountsTotal)",
    unit: "%",
    better: "lower",
    levels: [60, 30, 10, 3, 0],
    standing: "judgement",
    rationale: "Each one turns a clicked attachment into control of the device",
  },

  criticalFixDays: {
    label: "Time to fix critical weaknesses",
    is: "criticalVulnsCloseDaysMedian",
    unit: "days",
    better: "lower",
    levels: [90, 60, 30, 14, 7],
    minBase: 5,
    base: "criticalVulnsClosed12m",
    standing: "published",
    rationale:
      "The 14-day step follows the wider window for dangerous findings in CISA BOD 26-04 (June 2026), the 30-day step the limit " +
      "for high findings in BOD 19-02 (2019), which it replaced; both are for US federal systems. The other steps and the use " +
      "for private smaller firms are our judgement. Findings still open count with their age, so leaving old ones open cannot " +
      "improve the figure",
    source: "bod-26-04",
  },

  staleAccountPct: {
    label: "Accounts unused for 90 days",
    is: "pct(staleAccounts90d, userAccountsTotal)",
    unit: "%",
    better: "lower",
    levels: [20, 12, 6, 3, 1],
    standing: "judgement",
    rationale: "CIS 5.3 asks to disable dormant accounts after 45 days; we measure at 90 because exports usually carry that filter",
    source: "cis-8.1",
  },

  leaverTimelinessPct: {
    label: "Leavers locked out within a day",
    is: "pct(leaversDisabledWithin1d, leaversSampled)",
    unit: "%",
    better: "higher",
    levels: [40, 60, 80, 95, 100],
    minBase: 5,
    standing: "rule-of-thumb",
    rationale: "Same-day removal is the customary audit test",
  },

  riskTreatmentPct: {
    label: "Risks with owner and decided treatment",
    is:
      "pct(risks.countIf(r, r.source == 'company' && known(r.owner) " +
      "&& (r.treatment in ['accept','avoid'] || (r.treatment in ['reduce','transfer'] && known(r.treatmentDue)))), " +
      "risks.countIf(r, r.source == 'company' || r.likelihood * r.impact >= 15 || (r.impact == 5 && r.likelihood >= 2)))",
    unit: "%",
    better: "higher",
    levels: [20, 40, 70, 90, 100],
    standing: "judgement",
    rationale:
      "Company risks with owner, decision and, where work follows, a date; high risks found only by the assessor enter the base, " +
      "so a register written by the assessment earns nothing",
  },

  highRiskOverdueCount: {
    label: "High risks past their due date",
    is:
      "risks.countIf(r, (r.likelihood * r.impact >= 15 || (r.impact == 5 && r.likelihood >= 2)) && r.treatment == 'reduce' " +
      "&& known(r.treatmentDue) && daysUntil(r.treatmentDue) < 0)",
    unit: "risks",
    better: "lower",
    levels: [5, 3, 2, 1, 0],
    standing: "judgement",
    rationale:
      '15 of 25 is the customary lower edge of "high" on a five by five grid; a ruinous event expected once in 20 years or more ' +
      "often is high as well, since products of ordinal scales hide it",
  },

  annualLossExpectancy: {
    label: "Expected yearly loss from listed risks",
    is: "risks.filter(r, known(r.singleLossExpectancy) && known(r.annualRateOfOccurrence)).sumOf(r, r.singleLossExpectancy * r.annualRateOfOccurrence)",
    unit: "currency/year",
    better: "none",
    standing: "definition",
    rationale: "ALE = SLE x ARO summed over risks where both are known; show the number of risks left out, never present as a forecast",
  },

  securitySpendSharePct: {
    label: "Security share of IT spend",
    is: "pct(securityAnnualSpend, budgetLines.sumOf(b, b.actualPriorYear))",
    unit: "%",
    better: "none",
    standing: "published",
    rationale:
      "Context: the IANS and Artico surveys of security leaders gave 8.6% (2020) rising to 13.2% (2024) of IT spend, mostly " +
      "larger firms; for small firms 5-12% is our judgement; never scored",
    source: "ians-artico",
  },
};
