import * as z from "zod";
import { memo } from "../kernel/memo.js";
import { factSchema } from "./fact.js";
import { metricSchema } from "./metric.js";
import { groupSchema, nodeFields, nodeSchema } from "./node.js";
import { type Plain, byId, expressionText, idText, prose, reasonText } from "./plain.js";
import { practiceSchema } from "./practice.js";
import { recommendationSchema } from "./recommendation.js";
import { checkSchema, ruleSchema, severitySchema } from "./rule.js";
import { scaleSchema } from "./scale.js";

/** zod schema of an {@link Area}. */
export const areaSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      /** Needed where the area is new; an overlay adding to an existing area leaves it out. */
      title: prose().optional(),
      /** Place in reports, from 1. */
      number: z.number().int().positive().optional(),
      /** Short code, the prefix of its ids: `dr`. */
      code: idText().optional(),
      weight: z.number().nonnegative().optional(),
      appliesWhen: expressionText().optional(),
      purpose: prose().optional(),
      /** Who to talk to, for how long, about what. */
      interview: z.array(prose()).max(100).optional(),
      /** What to ask for before the visit. */
      documents: z.array(prose()).max(100).optional(),
      notes: z.array(prose()).max(100).optional(),
      ...nodeFields(),
      facts: byId(factSchema()).optional(),
      groups: byId(groupSchema()).optional(),
      metrics: byId(metricSchema()).optional(),
      practices: byId(practiceSchema()).optional(),
      rules: byId(ruleSchema()).optional(),
      recommendations: byId(recommendationSchema()).optional(),
    })
    .meta({ id: "Area" }),
);

/** Everything a pack says about one area. */
export type Area = Plain<z.infer<ReturnType<typeof areaSchema>>>;

/** An end of a range: a number, or its exact text where digits cannot say it: `8/3`, `inf`. Money is its number in the reporting currency. */
const exampleEnd = () => z.union([z.number(), z.string().regex(/^(-?inf|-?\d{1,40}(\.\d{1,40}|\/\d{1,40})?)$/, "a number, a fraction such as 8/3, or inf")]);

/** zod schema of an {@link Example}. */
export const exampleSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      /** A sentence that says what it shows. */
      says: prose().optional(),
      asOf: z.iso.date().optional(),
      /** Facts by id. */
      given: z.record(z.string(), z.unknown()),
      /** Answers by practice id: a level, counted as verified. */
      answers: byId(z.number()).optional(),
      /** By id: a number or boolean for a metric or expression result; `unknown`, `not applicable`; for a rule `finding`, `open-question`, `none`; for a cap or `practice#n` (guard) true, false, `unknown`. */
      expect: z.record(
        z.string(),
        z.union([
          z.number(),
          z.boolean(),
          z.string(),
          z.strictObject({ low: exampleEnd().optional(), high: exampleEnd().optional(), level: z.number().optional() }),
        ]),
      ),
    })
    .meta({ id: "Example" }),
);

/** What goes in and what must come out: documentation and test at once. */
export type Example = Plain<z.infer<ReturnType<typeof exampleSchema>>>;

/** zod schema of the {@link ScoringPolicy}. */
export const scoringPolicySchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      /** Highest value (on the default scale) that an answer of this evidence grade counts. */
      ceilings: z.strictObject({ stated: z.number(), documented: z.number(), verified: z.number() }).optional(),
      /** Weight of each grade in the confidence. */
      confidence: z.strictObject({ stated: z.number(), documented: z.number(), verified: z.number() }).optional(),
      /** Grades for which an unknown guard counts its lower end. */
      assumeUnknownGuards: z.array(z.enum(["stated", "documented", "verified"])).optional(),
      /** Days after which evidence of a grade is worth half; absent: it does not age. */
      halfLifeDays: z
        .strictObject({ stated: z.number().positive().optional(), documented: z.number().positive().optional(), verified: z.number().positive().optional() })
        .optional(),
      /** Least coverage, 0 to 1, for a node to show a number. */
      coverageFloor: z.number().min(0).max(1).optional(),
      /** An answer `gap` or more levels above its worst corroborating metric is noted; where it binds, it counts as that level + 1. */
      corroboration: z.strictObject({ gap: z.number().positive(), binds: z.boolean() }).optional(),
      /** Severity points, for the order of recommendations. */
      severityPoints: z.record(severitySchema(), z.number()).optional(),
    })
    .meta({ id: "ScoringPolicy" }),
);

/** The pack's own choices about evidence, coverage and corroboration. */
export type ScoringPolicy = Plain<z.infer<ReturnType<typeof scoringPolicySchema>>>;

