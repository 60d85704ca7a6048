import type { SectionNode } from "../../../model/report.js";
import type { Context } from "../../context.js";
import { bullets, paragraph, section } from "../../nodes.js";
import { numberOf } from "../../quantity.js";
import { say, sentences, words } from "../../say.js";

/** H8: what an id of a framework means here. */
export function frameworksSection(ctx: Context): SectionNode {
  const frameworks = [...new Set([...ctx.model.practices.values()].flatMap(({ is }) => Object.keys(is.maps ?? {})))];
  return section("method.frameworks", words(ctx, "method.frameworks.title"), [
    paragraph(
      frameworks.length === 0
        ? say(ctx, "method.frameworks.none")
        : sentences(say(ctx, "method.frameworks.supports"), say(ctx, "method.frameworks.which", { frameworks: frameworks.join(", ") })),
    ),
  ]);
}

/** H9: what the prices mean. */
export function pricesSection(ctx: Context): SectionNode {
  const { prices } = ctx.model.pack;
  return section("method.prices", words(ctx, "method.prices.title"), [
    paragraph(
      prices === undefined
        ? say(ctx, "method.prices.none")
        : sentences(
            say(ctx, "method.prices", { currency: prices.currency, year: { ...numberOf(ctx, prices.year, "pack: prices.year"), text: String(prices.year) } }),
            say(ctx, "method.prices.effort"),
          ),
    ),
  ]);
}

/** H12: what this report is not. */
export function notAnAudit(ctx: Context): SectionNode {
  return section("method.not-an-audit", words(ctx, "method.not.title"), [
    bullets([say(ctx, "method.not.audit"), say(ctx, "method.not.test"), say(ctx, "method.not.certificate"), say(ctx, "method.not.law")]),
  ]);
}
