import type { BlockNode } from "../../model/report.js";
import type { Context } from "../context.js";
import { evidenceMark, severityMark, statusMark } from "../marks.js";
import { levelName, scaleOf } from "../names.js";
import { type RowDraft, bullets, inlines, paragraph, section, table } from "../nodes.js";
import { levelValue, numberOf } from "../quantity.js";
import { exactOf } from "../../kernel/exact.js";
import { joined, say, sentences, words } from "../say.js";

/** Chapter 0: contents, who may hold the document, what is not part of this edition, and how to read it. A document of few pages has no contents and ends with it. */
export function frontMatter(ctx: Context, absent: readonly string[]): readonly BlockNode[] {
  const holders = ctx.options.distribution ?? [];
  const short = ctx.options.audience === "executive";
  return [
    ...(short ? [] : [contentsBlock(ctx)]),
    ...(absent.length === 0
      ? []
      : [paragraph(say(ctx, "contents.absent"), "note"), bullets(absent.map((title) => say(ctx, "contents.absent.item", { title })))]),
    ...(holders.length === 0 ? [] : [paragraph(say(ctx, "distribution.holders", { holders: holders.join(", ") }), "note")]),
    section("how-to-read", words(ctx, "how.title"), short ? shortWords(ctx) : [...scaleWords(ctx), ...markWords(ctx)], {
      break: short ? "auto" : "page",
      sensitivity: "open",
    }),
  ];
}

function contentsBlock(ctx: Context): BlockNode {
  return { type: "contents", of: "sections", depth: 2, title: words(ctx, "contents.title") };
}

/** The same in two paragraphs, for a document of few pages. */
function shortWords(ctx: Context): readonly BlockNode[] {
  const scale = scaleOf(ctx.model);
  const levels = scale?.options.map((option) => inlines(levelValue(ctx, option.value, "source: scale"), ` ${option.label}`));
  return [
    ...(levels === undefined ? [] : [paragraph(say(ctx, "how.short", { levels: joined(levels) }))]),
    paragraph(say(ctx, "how.range")),
    paragraph(say(ctx, "how.not-rated")),
    ...packLanguage(ctx),
  ];
}

/** Packs speak English unless they say otherwise; a reader of another language is told. */
function packLanguage(ctx: Context): readonly BlockNode[] {
  if (ctx.options.locale.startsWith("en")) return [];
  return [paragraph(say(ctx, "how.pack-language", { packs: ctx.scorecard.packs.map((pack) => pack.id).join(", ") }))];
}

function scaleWords(ctx: Context): readonly BlockNode[] {
  const scale = scaleOf(ctx.model);
  const number = (value: number) => numberOf(ctx, exactOf(value), "source: scale", { unit: "level" });
  const ceilings = ctx.model.pack.scoring?.ceilings;
  return [
    ...(scale === undefined ? [] : [paragraph(say(ctx, "how.scale", { min: number(scale.min), max: number(scale.max) }), "lead")]),
    ...(scale === undefined
      ? []
      : [
          {
            type: "definitions" as const,
            items: scale.options.map((option) => ({
              term: `${option.value} ${levelName(scale, option.value)}`,
              children: [{ type: "text" as const, value: option.meaning ?? option.label }],
            })),
          },
        ]),
    paragraph(say(ctx, "how.range")),
    paragraph(say(ctx, "how.not-rated")),
    ...(ceilings === undefined
      ? []
      : [
          paragraph(
            sentences(say(ctx, "how.evidence", { stated: number(ceilings.stated), documented: number(ceilings.documented) }), say(ctx, "how.evidence.tested")),
          ),
        ]),
    paragraph(sentences(say(ctx, "how.held"), ctx.options.audience === "full" || ctx.options.audience === "it-lead" ? say(ctx, "how.areas") : [])),
    ...packLanguage(ctx),
  ];
}

function markWords(ctx: Context): readonly BlockNode[] {
  const rows: readonly RowDraft[] = [
    ...(["critical", "high", "medium", "low", "info"] as const).map((one) => ({
      cells: [[{ type: "mark" as const, ...severityMark(ctx, one) }], say(ctx, `severity.${one}.meaning`)],
    })),
    ...(["stated", "documented", "verified"] as const).map((one) => ({ cells: [[evidenceMark(ctx, one)], say(ctx, `evidence.${one}.meaning`)] })),
    ...(["open", "started", "proven", "rejected", "accepted"] as const).map((one) => ({ cells: [[statusMark(ctx, one)], say(ctx, `status.${one}.meaning`)] })),
  ];
  return [
    table("marks", words(ctx, "marks.caption"), {
      columns: [
        { id: "mark", title: words(ctx, "column.mark"), width: 1 },
        { id: "meaning", title: words(ctx, "column.meaning"), width: 4 },
      ],
      rows,
      empty: words(ctx, "empty.none"),
    }),
  ];
}
