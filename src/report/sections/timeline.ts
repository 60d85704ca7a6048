import type { BlockNode, SectionNode } from "../../model/report.js";
import type { Timeline } from "../../model/timeline.js";
import type { Context, WordContext } from "../context.js";
import { chapterBreak } from "./chapter-break.js";
import { calendarFigure } from "../figures/f15-calendar.js";
import { printWeekday } from "../formats/print.js";
import { exact } from "../../kernel/exact.js";
import { bullets, paragraph, section, table } from "../nodes.js";
import { countOf, dayOf, numberOf } from "../quantity.js";
import { joined, say, sentences, words } from "../say.js";
import { codeWords } from "./coded.js";

/** The dated plan of the assessment itself: visit, analysis, report, presentation. */
export function timelineChapter(ctx: Context, timeline: Timeline): SectionNode {
  return section("timeline", words(ctx, "timeline.title"), timelineBlocks(ctx, timeline), { break: chapterBreak(ctx), sensitivity: "open" });
}

/** What the chapter says: span, calendar, milestones, flags with what helps, assumptions. A plan on its own says the same. */
export function timelineBlocks(ctx: WordContext, timeline: Timeline): readonly BlockNode[] {
  return [
    paragraph(spanWords(ctx, timeline), "lead"),
    milestoneTable(ctx, timeline),
    calendarFigure(ctx, timeline),
    ...(timeline.flags.length === 0
      ? [paragraph(say(ctx, "timeline.no-flags"))]
      : [paragraph(say(ctx, "timeline.flags")), bullets(timeline.flags.map((flag) => flagWords(ctx, flag)))]),
    ...(timeline.assumptions.length === 0
      ? []
      : [
          paragraph(
            sentences(say(ctx, "timeline.assumptions"), ...timeline.assumptions.map((one) => codeWords(ctx, `timeline.assumption.${one.code}`, one.values))),
            "note",
          ),
        ]),
  ];
}

function spanWords(ctx: WordContext, timeline: Timeline) {
  const { span, site } = timeline;
  const onSite = numberOf(ctx, exact(`${site.planned}/2`) ?? site.planned, "timeline: site.planned", { unit: "days" });
  const days = { ...onSite, text: words(ctx, site.planned === 2 ? "unit.days.one" : "unit.days.other", { n: onSite.text }) };
  const eighty = timeline.odds?.percentiles.find((one) => one.percent === 80);
  return sentences(
    say(ctx, "timeline.span.site", { kickOff: dayOf(ctx, span.kickOff, "timeline: span.kickOff"), days }),
    say(ctx, "timeline.span.report", {
      presentation: dayOf(ctx, span.presentation, "timeline: span.presentation"),
      n: countOf(ctx, span.workingDays, "timeline: span.workingDays"),
    }),
    eighty === undefined ? [] : say(ctx, "timeline.span.odds", { date: dayOf(ctx, eighty.presentation, "timeline: odds.percentiles.80") }),
  );
}

function milestoneTable(ctx: WordContext, timeline: Timeline): BlockNode {
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
      cells: [
        words(ctx, `timeline.milestone.${milestone.id}`),
        [dayOf(ctx, milestone.date, `timeline: milestones.${milestone.id}`, "table")],
        printWeekday(ctx.formats, milestone.date),
        words(ctx, `timeline.owner.${milestone.owner}`),
        milestone.workingDay === undefined
          ? say(ctx, "timeline.before-visit")
          : [countOf(ctx, milestone.workingDay, `timeline: milestones.${milestone.id}.workingDay`)],
      ],
    })),
    empty: words(ctx, "empty.none"),
  });
}

/** A flag and what helps. */
function flagWords(ctx: WordContext, flag: Timeline["flags"][number]) {
  const remedies = flag.remedies.map((remedy) => codeWords(ctx, `timeline.remedy.${remedy.code}`, remedy.values));
  return sentences(
    codeWords(ctx, `timeline.flag.${flag.code}`, flag.values),
    remedies.length === 0 ? [] : say(ctx, "timeline.remedies", { remedies: joined(remedies, "; ") }),
  );
}
