import { digest } from "../../../kernel/digest.js";
import type { BlockNode, SectionNode } from "../../../model/report.js";
import type { Context } from "../../context.js";
import { inlines, paragraph, section } from "../../nodes.js";
import { say, words } from "../../say.js";
import { methodBlocks } from "../recap/changes.js";
import { noComparison } from "../where-you-stand.js";
import type { PhraseKey } from "../../phrases/catalogue.js";

/** H10 and H11: changes of the method since last year, and where every number comes from. */
export function provenanceSection(ctx: Context): readonly SectionNode[] {
  const { scorecard } = ctx;
  const line = (key: PhraseKey, text: string) => ({ term: words(ctx, key), children: inlines(text) });
  return [
    section("method.changes", words(ctx, "method.changes.title"), methodChanges(ctx)),
    section("method.provenance", words(ctx, "provenance.title"), [
      {
        type: "definitions",
        items: [
          ...scorecard.packs.map((pack) => line("provenance.pack", `${pack.id}@${pack.version} ${pack.digest}`)),
          line("provenance.input", digest(ctx.assessment)),
          line("provenance.result", digest(scorecard)),
          line("provenance.library", `cio-assessment ${scorecard.library}`),
          line("provenance.as-of", scorecard.asOf),
          line("provenance.locale", ctx.options.locale),
        ],
      },
      paragraph(say(ctx, "provenance.verify")),
      paragraph(inlines("npx cio-assessment verify report.json assessment.json"), "note"),
    ]),
  ];
}

/** What changed in the method; that there is nothing to compare with; or that the two years cannot be compared. */
function methodChanges(ctx: Context): readonly BlockNode[] {
  const { comparison, previous } = ctx.inputs;
  if (comparison !== undefined) return methodBlocks(ctx, comparison);
  return [noComparison(ctx) ?? paragraph(say(ctx, previous === undefined ? "method.changes.first" : "method.changes.see"))];
}
