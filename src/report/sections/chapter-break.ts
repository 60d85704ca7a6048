import type { SectionNode } from "../../model/report.js";
import type { Context } from "../context.js";

/**
 * Whether a chapter starts a new page: in the full report, unless it is short and may follow the one before it; the executive variant lets all
 * chapters follow each other.
 */
export function chapterBreak(ctx: Context, length: "long" | "short" = "long"): SectionNode["break"] {
  return ctx.options.audience === "executive" || length === "short" ? "auto" : "page";
}
