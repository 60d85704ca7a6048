import { addDays } from "../../kernel/calendar.js";
import { exactOf } from "../../kernel/exact.js";
import type { BlockNode, SectionNode, TableNode } from "../../model/report.js";
import type { Roadmap } from "../../model/roadmap.js";
import type { Action } from "../actions.js";
import type { Context } from "../context.js";
import { day, roadmapFigures } from "../figures/f9-roadmap.js";
import { areaName, nameOf } from "../names.js";
import { type Slot, inlines, paragraph, plainText, section, table } from "../nodes.js";
import { chapterBreak } from "./chapter-break.js";
import { countOf, levelValue, moneyRange, numberOf, pointsOf, rangeOf, scoreOf } from "../quantity.js";
import { joined, say, sayCount, sentences, words } from "../say.js";
import { effortCell, priceCell } from "./area/costs.js";
import { waitsCell } from "./area/todo.js";
import { roleName } from "./roles.js";

/** Chapter 10: the plan by quarter, what it leaves out and why, and what it changes. Undefined without a roadmap. */
export function roadmapChapter(ctx: Context): SectionNode | undefined {
  const { roadmap } = ctx.inputs;
  if (roadmap === undefined) return undefined;
  const planned = plannedActions(ctx);
  const full = ctx.options.audience === "full";
  return section(
    "roadmap",
    words(ctx, "roadmap.title"),
    [
      paragraph(totalWords(ctx, roadmap), "lead"),
      ...(full ? [] : [paragraph(sentences(leftOutWords(ctx), proofWords(ctx, roadmap)))]),
      nextNinety(ctx, roadmap),
      ...roadmapFigures(ctx, roadmap),
      ...(full
        ? [
            whatAndWhen(ctx, planned, "roadmap.what"),
            moneyAndConditions(ctx, planned, "roadmap.money"),
            leftOutTable(ctx, "roadmap.left-out"),
            effectTable(ctx, roadmap),
            paragraph(proofWords(ctx, roadmap), "note"),
          ]
        : []),
    ],
    { break: chapterBreak(ctx) },
  );
}

/** How the plan was chosen, and how sure it is that none is better: proven, or within which bound. */
export function proofWords(ctx: Context, roadmap: Roadmap) {
  const { method, gain, bound } = roadmap.proof;
  const points = (text: string, ref: string) => [pointsOf(ctx, exactOf(text), `roadmap: proof.${ref}`, { digits: 2 })];
  const how = say(ctx, `roadmap.proof.${method}`);
  if (gain === undefined) return how;
  return sentences(
    how,
    bound === undefined
      ? say(ctx, "roadmap.proof.gain", { gain: points(gain, "gain") })
      : say(ctx, "roadmap.proof.bound", { gain: points(gain, "gain"), bound: points(bound, "bound") }),
  );
}

/** Actions with dates, in order of start. */
export function plannedActions(ctx: Context): readonly Action[] {
  return ctx.actions
    .filter((action) => action.start !== undefined)
    .sort((a, b) => ((a.start ?? "") < (b.start ?? "") ? -1 : (a.start ?? "") > (b.start ?? "") ? 1 : 0)); // Each has one: filtered.
}

/** How many actions, how much work and money; what has no price is counted apart. */
export function totalWords(ctx: Context, roadmap: Roadmap) {
  const { totals, prices } = roadmap;
  const money = (span: { readonly low: string; readonly high: string }, ref: string) =>
    moneyRange(ctx, { low: exactOf(span.low), high: exactOf(span.high), currency: prices.currency }, ref, "text");
  return sentences(
    sayCount(
      ctx,
      "roadmap.total",
      { n: roadmap.items.length, ref: "roadmap: items" },
      {
        quarters: countOf(ctx, roadmap.quarters.length, "roadmap: quarters"),
        days: numberOf(ctx, exactOf(totals.effort), "roadmap: totals.effort", { unit: "days", digits: 0 }),
      },
    ),
    say(ctx, "roadmap.total.money", { oneOff: money(totals.oneOff, "roadmap: totals.oneOff"), perYear: money(totals.annual, "roadmap: totals.annual") }),
    totals.notPriced === 0 ? [] : sayCount(ctx, "roadmap.total.not-priced", { n: totals.notPriced, ref: "roadmap: totals.notPriced" }),
  );
}

