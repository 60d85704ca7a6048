import type { BlockNode } from "../../model/report.js";
import type { Context } from "../context.js";

/** Draws a figure over a record list of the assessment; undefined when the list or its columns were not given. */
type ListFigure = (ctx: Context) => BlockNode | undefined;

/** Which figure belongs to which record list. An area shows the figures of the lists that its pack defines. */
const figures: Readonly<Record<string, readonly ListFigure[]>> = {};

/** The figures of an area, by the record lists it defines. */
export function areaFigures(ctx: Context, area: string): readonly BlockNode[] {
  return Object.entries(figures).flatMap(([list, draw]) => (ctx.model.facts.get(list)?.area === area ? draw.flatMap((one) => one(ctx) ?? []) : []));
}
