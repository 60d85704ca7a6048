import * as z from "zod";
import { memo } from "../kernel/memo.js";
import { type Plain, dayText, idText, prose, reasonText } from "./plain.js";

/** zod schema of {@link EvidenceGrade}. */
export const evidenceGradeSchema = /* @__PURE__ */ memo(() => z.enum(["stated", "documented", "verified"]));

/** How an answer or fact is known: `stated` heard only, `documented` seen, `verified` tested by the assessor. */
export type EvidenceGrade = z.infer<ReturnType<typeof evidenceGradeSchema>>;

const noneState = () => z.strictObject({ none: z.literal(true) });
const notApplicableState = () => z.strictObject({ notApplicable: reasonText() });
const unknownState = () => z.strictObject({ unknown: reasonText(), refused: z.boolean().optional() });
const moneyState = () => z.strictObject({ amount: z.string().regex(/^-?\d{1,18}(\.\d{1,6})?$/), currency: z.string().regex(/^[A-Z]{3}$/) });

/** zod schema of a {@link CellState}. */
export const cellStateSchema = /* @__PURE__ */ memo(() =>
  z
    .union([
      z.number(),
      z.boolean(),
      z.string().max(100_000),
      z.array(z.string().max(80)).max(500),
      moneyState(),
      noneState(),
      notApplicableState(),
      unknownState(),
    ])
    .meta({ id: "CellState" }),
);

/**
 * The state of one fact or cell: a bare value (`"never"` for a date that did not happen), confirmed empty, not applicable with a
 * reason, or unknown with a reason (`refused` when it was asked and not given). An absent fact or cell is unknown. `null` is an issue.
 */
export type CellState = Plain<z.infer<ReturnType<typeof cellStateSchema>>>;

/** zod schema of a {@link FactState}. */
export const factStateSchema = /* @__PURE__ */ memo(() =>
  z.union([cellStateSchema(), z.array(z.record(z.string().max(80), cellStateSchema())).max(1_000_000)]).meta({ id: "FactState" }),
);

/** The state of a fact; a record list is an array of rows. */
export type FactState = Plain<z.infer<ReturnType<typeof factStateSchema>>>;

const answered = () =>
  z.strictObject({
    /** Value on the practice's scale; or name the `option`. */
    level: z.number().optional(),
    option: idText().optional(),
    evidence: evidenceGradeSchema(),
    note: prose().optional(),
    /** Day of the evidence, for ageing. */
    on: dayText().optional(),
    by: prose().optional(),
    /** Why the answer stands although what was measured says less; printed in the report. */
    despite: reasonText().optional(),
  });

/** zod schema of an {@link Answer}. */
export const answerSchema = /* @__PURE__ */ memo(() => z.union([answered(), notApplicableState()]).meta({ id: "Answer" }));

/** The one judged answer to a practice: a level or option with its evidence grade, or not applicable with a reason. */
export type Answer = Plain<z.infer<ReturnType<typeof answerSchema>>>;

/** zod schema of a {@link Voice}. */
export const voiceSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      by: reasonText(),
      side: z.enum(["management", "it", "other"]).optional(),
      level: z.number().optional(),
      option: idText().optional(),
      note: prose().optional(),
      on: dayText().optional(),
    })
    .meta({ id: "Voice" }),
);

/** What one respondent said about a practice. Voices never score; their spread is reported. */
export type Voice = Plain<z.infer<ReturnType<typeof voiceSchema>>>;

/** zod schema of a {@link Waiver}. */
export const waiverSchema = /* @__PURE__ */ memo(() =>
  z.strictObject({ rule: idText(), reason: reasonText(), approvedBy: reasonText(), until: dayText() }).meta({ id: "Waiver" }),
);

/** A finding that management accepts until a day. It changes no score. */
export type Waiver = Plain<z.infer<ReturnType<typeof waiverSchema>>>;

/** zod schema of an {@link Override}. */
export const overrideSchema = /* @__PURE__ */ memo(() =>
  z
    .discriminatedUnion("what", [
      z.strictObject({ what: z.literal("weight"), id: idText(), to: z.number().nonnegative(), because: reasonText(), by: prose().optional() }),
      z.strictObject({ what: z.literal("target"), id: idText(), to: z.number(), because: reasonText(), by: prose().optional() }),
      z.strictObject({ what: z.literal("levels"), id: idText(), to: z.array(z.number()).length(5), because: reasonText(), by: prose().optional() }),
      z.strictObject({ what: z.literal("ceiling"), id: evidenceGradeSchema(), to: z.number(), because: reasonText(), by: prose().optional() }),
      z.strictObject({ what: z.literal("cap"), id: idText(), to: z.number(), because: reasonText(), by: prose().optional() }),
    ])
    .meta({ id: "Override" }),
);

