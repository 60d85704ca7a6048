import { type Exact, add, cmp, div, exactOf, exactText, mul, sub } from "../kernel/exact.js";
import type { Assessment } from "../model/assessment.js";
import type { Proposal } from "../model/roadmap.js";
import { ends, isDefinite } from "../evidence/readings.js";
import type { Model } from "../packs/model.js";
import { missingFor } from "../scoring/missing.js";
import { type Run, runAll } from "../scoring/run.js";
import { judgeRules } from "../scoring/findings.js";
import { type Prices, effortOf, priced, pricesOf } from "./price.js";
import { type WhatIf, whatIf } from "./scenario.js";

type Cause = Proposal["causes"][number];

/**
 * Proposes the recommendations that a result asks for: a rule that names it is true, or a practice it lifts is below both the lift and the
 * area's target. Causes are merged, prerequisites drawn in, effort and cost computed from the company's own figures.
 *
 * Recommendations that the assessment calls done, rejected, accepted or running are not proposed. Scores once, and what each proposal reaches once more.
 *
 * @returns In the pack's order of value: critical first, then value per cost, then horizon, prerequisites before what needs them.
 */
export function proposeAdvice(model: Model, assessment: Assessment): readonly Proposal[] {
  return proposeIn(whatIf(runAll(model, assessment)));
}

/** Proposes within a run that is already there. */
export function proposeIn(what: WhatIf): readonly Proposal[] {
  const { run } = what;
  const { model } = run.context;
  const causes = causesOf(run);
  const prices = pricesOf(model, run.context.env);
  const proposals = [...causes].map(([id, list]) => proposal(id, list, what, prices));
  return inOrder(proposals, run);
}

function causesOf(run: Run): ReadonlyMap<string, readonly Cause[]> {
  const { model, assessment } = run.context;
  const apart = assessment.advice ?? {};
  const causes = new Map<string, Cause[]>();
  const put = (id: string, cause: Cause) => {
    if (Object.hasOwn(apart, id)) return;
    const list = causes.get(id);
    if (list === undefined) causes.set(id, [cause]);
    else list.push(cause);
  };
  for (const finding of judgeRules(run).findings)
    if (finding.state === "open" && finding.recommend !== undefined) put(finding.recommend, { kind: "rule", id: finding.rule, severity: finding.severity });
  for (const [id, { area, is }] of model.recommendations) {
    const target = run.nodes.get(area)?.target;
    for (const lift of is.lifts) {
      const leaf = run.leaves.get(lift.id);
      if (leaf?.state !== "counts" || !model.practices.has(lift.id)) continue;
      if (cmp(leaf.value, exactOf(lift.to)) < 0 && target !== undefined && cmp(leaf.value, target) < 0)
        put(id, { kind: "practice", id: lift.id, from: exactText(leaf.value), to: exactText(exactOf(lift.to)) });
    }
  }
  const queue = [...causes.keys()];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    for (const before of model.recommendations.get(id)?.is.prerequisites ?? []) {
      if (Object.hasOwn(apart, before)) continue;
      if (!causes.has(before)) queue.push(before);
      if (causes.get(before)?.some((cause) => cause.kind === "prerequisite" && cause.id === id) !== true) put(before, { kind: "prerequisite", id });
    }
  }
  return causes;
}

function proposal(id: string, causes: readonly Cause[], what: WhatIf, prices: Prices): Proposal {
  const { run } = what;
  const { model } = run.context;
  const placed = model.recommendations.get(id);
  const steps = model.program.costs.get(id);
  if (placed === undefined || steps === undefined) throw new Error(`No recommendation is called ${id}`); // Compilation checked every name.
  const scales = placed.is.scalesWithSize ?? true;
  const effort = {
    low: effortOf(steps.effort.low, prices, scales),
    likely: effortOf(steps.effort.likely, prices, scales),
    high: effortOf(steps.effort.high, prices, scales),
  };
  const oneOff = priced(steps.oneOff.low, steps.oneOff.high, prices);
  const annual = priced(steps.annual.low, steps.annual.high, prices);
  const used = new Set([steps.oneOff, steps.annual].flatMap((part) => [part.low, part.high]).flatMap((expr) => expr.checked.reads));
  const missing = prices.variables.flatMap(({ id: name, value }) => {
    const expr = model.program.costVariables.get(name);
    return used.has(name) && !isDefinite(value) && expr !== undefined ? missingFor(run.context, expr) : [];
  });
  const gain = gainOf([id], what, placed.area);
  return {
    id,
    area: placed.area,
    owner: placed.is.owner,
    horizon: placed.is.horizon,
    causes,
    critical: causes.some((cause) => cause.kind === "rule" && cause.severity === "critical"),
    effort: { low: exactText(effort.low), likely: exactText(effort.likely), high: exactText(effort.high) },
    ...(oneOff === undefined ? {} : { oneOff: { low: exactText(oneOff.low), high: exactText(oneOff.high) } }),
    ...(annual === undefined ? {} : { annual: { low: exactText(annual.low), high: exactText(annual.high) } }),
    basis: prices.variables
      .filter((variable) => used.has(variable.id))
      .map(({ id: name, value }) => ({ id: name, ...(isDefinite(value) ? { value: exactText(value) } : {}) })),
    missing: [...new Set(missing)].sort(),
    prerequisites: placed.is.prerequisites,
    lifts: placed.is.lifts.map((lift) => ({ id: lift.id, to: exactText(exactOf(lift.to)) })),
    value: exactText(valueOf(causes, run)),
    ...(gain === undefined ? {} : { gain }),
  };
}

