import { column, fact } from "../define.js";

/** What is asked of the company for Annual Recap with Senior Management. */
export const facts = {
  lastRecapDate: fact.date({
    meaning: 'Last annual technology review with management; "never" when none',
    ask: "Minutes",
    tier: "core",
    never: true,
  }),

  lastRecapMinuted: fact.boolean({
    label: "Written decisions of the last recap",
    meaning: "Decisions recorded in writing",
    ask: "Minutes",
    tier: "core",
  }),

  recapDurationMinutes: fact.duration({
    label: "Length of the last recap",
    unit: "min",
    meaning: "Time given in that meeting",
    ask: "Calendar",
    tier: "standard",
  }),

  managementMembers: fact.count({
    unit: "people",
    meaning: "Members of senior management",
    ask: "Organisation chart",
    tier: "standard",
  }),

  managementAttended: fact.count({
    label: "Managers present at the last recap",
    unit: "people",
    meaning: "Of these, present at the last recap",
    ask: "Minutes",
    tier: "standard",
  }),

  chiefExecutiveAttended: fact.boolean({
    meaning: "The chief executive or owner took part in the last recap to the end; no when there has been none",
    ask: "Minutes",
    tier: "core",
  }),

  managementReportsPerYear: fact.count({
    unit: "reports/year",
    meaning: "Regular technology reports to management besides the recap",
    ask: "Documents",
    tier: "standard",
  }),

  boardReportsPerYear: fact.count({
    unit: "reports/year",
    meaning: "Technology or security reports to board or owners; 0 when none",
    ask: "Documents",
    tier: "standard",
  }),

  oversightBody: fact.oneOf({
    meaning: "Who oversees management",
    ask: "Interview",
    tier: "standard",
    values: ["owner-manages", "board", "trustees", "outside-owners"],
  }),

  riskAcceptancesSigned: fact.count({
    unit: "risks",
    meaning: "High risks formally accepted by an executive in 12 months",
    ask: "Register",
    tier: "context",
  }),

  highRisksOpen: fact.count({
    unit: "risks",
    meaning: "High risks open at assessment",
    ask: "Area 2",
    tier: "core",
  }),

  highRisksDecided: fact.count({
    label: "High risks with a decision",
    unit: "risks",
    meaning:
      "Of the high risks open at assessment, those with a decision signed by an executive: accept until a date, reduce with " +
      "money, owner and date, transfer, or stop the activity",
    ask: "Risk register, minutes",
    tier: "core",
  }),

  nextYearPlanApproved: fact.boolean({
    meaning: "Plan and budget for the next year approved at or after the recap",
    ask: "Minutes",
    tier: "standard",
  }),

  ticketsClosed12m: fact.count({
    unit: "tickets",
    meaning: "Service tickets closed in 12 months",
    ask: "Service desk",
    tier: "standard",
  }),

  ticketsClosedInTarget12m: fact.count({
    label: "Tickets closed within target",
    unit: "tickets",
    meaning: "Of these, in target time",
    ask: "Service desk",
    tier: "standard",
  }),

  ticketReopened12m: fact.count({
    label: "Tickets reopened in 12 months",
    unit: "tickets",
    meaning: "Reopened",
    ask: "Service desk",
    tier: "context",
  }),

  criticalAvailabilityPct: fact.percent({
    meaning: "Mean availability of tier 1 systems in business hours in 12 months",
    ask: "Monitoring or outage log",
    tier: "context",
  }),

  benefitPromised12m: fact.money({
    label: "Project benefit promised",
    unit: "currency/year",
    meaning: "Yearly benefit promised by projects finished 6 to 18 months ago",
    ask: "Cases",
    tier: "standard",
  }),

  benefitConfirmed12m: fact.money({
    label: "Project benefit confirmed by finance",
    unit: "currency/year",
    meaning: "Of that, confirmed by finance",
    ask: "Reviews",
    tier: "standard",
  }),

  userSatisfactionPrior: fact.number({
    label: "User satisfaction a year before",
    unit: "1-5",
    meaning: "Satisfaction a year before, same question",
    ask: "Survey",
    tier: "context",
    min: 1,
    max: 5,
  }),

  previousAssessmentDate: fact.date({
    meaning: 'Previous assessment of this kind; "never" when first',
    ask: "Report",
    tier: "context",
    never: true,
  }),

  previousOverallScore: fact.number({
    unit: "0-5",
    meaning: "Overall maturity of the previous assessment; empty when first",
    ask: "Report",
    tier: "context",
    min: 0,
    max: 5,
    empty: "none",
  }),

  regulatoryFindingsOpen: fact.count({
    unit: "findings",
    meaning: "Open findings of auditors, customers or authorities about technology",
    ask: "Reports",
    tier: "context",
  }),

  executiveSatisfaction: fact.number({
    unit: "1-5",
    meaning: 'Mean answer of executives to "technology helps us reach our goals"',
    ask: "Interview, same words for all",
    tier: "context",
    min: 1,
    max: 5,
  }),

  priorRecommendations: fact.records({
    label: "Recommendations of the last assessment",
    meaning: "One row per recommendation or action agreed in the last assessment or recap; empty when first year",
    ask: "Previous report and minutes",
    tier: "core",
    columns: {
      id: column.text({
        meaning: "Key",
        tier: "standard",
      }),
      areaCode: column.oneOf({
        label: "Area",
        meaning: "Area",
        tier: "context",
        values: ["str", "sec", "bud", "ppm", "dr", "cld", "dat", "app", "ast", "awr", "vnd", "exe"],
      }),
      title: column.text({
        meaning: "Title",
        tier: "standard",
      }),
      severity: column.oneOf({
        meaning: "Severity then",
        tier: "core",
        values: ["critical", "high", "medium", "low"],
      }),
      owner: column.text({
        meaning: "Executive owner; empty when nobody",
        tier: "context",
        empty: "none",
      }),
      dueDate: column.date({
        label: "Due date",
        meaning: "First agreed date; a later date does not replace it",
        tier: "core",
      }),
      status: column.oneOf({
        meaning: "Status",
        tier: "core",
        values: ["open", "in-progress", "done", "rejected", "superseded"],
      }),
      decidedBy: column.text({
        meaning: "Executive who rejected or superseded it, on record; empty when nobody",
        tier: "core",
        empty: "none",
      }),
      doneDate: column.date({
        label: "Date done",
        meaning: "Closed",
        tier: "context",
      }),
      evidenceSeen: column.boolean({
        meaning: "Assessor saw proof of completion",
        tier: "core",
      }),
      plannedCost: column.money({
        unit: "currency",
        meaning: "Planned",
        tier: "context",
      }),
      actualCost: column.money({
        unit: "currency",
        meaning: "Actual",
        tier: "context",
      }),
    },
  }),

  kpis: fact.records({
    label: "Key performance indicators",
    meaning: "One row per indicator agreed with management",
    ask: "KPI sheet",
    tier: "standard",
    columns: {
      id: column.text({
        meaning: "Key",
        tier: "standard",
      }),
      name: column.text({
        meaning: "Name",
        tier: "standard",
      }),
      audience: column.oneOf({
        meaning: "Audience",
        tier: "context",
        values: ["board", "management", "department", "it"],
      }),
      targetValue: column.number({
        meaning: "Target",
        tier: "context",
      }),
      actualValue: column.number({
        meaning: "12-month value; empty when not measured",
        tier: "standard",
        empty: "none",
      }),
      previousValue: column.number({
        meaning: "Year before",
        tier: "context",
      }),
      higherIsBetter: column.boolean({
        meaning: "Direction",
        tier: "context",
      }),
      unit: column.text({
        meaning: "Unit",
        tier: "context",
      }),
      linkedGoalId: column.ref({
        label: "Linked goal",
        meaning: "Goal; empty when none",
        tier: "context",
        of: "strategicGoals",
        empty: "none",
      }),
      dataSource: column.oneOf({
        meaning: "Source",
        tier: "standard",
        values: ["system", "manual", "estimate"],
      }),
    },
  }),

  decisions: fact.records({
    label: "Technology decisions",
    meaning: "One row per technology decision asked of management in 12 months or still open",
    ask: "Decision log, minutes",
    tier: "standard",
    columns: {
      id: column.text({
        meaning: "Key",
        tier: "standard",
      }),
      title: column.text({
        meaning: "Subject",
        tier: "standard",
      }),
      requestedDate: column.date({
        label: "Date requested",
        meaning: "Asked",
        tier: "standard",
      }),
      decidedDate: column.date({
        label: "Date decided",
        meaning: 'Decided; "never" when still open',
        tier: "standard",
        never: true,
      }),
      outcome: column.oneOf({
        meaning: "Outcome",
        tier: "standard",
        values: ["open", "approved", "rejected", "deferred"],
      }),
      implemented: column.boolean({
        meaning: "Carried out as decided",
        tier: "standard",
      }),
      amount: column.money({
        unit: "currency",
        meaning: "Money involved",
        tier: "context",
      }),
      decisionOwner: column.text({
        meaning: "Executive",
        tier: "context",
      }),
    },
  }),

  areaScores: fact.records({
    label: "Area scores",
    meaning: "One row per area with current and previous result",
    ask: "This and previous assessment",
    tier: "context",
    columns: {
      areaCode: column.oneOf({
        label: "Area",
        meaning: "Area",
        tier: "context",
        values: ["str", "sec", "bud", "ppm", "dr", "cld", "dat", "app", "ast", "awr", "vnd", "exe"],
      }),
      scoreNow: column.number({
        label: "Score now",
        unit: "0-5",
        meaning: "Current maturity",
        tier: "context",
        min: 0,
        max: 5,
      }),
      scorePrevious: column.number({
        label: "Previous score",
        unit: "0-5",
        meaning: "Previous; empty when first",
        tier: "context",
        min: 0,
        max: 5,
        empty: "none",
      }),
      scoreTarget: column.number({
        label: "Target score",
        unit: "0-5",
        meaning: "Target agreed with management; empty when none is agreed",
        tier: "context",
        min: 0,
        max: 5,
        empty: "none",
      }),
      benchmarkNote: column.text({
        meaning: "Peer information if any; empty when none",
        tier: "context",
        empty: "none",
      }),
    },
  }),
};
