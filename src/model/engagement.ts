import * as z from "zod";
import { memo } from "../kernel/memo.js";
import { type Plain, dayText, idText, reasonText } from "./plain.js";

/** Money that an input gives; not negative. */
const moneyIn = () =>
  z.strictObject({
    amount: z.string().regex(/^\d{1,18}(\.\d{1,6})?$/, "decimal text, not negative"),
    currency: z.string().regex(/^[A-Z]{3}$/, "an ISO 4217 code"),
  });
/** Exact money of a result: decimal text or a fraction. */
const moneyOut = () => z.strictObject({ amount: z.string(), currency: z.string() });
const share = () => z.number().min(0).max(10);

/** zod schema of {@link EngagementModelId}. */
export const engagementModelIdSchema = /* @__PURE__ */ memo(() => z.enum(["full-time", "fractional", "interim", "virtual", "msp"]));

/** The five ways: four that lead (`full-time`, `fractional`, `interim`, `virtual`) and the `msp` that runs. */
export type EngagementModelId = z.infer<ReturnType<typeof engagementModelIdSchema>>;

/** A model that leads. */
export type LeaderId = Exclude<EngagementModelId, "msp">;

/** zod schema of an {@link EngagementSituation}. */
export const engagementSituationSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      employees: z.number().int().min(1).max(10_000_000).optional(),
      /** Money per year; compared with the bands in the currency of the rule table. */
      revenue: moneyIn().optional(),
      /** Full-time equivalents. */
      itStaff: z.number().min(0).max(100_000).optional(),
      cioStatus: z.enum(["none", "present", "vacant", "leaving", "on-leave"]).optional(),
      /** How long the CIO is missing, when one is; more than 12 counts as for good. */
      absenceMonths: z.number().min(0).max(600).optional(),
      project: z
        .discriminatedUnion("kind", [
          z.strictObject({ kind: z.literal("none") }),
          z.strictObject({ kind: z.enum(["erp", "cloud", "merger", "security-incident", "other"]), months: z.number().min(0).max(600).optional() }),
        ])
        .optional(),
      /** Who answers the help desk, patches, backs up: is help needed? */
      dayToDayNeed: z.enum(["none", "partial", "full"]).optional(),
      /** Money per year that the company would spend on leadership. */
      leadershipBudget: moneyIn().optional(),
      strategicNeed: z.enum(["low", "medium", "high"]).optional(),
      regulatoryPressure: z.enum(["low", "medium", "high"]).optional(),
      /** A virtual CIO would come from the company that runs the service. */
      virtualFromPresentMsp: z.boolean().optional(),
      /** The day on which an interim would end, where it is agreed already. */
      interimEnds: dayText().optional(),
      /** Known marks of the situation, for the list of combinations only; they move no score. */
      marks: z
        .array(z.enum(["it-lead-without-board-experience", "unhappy-with-msp", "for-sale-or-buying", "regulated-data", "sister-companies"]))
        .max(5)
        .optional(),
    })
    .meta({ id: "EngagementSituation", title: "cio-assessment engagement situation" }),
);

/** A company's situation. Every field may be missing: then the scores are ranges and the advice says what is open. */
export type EngagementSituation = Plain<z.infer<ReturnType<typeof engagementSituationSchema>>>;

/** A field of the situation that the rule table reads. */
export type SituationInput = "employees" | "revenue" | "itStaff" | "cio" | "project" | "dayToDayNeed" | "strategicNeed" | "regulatoryPressure";

/** An input that can change the answer: one of the rule table, or the budget that strikes models out. */
export type AdviceInput = SituationInput | "leadershipBudget";

