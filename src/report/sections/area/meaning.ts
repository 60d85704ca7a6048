import type { BlockNode, InlineNode } from "../../../model/report.js";
import type { Finding } from "../../../model/scorecard.js";
import { findingTag, findingsOf } from "../../areas.js";
import type { Context } from "../../context.js";
import { bullets, inlines, paragraph, plainText } from "../../nodes.js";
import { joined, say, sayCount } from "../../say.js";
import { impactOf } from "../../template.js";
import { wordCount } from "../letter/budget.js";

/** Words that the passage aims at; it stops adding findings beyond them. */
const aim = 70;

/** What the findings of an area mean for the business: their impacts, worst first, equal ones together, each with its tag. */
export function whatItMeans(ctx: Context, area: string): readonly BlockNode[] {
  const open = findingsOf(ctx, area).filter((finding) => finding.state === "open" && finding.severity !== "info");
  if (open.length === 0) return [paragraph(say(ctx, "meaning.none"))];
  const merged = new Map<string, { readonly impact: readonly InlineNode[]; readonly findings: Finding[] }>();
  for (const finding of open) {
    const impact = impactOf(ctx, finding);
    const same = merged.get(plainText(impact));
    if (same === undefined) merged.set(plainText(impact), { impact, findings: [finding] });
    else same.findings.push(finding);
  }
  const groups = [...merged.values()];
  const shown = groups.slice(0, countWithin(groups.map((group) => wordCount(plainText(group.impact)))));
  const rest = groups.slice(shown.length).reduce((sum, group) => sum + group.findings.length, 0);
  return [
    bullets(shown.map((group) => inlines(group.impact, " (", joined(group.findings.map((finding) => findingTag(ctx, finding))), ")"))),
    ...(rest === 0 ? [] : [paragraph(sayCount(ctx, "meaning.rest", { n: rest, ref: "scorecard: findings" }), "note")]),
  ];
}

function countWithin(lengths: readonly number[]): number {
  let total = 0;
  for (const [at, length] of lengths.entries()) {
    total += length;
    if (total > aim) return Math.max(1, at);
  }
  return lengths.length;
}
