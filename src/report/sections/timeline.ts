import type { BlockNode, SectionNode } from "../../model/report.js";
import type { Timeline } from "../../model/timeline.js";
import type { Context } from "../context.js";
import { calendarFigure } from "../figures/f15-calendar.js";
import { printWeekday } from "../formats/print.js";
import { exact } from "../../kernel/exact.js";
import { isDay } from "../../kernel/calendar.js";
import { type Slot, bullets, inlines, paragraph, section, table } from "../nodes.js";
import { countOf, dayOf, numberOf } from "../quantity.js";
import { say, sentences, wordIf, words } from "../say.js";
import type { PhraseKey } from "../phrases/catalogue.js";

/** The dated plan of the assessment itself: visit, analysis, report, presentation. */
export function timelineChapter(ctx: Context, timeline: Timeline): SectionNode {
  return section(
    "timeline",
    words(ctx, "timeline.title"),
    [
      paragraph(spanWords(ctx, timeline), "lead"),
      calendarFigure(ctx, timeline),
      milestoneTable(ctx, timeline),
      ...(timeline.flags.length === 0 ? [paragraph(say(ctx, "timeline.no-flags"))] : [paragraph(say(ctx, "timeline.flags")), bullets(timeline.flags.map((flag) => coded(ctx, `timeline.flag.${flag.code}`, flag.values)))]),
      ...(timeline.assumptions.length === 0 ? [] : [paragraph(say(ctx, "timeline.assumptions"), "note"), bullets(timeline.assumptions.map((one) => coded(ctx, `timeline.assumption.${one.code}`, one.values)))]),
    ],
    { break: "page", sensitivity: "open" },
  );
}

function spanWords(ctx: Context, timeline: Timeline) {
  const { span, site } = timeline;
  const days = numberOf(ctx, exact(`${site.planned}/2`) ?? site.planned, "timeline: site.planned", { unit: "days" });
  const eighty = timeline.odds?.percentiles.find((one) => one.percent === 80);
  return sentences(
    say(ctx, "timeline.span.site", { kickOff: dayOf(ctx, span.kickOff, "timeline: span.kickOff"), days }),
    say(ctx, "timeline.span.report", { presentation: dayOf(ctx, span.presentation, "timeline: span.presentation"), n: countOf(ctx, span.workingDays, "timeline: span.workingDays") }),
    eighty === undefined ? [] : say(ctx, "timeline.span.odds", { date: dayOf(ctx, eighty.presentation, "timeline: odds.percentiles.80") }),
  );
}

function milestoneTable(ctx: Context, timeline: Timeline): BlockNode {
  return table("timeline.milestones", words(ctx, "timeline.caption"), {
    columns: [
      { id: "milestone", title: words(ctx, "column.milestone"), width: 3 },
      { id: "date", title: words(ctx, "column.date"), width: 1.4 },
      { id: "weekday", title: words(ctx, "column.weekday"), width: 1 },
      { id: "owner", title: words(ctx, "column.owner"), width: 1.4 },
      { id: "day", title: words(ctx, "column.working-day"), align: "end", width: 1.2 },
    ],
    rows: timeline.milestones.map((milestone) => ({
      id: milestone.id,
      cells: [words(ctx, `timeline.milestone.${milestone.id}`), [dayOf(ctx, milestone.date, `timeline: milestones.${milestone.id}`, "table")], printWeekday(ctx.formats, milestone.date), words(ctx, `timeline.owner.${milestone.owner}`), milestone.workingDay === undefined ? say(ctx, "timeline.before-visit") : [countOf(ctx, milestone.workingDay, `timeline: milestones.${milestone.id}.workingDay`)]],
    })),
    empty: words(ctx, "empty.none"),
  });
}

/** A phrase chosen by a code of the timeline; its values become quantities. A code without a phrase prints as words. */
function coded(ctx: Context, key: string, values: Readonly<Record<string, number | string>>) {
  if (wordIf(ctx, key) === undefined) return inlines(key.split(".").at(-1)?.replaceAll("_", " ").toLowerCase() ?? key);
  const slots: Record<string, Slot> = {};
  for (const [name, value] of Object.entries(values)) slots[name] = typeof value === "number" ? numberOf(ctx, exact(value) ?? 0, `timeline: ${key}`, { digits: 2 }) : isDay(value) ? dayOf(ctx, value, `timeline: ${key}`) : value; // A value that is no finite number cannot occur in a parsed timeline.
  return say(ctx, key as PhraseKey, slots); // Checked above: the catalogue has the key.
}
