import * as z from "zod";
import { memo } from "../kernel/memo.js";
import { type Plain, expressionText, idText, prose } from "./plain.js";

/** zod schema of {@link Bands}. */
export const bandsSchema = /* @__PURE__ */ memo(() =>
  z
    .discriminatedUnion("kind", [
      z.strictObject({
        kind: z.enum(["step", "linear"]),
        /** Monotone. `step`: the value of the last point reached. `linear`: between neighbours, flat outside. */
        points: z
          .array(z.strictObject({ at: z.number(), value: z.number() }))
          .min(1)
          .max(50),
        /** `step` only: the value before the first point is reached; the scale's `min` when absent. */
        below: z.number().optional(),
      }),
      z.strictObject({ kind: z.literal("log-normal"), median: z.number().positive(), p10: z.number().positive() }),
    ])
    .meta({ id: "Bands" }),
);

/** How a measured number becomes a value on a scale. `log-normal`: a survival curve worth 0.5 at `median` and 0.9 at `p10`; lower is better only. */
export type Bands = Plain<z.infer<ReturnType<typeof bandsSchema>>>;

/** zod schema of a {@link Metric}. */
export const metricSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      /** What it is called where people read: a noun phrase of at most six words. The id, made readable, when absent. */
      label: prose().optional(),
      /** The formula, over facts and other metrics. */
      is: expressionText(),
      unit: prose().optional(),
      /** `none`: shown, never scored. */
      better: z.enum(["higher", "lower", "none"]),
      /** Five cut-offs for levels 1 to 5 of the maturity scale; short for `step` bands. */
      levels: z.array(z.number()).length(5).optional(),
      bands: bandsSchema().optional(),
      /** The scale of the bands' values; the area's when absent. */
      scale: idText().optional(),
      /** Smallest base for which the number means something. */
      minBase: z.number().nonnegative().optional(),
      /** The base; by default the divisor of the outermost `pct` or `/`, else the rows of the aggregate. */
      base: expressionText().optional(),
      /** Above 0 the metric is an indicator of its node, like a practice. */
      weight: z.number().nonnegative().optional(),
      group: idText().optional(),
      stage: z.number().int().positive().optional(),
      appliesWhen: expressionText().optional(),
      /** What the cut-offs rest on. */
      standing: z.enum(["published", "rule-of-thumb", "judgement", "definition"]).optional(),
      /** Why these numbers. */
      rationale: prose().optional(),
      source: idText().optional(),
    })
    .meta({ id: "Metric" }),
);

/** A measured number: a formula over facts, and where wanted the cut-offs that turn it into a level. */
export type Metric = Plain<z.infer<ReturnType<typeof metricSchema>>>;
