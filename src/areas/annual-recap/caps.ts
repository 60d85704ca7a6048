import type { ById, Cap } from "../define.js";

/** What holds Annual Recap with Senior Management down whatever the rest says. */
export const caps: ById<Cap> = {
  "exe.c.no-recap": {
    when: "ageDays(lastRecapDate) > 760",
    atMost: 1,
    whenUnknown: 1.5,
    because: "No management review in two years",
  },

  "exe.c.not-minuted": {
    when: "!lastRecapMinuted",
    atMost: 2,
    whenUnknown: 2.5,
    because: "Decisions without record cannot be followed",
  },

  "exe.c.no-authority": {
    when: "!chiefExecutiveAttended",
    atMost: 2,
    whenUnknown: 2.5,
    because: "Nobody who can decide on money and risk was present",
  },

  "exe.c.critical-open": {
    when: "criticalClosurePct < 40",
    atMost: 2,
    whenUnknown: 2.5,
    because: "Fewer than four in ten of last time's serious actions that are done or due were closed with proof; the review has no effect",
  },
};
