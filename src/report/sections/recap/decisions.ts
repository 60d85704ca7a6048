import type { SectionNode } from "../../../model/report.js";
import type { Context } from "../../context.js";
import { type RowDraft, paragraph, section, table } from "../../nodes.js";
import { dayOf, moneyOf } from "../../quantity.js";
import { type Row, dayIn, numberIn, rowName, rowsOf, textIn } from "../../records.js";
import { say, wordIf, words } from "../../say.js";
import { absentCell } from "../cells.js";

/** Rows to be filled in during the meeting. */
const blanks = 6;
const columns = ["decision", "outcome", "amount", "owner-role", "date", "review-date", "signature"] as const;

/** Chapter 7: the decisions on record, and room for those of the meeting. */
export function decisionsRecorded(ctx: Context): SectionNode {
  const rows = rowsOf(ctx, "decisions");
  const blank = (id: (typeof columns)[number]) => [{ type: "blank" as const, label: words(ctx, `column.${id}`), size: "line" as const }];
  const empty = Array.from({ length: blanks }, (_, at): RowDraft => ({ id: `blank.${at + 1}`, cells: columns.map(blank) }));
  return section("recap.decisions", words(ctx, "recap.decisions.title"), [
    paragraph(say(ctx, "recap.decisions.intro"), "lead"),
    table("recap.minutes", words(ctx, "recap.minutes.caption"), {
      columns: columns.map((id) => ({ id, title: words(ctx, `column.${id}`), width: id === "decision" ? 3 : 1.3 })),
      rows: empty,
      empty: words(ctx, "empty.none"),
    }),
    ...(rows === undefined
      ? [paragraph(say(ctx, "recap.decisions.no-log"))]
      : [
          table("recap.decided", words(ctx, "recap.decided.caption"), {
            columns: [
              { id: "decision", title: words(ctx, "column.decision"), width: 3 },
              { id: "outcome", title: words(ctx, "column.outcome"), width: 1.1 },
              { id: "amount", title: words(ctx, "column.amount"), align: "end", width: 1.2 },
              { id: "owner", title: words(ctx, "column.owner"), width: 1.6 },
              { id: "date", title: words(ctx, "column.date"), width: 1.2 },
              { id: "done", title: words(ctx, "column.carried-out"), width: 1 },
            ],
            rows: rows.map((row, at) => ({ id: textIn(row, "id") ?? rowName(row), cells: decided(ctx, row, at) })),
            empty: words(ctx, "recap.decisions.none"),
          }),
        ]),
  ]);
}

function decided(ctx: Context, row: Row, at: number): RowDraft["cells"] {
  const [amount, date, outcome] = [numberIn(ctx, row, "amount"), dayIn(row, "decidedDate"), textIn(row, "outcome")];
  const done = row["implemented"];
  return [
    rowName(row),
    outcome === undefined ? absentCell(ctx, row, "outcome") : (wordIf(ctx, `recap.outcome.${outcome}`) ?? outcome),
    amount === undefined ? absentCell(ctx, row, "amount") : [moneyOf(ctx, amount, `input: facts.decisions[${at}].amount`, { form: "table" })],
    textIn(row, "decisionOwner") ?? absentCell(ctx, row, "decisionOwner"),
    date === undefined ? absentCell(ctx, row, "decidedDate") : [dayOf(ctx, date, `input: facts.decisions[${at}].decidedDate`, "table")],
    typeof done === "boolean" ? say(ctx, done ? "value.yes" : "value.no") : absentCell(ctx, row, "implemented"),
  ];
}
