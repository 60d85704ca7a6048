import type { Assessment, EvidenceGrade } from "../model/assessment.js";
import type { Scorecard } from "../model/scorecard.js";
import type { Model } from "../packs/model.js";

/** One line of the evidence register. */
export interface EvidenceEntry {
  /** `E12`: how the report points to it. */
  readonly tag: string;
  /** The practice or fact it supports. */
  readonly id: string;
  readonly area: string;
  readonly kind: "answer" | "fact";
  readonly grade: EvidenceGrade;
  readonly on?: string;
  readonly by?: string;
  readonly note?: string;
}

/** Everything that was heard, seen or tested, in report order, and where each id stands. */
export interface EvidenceRegister {
  readonly entries: readonly EvidenceEntry[];
  readonly byId: ReadonlyMap<string, EvidenceEntry>;
}

/** Numbers the evidence: answers in report order, then the facts that have evidence of their own. */
export function evidenceRegister(model: Model, assessment: Assessment, scorecard: Scorecard): EvidenceRegister {
  const drafts = [...answers(model, assessment, scorecard), ...facts(model, assessment)];
  const place = new Map(model.areaOrder.map((id, at) => [id, at]));
  const last = model.areaOrder.length;
  const sorted = drafts
    .map((draft, at) => ({ draft, at }))
    .sort((a, b) => (place.get(a.draft.area) ?? last) - (place.get(b.draft.area) ?? last) || a.at - b.at);
  const entries = sorted.map(({ draft }, at) => ({ tag: `E${at + 1}`, ...draft }));
  return { entries, byId: new Map(entries.map((entry) => [entry.id, entry])) };
}

function* answers(model: Model, assessment: Assessment, scorecard: Scorecard): Iterable<Omit<EvidenceEntry, "tag">> {
  for (const [id, practice] of model.practices) {
    const rated = scorecard.practices[id];
    const answer = assessment.answers[id];
    if (rated?.status !== "answered" || answer === undefined || "notApplicable" in answer) continue;
    yield { id, area: practice.area, kind: "answer", grade: rated.evidence, ...optional(answer) };
  }
}

function* facts(model: Model, assessment: Assessment): Iterable<Omit<EvidenceEntry, "tag">> {
  for (const [id, seen] of Object.entries(assessment.evidence?.facts ?? {})) {
    yield { id, area: model.facts.get(id)?.area ?? "", kind: "fact", grade: seen.grade, ...optional(seen) };
  }
}

function optional(source: {
  readonly on?: string | undefined;
  readonly by?: string | undefined;
  readonly note?: string | undefined;
}): Pick<EvidenceEntry, "on" | "by" | "note"> {
  return {
    ...(source.on === undefined ? {} : { on: source.on }),
    ...(source.by === undefined ? {} : { by: source.by }),
    ...(source.note === undefined ? {} : { note: source.note }),
  };
}
