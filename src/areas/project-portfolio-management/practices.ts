import type { ById, Practice } from "../define.js";

/**
 * What is judged for Project Portfolio Management Strategy: questions, what levels 0 to 5 look like, and the facts
 * that contradict an answer.
 */
export const practices: ById<Practice> = {
  "ppm.p.inventory": {
    label: "Technology project register",
    weight: 5,
    weightReason: "One list is the entry ticket",
    required: true,
    question: "Is there one complete list of technology projects with status, sponsor, dates and money?",
    evidence: "Project register",
    anchors: [
      "Nobody can list the projects",
      "IT lead lists them from memory",
      "List exists, department projects or costs missing",
      "One register with sponsor, dates, budget and status, updated monthly",
      "Register drives reports automatically; differences to ledger under 5%",
      "Register history allows trend reports over two years",
    ],
    corroboratingMetrics: ["freshStatusPct"],
    guards: [
      {
        when: "freshStatusPct < 50",
        atMost: 2,
        because: "Fewer than half of the running projects had a status report in the last five weeks",
      },
    ],
    maps: {
      "cobit-2019": ["APO05", "BAI01"],
      "itil-4": ["GEN-07"],
    },
  },

  "ppm.p.selection": {
    label: "Project selection and ranking",
    weight: 5,
    weightReason: "Choosing is worth more than running well",
    required: true,
    question: "Are projects selected and ranked by written criteria including value, risk and capacity?",
    evidence: "Scoring sheet, last two ranked lists, a declined project",
    anchors: [
      "First come or loudest first",
      "Owner decides case by case",
      "Cost is compared, value is not",
      "Written scoring of value, risk, effort and fit used for all projects above a limit",
      "Ranking with cut line by capacity and money; changes need a decision",
      "Scores are compared with outcomes and weights adjusted",
    ],
    corroboratingMetrics: ["goalLinkedProjectPct", "businessCasePct"],
    guards: [
      {
        when: "scoringModelUsed in ['none','informal','written-not-used']",
        atMost: 2,
        because: "No written ranking method is in use",
      },
    ],
    maps: {
      "cobit-2019": ["APO05", "EDM02"],
      "itil-4": ["GEN-07"],
    },
  },

  "ppm.p.capacity": {
    label: "Project capacity planning",
    weight: 5,
    weightReason: "Overload is the main reason for delay in firms this size",
    required: true,
    question: "Is the number of running projects limited by the capacity of people?",
    evidence: "Capacity sheet, work-in-progress limit",
    anchors: [
      "Capacity is not considered",
      "Complaints of overload are known",
      "Rough estimate for IT staff only",
      "Quarterly plan of days needed and available, business key users included; start dates follow it",
      "Work-in-progress limit enforced; upkeep share measured",
      "Throughput is forecast from history and confirmed within 15% over two half-years",
    ],
    corroboratingMetrics: ["capacityLoadPct", "concurrentPerLead"],
    guards: [
      {
        when:
          "!(known(projectCapacityDays12m) && projectCapacityDays12m > 0) " +
          "|| !(known(projectDemandDays12m) && (projectDemandDays12m > 0 || !projects.exists(p, p.status in ['approved','running'])))",
        atMost: 2,
        because: "The days available for projects or the days they need have not been estimated, or one of them is given as zero",
      },
    ],
    maps: {
      "cobit-2019": ["APO07", "BAI01"],
      "itil-4": ["SVC-03", "GEN-14"],
    },
  },

  "ppm.p.sponsorship": {
    label: "Business sponsorship of projects",
    weight: 5,
    weightReason: "Projects without a business sponsor deliver systems, not results",
    required: true,
    question: "Does each project have an active business sponsor who decides on scope, money and acceptance?",
    evidence: "Project charters, sponsor decisions in minutes",
    anchors: [
      "No sponsors",
      "IT sponsors its own projects",
      "Sponsor named for large projects, little activity",
      "Sponsor signed charter, attends reviews monthly, decides changes",
      "Sponsor answers for benefits in management meetings",
      "Sponsor role is part of performance goals",
    ],
    corroboratingMetrics: ["businessCasePct"],
    maps: {
      "cobit-2019": ["APO08", "BAI01", "BAI11"],
      "itil-4": ["GEN-08", "GEN-09"],
    },
  },

  "ppm.p.delivery-method": {
    label: "Common project delivery method",
    weight: 4,
    weightReason: "A light common method saves relearning",
    question: "Is there a light common way to plan, baseline, change, test and close projects?",
    evidence: "Templates, baseline of the two largest, change log",
    anchors: [
      "None",
      "Depends on the person",
      "Templates exist, used for some",
      "Charter, baseline, change decisions, test and closing used for every project above a limit",
      "Method scaled by size; deviations approved; agile and staged work both covered",
      "Method is revised from measured results at least yearly",
    ],
    corroboratingMetrics: ["slippageMedianPct"],
    guards: [
      {
        when: "!pmMethodDocumented",
        atMost: 2,
        because: "There is no written project method",
      },
      {
        when: "trainedProjectLeads < projectLeadsTotal * 0.5 || lessonsLogEntries24m == 0",
        atMost: 3,
        because: "Fewer than half of the project leads are trained or experienced, or no lesson was recorded in two years",
      },
    ],
    maps: {
      "iso-27001-2022": ["A.5.8"],
      "cobit-2019": ["BAI01", "BAI11", "BAI02"],
      "itil-4": ["GEN-08"],
    },
  },

  "ppm.p.tracking-evm": {
    label: "Progress and earned value tracking",
    weight: 3,
    weightReason: "Early warning needs progress in value, not in time",
    question: "Are progress, cost and forecast measured against a baseline and reported?",
    evidence: "Status reports, EV sheet, ledger match",
    anchors: [
      "No tracking",
      "Verbal status",
      "Traffic lights without figures",
      "Monthly percent complete on deliverables, cost and forecast dates for large projects",
      "CPI and SPI or an equivalent burn measure for all projects above the limit with trigger values for action",
      "Forecasts from past performance; accuracy of forecasts measured",
    ],
    corroboratingMetrics: ["portfolioCpi", "portfolioSpi", "costOverrunForecastPct"],
    maps: {
      "cobit-2019": ["BAI01", "BAI11", "MEA01"],
      "itil-4": ["GEN-08", "GEN-05"],
    },
  },

  "ppm.p.gates-stop": {
    label: "Stage gates and stop decisions",
    weight: 4,
    weightReason: "The courage to stop frees the most money",
    question: "Are there stop or continue decisions at fixed points, and are weak projects ended?",
    evidence: "Gate minutes, a stopped project",
    anchors: [
      "Projects run until money ends",
      "Stopped only after failure",
      "Owner stops now and then, no criteria",
      "Gates with criteria for every project above the limit",
      "At least half-yearly check of the whole list against value; stops are recorded without blame",
      "Money freed by stops is recorded and re-allocated within the quarter; two examples in 24 months",
    ],
    guards: [
      {
        when: "!stageGateUsed",
        atMost: 2,
        because: "There is no formal go or stop decision between approval and launch",
      },
      {
        when: "portfolioReviews12m < 2",
        atMost: 3,
        because: "Fewer than two portfolio reviews took place in 12 months",
      },
    ],
    maps: {
      "cobit-2019": ["APO05", "BAI01", "EDM02"],
      "itil-4": ["GEN-07"],
    },
  },

  "ppm.p.risk-dependency": {
    label: "Project risks and dependencies",
    weight: 3,
    weightReason: "Cross-project conflicts appear late",
    question: "Are project risks and dependencies tracked across the portfolio?",
    evidence: "Risk list, dependency map",
    anchors: [
      "No",
      "Known to leads",
      "List per project",
      "High risks with owner per project and one page of dependencies",
      "Reviewed monthly at portfolio level; contingency linked to risk",
      "Risk reserve is set from past projects",
    ],
    maps: {
      "cobit-2019": ["APO12", "BAI01"],
      "itil-4": ["GEN-10"],
    },
  },

  "ppm.p.change-adoption": {
    label: "Change management and adoption",
    weight: 4,
    weightReason: "Benefits come from use, not from launch",
    question: "Are training, communication and adoption planned and measured in projects?",
    evidence: "Adoption plan, usage figures 90 days after launch",
    anchors: [
      "Launch mail only",
      "Training when asked",
      "Training session planned",
      "Plan for communication, training and key users in every business-change project",
      "Usage is measured 30 and 90 days after launch, with actions",
      "Adoption result decides on final acceptance",
    ],
    guards: [
      {
        when: "projectsFinished24m > 0 && projectsFinishedScopeAccepted24m < projectsFinished24m * 0.6",
        atMost: 3,
        because: "Sponsors accepted the result of fewer than 60% of the finished projects",
      },
    ],
    maps: {
      "cobit-2019": ["BAI05"],
      "itil-4": ["GEN-06"],
    },
  },
};
