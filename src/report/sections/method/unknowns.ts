import type { SectionNode } from "../../../model/report.js";
import type { Context } from "../../context.js";
import { paragraph, section } from "../../nodes.js";
import { say, sayCount, words } from "../../say.js";
import { unknownFacts } from "../unknowns.js";

/** H6: points to the ranked list of unknowns; what it counts as is said here. */
export function unknownsSection(ctx: Context): SectionNode {
  return section("method.unknowns", words(ctx, "method.unknowns.title"), [
    paragraph(sayCount(ctx, "method.unknowns.count", { n: unknownFacts(ctx).length, ref: "scorecard: missing" })),
    paragraph(say(ctx, "method.unknowns.rule")),
  ]);
}
