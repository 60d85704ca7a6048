import * as z from "zod";
import { memo } from "../kernel/memo.js";
import { type Plain, dayText, idText, reasonText } from "./plain.js";

const lossless = () => z.string().max(400);
const moneyInput = () => z.strictObject({ amount: z.string().regex(/^\d{1,15}(\.\d{1,4})?$/), currency: z.string().regex(/^[A-Z]{3}$/) });

/** zod schema of a {@link RoadmapInput}. */
export const roadmapInputSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      /** First day of the plan. */
      start: dayText(),
      quarters: z.number().int().min(1).max(12).optional(),
      /** Outside money for the whole plan: one-off and what recurs within it, by its high estimates. */
      budget: moneyInput().optional(),
      /** Outside money per quarter, first to last; the last counts for all after it. */
      budgetPerQuarter: z.array(moneyInput()).min(1).max(12).optional(),
      /** Person-days per quarter, inside and outside people together, by likely effort. */
      capacity: z.number().nonnegative().max(100_000).optional(),
      /** Person-days per quarter by owner role; a role not named has no limit of its own. */
      capacityByRole: z.record(idText(), z.number().nonnegative().max(100_000)).optional(),
      /** Recommendations that must start in or before a quarter, from 1, or by a day. */
      mustStartBy: z.record(idText(), z.union([z.number().int().min(1).max(12), dayText()])).optional(),
      /** Quarter by which whatever answers a critical finding must have started. */
      criticalBy: z.number().int().min(1).max(12).optional(),
      /** Recommendations that were decided on already; a plan shows all others as options. */
      approved: z.array(idText()).max(500).optional(),
      /** Recommendations to leave out, with the reason. */
      exclude: z.record(idText(), reasonText()).optional(),
      /** Further limits of money: by fiscal year, by one-off and recurring, by opex and capex, by run, grow and transform. */
      limits: z.array(limitSchema()).max(40).optional(),
      /** Recommendations whose one-off money the company books as capital expenditure. */
      capex: z.array(idText()).max(500).optional(),
      /** What runs already and takes people and money. */
      commitments: z.array(commitmentSchema()).max(100).optional(),
      /** First month of the fiscal year; the organization's own when absent. */
      fiscalYearStart: z.number().int().min(1).max(12).optional(),
    })
    .meta({ id: "RoadmapInput" }),
);

/** What a roadmap is planned under. */
export type RoadmapInput = Plain<z.infer<ReturnType<typeof roadmapInputSchema>>>;

/** A limit of outside money on a part of the plan; what it does not name is not narrowed. */
const limitSchema = /* @__PURE__ */ memo(() =>
  z.strictObject({
    amount: moneyInput(),
    /** Named after the calendar year in which it ends; the whole plan when absent. */
    fiscalYear: z.number().int().min(1990).max(2200).optional(),
    part: z.enum(["one-off", "recurring"]).optional(),
    /** `capex`: one-off money of what `capex` lists; all else is opex. */
    accounting: z.enum(["opex", "capex"]).optional(),
    purpose: z.enum(["run", "grow", "transform"]).optional(),
  }),
);

/** What runs already: it takes people and money before anything new is placed. */
const commitmentSchema = /* @__PURE__ */ memo(() =>
  z.strictObject({
    title: reasonText(),
    /** How many quarters of the plan it still takes, from the first. */
    quarters: z.number().int().min(1).max(12),
    /** Person-days in each of them. */
    personDays: z.number().nonnegative().max(100_000),
    /** Owner role whose people it takes. */
    owner: idText().optional(),
    /** Outside money in each of them. */
    cost: moneyInput().optional(),
  }),
);

const span = () => z.strictObject({ low: lossless(), high: lossless() });

