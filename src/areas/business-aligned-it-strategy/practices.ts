import type { ById, Practice } from "../define.js";

/**
 * What is judged for Business-aligned IT Strategy: questions, what levels 0 to 5 look like, and the facts that
 * contradict an answer.
 */
export const practices: ById<Practice> = {
  "str.p.written-strategy": {
    label: "Written IT strategy",
    weight: 5,
    weightReason: "Everything else in this area needs a written base",
    required: true,
    question: "Is there a written IT strategy or roadmap that states what IT will and will not do, with dates?",
    evidence: "Strategy document, revision history, distribution list",
    anchors: [
      "No document; IT lead describes plans only when asked",
      "Notes or a wish list exist, without dates or money",
      "A list of planned projects for the budget year exists, made by IT alone",
      "Dated roadmap of at least 24 months with cost and owner per item, revised within 12 months",
      "Roadmap shows target state per main system, capacity check and explicit list of things not done; changes are recorded",
      "Roadmap is rolled forward at least twice a year from measured results and business changes, and earlier versions show the adjustments",
    ],
    corroboratingMetrics: ["itStrategyAgeMonths"],
    guards: [
      {
        when: "itStrategyApprovalBody in ['none','it-only'] || itStrategyHorizonMonths < 24 || ageDays(itStrategyDate) > 400",
        atMost: 2,
        because: "The strategy is not approved outside IT, looks less than 24 months ahead or was not revised for more than a year",
      },
    ],
    maps: {
      "csf-2.0": ["GV.OC-01"],
      "cobit-2019": ["APO02", "EDM01"],
      "itil-4": ["GEN-12"],
    },
  },

  "str.p.goal-linkage": {
    label: "Initiatives linked to business goals",
    weight: 5,
    weightReason: "Alignment is the purpose of the area",
    required: true,
    question: "Does every running or approved initiative name the business goal it serves?",
    evidence: "Project list with goal column, two goals traced by the assessor",
    anchors: [
      "Business goals are unknown to IT",
      "Linkage is explained verbally for one or two projects",
      "Fewer than half of the live initiatives carry a goal in writing",
      "All initiatives above the purchase limit carry a goal; unlinked ones are marked as upkeep",
      "Goals without initiatives and initiatives without goals are reviewed at least quarterly with management",
      "Initiatives are stopped or reshaped when a goal changes; at least one example in 24 months",
    ],
    corroboratingMetrics: ["goalCoveragePct", "initiativeLinkagePct", "budgetLinkagePct"],
    guards: [
      {
        when: "ageDays(businessStrategyDate) > 760 || strategicGoals.size() == 0",
        atMost: 2,
        because: "There is no business strategy or confirmed goal list younger than two years, or no goal to link to",
      },
    ],
    maps: {
      "csf-2.0": ["GV.OC-01"],
      "cobit-2019": ["APO02", "APO05", "EDM02"],
      "itil-4": ["GEN-12", "GEN-07"],
    },
  },

  "str.p.joint-governance": {
    label: "Joint business and IT governance",
    weight: 4,
    weightReason: "Priorities set by IT alone or by the loudest department are the usual root cause of misfit",
    question: "Do business and IT decide priorities together in a regular, minuted forum?",
    evidence: "Minutes and action lists of the last four meetings",
    anchors: [
      "No forum; priorities arise by phone call",
      "Occasional meetings when something is wrong",
      "Meetings at least twice a year, no minutes or no decisions recorded",
      "At least quarterly, minuted, with decision rights written down",
      "Decisions follow a published scoring; open actions are tracked and above 80% are closed on time",
      "The forum reviews its own decisions against results once a year and adjusts its rules",
    ],
    corroboratingMetrics: ["staleDemandPct"],
    guards: [
      {
        when: "steeringMeetings12m < 3",
        atMost: 2,
        because: "Fewer than three joint meetings with minutes took place in 12 months",
      },
    ],
    maps: {
      "cobit-2019": ["EDM01", "EDM05", "APO01", "APO08"],
      "itil-4": ["GEN-09", "GEN-07"],
    },
  },

  "str.p.leadership-seat": {
    label: "IT's part in business planning",
    weight: 4,
    weightReason: "Without access to management the plan follows events instead of shaping them",
    question: "Does the person answering for IT take part in business planning?",
    evidence: "Organisation chart, attendance lists, calendar of the last planning round",
    anchors: [
      "Nobody in the company answers for IT",
      "A technician or an outside provider is called when needed",
      "IT lead is informed of plans after they are decided",
      "IT lead, or a fractional CIO, attends planning and is consulted before decisions",
      "IT lead is a regular member of the management meeting with agenda time",
      "IT lead co-owns at least one business goal and is measured on it",
    ],
    corroboratingMetrics: ["priorityRecallPct"],
    guards: [
      {
        when: "!itLeaderInManagementTeam",
        atMost: 3,
        because: "The IT lead does not attend the regular management meeting",
      },
    ],
    maps: {
      "cobit-2019": ["APO01", "APO08"],
      "itil-4": ["GEN-09"],
    },
  },

  "str.p.business-case": {
    label: "Business cases before approval",
    weight: 4,
    weightReason: "Unquantified projects cannot be compared",
    question: "Is a short business case with cost, benefit and risk required before an initiative is approved?",
    evidence: "Template, three most recent cases",
    anchors: [
      "Purchases are approved without any written reason",
      "Vendor quotation serves as the case",
      "Cost is written down, benefit is not",
      "One-page case with total cost over at least three years, benefit, risk and sponsor is required above the purchase limit",
      "Cases are compared with each other on the same criteria; sensitivity is shown for the largest",
      "Estimates are calibrated with results from earlier cases",
    ],
    corroboratingMetrics: ["quantifiedBenefitPct"],
    maps: {
      "cobit-2019": ["EDM02", "APO05", "APO06"],
      "itil-4": ["SVC-02", "GEN-07"],
    },
  },

  "str.p.benefit-review": {
    label: "Review of realized benefits",
    weight: 3,
    weightReason: "Without it the case is only a ticket to get money",
    appliesWhen: "initiatives.exists(i, i.status == 'done')",
    question: "Are the results of finished initiatives compared with what was promised?",
    evidence: "Review notes for finished projects in 24 months",
    anchors: [
      "Never done",
      "Remembered informally for failures",
      "Cost result is checked, benefit is not",
      "Sponsor signs a review within six months for every initiative above the purchase limit",
      "Results are totalled for management once a year",
      "Findings change selection rules or estimates; examples shown",
    ],
    corroboratingMetrics: ["benefitReviewPct"],
    maps: {
      "cobit-2019": ["EDM02", "MEA01"],
      "itil-4": ["GEN-02", "GEN-05"],
    },
  },

  "str.p.demand-intake": {
    label: "Intake of technology requests",
    weight: 2,
    weightReason: "Visible demand prevents shadow purchases",
    question: "Is there one known way for departments to ask for new technology, with an answer within a set time?",
    evidence: "Intake form, queue with dates, declined requests",
    anchors: [
      "No way to ask; departments buy on their own",
      "Requests reach IT by hallway or chat and are not recorded",
      "Requests are logged, no decision dates",
      "One intake with response time, every request decided as yes, no or later",
      "Queue is visible to requesters; ageing is reported",
      "Intake data feed the yearly roadmap; requester satisfaction is measured",
    ],
    corroboratingMetrics: ["staleDemandPct"],
    guards: [
      {
        when: "staleDemandPct > 35 && itRequestsOpen >= 10",
        atMost: 3,
        because: "More than a third of the open requests are older than 180 days",
      },
    ],
    maps: {
      "cobit-2019": ["APO08", "BAI02"],
      "itil-4": ["SVC-02", "GEN-09", "SVC-16"],
    },
  },

  "str.p.skills-and-capacity": {
    label: "IT skills and capacity",
    weight: 5,
    weightReason: "Plans fail on people before they fail on technology in firms this size",
    required: true,
    question: "Is the IT capacity and skill needed for the roadmap compared with what is available?",
    evidence: "Capacity sheet, succession or backup list, sourcing decision notes",
    anchors: [
      "Nobody knows how IT time is spent",
      "Overload is noticed when deadlines slip",
      "Main skills are listed; single-person dependencies are known but open",
      "Yearly comparison of needed and available days; backup named for every critical role",
      "Time split between upkeep and change is measured quarterly; make-or-buy decided per skill",
      "Capacity plan is tested against two growth cases and adjusted",
    ],
    corroboratingMetrics: ["singlePersonRiskPct"],
    guards: [
      {
        when: "singlePersonRiskPct > 20",
        atMost: 3,
        because: "More than a fifth of the IT roles and important systems rest on a single person",
      },
    ],
    maps: {
      "cobit-2019": ["APO07"],
      "itil-4": ["GEN-14", "SVC-03"],
    },
  },

  "str.p.innovation-watch": {
    label: "Emerging technology and AI",
    weight: 2,
    weightReason: "Useful, but secondary until the basics work",
    question: "Does the company look at new technology, AI included, in a planned way and set rules for its use?",
    evidence: "Decision memo, pilot list, AI use policy",
    anchors: [
      "Not a subject; staff use public AI tools without rules",
      "Individual trials by enthusiasts",
      "Rules on permitted tools exist or trials are listed, not both",
      "Rules exist and are known; at least one yearly review ends in decisions",
      "Pilots have a success measure and an end date; outcome recorded",
      "Small yearly budget for pilots; results enter the roadmap, with cases that reached production",
    ],
    guards: [
      {
        when: "ageDays(techTrendReviewDate) > 400 || !aiUsePolicyExists",
        atMost: 2,
        because: "New technology was not reviewed for more than a year, or there is no written rule for AI tools",
      },
    ],
    maps: {
      "csf-2.0": ["GV.RM-07"],
      "cobit-2019": ["APO04"],
      "itil-4": ["GEN-12", "GEN-01"],
    },
  },
};
