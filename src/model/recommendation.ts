import * as z from "zod";
import { memo } from "../kernel/memo.js";
import { type Plain, expressionText, idText, prose } from "./plain.js";

const amount = () => z.union([z.number(), expressionText()]);

/** zod schema of a {@link Recommendation}. */
export const recommendationSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      title: prose(),
      /** Person-days, for a firm of the size the pack's `effortScale` speaks of. */
      effort: z.strictObject({ low: amount(), likely: amount(), high: amount() }),
      /** False where the text counts devices or projects: effort is not scaled by size. */
      scalesWithSize: z.boolean().optional(),
      /** Outside money, once: expressions over the cost variables, in the pack's price currency. */
      oneOffCost: z.strictObject({ low: amount(), high: amount() }),
      /** Outside money, each year. */
      annualCost: z.strictObject({ low: amount(), high: amount() }),
      /** Owner role. */
      owner: idText(),
      horizon: z.string().max(40),
      prerequisites: z.array(idText()).max(50),
      excludes: z.array(idText()).max(50).optional(),
      lifts: z.array(z.strictObject({ id: idText(), to: z.number() })).max(50),
      steps: z.array(prose()).max(50),
      purpose: z.enum(["run", "grow", "transform"]).optional(),
      source: idText().optional(),
    })
    .meta({ id: "Recommendation" }),
);

/** A piece of advice: steps, effort, cost, owner role, what must come first and which practices it lifts. */
export type Recommendation = Plain<z.infer<ReturnType<typeof recommendationSchema>>>;
