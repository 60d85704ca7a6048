import type { SectionNode } from "../../../model/report.js";
import { exactOf } from "../../../kernel/exact.js";
import { ratedAreas } from "../../areas.js";
import type { Context } from "../../context.js";
import { areaName, nameOf } from "../../names.js";
import { type Slot, inlines, paragraph, section, table } from "../../nodes.js";
import { numberOf } from "../../quantity.js";
import { joined, say, sayCount, words } from "../../say.js";
import { lowered } from "../../template.js";

/** H2: what each area and practice weighs, with the reason; changes made for this report are counted and listed in the ledger. */
export function weightsSection(ctx: Context): SectionNode {
  const changed = ctx.scorecard.ledger.filter((entry) => entry.kind === "override" || entry.kind === "pack-override").length;
  const weight = (value: number, ref: string) => [numberOf(ctx, exactOf(value), ref, { digits: 2 })];
  return section("method.weights", words(ctx, "method.weights.title"), [
    paragraph(sayCount(ctx, "method.weights.changed", { n: changed, ref: "scorecard: ledger" })),
    table("method.weights.areas", words(ctx, "method.weights.areas"), {
      columns: [
        { id: "area", title: words(ctx, "column.area"), width: 1.6 },
        { id: "weight", title: words(ctx, "column.weight"), align: "end", width: 0.6 },
        { id: "practices", title: words(ctx, "column.practice-weights"), width: 8 },
      ],
      rows: ratedAreas(ctx).map(({ id, rating }) => ({
        id,
        cells: [areaName(ctx.model, id), weight(rating.weight, `${id}#weight`), practiceWeights(ctx, id)],
      })),
      empty: words(ctx, "empty.areas"),
    }),
  ]);
}

/** The practices of an area, each with its weight and why. */
function practiceWeights(ctx: Context, area: string): Slot {
  const own = [...ctx.model.practices].filter(([, placed]) => placed.area === area);
  return joined(
    own.map(([id, { is }]) =>
      say(ctx, is.weightReason === undefined ? "method.weights.practice.bare" : "method.weights.practice", {
        practice: [{ type: "strong", children: inlines(nameOf(ctx.model, id)) }],
        weight: numberOf(ctx, exactOf(is.weight), `pack: ${id}#weight`, { digits: 2 }),
        ...(is.weightReason === undefined ? {} : { reason: lowered(is.weightReason) }),
      }),
    ),
    "; ",
  );
}
