import type { ChartNode } from "../../model/report.js";
import { ratedAreas } from "../areas.js";
import type { Context } from "../context.js";
import { areaName, scaleOf } from "../names.js";
import { ratingValue } from "../rating.js";
import { chart } from "./chart.js";
import { profile } from "./f1-profile.js";

/** F2: the same as F1 on axes in a circle, because clients ask for it. Only when the theme wants it, with 5 to 14 areas. */
export function radar(ctx: Context): ChartNode | undefined {
  const rows = ratedAreas(ctx).filter(({ rating }) => rating.status !== "not-applicable");
  if (ctx.options.theme?.charts?.radar !== true || rows.length < 5 || rows.length > 14) return undefined;
  const scale = scaleOf(ctx.model);
  const same = profile(ctx, "full");
  return chart(
    { id: "radar", figure: "F2", title: same.title, subtitle: same.subtitle, description: same.description, source: same.source },
    {
      chart: "radar",
      axis: { min: scale?.min ?? 0, max: scale?.max ?? 5 }, // The standard scale's ends.
      rows: rows.map(({ id, rating }) => ({ label: areaName(ctx.model, id), rating: ratingValue(ctx, rating) })),
    },
    { ...same.table, id: "radar.data" },
  );
}
