import type { ById, Cap } from "../define.js";

/** What holds Project Portfolio Management Strategy down whatever the rest says. */
export const caps: ById<Cap> = {
  "ppm.c.no-register": {
    when: "level('ppm.p.inventory') <= 1",
    atMost: 1,
    whenUnknown: 1.5,
    because: "Without a list there is no portfolio to manage",
  },

  "ppm.c.overload": {
    when: "capacityLoadPct > 160 || (known(projectCapacityDays12m) && projectCapacityDays12m == 0 && known(projectDemandDays12m) && projectDemandDays12m > 0)",
    atMost: 2,
    whenUnknown: 2.5,
    because: "With demand at more than one and a half times capacity no method delivers",
  },

  "ppm.c.no-baseline": {
    when: "projects.countIf(p, p.status == 'running' && p.baselineApproved) == 0 && projects.countIf(p, p.status == 'running') >= 3",
    atMost: 2,
    whenUnknown: 2.5,
    because: "Progress cannot be judged when nothing was fixed",
  },
};
