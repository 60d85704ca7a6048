import { describe, expect, test } from "vitest";
import { contentPack } from "../../src/areas/pack.js";
import { type Pack, packSchema } from "../../src/model/pack.js";
import { filledPack, joinPack, packDigest, splitPack, strippedPack } from "../../src/packs/split.js";

const clinics: Pack = {
  format: 1,
  id: "clinics",
  version: "1.0.0",
  title: "Clinics",
  extends: "standard@^1.0",
  facts: { "clinics.ehrHosts": { type: "count", unit: "hosts", meaning: "Hosts serving records", ask: "IT lead" } },
  areas: {
    "disaster-preparedness": {
      metrics: { "clinics.hosts": { is: "clinics.ehrHosts * 1", better: "none", rationale: "For the story" } },
      practices: {
        "clinics.p.drill": {
          weight: 2,
          question: "Is the loss of records drilled?",
          guards: [
            { when: "clinics.ehrHosts == 0", atMost: 1, because: "There is no host" },
            { when: "clinics.ehrHosts > 9", atMost: 3, because: "There are many hosts" },
          ],
        },
      },
      caps: { "clinics.c.ehr": { when: "clinics.ehrHosts > 4", atMost: 2, because: "Records cannot be restored" } },
      rules: {
        "clinics.r.ehr": {
          when: "clinics.ehrHosts > 4",
          severity: "high",
          title: "Records unproven",
          impact: "Of {clinics.ehrHosts} hosts, {clinics.ehrHosts} are untested: {clinics.hosts}",
        },
      },
    },
  },
  override: { "dr.p.impact-analysis": { weight: 6, because: "Patients wait" } },
  remove: { "dr.p.redundancy": "Not in clinics" },
};

describe("the judgement half", () => {
  const { judgement } = splitPack(clinics);
  const area = judgement.areas?.["disaster-preparedness"];

  test("keeps every weight, condition and cut-off", () => {
    expect(area?.practices?.["clinics.p.drill"]?.weight).toBe(2);
    expect(area?.caps?.["clinics.c.ehr"]).toEqual({ when: "clinics.ehrHosts > 4", atMost: 2, because: "clinics.c.ehr" });
  });

  test("says nothing: questions and meanings are empty, reasons are ids", () => {
    expect(area?.practices?.["clinics.p.drill"]?.question).toBe("");
    expect(judgement.facts?.["clinics.ehrHosts"]).toEqual({ type: "count", unit: "hosts", meaning: "" });
    expect(area?.practices?.["clinics.p.drill"]?.guards?.map((guard) => guard.because)).toEqual(["clinics.p.drill#0", "clinics.p.drill#1"]);
  });

  test("keeps the placeholders of an impact text once each, since a finding carries their values", () => {
    expect(area?.rules?.["clinics.r.ehr"]?.impact).toBe("{clinics.ehrHosts}{clinics.hosts}");
  });

  test("keeps reasons of overrides and removals: the ledger prints them", () => {
    expect(judgement.override).toEqual(clinics.override);
    expect(judgement.remove).toEqual(clinics.remove);
  });
});

describe.each([
  ["an overlay", clinics],
  ["the standard pack", contentPack()],
])("%s", (_, pack) => {
  const { judgement, prose } = splitPack(pack);

  test("is what its halves join to", () => expect(joinPack(judgement, prose)).toEqual(pack));
  test("has a judgement half that is a valid pack", () => expect(packSchema().safeParse(judgement).error?.issues).toBeUndefined());
  test("has a judgement half that is its own judgement half", () => expect(splitPack(judgement).judgement).toEqual(judgement));
  test("is filled in to its judgement half after stripping", () => expect(filledPack(strippedPack(pack))).toEqual(judgement));
  test("has the digest of its judgement half", () => expect(packDigest(pack)).toBe(packDigest(judgement)));
});

describe("the digest", () => {
  test("stays when only words change", () => {
    expect(packDigest({ ...clinics, title: "Hospitals" })).toBe(packDigest(clinics));
  });

  test("moves when a weight changes", () => {
    const area = clinics.areas?.["disaster-preparedness"];
    const drill = area?.practices?.["clinics.p.drill"];
    const heavier = { ...clinics, areas: { "disaster-preparedness": { ...area, practices: { "clinics.p.drill": { ...drill, question: "", weight: 3 } } } } };
    expect(packDigest(heavier)).not.toBe(packDigest(clinics));
  });
});
