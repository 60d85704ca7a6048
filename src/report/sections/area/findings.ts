import type { BlockNode, InlineNode } from "../../../model/report.js";
import type { Finding } from "../../../model/scorecard.js";
import { findingTag, findingsOf } from "../../areas.js";
import type { Context } from "../../context.js";
import type { EvidenceEntry } from "../../evidence.js";
import { severityMark, statusMark } from "../../marks.js";
import { type Slot, inlines, paragraph, table } from "../../nodes.js";
import { dayOf } from "../../quantity.js";
import { joined, say, sentences, words } from "../../say.js";
import { findingTitle, midSentence } from "../../template.js";
import { expectation } from "./expectation.js";
import { valuesRead } from "./values-read.js";

/** What was found in an area, in scoring order: what is, what was expected, and what each rests on. */
export function areaFindings(ctx: Context, area: string): BlockNode {
  const findings = findingsOf(ctx, area);
  if (findings.length === 0) return paragraph(say(ctx, "findings.none"));
  return table(`area.${area}.found`, words(ctx, "findings.caption"), {
    columns: [
      { id: "no", title: words(ctx, "column.no"), width: 1.1 },
      { id: "finding", title: words(ctx, "column.finding"), rowHeader: true, width: 2 },
      { id: "is", title: words(ctx, "finding.is"), width: 2.6 },
      { id: "expected", title: words(ctx, "finding.expected"), width: 3.3 },
      { id: "rests", title: words(ctx, "column.rule-evidence"), width: 1.3 },
    ],
    rows: findings.map((finding) => ({
      id: finding.rule,
      cells: [
        [
          { type: "text", value: `${findingTag(ctx, finding)} ` },
          { type: "mark", ...severityMark(ctx, finding.severity) },
        ],
        findingTitle(ctx, finding),
        isCell(ctx, finding),
        expectedCell(ctx, finding),
        restsCell(ctx, finding),
      ],
    })),
    empty: words(ctx, "findings.none"),
  });
}

function isCell(ctx: Context, finding: Finding): Slot {
  const values = valuesRead(ctx, finding.values);
  const saw = values.length === 0 ? say(ctx, "finding.in-lists") : values;
  return finding.waiver === undefined ? saw : sentences(saw, acceptance(ctx, finding.waiver));
}

function expectedCell(ctx: Context, finding: Finding): Slot {
  const expected = expectation(ctx, finding);
  return expected.length === 0 ? say(ctx, "finding.not-this") : expected;
}

function restsCell(ctx: Context, finding: Finding): Slot {
  return joined([finding.rule, ...evidenceOf(ctx, finding).map((entry) => entry.tag)]);
}

/** A waiver in words: until when, by whom, why. */
export function acceptance(ctx: Context, waiver: NonNullable<Finding["waiver"]>): readonly InlineNode[] {
  return inlines(
    statusMark(ctx, "accepted"),
    " ",
    say(ctx, "finding.accepted.until", { date: dayOf(ctx, waiver.until, "input: waivers"), role: waiver.approvedBy, reason: midSentence(waiver.reason) }),
  );
}

/** Evidence of the facts that a finding read and of the practices that its action lifts. */
function evidenceOf(ctx: Context, finding: Finding): readonly EvidenceEntry[] {
  const practices = finding.recommend === undefined ? [] : (ctx.model.recommendations.get(finding.recommend)?.is.lifts ?? []).map(({ id }) => id);
  return [...new Set([...finding.values.map((value) => value.id), ...practices])].flatMap((id) => ctx.evidence.byId.get(id) ?? []);
}
