/** A role that is interviewed, and what it can speak of. */
export interface InterviewRole {
  readonly id: string;
  /** Areas it is asked about first. */
  readonly areas: readonly string[];
  /** It knows something of every area. */
  readonly knowsAll?: boolean;
  /** Words by which a job title or the source of a fact is recognised, in lower case, whole words. */
  readonly words: readonly string[];
}

/**
 * Who is interviewed, in the order of the talks. Where time is short, the last ones are held by video first.
 *
 * Areas: who knows it first hand (judgement). The IT lead knows all areas; listed are those where nobody else does.
 */
export const interviewRoles: readonly InterviewRole[] = [
  {
    id: "president",
    areas: ["business-aligned-it-strategy", "annual-recap", "information-security-planning", "disaster-preparedness"],
    words: ["president", "owner", "ceo", "managing director", "general manager", "founder", "executive", "board"],
  },
  {
    id: "finance-lead",
    areas: ["budgeting", "vendor-management", "project-portfolio-management", "annual-recap"],
    words: ["finance", "cfo", "controller", "accounts", "accounting", "treasurer", "ledger", "procurement", "purchasing"],
  },
  {
    id: "it-lead",
    areas: ["information-security-planning", "disaster-preparedness", "it-asset-management", "project-portfolio-management"],
    knowsAll: true,
    words: ["it manager", "it lead", "it director", "head of it", "cio", "cto", "security lead", "service desk", "help desk"],
  },
  {
    id: "systems-lead",
    areas: ["disaster-preparedness", "cloud-readiness", "it-asset-management", "information-security-planning"],
    words: ["systems administrator", "system administrator", "administrator", "infrastructure", "network", "systems", "engineer"],
  },
  {
    id: "operations-lead",
    areas: ["business-aligned-it-strategy", "application-rationalization", "disaster-preparedness", "project-portfolio-management"],
    words: ["operations", "coo", "plant", "production", "warehouse", "logistics", "facilities"],
  },
  {
    id: "sales-lead",
    areas: ["application-rationalization", "data-governance", "cloud-readiness"],
    words: ["sales", "marketing", "customer service", "commercial"],
  },
  {
    id: "hr-lead",
    areas: ["cybersecurity-awareness-training", "data-governance", "information-security-planning"],
    words: ["hr", "human resources", "people", "training lead", "personnel"],
  },
  {
    id: "application-owner",
    areas: ["application-rationalization", "data-governance", "project-portfolio-management"],
    words: ["application owner", "application", "erp", "analyst", "project lead", "project manager", "sponsor", "quality", "compliance", "legal", "privacy"],
  },
  {
    id: "msp-account-manager",
    areas: ["vendor-management", "information-security-planning", "disaster-preparedness"],
    words: ["msp", "managed service", "account manager", "provider", "vendor", "supplier"],
  },
  { id: "department-users", areas: ["application-rationalization", "cybersecurity-awareness-training"], words: ["users", "user", "department", "staff"] },
];

/**
 * Finds the role that a job title or a phrase speaks of.
 *
 * @param text A role id or free text; the longest matching word wins, ties go to the earlier role.
 * @returns Undefined when no role is recognised.
 * @example roleOf("Finance director")?.id //=> "finance-lead"
 */
export function roleOf(text: string): InterviewRole | undefined {
  const known = interviewRoles.find((role) => role.id === text);
  if (known !== undefined) return known;
  const spaced = ` ${text.toLowerCase().replace(/[^a-z0-9]+/g, " ")} `;
  let best: InterviewRole | undefined;
  let length = 0;
  for (const role of interviewRoles) {
    for (const word of role.words) {
      if (word.length > length && spaced.includes(` ${word} `)) {
        best = role;
        length = word.length;
      }
    }
  }
  return best;
}

/** Place of a role in the order of the talks; unknown roles come last. @example roleRank("president") //=> 0 */
export function roleRank(text: string): number {
  const role = roleOf(text);
  return role === undefined ? interviewRoles.length : interviewRoles.indexOf(role);
}
