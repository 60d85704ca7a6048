/** Why Budgeting is looked at, whom to talk to and what to ask for. */
export const texts = {
  purpose:
    "Shows what technology really costs the company, in and outside the IT department, and whether that money keeps the lights " +
    "on or moves the business forward. It gives the CFO a forecast that holds, with contract renewals and replacements known " +
    "ahead, and a basis for saying where to spend less and where more.",
  interview: [
    "CFO or controller (60 min): ledger structure, budget rounds, approval limits, capitalisation rules",
    "IT lead (45 min): how the budget is built, surprises of the year, renewals",
    "Two department heads with own software (20 min each): spend outside the IT budget",
    "Accounts payable (20 min): card purchases, recurring charges",
  ],
  documents: [
    "IT budget, mid-year forecast and actuals for the last closed year, this year to date and next year's draft, line by line",
    "General ledger extract for software, telecom, hardware, consulting and subscriptions over all cost centres",
    "Company card and expense export for 12 months, filtered for software and cloud merchants",
    "Contract list with renewal dates and price clauses",
    "Fixed asset register for IT and depreciation rules",
    "Payroll cost of IT staff",
    "Approval policy and delegation limits",
  ],
  notes: [
    "Count staff cost and the share of people outside IT who administer systems; leaving them out understates small-firm IT " +
      "cost by a third or more in our experience.",
    "Always state whether capex enters the ratio as cash or as depreciation; the default here is cash.",
    "A benchmark is a question, never a finding above info.",
    "Shadow spend is only what nobody had on a list. A department system that is budgeted and has an owner is ordinary spend, wherever it is paid.",
  ],
};
