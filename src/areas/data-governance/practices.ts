import type { ById, Practice } from "../define.js";

/** What is judged for Data Governance: questions, what levels 0 to 5 look like, and the facts that contradict an answer. */
export const practices: ById<Practice> = {
  "dat.p.ownership": {
    label: "Data ownership",
    weight: 4,
    weightReason: "Without owners every rule is advice",
    question: "Does each important data set have a named business owner with written duties?",
    evidence: "Data set list, role note, two owners interviewed",
    anchors: [
      "Nobody; data is seen as IT's matter",
      "Some people feel responsible",
      "Owners named for one or two domains",
      "Owner and steward for all important sets, duties written and known",
      "Owners meet or report at least quarterly and decide access and quality targets",
      "Ownership is part of role descriptions and performance talks; gaps closed on staff change",
    ],
    corroboratingMetrics: ["dataOwnerPct"],
    guards: [
      {
        when: "dataGovernanceLead in ['nobody','it-alone']",
        atMost: 2,
        because: "Data governance is driven by nobody or by IT alone",
      },
    ],
    maps: {
      "csf-2.0": ["GV.RR-02", "ID.AM-07"],
      "iso-27001-2022": ["A.5.2", "A.5.9"],
      "cobit-2019": ["APO01", "APO14"],
      "itil-4": ["GEN-03"],
    },
  },

  "dat.p.inventory": {
    label: "Data inventory",
    weight: 5,
    weightReason: "You cannot protect or use what you do not know",
    required: true,
    question: "Is there an inventory of important data with location, content and flow?",
    evidence: "Inventory, flow sketch, two sets traced",
    anchors: [
      "None",
      "Known by individuals",
      "System list without data content, or privacy register only",
      "Inventory of important sets with location, class, owner, sharing",
      "Flows between systems shown; revised twice a year",
      "Discovery tools confirm it; unknown stores found are handled in 30 days",
    ],
    corroboratingMetrics: ["classifiedPct"],
    guards: [
      {
        when: "ageDays(dataInventoryDate) > 1095",
        atMost: 1,
        because: "The company had no data inventory of its own, or it is older than three years",
      },
      {
        when: "ageDays(dataInventoryDate) > 400",
        atMost: 2,
        because: "The company's own data inventory was not revised within a year (400 days, grace included)",
      },
    ],
    maps: {
      "csf-2.0": ["ID.AM-03", "ID.AM-07"],
      "cis-8.1": ["3.2", "3.8"],
      "iso-27001-2022": ["A.5.9"],
      "cobit-2019": ["APO14"],
    },
  },

  "dat.p.classification-handling": {
    label: "Data classification and handling",
    weight: 4,
    weightReason: "Simple rules staff can follow",
    question: "Are data classified and are handling rules known and used?",
    evidence: "Rules, labels seen, five staff asked",
    anchors: [
      "No classes",
      "Word confidential used at will",
      "Classes written, staff do not know them",
      "Two to four classes with handling table; taught; used for main stores",
      "Labels in mail and files; sharing limits by label; links expire",
      "Automatic labels and loss prevention tuned; incidents by class measured",
    ],
    corroboratingMetrics: ["sensitiveProtectedPct", "uncontrolledCopyPct"],
    guards: [
      {
        when: "classificationLevels < (employeeCount < 50 ? 2 : 3) || ageDays(dataPolicyDate) > 1095",
        atMost: 2,
        because: "The scheme has fewer than three classes (two below 50 staff), or the data policy is older than three years or missing",
      },
      {
        when: "dlpInPlace in ['none','basic-mail-rules']",
        atMost: 3,
        because: "Data loss prevention reaches mail rules at most",
      },
    ],
    maps: {
      "csf-2.0": ["ID.AM-05", "ID.AM-07", "PR.DS-01", "PR.DS-02"],
      "cis-8.1": ["3.1", "3.7", "3.13"],
      "iso-27001-2022": ["A.5.12", "A.5.13", "A.5.14", "A.8.12"],
      "cobit-2019": ["APO14", "DSS05"],
    },
  },

  "dat.p.access-control": {
    label: "Access to sensitive data",
    weight: 5,
    weightReason: "Excess access turns one stolen login into a large breach",
    required: true,
    question: "Is access to sensitive data limited by need and reviewed by owners?",
    evidence: "Permission report, last review, open link list",
    anchors: [
      "Everyone sees almost everything",
      "Limits for HR and payroll only",
      "Groups exist, never reviewed",
      "Yearly review by owners for confidential data; anonymous links limited",
      "Half-yearly review, rights by role, changes logged",
      "Access to restricted data is monitored and unusual use alerts",
    ],
    corroboratingMetrics: ["accessReviewPct"],
    guards: [
      {
        when: "confidentialPublicLinks > 0",
        atMost: 1,
        because: "Confidential data can be read without sign-in",
      },
      {
        when: "openShares > max(2, employeeCount * 0.05)",
        atMost: 2,
        because: "Too many places with confidential data are open to all staff: more than two and more than one for every 20 staff",
      },
      {
        when: "publicLinksActive > max(10, employeeCount * 0.5)",
        atMost: 3,
        because: "More anonymous sharing links are active than one for every two staff",
      },
    ],
    maps: {
      "csf-2.0": ["PR.AA-05"],
      "cis-8.1": ["3.3", "6.8"],
      "iso-27001-2022": ["A.5.15", "A.5.18", "A.8.3"],
      "cobit-2019": ["DSS05", "DSS06"],
    },
  },

  "dat.p.quality": {
    label: "Data quality",
    weight: 4,
    weightReason: "Bad data costs daily work and wrong decisions",
    question: "Is the quality of critical data measured against agreed rules and improved?",
    evidence: "Rules, measurements, corrections at source",
    anchors: [
      "Errors are found by customers",
      "Corrected one by one",
      "Clean-up actions now and then",
      "Rules per critical set, measured yearly, causes fixed",
      "Measured quarterly with target; entry checks in systems; duplicates below 2%",
      "Automatic checks with alerts; cost of errors known and falling",
    ],
    corroboratingMetrics: ["qualityMeasuredPct", "qualityOnTargetPct"],
    guards: [
      {
        when: "duplicateCustomerRatePct > 5 || addressErrorRatePct > 10",
        atMost: 3,
        because: "More than 5% of the customer records are duplicates, or more than 10% of the sampled records are wrong or incomplete",
      },
    ],
    maps: {
      "cobit-2019": ["APO14", "DSS06"],
    },
  },

  "dat.p.master-and-integration": {
    label: "Master data and integration",
    weight: 3,
    weightReason: "Two truths mean daily reconciliation",
    question: "Is there one agreed master per critical data set and controlled exchange between systems?",
    evidence: "Integration list, one conflict case",
    anchors: [
      "Same data typed in several systems",
      "Exports and imports by hand",
      "Master agreed for one domain",
      "Master agreed for critical sets; interfaces documented with owner",
      "Interfaces monitored, errors handled in one day",
      "Reusable interfaces; new systems must connect to masters",
    ],
    corroboratingMetrics: ["goldenSourcePct"],
    maps: {
      "csf-2.0": ["ID.AM-03"],
      "cobit-2019": ["APO03", "APO14"],
      "itil-4": ["GEN-01"],
    },
  },

  "dat.p.retention-disposal": {
    label: "Data retention and disposal",
    weight: 4,
    weightReason: "Data not held cannot be stolen",
    question: "Are retention periods defined and is data really deleted or archived?",
    evidence: "Schedule, deletion evidence for two sets",
    anchors: [
      "Everything kept for ever",
      "Paper archive rules only",
      "Schedule written, not carried out",
      "Schedule for main sets carried out at least yearly, with evidence; legal holds known",
      "Automatic rules in mail, files and main systems; backups covered",
      "Volume of out-of-date data measured and falling",
    ],
    corroboratingMetrics: ["retentionEnforcedPct"],
    guards: [
      {
        when: "ageDays(endOfLifeDataDeletedDate) > 400",
        atMost: 2,
        because: "No deletion run under a retention rule within a year (400 days, grace included)",
      },
    ],
    maps: {
      "csf-2.0": ["ID.AM-08"],
      "cis-8.1": ["3.4", "3.5"],
      "iso-27001-2022": ["A.5.33", "A.8.10"],
      "cobit-2019": ["APO14", "DSS06"],
    },
  },

  "dat.p.privacy-compliance": {
    label: "Privacy compliance",
    weight: 5,
    weightReason: "Fines and loss of trust",
    required: true,
    appliesWhen: "handlesPersonalData",
    question: "Are privacy duties met: register, agreements, requests, breach notice, impact checks?",
    evidence: "Register, agreements sample, request log",
    anchors: [
      "Duties unknown",
      "Privacy notice copied from elsewhere",
      "Some agreements and a named contact",
      "Register current, agreements signed, requests answered in time, notification steps written",
      "Impact checks before new processing; yearly internal check",
      "Privacy built into project method; results reported to management",
    ],
    corroboratingMetrics: ["processorAgreementPct", "requestTimelinessPct"],
    guards: [
      {
        when: "!privacyLeadNamed || !recordsOfProcessingCurrent",
        atMost: 2,
        because: "Nobody is named for privacy, or the register of processing activities is not current",
      },
    ],
    maps: {
      "csf-2.0": ["GV.OC-03"],
      "cis-8.1": ["3.1"],
      "iso-27001-2022": ["A.5.31", "A.5.34"],
      "cobit-2019": ["MEA03", "APO14"],
    },
  },

  "dat.p.analytics-ai": {
    label: "Trusted key reports",
    weight: 3,
    weightReason: "Value side of governance",
    question: "Are key reports defined, reconciled and trusted?",
    evidence: "Report list with definitions, spreadsheet list",
    anchors: [
      "Every department has its own figures",
      "Reports by one expert in spreadsheets",
      "Central reports for finance only",
      "Key figures defined and reconciled; critical spreadsheets controlled",
      "Self-service on agreed data; report usage and errors measured",
      "Data products with owner; wrong decisions traced to data are reviewed",
    ],
    corroboratingMetrics: ["reportTrustPct", "spreadsheetControlPct"],
    maps: {
      "cobit-2019": ["APO14"],
      "itil-4": ["GEN-05"],
    },
  },

  "dat.p.ai-data": {
    label: "Company data in AI tools",
    weight: 3,
    weightReason: "Staff already paste company data into such tools",
    question: "Is the use of company data in AI tools decided, limited and watched?",
    evidence: "Rules, list of approved tools with contract terms, sign-on or proxy report, three staff asked",
    anchors: [
      "Nobody knows who uses what",
      "Told to be careful, nothing written",
      "Rules written, private accounts still in use",
      "Approved tools under company contract, classes of data that may not go in, taught",
      "Use seen in sign-on or proxy report; over-wide file rights fixed before an assistant may search them",
      "Use cases with owner, checked for error and leak, list revised twice a year",
    ],
    guards: [
      {
        when: "aiToolsUseCompanyData == 'unmanaged'",
        atMost: 1,
        because: "Company data is used in AI tools without control",
      },
      {
        when: "aiToolsUseCompanyData == 'approved-tools-only'",
        atMost: 3,
        because: "Tools are approved, but their use is not watched",
      },
    ],
    maps: {
      "csf-2.0": ["GV.PO-01", "PR.DS-10"],
      "cis-8.1": ["2.3", "3.1"],
      "iso-27001-2022": ["A.5.10", "A.5.14", "A.8.12"],
      "cobit-2019": ["APO14", "APO04"],
    },
  },
};
