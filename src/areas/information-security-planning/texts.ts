/** Why Information Security Planning is looked at, whom to talk to and what to ask for. */
export const texts = {
  purpose:
    "Establishes whether the company knows its most damaging information risks, has decided how to treat them and can prove that " +
    "the basic protections really run. It turns security from a set of products into a plan with owner, budget, priorities and a " +
    "rehearsed answer to incidents.",
  interview: [
    "CEO or executive who owns risk (30 min): appetite, incidents, customer and insurer demands",
    "IT lead and security lead or managed security provider (90 min): controls, evidence, open findings",
    "CFO (20 min): payment controls, cyber insurance",
    "HR (20 min): joiner, mover, leaver routine",
    "Legal, compliance or key account manager (20 min): contractual and legal duties",
  ],
  documents: [
    "Security policy set with approval dates",
    "Risk register and last risk assessment",
    "Cyber insurance policy and the last application form (the answers given are a binding statement)",
    "Identity provider export: users, admins, MFA state, last sign-in",
    "Endpoint protection console export: devices, last contact, version",
    "Vulnerability scan and penetration test reports of the last 24 months with status",
    "Network diagram, firewall configuration export and date of the last rule review",
    "Incident log and incident response plan with contact list",
    "Leaver list from HR of the last 12 months, to match with account states",
    "Customer security questionnaires and audit reports",
  ],
  notes: [
    "Every percentage comes from exports, not from interviews; if an export is refused record the fact as unknown and state it as an evidence gap.",
    "A recent insurance application with inaccurate answers is a finding for the executive owner, handled privately before the report goes round.",
    "ALE on fewer than five quantified risks is misleading; show it as a range or not at all.",
    "One ransomware exercise with management may serve incidentExerciseDate and drExerciseDate when the minutes show both.",
    "A refused sign-in test or scan is refused, not unknown: enter it so, and the cap or guard it would decide counts as true.",
  ],
};
