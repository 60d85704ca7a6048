import * as z from "zod";
import { memo } from "../kernel/memo.js";
import { organizationSchema } from "./assessment.js";
import { type Plain, byId } from "./plain.js";
import { practiceRatingSchema, ratingSchema, readingSchema } from "./rating.js";
import { severitySchema } from "./rule.js";

/** zod schema of a {@link PackRef}. */
export const packRefSchema = /* @__PURE__ */ memo(() => z.strictObject({ id: z.string(), version: z.string(), digest: z.string() }).meta({ id: "PackRef" }));

/** A pack by id, version and digest (SHA-256 of the canonical JSON of everything that can move a number). */
export type PackRef = Plain<z.infer<ReturnType<typeof packRefSchema>>>;

/** zod schema of a {@link ValueUsed}. */
export const valueUsedSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      id: z.string(),
      state: z.enum(["value", "range", "unknown", "not-applicable", "none", "never"]),
      text: z.string().optional(),
      low: z.string().optional(),
      high: z.string().optional(),
    })
    .meta({ id: "ValueUsed" }),
);

/** A value that a condition read, as lossless text. */
export type ValueUsed = Plain<z.infer<ReturnType<typeof valueUsedSchema>>>;

/** zod schema of a {@link Finding}. */
export const findingSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      rule: z.string(),
      area: z.string(),
      severity: severitySchema(),
      /** `accepted`: a waiver is in force. */
      state: z.enum(["open", "accepted"]),
      waiver: z.strictObject({ reason: z.string(), approvedBy: z.string(), until: z.string() }).optional(),
      /** What the condition and the impact text read. */
      values: z.array(valueUsedSchema()),
      recommend: z.string().optional(),
      /** Points the area loses of the overall score; 0 when unscored. */
      pointsLost: z.number(),
      exact: z.strictObject({ pointsLost: z.string() }),
    })
    .meta({ id: "Finding" }),
);

/** A rule that is true. */
export type Finding = Plain<z.infer<ReturnType<typeof findingSchema>>>;

/** zod schema of an {@link OpenQuestion}. */
export const openQuestionSchema = /* @__PURE__ */ memo(() =>
  z.strictObject({ rule: z.string(), area: z.string(), severity: severitySchema(), missing: z.array(z.string()) }).meta({ id: "OpenQuestion" }),
);

/** A rule that could not be judged, and what is missing. */
export type OpenQuestion = Plain<z.infer<ReturnType<typeof openQuestionSchema>>>;

/** zod schema of a {@link Note}. */
export const noteSchema = /* @__PURE__ */ memo(() =>
  z
    .discriminatedUnion("kind", [
      z.strictObject({
        kind: z.literal("corroboration"),
        area: z.string(),
        practice: z.string(),
        answer: z.number(),
        worst: z.number(),
        metrics: z.array(z.string()),
        despite: z.string().optional(),
      }),
      z.strictObject({ kind: z.literal("check"), check: z.string(), values: z.array(valueUsedSchema()) }),
      z.strictObject({
        kind: z.literal("spread"),
        area: z.string(),
        practice: z.string(),
        least: z.number(),
        greatest: z.number(),
        counts: z.number().optional(),
      }),
    ])
    .meta({ id: "ScorecardNote" }),
);

/** A consistency note: an answer that what was measured does not support, figures that disagree, respondents who differ. */
export type ScorecardNote = Plain<z.infer<ReturnType<typeof noteSchema>>>;

/** zod schema of a {@link LedgerEntry}. */
export const ledgerEntrySchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      kind: z.enum(["not-applicable", "exclusion", "override", "waiver", "despite", "pack-override", "pack-remove", "target"]),
      id: z.string(),
      /** The field a pack overrode. */
      field: z.string().optional(),
      reason: z.string(),
      by: z.string().optional(),
      on: z.string().optional(),
      until: z.string().optional(),
      /** What was and what is, as text. */
      from: z.string().optional(),
      to: z.string().optional(),
    })
    .meta({ id: "LedgerEntry" }),
);

/** One departure from the plain method, with its reason: everything that was taken out, waived or changed. Effects are computed by `ledgerEffects`. */
export type LedgerEntry = Plain<z.infer<ReturnType<typeof ledgerEntrySchema>>>;

/** zod schema of a {@link Scorecard}. */
export const scorecardSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      format: z.literal(1),
      /** Version of this library. */
      library: z.string(),
      packs: z.array(packRefSchema()),
      asOf: z.string(),
      period: z.string().optional(),
      organization: organizationSchema(),
      overall: ratingSchema(),
      /** By area id, in report order. */
      areas: byId(ratingSchema()),
      groups: byId(ratingSchema()),
      practices: byId(practiceRatingSchema()),
      metrics: byId(readingSchema()),
      /** In order: severity, points lost, area, id. */
      findings: z.array(findingSchema()),
      openQuestions: z.array(openQuestionSchema()),
      notes: z.array(noteSchema()),
      ledger: z.array(ledgerEntrySchema()),
    })
    .meta({ id: "Scorecard", title: "cio-assessment scorecard" }),
);

/** What came out: plain data that survives JSON unchanged, and with the Model is enough for every later stage. */
export type Scorecard = Plain<z.infer<ReturnType<typeof scorecardSchema>>>;
