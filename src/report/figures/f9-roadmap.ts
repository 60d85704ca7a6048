import { addDays } from "../../kernel/calendar.js";
import { exactOf } from "../../kernel/exact.js";
import type { ChartNode } from "../../model/report.js";
import type { Roadmap } from "../../model/roadmap.js";
import type { Action } from "../actions.js";
import type { Context } from "../context.js";
import { printDay, printShort } from "../formats/print.js";
import { plainText, table } from "../nodes.js";
import { dayOf, moneyRange } from "../quantity.js";
import { priceCell } from "../sections/area/costs.js";
import { roleName } from "../sections/roles.js";
import { countWords, say, words } from "../say.js";
import { chart } from "./chart.js";

/** Items that one picture carries; more are split by quarter. */
const atMost = 25;

/** F9: the plan by quarter, lanes by owner role, with the decisions due; split where it holds more than 25 items. */
export function roadmapFigures(ctx: Context, roadmap: Roadmap): readonly ChartNode[] {
  const planned = ctx.actions.filter((action) => action.start !== undefined && action.due !== undefined);
  if (planned.length === 0) return [];
  const parts = split(planned.map((action) => ({ action, start: action.start ?? "" }))); // Planned actions have a start.
  return parts.map((part, at) => figure(ctx, roadmap, { actions: part, number: at, of: parts.length }));
}

/** In order of start, as few pictures as possible, each of at most 25 items. */
function split(items: readonly { readonly action: Action; readonly start: string }[]): readonly (readonly Action[])[] {
  const sorted = [...items].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)).map((item) => item.action);
  const count = Math.ceil(sorted.length / atMost);
  const size = Math.ceil(sorted.length / count);
  return Array.from({ length: count }, (_, at) => sorted.slice(at * size, (at + 1) * size));
}

function figure(ctx: Context, roadmap: Roadmap, part: { readonly actions: readonly Action[]; readonly number: number; readonly of: number }): ChartNode {
  const owners = [...new Set(part.actions.map((action) => action.owner))];
  const from = roadmap.quarters[0]?.from ?? roadmap.input.start;
  const to = part.actions.reduce((last, action) => (action.due !== undefined && action.due > last ? action.due : last), roadmap.quarters.at(-1)?.to ?? from);
  const soon = addDays(roadmap.input.start, 182);
  const decisions = part.actions.filter((action) => action.decideBy !== undefined && action.decideBy <= soon).length;
  const id = part.number === 0 ? "roadmap.plan" : `roadmap.plan.${part.number + 1}`;
  const slots = {
    n: String(part.actions.length),
    quarters: String(roadmap.quarters.length),
    decisions: String(decisions),
    from: printDay(ctx.formats, from, "text"),
    to: printDay(ctx.formats, to, "text"),
    part: String(part.number + 1),
    of: String(part.of),
  };
  return chart(
    {
      id,
      figure: "F9",
      title: words(ctx, "chart.F9.title", slots),
      subtitle: words(ctx, part.of === 1 ? "chart.F9.subtitle" : "chart.F9.subtitle.part", slots),
      description: `${words(ctx, "chart.F9.alt", slots)} ${words(ctx, "chart.F9.alt.cost", { cost: plainText(moneyRange(ctx, { low: exactOf(roadmap.totals.withinPlan.low), high: exactOf(roadmap.totals.withinPlan.high), currency: roadmap.prices.currency }, "roadmap: totals.withinPlan", "text")) })}`,
      source: words(ctx, "chart.F9.source"),
    },
    {
      chart: "gantt",
      unit: "quarter",
      from,
      to,
      lanes: [
        ...owners.map((owner) => ({
          label: roleName(ctx, owner),
          items: part.actions
            .filter((action) => action.owner === owner)
            .map((action) => ({ label: `${action.tag} ${action.title}`, from: action.start ?? from, to: action.due ?? to, kind: kindOf(roadmap, action) })), // Planned actions have both.
        })),
        { label: words(ctx, "chart.F9.decisions"), items: decisionDays(ctx, part.actions) },
      ],
      closed: [],
      feet:
        part.number > 0
          ? []
          : roadmap.quarters.map((quarter) => ({
              label: quarter.label,
              text: words(ctx, "chart.F9.foot", {
                days: printShort(ctx.formats, exactOf(quarter.effort), 0),
                cash: plainText(
                  moneyRange(ctx, { low: exactOf(quarter.oneOff.low), high: exactOf(quarter.oneOff.high), currency: roadmap.prices.currency }, "", "text"),
                ),
              }),
            })),
    },
    table(`${id}.data`, words(ctx, "chart.F9.table"), {
      columns: [
        { id: "item", title: words(ctx, "column.action"), width: 3 },
        { id: "owner", title: words(ctx, "column.owner-role"), width: 1.2 },
        { id: "start", title: words(ctx, "column.start"), width: 1.1 },
        { id: "end", title: words(ctx, "column.end"), width: 1.1 },
        { id: "decide", title: words(ctx, "column.decide-by"), width: 1.1 },
        { id: "one-off", title: words(ctx, "column.one-off"), align: "end", width: 1.5 },
        { id: "per-year", title: words(ctx, "column.per-year"), align: "end", width: 1.5 },
      ],
      rows: part.actions.map((action) => ({
        id: action.id,
        cells: [
          `${action.tag} ${action.title}`,
          roleName(ctx, action.owner),
          day(ctx, action, "start"),
          day(ctx, action, "due"),
          day(ctx, action, "decideBy"),
          priceCell(ctx, action, "oneOff"),
          priceCell(ctx, action, "perYear"),
        ],
      })),
      empty: words(ctx, "empty.actions"),
    }),
  );
}

/** What nobody has decided on is an option, whatever the plan says. */
function kindOf(roadmap: Roadmap, action: Action): "bar" | "dashed" {
  return action.status === "running" || roadmap.input.approved?.includes(action.id) === true ? "bar" : "dashed";
}

/** The days on which decisions are due, each with how many. */
function decisionDays(ctx: Context, actions: readonly Action[]): { label: string; from: string; to: string; kind: "milestone" }[] {
  const days = [...new Set(actions.flatMap((action) => action.decideBy ?? []))].sort();
  return days.map((one) => ({
    label: countWords(ctx, "chart.F9.due", actions.filter((action) => action.decideBy === one).length),
    from: one,
    to: one,
    kind: "milestone",
  }));
}

/** A day of an action for a table. */
export function day(ctx: Context, action: Action, of: "start" | "due" | "decideBy") {
  const value = action[of];
  return value === undefined ? say(ctx, "when.not-dated") : [dayOf(ctx, value, `roadmap: ${action.id}#${of}`, "table")];
}
