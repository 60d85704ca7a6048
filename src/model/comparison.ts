import * as z from "zod";
import { memo } from "../kernel/memo.js";
import { type Plain } from "./plain.js";
import { packRefSchema } from "./scorecard.js";
import { severitySchema } from "./rule.js";

const lossless = () => z.string().max(2000);

/** zod schema of a {@link ChangeCause}. */
export const changeCauseSchema = /* @__PURE__ */ memo(() => z.enum(["method", "time", "scope", "evidence", "recommendations", "answers", "facts"]));

/** What moved a score, in the printed order: method, time passed, scope, evidence, then completed recommendations, other answers, other facts. */
export type ChangeCause = z.infer<ReturnType<typeof changeCauseSchema>>;

const side = () =>
  z.strictObject({
    status: z.enum(["scored", "provisional", "unscored", "not-applicable"]),
    score: lossless().optional(),
    low: lossless().optional(),
    high: lossless().optional(),
    level: z.number().optional(),
  });

/** zod schema of a {@link Comparison}. */
export const comparisonSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      format: z.literal(1),
      organization: z.string(),
      before: z.strictObject({ asOf: z.string(), period: z.string().optional(), packs: z.array(packRefSchema()) }),
      after: z.strictObject({ asOf: z.string(), period: z.string().optional(), packs: z.array(packRefSchema()) }),
      /** `overall` first, then areas in report order. */
      changes: z.array(
        z.strictObject({
          id: z.string(),
          before: side(),
          after: side(),
          /** After minus before; absent unless both are scored. */
          change: lossless().optional(),
          /** Each the difference of two real scores; they add up to the change exactly. Absent with it. */
          causes: z
            .array(
              z.strictObject({
                cause: changeCauseSchema(),
                delta: lossless(),
                /** Least and greatest change that this cause makes in any order of the causes; given when orders were asked for. */
                low: lossless().optional(),
                high: lossless().optional(),
              }),
            )
            .optional(),
          /** The ranges overlap: what is unknown could hide the change. */
          cannotTell: z.boolean(),
        }),
      ),
      findings: z.strictObject({
        /** True now and not before, for the first time as far as is known. */
        new: z.array(z.strictObject({ rule: z.string(), area: z.string(), severity: severitySchema() })),
        /** True now and not before, although the recommendation that its rule names was done before the first assessment. */
        reopened: z.array(z.strictObject({ rule: z.string(), area: z.string(), severity: severitySchema(), by: z.string() })),
        /** True before and not now. `by`: the recommendation done that the rule names. */
        closed: z.array(z.strictObject({ rule: z.string(), area: z.string(), severity: severitySchema(), by: z.string().optional() })),
        /** True before and now. */
        stayed: z.array(z.strictObject({ rule: z.string(), area: z.string(), severity: severitySchema() })),
        /** True before, cannot be judged now. */
        unclear: z.array(z.strictObject({ rule: z.string(), area: z.string(), severity: severitySchema() })),
      }),
      /** What was proposed before, and what became of it. */
      promises: z.array(
        z.strictObject({
          id: z.string(),
          area: z.string(),
          critical: z.boolean(),
          /** The gravest finding that asked for it. */
          severity: severitySchema().optional(),
          /** Owner role. */
          owner: z.string(),
          /** Outside money once, as it was priced then; absent where it was not priced. */
          planned: z.strictObject({ low: lossless(), high: lossless(), currency: z.string() }).optional(),
          actualCost: z.strictObject({ amount: lossless(), currency: z.string() }).optional(),
          status: z.enum(["done", "running", "rejected", "accepted-risk", "open"]),
          on: z.string().optional(),
          by: z.string().optional(),
          reason: z.string().optional(),
          stillProposed: z.boolean(),
        }),
      ),
      /** What changed in the method: packs, and the overrides and targets of one assessment. `from` is absent for a new one, `to` for one that is gone. */
      method: z.array(
        z.strictObject({
          kind: z.enum(["pack", "weight", "target", "levels", "ceiling", "cap"]),
          id: z.string(),
          from: z.string().optional(),
          to: z.string().optional(),
        }),
      ),
    })
    .meta({ id: "Comparison" }),
);

/** Two assessments of one company: what changed and why, adding up exactly. */
export type Comparison = Plain<z.infer<ReturnType<typeof comparisonSchema>>>;
