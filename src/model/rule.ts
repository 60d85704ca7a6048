import * as z from "zod";
import { memo } from "../kernel/memo.js";
import { type Plain, expressionText, idText, prose, reasonText } from "./plain.js";

/** zod schema of a {@link Cap}. */
export const capSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({ when: expressionText(), atMost: z.number(), whenUnknown: z.number().optional(), because: reasonText(), source: idText().optional() })
    .meta({ id: "Cap" }),
);

/** A ceiling of a node: `atMost` while `when` is true, `whenUnknown` while it cannot be judged. */
export type Cap = Plain<z.infer<ReturnType<typeof capSchema>>>;

/** zod schema of a {@link Severity}. */
export const severitySchema = /* @__PURE__ */ memo(() => z.enum(["critical", "high", "medium", "low", "info"]));

/** How bad a finding is: `critical` could stop the company, `info` is for understanding only. */
export type Severity = z.infer<ReturnType<typeof severitySchema>>;

/** zod schema of a {@link Rule}. */
export const ruleSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      when: expressionText(),
      severity: severitySchema(),
      title: prose(),
      /** Template: `{id}` prints the value of a fact or metric. */
      impact: prose(),
      recommend: idText().optional(),
      source: idText().optional(),
    })
    .meta({ id: "Rule" }),
);

/** A condition that makes a finding when true and an open question when unknown. */
export type Rule = Plain<z.infer<ReturnType<typeof ruleSchema>>>;

/** zod schema of a {@link Check}. */
export const checkSchema = /* @__PURE__ */ memo(() => z.strictObject({ when: expressionText(), meaning: prose() }).meta({ id: "Check" }));

/** A cross-area check: figures that do not agree. Noted with both values, never scored. */
export type Check = Plain<z.infer<ReturnType<typeof checkSchema>>>;
