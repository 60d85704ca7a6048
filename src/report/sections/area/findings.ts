import type { BlockNode, InlineNode, SectionNode } from "../../../model/report.js";
import type { Finding } from "../../../model/scorecard.js";
import { findingTag, findingsOf } from "../../areas.js";
import type { Context } from "../../context.js";
import { printDay } from "../../formats/print.js";
import { statusMark, severityMark } from "../../marks.js";
import { nameOf } from "../../names.js";
import { inlines, paragraph, section } from "../../nodes.js";
import { joined, say, words } from "../../say.js";
import { findingTitle } from "../../template.js";
import { evidenceLink } from "../evidence-register.js";
import { expectation } from "./expectation.js";
import { valuesRead } from "./values-read.js";

/** What was found in an area, in scoring order. */
export function areaFindings(ctx: Context, area: string): readonly BlockNode[] {
  const findings = findingsOf(ctx, area);
  return findings.length === 0 ? [paragraph(say(ctx, "findings.none"))] : findings.map((finding) => findingSection(ctx, finding));
}

/** A finding: what is, what was expected, and what it rests on. */
function findingSection(ctx: Context, finding: Finding): SectionNode {
  const values = valuesRead(ctx, finding.values);
  const expected = expectation(ctx, finding);
  const items = [
    ...(values.length === 0 ? [] : [{ term: words(ctx, "finding.is"), children: values }]),
    ...(expected.length === 0 ? [] : [{ term: words(ctx, "finding.expected"), children: expected }]),
    ...(finding.waiver === undefined ? [] : [{ term: words(ctx, "finding.accepted"), children: acceptance(ctx, finding.waiver) }]),
  ];
  return section(`finding.${finding.rule}`, findingTitle(ctx, finding), [...(items.length === 0 ? [] : [{ type: "definitions" as const, items }]), paragraph(tagLine(ctx, finding), "note")], { mark: severityMark(ctx, finding.severity) });
}

/** A waiver in words: until when, by whom, why. */
export function acceptance(ctx: Context, waiver: NonNullable<Finding["waiver"]>): readonly InlineNode[] {
  return inlines(statusMark(ctx, "accepted"), " ", say(ctx, "finding.accepted.until", { date: { type: "quantity", value: waiver.until, unit: "date", text: printDay(ctx.formats, waiver.until, "text"), ref: "input: waivers" }, role: waiver.approvedBy, reason: waiver.reason.replace(/\.$/, "") }));
}

/** Tag, rule and evidence of a finding. */
function tagLine(ctx: Context, finding: Finding): readonly InlineNode[] {
  const evidence = evidenceOf(ctx, finding).map((entry) => evidenceLink(ctx, entry));
  return say(ctx, evidence.length === 0 ? "finding.tag" : "finding.tag.evidence", { tag: findingTag(ctx, finding), rule: finding.rule, evidence: joined(evidence) });
}

function evidenceOf(ctx: Context, finding: Finding) {
  const practices = finding.recommend === undefined ? [] : (ctx.model.recommendations.get(finding.recommend)?.is.lifts ?? []).map(({ id }) => id);
  return [...new Set([...finding.values.map((value) => value.id), ...practices])].flatMap((id) => ctx.evidence.byId.get(id) ?? []).filter((entry) => nameOf(ctx.model, entry.id) !== "");
}