/** zod schema of an {@link EngagementAdvice}. */
export const engagementAdviceSchema = /* @__PURE__ */ memo(() => {
  const input = () => z.enum(["employees", "revenue", "itStaff", "cio", "project", "dayToDayNeed", "strategicNeed", "regulatoryPressure"]);
  const anyInput = () => z.enum([...input().options, "leadershipBudget"]);
  const contribution = () => z.strictObject({ rule: z.string(), input: input(), points: z.number() });
  const leader = () => z.enum(["full-time", "fractional", "interim", "virtual"]);
  const answer = () => z.strictObject({ leader: leader().optional(), msp: z.boolean() });
  return z
    .strictObject({
      format: z.literal(1),
      situation: engagementSituationSchema(),
      /** `clear`: one leader. `close`: another within the margin. `open`: what is not known could make another the best. `none`: every leader is struck out. */
      status: z.enum(["clear", "close", "open", "none"]),
      answer: answer(),
      models: z.array(
        z.strictObject({
          model: engagementModelIdSchema(),
          start: z.number(),
          /** Rules that are true, in table order. */
          contributions: z.array(contribution()),
          /** Sum before the clamp. */
          raw: z.number(),
          /** 0 to 100; over what is known, unknown inputs counting nothing. */
          score: z.number(),
          /** Least and greatest score that the unknown inputs allow. */
          low: z.number(),
          high: z.number(),
          struckOut: z.array(z.strictObject({ reason: z.enum(["above-budget", "no-end-date"]), values: z.record(z.string(), z.string()) })),
          /** Marks that do not strike out. */
          notes: z.array(z.enum(["not-independent", "partner-only", "budget-not-comparable", "budget-unknown"])),
        }),
      ),
      /** Leaders within the margin of the best, with what separates them from it: points for the best minus points for them, per rule. */
      near: z.array(z.strictObject({ model: leader(), behind: z.number(), separates: z.array(contribution()) })),
      /** The three inputs that weighed most for the answer. */
      weighedMost: z.array(contribution()),
      unknown: z.array(z.strictObject({ input: anyInput(), canChange: z.boolean() })),
      /** Single changes of a known input that give another answer; the smallest step first. */
      wouldChange: z.array(z.strictObject({ input: anyInput(), from: z.string(), to: z.string(), answer: answer() })),
      /** Combinations of the table that fit the situation. */
      combinations: z.array(z.strictObject({ id: z.string(), recommended: z.string(), why: z.string(), agrees: z.boolean() })),
      daysPerMonth: z.strictObject({ low: z.number(), likely: z.number(), high: z.number() }).optional(),
      mandate: z.array(z.string()),
      ends: z.string(),
      review: z.strictObject({ months: z.number(), employees: z.number().optional(), itStaff: z.number(), events: z.array(z.string()) }),
      assumptions: z.array(z.string()),
    })
    .meta({ id: "EngagementAdvice", title: "cio-assessment engagement advice" });
});

/** Which kind of IT leadership fits, why, what was struck out, and what would change the answer. */
export type EngagementAdvice = Plain<z.infer<ReturnType<typeof engagementAdviceSchema>>>;

/** zod schema of a {@link CostInput}. */
export const costInputSchema = /* @__PURE__ */ memo(() =>
  z
    .union([
      z.strictObject({
        model: z.literal("full-time"),
        salary: moneyIn(),
        /** Share of salary: 0.3 is 30 %. */
        benefits: share(),
        bonus: moneyIn().optional(),
        equity: moneyIn().optional(),
        recruiting: moneyIn().optional(),
        /** Years over which recruiting is spread; default 3. */
        recruitingYears: z.number().positive().max(50).optional(),
        equipment: moneyIn().optional(),
      }),
      z.strictObject({ model: z.literal("fractional"), daysPerMonth: z.number().min(0).max(31), dayRate: moneyIn(), travel: moneyIn().optional() }),
      z.strictObject({
        model: z.literal("fractional"),
        retainerPerMonth: moneyIn(),
        extraDays: z.number().min(0).max(366).optional(),
        dayRate: moneyIn().optional(),
        travel: moneyIn().optional(),
      }),
      z.strictObject({
        model: z.literal("interim"),
        daysPerWeek: z.number().min(0).max(7),
        weeks: z.number().min(0).max(520),
        dayRate: moneyIn(),
        travel: moneyIn().optional(),
        agencyMargin: share().optional(),
      }),
      z.strictObject({ model: z.literal("virtual"), feePerMonth: moneyIn() }),
      /** Zero price inside a service contract: the cost cannot be seen. */
      z.strictObject({ model: z.literal("virtual"), insideMsp: z.literal(true) }),
      z.strictObject({
        model: z.literal("msp"),
        users: z.number().int().min(0).max(10_000_000),
        pricePerUserMonth: moneyIn(),
        servers: z.number().int().min(0).max(1_000_000).optional(),
        pricePerServerMonth: moneyIn().optional(),
        onboarding: moneyIn().optional(),
        projects: moneyIn().optional(),
      }),
      z.strictObject({ model: z.literal("msp"), perYear: moneyIn() }),
    ])
    .meta({ id: "CostInput" }),
);

