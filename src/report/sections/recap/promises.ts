import { dayNumber } from "../../../kernel/calendar.js";
import { cmp, exactOf } from "../../../kernel/exact.js";
import type { BlockNode, InlineNode, SectionNode } from "../../../model/report.js";
import { severitySchema } from "../../../model/rule.js";
import type { Context } from "../../context.js";
import { severityMark, statusMark } from "../../marks.js";
import { nameOf } from "../../names.js";
import { type Slot, inlines, paragraph, section, table } from "../../nodes.js";
import { countOf, dayOf, moneyOf, moneyRange } from "../../quantity.js";
import { type Row, dayIn, flagIn, numberIn, rowName, rowsOf, stateOf, textIn } from "../../records.js";
import { joined, say, sayCount, sentences, words } from "../../say.js";
import { absentCell } from "../cells.js";
import { roleName } from "../roles.js";
import type { Recap } from "./inputs.js";

/** What became of an agreed action. */
type State = "proven" | "claimed" | "late" | "open" | "dropped";

interface Agreed {
  readonly row: Row;
  readonly at: number;
  readonly state: State;
}

/** The agreed actions of last year; undefined when no list was given. */
function promisesOf(ctx: Context): readonly Agreed[] | undefined {
  return rowsOf(ctx, "priorRecommendations")?.map((row, at) => ({ row, at, state: stateOfPromise(ctx, row) }));
}

function stateOfPromise(ctx: Context, row: Row): State {
  const status = textIn(row, "status");
  // Rejected and superseded count only when somebody decided so on record.
  if ((status === "rejected" || status === "superseded") && textIn(row, "decidedBy") !== undefined) return "dropped";
  if (status === "done") return flagIn(row, "evidenceSeen") === true ? "proven" : "claimed";
  const due = dayIn(row, "dueDate");
  return due !== undefined && due < ctx.scorecard.asOf ? "late" : "open";
}

/** How many agreed actions are done with proof, and how many are late; undefined without a list. */
export function promiseSentence(ctx: Context): readonly InlineNode[] | undefined {
  const promises = promisesOf(ctx);
  if (promises === undefined || promises.length === 0) return undefined;
  const count = (state: State) => promises.filter((one) => one.state === state).length;
  const ref = "input: facts.priorRecommendations";
  const agreed = promises.length - count("dropped");
  return sentences(
    say(ctx, "promise", {
      done: countOf(ctx, count("proven"), ref),
      agreed: countOf(ctx, agreed, ref),
      overdue: sayCount(ctx, "promise.late", { n: count("late"), ref }),
    }),
  );
}

/** Chapter 3: what was agreed and what became of it. */
export function promisesChapter(recap: Recap): SectionNode {
  const ctx = recap.now;
  const promises = promisesOf(ctx);
  return section("recap.promises", words(ctx, "recap.promises.title"), [
    ...(promises === undefined || promises.length === 0
      ? [paragraph(say(ctx, promises === undefined ? "promises.no-list" : "promises.none"))]
      : [paragraph(sentences(promiseSentence(ctx) ?? [], claimedWords(ctx, promises), droppedWords(ctx, promises)), "lead"), agreedTable(ctx, promises)]),
    proposedTable(recap),
  ]);
}

function claimedWords(ctx: Context, promises: readonly Agreed[]): readonly InlineNode[] {
  const n = promises.filter((one) => one.state === "claimed").length;
  return n === 0 ? [] : sayCount(ctx, "promise.claimed", { n, ref: "input: facts.priorRecommendations" });
}

function droppedWords(ctx: Context, promises: readonly Agreed[]): readonly InlineNode[] {
  const n = promises.filter((one) => one.state === "dropped").length;
  return n === 0 ? [] : sayCount(ctx, "promise.dropped", { n, ref: "input: facts.priorRecommendations" });
}

const marks = { proven: "proven", claimed: "started", late: "open", open: "open", dropped: "rejected" } as const;

function agreedTable(ctx: Context, promises: readonly Agreed[]): BlockNode {
  return table("recap.agreed", words(ctx, "promises.caption"), {
    columns: [
      { id: "action", title: words(ctx, "column.agreed-action"), width: 2.6 },
      { id: "severity", title: words(ctx, "column.severity-then"), width: 1.15 },
      { id: "owner", title: words(ctx, "column.owner"), width: 1.35 },
      { id: "due", title: words(ctx, "column.due"), width: 1.5 },
      { id: "status", title: words(ctx, "column.status"), width: 1.2 },
      { id: "proof", title: words(ctx, "column.proof-seen"), width: 0.7 },
      { id: "cost", title: words(ctx, "column.planned-actual"), align: "end", width: 1.8 },
      { id: "miss", title: words(ctx, "column.what-happened"), width: 2.1 },
    ],
    rows: promises.map((one) => ({ id: textIn(one.row, "id") ?? rowName(one.row), cells: agreedCells(ctx, one) })),
    empty: words(ctx, "promises.none"),
  });
}

