import * as z from "zod";
import { memo } from "../kernel/memo.js";
import { type Plain, idText, prose } from "./plain.js";

/** zod schema of a {@link Scale}. */
export const scaleSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      title: prose().optional(),
      min: z.number(),
      max: z.number(),
      /** In rising order of value. A scale for a node that nobody answers needs none. */
      options: z.array(z.strictObject({ id: idText(), value: z.number(), label: prose(), meaning: prose().optional() })).max(200),
    })
    .meta({ id: "Scale" }),
);

/**
 * An ordered list of options between `min` and `max`. The standard pack's is maturity 0 to 5; a pack or one practice may bring
 * another (yes/no, met/partial/not-met). Values are decimals.
 */
export type Scale = Plain<z.infer<ReturnType<typeof scaleSchema>>>;
