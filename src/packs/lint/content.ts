import { exactOf } from "../../kernel/exact.js";
import type { ColumnSymbol, Symbol } from "../../language/scope.js";
import { type Value, maybe, notApplicable, open, openOrNone } from "../../language/value.js";
import type { Item } from "../merge/items.js";
import type { Model } from "../model.js";
import type { CapStep, Expr, MetricStep, NodeStep, PracticeStep } from "../program.js";

/** A compiled model by id, and what its expressions give when nothing is known: every possible result lies inside. */
export interface Content {
  readonly nodes: ReadonlyMap<string, NodeStep>;
  readonly caps: ReadonlyMap<string, { readonly cap: CapStep; readonly node: NodeStep }>;
  readonly metrics: ReadonlyMap<string, MetricStep>;
  readonly practices: ReadonlyMap<string, PracticeStep>;
  /** The node each practice, indicator, group and area stands in. */
  readonly parents: ReadonlyMap<string, NodeStep>;
  /** Ids that any expression, template or reference of the model reads. */
  readonly read: ReadonlySet<string>;
  /** The value of an expression when no fact is given and no question answered. */
  readonly atLeastKnown: (expr: Expr) => Value;
}

/** Indexes a model for the rules. */
export function contentOf(model: Model): Content {
  const { program } = model;
  const nodes = new Map(program.nodes.map((node) => [node.id, node]));
  const slots = unknownSlots(model);
  const env = { asOf: 20_000, slots }; // Any day: what depends on it is unknown here.
  const read = new Set<string>();
  const content: Content = {
    nodes,
    caps: new Map(program.nodes.flatMap((node) => node.caps.map((cap) => [cap.id, { cap, node }] as const))),
    metrics: new Map(program.metrics.map((metric) => [metric.id, metric])),
    practices: new Map(program.practices.map((practice) => [practice.id, practice])),
    parents: new Map(program.nodes.flatMap((node) => node.children.map((child) => [child.id, node] as const))),
    read,
    atLeastKnown: (expr) => expr.evaluate(env),
  };
  for (const expr of allExpressions(model)) for (const name of [...expr.checked.reads, ...expr.checked.levels]) read.add(name);
  return content;
}

/** Every expression of a model. */
export function allExpressions(model: Model): readonly Expr[] {
  const { program } = model;
  const given = (...exprs: readonly (Expr | undefined)[]) => exprs.filter((expr) => expr !== undefined);
  return [
    ...program.metrics.flatMap((metric) => given(metric.is, metric.base)),
    ...program.practices.flatMap((practice) => [...given(practice.appliesWhen), ...practice.guards.map((guard) => guard.when)]),
    ...program.nodes.flatMap((node) => [
      ...given(node.appliesWhen, node.gate, node.rollup.kind === "formula" ? node.rollup.is : undefined),
      ...node.caps.map((cap) => cap.when),
      ...node.children.flatMap((child) => (child.kind === "indicator" ? given(child.appliesWhen) : [])),
    ]),
    ...program.rules.map((rule) => rule.when),
    ...program.checks.map((check) => check.when),
    ...program.targets.raise.map((raise) => raise.when),
    ...program.costVariables.values(),
  ];
}

function unknownSlots(model: Model): readonly Value[] {
  const { program } = model;
  const slots = new Array<Value>(program.slotCount).fill(notApplicable);
  for (const { slot, symbol } of program.facts) slots[slot] = unknownValue(symbol);
  for (const practice of program.practices) slots[practice.slot] = { kind: "range", low: practice.scale.min, high: practice.scale.max, orNot: true };
  for (const metric of program.metrics) slots[metric.slot] = metric.is.evaluate({ asOf: 20_000, slots });
  return slots;
}

function unknownValue(symbol: Symbol | ColumnSymbol): Value {
  switch (symbol.type) {
    case "number":
      return {
        kind: "range",
        low: symbol.min === undefined ? -Infinity : exactOf(symbol.min),
        high: symbol.max === undefined ? Infinity : exactOf(symbol.max),
        orNot: symbol.mayBeNone,
      };
    case "boolean":
      return maybe;
    case "text":
    case "date":
      return symbol.mayBeNone ? openOrNone : open;
    case "list":
      return { kind: "list", items: [], unknown: true };
    case "records":
      return { kind: "rows", list: symbol.name, rows: [], unknown: true };
  }
}

/** A filter for items of one kind. */
export function isKind<K extends Item["kind"]>(kind: K): (item: Item) => item is Extract<Item, { readonly kind: K }> {
  return (item): item is Extract<Item, { readonly kind: K }> => item.kind === kind;
}

/** By practice id, the highest value that a recommendation lifts it to. */
export function liftsOf(model: Model): ReadonlyMap<string, number> {
  const highest = new Map<string, number>();
  for (const { is } of model.recommendations.values()) for (const lift of is.lifts) highest.set(lift.id, Math.max(lift.to, highest.get(lift.id) ?? lift.to));
  return highest;
}
