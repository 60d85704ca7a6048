import type { BlockNode } from "../../model/report.js";
import { exact } from "../../kernel/exact.js";
import type { Context } from "../context.js";
import { nameOf } from "../names.js";
import { type RowDraft, table } from "../nodes.js";
import { moneyOf } from "../quantity.js";
import { numberIn, rowName, rowsOf, textIn } from "../records.js";
import { say, words } from "../say.js";

/** Facts about savings, and how sure each is. */
const known = [
  ["negotiatedSavings12m", "signed"],
  ["benefitConfirmed12m", "measured"],
] as const;
/** Most rows of hoped savings. */
const atMost = 8;

/**
 * What is saved a year, each with how sure it is: signed in a contract, measured by finance, or only estimated in the case of a project that runs.
 * Without a total: sure and hoped ones are never added up. Undefined when the input has no word on savings.
 */
export function savingsTable(ctx: Context): BlockNode | undefined {
  const stated = known.flatMap(([id, certainty]): readonly RowDraft[] => {
    const state = ctx.assessment.facts[id];
    const amount = typeof state === "number" ? exact(state) : typeof state === "object" && "amount" in state ? exact(state.amount) : undefined;
    return amount === undefined
      ? []
      : [{ id, cells: [nameOf(ctx.model, id), [moneyOf(ctx, amount, `input: facts.${id}`, { form: "table" })], say(ctx, `saving.${certainty}`)] }];
  });
  const projects = rowsOf(ctx, "projects") ?? []; // without the list there are no hoped ones
  const hoped = projects.flatMap((row, at): readonly RowDraft[] => {
    const amount = numberIn(ctx, row, "expectedBenefitAnnual");
    return amount === undefined || textIn(row, "status") !== "running"
      ? []
      : [
          {
            id: `project.${at}`,
            cells: [
              rowName(row),
              [moneyOf(ctx, amount, `input: facts.projects[${at}].expectedBenefitAnnual`, { form: "table" })],
              say(ctx, "saving.estimated"),
            ],
          },
        ];
  });
  if (stated.length === 0 && hoped.length === 0) return undefined;
  return table("money.savings", words(ctx, "savings.caption"), {
    columns: [
      { id: "item", title: words(ctx, "column.saving"), width: 3 },
      { id: "amount", title: words(ctx, "column.a-year"), align: "end", width: 1.2 },
      { id: "certainty", title: words(ctx, "column.certainty"), width: 1.6 },
    ],
    rows: [...stated, ...hoped.slice(0, atMost)],
    empty: words(ctx, "empty.none"),
  });
}
