import type { ById, Practice } from "../define.js";

/** What is judged for Application Rationalization: questions, what levels 0 to 5 look like, and the facts that contradict an answer. */
export const practices: ById<Practice> = {
  "app.p.inventory": {
    label: "Application inventory",
    weight: 5,
    weightReason: "Base of all later steps",
    required: true,
    question: "Is there one current list of applications with owner, cost, users and support state?",
    evidence: "List, comparison with sign-on, ledger and devices",
    anchors: [
      "None",
      "Known by IT lead",
      "List older than 12 months or without cost and owner",
      "List with owner, cost, users and support state, revised within 6 months, from at least two sources",
      "Monthly update from sign-on and ledger; over 85% match with discovery",
      "Kept by process: no purchase or retirement without entry; differences are alarms",
    ],
    corroboratingMetrics: ["appInventoryCompletenessPct"],
    guards: [
      {
        when: "ageDays(applicationInventoryDate) > 215 || inventorySourcesUsed < 2",
        atMost: 2,
        because: "The application list was not revised within half a year (215 days, grace included), or fewer than two sources were joined",
      },
    ],
    maps: {
      "csf-2.0": ["ID.AM-02", "ID.AM-04"],
      "cis-8.1": ["2.1", "2.4"],
      "iso-27001-2022": ["A.5.9"],
      "cobit-2019": ["BAI09", "APO03"],
      "itil-4": ["SVC-11", "SVC-06"],
    },
  },

  "app.p.ownership": {
    label: "Application ownership",
    weight: 4,
    weightReason: "Owners decide on value",
    question: "Has each application a business owner who decides on use, access and future?",
    evidence: "Owner list, two owners interviewed",
    anchors: [
      "No",
      "IT decides",
      "Owner for main system only",
      "Owner for every critical and important application, duties known",
      "Owners review cost, users and value yearly",
      "Owners meet a lifetime cost target and propose retirements",
    ],
    corroboratingMetrics: ["appOwnerPct"],
    maps: {
      "csf-2.0": ["GV.RR-02"],
      "iso-27001-2022": ["A.5.9"],
      "cobit-2019": ["APO01", "APO08"],
      "itil-4": ["GEN-09"],
    },
  },

  "app.p.assessment-time": {
    label: "TIME assessment of applications",
    weight: 5,
    weightReason: "The core method of the area",
    required: true,
    question: "Are applications scored for business value and technical fit, with a decision for each?",
    evidence: "Scores, decision list, dates",
    anchors: [
      "Never",
      "Opinions on single systems",
      "One-time list by IT without business",
      "Scored by business and IT within 24 months with TIME decision and date",
      "Yearly review; decisions funded and tracked",
      "Result measured in cost, risk and satisfaction against the start",
    ],
    corroboratingMetrics: ["timeDecidedPct"],
    guards: [
      {
        when: "timeDecidedPct < 60",
        atMost: 2,
        because: "Fewer than 60% of the active applications have a decision, dated where one is to go",
      },
    ],
    maps: {
      "cobit-2019": ["APO05", "APO03", "BAI09"],
      "itil-4": ["GEN-07", "GEN-01"],
    },
  },

  "app.p.intake-control": {
    label: "Review of new applications",
    weight: 4,
    weightReason: "Stops regrowth",
    question: "Is every new application checked for overlap, security, data and integration before purchase?",
    evidence: "Ten recent introductions sampled",
    anchors: [
      "Anyone signs up",
      "IT informed afterwards",
      "Check for large purchases only",
      "Short check for all with answer within five working days, over 80% covered",
      "Catalogue of approved tools; card data checked quarterly",
      "New sign-ups are detected within a week and handled",
    ],
    guards: [
      {
        when: "applicationRequests12m > 0 && applicationRequestsReviewed12m < applicationRequests12m * 0.8",
        atMost: 2,
        because: "Fewer than 80% of the new applications were checked first",
      },
    ],
    maps: {
      "csf-2.0": ["PR.PS-05", "GV.SC-06"],
      "cis-8.1": ["2.3", "2.5", "15.5"],
      "iso-27001-2022": ["A.5.19", "A.5.23"],
      "cobit-2019": ["APO03", "BAI02", "BAI03"],
      "itil-4": ["GEN-01"],
    },
  },

  "app.p.lifecycle-support": {
    label: "Application end-of-support planning",
    weight: 5,
    weightReason: "Unsupported software is a security and outage risk",
    required: true,
    question: "Are support ends known and acted upon at least 12 months ahead?",
    evidence: "Life-cycle list, upgrade plan",
    anchors: [
      "Unknown",
      "Found when something fails",
      "Known for operating systems only",
      "Known for all critical and important applications with plan",
      "Upgrade within one year of release for main systems; no unsupported in use without exception",
      "Roadmaps of vendors discussed yearly and used in planning",
    ],
    corroboratingMetrics: ["unsupportedCriticalCount", "eosWithin12mCount"],
    guards: [
      {
        when: "unsupportedCriticalCount > 0",
        atMost: 2,
        because: "An important application is no longer supported by its vendor",
      },
    ],
    maps: {
      "csf-2.0": ["ID.AM-08", "PR.PS-02"],
      "cis-8.1": ["2.2"],
      "iso-27001-2022": ["A.8.8", "A.8.19"],
      "cobit-2019": ["BAI09", "APO03"],
      "itil-4": ["SVC-06"],
    },
  },

  "app.p.licence-use": {
    label: "License use before renewal",
    weight: 4,
    weightReason: "Quickest money in the assessment",
    question: "Is use compared with licences before each renewal?",
    evidence: "Use report, two renewals",
    anchors: [
      "Never",
      "When the price rises",
      "Main suite once a year",
      "All contracts above the purchase limit, before notice date",
      "Quarterly; unused seats taken back in 30 days",
      "Automatic take-back; use above 92% for two years",
    ],
    corroboratingMetrics: ["appLicenceUtilisationPct"],
    guards: [
      {
        when: "appLicenceUtilisationPct < 70",
        atMost: 3,
        because: "Less than 70% of the money for seats is used",
      },
    ],
    maps: {
      "cis-8.1": ["2.1"],
      "iso-27001-2022": ["A.5.32"],
      "cobit-2019": ["BAI09", "APO06"],
      "itil-4": ["SVC-06"],
    },
  },

  "app.p.integration": {
    label: "Application integration",
    weight: 3,
    weightReason: "Manual transfer is hidden labour",
    question: "Are interfaces documented, automated where worthwhile and monitored?",
    evidence: "Interface list, errors",
    anchors: [
      "Copy and paste",
      "Files by hand",
      "Some automatic, undocumented",
      "List with owner; main flows automatic",
      "Monitored, errors handled in one day",
      "Standard integration platform; reuse measured",
    ],
    corroboratingMetrics: ["manualInterfacePct"],
    guards: [
      {
        when: "duplicateEntryProcesses > max(3, employeeCount * 0.04)",
        atMost: 2,
        because: "The same data is typed more than once in more than three processes and more than one for every 25 staff",
      },
    ],
    maps: {
      "csf-2.0": ["ID.AM-03"],
      "cobit-2019": ["APO03", "BAI03"],
      "itil-4": ["GEN-01", "SVC-07"],
    },
  },

  "app.p.retirement": {
    label: "Application retirement",
    weight: 4,
    weightReason: "Savings come only when contracts end",
    question: "Are applications retired fully: data, contract, access, interfaces?",
    evidence: "Retirement record, ended contract",
    anchors: [
      "Nothing is retired",
      "Users stop, contract goes on",
      "Contract ended, data or access left",
      "Checklist with data archive, contract end, access removal",
      "Yearly target; savings confirmed by finance",
      "At least as many retired as introduced over two years, unless growth is planned",
    ],
    guards: [
      {
        when: "applicationsRetired24m == 0 && (redundantAppPct > 10 || eliminateCandidateCost > 0)",
        atMost: 2,
        because: "No application was retired in 24 months although there are candidates",
      },
    ],
    maps: {
      "csf-2.0": ["ID.AM-08", "GV.SC-10"],
      "cis-8.1": ["15.7"],
      "iso-27001-2022": ["A.8.10"],
      "cobit-2019": ["BAI09"],
      "itil-4": ["SVC-06", "SVC-04"],
    },
  },

  "app.p.access-standard": {
    label: "Single sign-on for sensitive applications",
    weight: 3,
    weightReason: "Central sign-on makes leaving and use visible",
    question: "Are applications with sensitive data connected to single sign-on with multi-factor?",
    evidence: "Sign-on list",
    anchors: [
      "Separate passwords everywhere",
      "Main suite only",
      "Some, no rule",
      "All critical and sensitive ones where offered",
      "Required for purchase; exceptions recorded",
      "Automatic provisioning and removal for main ones",
    ],
    corroboratingMetrics: ["ssoCoveragePct"],
    guards: [
      {
        when: "ssoCoveragePct < 35",
        atMost: 2,
        because: "Fewer than 35% of the applications with sensitive data use single sign-on",
      },
    ],
    maps: {
      "csf-2.0": ["PR.AA-01", "PR.AA-03"],
      "cis-8.1": ["6.3", "6.7", "5.6"],
      "iso-27001-2022": ["A.5.16", "A.8.5"],
      "cobit-2019": ["DSS05"],
    },
  },
};
