import { listOf } from "./lists.js";
import { type RowSource, loopOverItems, loopOverRows, rowsOf, sampleRow } from "./loop.js";
import { memberOf } from "./member.js";
import { choiceOf, operators, unaryOf } from "./operators.js";
import { compareCell, compareText } from "./quick.js";
import type { Cell, Evaluate, FunctionRow, LoopNode, Node, Variable } from "./tree.js";
import { type Value, notApplicable } from "./value.js";
import { readsOutside } from "./walk.js";

/** A compiled expression with its parts, for those who ask about parts (what is missing, coverage, printing). */
export interface Program {
  readonly run: Evaluate;
  /** A part of the expression; row variables in it stand where their {@link Cell} points. */
  part(node: Node): Evaluate;
  /** The rows a list method over a record list runs through. */
  source(node: LoopNode): RowSource | undefined;
  cell(variable: Variable): Cell | undefined;
  /** Forgets what was kept for the rows of a loop; to be called before parts are evaluated in another environment. */
  renew(): void;
}

interface Building {
  readonly parts: Map<Node, Evaluate>;
  readonly sources: Map<Node, RowSource>;
  readonly cells: Map<Variable, Cell>;
  /** Number of the run of an outermost loop; what is kept for its rows holds for one run. */
  readonly run: { now: number };
  /** How many loops stand around the part being built. */
  depth: number;
}

/**
 * Compiles a resolved tree into closures: no `eval`, no generated source, no lookup by name while running.
 *
 * A row variable is a {@link Cell} shared by the loop that moves it and the parts that read it. Evaluation is synchronous and an
 * expression never calls itself, so one cell per loop is enough.
 */
export function programOf(root: Node): Program {
  const building: Building = { parts: new Map(), sources: new Map(), cells: new Map(), run: { now: 0 }, depth: 0 };
  const run = build(root, building);
  return {
    run,
    part: (node) => building.parts.get(node) ?? (() => notApplicable),
    source: (node) => building.sources.get(node),
    cell: (variable) => building.cells.get(variable),
    renew: () => {
      building.run.now += 1;
    },
  };
}

function build(node: Node, building: Building): Evaluate {
  const evaluate = compiled(node, building);
  building.parts.set(node, evaluate);
  return evaluate;
}

function compiled(node: Node, building: Building): Evaluate {
  switch (node.kind) {
    case "constant": {
      const { value } = node;
      return () => value;
    }
    case "asOf":
      return (env) => env.asOf;
    case "symbol":
      return slotReader(node.symbol.slot);
    case "level":
      return slotReader(node.slot);
    case "cell": {
      const cell = cellOf(node.variable, building);
      const { index } = node.column;
      return () => cell.row[index] ?? notApplicable; // A row shorter than its columns is a broken promise of the encoder.
    }
    case "item": {
      const cell = cellOf(node.variable, building);
      return () => cell.item;
    }
    case "unary":
      return unaryOf(node.operator, build(node.operand, building));
    case "binary": {
      const left = build(node.left, building);
      const right = build(node.right, building);
      return quickComparison(node, building) ?? operators[node.operator](left, right);
    }
    case "in":
      return memberOf(build(node.item, building), build(node.list, building), node.list);
    case "choice":
      return choiceOf(build(node.condition, building), build(node.yes, building), build(node.no, building));
    case "list": {
      const items = node.items.map((item) => build(item, building));
      return (env) =>
        listOf(
          items.map((item) => item(env)),
          [],
        );
    }
    case "call":
      return callOf(
        node.call,
        node.args.map((arg) => build(arg, building)),
      );
    case "loop":
      return outerOrOnce(node, building);
    case "error":
      return () => notApplicable;
  }
}

function quickComparison({ operator, left, right }: Node & { readonly kind: "binary" }, building: Building): Evaluate | undefined {
  if (left.kind !== "cell" || right.kind !== "constant") return undefined;
  const reader = { cell: cellOf(left.variable, building), index: left.column.index };
  const { value } = right;
  if (typeof value === "number") return compareCell(operator, reader, value);
  return typeof value === "string" ? compareText(operator, reader, value) : undefined;
}

function callOf(row: FunctionRow, args: readonly Evaluate[]): Evaluate {
  const left: Evaluate = () => notApplicable;
  return row.compile(args[0] ?? left, args[1] ?? left, args);
}

function slotReader(slot: number): Evaluate {
  return (env) => env.slots[slot] ?? notApplicable; // An empty slot is a broken promise of the encoder.
}

function cellOf(variable: Variable, building: Building): Cell {
  const found = building.cells.get(variable);
  if (found !== undefined) return found;
  const made: Cell = { row: [], index: -1, item: notApplicable };
  building.cells.set(variable, made);
  return made;
}

/** An outermost loop begins a new run; a loop inside that reads nothing of the rows around it is evaluated once in each run. */
function outerOrOnce(node: LoopNode, building: Building): Evaluate {
  const { run, depth } = building;
  const evaluate = loop(node, building);
  if (depth === 0) {
    return (env) => {
      run.now += 1;
      return evaluate(env);
    };
  }
  if (readsOutside(node)) return evaluate;
  let at = -1;
  let kept: Value = notApplicable;
  return (env) => {
    if (at !== run.now) {
      kept = evaluate(env);
      at = run.now;
    }
    return kept;
  };
}

/** Builds what is evaluated on every row. */
function inside(node: Node, building: Building): Evaluate {
  building.depth += 1;
  const evaluate = build(node, building);
  building.depth -= 1;
  return evaluate;
}

function loop(node: LoopNode, building: Building): Evaluate {
  if (node.source.type.type !== "records") {
    const items = build(node.source, building);
    const cell: Cell = { row: [], index: -1, item: notApplicable };
    if (node.variable !== undefined) building.cells.set(node.variable, cell);
    return loopOverItems(items, cell, node.method, node.body && inside(node.body, building));
  }
  const source = sourceOf(node.source, building);
  if (node.variable !== undefined) building.cells.set(node.variable, source.cell);
  building.sources.set(node, source);
  const body = node.body && inside(node.body, building);
  if (node.method.name !== "filter" || body === undefined) return loopOverRows(source, node.method, body);
  return rowsOf({ ...source, filters: [...source.filters, { node, test: body }] });
}

/** A record list with the filters on it; all their variables stand on the same row, so they share one cell. */
function sourceOf(node: Node, building: Building): RowSource {
  if (node.kind === "loop" && node.body !== undefined) {
    const inner = sourceOf(node.source, building);
    if (node.variable !== undefined) building.cells.set(node.variable, inner.cell);
    building.sources.set(node, inner);
    const test = inside(node.body, building);
    const filters = [...inner.filters, { node, test }];
    building.parts.set(node, rowsOf({ ...inner, filters }));
    return { ...inner, filters };
  }
  const list = build(node, building);
  return { list, symbol: node.type.symbol, cell: { row: [], index: -1, item: notApplicable }, sample: sampleRow(node.type.symbol), filters: [] };
}
