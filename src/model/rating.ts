import * as z from "zod";
import { memo } from "../kernel/memo.js";
import type { Plain } from "./plain.js";

/** Lossless text of an exact number: `2.8`, `7/3`, `inf`. */
const lossless = () => z.string().max(2000);

const capResult = () =>
  z.strictObject({
    id: z.string(),
    state: z.enum(["true", "pending"]),
    /** Where the condition was unknown only because facts were refused, it counts as true. */
    refused: z.boolean().optional(),
    /** What it holds the node at: `atMost`, or `whenUnknown` for a pending cap that has one. */
    holdsAt: z.number().optional(),
    atMost: z.number(),
    /** True when it lowered the score. */
    bit: z.boolean(),
    /** The inputs that would decide a pending cap. */
    missing: z.array(z.string()),
  });

const common = () => ({
  /** `overall`, an area id or a group id. */
  id: z.string(),
  kind: z.enum(["overall", "area", "group"]),
  /** Weight in its parent. */
  weight: z.number(),
  caps: z.array(capResult()),
});

const measured = () => ({
  /** Least and greatest score that any completion of the input can give. */
  low: z.number(),
  high: z.number(),
  /** Share of weight answered or measured, 0 to 1. */
  coverage: z.number(),
  /** How well what is answered is known, 0 to 1; absent when nothing is answered. */
  confidence: z.number().optional(),
  target: z.number().optional(),
});

/** zod schema of a {@link Rating}. */
export const ratingSchema = /* @__PURE__ */ memo(() =>
  z
    .discriminatedUnion("status", [
      z.strictObject({
        status: z.literal("scored"),
        ...common(),
        ...measured(),
        /** The rating, after caps. */
        score: z.number(),
        /** Before caps. */
        raw: z.number(),
        /** Value of the last option of the node's scale that the exact score reaches. */
        level: z.number(),
        gap: z.number().optional(),
        /** Lossless text of the numbers. */
        exact: z.strictObject({
          score: lossless(),
          raw: lossless(),
          low: lossless(),
          high: lossless(),
          coverage: lossless(),
          confidence: lossless().optional(),
          target: lossless().optional(),
          gap: lossless().optional(),
        }),
        /** For weighted means: what each child adds and loses; `sum(contribution) = raw`, `score + capLoss + sum(lost) = max`, exactly. */
        contributions: z
          .array(
            z.strictObject({
              id: z.string(),
              contribution: z.number(),
              lost: z.number(),
              exact: z.strictObject({ contribution: lossless(), lost: lossless() }),
            }),
          )
          .optional(),
      }),
      z.strictObject({
        status: z.literal("provisional"),
        ...common(),
        ...measured(),
        /** Why no number is shown. */
        because: z.enum(["coverage", "required", "both"]),
        /** Open practices marked required, here and below. */
        open: z.array(z.string()),
        exact: z.strictObject({ low: lossless(), high: lossless(), coverage: lossless(), confidence: lossless().optional(), target: lossless().optional() }),
      }),
      z.strictObject({
        status: z.literal("unscored"),
        ...common(),
        ...measured(),
        reason: z.enum(["nothing-answered", "gate", "gate-unknown", "blocked"]),
        exact: z.strictObject({ low: lossless(), high: lossless(), coverage: lossless(), confidence: lossless().optional(), target: lossless().optional() }),
      }),
      z.strictObject({ status: z.literal("not-applicable"), ...common(), reason: z.string(), why: z.enum(["excluded", "condition", "children"]) }),
    ])
    .meta({ id: "Rating" }),
);

/**
 * The rating of a node: a union on `status`, so that code must look before it reads a number. A `provisional` rating has a range and
 * no score, so no code can print one by mistake.
 */
export type Rating = Plain<z.infer<ReturnType<typeof ratingSchema>>>;

/** What a cap did to a node. */
export type CapResult = Rating["caps"][number];

