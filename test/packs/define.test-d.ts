import { describe, test } from "vitest";
import type { Pack } from "../../src/model/pack.js";
import { definePack } from "../../src/packs/define.js";

const advice = {
  title: "T",
  effort: { low: 1, likely: 2, high: 3 },
  oneOffCost: { low: 0, high: 0 },
  annualCost: { low: 0, high: 0 },
  owner: "it-lead",
  horizon: "now",
  prerequisites: [],
  lifts: [],
  steps: [],
} as const;
const rule = { when: "true", severity: "low", title: "T", impact: "I" } as const;
const head = { format: 1, version: "1.0.0" } as const;

const base = definePack({
  ...head,
  id: "a",
  sources: { house: { title: "T", standing: "judgement" } },
  areas: {
    a: {
      title: "A",
      metrics: { "a.m": { is: "1", better: "none", source: "house" } },
      practices: { "a.p.plan": { weight: 1, question: "?", corroboratingMetrics: ["a.m"] } },
      recommendations: { "a.a.backup": advice },
    },
    b: { title: "B", rules: { "a.r.none": { ...rule, recommend: "a.a.backup" } } },
  },
});

describe("definePack", () => {
  test("does not compile with an id that the pack does not define", () => {
    const recommendations = { "a.a.backup": advice };
    // @ts-expect-error "a.a.bakup" is not defined: did you mean "a.a.backup"?
    definePack({ ...head, id: "x", areas: { x: { title: "X", rules: { "x.r": { ...rule, recommend: "a.a.bakup" } }, recommendations } } });
    const sources = { house: { title: "T", standing: "judgement" } } as const;
    // @ts-expect-error the source is not defined
    definePack({ ...head, id: "x", areas: { x: { title: "X", metrics: { "x.m": { is: "1", better: "none", source: "hose" } } } }, sources });
    // @ts-expect-error the prerequisite is not defined
    definePack({ ...head, id: "x", areas: { x: { title: "X", recommendations: { "x.a": { ...advice, prerequisites: ["x.b"] } } } } });
  });

  test("does not compile with a misspelled field or kind", () => {
    // @ts-expect-error the field is impact
    definePack({ ...head, id: "x", areas: { x: { title: "X", rules: { "x.r": { when: "true", severity: "low", title: "T", impct: "I" } } } } });
    // @ts-expect-error no such severity
    definePack({ ...head, id: "x", areas: { x: { title: "X", rules: { "x.r": { ...rule, severity: "hihg" } } } } });
  });

  test("knows the ids of typed bases", () => {
    definePack(
      {
        ...head,
        id: "c",
        extends: "a@^1.0",
        areas: { b: { rules: { "c.r": { ...rule, recommend: "a.a.backup" } } } },
        override: { "a.p.plan": { weight: 2, because: "So." }, overall: { target: 3, because: "So." } },
        remove: { "a.r.none": "So." },
      },
      base,
    );
    // @ts-expect-error "a.a.bakup" is not in the base
    definePack({ ...head, id: "c", extends: "a@^1.0", areas: { b: { rules: { "c.r": { ...rule, recommend: "a.a.bakup" } } } } }, base);
    // @ts-expect-error nothing called a.p.pln to override
    definePack({ ...head, id: "c", extends: "a@^1.0", override: { "a.p.pln": { weight: 2, because: "So." } } }, base);
    // @ts-expect-error an override needs its because
    definePack({ ...head, id: "c", extends: "a@^1.0", override: { "a.p.plan": { weight: 2 } } }, base);
    // @ts-expect-error nothing called a.r.non to remove
    definePack({ ...head, id: "c", extends: "a@^1.0", remove: { "a.r.non": "So." } }, base);
  });

  test("takes any id where the base is plain data", () => {
    const plain: Pack = base;
    definePack({ ...head, id: "c", extends: "a@^1.0", remove: { "a.r.non": "So." } }, plain);
  });
});
