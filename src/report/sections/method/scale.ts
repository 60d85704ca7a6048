import type { SectionNode } from "../../../model/report.js";
import { exactOf } from "../../../kernel/exact.js";
import type { Context } from "../../context.js";
import { scaleOf } from "../../names.js";
import { paragraph, section, table } from "../../nodes.js";
import { levelValue, shareOf } from "../../quantity.js";
import { say, sentences, words } from "../../say.js";

/** H1: the scale, and how an answer becomes a score. */
export function scaleSection(ctx: Context): SectionNode {
  const scale = scaleOf(ctx.model);
  const { scoring } = ctx.model.pack;
  return section("method.scale", words(ctx, "method.scale.title"), [
    table("method.scale.levels", words(ctx, "method.scale.caption"), {
      columns: [
        { id: "level", title: words(ctx, "column.level"), align: "end", width: 0.6 },
        { id: "name", title: words(ctx, "column.name"), rowHeader: true, width: 1 },
        { id: "meaning", title: words(ctx, "column.meaning"), width: 4 },
      ],
      rows: (scale?.options ?? []).map((option) => ({
        id: option.id,
        cells: [[levelValue(ctx, option.value, "source: scale")], option.label, option.meaning ?? option.label],
      })),
      empty: words(ctx, "empty.none"),
    }),
    paragraph(
      sentences(
        say(ctx, "method.scale.mean"),
        scoring?.coverageFloor === undefined
          ? []
          : say(ctx, "method.scale.floor", { floor: shareOf(ctx, String(scoring.coverageFloor), "pack: scoring.coverageFloor") }),
      ),
    ),
    paragraph(say(ctx, "method.scale.range")),
    ...(scoring?.corroboration === undefined
      ? []
      : [
          paragraph(
            say(ctx, scoring.corroboration.binds ? "method.scale.corroboration.binds" : "method.scale.corroboration", {
              gap: levelValue(ctx, Number(exactOf(scoring.corroboration.gap)), "pack: scoring.corroboration.gap"),
            }),
          ),
        ]),
  ]);
}
