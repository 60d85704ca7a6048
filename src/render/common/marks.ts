/** A mark as a node or a heading carries it. */
export interface MarkValue {
  readonly set: "severity" | "evidence" | "status" | "tone";
  readonly value: string;
  readonly word: string;
}

// One shape per meaning, told apart without colour; the word always stands beside it.
const shapes: { readonly [Set in MarkValue["set"]]: Readonly<Record<string, string>> } = {
  severity: { critical: "◆", high: "▲", medium: "●", low: "○", info: "–" },
  evidence: { stated: "○", heard: "○", documented: "◐", seen: "◐", verified: "●", tested: "●" },
  status: { open: "○", started: "◐", done: "✓", proven: "✓", rejected: "✕", accepted: "⊘", superseded: "⊘", overdue: "▲" },
  tone: { decision: "◇", risk: "▲", critical: "◆", limit: "■" },
};

/**
 * The character that stands before a mark's word.
 *
 * @returns A single character; `•` for a value this version has no shape for.
 * @example markShape({ set: "severity", value: "critical", word: "Critical" }) //=> "◆"
 */
export function markShape(mark: MarkValue): string {
  const set = shapes[mark.set];
  return Object.hasOwn(set, mark.value) ? (set[mark.value] ?? "•") : "•";
}
