import { unwrap } from "../../src/kernel/result.js";
import type { Assessment } from "../../src/model/assessment.js";
import type { Area, Pack } from "../../src/model/pack.js";
import type { Practice } from "../../src/model/practice.js";
import { compilePack } from "../../src/packs/compile.js";
import type { Model } from "../../src/packs/model.js";

const maturity = {
  min: 0,
  max: 5,
  options: [0, 1, 2, 3, 4, 5].map((value) => ({ id: `l${value}`, value, label: `Level ${value}` })),
};

/** A fact that is true or false. */
export const yesNo = (meaning: string) => ({ type: "boolean", meaning }) as const;

/** A practice of weight 1, unless it says otherwise. */
export const practice = (more: Partial<Practice> = {}): Practice => ({ weight: 1, question: "?", ...more });

/** A pack with a maturity scale of 0 to 5 and one area `a`, unless more are given. */
export function small(area: Area, more: Partial<Pack> = {}): Model {
  const areas = { a: { title: "A", ...area }, ...more.areas };
  return unwrap(compilePack({ format: 1, id: "small", version: "1.0.0", defaultScale: "maturity", scales: { maturity }, ...more, areas }));
}

/** An assessment of such a pack: answers by level are verified. */
export function given(answers: { readonly [id: string]: number | Assessment["answers"][string] }, more: Partial<Assessment> = {}): Assessment {
  return {
    format: 1,
    packs: [{ id: "small", version: "1.0.0" }],
    asOf: "2026-06-30",
    organization: { name: "Invented" },
    facts: {},
    answers: Object.fromEntries(
      Object.entries(answers).map(([id, answer]) => [id, typeof answer === "number" ? { level: answer, evidence: "verified" } : answer]),
    ),
    ...more,
  };
}