/** One change of the method for this assessment alone: a weight, a target, a metric's cut-offs, an evidence ceiling, a cap. Printed with its effect. */
export type Override = Plain<z.infer<ReturnType<typeof overrideSchema>>>;

/** zod schema of an {@link AdviceState}. */
export const adviceStateSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      status: z.enum(["done", "rejected", "accepted-risk", "running"]),
      reason: reasonText().optional(),
      on: dayText().optional(),
      by: prose().optional(),
      /** When what runs is expected to be done; what waits for it starts after this day. */
      until: dayText().optional(),
      actualCost: moneyState().optional(),
    })
    .meta({ id: "AdviceState" }),
);

/** What became of a recommendation. */
export type AdviceState = Plain<z.infer<ReturnType<typeof adviceStateSchema>>>;

/** zod schema of an {@link Organization}. */
export const organizationSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      name: reasonText(),
      /** Reporting currency, ISO 4217; needed before a bare number can be money. */
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .optional(),
      country: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .optional(),
      /** First month of the fiscal year, 1 to 12. */
      fiscalYearStart: z.number().int().min(1).max(12).optional(),
      /** True for an invented company: reports say so. */
      invented: z.boolean().optional(),
    })
    .meta({ id: "Organization" }),
);

/** Who is assessed: identity only; size and industry are facts. */
export type Organization = Plain<z.infer<ReturnType<typeof organizationSchema>>>;

const packVersion = () =>
  z.strictObject({
    id: idText(),
    version: z.string().max(60),
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
  });

/** zod schema of a {@link Migrated}. */
export const migratedSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      /** The packs before and after. */
      from: z.array(packVersion()).min(1).max(20),
      to: z.array(packVersion()).min(1).max(20),
      /** What was confirmed, in order. */
      steps: z.array(z.strictObject({ key: z.string().max(200), choice: z.string().max(40), because: z.string().max(4000) })).max(10_000),
      /** Every value that changed, as it was; without a value where there was none. */
      was: z.array(z.strictObject({ path: z.array(z.string().max(80)).min(1).max(3), value: z.unknown().optional() })).max(100_000),
    })
    .meta({ id: "Migrated" }),
);

/** One migration of an assessment: what was confirmed and what was there before. */
export type Migrated = Plain<z.infer<ReturnType<typeof migratedSchema>>>;

/** zod schema of an {@link Assessment}. */
export const assessmentSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      format: z.literal(1),
      /** The packs it was made with, the base first. `digest`: refuse to score with other content. */
      packs: z.array(packVersion()).min(1).max(20),
      /** The day it speaks of; every age is measured from it. */
      asOf: dayText(),
      /** Label of the period: FY2025. */
      period: z.string().max(40).optional(),
      organization: organizationSchema(),
      /** By fact id; an area is a property of the fact's definition, so facts can move without breaking files. */
      facts: z.record(z.string().max(80), factStateSchema()),
      /** By practice id. */
      answers: z.record(z.string().max(80), answerSchema()),
      voices: z.record(z.string().max(80), z.array(voiceSchema()).max(100)).optional(),
      /** How facts are known; answers carry their own grade. */
      evidence: z
        .strictObject({
          default: evidenceGradeSchema(),
          facts: z
            .record(
              z.string().max(80),
              z.strictObject({ grade: evidenceGradeSchema(), on: dayText().optional(), by: prose().optional(), note: prose().optional() }),
            )
            .optional(),
        })
        .optional(),
      targets: z.record(z.string().max(80), z.number()).optional(),
      waivers: z.array(waiverSchema()).max(1000).optional(),
      overrides: z.array(overrideSchema()).max(1000).optional(),
      /** Areas or groups left out of scope, by id. */
      exclusions: z.record(z.string().max(80), z.strictObject({ reason: reasonText(), by: prose().optional(), on: dayText().optional() })).optional(),
      /** What became of recommendations, by id. */
      advice: z.record(z.string().max(80), adviceStateSchema()).optional(),
      notes: prose().optional(),
      /** The migrations it went through, the last one last: what was, so that nothing is lost. */
      history: z.array(migratedSchema()).max(100).optional(),
    })
    .meta({ id: "Assessment", title: "cio-assessment assessment" }),
);

/** What the CIO brings: facts, answers and how they are known. The input of everything. */
export type Assessment = Plain<z.infer<ReturnType<typeof assessmentSchema>>>;
