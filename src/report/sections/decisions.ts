import { type Exact, add } from "../../kernel/exact.js";
import type { SectionNode } from "../../model/report.js";
import type { Action } from "../actions.js";
import type { Context } from "../context.js";
import { effortAndEffect } from "../figures/f13-effort.js";
import { day } from "../figures/f9-roadmap.js";
import { type Slot, paragraph, section, table } from "../nodes.js";
import { chapterBreak } from "./chapter-break.js";
import { moneyRange } from "../quantity.js";
import { joined, say, sayCount, words } from "../say.js";
import { findingTitle, lowered } from "../template.js";
import { priceCell } from "./area/costs.js";
import { roleName } from "./roles.js";

/** Decisions that the table shows, by audience. */
const atMost = { full: 12, executive: 6 } as const;

/** Chapter 4: what we ask you to decide, the earliest first. Undefined without a roadmap. */
export function decisionsChapter(ctx: Context): SectionNode | undefined {
  const { roadmap } = ctx.inputs;
  if (roadmap === undefined) return undefined;
  const full = ctx.options.audience === "full";
  const asked = ctx.actions
    .filter((action) => action.decideBy !== undefined)
    .sort((a, b) => ((a.decideBy ?? "") < (b.decideBy ?? "") ? -1 : (a.decideBy ?? "") > (b.decideBy ?? "") ? 1 : 0)); // Each has one: filtered.
  const shown = asked.slice(0, full ? atMost.full : atMost.executive);
  const figure = !full ? undefined : effortAndEffect(ctx, roadmap.input.start);
  return section(
    "decisions",
    words(ctx, "decisions.title"),
    [
      paragraph(sayCount(ctx, "decisions.intro", { n: asked.length, ref: "roadmap: items" }), "lead"),
      table("decisions.list", words(ctx, "decisions.caption"), {
        columns: [
          { id: "decision", title: words(ctx, "column.decision"), width: 2.3 },
          { id: "why", title: words(ctx, "column.why-now"), width: 2.4 },
          { id: "one-off", title: words(ctx, "column.one-off"), align: "end", width: 1.3 },
          { id: "per-year", title: words(ctx, "column.per-year"), align: "end", width: 1.3 },
          { id: "first-year", title: words(ctx, "column.first-year"), align: "end", width: 1.3 },
          { id: "decide", title: words(ctx, "column.decide-by"), width: 1.4 },
          { id: "owner", title: words(ctx, "column.owner-role"), width: 1.1 },
          { id: "wait", title: words(ctx, "column.if-you-wait"), width: 2.1 },
        ],
        rows: shown.map((action) => ({
          id: action.id,
          cells: [
            `${action.tag} ${action.title}`,
            whyNow(ctx, action),
            priceCell(ctx, action, "oneOff"),
            priceCell(ctx, action, "perYear"),
            firstYear(ctx, action),
            day(ctx, action, "decideBy"),
            roleName(ctx, action.owner),
            ifYouWait(ctx, action),
          ],
        })),
        empty: words(ctx, "decisions.none"),
      }),
      ...(asked.length > shown.length ? [paragraph(sayCount(ctx, "decisions.rest", { n: asked.length - shown.length, ref: "roadmap: items" }), "note")] : []),
      ...(figure === undefined ? [] : [figure]),
    ],
    { break: chapterBreak(ctx) },
  );
}

function whyNow(ctx: Context, action: Action): Slot {
  return action.causes.length === 0
    ? say(ctx, "decisions.lifts")
    : joined(
        action.causes.slice(0, 3).map((cause) => lowered(findingTitle(ctx, cause))),
        "; ",
      );
}

/** One-off and one year of the yearly cost; lows and highs apart. */
function firstYear(ctx: Context, action: Action): Slot {
  const { oneOff, perYear } = action;
  if (oneOff === undefined || perYear === undefined) return priceCell(ctx, action, "oneOff");
  const sum = (a: Exact, b: Exact): Exact => add(a, b);
  return moneyRange(
    ctx,
    { low: sum(oneOff.low, perYear.low), high: sum(oneOff.high, perYear.high), currency: oneOff.currency },
    `roadmap: ${action.id}#firstYear`,
  );
}

function ifYouWait(ctx: Context, action: Action): Slot {
  return action.severity === undefined ? say(ctx, "decisions.wait.none") : say(ctx, `decisions.wait.${action.severity}`);
}
