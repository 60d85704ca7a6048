import type { SectionNode } from "../../../model/report.js";
import { exactOf } from "../../../kernel/exact.js";
import { ratedAreas } from "../../areas.js";
import type { Context } from "../../context.js";
import { areaName, nameOf } from "../../names.js";
import { paragraph, section, table } from "../../nodes.js";
import { numberOf } from "../../quantity.js";
import { say, sayCount, words } from "../../say.js";

/** H2: what each area and practice weighs, with the reason; changes made for this report are counted and listed in the ledger. */
export function weightsSection(ctx: Context): SectionNode {
  const changed = ctx.scorecard.ledger.filter((entry) => entry.kind === "override" || entry.kind === "pack-override").length;
  const weight = (value: number, ref: string) => [numberOf(ctx, exactOf(value), ref, { digits: 2 })];
  return section("method.weights", words(ctx, "method.weights.title"), [
    paragraph(sayCount(ctx, "method.weights.changed", { n: changed, ref: "scorecard: ledger" })),
    table("method.weights.areas", words(ctx, "method.weights.areas"), {
      columns: [
        { id: "area", title: words(ctx, "column.area"), width: 3 },
        { id: "weight", title: words(ctx, "column.weight"), align: "end" },
      ],
      rows: ratedAreas(ctx).map(({ id, rating }) => ({ id, cells: [areaName(ctx.model, id), weight(rating.weight, `${id}#weight`)] })),
      empty: words(ctx, "empty.areas"),
    }),
    table("method.weights.practices", words(ctx, "method.weights.practices"), {
      columns: [
        { id: "practice", title: words(ctx, "column.practice"), width: 2 },
        { id: "weight", title: words(ctx, "column.weight"), align: "end", width: 0.8 },
        { id: "reason", title: words(ctx, "column.reason"), width: 4 },
      ],
      rows: [...ctx.model.practices].map(([id, { area, is }]) => ({
        id,
        group: areaName(ctx.model, area),
        cells: [nameOf(ctx.model, id), weight(is.weight, `pack: ${id}#weight`), is.weightReason ?? say(ctx, "method.weights.no-reason")],
      })),
      empty: words(ctx, "empty.practices"),
    }),
  ]);
}
