import type { ById, Cap } from "../define.js";

/** What holds IT Asset Management down whatever the rest says. */
export const caps: ById<Cap> = {
  "ast.c.no-register": {
    when: "assetRegisterCount == 0",
    atMost: 1,
    whenUnknown: 1.5,
    because: "No register, no asset management",
  },

  "ast.c.inaccurate": {
    when: "inventoryAccuracyPct < 60",
    atMost: 2,
    whenUnknown: 2.5,
    because: "Register and reality differ in four of ten assets",
  },

  "ast.c.unproven": {
    when: "!assetDiscoveryIndependent",
    atMost: 2,
    whenUnknown: 2.5,
    because: "A register compared with itself is always right",
  },

  "ast.c.eol-heavy": {
    when: "eolAssetPct > 25",
    atMost: 2,
    whenUnknown: 2.5,
    because: "A quarter of equipment no longer receives security updates",
  },

  "ast.c.unmanaged-majority": {
    when: "managedDevicePct < 50",
    atMost: 2,
    whenUnknown: 2.5,
    because: "More than half of the devices are outside central control",
  },
};
