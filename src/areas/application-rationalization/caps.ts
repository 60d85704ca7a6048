import type { ById, Cap } from "../define.js";

/** What holds Application Rationalization down whatever the rest says. */
export const caps: ById<Cap> = {
  "app.c.no-inventory": {
    when: "appInventoryCompletenessPct < 45",
    atMost: 2,
    whenUnknown: 2.5,
    because: "More than half of the applications were unknown, so no portfolio decision was possible",
  },

  "app.c.unsupported-critical": {
    when:
      "applications.countIf(a, a.lifecycleState in ['active','sunset'] && a.criticality == 'critical' " +
      "&& (a.versionSupported == 'unsupported' " +
      "|| (a.versionSupported != 'extended-paid' && daysUntil(a.vendorEndOfSupport) < 0))) > 0",
    atMost: 2,
    whenUnknown: 2.5,
    because: "A critical process rests on software without vendor fixes",
  },

  "app.c.single-source": {
    when: "inventorySourcesUsed < 2 || ageDays(applicationInventoryDate) > 1095",
    atMost: 2,
    whenUnknown: 2.5,
    because: "Completeness measured against one source proves nothing, or the company had no list of its own",
  },
};
