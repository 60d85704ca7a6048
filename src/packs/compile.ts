import { type Issue, issue } from "../kernel/issue.js";
import { type Result, fail, ok } from "../kernel/result.js";
import type { Fact } from "../model/fact.js";
import type { Pack } from "../model/pack.js";
import { unplannable } from "./compile/advice.js";
import { compileCosts } from "./compile/costs.js";
import { type Compiler, compiler as makeCompiler } from "./compile/expressions.js";
import { index } from "./compile/index-content.js";
import { compileMetrics } from "./compile/metrics.js";
import { compilePolicy } from "./compile/policy.js";
import { compileRules } from "./compile/rules.js";
import { exactScales, scaleNamed } from "./compile/scales.js";
import { factSymbol, metricSymbol } from "./compile/symbols.js";
import { compileTargets } from "./compile/targets.js";
import { compileTree } from "./compile/tree.js";
import { mergePacks } from "./merge.js";
import { orderPacks } from "./merge/order.js";
import type { Model } from "./model.js";
import type { FactSlot, NodeStep, PracticeStep, Program } from "./program.js";
import { packDigest } from "./split.js";

/**
 * Merges packs, checks them and compiles their expressions. The caller keeps the model: it is made once and used for every assessment.
 *
 * @param base The pack that the overlays extend, for example `standardPack()`.
 * @param overlays Any number; they say what they add, override and remove. Their order does not matter.
 * @returns The model, or every fault with its pack path and, inside an expression, its line and column.
 */
export function compilePack(base: Pack, ...overlays: readonly Pack[]): Result<Model> {
  const compiled = compileParts(base, ...overlays);
  if (!compiled.ok) return compiled;
  const faults = unplannable(compiled.value.pack, compiled.value.recommendations);
  return faults.length > 0 ? fail([...faults, ...compiled.warnings]) : compiled;
}

/** The same without what the lint rules tell better; for a check of a pack, which runs them. */
export function compileParts(base: Pack, ...overlays: readonly Pack[]): Result<Model> {
  const merged = mergePacks([base, ...overlays]);
  if (!merged.ok) return merged;
  const { pack, changes } = merged.value;
  const compiler = makeCompiler();
  const content = index(pack, compiler.issues);
  const areaOrder = [...content.areas.keys()];
  const program = compileProgram(pack, content.facts, areaOrder, content, compiler);
  const errors = compiler.issues.filter((one) => one.severity === "error");
  if (errors.length > 0) return fail(compiler.issues);
  const packs = orderPacks([base, ...overlays]).packs.map((one) => ({ id: one.id, version: one.version, digest: packDigest(one) }));
  return ok({ packs, pack, areaOrder, ...content, changes, program }, [...merged.warnings, ...compiler.issues]);
}

function compileProgram(pack: Pack, facts: Model["facts"], areaOrder: readonly string[], content: ReturnType<typeof index>, compiler: Compiler): Program {
  let next = 0;
  const factSlots: FactSlot[] = [];
  for (const [id, placed] of facts) {
    const symbol = factSymbol(id, next, placed.is);
    next += 1;
    compiler.symbols.set(id, symbol);
    factSlots.push({ id, slot: symbol.slot, fact: placed.is, symbol });
    checkReference(id, placed.is, facts, compiler.issues);
  }
  for (const id of content.metrics.keys()) {
    compiler.symbols.set(id, metricSymbol(id, next));
    next += 1;
  }
  for (const id of content.practices.keys()) {
    compiler.levels.set(id, next);
    next += 1;
  }
  const scales = exactScales(pack, compiler.issues);
  const defaultScale = scaleNamed(pack.defaultScale ?? "maturity", scales, ["defaultScale"], compiler.issues);
  const metrics = compileMetrics(content.metrics, (area) => pack.areas?.[area]?.scale ?? defaultScale.id, scales, compiler);
  const metricById = new Map(metrics.map((metric) => [metric.id, metric]));
  const nodes: NodeStep[] = [];
  const practices: PracticeStep[] = [];
  const root = compileTree({ pack, areaOrder, scales, defaultScale, metrics: metricById, compiler, nodes, practices });
  const costVariables = new Map(
    Object.entries(pack.costVariables ?? {}).map(([id, variable]) => [id, compiler.compile(variable.is, ["costVariables", id, "is"], "metric", "number")]),
  );
  return {
    slotCount: next,
    symbols: compiler.symbols,
    facts: factSlots,
    metrics,
    metricById,
    practices,
    practiceById: new Map(practices.map((practice) => [practice.id, practice])),
    nodes,
    root,
    ...compileRules(pack, areaOrder, content, compiler),
    targets: compileTargets(pack, compiler),
    costVariables,
    costs: compileCosts(pack, content, compiler),
    defaultScale,
    policy: compilePolicy(pack.scoring ?? {}),
  };
}

function checkReference(id: string, fact: Fact, facts: Model["facts"], issues: Issue[]): void {
  const refs: [string, string][] =
    fact.type === "ref"
      ? [[id, fact.of]]
      : fact.type === "records"
        ? Object.entries(fact.columns).flatMap(([name, column]) => (column.type === "ref" ? [[`${id}.${name}`, column.of] as [string, string]] : []))
        : []; // A pair of names.
  for (const [name, list] of refs) {
    if (facts.get(list)?.is.type !== "records")
      issues.push(
        issue({ code: "unknown-list", path: ["facts", name, "of"], message: `${name} refers to rows of ${list}, which is not a record list.`, found: list }),
      );
  }
}
