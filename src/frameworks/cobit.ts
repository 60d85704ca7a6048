import type { Framework } from "./framework.js";

/** Entries of COBIT 2019 by domain, ids only: their text belongs to the publisher. */
export const cobit2019: Framework = {
  id: "cobit-2019",
  name: "COBIT",
  version: "2019",
  publisher: "ISACA",
  groupWord: "domain",
  groups: {
    EDM: ["EDM01", "EDM02", "EDM03", "EDM04", "EDM05"],
    APO: ["APO01", "APO02", "APO03", "APO04", "APO05", "APO06", "APO07", "APO08", "APO09", "APO10", "APO11", "APO12", "APO13", "APO14"],
    BAI: ["BAI01", "BAI02", "BAI03", "BAI04", "BAI05", "BAI06", "BAI07", "BAI08", "BAI09", "BAI10", "BAI11"],
    DSS: ["DSS01", "DSS02", "DSS03", "DSS04", "DSS05", "DSS06"],
    MEA: ["MEA01", "MEA02", "MEA03", "MEA04"],
  },
};
