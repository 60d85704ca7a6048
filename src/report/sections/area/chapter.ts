import type { BlockNode, SectionNode } from "../../../model/report.js";
import type { Rating } from "../../../model/rating.js";
import type { Context } from "../../context.js";
import { areaFigures } from "../../figures/of-area.js";
import { waterfall } from "../../figures/f4-waterfall.js";
import { areaName } from "../../names.js";
import { paragraph, section } from "../../nodes.js";
import { outReason } from "../../rating.js";
import { say, words } from "../../say.js";
import { sentence } from "../../template.js";
import { evidenceTable, metricsTable } from "./evidence-tables.js";
import { areaFindings } from "./findings.js";
import { whatItMeans } from "./meaning.js";
import { notSeenHere } from "./not-seen.js";
import { ratingPanel } from "./panel.js";
import { standWords } from "./stand.js";
import { actionTable } from "./todo.js";
import { whatWorks } from "./works.js";

/** One area on two pages: what it means on the first, what proves it on the second. */
export function areaChapter(ctx: Context, area: string, rating: Rating): SectionNode {
  const title = areaName(ctx.model, area);
  if (rating.status === "not-applicable")
    return section(`area.${area}`, title, [paragraph(say(ctx, "area.level.na", { area: title, reason: outReason(ctx, rating) }))]);
  const part = (name: PartName, children: readonly BlockNode[]): SectionNode => section(`area.${area}.${name}`, words(ctx, `area.part.${name}`), children);
  const purpose = ctx.model.areas.get(area)?.purpose;
  const figure = waterfall(ctx, rating);
  const inRestricted = restrictedFigures(ctx, area);
  return section(`area.${area}`, title, [
    ratingPanel(ctx, rating),
    ...(purpose === undefined ? [] : [paragraph(sentence([{ type: "text", value: purpose }]), "note")]),
    part("stand", standWords(ctx, area, rating)),
    part("works", whatWorks(ctx, area)),
    ...(figure === undefined ? [] : [figure]),
    part("findings", [areaFindings(ctx, area)]),
    part("meaning", whatItMeans(ctx, area)),
    part("todo", actionTable(ctx, area)),
    part("evidence", [evidenceTable(ctx, area), metricsTable(ctx, area)]),
    part("not-seen", notSeenHere(ctx, area, rating)),
    ...inRestricted,
  ]);
}

type PartName = "stand" | "works" | "findings" | "meaning" | "todo" | "evidence" | "not-seen";

/** Figures over inventories name systems beside their weak points: for the full report and the IT lead only. */
function restrictedFigures(ctx: Context, area: string): readonly BlockNode[] {
  const figures = areaFigures(ctx, area);
  return figures.length === 0 ? [] : [section(`area.${area}.figures`, words(ctx, "area.part.figures"), figures, { sensitivity: "restricted" })];
}
