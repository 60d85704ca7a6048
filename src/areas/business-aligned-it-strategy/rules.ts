import type { ById, Rule } from "../define.js";

/** What becomes a finding in Business-aligned IT Strategy. */
export const rules: ById<Rule> = {
  "str.r.no-strategy": {
    severity: "medium",
    when: "ageDays(itStrategyDate) > 760",
    title: "IT strategy missing or out of date",
    impact:
      "Technology money is being committed without an agreed direction (age of the current plan in months: " +
      "{itStrategyAgeMonths}), so purchases are likely to be judged one at a time and partly twice",
    recommend: "str.a.write-roadmap",
  },

  "str.r.no-goals": {
    severity: "medium",
    when: "strategicGoals.size() == 0",
    title: "No agreed business goals to align with",
    impact: "Management named no goals for the next one to three years, so no technology plan can be checked against anything",
    recommend: "str.a.goal-workshop",
  },

  "str.r.goals-uncovered": {
    severity: "medium",
    when: "goalCoveragePct < 60",
    title: "Business goals without technology support",
    impact: "Only {goalCoveragePct} of the goals that depend on technology have an approved initiative; the others will slip or be improvised",
    recommend: "str.a.goal-workshop",
  },

  "str.r.unlinked-spend": {
    severity: "medium",
    when: "budgetLinkagePct < 60",
    title: "Project money not tied to business goals",
    impact: "{budgetLinkagePct} of committed project money names a goal; the rest cannot be defended if budgets tighten",
    recommend: "str.a.goal-workshop",
  },

  "str.r.no-forum": {
    severity: "medium",
    when: "steeringMeetings12m < 2",
    title: "No joint decision forum",
    impact: "Joint meetings with minutes in a year: {steeringMeetings12m}; priorities are set by urgency and by whoever asks last",
    recommend: "str.a.steering-group",
  },

  "str.r.single-person": {
    severity: "high",
    when: "singlePersonRiskPct > 20 && keyItRolesWithoutBackup >= 2",
    title: "Knowledge held by one person",
    impact:
      "{keyItRolesWithoutBackup} of {keyItRolesTotal} IT roles and important systems rest on a single person; one resignation or " +
      "illness can halt operations and projects",
    recommend: "str.a.capacity-plan",
  },

  "str.r.stale-demand": {
    severity: "medium",
    when: "staleDemandPct > 35",
    title: "Requests neither done nor declined",
    impact: "{staleDemandPct} of open requests are older than half a year; departments respond by buying their own tools",
    recommend: "str.a.demand-intake",
  },

  "str.r.leader-outside": {
    severity: "medium",
    when: "!itLeaderInManagementTeam && employeeCount >= 50",
    title: "IT not present when the business plans",
    impact: "Plans are made without a check on systems, capacity and security, which shows up later as delay and extra cost",
    recommend: "str.a.steering-group",
  },

  "str.r.nobody-accountable": {
    severity: "high",
    when: "itLeaderReportsTo in ['nobody','external-provider-only']",
    title: "Nobody inside the company answers for technology",
    impact:
      "Strategy, budget, choice of systems and advice to management have no one with mandate and skill; decisions fall to " +
      "whoever sells or runs the systems",
    recommend: "str.a.it-leadership",
  },

  "str.r.ai-unruled": {
    severity: "medium",
    when: "!aiUsePolicyExists",
    title: "No rules for use of AI tools",
    impact: "Staff can place customer or company data in outside AI services without anyone having decided whether that is acceptable",
    recommend: "str.a.ai-rules",
  },
};
