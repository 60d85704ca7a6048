import type { FactFindingKit } from "../../../model/kit.js";
import type { BlockNode, SectionNode } from "../../../model/report.js";
import type { WordContext } from "../../context.js";
import { paragraph, section, table } from "../../nodes.js";
import { dayOf } from "../../quantity.js";
import { joined, sentences } from "../../say.js";
import { type EngagementPhraseKey } from "../../phrases/engagement-en-US.js";
import { talkRole, tell, told } from "../plan-document.js";
import { areasOf, blank } from "./agenda.js";

/** The document request, merged over the areas. */
export function documentsSection(ctx: WordContext, kit: FactFindingKit): SectionNode {
  const due = kit.documents[0]?.due;
  const box = (key: EngagementPhraseKey, size: "box" | "short") => blank(told(ctx, key), size);
  return section(
    "kit.documents",
    told(ctx, "kit.documents.title"),
    [
      ...(due === undefined
        ? []
        : [
            paragraph(
              tell(ctx, "kit.documents.lead", {
                due: dayOf(ctx, due, "timeline: milestones.data-due"),
              }),
              "lead",
            ),
          ]),
      table("kit.documents.table", told(ctx, "kit.documents.caption"), {
        columns: [
          { id: "no", title: told(ctx, "kit.documents.no"), width: 0.9 },
          {
            id: "document",
            title: told(ctx, "kit.documents.text"),
            rowHeader: true,
            width: 3.4,
          },
          { id: "format", title: told(ctx, "kit.documents.format"), width: 1.5 },
          { id: "areas", title: told(ctx, "kit.documents.areas"), width: 2.1 },
          { id: "owner", title: told(ctx, "kit.documents.owner"), width: 1.8 },
          { id: "due", title: told(ctx, "kit.documents.due"), width: 1.2 },
          {
            id: "received",
            title: told(ctx, "kit.documents.received"),
            width: 1.4,
          },
          { id: "as-of", title: told(ctx, "kit.documents.as-of"), width: 0.9 },
        ],
        rows: kit.documents.map((one) => ({
          id: one.id,
          cells: [
            one.id,
            sentences(
              `${one.text.replace(/\.$/, "")}.`,
              one.also.length === 0
                ? []
                : tell(ctx, "kit.documents.also", {
                    also: joined(one.also, "; "),
                  }),
            ),
            told(ctx, `kit.format.${one.format}`),
            areasOf(ctx, one.areas),
            talkRole(ctx, one.owner),
            [dayOf(ctx, one.due, `kit: ${one.id}.due`, "table")],
            blank("", "box"),
            box("kit.documents.as-of", "short"),
          ],
        })),
        empty: told(ctx, "plan.none"),
      }),
    ],
    { break: "page", sensitivity: "open" },
  );
}

/** Facts asked in writing, one table per owner. */
export function requestsSection(ctx: WordContext, kit: FactFindingKit): SectionNode {
  const due = kit.requests[0]?.due;
  const owners = [...new Set(kit.requests.map((one) => one.owner))];
  return section(
    "kit.requests",
    told(ctx, "kit.requests.title"),
    [
      paragraph(
        due === undefined
          ? tell(ctx, "plan.none")
          : tell(ctx, "kit.requests.lead", {
              due: dayOf(ctx, due, "timeline: milestones.data-due"),
            }),
        "lead",
      ),
      ...owners.map((owner, index) => ownerTable(ctx, kit, { owner, number: index + 1 })),
    ],
    { break: "page", sensitivity: "internal" },
  );
}

function ownerTable(ctx: WordContext, kit: FactFindingKit, { owner, number }: { readonly owner: string; readonly number: number }): BlockNode {
  return table(`kit.requests.${number}`, told(ctx, "kit.requests.caption", { owner: talkRole(ctx, owner) }), {
    columns: [
      { id: "fact", title: told(ctx, "kit.requests.fact"), width: 4 },
      { id: "source", title: told(ctx, "kit.requests.source"), width: 2 },
      { id: "why", title: told(ctx, "kit.requests.why"), width: 1.4 },
      { id: "answer", title: told(ctx, "kit.guide.answer"), width: 1.8 },
      { id: "as-of", title: told(ctx, "kit.documents.as-of"), width: 0.9 },
    ],
    rows: kit.requests
      .filter((one) => one.owner === owner)
      .map((one) => ({
        id: `kit.request.${one.id}`,
        cells: [
          one.text,
          one.source ?? "",
          told(ctx, `kit.requests.why.${one.why}`),
          blank(told(ctx, "kit.guide.answer"), "short"),
          blank(told(ctx, "kit.documents.as-of"), "short"),
        ],
      })),
    empty: told(ctx, "plan.none"),
  });
}

