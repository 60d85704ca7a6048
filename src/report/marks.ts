import type { EvidenceGrade } from "../model/assessment.js";
import type { InlineNode, SectionNode } from "../model/report.js";
import type { Severity } from "../model/rule.js";
import type { WordContext } from "./context.js";
import { words } from "./say.js";

/** The mark of a severity, with its word. */
export function severityMark(ctx: WordContext, severity: Severity): NonNullable<SectionNode["mark"]> {
  return { set: "severity", value: severity, word: words(ctx, `severity.${severity}`) };
}

/** The mark of an evidence grade: heard, seen, tested. */
export function evidenceMark(ctx: WordContext, grade: EvidenceGrade): InlineNode {
  return { type: "mark", set: "evidence", value: grade, word: words(ctx, `evidence.${grade}`) };
}

/** States of an action or a finding. */
export type StatusMark = "open" | "started" | "proven" | "rejected" | "accepted";

/** The mark of a state, with its word. */
export function statusMark(ctx: WordContext, status: StatusMark): InlineNode {
  return { type: "mark", set: "status", value: status, word: words(ctx, `status.${status}`) };
}
