import { exactOf } from "../../kernel/exact.js";
import type { BlockNode, ReportTree, SectionNode } from "../../model/report.js";
import type { Roadmap } from "../../model/roadmap.js";
import type { Model } from "../../packs/model.js";
import type { Action } from "../actions.js";
import type { Context } from "../context.js";
import { effortAndEffect } from "../figures/f13-effort.js";
import { roadmapFigures } from "../figures/f9-roadmap.js";
import { noticeDay } from "../figures/f8-vendors.js";
import type { ReportInputs, ReportOptions } from "../inputs.js";
import { makeContext } from "../make-context.js";
import { type Slot, bullets, inlines, paragraph, section, table } from "../nodes.js";
import { dayOf, moneyRange, numberOf } from "../quantity.js";
import { rowName, rowsOf } from "../records.js";
import { say, words } from "../say.js";
import { budgetBookBlocks } from "../sections/budget-book.js";
import { counterfactualList } from "../sections/counterfactual.js";
import { choiceBlocks, robustnessTable } from "../sections/plan-choice.js";
import { effectTable, leftOutTable, moneyAndConditions, plannedActions, proofWords, totalWords, whatAndWhen } from "../sections/roadmap.js";
import { roleName } from "../sections/roles.js";
import { document } from "./document.js";

/** The roadmap and budget book: the plan as a picture, as a list and quarter by quarter, what it leaves out, and what it changes. Without a roadmap it says that there is none. */
export function buildRoadmapBook(model: Model, inputs: ReportInputs, options: ReportOptions): ReportTree {
  const ctx = makeContext(model, inputs, options);
  const children = inputs.roadmap === undefined ? [paragraph(say(ctx, "roadmap.book.none"))] : bookSections(ctx, inputs.roadmap);
  return document(ctx, { kind: "roadmap", title: words(ctx, "title.roadmap"), children });
}

function bookSections(ctx: Context, roadmap: Roadmap): readonly BlockNode[] {
  const planned = plannedActions(ctx);
  const effort = effortAndEffect(ctx, roadmap.input.start);
  return [
    { type: "contents", of: "sections", depth: 2, title: words(ctx, "contents.title") },
    section(
      "book.plan",
      words(ctx, "roadmap.book.plan"),
      [paragraph(totalWords(ctx, roadmap), "lead"), ...roadmapFigures(ctx, roadmap), ...(effort === undefined ? [] : [effort]), quartersTable(ctx, roadmap)],
      { break: "page" },
    ),
    section("book.items", words(ctx, "roadmap.book.items"), [whatAndWhen(ctx, planned, "book.what"), moneyAndConditions(ctx, planned, "book.money")], {
      break: "page",
    }),
    section(
      "book.quarters",
      words(ctx, "roadmap.book.quarters"),
      roadmap.quarters.map((quarter) => quarterSection(ctx, roadmap, quarter)),
      { break: "page" },
    ),
    section("book.left-out", words(ctx, "roadmap.book.left-out"), [leftOutTable(ctx, "book.not-planned"), ...robustnessTable(ctx)], { break: "page" }),
    ...choiceSection(ctx, roadmap),
    section("book.effect", words(ctx, "roadmap.book.effect"), [
      effectTable(ctx, roadmap),
      paragraph(proofWords(ctx, roadmap), "note"),
      paragraph(say(ctx, "roadmap.book.savings"), "note"),
    ]),
    ...counterfactualSection(ctx),
    ...budgetSection(ctx),
  ];
}

/** What other budgets would buy; absent where it was not computed. */
function choiceSection(ctx: Context, roadmap: Roadmap): readonly SectionNode[] {
  const blocks = choiceBlocks(ctx, roadmap);
  return blocks.length === 0 ? [] : [section("book.choice", words(ctx, "roadmap.book.choice"), blocks, { break: "page" })];
}

function counterfactualSection(ctx: Context): readonly SectionNode[] {
  const blocks = counterfactualList(ctx);
  return blocks.length === 0 ? [] : [section("book.counterfactuals", words(ctx, "roadmap.counterfactuals"), blocks)];
}

/** The second half of the book; absent where no budget book was given. */
function budgetSection(ctx: Context): readonly SectionNode[] {
  const { budgetBook } = ctx.inputs;
  return budgetBook === undefined ? [] : [section("book.budget", words(ctx, "budget-book.title"), budgetBookBlocks(ctx, budgetBook), { break: "page" })];
}

type Quarter = Roadmap["quarters"][number];