/** The first 90 days: action, owner, start, and the evidence that closes it. */
function nextNinety(ctx: Context, roadmap: Roadmap): BlockNode {
  const until = addDays(roadmap.input.start, 90);
  return table("roadmap.ninety", words(ctx, "roadmap.ninety.caption"), {
    columns: [
      { id: "action", title: words(ctx, "column.action"), width: 2.6 },
      { id: "owner", title: words(ctx, "column.owner-role"), width: 1.1 },
      { id: "start", title: words(ctx, "column.start"), width: 1.1 },
      { id: "proof", title: words(ctx, "column.closes-it"), width: 3.4 },
    ],
    rows: plannedActions(ctx)
      .filter((action) => (action.start ?? "") <= until) // Each has one.
      .map((action) => ({
        id: action.id,
        cells: [`${action.tag} ${action.title}`, roleName(ctx, action.owner), day(ctx, action, "start"), proofCell(ctx, action)],
      })),
    empty: words(ctx, "roadmap.ninety.none"),
  });
}

/** The evidence that the practices it lifts ask for. */
export function proofCell(ctx: Context, action: Action): Slot {
  const asked = action.lifts.flatMap(({ id }) => ctx.model.practices.get(id)?.is.evidence ?? []);
  return asked.length === 0 ? say(ctx, "worklist.no-proof") : [...new Set(asked)].join("; ");
}

/** Table 8, first half. */
export function whatAndWhen(ctx: Context, actions: readonly Action[], id: string): TableNode {
  return table(id, words(ctx, "roadmap.what.caption"), {
    columns: [
      { id: "action", title: words(ctx, "column.action"), width: 2.4 },
      { id: "area", title: words(ctx, "column.area"), width: 1.8 },
      { id: "purpose", title: words(ctx, "column.purpose"), width: 0.8 },
      { id: "owner", title: words(ctx, "column.owner-role"), width: 1 },
      { id: "start", title: words(ctx, "column.start"), width: 1 },
      { id: "end", title: words(ctx, "column.end"), width: 1 },
      { id: "effort", title: words(ctx, "column.effort"), align: "end", width: 1.3 },
      { id: "lifts", title: words(ctx, "column.lifts-to"), width: 1.8 },
    ],
    rows: actions.map((action) => ({
      id: action.id,
      cells: [
        `${action.tag} ${action.title}`,
        areaName(ctx.model, action.area),
        purposeCell(ctx, action),
        roleName(ctx, action.owner),
        day(ctx, action, "start"),
        day(ctx, action, "due"),
        effortCell(ctx, action),
        liftsCell(ctx, action),
      ],
    })),
    empty: words(ctx, "empty.actions"),
  });
}

/** Table 8, second half. */
export function moneyAndConditions(ctx: Context, actions: readonly Action[], id: string): TableNode {
  return table(id, words(ctx, "roadmap.money.caption"), {
    columns: [
      { id: "action", title: words(ctx, "column.action"), width: 2.6 },
      { id: "one-off", title: words(ctx, "column.one-off"), align: "end", width: 1.5 },
      { id: "per-year", title: words(ctx, "column.per-year"), align: "end", width: 1.5 },
      { id: "decide", title: words(ctx, "column.decide-by"), width: 1.1 },
      { id: "waits", title: words(ctx, "column.waits-for"), width: 1 },
    ],
    rows: actions.map((action) => ({
      id: action.id,
      cells: [
        `${action.tag} ${action.title}`,
        priceCell(ctx, action, "oneOff"),
        priceCell(ctx, action, "perYear"),
        day(ctx, action, "decideBy"),
        waitsCell(ctx, action),
      ],
    })),
    empty: words(ctx, "empty.actions"),
  });
}

function purposeCell(ctx: Context, action: Action): Slot {
  const purpose = ctx.model.recommendations.get(action.id)?.is.purpose;
  return purpose === undefined ? say(ctx, "purpose.not-set") : say(ctx, `purpose.${purpose}`);
}

