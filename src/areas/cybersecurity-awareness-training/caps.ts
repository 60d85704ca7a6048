import type { ById, Cap } from "../define.js";

/** What holds Cybersecurity Awareness Training down whatever the rest says. */
export const caps: ById<Cap> = {
  "awr.c.no-training": {
    when: "trainingCompletionPct < 30",
    atMost: 1,
    whenUnknown: 1.5,
    because: "Most people have had no training in a year",
  },

  "awr.c.never-measured": {
    when: "campaignsPerYear < 0.5",
    atMost: 2,
    whenUnknown: 2.5,
    because: "Hardly anybody received a simulation or equivalent test, so behaviour is unknown",
  },

  "awr.c.roles-untrained": {
    when: "highRiskTrainingPct < 35",
    atMost: 2,
    whenUnknown: 2.5,
    because: "The people attackers aim at are not prepared",
  },
};
