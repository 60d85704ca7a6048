/** Why Data Governance is looked at, whom to talk to and what to ask for. */
export const texts = {
  purpose:
    "Shows whether the company knows which data it depends on, who answers for it, whether it can be trusted and whether legal " +
    "duties for it are met. Good data rules lower the damage of a breach, shorten monthly closing and reporting, and decide " +
    "whether analytics and AI projects can succeed.",
  interview: [
    "CFO or controller (30 min): reports, reconciliations, spreadsheet dependence",
    "Sales or operations head (30 min): customer, product and stock data quality",
    "HR (20 min): personal data, retention",
    "Legal, privacy or compliance contact (30 min): records of processing, requests, agreements",
    "IT lead (45 min): where data lives, access rights, integrations",
  ],
  documents: [
    "List of systems and shares with the data they hold",
    "Privacy notices, records of processing, processing agreements",
    "Retention schedule and deletion evidence",
    "Classification or handling rules",
    "Access review records of file shares and main systems",
    "Sharing report with anonymous links; sign-on or proxy report of AI tools",
    "Data quality reports, duplicate lists, reconciliation files",
    "Log of data subject requests and of data incidents",
    "List of key reports and spreadsheets with owner",
  ],
  notes: [
    "In firms below 50 staff owner and steward are often the same person; accept it, but never IT alone.",
    "Legal statements differ by country; the report must say which law was considered and that it is no legal advice.",
    "Data that nobody classified are treated as confidential; do not let the company escape the access and copy figures by leaving the class open.",
  ],
};
