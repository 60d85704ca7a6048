import type { ById, Cap } from "../define.js";

/** What holds Cloud Readiness down whatever the rest says. */
export const caps: ById<Cap> = {
  "cld.c.no-workload-list": {
    when: "level('cld.p.workload-assessment') == 0 || workloads.size() == 0",
    atMost: 1,
    whenUnknown: 1.5,
    because: "Without a list readiness cannot be judged",
  },

  "cld.c.root-without-mfa": {
    when: "usesIaaSOrPaaS && !cloudRootMfa",
    atMost: 1,
    whenUnknown: 1.5,
    because: "Loss of the root account is loss of the whole environment",
  },

  "cld.c.ungoverned-accounts": {
    when: "usesIaaSOrPaaS && cloudAccountsGoverned < 0.5 * cloudAccountsTotal",
    atMost: 2,
    whenUnknown: 2.5,
    because: "Most accounts outside any baseline",
  },
};