/** What one model costs, by its formula. */
export type CostInput = Plain<z.infer<ReturnType<typeof costInputSchema>>>;

/** zod schema of a {@link ModelCost}. */
export const modelCostSchema = /* @__PURE__ */ memo(() =>
  z
    .discriminatedUnion("status", [
      z.strictObject({
        status: z.literal("priced"),
        model: engagementModelIdSchema(),
        /** `year`: each year. `once`: for the term. */
        per: z.enum(["year", "once"]),
        total: moneyOut(),
        /** Parts in formula order; they add up to the total. */
        lines: z.array(z.strictObject({ id: z.string(), amount: moneyOut() })),
        /** Working days a year (or of the term) that the model gives, where the formula says. */
        days: z.string().optional(),
      }),
      z.strictObject({ status: z.literal("not-priced"), model: engagementModelIdSchema(), because: z.enum(["inside-msp"]) }),
    ])
    .meta({ id: "ModelCost" }),
);

/** The cost of one model with its parts, exact. */
export type ModelCost = Plain<z.infer<ReturnType<typeof modelCostSchema>>>;

/** zod schema of a {@link CostComparison}. */
export const costComparisonSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      currency: z.string(),
      options: z.array(
        z.strictObject({
          id: idText(),
          costs: z.array(modelCostSchema()),
          /** Sum of what is priced. */
          total: moneyOut(),
          notPriced: z.array(engagementModelIdSchema()),
          /** Days of leadership a year, where known. */
          leaderDays: z.string().optional(),
          /** Less (positive) or more (negative) than the dearest option, and as a share of it (0 to 1), exact. */
          saves: moneyOut(),
          share: z.string(),
          perLeaderDay: moneyOut().optional(),
        }),
      ),
      /** The options do not give the same number of leadership days: say so. */
      likeForLike: z.boolean(),
    })
    .meta({ id: "CostComparison" }),
);

/** Options side by side, against the dearest. */
export type CostComparison = Plain<z.infer<ReturnType<typeof costComparisonSchema>>>;