/** Totals per quarter: people-days against capacity, one-off and recurring money as ranges, and the whole. */
function quartersTable(ctx: Context, roadmap: Roadmap): BlockNode {
  return table("book.totals", words(ctx, "roadmap.quarters.caption"), {
    columns: [
      { id: "quarter", title: words(ctx, "column.quarter"), width: 1.4 },
      { id: "days", title: words(ctx, "column.days-likely"), align: "end", width: 1.2 },
      { id: "capacity", title: words(ctx, "column.capacity"), align: "end", width: 1.2 },
      { id: "one-off", title: words(ctx, "column.one-off"), align: "end", width: 1.8 },
      { id: "recurring", title: words(ctx, "column.recurring"), align: "end", width: 1.8 },
    ],
    rows: roadmap.quarters.map((quarter) => ({
      id: String(quarter.index),
      cells: [quarter.label, [days(ctx, quarter)], capacity(ctx, roadmap), money(ctx, roadmap, quarter, "oneOff"), money(ctx, roadmap, quarter, "recurring")],
    })),
    total: [
      words(ctx, "roadmap.run-rate"),
      [numberOf(ctx, exactOf(roadmap.totals.effort), "roadmap: totals.effort", { unit: "days" })],
      "",
      range(ctx, roadmap, roadmap.totals.oneOff, "roadmap: totals.oneOff"),
      range(ctx, roadmap, roadmap.totals.annual, "roadmap: totals.annual"),
    ],
    empty: words(ctx, "empty.none"),
  });
}

function days(ctx: Context, quarter: Quarter) {
  return numberOf(ctx, exactOf(quarter.effort), `roadmap: quarters.${quarter.index}.effort`, { unit: "days" });
}

function capacity(ctx: Context, roadmap: Roadmap): Slot {
  return roadmap.input.capacity === undefined
    ? say(ctx, "capacity.none")
    : [numberOf(ctx, exactOf(roadmap.input.capacity), "roadmap: input.capacity", { unit: "days" })];
}

function range(ctx: Context, roadmap: Roadmap, span: { readonly low: string; readonly high: string }, ref: string): Slot {
  return moneyRange(ctx, { low: exactOf(span.low), high: exactOf(span.high), currency: roadmap.prices.currency }, ref);
}

function money(ctx: Context, roadmap: Roadmap, quarter: Quarter, of: "oneOff" | "recurring"): Slot {
  return range(ctx, roadmap, quarter[of], `roadmap: quarters.${quarter.index}.${of}`);
}

/** One quarter: what starts and ends, what it costs, decisions and contract notices due. */
function quarterSection(ctx: Context, roadmap: Roadmap, quarter: Quarter): SectionNode {
  const inside = (day: string | undefined): boolean => day !== undefined && day >= quarter.from && day <= quarter.to;
  const named = (actions: readonly Action[], day: "start" | "due" | "decideBy") =>
    actions
      .filter((action) => inside(action[day]))
      .map((action) =>
        say(ctx, "roadmap.quarter.item", {
          action: `${action.tag} ${action.title}`,
          owner: roleName(ctx, action.owner),
          date: dayOf(ctx, action[day] ?? quarter.from, `roadmap: ${action.id}#${day}`, "table"),
        }),
      ); // Filtered: the day is there.
  const planned = plannedActions(ctx);
  const list = (
    title: "roadmap.quarter.starts" | "roadmap.quarter.ends" | "roadmap.quarter.decisions",
    items: readonly (readonly ReturnType<typeof inlines>[number][])[],
  ): readonly BlockNode[] => [paragraph(say(ctx, title)), items.length === 0 ? paragraph(say(ctx, "roadmap.quarter.none")) : bullets(items)];
  const notices = (rowsOf(ctx, "vendors") ?? []).flatMap((row, at) => {
    const notice = noticeDay(ctx, row);
    return notice !== undefined && inside(notice)
      ? [say(ctx, "roadmap.quarter.notice", { vendor: rowName(row), date: dayOf(ctx, notice, `input: facts.vendors[${at}].contractEnd`, "table") })]
      : [];
  });
  return section(`book.quarter.${quarter.index}`, quarter.label, [
    {
      type: "definitions",
      items: [
        { term: words(ctx, "column.days-likely"), children: [days(ctx, quarter)] },
        { term: words(ctx, "column.capacity"), children: inlines(capacity(ctx, roadmap)) },
        { term: words(ctx, "column.one-off"), children: inlines(money(ctx, roadmap, quarter, "oneOff")) },
        { term: words(ctx, "column.recurring"), children: inlines(money(ctx, roadmap, quarter, "recurring")) },
      ],
    },
    ...list("roadmap.quarter.starts", named(planned, "start")),
    ...list("roadmap.quarter.ends", named(planned, "due")),
    ...list("roadmap.quarter.decisions", named(planned, "decideBy")),
    ...(notices.length === 0 ? [] : [paragraph(say(ctx, "roadmap.quarter.notices")), bullets(notices)]),
  ]);
} // prettier-ignore
