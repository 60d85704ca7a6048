import type { Framework } from "./framework.js";

/** Entries of ITIL 4 management practices 4 by group, ids only: their text belongs to the publisher. The publisher numbers no practices; these ids are local: GEN general, SVC service, TEC technical management, in alphabetical order. */
export const itil4: Framework = {
  id: "itil-4",
  name: "ITIL 4 management practices",
  version: "4",
  publisher: "PeopleCert",
  groupWord: "group",
  groups: {
    GEN: ["GEN-01", "GEN-02", "GEN-03", "GEN-04", "GEN-05", "GEN-06", "GEN-07", "GEN-08", "GEN-09", "GEN-10", "GEN-11", "GEN-12", "GEN-13", "GEN-14"],
    SVC: [
      "SVC-01",
      "SVC-02",
      "SVC-03",
      "SVC-04",
      "SVC-05",
      "SVC-06",
      "SVC-07",
      "SVC-08",
      "SVC-09",
      "SVC-10",
      "SVC-11",
      "SVC-12",
      "SVC-13",
      "SVC-14",
      "SVC-15",
      "SVC-16",
      "SVC-17",
    ],
    TEC: ["TEC-01", "TEC-02", "TEC-03"],
  },
};
