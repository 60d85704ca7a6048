import type { SectionNode } from "../../model/report.js";
import type { Context } from "../context.js";

/**
 * Whether a chapter starts a new page: chapters follow each other, so that the full report stays within its sixty pages; only `opening` ones, which
 * a reader looks for first, start a page of their own in the full report.
 */
export function chapterBreak(ctx: Context, place: "opening" | "following" = "following"): SectionNode["break"] {
  return ctx.options.audience !== "executive" && place === "opening" ? "page" : "auto";
}
