import { fact } from "./define.js";

/**
 * What several areas need and is collected once. The day every age is counted from is not a fact: it is the
 * assessment's own `asOf`.
 */
export const commonFacts = {
  employeeCount: fact.count({
    label: "Number of employees",
    unit: "heads",
    meaning: "Staff on payroll plus permanent contractors with a company login (cost variable N)",
    ask: "HR or payroll list, with the directory list of permanent contractors",
    tier: "core",
    min: 1,
  }),

  annualRevenue: fact.money({
    label: "Annual revenue",
    unit: "currency/year",
    meaning: "Last closed financial year, from the accounts; for non-profits total income",
    ask: "Annual accounts",
    tier: "standard",
  }),

  annualOperatingExpense: fact.money({
    label: "Annual operating expense",
    unit: "currency/year",
    meaning: "Last closed year, all departments",
    ask: "Annual accounts",
    tier: "context",
  }),

  annualRevenueHours: fact.count({
    label: "Business hours per year",
    unit: "hours/year",
    meaning: "Hours per year in which the company can earn or serve (2,080 single shift, 8,760 round the clock)",
    ask: "Operations lead: shifts and opening hours",
    tier: "context",
    max: 8784,
  }),

  siteCount: fact.count({
    label: "Number of sites",
    unit: "sites",
    meaning: "Offices, plants, shops, warehouses with network equipment (cost variable S)",
    ask: "List of premises, checked against network contracts",
    tier: "standard",
  }),

  itStaffFte: fact.number({
    label: "Internal IT staff",
    unit: "FTE",
    meaning: "Internal IT staff, including part-time shares",
    ask: "HR list, shares asked from the managers",
    tier: "context",
    min: 0,
  }),

  itOutsourcedFte: fact.number({
    label: "Outsourced IT staff",
    unit: "FTE",
    meaning: "Equivalent delivered by managed service provider or contractors",
    ask: "Provider contracts and invoices divided by a day rate",
    tier: "context",
    min: 0,
  }),

  industry: fact.oneOf({
    meaning: "Main line of business",
    ask: "Management",
    tier: "context",
    values: [
      "manufacturing",
      "professional-services",
      "financial-services",
      "healthcare",
      "retail-wholesale",
      "construction",
      "transport-logistics",
      "education",
      "non-profit",
      "public-sector",
      "technology",
      "hospitality",
      "energy-utilities",
      "other",
    ],
  }),

  regulatoryRegimes: fact.anyOf({
    label: "Regulatory regimes",
    meaning: "Regimes the company is under; empty set = none confirmed",
    ask: "CFO or legal counsel, with the contracts of the largest customers",
    tier: "core",
    values: ["gdpr-or-national-privacy-law", "hipaa", "pci-dss", "sox-or-listed", "nis2", "dora", "glba", "cmmc-or-defence", "ferpa", "sector-other"],
  }),

  handlesPersonalData: fact.boolean({
    meaning: "Personal data beyond own staff",
    ask: "Privacy contact; list of processing",
    tier: "core",
  }),

  inHouseDevelopment: fact.boolean({
    label: "In-house software development",
    meaning: "The company writes or heavily customises software",
    ask: "IT lead",
    tier: "context",
  }),

  hasOnPremServers: fact.boolean({
    label: "Servers on own premises",
    meaning: "At least one server or storage system in own or rented rooms",
    ask: "Site walk",
    tier: "standard",
  }),

  usesIaaSOrPaaS: fact.boolean({
    label: "Paid cloud infrastructure or platform account",
    meaning: "At least one paid infrastructure or platform cloud account",
    ask: "Cloud invoices",
    tier: "core",
  }),

  internalDayRate: fact.money({
    unit: "currency/day",
    meaning: "Loaded cost of one internal IT day, for valuing effort",
    ask: "Finance: salary plus on-costs divided by working days",
    tier: "standard",
  }),

  externalDayRate: fact.money({
    unit: "currency/day",
    meaning: "Typical day rate for outside specialists",
    ask: "Provider invoices of 12 months",
    tier: "standard",
  }),

  purchaseLimit: fact.money({
    unit: "currency",
    meaning:
      "Amount from which a purchase, contract or project needs a written decision, from the company's signature rules; when " +
      "there is none use 0.5% of itSpendTotal, at least 2,500 US dollars or what that is in the reporting currency",
    ask: "Signature rules",
    tier: "standard",
  }),

  cioStatus: fact.oneOf({
    meaning: "Is somebody the CIO today (full-time, fractional or interim)",
    ask: "Management",
    tier: "standard",
    values: ["none", "present", "vacant", "leaving", "on-leave"],
  }),

  dayToDayNeed: fact.oneOf({
    meaning: "Need for help with day-to-day operation: who answers the help desk, patches, backs up",
    ask: "Management and IT lead",
    tier: "context",
    values: ["none", "partial", "full"],
  }),

  leadershipBudget: fact.money({
    unit: "currency/year",
    meaning: "Yearly amount the company is ready to spend on IT leadership",
    ask: "CFO",
    tier: "context",
  }),

  strategicNeed: fact.oneOf({
    meaning: "How far the goals of the next three years depend on technology",
    ask: "Management",
    tier: "context",
    values: ["low", "medium", "high"],
  }),
};
