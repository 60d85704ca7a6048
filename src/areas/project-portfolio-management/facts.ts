import { column, fact } from "../define.js";

/** What is asked of the company for Project Portfolio Management Strategy. */
export const facts = {
  projectsFinished24m: fact.count({
    unit: "projects",
    meaning: "Technology projects finished in 24 months",
    ask: "Project list, interviews",
    tier: "standard",
  }),

  projectsFinishedOnTime24m: fact.count({
    label: "Projects finished on time in 24 months",
    unit: "projects",
    meaning: "Of these, finished no later than 10% of planned duration after the first approved date",
    ask: "Plan and closing note",
    tier: "standard",
  }),

  projectsFinishedOnBudget24m: fact.count({
    label: "Projects finished on budget in 24 months",
    unit: "projects",
    meaning: "Of these, cost no more than 10% above the first approved budget",
    ask: "Ledger",
    tier: "standard",
  }),

  projectsFinishedScopeAccepted24m: fact.count({
    label: "Projects finished with accepted scope",
    unit: "projects",
    meaning: "Of these, sponsor accepted the result",
    ask: "Closing note or sponsor interview",
    tier: "standard",
  }),

  projectsStoppedEarly24m: fact.count({
    label: "Projects stopped before completion",
    unit: "projects",
    meaning: "Stopped by decision before completion",
    ask: "Minutes",
    tier: "standard",
  }),

  portfolioReviews12m: fact.count({
    unit: "reviews",
    meaning: "Portfolio-level reviews with decisions in 12 months",
    ask: "Minutes",
    tier: "standard",
  }),

  scoringModelUsed: fact.oneOf({
    label: "Project ranking method",
    meaning: "State of the ranking method",
    ask: "Template and two ranked lists",
    tier: "standard",
    values: ["none", "informal", "written-not-used", "written-and-used"],
  }),

  projectCapacityDays12m: fact.count({
    label: "Project days available in 12 months",
    unit: "person-days",
    meaning: "Internal and contracted outside days available for projects in the next 12 months after upkeep and absence; empty when nobody has estimated them",
    ask: "IT lead estimate checked with time records and the provider contract",
    tier: "core",
    empty: "none",
  }),

  projectDemandDays12m: fact.count({
    label: "Project days needed in 12 months",
    unit: "person-days",
    meaning:
      "Days needed in the next 12 months by approved projects, business key users not included; a project without an estimate " +
      "counts with 10 days per 10,000 US dollars of budget; empty when nobody has estimated them",
    ask: "Project plans; estimate where missing",
    tier: "core",
    empty: "none",
  }),

  stageGateUsed: fact.boolean({
    label: "Stage gates in use",
    meaning: "At least one formal go or stop decision between approval and launch",
    ask: "Minutes",
    tier: "standard",
  }),

  pmMethodDocumented: fact.boolean({
    label: "Written project method",
    meaning: "Written lightweight method with templates",
    ask: "See templates",
    tier: "standard",
  }),

  trainedProjectLeads: fact.count({
    unit: "people",
    meaning: "People leading projects with formal training or at least three completed projects",
    ask: "CVs",
    tier: "standard",
  }),

  projectLeadsTotal: fact.count({
    unit: "people",
    meaning: "People leading projects now",
    ask: "Project list",
    tier: "standard",
  }),

  lessonsLogEntries24m: fact.count({
    unit: "entries",
    meaning: "Recorded lessons in 24 months",
    ask: "Log",
    tier: "standard",
  }),

  projects: fact.records({
    label: "Technology projects",
    meaning: "One row per technology project that is approved, running, on hold or closed in 12 months",
    ask: "Project list, budget, sponsor interviews; assessor estimates percent complete with the lead when nobody has it",
    tier: "core",
    columns: {
      id: column.text({
        meaning: "Key",
        tier: "standard",
      }),
      name: column.text({
        meaning: "Name",
        tier: "standard",
      }),
      strategicGoalId: column.ref({
        label: "Strategic goal",
        meaning: "Goal served; empty when none",
        tier: "standard",
        of: "strategicGoals",
        empty: "none",
      }),
      initiativeId: column.ref({
        label: "Initiative",
        meaning: "Roadmap item; empty when none",
        tier: "context",
        of: "initiatives",
        empty: "none",
      }),
      sponsor: column.text({
        meaning: "Business sponsor; empty when none",
        tier: "context",
        empty: "none",
      }),
      lead: column.text({
        meaning: "Project lead; empty when none",
        tier: "context",
        empty: "none",
      }),
      type: column.oneOf({
        meaning: "Type",
        tier: "standard",
        values: ["mandatory", "infrastructure", "business-change", "new-product", "security", "compliance"],
      }),
      status: column.oneOf({
        meaning: "Status",
        tier: "core",
        values: ["proposed", "approved", "running", "on-hold", "done", "stopped"],
      }),
      approvedDate: column.date({
        label: "Approval date",
        meaning: "Approval",
        tier: "context",
      }),
      baselineStart: column.date({
        meaning: "First approved start",
        tier: "standard",
      }),
      baselineFinish: column.date({
        meaning: "First approved finish",
        tier: "standard",
      }),
      forecastFinish: column.date({
        meaning: "Current expected finish; empty when nobody has forecast one",
        tier: "standard",
        empty: "none",
      }),
      budgetAtCompletion: column.money({
        unit: "currency",
        meaning: "First approved budget including internal time where valued (BAC)",
        tier: "core",
      }),
      plannedValue: column.money({
        unit: "currency",
        meaning: "Budgeted cost of work scheduled to date (PV), also for a paused project; default is BAC times elapsed baseline duration share",
        tier: "core",
      }),
      actualCost: column.money({
        unit: "currency",
        meaning: "Cost to date (AC)",
        tier: "core",
      }),
      percentComplete: column.percent({
        meaning: "Physical completion judged on accepted deliverables, not on time used",
        tier: "core",
      }),
      forecastCost: column.money({
        unit: "currency",
        meaning: "Current estimate at completion by the lead",
        tier: "standard",
      }),
      expectedBenefitAnnual: column.money({
        label: "Expected yearly benefit",
        unit: "currency/year",
        meaning: "Yearly benefit in the case",
        tier: "context",
      }),
      businessValueScore: column.count({
        unit: "1-5",
        meaning: "Score by sponsor and finance",
        tier: "context",
        min: 1,
        max: 5,
      }),
      riskScore: column.count({
        unit: "1-5",
        meaning: "Delivery risk score",
        tier: "context",
        min: 1,
        max: 5,
      }),
      hasBusinessCase: column.boolean({
        label: "Business case",
        meaning: "Written case with cost and benefit",
        tier: "standard",
      }),
      baselineApproved: column.boolean({
        meaning: "Scope, date and budget were fixed in writing",
        tier: "core",
      }),
      lastStatusDate: column.date({
        label: "Date of the last status",
        meaning: 'Last written status report; "never" when there was none',
        tier: "standard",
        never: true,
      }),
      rebaselineCount: column.count({
        label: "Number of new baselines",
        unit: "times",
        meaning: "How often the baseline was reset",
        tier: "context",
      }),
      openHighRisksWithoutOwner: column.count({
        label: "Open high risks without owner",
        unit: "risks",
        meaning: "High project risks without named owner",
        tier: "context",
      }),
    },
  }),
};
