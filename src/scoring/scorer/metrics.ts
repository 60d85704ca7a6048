import { comparable, smallRatio } from "../../kernel/small-ratio.js";
import type { Node } from "../../language/tree.js";
import type { MetricStep } from "../../packs/program.js";
import { countCells, sumCells } from "./columns.js";
import type { Lists, Source } from "./lists.js";
import { type Part, type Registers, found, productPart, ratioPart, sumPart } from "./registers.js";
import { type Slots, kinds } from "./slots.js";

/** What the parts of metrics read. */
export interface MetricParts {
  readonly registers: Registers;
  readonly slots: Slots;
  readonly lists: Lists;
  /** Day number of the assessment. */
  readonly day: { at: number };
}

/**
 * Compiles a metric into a part of the machine; undefined where it is for the general evaluator.
 *
 * Covered: numbers and days with `+ - * /`, `pct`, `ageDays`, `daysBetween`, `daysUntil`, and `countIf`, `size`, `sumOf` over a list with at most one comparison.
 */
export function metricPart(step: MetricStep, parts: MetricParts): Part | undefined {
  return step.minBase === undefined ? numberPart(step.is.checked.node, parts) : undefined;
}

function numberPart(node: Node, parts: MetricParts): Part | undefined {
  const { registers } = parts;
  switch (node.kind) {
    case "constant":
      return constantPart(node.value, registers);
    case "asOf":
      return dayPart(parts);
    case "symbol":
      return node.type.type === "number" || node.type.type === "date" ? slotPart(node.symbol.slot, parts) : undefined;
    case "binary": {
      const left = numberPart(node.left, parts);
      const right = numberPart(node.right, parts);
      return left === undefined || right === undefined ? undefined : joined(node.operator, left, right, registers);
    }
    case "call":
      return callPart(node, parts);
    case "loop":
      return loopPart(node, parts);
    default:
      return undefined;
  }
}

function joined(operator: string, left: Part, right: Part, registers: Registers): Part | undefined {
  switch (operator) {
    case "+":
      return sumPart(registers, left, right, 1);
    case "-":
      return sumPart(registers, left, right, -1);
    case "*":
      return productPart(registers, left, right);
    case "/":
      return ratioPart(registers, left, right);
    default:
      return undefined;
  }
}

function constantPart(value: unknown, registers: Registers): Part | undefined {
  const ratio = typeof value === "number" || (typeof value === "object" && value !== null && "n" in value) ? smallRatio(value as number) : undefined; // A number of either form.
  if (ratio === undefined) return undefined;
  const { n, d } = ratio;
  return () => {
    registers.n = n;
    registers.d = d;
    return found.number;
  };
}

function dayPart({ registers, day }: MetricParts): Part {
  return () => {
    registers.n = day.at;
    registers.d = 1;
    return found.number;
  };
}

function slotPart(slot: number, { registers, slots }: MetricParts): Part {
  const { kind, n, d, h } = slots;
  return () => {
    const is = kind[slot];
    if (is === kinds.number || is === kinds.wide) {
      registers.n = n[slot] as number; // A slot of the program, here and below.
      registers.d = d[slot] as number; // In range.
      return found.number;
    }
    return is === kinds.any || (is === kinds.range && n[slot] === -Infinity && h[slot] === Infinity) ? found.any : found.ask;
  };
}

function callPart(node: Node & { readonly kind: "call" }, parts: MetricParts): Part | undefined {
  const { registers } = parts;
  const args = node.args.map((arg) => numberPart(arg, parts));
  const [a, b] = args;
  if (a === undefined || (args.length > 1 && b === undefined)) return undefined;
  switch (node.call.name) {
    case "ageDays":
      return sumPart(registers, dayPart(parts), a, -1);
    case "daysUntil":
      return sumPart(registers, a, dayPart(parts), -1);
    case "daysBetween":
      return b && sumPart(registers, b, a, -1);
    case "pct": {
      const hundred = constantPart(100, registers);
      return b && hundred && ratioPart(registers, productPart(registers, a, hundred), b);
    }
    default:
      return undefined;
  }
}

