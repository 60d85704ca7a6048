import { addDays, weekday } from "../../kernel/calendar.js";
import type { ChartNode } from "../../model/report.js";
import type { Timeline } from "../../model/timeline.js";
import type { WordContext } from "../context.js";
import { printDay, printWeekday } from "../formats/print.js";
import { table } from "../nodes.js";
import { dayOf } from "../quantity.js";
import { countWords, wordIf, words } from "../say.js";
import { chart } from "./chart.js";

/** F15: the days of the engagement, phases by owner, visits dark, milestones as diamonds, closed days named. */
export function calendarFigure(ctx: WordContext, timeline: Timeline): ChartNode {
  const { span, site } = timeline;
  const day = (one: string, form: "text" | "table" = "text") => printDay(ctx.formats, one, form);
  const eighty = timeline.odds?.percentiles.find((one) => one.percent === 80)?.presentation;
  const to = eighty !== undefined && eighty > span.presentation ? eighty : span.presentation;
  const visit = site.days.map((one) => day(one, "table")).join(", ");
  return chart(
    {
      id: "timeline.calendar",
      figure: "F15",
      title: words(ctx, "chart.F15.title", { n: String(span.workingDays), date: day(span.presentation) }),
      subtitle: words(ctx, "chart.F15.subtitle", { from: day(span.kickOff), to: day(to) }),
      description: words(ctx, "chart.F15.alt", {
        kickOff: day(span.kickOff),
        visit,
        presentation: day(span.presentation),
        odds: eighty === undefined ? words(ctx, "chart.F15.alt.no-odds") : words(ctx, "chart.F15.alt.odds", { date: day(eighty) }),
        closed: countWords(ctx, "chart.F15.alt.closed", timeline.closed.length),
      }),
      source: words(ctx, "chart.F15.source"),
    },
    {
      chart: "gantt",
      unit: "day",
      from: span.kickOff,
      to,
      lanes: [
        ...timeline.phases.map((phase) => ({
          label: phaseLabel(ctx, phase.label),
          items:
            phase.id === "P5"
              ? site.days.map((one) => ({ label: words(ctx, "chart.F15.on-site"), from: one, to: one, kind: "dark" as const, text: day(one, "table") }))
              : [{ label: words(ctx, `timeline.owner.${phase.owner}`), from: phase.from, to: phase.to, kind: "bar" as const }],
        })),
        {
          label: words(ctx, "chart.F15.odds"),
          items: [
            { label: words(ctx, "chart.F15.median"), from: span.presentation, to: span.presentation, kind: "milestone", text: day(span.presentation, "table") },
            ...(eighty === undefined
              ? []
              : [{ label: words(ctx, "chart.F15.eighty"), from: eighty, to: eighty, kind: "milestone-late" as const, text: day(eighty, "table") }]),
          ],
        },
      ],
      closed: closedDays(ctx, timeline, to),
    },
    table("timeline.calendar.data", words(ctx, "chart.F15.table"), {
      columns: [
        { id: "phase", title: words(ctx, "column.phase"), width: 3 },
        { id: "from", title: words(ctx, "column.from"), width: 1.4 },
        { id: "to", title: words(ctx, "column.to"), width: 1.4 },
        { id: "owner", title: words(ctx, "column.owner"), width: 1.4 },
      ],
      rows: timeline.phases.map((phase) => ({
        id: phase.id,
        cells: [
          phaseLabel(ctx, phase.label),
          [dayOf(ctx, phase.from, `timeline: phases.${phase.id}.from`, "table")],
          [dayOf(ctx, phase.to, `timeline: phases.${phase.id}.to`, "table")],
          words(ctx, `timeline.owner.${phase.owner}`),
        ],
      })),
      empty: words(ctx, "empty.none"),
    }),
  );
}

function phaseLabel(ctx: WordContext, key: string): string {
  return wordIf(ctx, key) ?? key.split(".").at(-1)?.replaceAll("-", " ") ?? key;
}

function closedDays(ctx: WordContext, timeline: Timeline, to: string): { day: string; kind: "weekend" | "holiday" | "closed"; label: string }[] {
  const named = new Map(timeline.closed.map((one) => [one.day, one]));
  const result: { day: string; kind: "weekend" | "holiday" | "closed"; label: string }[] = [];
  for (let day = timeline.span.kickOff; day <= to; day = addDays(day, 1)) {
    const one = named.get(day);
    if (one !== undefined) result.push({ day, kind: one.kind, label: one.name });
    else if (weekday(day) === 0 || weekday(day) === 6) result.push({ day, kind: "weekend", label: printWeekday(ctx.formats, day) });
  }
  return result;
}
