import type { SectionNode } from "../../model/report.js";
import { ratedAreas } from "../areas.js";
import type { Context } from "../context.js";
import { section } from "../nodes.js";
import { words } from "../say.js";
import { areaChapter } from "./area/chapter.js";

/** Chapter 6: the areas in report order, each by the same template. */
export function twelveAreas(ctx: Context): SectionNode {
  return section(
    "areas-in-detail",
    words(ctx, "twelve.title"),
    ratedAreas(ctx).map(({ id, rating }) => areaChapter(ctx, id, rating)),
  );
}
