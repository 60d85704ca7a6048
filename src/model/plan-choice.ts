import * as z from "zod";
import { memo } from "../kernel/memo.js";
import type { Plain } from "./plain.js";
import { type Roadmap, roadmapSchema } from "./roadmap.js";

const lossless = () => z.string().max(400);
const ids = () => z.array(z.string()).max(1000);

/** zod schema of a {@link FrontierPoint}. */
export const frontierPointSchema = /* @__PURE__ */ memo(() =>
  z.strictObject({
    /** Outside money for the whole plan, in the pack's price currency. */
    budget: lossless(),
    /** What the best plan needs of it, by high estimates. */
    spent: lossless(),
    /** Weighted gain towards the targets, in points of the whole. */
    gain: lossless(),
    /** The score of the whole when all of it is done; absent where there is none. */
    overall: lossless().optional(),
    items: ids(),
    proven: z.boolean(),
    /** Where it is not proven: no plan for this budget gains more. */
    bound: lossless().optional(),
  }),
);

/** The best gain that a budget buys. */
export type FrontierPoint = Plain<z.infer<ReturnType<typeof frontierPointSchema>>>;

/** zod schema of a {@link TargetPrice}. */
export const targetPriceSchema = /* @__PURE__ */ memo(() =>
  z.strictObject({
    area: z.string(),
    target: lossless(),
    /** Outside money by high estimates and likely person-days; absent where the proposals cannot reach it. */
    price: z.strictObject({ money: lossless(), personDays: lossless() }).optional(),
    items: ids(),
    /** Nothing cheaper reaches it; without a price: nothing reaches it at all. False where the time ran out. */
    proven: z.boolean().optional(),
  }),
);

/** What reaching the target of an area costs at least. */
export type TargetPrice = Plain<z.infer<ReturnType<typeof targetPriceSchema>>>;

/** zod schema of a {@link NextBuy}. */
export const nextBuySchema = /* @__PURE__ */ memo(() =>
  z.strictObject({
    /** Budget that is needed for it, at least, among the steps tried. */
    budget: lossless(),
    more: lossless(),
    gain: lossless(),
    items: ids(),
  }),
);

/** What more money would buy. */
export type NextBuy = Plain<z.infer<ReturnType<typeof nextBuySchema>>>;

/** zod schema of a {@link Robustness}. */
export const robustnessSchema = /* @__PURE__ */ memo(() =>
  z.strictObject({
    id: z.string(),
    /** Draws in which it is in the plan. */
    holds: z.number().int(),
    draws: z.number().int(),
    /** In more than 90 % of the draws. */
    robust: z.boolean(),
    /** For an item that is not robust: what differs most between the draws with it and without it. */
    dependsOn: z.strictObject({ what: z.enum(["weight", "unknown", "budget"]), id: z.string() }).optional(),
  }),
);

/** How often an item is in the best plan when what is uncertain is drawn again. */
export type Robustness = Plain<z.infer<ReturnType<typeof robustnessSchema>>>;

/** zod schema of a {@link PlanChoice}. */
export const planChoiceSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      frontier: z.array(frontierPointSchema()).max(100).optional(),
      nextBuy: nextBuySchema().optional(),
      targetPrices: z.array(targetPriceSchema()).max(500).optional(),
      robustness: z.array(robustnessSchema()).max(1000).optional(),
    })
    .meta({ id: "PlanChoice" }),
);

/** What is known about a plan beside the plan: what other budgets would buy, what targets cost, how sure its items are. */
export type PlanChoice = Plain<z.infer<ReturnType<typeof planChoiceSchema>>>;

/** zod schema of a stored plan: `choice` may be left out. */
export const storedPlanSchema = /* @__PURE__ */ memo(() => z.strictObject({ roadmap: roadmapSchema(), choice: planChoiceSchema().optional() }));

/** A plan as it was stored, with what is known about it beside. */
export interface StoredPlan {
  readonly roadmap: Roadmap;
  readonly choice: PlanChoice;
}
