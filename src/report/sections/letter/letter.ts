import type { ChartNode, InlineNode, SectionNode } from "../../../model/report.js";
import type { Context } from "../../context.js";
import { profile } from "../../figures/f1-profile.js";
import { yearOverYear } from "../../figures/f12-slope.js";
import { inlines, paragraph, section } from "../../nodes.js";
import { say, words } from "../../say.js";
import { overallWords } from "../overall.js";
import { closingParts } from "./budget.js";
import { decisions } from "./decisions.js";
import { facts } from "./facts.js";
import { nextDate } from "./next.js";
import { riskCarried } from "./risk.js";
import { howSure } from "./sureness.js";

/** Chapter 1: one page. Each part has its words counted by `checkReport`; text is never cut. @param alone Whether the letter is the whole document: then it carries the figure, which otherwise follows in chapter 2. */
export function letter(ctx: Context, alone = false): SectionNode {
  const closing = { risk: riskCarried, sureness: howSure, next: nextDate } as const;
  return section(
    "letter",
    words(ctx, ctx.options.audience === "board" ? "letter.title.board" : "letter.title"),
    [
      paragraph(manual(ctx, "opening") ?? overallWords(ctx), "lead"),
      section("letter.facts", words(ctx, "letter.facts.title"), facts(ctx), { sensitivity: "open" }),
      section("letter.decisions", words(ctx, "letter.decisions.title"), decisions(ctx), { sensitivity: "open" }),
      {
        type: "definitions",
        items: closingParts.map((part) => ({ term: words(ctx, `letter.${part}.title`), children: manual(ctx, part) ?? closing[part](ctx) })),
      },
      paragraph(say(ctx, "letter.signature", { by: ctx.options.preparedBy ?? words(ctx, "letter.by-assessor") })),
      ...(alone ? [strip(ctx)] : []),
    ],
    { break: alone ? "auto" : "page", sensitivity: "open" },
  );
}

/** The figure of the letter: from the second year on the change, before that the profile. */
function strip(ctx: Context): ChartNode {
  const { comparison } = ctx.inputs;
  return (comparison === undefined ? undefined : yearOverYear(ctx, comparison, "strip")) ?? profile(ctx, "strip");
}

/** The CIO's own words for a part that is no section: `letter.risk`. */
function manual(ctx: Context, part: string): readonly InlineNode[] | undefined {
  const text = ctx.inputs.manualTexts?.find((one) => one.nodeId === `letter.${part}`)?.text;
  return text === undefined ? undefined : inlines(text);
}
