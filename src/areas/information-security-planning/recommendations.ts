import type { ById, Recommendation } from "../define.js";

/**
 * What is advised for Information Security Planning; effort in person-days for a firm of about 100, outside money
 * in US dollars of 2025.
 */
export const recommendations: ById<Recommendation> = {
  "sec.a.mfa-everywhere": {
    title: "Enforce multi-factor sign-in for everyone and separate administrator accounts",
    effort: { low: 3, likely: 6, high: 15 },
    oneOffCost: { low: "500 + 5*N", high: "3000 + 60*N" },
    annualCost: { low: 0, high: "72*N" },
    owner: "it-manager",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "sec.p.identity-mfa", to: 3 },
      { id: "mfaCoveragePct", to: 4 },
      { id: "privilegedMfaPct", to: 5 },
      { id: "phishResistantMfaPct", to: 3 },
    ],
    steps: [
      "Enforce for administrators, remote access and finance this week and close legacy sign-in",
      "Roll out to all users by department with a help desk hour and a list of exceptions",
      "Give administrators separate accounts and hardware keys, keep two sealed emergency accounts",
    ],
  },

  "sec.a.vuln-routine": {
    title: "Monthly scan and patch routine with deadlines by severity",
    effort: { low: 4, likely: 8, high: 16 },
    oneOffCost: { low: 0, high: 6000 },
    annualCost: { low: "12*D", high: "60*D" },
    owner: "it-manager",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "sec.p.endpoint-vuln", to: 3 },
      { id: "patchCompliancePct", to: 4 },
      { id: "criticalFixDays", to: 4 },
    ],
    steps: [
      "Run an external scan and close or shield every critical finding on internet-facing systems",
      "Set deadlines (for example 14, 30 and 90 days) and automate operating system and application patching",
      "Report compliance monthly to the IT lead and quarterly to management",
    ],
  },

  "sec.a.edr-mdr": {
    title: "Endpoint detection on every device with round-the-clock response",
    effort: { low: 3, likely: 7, high: 15 },
    oneOffCost: { low: 0, high: "10*D" },
    annualCost: { low: "60*D", high: "240*D" },
    owner: "cio",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "sec.p.detect-monitor", to: 4 },
      { id: "sec.p.endpoint-vuln", to: 3 },
      { id: "edrCoveragePct", to: 4 },
    ],
    steps: [
      "Reconcile the device list with the protection console and install the missing sensors",
      "Choose a managed detection and response service with authority to isolate devices",
      "Test with a harmless simulated attack at night and check the response time",
    ],
  },

  "sec.a.network-zones": {
    title: "Divide the network and review the firewall",
    effort: { low: 4, likely: 10, high: 25 },
    oneOffCost: { low: "1000*S", high: "9000*S" },
    annualCost: { low: "300*S", high: "2500*S" },
    owner: "it-manager",
    horizon: "90-365d",
    prerequisites: [],
    lifts: [{ id: "sec.p.network-protection", to: 3 }],
    steps: [
      "Close management access from the internet and update firewalls this week",
      "Draw the zones (guests, office, servers, operational devices) and move guests and operational devices first",
      "Allow only listed traffic between zones and test from each zone",
    ],
  },

  "sec.a.incident-plan": {
    title: "Write and rehearse the incident response plan",
    effort: { low: 3, likely: 6, high: 10 },
    oneOffCost: { low: 0, high: 12000 },
    annualCost: { low: 1500, high: 8000 },
    owner: "cio",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [{ id: "sec.p.incident-response", to: 3 }],
    steps: [
      "Write roles, first-hour steps, decision rights and contacts of insurer, lawyer and forensic help on four pages",
      "Print copies and store them outside the company systems",
      "Rehearse a ransomware case with management for two hours and record actions",
    ],
  },

  "sec.a.risk-register": {
    title: "Risk assessment, register and verified obligation list",
    effort: { low: 4, likely: 8, high: 15 },
    oneOffCost: { low: 0, high: 20000 },
    annualCost: { low: 0, high: 6000 },
    owner: "ceo",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "sec.p.risk-assessment", to: 3 },
      { id: "sec.p.legal-contract-duties", to: 3 },
      { id: "riskTreatmentPct", to: 4 },
      { id: "highRiskOverdueCount", to: 4 },
    ],
    steps: [
      "Hold a session to name and rate the fifteen most damaging events",
      "Assign an executive owner, decision and date to every high risk",
      "Check the insurance form and main contract clauses against facts and correct either side, tell the broker or insurer of " +
        "wrong statements in writing",
    ],
  },

  "sec.a.leaver-routine": {
    title: "Joiner, mover, leaver routine from HR and half-yearly access review",
    effort: { low: 3, likely: 6, high: 12 },
    oneOffCost: { low: 0, high: 8000 },
    annualCost: { low: 0, high: "48*N" },
    owner: "hr-lead",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [
      { id: "sec.p.access-lifecycle", to: 3 },
      { id: "leaverTimelinessPct", to: 4 },
      { id: "staleAccountPct", to: 4 },
    ],
    steps: [
      "Compare the staff list with all accounts and disable the rest today",
      "Make HR the trigger with a same-day ticket that covers all systems, keys and cards",
      "Send each system owner the list of rights for confirmation twice a year",
    ],
  },

  "sec.a.payment-controls": {
    title: "Call-back for changed bank details, two approvals and mail authentication",
    effort: { low: 2, likely: 4, high: 8 },
    oneOffCost: { low: 0, high: 3000 },
    annualCost: { low: 0, high: "1200 + 36*N" },
    owner: "cfo",
    horizon: "0-90d",
    prerequisites: [],
    lifts: [{ id: "sec.p.email-payment-fraud", to: 3 }],
    steps: [
      "From today confirm every new or changed bank detail by a call to a number already on file, and record it",
      "Require two people above a set amount and separate supplier set-up from payment",
      "Publish SPF, DKIM and DMARC, read the reports for four weeks, then move to quarantine or reject",
    ],
  },

  "sec.a.programme": {
    title: "Security policy, yearly plan and independent test",
    effort: { low: 6, likely: 12, high: 25 },
    oneOffCost: { low: 8000, high: 40000 },
    annualCost: { low: 5000, high: "30000 + 60*N" },
    owner: "cio",
    horizon: "90-365d",
    prerequisites: ["sec.a.risk-register"],
    lifts: [
      { id: "sec.p.security-programme", to: 3 },
      { id: "sec.p.ownership-policy", to: 3 },
    ],
    steps: [
      "Choose a framework profile that fits the size (for instance CIS implementation group 1 or a small CSF target profile) and mark gaps",
      "Approve a 12-month plan with money from the top risks and a short policy set",
      "Commission an independent external test and feed the result into the plan",
    ],
  },
};
