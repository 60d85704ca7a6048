import { digest } from "../../../kernel/digest.js";
import type { SectionNode } from "../../../model/report.js";
import type { Context } from "../../context.js";
import { inlines, paragraph, section } from "../../nodes.js";
import { say, words } from "../../say.js";
import type { PhraseKey } from "../../phrases/catalogue.js";

/** H10 and H11: changes of the method since last year, and where every number comes from. */
export function provenanceSection(ctx: Context): readonly SectionNode[] {
  const { scorecard } = ctx;
  const line = (key: PhraseKey, text: string) => ({ term: words(ctx, key), children: inlines(text) });
  const changes = ctx.inputs.previous === undefined ? say(ctx, "method.changes.first") : say(ctx, "method.changes.see");
  return [
    section("method.changes", words(ctx, "method.changes.title"), [paragraph(changes)]),
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
