import type { BlockNode } from "../../model/report.js";
import type { Context } from "../context.js";
import { endOfSupport } from "./f10-support.js";
import { recovery } from "./f11-recovery.js";
import { phishingTrend } from "./f14-phishing.js";
import { timeQuadrant } from "./f6-time.js";

/** Draws a figure over a record list of the assessment; undefined when the list or its columns were not given. */
type ListFigure = (ctx: Context) => BlockNode | undefined;

/** Which figure belongs to which record list. An area shows the figures of the lists that its pack defines. */
const figures: readonly { readonly list: string; readonly draw: ListFigure }[] = [
  { list: "systems", draw: recovery },
  { list: "assets", draw: endOfSupport },
  { list: "applications", draw: timeQuadrant },
  { list: "phishCampaigns", draw: phishingTrend },
];

/** The figures of an area, by the record lists it defines. */
export function areaFigures(ctx: Context, area: string): readonly BlockNode[] {
  return figures.flatMap(({ list, draw }) => (ctx.model.facts.get(list)?.area === area ? (draw(ctx) ?? []) : []));
}
