/**
 * The words a renderer adds on its own, in English, by key.
 *
 * A tree carries its own in `words`; these stand in where it has none, so that a hand-made tree renders too. Slots are `{name}`.
 */
export const defaultWords = {
  contents: "Contents",
  skip: "Skip to content",
  figure: "Figure",
  table: "Table",
  appendix: "Appendix",
  dataBehind: "Data behind the figure",
  dataIn: "Data: {place}",
  source: "Source",
  notes: "Notes",
  backToText: "Back to the text",
  draft: "Draft",
  forComment: "For comment",
  final: "Final",
  see: "see {place}",
  scrollTable: "Table, scrolls sideways",
  blank: "to be filled in",
  measure: "Measure",
  value: "Value",
  "chart.score": "score",
  "chart.range": "range",
  "chart.target": "target",
  "chart.previous": "last time",
  "chart.peers": "middle half of peers",
  "chart.notRated": "not rated",
  "chart.beforeLimit": "before the cap",
  "chart.limited": "counted lower than answered",
  "chart.unanswered": "unanswered",
  "chart.notApplicable": "does not apply",
  "chart.act": "act",
  "chart.watch": "watch",
  "chart.loss": "lost",
  "chart.lossPart": "of this, for missing evidence or a guard",
  "chart.cap": "held down by a cap",
  "chart.gain": "gained",
  "chart.option": "option, not approved",
  "chart.forecast": "not yet fixed",
  "chart.decision": "decision due",
  "chart.approved": "approved",
  "chart.work": "work",
  "chart.onSite": "on site",
  "chart.milestone": "milestone, even odds",
  "chart.milestoneLate": "with 80% odds",
  "chart.weekend": "weekend",
  "chart.holiday": "holiday",
  "chart.closed": "closed",
  "chart.plan": "plan",
  "chart.asOf": "today",
  "chart.objective": "objective",
  "chart.measured": "measured",
  "chart.never": "never tested",
  "chart.management": "management",
  "chart.it": "IT",
  "chart.evidence": "evidence",
  "chart.effective": "counts as",
  "chart.up": "up",
  "chart.down": "down",
  "chart.cannotTell": "cannot tell",
  "chart.small": "low yearly cost",
  "chart.medium": "middle",
  "chart.large": "high",
  "chart.unknownCost": "cost unknown",
  "chart.doubled": "redundant",
  "chart.soon": "within 90 days",
  "chart.year": "within a year",
  "chart.later": "later",
  "chart.few": "under 30 sent",
  "chart.axes": "A radar needs 5 to 14 axes; the table has the values.",
  "chart.log": "logarithmic scale",
  "chart.likelihood": "likelihood",
  "chart.impact": "impact",
  "chart.more": "{n} more in the table",
  "chart.day": "{month} {day}",
  "month.1": "Jan",
  "month.2": "Feb",
  "month.3": "Mar",
  "month.4": "Apr",
  "month.5": "May",
  "month.6": "Jun",
  "month.7": "Jul",
  "month.8": "Aug",
  "month.9": "Sep",
  "month.10": "Oct",
  "month.11": "Nov",
  "month.12": "Dec",
} as const;

/** The key of a word that a renderer adds on its own. */
export type WordKey = keyof typeof defaultWords;

/** Words by key, as a tree carries them; a missing one falls back to English. */
export type Words = Readonly<Record<string, string>>;

/**
 * Looks up a renderer's word and fills its slots.
 *
 * @param words The tree's own words.
 * @param key Which word.
 * @param slots Values of `{name}` slots; a slot without value stays as written.
 * @example wordOf({}, "see", { place: "6.5" }) //=> "see 6.5"
 */
export function wordOf(words: Words, key: WordKey, slots: Readonly<Record<string, string>> = {}): string {
  const template = Object.hasOwn(words, key) ? (words[key] ?? defaultWords[key]) : defaultWords[key];
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => (Object.hasOwn(slots, name) ? (slots[name] ?? slot) : slot));
}
