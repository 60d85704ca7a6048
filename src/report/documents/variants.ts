import type { BlockNode } from "../../model/report.js";
import type { Context } from "../context.js";
import { paragraph } from "../nodes.js";
import { sayCount } from "../say.js";

/** Rows that a table of the executive variant may have. */
const executiveRows = 10;
/** Tables that are the message itself and stay whole. */
const wholeTables: ReadonlySet<string> = new Set(["areas", "marks", "findings.count", "timeline.milestones", "roadmap.effect"]);

/** What an audience may read: `restricted` sections never reach the board or executives; executive tables stop at ten rows and say so. */
export function forAudience(ctx: Context, blocks: readonly BlockNode[]): readonly BlockNode[] {
  const { audience } = ctx.options;
  const closed = audience === "board" || audience === "executive";
  return blocks.flatMap((block): readonly BlockNode[] => {
    if (block.type === "section") return closed && block.sensitivity === "restricted" ? [] : [{ ...block, children: forAudience(ctx, block.children) }];
    if (block.type === "table" && audience === "executive" && block.rows.length > executiveRows && !wholeTables.has(block.id)) {
      const rest = block.rows.length - executiveRows;
      return [{ ...block, rows: block.rows.slice(0, executiveRows) }, paragraph(sayCount(ctx, "table.more", { n: rest, ref: `table: ${block.id}` }), "note")];
    }
    return [block];
  });
}
