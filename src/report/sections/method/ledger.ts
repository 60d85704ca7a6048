import { exact } from "../../../kernel/exact.js";
import { isDay } from "../../../kernel/calendar.js";
import type { SectionNode } from "../../../model/report.js";
import type { LedgerEntry } from "../../../model/scorecard.js";
import type { Context } from "../../context.js";
import { nameOf } from "../../names.js";
import { type RowDraft, type Slot, inlines, paragraph, section, table } from "../../nodes.js";
import { dayOf, numberOf, pointsOf } from "../../quantity.js";
import { say, sayCount, wordIf, words } from "../../say.js";
import { midSentence } from "../../template.js";

/** H5: the scope ledger. Everything that was taken out, waived, overridden or written by hand, with its reason and its effect. */
export function ledgerSection(ctx: Context): SectionNode {
  const entries = ctx.scorecard.ledger;
  const manual = ctx.inputs.manualTexts ?? [];
  const rows = [
    ...entries.map((entry) => entryRow(ctx, entry)),
    ...manual.map(
      (text): RowDraft => ({
        cells: [
          words(ctx, "ledger.manual", { id: text.nodeId }),
          words(ctx, "ledger.manual.reason"),
          text.by,
          dateCell(ctx, text.on),
          say(ctx, "ledger.open-end"),
          say(ctx, "ledger.no-effect"),
        ],
      }),
    ),
  ];
  return section("method.ledger", words(ctx, "ledger.title"), [
    paragraph(sayCount(ctx, "ledger.intro", { n: rows.length, ref: "scorecard: ledger" })),
    table("method.ledger.entries", words(ctx, "ledger.caption"), {
      columns: [
        { id: "what", title: words(ctx, "column.what"), width: 3 },
        { id: "reason", title: words(ctx, "column.reason"), width: 3 },
        { id: "by", title: words(ctx, "column.by-role"), width: 1.2 },
        { id: "on", title: words(ctx, "column.date"), width: 1 },
        { id: "until", title: words(ctx, "column.until"), width: 1 },
        { id: "effect", title: words(ctx, "column.score-effect"), width: 1.8 },
      ],
      rows,
      empty: words(ctx, "ledger.none"),
    }),
  ]);
}

function entryRow(ctx: Context, entry: LedgerEntry): RowDraft {
  const effect = ctx.inputs.ledgerEffects?.find((one) => one.kind === entry.kind && one.id === entry.id);
  return {
    cells: [
      inlines(words(ctx, `ledger.${entry.kind}`), ": ", nameOf(ctx.model, entry.id), changeOf(ctx, entry)),
      midSentence(entry.reason),
      entry.by ?? say(ctx, "ledger.no-name"),
      entry.on === undefined ? say(ctx, "ledger.no-date") : dateCell(ctx, entry.on),
      entry.until === undefined ? say(ctx, "ledger.open-end") : dateCell(ctx, entry.until),
      effect === undefined
        ? entry.kind === "waiver" || entry.kind === "target"
          ? say(ctx, "ledger.no-effect")
          : say(ctx, "ledger.effect-unknown")
        : effectCell(ctx, entry, effect),
    ],
  };
}

/** `from → to`, where the entry says both. */
function changeOf(ctx: Context, entry: LedgerEntry): Slot {
  if (entry.to === undefined) return "";
  const value = (text: string): Slot => inlines(...text.split(/(\s+)/).map((part) => partOf(ctx, part, entry.id)));
  return entry.from === undefined ? inlines(" (", value(entry.to), ")") : inlines(" (", value(entry.from), " → ", value(entry.to), ")");
}

/** A word or number of an entry: `weight 2` has both. */
function partOf(ctx: Context, part: string, id: string): Slot {
  const number = exact(part);
  return number === undefined ? (wordIf(ctx, `ledger.word.${part}`) ?? part) : [numberOf(ctx, number, `ledger: ${id}`, { digits: 4 })];
}

function effectCell(ctx: Context, entry: LedgerEntry, effect: { readonly area?: string; readonly overall?: string }): Slot {
  const points = (text: string | undefined, side: string): Slot => {
    const value = text === undefined ? undefined : exact(text);
    return value === undefined ? say(ctx, "ledger.effect-unknown") : [pointsOf(ctx, value, `ledger: ${entry.id}#${side}`, { digits: 2, signed: true })];
  };
  return say(ctx, "ledger.effect", { area: points(effect.area, "area"), overall: points(effect.overall, "overall") });
}

function dateCell(ctx: Context, day: string): Slot {
  return isDay(day) ? [dayOf(ctx, day, "ledger: date", "table")] : day;
}
