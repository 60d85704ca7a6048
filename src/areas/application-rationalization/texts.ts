/** Why Application Rationalization is looked at, whom to talk to and what to ask for. */
export const texts = {
  purpose:
    "Shows which applications the company really uses and pays for, which serve the business well, and which cost or endanger " +
    "more than they bring. The result is a decision per application to tolerate, invest, migrate or eliminate, with savings and " +
    "risk reduction in figures.",
  interview: [
    "Each department head (20-30 min): applications used, value, pain, own purchases",
    "IT lead (60 min): technical state, integration, support effort",
    "CFO (20 min): contracts, cost, overlapping tools",
    "Two power users of the main business system (20 min each)",
  ],
  documents: [
    "Single sign-on application list and sign-in report of 90 days",
    "Planned dates of applications to be migrated or ended; list of what the office suite already covers",
    "Software inventory export from device management",
    "Ledger extract for software and subscriptions, card data",
    "Contracts with user counts, renewal and price",
    "Interface list and integration diagrams",
    "Vendor life-cycle statements for main products",
    "Support ticket statistics per application",
  ],
  notes: [
    "Department heads rate value higher for tools they bought; use sign-in data to calibrate.",
    "An application with three users can be critical; weigh by process, not by count.",
    "Ask for each application whether the office suite or another tool already paid for could do the job; a blank in " +
      "overlapsWith means asked and no, so do not import it unasked.",
  ],
};
