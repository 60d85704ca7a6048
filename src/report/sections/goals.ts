import type { SectionNode } from "../../model/report.js";
import type { Context } from "../context.js";
import { chapterBreak } from "./chapter-break.js";
import { type Slot, paragraph, section, table } from "../nodes.js";
import { dayOf } from "../quantity.js";
import { type Row, dayIn, rowName, rowsOf, stateOf, textIn } from "../records.js";
import { joined, say, sayCount, words } from "../say.js";
import { absentCell } from "./cells.js";

/** Chapter 5: the goals of the business and what technology work serves each. Undefined when no goals were given. */
export function goals(ctx: Context): SectionNode | undefined {
  const rows = rowsOf(ctx, "strategicGoals");
  if (rows === undefined) return undefined;
  const dependent = rows.filter((row) => textIn(row, "itDependence") === "decisive").length;
  return section(
    "goals",
    words(ctx, "goals.title"),
    [
      paragraph(sayCount(ctx, "goals.intro", { n: rows.length, ref: "input: facts.strategicGoals" }), "lead"),
      paragraph(sayCount(ctx, "goals.dependent", { n: dependent, ref: "input: facts.strategicGoals" })),
      table("goals.list", words(ctx, "goals.caption"), {
        columns: [
          { id: "goal", title: words(ctx, "column.goal"), width: 3 },
          { id: "measure", title: words(ctx, "column.measured-by"), width: 2 },
          { id: "until", title: words(ctx, "column.until"), width: 1.1 },
          { id: "owner", title: words(ctx, "column.owner"), width: 1.2 },
          { id: "dependence", title: words(ctx, "column.it-dependence"), width: 1.2 },
          { id: "projects", title: words(ctx, "column.served-by"), width: 3 },
        ],
        rows: rows.map((row, at) => ({ id: textIn(row, "id") ?? String(at), cells: goalCells(ctx, row, at) })),
        empty: words(ctx, "goals.none"),
      }),
    ],
    { break: chapterBreak(ctx) },
  );
}

function goalCells(ctx: Context, row: Row, at: number): readonly Slot[] {
  const until = dayIn(row, "targetDate");
  const dependence = textIn(row, "itDependence");
  const text = (column: string): Slot => textIn(row, column) ?? absentCell(ctx, row, column);
  return [
    rowName(row),
    text("kpi"),
    until === undefined ? absentCell(ctx, row, "targetDate") : [dayOf(ctx, until, `input: facts.strategicGoals[${at}].targetDate`, "table")],
    text("executiveOwner"),
    dependence === "decisive" || dependence === "supporting" || dependence === "none"
      ? say(ctx, `dependence.${dependence}`)
      : absentCell(ctx, row, "itDependence"),
    servedBy(ctx, row),
  ];
}

/** Projects and initiatives that name the goal; a goal that none serves says so. */
function servedBy(ctx: Context, goal: Row): Slot {
  const id = textIn(goal, "id");
  const lists = [rowsOf(ctx, "projects"), rowsOf(ctx, "initiatives")];
  if (lists.every((list) => list === undefined)) return say(ctx, "goals.projects-unknown");
  const serving = lists
    .flatMap((list) => list ?? [])
    .filter((row) => id !== undefined && (textIn(row, "strategicGoalId") === id || textIn(row, "goalId") === id));
  if (serving.length === 0) return say(ctx, "goals.no-project");
  const named = [...new Map(serving.map((row) => [rowName(row), row])).values()]; // A project may stand in both lists.
  return joined(
    named.map((row) =>
      stateOf(row, "status") === "value"
        ? say(ctx, "goals.project", { project: rowName(row), status: (textIn(row, "status") ?? "").replaceAll("-", " ") })
        : rowName(row),
    ),
    "; ",
  );
}