/** Points that doing these adds to the whole and to an area, by scoring the scenario. */
export function gainOf(ids: readonly string[], what: WhatIf, area: string): { readonly overall: string; readonly area: string } | undefined {
  const { run } = what;
  const then = what.after(ids);
  const difference = (node: string): Exact | undefined => {
    const [now, after] = [run.nodes.get(node), then.nodes.get(node)];
    return now?.state === "counts" && after?.state === "counts" ? sub(after.value, now.value) : undefined;
  };
  const [overall, own] = [difference("overall"), difference(area)];
  return overall === undefined || own === undefined ? undefined : { overall: exactText(overall), area: exactText(own) };
}

/** Severity points of its rules, plus four times the weight it lifts, as a share of its area. */
function valueOf(causes: readonly Cause[], run: Run): Exact {
  const { model } = run.context;
  const points = model.pack.scoring?.severityPoints;
  let value: Exact = 0;
  for (const cause of causes) {
    if (cause.kind === "rule") value = add(value, exactOf((points as Readonly<Record<string, number>> | undefined)?.[cause.severity] ?? 0)); // A severity without points adds none.
    if (cause.kind !== "practice") continue;
    const step = model.program.practiceById.get(cause.id);
    const node = run.nodes.get(step?.area ?? "");
    if (step === undefined || node === undefined) continue;
    const weights = node.step.children.reduce<Exact>((sum, child) => add(sum, child.weight), 0);
    value = add(value, mul(4, div(mul(step.weight, sub(exactOf(cause.to), exactOf(cause.from))), weights)));
  }
  return value;
}

/** Value over cost: likely effort at the external day rate (or the internal), the middle of the one-off price, one year of running cost. */
function worth(one: Proposal, rate: Exact): Exact {
  const middle = (span: { readonly low: string; readonly high: string } | undefined): Exact =>
    span === undefined ? 0 : div(add(exactOf(span.low), exactOf(span.high)), 2); // Not priced: ordered by effort alone.
  const cost = add(add(mul(exactOf(one.effort.likely), rate), middle(one.oneOff)), middle(one.annual));
  return cmp(cost, 0) === 0 ? exactOf(one.value) : div(exactOf(one.value), cost);
}

function dayRate(model: Model, run: Run): Exact {
  for (const name of ["externalDayRate", "internalDayRate"]) {
    const slot = model.program.symbols.get(name)?.slot;
    const [low] = slot === undefined ? [undefined] : ends(run.context.slots[slot] ?? { kind: "not-applicable" });
    if (low !== undefined && cmp(low, 0) > 0) return low;
  }
  return 1000; // A price-neutral rate: only the order depends on it.
}

function inOrder(proposals: readonly Proposal[], run: Run): readonly Proposal[] {
  const { model } = run.context;
  const rate = dayRate(model, run);
  const horizons = Object.keys(model.pack.horizons ?? {});
  const ranked = proposals.map((one, index) => ({ one, index, worth: worth(one, rate) }));
  ranked.sort(
    (a, b) =>
      Number(b.one.critical) - Number(a.one.critical) ||
      cmp(b.worth, a.worth) ||
      horizons.indexOf(a.one.horizon) - horizons.indexOf(b.one.horizon) ||
      a.index - b.index,
  );
  return prerequisitesFirst(ranked.map(({ one }) => one));
}

/** Keeps the order, but places what is needed before what needs it. */
export function prerequisitesFirst(proposals: readonly Proposal[]): readonly Proposal[] {
  const byId = new Map(proposals.map((one) => [one.id, one]));
  const placed = new Set<string>();
  const order: Proposal[] = [];
  const place = (one: Proposal, above: ReadonlySet<string>) => {
    if (placed.has(one.id) || above.has(one.id)) return;
    for (const before of one.prerequisites) {
      const needed = byId.get(before);
      if (needed !== undefined) place(needed, new Set([...above, one.id]));
    }
    placed.add(one.id);
    order.push(one);
  };
  for (const one of proposals) place(one, new Set());
  return order;
}
