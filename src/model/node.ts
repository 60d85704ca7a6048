import * as z from "zod";
import { memo } from "../kernel/memo.js";
import { type Plain, byId, expressionText, idText, prose } from "./plain.js";
import { capSchema } from "./rule.js";

/** zod schema of a {@link Rollup}. */
export const rollupSchema = /* @__PURE__ */ memo(() =>
  z
    .discriminatedUnion("kind", [
      z.strictObject({ kind: z.enum(["weighted-mean", "minimum", "geometric-mean"]) }),
      z.strictObject({ kind: z.literal("staged"), passAt: z.number(), passBelowAt: z.number().optional() }),
      z.strictObject({ kind: z.literal("deduction"), start: z.number() }),
      z.strictObject({ kind: z.literal("points"), normalised: z.boolean().optional() }),
      z.strictObject({ kind: z.literal("formula"), is: expressionText(), monotone: z.boolean().optional() }),
    ])
    .meta({ id: "Rollup" }),
);

/** How a node makes one value of its children. `docs/guide/scoring.md` has each with an example. */
export type Rollup = Plain<z.infer<ReturnType<typeof rollupSchema>>>;

/** The fields that every node has: the whole, an area, a group. */
export const nodeFields = () => ({
  /** Default `weighted-mean`. */
  rollup: rollupSchema().optional(),
  /** Default the pack's `defaultScale`. */
  scale: idText().optional(),
  caps: byId(capSchema()).optional(),
  /** Unless true, the node has no score. */
  gate: expressionText().optional(),
  clamp: z.strictObject({ min: z.number(), max: z.number() }).optional(),
  round: z.strictObject({ digits: z.number().int().min(0).max(12), mode: z.enum(["half-even", "half-up", "floor", "truncate"]) }).optional(),
  /** What an unanswered child does; by default what the roll-up says. */
  unanswered: z.enum(["exclude", "lowest", "block"]).optional(),
  /** What a not-applicable child does; default `exclude`. `target`: it counts as its target. */
  notApplicable: z.enum(["exclude", "target"]).optional(),
  target: z.number().optional(),
});

/** zod schema of the fields of any node. */
export const nodeSchema = /* @__PURE__ */ memo(() => z.strictObject(nodeFields()).meta({ id: "Node" }));

/** The scoring fields of a node. */
export type Node = Plain<z.infer<ReturnType<typeof nodeSchema>>>;

/** zod schema of a {@link Group}. */
export const groupSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      /** Needed where the group is new; an overlay adding caps to an existing group leaves it out. */
      title: prose().optional(),
      weight: z.number().nonnegative().optional(),
      /** The group it stands in; the area when absent. */
      group: idText().optional(),
      stage: z.number().int().positive().optional(),
      appliesWhen: expressionText().optional(),
      ...nodeFields(),
    })
    .meta({ id: "Group" }),
);

/** A node between an area and its practices. */
export type Group = Plain<z.infer<ReturnType<typeof groupSchema>>>;
