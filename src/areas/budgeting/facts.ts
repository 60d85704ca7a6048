import { column, fact } from "../define.js";

/** What is asked of the company for Budgeting. */
export const facts = {
  budgetApprovedDate: fact.date({
    meaning:
      "Date the budget in force at asOf was approved; technology lines inside the approved company budget count when they can be " +
      'totalled and one person answers for them; "never" when neither exists',
    ask: "Minutes or CFO",
    tier: "core",
    never: true,
  }),

  forecastsPerYear: fact.count({
    unit: "forecasts/year",
    meaning: "Number of formal re-forecasts of IT spend in the last 12 months",
    ask: "CFO",
    tier: "standard",
  }),

  shadowSpend12m: fact.money({
    label: "Technology spend unknown to IT",
    unit: "currency/year",
    meaning:
      "Technology paid outside the IT budget that neither the IT lead nor finance had on a technology list before the " +
      "assessment. Unknown, not 0, unless ledger and card exports of 12 months over all cost centres were read. Department " +
      "systems that are budgeted and owned are no shadow spend: they are cost lines with inItBudget false",
    ask: "Ledger and card analysis by the assessor",
    tier: "core",
  }),

  unplannedSpend12m: fact.money({
    unit: "currency/year",
    meaning: "Spend in the last 12 months on items not in the approved budget, emergencies included",
    ask: "Compare actuals with budget lines",
    tier: "standard",
  }),

  contractsRenewing12m: fact.count({
    unit: "contracts",
    meaning: "IT contracts with renewal in the next 12 months",
    ask: "Area 11 vendor list; not below the count of contracts there that end or renew within 365 days",
    tier: "standard",
  }),

  contractsRenewing12mBudgeted: fact.count({
    label: "Renewing contracts that are in the budget",
    unit: "contracts",
    meaning: "Of these, present in next budget with the expected new price",
    ask: "Compare",
    tier: "standard",
  }),

  refreshBacklogValue: fact.money({
    label: "Value of overdue replacements",
    unit: "currency",
    meaning:
      "Replacement cost of equipment already past the earlier of vendor support end and the default life of area 9; a longer " +
      "life counts only when approved in writing before the assessment",
    ask: "Area 9 inventory times current prices",
    tier: "standard",
  }),

  contingencyHeld: fact.money({
    unit: "currency",
    meaning: "Reserve for IT in the approved budget",
    ask: "Budget",
    tier: "standard",
  }),

  chargebackModel: fact.oneOf({
    meaning: "How cost is shown to departments",
    ask: "CFO",
    tier: "standard",
    values: ["none", "showback", "partial-chargeback", "full-chargeback"],
  }),

  approvalLimitsWritten: fact.boolean({
    meaning: "Written limits for who may commit how much on technology",
    ask: "Policy",
    tier: "standard",
  }),

  threeYearPlanExists: fact.boolean({
    meaning: "Technology cost outlook of three years or more that finance recognises",
    ask: "See the file",
    tier: "standard",
  }),

  cloudSpend12m: fact.money({
    label: "Cloud spend in 12 months",
    unit: "currency/year",
    meaning: "Usage-billed cloud and infrastructure subscriptions in 12 months",
    ask: "Provider bills",
    tier: "standard",
  }),

  cloudSpendBudget12m: fact.money({
    label: "Cloud budget for 12 months",
    unit: "currency/year",
    meaning: "Budget for the same",
    ask: "Budget",
    tier: "standard",
  }),

  benchmarkRevenueShareLow: fact.percent({
    label: "Lower edge of peers' IT spend share",
    meaning: "Lower edge of peer range for IT spend as share of revenue chosen by the assessor",
    ask: "Source stated in the report",
    tier: "standard",
  }),

  benchmarkRevenueShareHigh: fact.percent({
    label: "Upper edge of peers' IT spend share",
    meaning: "Upper edge of the same",
    ask: "Source stated in the report",
    tier: "standard",
  }),

  budgetLines: fact.records({
    label: "Budget lines",
    meaning: "One row per IT cost line of the whole company, including staff and spend outside IT",
    ask: "Budget file and ledger, joined by the assessor; 30-120 rows are enough",
    tier: "core",
    columns: {
      id: column.text({
        meaning: "Key",
        tier: "standard",
      }),
      description: column.text({
        meaning: "What it is",
        tier: "context",
      }),
      category: column.oneOf({
        meaning: "Cost category",
        tier: "context",
        values: ["staff", "outsourcing", "software", "saas", "cloud", "hardware", "telecom", "security", "project", "training", "other"],
      }),
      expenseType: column.oneOf({
        meaning: "Accounting type",
        tier: "context",
        values: ["opex", "capex"],
      }),
      purpose: column.oneOf({
        meaning: "Run keeps the business operating, grow supports more of the same, transform enables new products or ways of working",
        tier: "standard",
        values: ["run", "grow", "transform"],
      }),
      costOwner: column.text({
        meaning: "Named person who holds the budget (a department is not a person); empty when nobody",
        tier: "standard",
        empty: "none",
      }),
      department: column.text({
        meaning: "Department that pays",
        tier: "context",
      }),
      inItBudget: column.boolean({
        meaning: "Part of the official IT budget",
        tier: "context",
      }),
      planYear: column.money({
        label: "Plan for the year",
        unit: "currency/year",
        meaning: "Approved plan, current year",
        tier: "standard",
      }),
      planYtd: column.money({
        label: "Plan, year to date",
        unit: "currency",
        meaning: "Plan for elapsed months",
        tier: "context",
      }),
      actualYtd: column.money({
        label: "Actual, year to date",
        unit: "currency",
        meaning: "Actual for elapsed months",
        tier: "context",
      }),
      planPriorYear: column.money({
        label: "Plan for the closed year",
        unit: "currency/year",
        meaning: "Approved plan of the last closed year; 0 for a line that was not planned",
        tier: "standard",
      }),
      forecastPriorYear: column.money({
        label: "Forecast for the closed year",
        unit: "currency/year",
        meaning: "Full-year forecast made at mid-year of the last closed year; empty when none was made",
        tier: "standard",
        empty: "none",
      }),
      actualPriorYear: column.money({
        label: "Actual of the closed year",
        unit: "currency/year",
        meaning: "Last closed year actual",
        tier: "core",
      }),
      forecastYear: column.money({
        label: "Forecast for the year",
        unit: "currency/year",
        meaning: "Latest full-year forecast",
        tier: "context",
      }),
      vendorId: column.ref({
        label: "Vendor",
        meaning: "Supplier; empty for staff",
        tier: "context",
        of: "vendors",
        empty: "none",
      }),
      projectId: column.ref({
        label: "Project",
        meaning: "Project served; empty when none",
        tier: "context",
        of: "projects",
        empty: "none",
      }),
    },
  }),
};
