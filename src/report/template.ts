import type { InlineNode } from "../model/report.js";
import type { Finding } from "../model/scorecard.js";
import type { Context } from "./context.js";
import { inlines, plainText } from "./nodes.js";
import { readingValue, usedValue } from "./values.js";
import { say } from "./say.js";

/** The business impact of a finding: its rule's template with the values it read, as a sentence. */
export function impactOf(ctx: Context, finding: Finding): readonly InlineNode[] {
  const rule = ctx.model.rules.get(finding.rule);
  return rule === undefined ? [] : sentence(filled(ctx, rule.is.impact, finding));
}

/** Title of a finding as its rule words it. */
export function findingTitle(ctx: Context, finding: { readonly rule: string }): string {
  return ctx.model.rules.get(finding.rule)?.is.title ?? finding.rule;
}

function filled(ctx: Context, template: string, finding: Finding): readonly InlineNode[] {
  return inlines(
    ...template.split(/(\{[A-Za-z][\w.-]*\})/).map((part) => {
      if (!/^\{.*\}$/.test(part)) return part;
      const id = part.slice(1, -1);
      const used = finding.values.find((value) => value.id === id);
      if (used !== undefined) return inlines(usedValue(ctx, used, "template"));
      const reading = ctx.scorecard.metrics[id];
      return inlines(reading === undefined ? say(ctx, "value.unknown.template") : readingValue(ctx, id, reading, "template"));
    }),
  );
}

/** Ends words with a full stop where they have no end of their own. */
export function sentence(nodes: readonly InlineNode[]): readonly InlineNode[] {
  return /[.!?]["”’)]?$/.test(plainText(nodes).trim()) ? nodes : inlines(nodes, ".");
}

/** Text of a pack or a person as it stands inside a sentence of ours: without its last full stop. @example midSentence("Nobody owns it.") //=> "Nobody owns it" */
export function midSentence(text: string): string {
  return text.trim().replace(/\.$/, "");
}

/** The same after a colon or a comma: its first letter small, unless the first word is a name or an abbreviation. @example lowered("Nobody owns it") //=> "nobody owns it" */
export function lowered(text: string): string {
  const bare = midSentence(text);
  return /^[A-ZÄÖÜ][a-zäöü]*[ ,']/.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}
