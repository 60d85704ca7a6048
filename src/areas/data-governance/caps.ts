import type { ById, Cap } from "../define.js";

/** What holds Data Governance down whatever the rest says. */
export const caps: ById<Cap> = {
  "dat.c.no-owners": {
    when: "dataOwnerPct < 20",
    atMost: 2,
    whenUnknown: 2.5,
    because: "Without business owners governance cannot be called defined",
  },

  "dat.c.sensitive-open": {
    when: "confidentialPublicLinks > 0",
    atMost: 2,
    whenUnknown: 2.5,
    because: "Confidential data can be read from the internet without sign-in",
  },

  "dat.c.sensitive-unencrypted": {
    when: "dataSets.countIf(d, (d.classification == 'restricted' || d.personalData == 'special-category') && !d.encryptedAtRest) > 0",
    atMost: 2,
    whenUnknown: 2.5,
    because: "Most sensitive data is stored in the clear",
  },

  "dat.c.privacy-gap": {
    when: "handlesPersonalData && !recordsOfProcessingCurrent && processorAgreementPct < 60",
    atMost: 2,
    whenUnknown: 2.5,
    because: "Basic legal duties are not met; applies where the law asks for a register",
  },
};
