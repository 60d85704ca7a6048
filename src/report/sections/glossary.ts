import type { SectionNode } from "../../model/report.js";
import type { Context } from "../context.js";
import { section } from "../nodes.js";
import { say, words } from "../say.js";

const terms = [
  "answer",
  "area",
  "cap",
  "confidence",
  "coverage",
  "evidence",
  "finding",
  "gap",
  "guard",
  "level",
  "metric",
  "not-rated",
  "open-question",
  "practice",
  "range",
  "rpo",
  "rto",
  "score",
  "target",
  "tier",
  "waiver",
  "weight",
] as const;

/** Appendix E: the words of the report, one meaning each. */
export function glossary(ctx: Context): SectionNode {
  const items = terms.map((term) => ({ term: words(ctx, `term.${term}`), children: say(ctx, `term.${term}.meaning`) }));
  return section(
    "appendix-glossary",
    words(ctx, "glossary.title"),
    [{ type: "definitions", items: items.sort((a, b) => (a.term.toLowerCase() < b.term.toLowerCase() ? -1 : 1)) }],
    { sensitivity: "open" },
  );
}
