import { digest } from "../../kernel/digest.js";
import type { BlockNode } from "../../model/report.js";
import type { Context } from "../context.js";
import { inlines, paragraph } from "../nodes.js";
import { say, words } from "../say.js";
import { dayOf } from "../quantity.js";

/** Puts the CIO's own texts in place of the prose of the sections they name; tables and figures stay. */
export function withManualTexts(ctx: Context, blocks: readonly BlockNode[]): readonly BlockNode[] {
  const texts = new Map((ctx.inputs.manualTexts ?? []).map((text) => [text.nodeId, text]));
  if (texts.size === 0) return blocks;
  const visit = (block: BlockNode): BlockNode => {
    if (block.type !== "section") return block;
    const text = texts.get(block.id);
    const children = block.children.map(visit);
    if (text === undefined) return { ...block, children };
    const stale = text.basis !== undefined && text.basis !== digest(block.children);
    const slots = { by: text.by, date: dayOf(ctx, text.on, `manual: ${text.nodeId}`, "table") };
    const by = stale
      ? inlines({ type: "mark", set: "tone", value: "stale", word: words(ctx, "manual.stale-word") }, " ", say(ctx, "manual.stale", slots))
      : say(ctx, "manual.by", slots);
    return {
      ...block,
      children: [
        ...text.text.split(/\n{2,}/).map((part) => paragraph(inlines(part))),
        paragraph(by, "note"),
        ...children.filter((child) => child.type !== "paragraph" && child.type !== "list"),
      ],
    };
  };
  return blocks.map(visit);
}