/** zod schema of {@link TargetProfiles}. */
export const targetProfilesSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      /** By size: the row whose range holds the fact counts; beyond the ends the nearest. */
      bySize: z
        .strictObject({
          fact: idText(),
          rows: z
            .array(z.strictObject({ from: z.number(), to: z.number(), targets: byId(z.number()) }))
            .min(1)
            .max(50),
        })
        .optional(),
      /** Added once when the condition is true. */
      raise: z
        .array(z.strictObject({ when: expressionText(), by: z.number(), areas: z.array(idText()), because: reasonText() }))
        .max(50)
        .optional(),
    })
    .meta({ id: "TargetProfiles" }),
);

/** Default targets per area. */
export type TargetProfiles = Plain<z.infer<ReturnType<typeof targetProfilesSchema>>>;

/** zod schema of a {@link Migration}. */
export const migrationSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      /** The pack it speaks of; filled in when packs are merged. */
      pack: idText().optional(),
      /** The version the assessment was made with: `^1.0`. */
      from: z.string().max(40),
      steps: z
        .array(
          z.discriminatedUnion("kind", [
            z.strictObject({ kind: z.literal("rename"), id: idText(), to: idText(), because: reasonText() }),
            z.strictObject({ kind: z.literal("split"), id: idText(), to: z.array(idText()).min(2), because: reasonText() }),
            z.strictObject({
              kind: z.literal("merge"),
              ids: z.array(idText()).min(2),
              to: idText(),
              take: z.enum(["lowest", "highest", "ask"]),
              because: reasonText(),
            }),
            z.strictObject({ kind: z.literal("scale"), id: idText(), how: z.enum(["clamp", "rescale", "ask"]), because: reasonText() }),
            z.strictObject({ kind: z.literal("retire"), id: idText(), because: reasonText() }),
            z.strictObject({ kind: z.literal("ask"), id: idText(), because: reasonText() }),
          ]),
        )
        .max(500),
    })
    .meta({ id: "Migration" }),
);

/** How assessments of an older version move to this one. */
export type Migration = Plain<z.infer<ReturnType<typeof migrationSchema>>>;

/** zod schema of a {@link Source}. */
export const sourceSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      title: reasonText(),
      publisher: prose().optional(),
      year: z.number().int().optional(),
      standing: z.enum(["published", "rule-of-thumb", "judgement", "definition"]),
      seen: prose().optional(),
    })
    .meta({ id: "Source" }),
);

/** Where a number comes from and how sure it is. */
export type Source = Plain<z.infer<ReturnType<typeof sourceSchema>>>;

/** zod schema of a {@link Pack}. */
export const packSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      format: z.literal(1),
      id: idText(),
      version: z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}(-[0-9A-Za-z.-]{1,40})?$/, "a version like 1.2.3"),
      title: prose().optional(),
      description: prose().optional(),
      /** `standard@^1.0`, or several. Absent: a base pack. */
      extends: z.union([z.string().max(120), z.array(z.string().max(120)).max(20)]).optional(),
      sources: byId(sourceSchema()).optional(),
      scales: byId(scaleSchema()).optional(),
      defaultScale: idText().optional(),
      /** How the areas make the whole. */
      overall: nodeSchema().optional(),
      scoring: scoringPolicySchema().optional(),
      targets: targetProfilesSchema().optional(),
      facts: byId(factSchema()).optional(),
      areas: byId(areaSchema()).optional(),
      checks: byId(checkSchema()).optional(),
      owners: z.array(idText()).max(100).optional(),
      horizons: byIdish(z.strictObject({ fromDays: z.number(), toDays: z.number() })).optional(),
      costVariables: byId(z.strictObject({ is: expressionText(), unit: prose().optional(), meaning: prose() })).optional(),
      /** Effort factor: `min(max, max(min, (variable / per) ^ exponent))`; exponent 0.5 or 1. */
      effortScale: z
        .strictObject({ variable: idText(), per: z.number().positive(), exponent: z.union([z.literal(0.5), z.literal(1)]), min: z.number(), max: z.number() })
        .optional(),
      /** Currency and year of the cost expressions. */
      prices: z.strictObject({ currency: z.string().regex(/^[A-Z]{3}$/), year: z.number().int() }).optional(),
      /** By id of anything in the bases: the fields to replace, and why. */
      override: z.record(z.string().max(120), z.record(z.string().max(40), z.unknown())).optional(),
      /** By id of anything in the bases: why it goes. */
      remove: z.record(z.string().max(120), reasonText()).optional(),
      renamed: byId(idText()).optional(),
      retired: byId(reasonText()).optional(),
      migrations: z.array(migrationSchema()).max(50).optional(),
      examples: z.array(exampleSchema()).max(20_000).optional(),
    })
    .meta({ id: "Pack", title: "cio-assessment pack" }),
);

const byIdish = <T extends z.ZodType>(item: T) => z.record(z.string().max(40), item);

/** What is asked and how it is judged, as JSON-safe data. The standard pack is an ordinary pack. */
export type Pack = Plain<z.infer<ReturnType<typeof packSchema>>>;
