import type { Checked } from "./checked.js";
import { membership } from "./loop.js";
import type { Program } from "./program.js";
import type { LoopNode, Node } from "./tree.js";
import type { Env, Value } from "./value.js";
import { isOut, isUnknown } from "./values.js";
import { childrenOf } from "./walk.js";

/**
 * Names what is missing: the inputs behind an unknown result, each once, in the order of the expression.
 *
 * Names of facts and metrics, `level(id)` for practices, and cells as `systems[2].backup` (position in the list as given). For a
 * list that is not given, its name. Operands that are settled, and rows that are surely left out, are not asked about.
 *
 * @returns Empty when the result is settled.
 */
export function missingInputs(checked: Checked, env: Env): readonly string[] {
  const names = new Set<string>();
  const program = checked.program();
  program.renew();
  collect(checked.node, { env, program, names });
  return [...names];
}

/** The column a cell stands in: `systems[2].backup` becomes `systems.backup`; other names stay. @example cellColumn("systems[2].backup") //=> "systems.backup" */
export function cellColumn(name: string): string {
  const open = name.indexOf("[");
  const close = name.indexOf("]", open);
  return open < 0 || close < 0 ? name : name.slice(0, open) + name.slice(close + 1);
}

interface Search {
  readonly env: Env;
  readonly program: Program;
  readonly names: Set<string>;
}

function collect(node: Node, search: Search): void {
  const value = search.program.part(node)(search.env);
  if (!isUnknown(value)) return;
  switch (node.kind) {
    case "symbol":
      search.names.add(node.symbol.name);
      return;
    case "level":
      search.names.add(`level(${node.id})`);
      return;
    case "cell": {
      const index = search.program.cell(node.variable)?.index ?? -1;
      // On the row that stands for a list not given, the list itself is what is missing.
      if (index >= 0) search.names.add(`${node.variable.rowOf?.name}[${index}].${node.column.name}`);
      return;
    }
    case "choice": {
      const condition = search.program.part(node.condition)(search.env);
      if (condition === true) return collect(node.yes, search);
      if (condition === false) return collect(node.no, search);
      for (const part of childrenOf(node)) collect(part, search);
      return;
    }
    case "loop":
      return collectLoop(node, search);
    case "unary":
    case "binary":
    case "in":
    case "list":
    case "call":
      for (const part of childrenOf(node)) collect(part, search);
      return;
    case "item": // Its list has been asked already.
    case "constant":
    case "asOf":
    case "error":
      return;
  }
}

function collectLoop(node: LoopNode, search: Search): void {
  const source = search.program.source(node);
  if (source === undefined) return collectItems(node, search);
  const list = source.list(search.env);
  if (typeof list !== "object" || !("kind" in list) || list.kind !== "rows") return;
  const visit = (row: readonly Value[], index: number) => {
    source.cell.row = row;
    source.cell.index = index;
    const standing = membership(source, search.env);
    if (standing === "out") return;
    for (const filter of source.filters) if (filter.node.body !== undefined) collect(filter.node.body, search);
    if (node.body !== undefined) collect(node.body, search);
  };
  if (list.unknown) {
    search.names.add(list.list);
    visit(source.sample, -1);
  } else list.rows.forEach(visit);
}

function collectItems(node: LoopNode, search: Search): void {
  const list = search.program.part(node.source)(search.env);
  collect(node.source, search);
  if (node.body === undefined || isOut(list) || typeof list !== "object" || !("kind" in list) || list.kind !== "list") return;
  const cell = node.variable === undefined ? undefined : search.program.cell(node.variable);
  if (cell === undefined) return;
  for (const item of list.items) {
    cell.item = item;
    collect(node.body, search);
  }
}
