import type { Model } from "../packs/model.js";
import type { Expr, NodeStep } from "../packs/program.js";

/**
 * For any id of a model, the facts it depends on, directly or through metrics, levels and children.
 *
 * @returns A function that remembers what it has found; `undefined` for an id that nothing defines.
 */
export function readsOf(model: Model): (id: string) => ReadonlySet<string> | undefined {
  const direct = directReads(model);
  const known = new Map<string, ReadonlySet<string>>();
  const visit = (id: string): ReadonlySet<string> | undefined => {
    const found = known.get(id);
    if (found !== undefined) return found;
    if (model.facts.has(id)) return new Set([id]);
    if (!direct.has(id)) return undefined;
    // Walked with a list of its own: a pack may be deep.
    const facts = new Set<string>();
    const seen = new Set([id]);
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const read of direct.get(next) ?? []) {
        if (model.facts.has(read)) facts.add(read);
        else if (!seen.has(read)) {
          seen.add(read);
          open.push(read);
        }
      }
    }
    known.set(id, facts);
    return facts;
  };
  return visit;
}

function directReads(model: Model): ReadonlyMap<string, readonly string[]> {
  const { program } = model;
  const reads = new Map<string, readonly string[]>();
  const of = (...exprs: readonly (Expr | undefined)[]) => exprs.flatMap((expr) => (expr === undefined ? [] : [...expr.checked.reads, ...expr.checked.levels]));
  for (const metric of program.metrics) reads.set(metric.id, of(metric.is, metric.base));
  for (const practice of program.practices) {
    reads.set(practice.id, [...of(practice.appliesWhen, ...practice.guards.map((guard) => guard.when)), ...practice.corroborating.map((metric) => metric.id)]);
    for (const [index, guard] of practice.guards.entries()) reads.set(`${practice.id}#${index}`, of(guard.when));
  }
  for (const node of program.nodes) {
    reads.set(node.id, nodeReads(node, of));
    for (const cap of node.caps) reads.set(cap.id, of(cap.when));
  }
  for (const rule of program.rules) reads.set(rule.id, of(rule.when));
  for (const check of program.checks) reads.set(check.id, of(check.when));
  return reads;
}

function nodeReads(node: NodeStep, of: (...exprs: readonly (Expr | undefined)[]) => readonly string[]): readonly string[] {
  const formula = node.rollup.kind === "formula" ? node.rollup.is : undefined;
  return [
    ...of(node.appliesWhen, node.gate, formula, ...node.caps.map((cap) => cap.when)),
    ...node.children.flatMap((child) => [child.id, ...of(child.appliesWhen)]),
  ];
}
