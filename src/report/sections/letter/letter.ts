import type { BlockNode, SectionNode } from "../../../model/report.js";
import type { Context } from "../../context.js";
import { profile } from "../../figures/f1-profile.js";
import { paragraph, section } from "../../nodes.js";
import { say, words } from "../../say.js";
import { overallWords } from "../overall.js";
import { decisions } from "./decisions.js";
import { facts } from "./facts.js";
import { nextDate } from "./next.js";
import { riskCarried } from "./risk.js";
import { howSure } from "./sureness.js";

/** Chapter 1: one page. Each part has its words counted by `checkReport`; text is never cut. */
export function letter(ctx: Context): SectionNode {
  const part = (name: LetterPart, children: readonly BlockNode[]): SectionNode => section(`letter.${name}`, words(ctx, `letter.${name}.title`), children, { sensitivity: "open" });
  return section(
    "letter",
    words(ctx, ctx.options.audience === "board" ? "letter.title.board" : "letter.title"),
    [
      part("opening", [paragraph(overallWords(ctx), "lead")]),
      profile(ctx, "strip"),
      part("facts", facts(ctx)),
      part("decisions", decisions(ctx)),
      part("risk", [paragraph(riskCarried(ctx))]),
      part("sureness", [paragraph(howSure(ctx))]),
      part("next", [paragraph(nextDate(ctx))]),
      paragraph(say(ctx, "letter.signature", { by: ctx.options.preparedBy ?? words(ctx, "letter.by-assessor") })),
    ],
    { break: "page", sensitivity: "open" },
  );
}

/** The parts of the letter, in order. */
export type LetterPart = "opening" | "facts" | "decisions" | "risk" | "sureness" | "next";
