import type { InlineNode } from "../../../model/report.js";
import type { ValueUsed } from "../../../model/scorecard.js";
import type { Context } from "../../context.js";
import { nameOf } from "../../names.js";
import { inlines } from "../../nodes.js";
import { joined, say } from "../../say.js";
import { midSentence } from "../../template.js";
import { usedValue } from "../../values.js";

/** The values that a condition read, each with its name; record lists are left to the inventories. */
export function valuesRead(ctx: Context, values: readonly ValueUsed[]): readonly InlineNode[] {
  const shown = values.filter((value) => ctx.model.facts.get(value.id)?.is.type !== "records" && (value.state !== "value" || value.text !== undefined));
  if (shown.length === 0) return [];
  return inlines(
    joined(
      shown.map((value) => say(ctx, "value.named", { name: midSentence(nameOf(ctx.model, value.id)), value: usedValue(ctx, value, "text") })),
      "; ",
    ),
    ".",
  );
}