function loopPart(node: Node & { readonly kind: "loop" }, parts: MetricParts): Part | undefined {
  const { registers, lists } = parts;
  const { source, body, method } = node;
  if (method.name === "size" && source.kind === "symbol") return sizePart(lists.source(source.symbol), registers);
  if (method.name === "countIf" && source.kind === "symbol" && body !== undefined) {
    const from = lists.source(source.symbol);
    const test = cellTest(body, from, parts);
    return test && countPart(from, test, registers);
  }
  if (method.name !== "sumOf" || body?.kind !== "cell" || body.column.type !== "number") return undefined;
  const filter = source.kind === "loop" && source.method.name === "filter" && source.source.kind === "symbol" ? source : undefined;
  const list = filter === undefined ? source : filter.source;
  if (list.kind !== "symbol") return undefined;
  const from = lists.source(list.symbol);
  const test = filter?.body === undefined ? undefined : cellTest(filter.body, from, parts);
  if (filter !== undefined && test === undefined) return undefined;
  return sumOfPart(from, body.column.name, test, registers);
}

function sizePart(from: Source, registers: Registers): Part {
  return () => {
    if (!from.given) return found.ask;
    registers.n = from.count;
    registers.d = 1;
    return found.number;
  };
}

/** One comparison of a column with a fixed number, text, truth value, or the day. */
interface CellTest {
  readonly column: string;
  readonly operator: string;
  readonly value: () => number;
}

function cellTest(node: Node, from: Source, parts: MetricParts): CellTest | undefined {
  const bare = node.kind === "unary" && node.operator === "!" ? node.operand : node;
  if (bare.kind === "cell" && bare.type.type === "boolean") return wanted(from, bare.column.name, "==", () => (bare === node ? 1 : 0));
  if (node.kind !== "binary" || node.left.kind !== "cell") return undefined;
  const { operator, left, right } = node;
  const { name, type } = left.column;
  if (!["<", "<=", ">", ">=", "==", "!="].includes(operator)) return undefined;
  if (type === "date" && right.kind === "asOf") return wanted(from, name, operator, () => parts.day.at);
  if (right.kind !== "constant") return undefined;
  const { value } = right;
  if (typeof value === "string") return type === "text" ? textTest(from, name, operator, value) : undefined;
  if (type !== "number" || typeof value === "boolean" || (typeof value === "object" && "kind" in value)) return undefined;
  const near = comparable(value);
  return near === undefined ? undefined : wanted(from, name, operator, () => near);
}

function textTest(from: Source, name: string, operator: string, text: string): CellTest | undefined {
  const column = from.column(name);
  if (column === undefined || (operator !== "==" && operator !== "!=")) return undefined;
  if (!column.texts.includes(text)) column.texts.push(text);
  const at = column.texts.indexOf(text);
  return wanted(from, name, operator, () => at);
}

function wanted(from: Source, name: string, operator: string, value: () => number): CellTest | undefined {
  const column = from.column(name);
  if (column === undefined) return undefined;
  column.wantsValues = true;
  return { column: name, operator, value };
}

function countPart(from: Source, test: CellTest, registers: Registers): Part | undefined {
  const column = from.column(test.column);
  return (
    column &&
    (() => {
      if (!from.given || !column.plain) return found.ask;
      registers.n = countCells(column.values, from.count, test.operator, test.value());
      registers.d = 1;
      return found.number;
    })
  );
}

function sumOfPart(from: Source, name: string, test: CellTest | undefined, registers: Registers): Part | undefined {
  const column = from.column(name);
  const tested = test && from.column(test.column);
  if (column === undefined) return undefined;
  column.wantsCents = true;
  return () => {
    if (!from.given || !column.whole || (tested !== undefined && !tested.plain)) return found.ask;
    // Every row passes a test of hundredths with themselves.
    if (test === undefined || tested === undefined) registers.n = sumCells(column.cents, column.cents, from.count, "<=", Infinity);
    else registers.n = sumCells(column.cents, tested.values, from.count, test.operator, test.value());
    registers.d = 100;
    return found.number;
  };
}
