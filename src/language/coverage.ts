import type { Checked } from "./checked.js";
import type { Program } from "./program.js";
import type { LoopNode, Node } from "./tree.js";
import type { Env, Rows, Value } from "./value.js";
import { isOut, isUnknown } from "./values.js";
import { childrenOf } from "./walk.js";

/** How many rows of the record lists are settled, of how many. */
export interface RowCoverage {
  readonly known: number;
  readonly rows: number;
}

/**
 * Counts the rows about which everything the expression evaluates is settled, in all places it runs over them.
 *
 * A row that a filter surely leaves out is known: nothing more is asked about it.
 *
 * @returns Undefined when no record list is read, or one is not given.
 */
export function rowCoverage(checked: Checked, env: Env): RowCoverage | undefined {
  const lists = surveyOf(checked, env);
  if (lists === undefined || lists.size === 0) return undefined;
  let known = 0;
  let rows = 0;
  for (const { list, open } of lists.values()) {
    rows += list.rows.length;
    known += list.rows.length - open.size;
  }
  return { known, rows };
}

/**
 * The value over the known rows only, for display beside a range: rows with anything unknown are left out.
 *
 * @returns The value itself when nothing is unknown, or when a list is not given.
 */
export function soFar(checked: Checked, env: Env): Value {
  const run = checked.program().run;
  const lists = surveyOf(checked, env);
  if (lists === undefined || [...lists.values()].every(({ open }) => open.size === 0)) return run(env);
  const slots = [...env.slots];
  for (const [slot, { list, open }] of lists) slots[slot] = { ...list, rows: list.rows.filter((_, index) => !open.has(index)) };
  return run({ ...env, slots });
}

/** By slot: a record list as given, and the positions of rows that are not settled. */
type Survey = Map<number, { readonly list: Rows; readonly open: Set<number> }>;

interface Visit {
  readonly env: Env;
  readonly program: Program;
  readonly lists: Survey;
}

function surveyOf(checked: Checked, env: Env): Survey | undefined {
  const lists: Survey = new Map();
  checked.program().renew();
  return visit(checked.node, { env, program: checked.program(), lists }) ? lists : undefined;
}

/** Walks what is evaluated; false when a record list is not given. */
function visit(node: Node, at: Visit): boolean {
  if (node.kind === "choice") {
    const condition = at.program.part(node.condition)(at.env);
    if (!visit(node.condition, at)) return false;
    return (condition === false || visit(node.yes, at)) && (condition === true || visit(node.no, at));
  }
  if (node.kind === "binary" && (node.operator === "&&" || node.operator === "||")) {
    if (!visit(node.left, at)) return false;
    // What the left side settles is not looked at on the right.
    return at.program.part(node.left)(at.env) === (node.operator === "||") || visit(node.right, at);
  }
  if (node.kind === "loop") return visitLoop(node, at);
  return childrenOf(node).every((child) => visit(child, at));
}

function visitLoop(node: LoopNode, at: Visit): boolean {
  const source = at.program.source(node);
  if (source === undefined) return visitItems(node, at);
  const list = source.list(at.env);
  if (typeof list !== "object" || !("kind" in list) || list.kind !== "rows") return true;
  if (list.unknown) return false;
  const { open } = entry(at.lists, source.symbol?.slot, list);
  return list.rows.every((row, index) => {
    const stand = () => {
      source.cell.row = row;
      source.cell.index = index;
    };
    const tests = [...source.filters.map(({ node: filter }) => filter.body), node.body];
    for (const test of tests) {
      if (test === undefined) continue;
      stand();
      const value = at.program.part(test)(at.env);
      if (isUnknown(value)) open.add(index);
      if (!visit(test, at)) return false;
      if (test !== node.body && (value === false || isOut(value))) break;
    }
    return true;
  });
}

function visitItems(node: LoopNode, at: Visit): boolean {
  if (!visit(node.source, at)) return false;
  const list = at.program.part(node.source)(at.env);
  const cell = node.variable && at.program.cell(node.variable);
  const { body } = node;
  if (body === undefined || cell === undefined || typeof list !== "object" || !("kind" in list) || list.kind !== "list") return true;
  return list.items.every((item) => {
    cell.item = item;
    return visit(body, at);
  });
}

function entry(lists: Survey, slot: number | undefined, list: Rows): { readonly list: Rows; readonly open: Set<number> } {
  const key = slot ?? -1; // A record list is always a symbol with a slot.
  const found = lists.get(key);
  if (found !== undefined) return found;
  const made = { list, open: new Set<number>() };
  lists.set(key, made);
  return made;
}