const limit = () =>
  z.discriminatedUnion("by", [
    z.strictObject({ by: z.literal("evidence"), atMost: z.number() }),
    z.strictObject({ by: z.literal("guard"), index: z.number(), atMost: z.number(), assumed: z.boolean(), refused: z.boolean().optional() }),
    z.strictObject({ by: z.literal("metric"), metrics: z.array(z.string()), atMost: z.number() }),
  ]);

/** zod schema of a {@link PracticeRating}. */
export const practiceRatingSchema = /* @__PURE__ */ memo(() =>
  z
    .discriminatedUnion("status", [
      z.strictObject({
        status: z.literal("answered"),
        area: z.string(),
        /** The answer as given, on the practice's scale. */
        answer: z.number(),
        evidence: z.enum(["stated", "documented", "verified"]),
        /** What it counts as. */
        effective: z.number(),
        low: z.number(),
        high: z.number(),
        exact: z.strictObject({ answer: lossless(), effective: lossless(), low: lossless(), high: lossless() }),
        /** What held it below the answer, whether or not another limit was lower still. */
        limits: z.array(limit()),
        /** Positions of guards that cannot be judged. */
        guardsUnknown: z.array(z.number()),
        missing: z.array(z.string()),
        /** `unknown`: counts in the score and is open for the bounds. */
        applies: z.enum(["true", "unknown"]),
        confidence: z.number(),
        despite: z.string().optional(),
        /** Spread of the voices: greatest minus least. */
        spread: z.number().optional(),
      }),
      z.strictObject({
        status: z.literal("unanswered"),
        area: z.string(),
        low: z.number(),
        high: z.number(),
        required: z.boolean(),
        applies: z.enum(["true", "unknown"]),
        missing: z.array(z.string()),
        spread: z.number().optional(),
      }),
      z.strictObject({ status: z.literal("not-applicable"), area: z.string(), reason: z.string(), why: z.enum(["answer", "condition", "excluded"]) }),
    ])
    .meta({ id: "PracticeRating" }),
);

/** What became of one practice: its answer, what it counts as, and what limited it. */
export type PracticeRating = Plain<z.infer<ReturnType<typeof practiceRatingSchema>>>;

/** zod schema of a {@link Reading}. */
export const readingSchema = /* @__PURE__ */ memo(() => {
  const base = () => ({
    area: z.string(),
    /** Rows fully known / rows, 0 to 1; only for metrics over record lists. */
    coverage: z.number().optional(),
    missing: z.array(z.string()),
    /** It may also turn out not applicable. */
    mayBeNotApplicable: z.boolean().optional(),
    /** For display: the value over what is known so far. */
    soFar: z.number().optional(),
    /** Value of its bands on the scale, worst and best; equal when definite. Absent without bands. */
    levels: z.tuple([z.number(), z.number()]).optional(),
  });
  return z
    .discriminatedUnion("state", [
      z.strictObject({
        state: z.literal("measured"),
        ...base(),
        /** Null for an infinite age, which `exact` gives as `inf`. */
        value: z.number().nullable(),
        exact: lossless(),
      }),
      z.strictObject({
        state: z.literal("bounded"),
        ...base(),
        low: z.number().nullable(),
        high: z.number().nullable(),
        exact: z.strictObject({ low: lossless(), high: lossless() }),
      }),
      z.strictObject({ state: z.literal("unknown"), ...base() }),
      z.strictObject({
        state: z.literal("not-applicable"),
        area: z.string(),
        missing: z.array(z.string()),
        why: z.enum(["too few", "nothing to measure"]),
        value: z.number().nullable().optional(),
        exact: lossless().optional(),
      }),
    ])
    .meta({ id: "Reading" });
});

/** What a metric reads: measured, bounded on at least one side, unknown, or not applicable. */
export type Reading = Plain<z.infer<ReturnType<typeof readingSchema>>>;
