import type { SectionNode } from "../../model/report.js";
import type { Context } from "../context.js";

/** Whether a chapter starts a new page: in the full report always; the executive variant lets short chapters follow each other. */
export function chapterBreak(ctx: Context): SectionNode["break"] {
  return ctx.options.audience === "executive" ? "auto" : "page";
}
