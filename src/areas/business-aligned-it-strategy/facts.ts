import { column, fact } from "../define.js";

/** What is asked of the company for Business-aligned IT Strategy. */
export const facts = {
  businessStrategyDate: fact.date({
    label: "Date of the business strategy",
    meaning: 'Date of the current written business strategy or plan (a one-page goal list confirmed in writing by the owner counts); "never" when none exists',
    ask: "Ask CEO, see the document",
    tier: "standard",
    never: true,
  }),

  itStrategyDate: fact.date({
    label: "Date of the IT strategy",
    meaning: 'Date the current written IT strategy or roadmap was last revised; "never" when none exists',
    ask: "Read the document header or revision table",
    tier: "core",
    never: true,
  }),

  itStrategyApprovalBody: fact.oneOf({
    meaning: "Highest body that approved the IT strategy",
    ask: "Minutes or signature page",
    tier: "standard",
    values: ["none", "it-only", "single-executive", "management-team", "board"],
  }),

  itStrategyHorizonMonths: fact.count({
    label: "Horizon of the IT roadmap",
    unit: "months",
    meaning: "How far ahead the roadmap has dated items",
    ask: "Read the roadmap",
    tier: "standard",
  }),

  itLeaderReportsTo: fact.oneOf({
    label: "Reporting line of the IT lead",
    meaning:
      "Reporting line of the person inside the company or under a CIO mandate who answers for IT; ceo-owner also when the owner " +
      "answers personally, external-provider-only when only a managed service provider does, nobody when no one does",
    ask: "Organisation chart, confirmed by CEO",
    tier: "core",
    values: ["ceo-owner", "coo", "cfo", "other-executive", "non-executive", "nobody", "external-provider-only"],
  }),

  itLeaderInManagementTeam: fact.boolean({
    meaning: "The IT lead attends the regular management meeting (at least half of the meetings in the last 12 months)",
    ask: "Attendance lists",
    tier: "standard",
  }),

  steeringMeetings12m: fact.count({
    label: "Joint business and IT meetings",
    unit: "meetings/12 months",
    meaning: "Meetings of a body in which business and IT decide priorities together",
    ask: "Minutes; meetings without minutes do not count",
    tier: "standard",
  }),

  itRequestsOpen: fact.count({
    unit: "requests",
    meaning: "Open requests for new or changed capability (not break-fix)",
    ask: "Ticket export filtered to requests",
    tier: "standard",
  }),

  itRequestsOpenOver180d: fact.count({
    label: "IT requests open over 180 days",
    unit: "requests",
    meaning: "Of these, older than 180 days at assessment date",
    ask: "Same export, by creation date",
    tier: "standard",
  }),

  executivesInterviewed: fact.count({
    unit: "people",
    meaning: "Executives and department heads interviewed in fact-finding",
    ask: "Assessor log",
    tier: "standard",
  }),

  executivesWhoNameTopItPriorities: fact.count({
    label: "Executives who name the IT priorities",
    unit: "people",
    meaning: "Of these, those who name at least two of the IT lead's top three priorities without help",
    ask: "Ask the same question in every interview, before showing anything",
    tier: "standard",
  }),

  userSatisfactionScore: fact.number({
    label: "User satisfaction score",
    unit: "1-5",
    meaning: "Mean answer of the last IT user survey on a five-point scale",
    ask: "Survey export; convert other scales linearly",
    tier: "context",
    min: 1,
    max: 5,
  }),

  userSatisfactionSurveyDate: fact.date({
    label: "Date of the user satisfaction survey",
    meaning: 'Date of that survey; "never" when none',
    ask: "Survey export",
    tier: "standard",
    never: true,
  }),

  userSatisfactionResponseRate: fact.percent({
    label: "Response rate of the user survey",
    meaning: "Answers divided by invitations",
    ask: "Survey export",
    tier: "standard",
  }),

  keyItRolesTotal: fact.count({
    label: "Key IT roles",
    unit: "roles",
    meaning: "IT roles and tier 1-2 systems checked for cover, each counted once",
    ask: "Area 5 list plus role list",
    tier: "core",
    min: 1,
  }),

  keyItRolesWithoutBackup: fact.count({
    label: "Key IT roles without stand-in",
    unit: "roles",
    meaning:
      "Of the roles and systems checked, those known by exactly one person, in-house or outside; a provider whose contract names " +
      "cover and who holds current documentation and access counts as a backup",
    ask: "Ask IT lead system by system, cross-check with area 5 list",
    tier: "core",
  }),

  techTrendReviewDate: fact.date({
    meaning: 'Last documented look at new technology, AI use included, with a decision; "never" when none',
    ask: "Minutes or memo",
    tier: "standard",
    never: true,
  }),

  aiUsePolicyExists: fact.boolean({
    meaning: "Written rule on which AI tools staff may use with which data",
    ask: "See the policy",
    tier: "standard",
  }),

  strategicGoals: fact.records({
    label: "Strategic goals",
    meaning: "One row per business goal stated by management for the next 1-3 years",
    ask: "Business plan plus CEO interview; read back and confirm",
    tier: "core",
    columns: {
      id: column.text({
        meaning: "Short key, e.g. G1",
        tier: "core",
      }),
      title: column.text({
        meaning: "Goal in the company's own words",
        tier: "standard",
      }),
      kpi: column.text({
        label: "KPI",
        meaning: "Measure that shows success; empty when none was given",
        tier: "context",
        empty: "none",
      }),
      targetDate: column.date({
        label: "Target date",
        meaning: "When it should be reached",
        tier: "context",
      }),
      executiveOwner: column.text({
        meaning: "Named executive; empty when nobody",
        tier: "context",
        empty: "none",
      }),
      priority: column.oneOf({
        meaning: "Ranking given by the CEO",
        tier: "context",
        values: ["must", "should", "could"],
      }),
      itDependence: column.oneOf({
        meaning: "How far the goal fails without technology work",
        tier: "core",
        values: ["none", "supporting", "decisive"],
      }),
    },
  }),

  initiatives: fact.records({
    label: "IT initiatives",
    meaning: "One row per IT initiative planned or running in the next 36 months",
    ask: "IT roadmap, budget, interviews",
    tier: "core",
    columns: {
      id: column.text({
        meaning: "Short key, e.g. I1",
        tier: "core",
      }),
      title: column.text({
        meaning: "Name",
        tier: "standard",
      }),
      goalId: column.ref({
        label: "Goal",
        meaning: "Goal it serves; empty when none",
        tier: "core",
        of: "strategicGoals",
        empty: "none",
      }),
      businessSponsor: column.text({
        meaning: "Named person outside IT; empty when none",
        tier: "standard",
        empty: "none",
      }),
      expectedBenefit: column.money({
        unit: "currency/year",
        meaning: "Yearly benefit stated by the sponsor; empty when not quantified",
        tier: "standard",
        empty: "none",
      }),
      budget: column.money({
        unit: "currency",
        meaning: "Total planned cost",
        tier: "standard",
      }),
      startDate: column.date({
        label: "Start date",
        meaning: "Planned start",
        tier: "context",
      }),
      endDate: column.date({
        label: "End date",
        meaning: "Planned end",
        tier: "context",
      }),
      status: column.oneOf({
        meaning: "State at assessment date",
        tier: "core",
        values: ["idea", "approved", "running", "done", "stopped"],
      }),
      benefitReviewed: column.boolean({
        meaning: "For done items: benefit compared with expectation afterwards",
        tier: "standard",
      }),
    },
  }),
};
