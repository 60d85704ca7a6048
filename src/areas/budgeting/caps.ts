import type { ById, Cap } from "../define.js";

/** What holds Budgeting down whatever the rest says. */
export const caps: ById<Cap> = {
  "bud.c.no-budget": {
    when: "ageDays(budgetApprovedDate) > 455",
    atMost: 1,
    whenUnknown: 1.5,
    because: "No approved budget for technology is in force, neither its own nor as lines of the company budget",
  },

  "bud.c.invisible-spend": {
    when: "shadowSpendPct > 30",
    atMost: 2,
    whenUnknown: 2.5,
    because: "When nearly a third of spend lies outside view the budget steers too little to count as defined",
  },
};
