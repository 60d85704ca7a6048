import type { ById, Rule } from "../define.js";

/** What becomes a finding in Cybersecurity Awareness Training. */
export const rules: ById<Rule> = {
  "awr.r.phish-high": {
    severity: "medium",
    when: "phishPronePct > 20",
    title: "High rate of clicks on test attacks",
    impact: "{phishPronePct} of test messages were clicked; technical protection and quick reporting must carry what training cannot",
    recommend: "awr.a.simulations",
  },

  "awr.r.no-simulations": {
    severity: "medium",
    when: "campaignsPerYear < 0.5",
    title: "Behaviour never tested",
    impact: "Only {campaignsPerYear} simulated attacks per person were sent in 12 months, so the risk is a guess",
    recommend: "awr.a.simulations",
  },

  "awr.r.low-report": {
    severity: "high",
    when: "phishReportPct < 12",
    title: "Attacks are not reported",
    impact: "Only {phishReportPct} report test messages; IT would learn of a real attack from its damage",
    recommend: "awr.a.report-button",
  },

  "awr.r.completion": {
    severity: "medium",
    when: "trainingCompletionPct < 85",
    title: "Training gaps",
    impact: "{trainingCompletionPct} of people were trained in 12 months; insurers and customers commonly ask for nearly all",
    recommend: "awr.a.base-programme",
  },

  "awr.r.finance-roles": {
    severity: "high",
    when: "highRiskTrainingPct < 65",
    title: "Most attacked roles without own training",
    impact: "{highRiskTrainingPct} of finance, executive, HR and administrator roles had role training; payment fraud succeeds there",
    recommend: "awr.a.role-training",
  },

  "awr.r.payment-fraud": {
    severity: "high",
    when: "!paymentChangeVerified",
    title: "Changed bank details are paid without call-back",
    impact: "One forged mail or cloned voice can redirect a supplier payment or the payroll, and the bank seldom gets it back",
    recommend: "awr.a.role-training",
  },

  "awr.r.new-hires": {
    severity: "medium",
    when: "newHireTrainingPct < 80 && newHires12m > 0",
    title: "New staff start unprepared",
    impact: "{newHireTrainingPct} of new staff are trained within 30 days although they are preferred targets",
    recommend: "awr.a.base-programme",
  },

  "awr.r.repeat": {
    severity: "medium",
    when: "repeatClickerPct > 8",
    title: "Group of repeat clickers",
    impact: "People who clicked at least two of the last four tests: {repeatClickers}; they carry much of the risk",
    recommend: "awr.a.repeat-support",
  },

  "awr.r.punitive": {
    severity: "medium",
    when: "punitiveCulture",
    title: "Fear of blame",
    impact: "Staff who fear punishment stay silent, which delays discovery of real attacks",
    recommend: "awr.a.report-button",
  },
};
