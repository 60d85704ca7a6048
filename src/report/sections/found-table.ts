import type { BlockNode } from "../../model/report.js";
import type { Finding } from "../../model/scorecard.js";
import type { Context } from "../context.js";
import { severityMark } from "../marks.js";
import { type Slot, inlines, table } from "../nodes.js";
import { say, sentences, words } from "../say.js";
import { findingTitle, impactOf } from "../template.js";
import { acceptance } from "./area/findings.js";
import { priceWords, whoWhen } from "./finding-detail.js";

/** The first findings for executives on one page: what it is, what it means, and the way out. */
export function foundTable(ctx: Context, findings: readonly Finding[]): BlockNode {
  return table("found-first.list", words(ctx, "found.list.caption"), {
    columns: [
      { id: "mark", title: words(ctx, "column.mark"), width: 0.9 },
      { id: "finding", title: words(ctx, "column.finding"), rowHeader: true, width: 2 },
      { id: "means", title: words(ctx, "finding.means"), width: 3.4 },
      { id: "out", title: words(ctx, "finding.todo"), width: 3.4 },
    ],
    rows: findings.map((finding) => ({
      id: finding.rule,
      cells: [[{ type: "mark", ...severityMark(ctx, finding.severity) }], findingTitle(ctx, finding), impactOf(ctx, finding), wayOut(ctx, finding)],
    })),
    empty: words(ctx, "findings.none"),
  });
}

function wayOut(ctx: Context, finding: Finding): Slot {
  if (finding.waiver !== undefined) return acceptance(ctx, finding.waiver);
  const action = ctx.actions.find((one) => one.causes.some((cause) => cause.rule === finding.rule));
  return action === undefined ? say(ctx, "finding.no-action") : sentences(inlines(action.title, "."), whoWhen(ctx, action), priceWords(ctx, action));
}
