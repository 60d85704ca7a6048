import type { ById, Cap } from "../define.js";

/** What holds Business-aligned IT Strategy down whatever the rest says. */
export const caps: ById<Cap> = {
  "str.c.no-written-strategy": {
    when: "ageDays(itStrategyDate) > 1095",
    atMost: 2,
    whenUnknown: 2.5,
    because: "Without a written strategy revised in three years, or ever, alignment cannot be shown, only asserted",
  },

  "str.c.no-business-link": {
    when: "strategicGoals.size() == 0 || goalCoveragePct < 25",
    atMost: 2,
    whenUnknown: 2.5,
    because: "Without stated goals, or when three of four technology-dependent goals have no approved initiative, the plan is an IT plan, not a business one",
  },

  "str.c.nobody-accountable": {
    when: "itLeaderReportsTo == 'nobody'",
    atMost: 1,
    whenUnknown: 1.5,
    because: "No accountable person means no strategy can be carried out",
  },

  "str.c.provider-only": {
    when: "itLeaderReportsTo == 'external-provider-only'",
    atMost: 2,
    whenUnknown: 2.5,
    because: "A provider that sells and runs the systems cannot also answer for the company's technology strategy",
  },
};