function liftsCell(ctx: Context, action: Action): Slot {
  return action.lifts.length === 0
    ? say(ctx, "lifts.nothing")
    : joined(
        action.lifts.map(({ id, to }) => say(ctx, "lifts.to", { practice: nameOf(ctx.model, id), level: levelValue(ctx, to, `pack: ${action.id}#lifts`) })),
        "; ",
      );
}

/** What is not in the plan, and what bound it. */
export function leftOutTable(ctx: Context, id: string): TableNode {
  const rows = ctx.actions.filter((action) => action.leftOut !== undefined || action.status === "rejected" || action.status === "accepted-risk");
  return table(id, words(ctx, "roadmap.left-out.caption"), {
    columns: [
      { id: "action", title: words(ctx, "column.action"), width: 4 },
      { id: "owner", title: words(ctx, "column.owner-role"), width: 1 },
      { id: "one-off", title: words(ctx, "column.one-off"), align: "end", width: 1.4 },
      { id: "per-year", title: words(ctx, "column.per-year"), align: "end", width: 1.4 },
    ],
    rows: [...rows]
      .sort((a, b) => whyOrder(a) - whyOrder(b))
      .map((action) => ({
        id: action.id,
        group: plainText(inlines(whyLeftOut(ctx, action))),
        cells: [`${action.tag} ${action.title}`, roleName(ctx, action.owner), priceCell(ctx, action, "oneOff"), priceCell(ctx, action, "perYear")],
      })),
    empty: words(ctx, "roadmap.left-out.none"),
  });
}

const reasons = ["budget", "capacity", "prerequisite", "conflict", "too-late", "no-gain", "excluded"] as const;

/** Rows with the same reason stand together; what people decided against comes last. */
function whyOrder(action: Action): number {
  return action.leftOut === undefined ? reasons.length : reasons.indexOf(action.leftOut.why);
}

/** How much the plan leaves out, for a reader who gets no table of it. */
function leftOutWords(ctx: Context) {
  const n = ctx.actions.filter((action) => action.leftOut !== undefined).length;
  const budget = ctx.actions.filter((action) => action.leftOut?.why === "budget").length;
  return sentences(
    sayCount(ctx, "roadmap.leaves", { n, ref: "roadmap: dropped" }),
    budget === 0 ? [] : sayCount(ctx, "roadmap.leaves.budget", { n: budget, ref: "roadmap: dropped" }),
  );
}

function whyLeftOut(ctx: Context, action: Action): Slot {
  if (action.leftOut !== undefined) return say(ctx, `left-out.${action.leftOut.why}`);
  const word = action.status === "rejected" ? "status.rejected" : "status.accepted";
  return action.reason === undefined ? say(ctx, word) : say(ctx, "left-out.reason", { state: say(ctx, word), reason: action.reason });
}

/** Levels before and after all of the plan is done, as ranges. */
export function effectTable(ctx: Context, roadmap: Roadmap): BlockNode {
  const cell = (id: string, side: "before" | "after", levels: Roadmap["effect"][number]["before"]): Slot => {
    const range = rangeOf(ctx, levels, `roadmap: effect.${id}.${side}`);
    return levels.score === undefined
      ? say(ctx, "state.provisional.short", { range })
      : levels.low === levels.high
        ? [scoreOf(ctx, levels.score, `roadmap: effect.${id}.${side}`)]
        : say(ctx, "state.with-range", { score: scoreOf(ctx, levels.score, `roadmap: effect.${id}.${side}`), range });
  };
  return table("roadmap.effect", words(ctx, "roadmap.effect.caption"), {
    columns: [
      { id: "area", title: words(ctx, "column.area"), width: 3 },
      { id: "before", title: words(ctx, "column.today"), align: "end", width: 1.5 },
      { id: "after", title: words(ctx, "column.after-plan"), align: "end", width: 1.5 },
    ],
    rows: roadmap.effect.map((effect) => ({
      id: effect.id,
      cells: [
        effect.id === "overall" ? words(ctx, "areas.overall") : areaName(ctx.model, effect.id),
        cell(effect.id, "before", effect.before),
        cell(effect.id, "after", effect.after),
      ],
    })),
    empty: words(ctx, "empty.areas"),
  });
}
