import * as z from "zod";
import { memo } from "../kernel/memo.js";
import { type Plain, byId, expressionText, idText, prose, reasonText } from "./plain.js";

/** zod schema of a {@link Guard}. */
export const guardSchema = /* @__PURE__ */ memo(() =>
  z.strictObject({ when: expressionText(), atMost: z.number(), because: reasonText() }).meta({ id: "Guard" }),
);

/** A fact that contradicts an answer: while `when` is true the practice counts as at most `atMost`. */
export type Guard = Plain<z.infer<ReturnType<typeof guardSchema>>>;

/** zod schema of a {@link Practice}. */
export const practiceSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      label: prose().optional(),
      /** Share in its node; 0 is informative: shown, never counted. */
      weight: z.number().nonnegative(),
      weightReason: prose().optional(),
      question: prose(),
      /** What to look at before believing the answer. */
      evidence: prose().optional(),
      /** The area's scale when absent. */
      scale: idText().optional(),
      group: idText().optional(),
      stage: z.number().int().positive().optional(),
      appliesWhen: expressionText().optional(),
      /** While it is open, no node above it shows a number. */
      required: z.boolean().optional(),
      corroboratingMetrics: z.array(idText()).max(20).optional(),
      /** One text per option of the scale, lowest first. */
      anchors: z.array(prose()).max(200).optional(),
      guards: z.array(guardSchema()).max(50).optional(),
      /** Ids of framework entries this practice supports, by framework. */
      maps: byId(z.array(z.string().max(40)).max(100)).optional(),
      target: z.number().optional(),
      source: idText().optional(),
    })
    .meta({ id: "Practice" }),
);

/** A judged question: what good looks like at each level, what contradicts an answer, what supports it. */
export type Practice = Plain<z.infer<ReturnType<typeof practiceSchema>>>;