/** zod schema of a {@link Proposal}. */
export const proposalSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      id: z.string(),
      area: z.string(),
      owner: z.string(),
      horizon: z.string(),
      /** Everything that asks for it: rules that are true, practices below both the lift and the target, items that need it first. */
      causes: z.array(
        z.discriminatedUnion("kind", [
          z.strictObject({ kind: z.literal("rule"), id: z.string(), severity: z.string() }),
          z.strictObject({ kind: z.literal("practice"), id: z.string(), from: lossless(), to: lossless() }),
          z.strictObject({ kind: z.literal("prerequisite"), id: z.string() }),
        ]),
      ),
      /** A critical finding asks for it. */
      critical: z.boolean(),
      /** Person-days, scaled by size. */
      effort: z.strictObject({ low: lossless(), likely: lossless(), high: lossless() }),
      /** Outside money in the pack's price currency; absent where a variable is unknown: not priced. */
      oneOff: span().optional(),
      annual: span().optional(),
      /** Figures the prices rest on: `N = 140`. */
      basis: z.array(z.strictObject({ id: z.string(), value: lossless().optional() })),
      /** Facts that are missing for a price. */
      missing: z.array(z.string()),
      prerequisites: z.array(z.string()),
      lifts: z.array(z.strictObject({ id: z.string(), to: lossless() })),
      /** Value of the pack's ordering rule, and value per cost. */
      value: lossless(),
      /** Points of the whole and of its area that it adds alone; absent where there is no score. */
      gain: z.strictObject({ overall: lossless(), area: lossless() }).optional(),
    })
    .meta({ id: "Proposal" }),
);

/** A recommendation that this company should consider, with every cause and every number it rests on. */
export type Proposal = Plain<z.infer<ReturnType<typeof proposalSchema>>>;

const levels = () => z.strictObject({ score: lossless().optional(), low: lossless(), high: lossless() });

/** zod schema of a {@link Roadmap}. */
export const roadmapSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      format: z.literal(1),
      asOf: dayText(),
      input: roadmapInputSchema(),
      /** Currency and price year of all money in it. */
      prices: z.strictObject({ currency: z.string(), year: z.number() }),
      quarters: z.array(
        z.strictObject({
          index: z.number().int(),
          from: dayText(),
          to: dayText(),
          /** `2026 Q2` of the fiscal year. */
          label: z.string(),
          starts: z.array(z.string()),
          /** Person-days of what starts in it, likely. */
          effort: lossless(),
          oneOff: span(),
          /** What recurs in it: a quarter of the yearly cost of all that has started before or in it. */
          recurring: span(),
        }),
      ),
      items: z.array(z.strictObject({ proposal: proposalSchema(), quarter: z.number().int(), start: dayText(), end: dayText(), decideBy: dayText() })),
      /** What the plan leaves out, and what bound it. */
      dropped: z.array(
        z.strictObject({
          proposal: proposalSchema(),
          why: z.enum(["budget", "capacity", "prerequisite", "conflict", "excluded", "too-late", "no-gain"]),
          detail: z.string(),
        }),
      ),
      /** Done, rejected, accepted as a risk or running: kept apart, with reason and date. */
      apart: z.array(
        z.strictObject({ id: z.string(), status: z.string(), reason: z.string().optional(), on: z.string().optional(), by: z.string().optional() }),
      ),
      totals: z.strictObject({ effort: lossless(), oneOff: span(), annual: span(), withinPlan: span(), notPriced: z.number().int() }),
      /** By area id and `overall`: before and after all of it is done. */
      effect: z.array(z.strictObject({ id: z.string(), before: levels(), after: levels() })),
      /** How the choice was made. `ordered`: by the pack's rule, first that fits; no claim to be best. `optimal`: proven best under its model. `bounded`: within the gap. */
      proof: z.strictObject({ method: z.enum(["ordered", "optimal", "bounded"]), gain: lossless().optional(), bound: lossless().optional(), note: z.string() }),
    })
    .meta({ id: "Roadmap" }),
);

/** A dated, costed plan of recommendations with what it leaves out and what it changes. */
export type Roadmap = Plain<z.infer<ReturnType<typeof roadmapSchema>>>;