function agreedCells(ctx: Context, { row, at, state }: Agreed): readonly Slot[] {
  const ref = (column: string): string => `input: facts.priorRecommendations[${at}].${column}`;
  const severity = severitySchema().options.find((one) => one === textIn(row, "severity"));
  const due = dayIn(row, "dueDate");
  const proof = flagIn(row, "evidenceSeen");
  const cost = (column: "plannedCost" | "actualCost"): readonly InlineNode[] => {
    const amount = numberIn(ctx, row, column);
    return amount === undefined ? absentCell(ctx, row, column) : [moneyOf(ctx, amount, ref(column), { form: "table" })];
  };
  return [
    textIn(row, "title") ?? rowName(row),
    severity === undefined ? absentCell(ctx, row, "severity") : [{ type: "mark", ...severityMark(ctx, severity) }],
    textIn(row, "owner") ?? absentCell(ctx, row, "owner"),
    due === undefined ? absentCell(ctx, row, "dueDate") : [dayOf(ctx, due, ref("dueDate"), "table")],
    [statusMark(ctx, textIn(row, "status") === "in-progress" ? "started" : marks[state])],
    proof === undefined ? absentCell(ctx, row, "evidenceSeen") : say(ctx, proof ? "value.yes" : "value.no"),
    inlines(cost("plannedCost"), " → ", cost("actualCost")),
    happened(ctx, { row, at, state }),
  ];
}

/** What happened, with days: done early or late, late and by how much, not yet due, or decided against by whom. */
function happened(ctx: Context, { row, at, state }: Agreed): Slot {
  const ref = `input: facts.priorRecommendations[${at}]`;
  const by = textIn(row, "decidedBy");
  if (state === "dropped") return say(ctx, "promise.by", { by: by ?? "" }); // Dropped means that somebody decided.
  const due = dayIn(row, "dueDate");
  const done = dayIn(row, "doneDate");
  if (state === "proven" || state === "claimed") {
    if (done === undefined) return say(ctx, "promise.done.undated");
    const late = due === undefined ? 0 : dayNumber(done) - dayNumber(due);
    const date = dayOf(ctx, done, `${ref}.doneDate`, "table");
    return late > 0 ? sayCount(ctx, "promise.done.late", { n: late, ref: `${ref}.doneDate` }, { date }) : say(ctx, "promise.done.in-time", { date });
  }
  if (due === undefined || stateOf(row, "dueDate") !== "value") return say(ctx, "promise.no-date");
  const days = dayNumber(ctx.scorecard.asOf) - dayNumber(due);
  return days > 0 ? sayCount(ctx, "promise.open.late", { n: days, ref: `${ref}.dueDate` }) : say(ctx, "promise.open.not-due");
}

/** What last year's result proposed, and what became of it. */
function proposedTable(recap: Recap): BlockNode {
  const { now: ctx, comparison } = recap;
  const stood = comparison.promises.filter((one) => one.status !== "open" && one.status !== "done");
  const open = comparison.promises.filter((one) => one.status === "open");
  const ref = "comparison: promises";
  const statuses = { done: "proven", running: "started", rejected: "rejected", "accepted-risk": "accepted", open: "open" } as const;
  return section("recap.proposed", words(ctx, "promises.proposed.title"), [
    paragraph(
      sentences(
        sayCount(ctx, "promises.proposed.total", { n: comparison.promises.length, ref }),
        sayCount(ctx, "promises.proposed.done", { n: comparison.promises.filter((one) => one.status === "done").length, ref }),
        sayCount(ctx, "promises.proposed.gone", { n: open.filter((one) => !one.stillProposed).length, ref }),
        sayCount(ctx, "promises.proposed.still", { n: open.filter((one) => one.stillProposed).length, ref }),
      ),
    ),
    table("recap.proposed.list", words(ctx, "promises.proposed.caption"), {
      columns: [
        { id: "action", title: words(ctx, "column.action"), width: 3 },
        { id: "severity", title: words(ctx, "column.severity-then"), width: 1.2 },
        { id: "owner", title: words(ctx, "column.owner-role"), width: 1.3 },
        { id: "status", title: words(ctx, "column.status"), width: 1.2 },
        { id: "on", title: words(ctx, "column.date"), width: 1.3 },
        { id: "cost", title: words(ctx, "column.planned-actual"), align: "end", width: 2.2 },
        { id: "reason", title: words(ctx, "column.reason"), width: 2.2 },
      ],
      rows: stood.map((one) => ({
        id: one.id,
        cells: [
          nameOf(ctx.model, one.id),
          one.severity === undefined ? say(ctx, "promises.lift") : [{ type: "mark" as const, ...severityMark(ctx, one.severity) }],
          roleName(ctx, one.owner),
          [statusMark(ctx, statuses[one.status])],
          one.on === undefined ? say(ctx, "when.not-dated") : [dayOf(ctx, one.on, `input: advice.${one.id}.on`, "table")],
          costCell(ctx, one),
          one.reason ?? say(ctx, "promises.no-reason"),
        ],
      })),
      empty: words(ctx, "promises.proposed.none"),
    }),
  ]);
}

function costCell(ctx: Context, one: Recap["comparison"]["promises"][number]): Slot {
  const planned: Slot =
    one.planned === undefined
      ? say(ctx, "price.not-yet")
      : moneyRange(
          ctx,
          { low: exactOf(one.planned.low), high: exactOf(one.planned.high), currency: one.planned.currency },
          `previous: roadmap: ${one.id}#oneOff`,
        );
  const actual: Slot =
    one.actualCost === undefined
      ? say(ctx, "promises.cost-unknown")
      : [moneyOf(ctx, exactOf(one.actualCost.amount), `input: advice.${one.id}.actualCost`, { form: "table", currency: one.actualCost.currency })];
  return one.planned !== undefined && cmp(exactOf(one.planned.high), 0) === 0 && one.actualCost === undefined ? planned : joined([planned, actual], " → ");
}
