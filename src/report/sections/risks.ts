import type { BlockNode, SectionNode } from "../../model/report.js";
import type { Context } from "../context.js";
import { riskMatrix, riskTable, risksByRank } from "../figures/f5-risks.js";
import { severityMark } from "../marks.js";
import { areaName } from "../names.js";
import { paragraph, section, table } from "../nodes.js";
import { chapterBreak } from "./chapter-break.js";
import { dayOf } from "../quantity.js";
import { rowsOf, textIn } from "../records.js";
import { say, sayCount, words } from "../say.js";
import { findingTitle, midSentence } from "../template.js";

/** Chapter 9: the risks of the register, what is accepted and until when, and what nobody has decided on. Undefined when there is neither. */
export function risks(ctx: Context): SectionNode | undefined {
  const accepted = ctx.scorecard.findings.filter((finding) => finding.state === "accepted" && finding.waiver !== undefined);
  const register = rowsOf(ctx, "risks");
  if (register === undefined && accepted.length === 0) return undefined;
  const matrix = riskMatrix(ctx);
  const undecided = risksByRank(ctx).filter((risk) => (textIn(risk.row, "treatment") ?? "undecided") === "undecided");
  const blocks: readonly (BlockNode | undefined)[] = [
    paragraph(register === undefined ? say(ctx, "risks.no-register") : sayCount(ctx, "risks.intro", { n: register.length, ref: "input: facts.risks" }), "lead"),
    matrix,
    matrix === undefined ? undefined : paragraph(say(ctx, "risks.ranks"), "note"),
    register === undefined || ctx.options.audience === "executive" ? undefined : riskTable(ctx, "risks.register"),
    acceptedTable(ctx),
    undecided.length === 0 ? undefined : paragraph(sayCount(ctx, "risks.undecided", { n: undecided.length, ref: "input: facts.risks" })),
  ];
  return section(
    "risks",
    words(ctx, "risks.title"),
    blocks.flatMap((block) => block ?? []),
    { break: chapterBreak(ctx) },
  );
}

/** Findings that management accepts, with signer and end date. */
function acceptedTable(ctx: Context): BlockNode {
  const accepted = ctx.scorecard.findings.flatMap((finding) =>
    finding.state === "accepted" && finding.waiver !== undefined ? [{ finding, waiver: finding.waiver }] : [],
  );
  return table("risks.accepted", words(ctx, "risks.accepted.caption"), {
    columns: [
      { id: "finding", title: words(ctx, "column.finding"), width: 2.5 },
      { id: "severity", title: words(ctx, "column.severity"), width: 1 },
      { id: "area", title: words(ctx, "column.area"), width: 2 },
      { id: "by", title: words(ctx, "column.accepted-by"), width: 1.2 },
      { id: "until", title: words(ctx, "column.until"), width: 1.2 },
      { id: "reason", title: words(ctx, "column.reason"), width: 3 },
    ],
    rows: accepted.map(({ finding, waiver }) => ({
      id: finding.rule,
      cells: [
        findingTitle(ctx, finding),
        [{ type: "mark", ...severityMark(ctx, finding.severity) }],
        areaName(ctx.model, finding.area),
        waiver.approvedBy,
        [dayOf(ctx, waiver.until, "input: waivers", "table")],
        midSentence(waiver.reason),
      ],
    })),
    empty: words(ctx, "risks.accepted.none"),
  });
}
