import type { ById, Cap } from "../define.js";

/** What holds Vendor Management down whatever the rest says. */
export const caps: ById<Cap> = {
  "vnd.c.no-register": {
    when: "vendorRegisterCompletenessPct < 20",
    atMost: 1,
    whenUnknown: 1.5,
    because: "Suppliers cannot be managed unseen",
  },

  "vnd.c.critical-unreviewed": {
    when: "criticalReviewedPct < 40",
    atMost: 2,
    whenUnknown: 2.5,
    because: "Most critical suppliers were not reviewed in a year",
  },

  "vnd.c.open-access": {
    when: "remoteAccessControlledPct < 50",
    atMost: 2,
    whenUnknown: 2.5,
    because: "Supplier access is a main way in and is not controlled",
  },

  "vnd.c.provider-holds-keys": {
    when: "providerKeyControl == 'provider-only'",
    atMost: 2,
    whenUnknown: 2.5,
    because: "The company cannot act without its provider",
  },

  "vnd.c.none-critical": {
    when: "vendors.countIf(v, v.criticality == 'critical') == 0",
    atMost: 2,
    whenUnknown: 2.5,
    because: "Every firm has at least one supplier it cannot miss for a day; suppliers have not been classed",
  },
};
