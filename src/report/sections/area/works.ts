import type { BlockNode, InlineNode } from "../../../model/report.js";
import { practicesOf } from "../../areas.js";
import type { Context } from "../../context.js";
import { nameOf } from "../../names.js";
import { bullets, paragraph } from "../../nodes.js";
import { levelValue } from "../../quantity.js";
import { say, sentences } from "../../say.js";
import { midSentence } from "../../template.js";

/** From this level a practice counts as working. */
const worksFrom = 3;
const atMost = 3;

/** What works in an area: practices at level 3 or more that we saw or tested, the best three, each with its evidence. */
export function whatWorks(ctx: Context, area: string): readonly BlockNode[] {
  const strengths = strengthsOf(ctx, area).slice(0, atMost);
  return strengths.length === 0
    ? [paragraph(say(ctx, "works.none", { level: levelValue(ctx, worksFrom, "source: scale") }))]
    : [bullets(strengths.map((id) => strengthWords(ctx, id, "tagged")))];
}

/** Practices of an area that work, the highest first; ties in pack order. */
export function strengthsOf(ctx: Context, area: string): readonly string[] {
  return practicesOf(ctx, area)
    .flatMap(({ id, rating }) =>
      rating.status === "answered" && rating.evidence !== "stated" && rating.effective >= worksFrom ? [{ id, effective: rating.effective }] : [],
    )
    .sort((a, b) => b.effective - a.effective)
    .map(({ id }) => id);
}

/** One strength: `bare` its level, else with the note of its evidence, `tagged` with its number in the register. */
export function strengthWords(ctx: Context, id: string, form: "bare" | "noted" | "tagged" = "noted"): readonly InlineNode[] {
  const rating = ctx.scorecard.practices[id];
  if (rating?.status !== "answered") return [];
  const entry = ctx.evidence.byId.get(id);
  const level = levelValue(ctx, rating.effective, id);
  const first = say(ctx, `works.${rating.evidence}`, { practice: nameOf(ctx.model, id), level });
  const note = form === "bare" || entry?.note === undefined || entry.note.trim() === "" ? [] : say(ctx, "works.note", { note: midSentence(entry.note) });
  const tag = entry === undefined || form !== "tagged" ? [] : say(ctx, "works.evidence", { tag: entry.tag });
  return sentences(first, note, tag);
}
