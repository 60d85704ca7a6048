import type { ProposalData } from "../../../model/engagement.js";
import type { BlockNode } from "../../../model/report.js";
import type { WordContext } from "../../context.js";
import { bullets, inlines, paragraph, section, table } from "../../nodes.js";
import { countOf } from "../../quantity.js";
import { joined } from "../../say.js";
import { blank } from "../kit/agenda.js";
import { tell, told } from "../plan-document.js";

/** Change, independence, confidentiality, silence, ending. */
export function rulesSection(ctx: WordContext, { input }: ProposalData): BlockNode {
  return section("proposal.rules", told(ctx, "proposal.rules.title"), [
    bullets([
      tell(ctx, "proposal.rules.change"),
      input.commissions.length === 0
        ? tell(ctx, "proposal.rules.independent")
        : tell(ctx, "proposal.rules.commissions", {
            list: joined(input.commissions),
          }),
      tell(ctx, "proposal.rules.confidential"),
      input.silenceDays === undefined
        ? tell(ctx, "proposal.rules.no-silence")
        : tell(ctx, "proposal.rules.silence", {
            n: countOf(ctx, input.silenceDays, "input: silenceDays"),
          }),
      tell(ctx, "proposal.rules.ending"),
    ]),
  ]);
}

/** The user's own clauses, word for word. */
export function clausesSection(ctx: WordContext, { input }: ProposalData): readonly BlockNode[] {
  const clauses = input.clauses ?? [];
  if (clauses.length === 0) return [];
  return [
    section("proposal.clauses", told(ctx, "proposal.clauses.title"), [
      paragraph(tell(ctx, "proposal.clauses.lead", { consultant: input.consultant }), "legal"),
      ...clauses.map((one, index) =>
        section(
          `proposal.clause.${index + 1}`,
          one.title,
          one.text
            .split(/\n{2,}/)
            .filter((part) => part.trim() !== "")
            .map((part) => paragraph(inlines(part), "legal")),
        ),
      ),
    ]),
  ];
}

/** Two lines to sign. */
export function signaturesSection(ctx: WordContext, { input }: ProposalData): BlockNode {
  const write = ["name", "date", "signature"] as const;
  return section("proposal.sign", told(ctx, "proposal.sign.title"), [
    table("proposal.sign.table", told(ctx, "proposal.sign.caption"), {
      columns: [
        { id: "for", title: told(ctx, "proposal.sign.for"), width: 2 },
        ...write.map((column) => ({
          id: column,
          title: told(ctx, `proposal.sign.${column}`),
          width: column === "date" ? 1 : 2,
        })),
      ],
      rows: [input.client, input.consultant].map((name) => ({
        cells: [name, ...write.map((column) => blank(told(ctx, `proposal.sign.${column}`), column === "date" ? "short" : "line"))],
      })),
      empty: told(ctx, "plan.none"),
    }),
  ]);
}
