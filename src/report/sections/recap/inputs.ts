import type { Comparison } from "../../../model/comparison.js";
import type { BlockNode, ChartNode, InlineNode, TableNode } from "../../../model/report.js";
import type { ValueUsed } from "../../../model/scorecard.js";
import type { Context } from "../../context.js";
import { makeContext } from "../../make-context.js";
import { usedValue } from "../../values.js";

/** A recap of two years: this year's inputs, last year's, and what changed between them. */
export interface Recap {
  readonly now: Context;
  /** Last year as its own report would see it; absent when only the comparison was given. */
  readonly then?: Context;
  readonly comparison: Comparison;
}

/** Pairs this year with the last one; undefined in the first year. */
export function recapOf(ctx: Context): Recap | undefined {
  const { comparison, previous, previousAssessment } = ctx.inputs;
  if (comparison === undefined) return undefined;
  if (previous === undefined || previousAssessment === undefined) return { now: ctx, comparison };
  return { now: ctx, then: makeContext(ctx.model, { assessment: previousAssessment, scorecard: previous }, ctx.options), comparison };
}

/** Draws a figure of last year: its ids and its sources say so. */
export function lastYear(recap: Recap, draw: (ctx: Context) => ChartNode | undefined): readonly BlockNode[] {
  const figure = recap.then === undefined ? undefined : draw(recap.then);
  if (figure === undefined) return [];
  return [{ ...figure, id: `previous.${figure.id}`, table: pastTable(figure.table) }];
}

function pastTable(table: TableNode): TableNode {
  const past = (cells: TableNode["rows"][number]["cells"]) => cells.map((cell) => cell.map(pastNode));
  return {
    ...table,
    id: `previous.${table.id}`,
    rows: table.rows.map((row) => ({ ...row, cells: past(row.cells) })),
    ...(table.total === undefined ? {} : { total: past(table.total) }),
  };
}

function pastNode(node: InlineNode): InlineNode {
  if (node.type === "quantity") return { ...node, ref: `previous: ${node.ref}` };
  return "children" in node ? { ...node, children: node.children.map(pastNode) } : node;
}

/** Prints numbers of last year with their source. */
export function pastWords(nodes: readonly InlineNode[]): readonly InlineNode[] {
  return nodes.map(pastNode);
}

/** A fact in its state, as a table prints it whose row names the unit; a fact that the pack does not know is unknown. */
export function factWords(ctx: Context, id: string): readonly InlineNode[] {
  const used = stateOf(ctx, id);
  return usedValue(ctx, used, used.state === "value" && ctx.model.facts.get(id)?.is.type === "count" ? "template" : "table");
}

function stateOf(ctx: Context, id: string): ValueUsed {
  const state = ctx.assessment.facts[id];
  if (state === undefined || Array.isArray(state)) return { id, state: "unknown" };
  if (state === "never") return { id, state: "never" };
  if (typeof state !== "object") return { id, state: "value", text: String(state) };
  if ("amount" in state) return { id, state: "value", text: state.amount };
  return { id, state: "none" in state ? "none" : "notApplicable" in state ? "not-applicable" : "unknown" };
}