/** What the assessor checks without asking anyone. */
export function checksSection(ctx: WordContext, kit: FactFindingKit): SectionNode {
  return section(
    "kit.checks",
    told(ctx, "kit.checks.title"),
    [
      paragraph(tell(ctx, "kit.checks.lead"), "lead"),
      table("kit.checks.table", told(ctx, "kit.checks.caption"), {
        columns: [
          { id: "what", title: told(ctx, "kit.checks.what"), width: 4 },
          { id: "how", title: told(ctx, "kit.checks.how"), width: 3 },
          { id: "result", title: told(ctx, "kit.checks.result"), width: 2 },
          { id: "note", title: told(ctx, "kit.guide.note"), width: 2 },
        ],
        rows: kit.checks.map((one) => ({
          id: `kit.check.${one.id}`,
          cells: [one.text, one.how, blank(told(ctx, "kit.checks.result"), "short"), blank(told(ctx, "kit.guide.note"), "line")],
        })),
        empty: told(ctx, "plan.none"),
      }),
    ],
    { break: "page", sensitivity: "internal" },
  );
}

/** Sheets to fill by pencil: evidence log and closing talk. */
export function logSections(ctx: WordContext, kit: FactFindingKit): readonly SectionNode[] {
  const { columns, rows } = kit.evidenceLog;
  const closing = ["finding", "told", "at", "reply"] as const;
  const title = (column: string) => told(ctx, `kit.log.${column}` as EngagementPhraseKey); // The kit's columns each have a phrase; a test holds that.
  return [
    section(
      "kit.log",
      told(ctx, "kit.log.title"),
      [
        paragraph(tell(ctx, "kit.log.lead"), "lead"),
        table("kit.log.table", told(ctx, "kit.log.caption"), {
          columns: columns.map((column) => ({
            id: column,
            title: title(column),
            width: column === "no" ? 0.6 : column === "grade" ? 1.1 : 1.6,
          })),
          // Lines are numbered in print, so that a guide can point at them.
          rows: Array.from({ length: rows }, (_, index) => ({
            cells: columns.map((column) => (column === "no" ? String(index + 1) : blank(title(column), column === "grade" ? "short" : "line"))),
          })),
          empty: told(ctx, "plan.none"),
        }),
      ],
      { break: "page", sensitivity: "internal" },
    ),
    section(
      "kit.closing",
      told(ctx, "kit.closing.title"),
      [
        paragraph(tell(ctx, "kit.closing.lead"), "lead"),
        table("kit.closing.table", told(ctx, "kit.closing.caption"), {
          columns: closing.map((column) => ({
            id: column,
            title: told(ctx, `kit.closing.${column}`),
            width: column === "finding" || column === "reply" ? 3 : 1.2,
          })),
          rows: Array.from({ length: 8 }, () => ({
            cells: closing.map((column) => blank(told(ctx, `kit.closing.${column}`), "line")),
          })),
          empty: told(ctx, "plan.none"),
        }),
      ],
      { break: "page", sensitivity: "internal" },
    ),
  ];
}

/** The survey, as it is sent to everybody. */
export function surveySection(ctx: WordContext, kit: FactFindingKit): SectionNode {
  return section(
    "kit.survey",
    told(ctx, "kit.survey.title"),
    [
      paragraph(tell(ctx, "kit.survey.lead"), "lead"),
      ...kit.survey.map((one) =>
        section(
          `kit.survey.${one.id}`,
          one.text,
          [
            one.answers.length === 0
              ? paragraph(blank(told(ctx, "kit.survey.own-words"), "line", 3))
              : // On one line, so that the five questions fit on one page.
                paragraph(
                  joined(
                    one.answers.map((answer) => blank(answer, "box")),
                    "\u2003",
                  ),
                ),
          ],
          { sensitivity: "open" },
        ),
      ),
    ],
    { break: "page", sensitivity: "open" },
  );
}
