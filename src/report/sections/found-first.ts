import type { BlockNode, SectionNode } from "../../model/report.js";
import type { Finding } from "../../model/scorecard.js";
import type { Context } from "../context.js";
import { chapterBreak } from "./chapter-break.js";
import { severityMark } from "../marks.js";
import { type Slot, paragraph, section, table } from "../nodes.js";
import { countOf, dayOf } from "../quantity.js";
import { say, sayCount, sentences, words } from "../say.js";
import { findingTitle } from "../template.js";
import { findingDetail } from "./finding-detail.js";
import { foundTable } from "./found-table.js";

const atMost = 10;

/** Chapter 3: every critical finding, then high ones up to ten, with effect, action, price, owner and date. */
export function foundFirst(ctx: Context): SectionNode {
  const shown = firstFindings(ctx);
  const critical = shown.filter((finding) => finding.severity === "critical" && finding.state === "open").length;
  const executive = ctx.options.audience === "executive";
  const rest = ctx.scorecard.findings.length - shown.length;
  const detail = (finding: Finding): BlockNode =>
    section(`first.${finding.rule}`, findingTitle(ctx, finding), findingDetail(ctx, finding), { mark: severityMark(ctx, finding.severity) });
  return section(
    "found-first",
    words(ctx, "found.title"),
    [
      paragraph(sayCount(ctx, "found.intro", { n: critical, ref: "scorecard: findings" }), "lead"),
      ...(critical === 0
        ? []
        : [
            paragraph(
              ctx.options.criticalToldOn === undefined
                ? say(ctx, "found.to-tell")
                : say(ctx, "found.told", { date: dayOf(ctx, ctx.options.criticalToldOn, "input: criticalToldOn") }),
            ),
          ]),
      executive ? paragraph(countWordsOf(ctx)) : countTable(ctx),
      ...(executive ? [foundTable(ctx, shown)] : shown.map(detail)),
      ...(rest > 0 ? [paragraph(sayCount(ctx, executive ? "found.rest.elsewhere" : "found.rest", { n: rest, ref: "scorecard: findings" }), "note")] : []),
    ],
    { break: chapterBreak(ctx) },
  );
}

/** Every critical finding, then high ones until there are ten; accepted ones stay in their place. */
export function firstFindings(ctx: Context): readonly Finding[] {
  const critical = ctx.scorecard.findings.filter((finding) => finding.severity === "critical");
  const high = ctx.scorecard.findings.filter((finding) => finding.severity === "high");
  return [...critical, ...high.slice(0, Math.max(0, atMost - critical.length))];
}

/** The counts in two sentences, for a document of few pages. */
function countWordsOf(ctx: Context) {
  const { findings, openQuestions } = ctx.scorecard;
  return sentences(
    sayCount(ctx, "found.counts", { n: findings.filter((finding) => finding.state === "open").length, ref: "scorecard: findings.open" }),
    sayCount(ctx, "found.unjudged", { n: openQuestions.length, ref: "scorecard: openQuestions" }),
  );
}

function countTable(ctx: Context): BlockNode {
  const { findings, openQuestions } = ctx.scorecard;
  const severities = ["critical", "high", "medium", "low", "info"] as const;
  const count = (list: readonly { readonly severity: string }[], severity: string): Slot => [
    countOf(ctx, list.filter((one) => one.severity === severity).length, `scorecard: findings.${severity}`),
  ];
  const open = findings.filter((finding) => finding.state === "open");
  const accepted = findings.filter((finding) => finding.state === "accepted");
  return table("findings.count", words(ctx, "found.count.caption"), {
    columns: [
      { id: "severity", title: words(ctx, "column.severity"), width: 2 },
      { id: "open", title: words(ctx, "column.open"), align: "end" },
      { id: "accepted", title: words(ctx, "column.accepted"), align: "end" },
      { id: "unjudged", title: words(ctx, "column.could-not-judge"), align: "end", width: 1.5 },
    ],
    rows: severities.map((severity) => ({
      id: severity,
      cells: [[{ type: "mark", ...severityMark(ctx, severity) }], count(open, severity), count(accepted, severity), count(openQuestions, severity)],
    })),
    total: [
      words(ctx, "total"),
      [countOf(ctx, open.length, "scorecard: findings.open")],
      [countOf(ctx, accepted.length, "scorecard: findings.accepted")],
      [countOf(ctx, openQuestions.length, "scorecard: openQuestions")],
    ],
    empty: words(ctx, "findings.none"),
  });
}