/** zod schema of a {@link ProposalInput}. */
export const proposalInputSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      client: reasonText(),
      consultant: reasonText(),
      currency: z.string().regex(/^[A-Z]{3}$/),
      asOf: dayText(),
      validUntil: dayText(),
      /** Why now, in the client's words. */
      whyNow: reasonText().optional(),
      areasIn: z.array(idText()).max(60),
      areasOut: z
        .array(z.strictObject({ area: idText(), because: reasonText() }))
        .max(60)
        .optional(),
      deliverables: z.array(z.strictObject({ title: reasonText(), format: reasonText(), acceptance: reasonText() })).max(50),
      /** Fees by the day. `days` one figure, or three guesses; the likely one is charged where the price is fixed. */
      lines: z
        .array(
          z.strictObject({
            id: idText(),
            title: reasonText(),
            role: reasonText(),
            days: z.union([
              z.number().min(0).max(1000),
              z.strictObject({ low: z.number().min(0).max(1000), likely: z.number().min(0).max(1000), high: z.number().min(0).max(1000) }),
            ]),
            rate: moneyIn(),
          }),
        )
        .min(1)
        .max(100),
      travel: z
        .array(z.strictObject({ title: reasonText(), amount: moneyIn() }))
        .max(50)
        .optional(),
      /** Priced apart, not in the total. */
      options: z
        .array(
          z.strictObject({
            id: idText(),
            title: reasonText(),
            days: z.number().min(0).max(1000).optional(),
            rate: moneyIn().optional(),
            amount: moneyIn().optional(),
          }),
        )
        .max(50)
        .optional(),
      /** Share, 0.07 is 7 %; printed apart. */
      taxRate: z.number().min(0).max(1).optional(),
      /** `fixed`: the likely amount. `cap`: days as worked, at most the high amount. `estimate`: as worked. */
      price: z.enum(["fixed", "cap", "estimate"]),
      /** Weights; default one instalment. `on` names a milestone id or says when. */
      instalments: z
        .array(z.strictObject({ title: reasonText(), weight: z.number().positive().max(1_000_000), on: reasonText() }))
        .min(1)
        .max(60)
        .optional(),
      needs: z
        .array(z.strictObject({ item: reasonText(), role: reasonText(), by: dayText().optional() }))
        .max(100)
        .optional(),
      /** Commissions received from sellers; empty means none. */
      commissions: z.array(reasonText()).max(50),
      /** Working days after which silence on the draft counts as agreed; absent: not agreed. */
      silenceDays: z.number().int().min(1).max(60).optional(),
      /** Clauses of the user, printed as they are. */
      clauses: z
        .array(z.strictObject({ title: reasonText(), text: reasonText() }))
        .max(50)
        .optional(),
    })
    .meta({ id: "ProposalInput", title: "cio-assessment proposal input" }),
);

/** What a proposal is made from, besides the timeline. */
export type ProposalInput = Plain<z.infer<ReturnType<typeof proposalInputSchema>>>;

/** zod schema of a {@link ProposalData}. */
export const proposalSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      format: z.literal(1),
      input: proposalInputSchema(),
      /** Rows of responsibilities for the phases: R does, A answers, C is asked, I is told. */
      raci: z.array(z.strictObject({ task: z.string(), by: z.record(z.string(), z.string()) })),
      milestones: z.array(z.strictObject({ id: z.string(), date: z.string(), owner: z.string() })),
      presentation: z.strictObject({ planned: z.string(), likely: z.string().optional(), safe: z.string().optional() }),
      /** Each with what changes when it fails. */
      assumptions: z.array(
        z.strictObject({
          kind: z.enum(["assumption", "flag"]),
          code: z.string(),
          values: z.record(z.string(), z.union([z.number(), z.string()])),
          remedies: z.array(z.strictObject({ code: z.string(), values: z.record(z.string(), z.union([z.number(), z.string()])) })),
        }),
      ),
      lines: z.array(
        z.strictObject({
          id: z.string(),
          title: z.string(),
          role: z.string(),
          days: z.strictObject({ low: z.string(), likely: z.string(), high: z.string() }),
          rate: moneyOut(),
          amount: z.strictObject({ low: moneyOut(), likely: moneyOut(), high: moneyOut() }),
        }),
      ),
      fees: z.strictObject({ low: moneyOut(), likely: moneyOut(), high: moneyOut() }),
      travel: moneyOut(),
      /** Fees as charged (likely; for a cap the high ones) and travel. */
      net: moneyOut(),
      tax: moneyOut(),
      gross: moneyOut(),
      options: z.array(z.strictObject({ id: z.string(), title: z.string(), amount: moneyOut() })),
      /** They add up to `gross` to the last minor unit. */
      instalments: z.array(z.strictObject({ title: z.string(), on: z.string(), date: z.string().optional(), amount: moneyOut() })),
    })
    .meta({ id: "Proposal", title: "cio-assessment proposal" }),
);

/** A statement of work as data: scope, roles, dates, assumptions with remedies, exact fees and instalments. */
export type ProposalData = Plain<z.infer<ReturnType<typeof proposalSchema>>>;
