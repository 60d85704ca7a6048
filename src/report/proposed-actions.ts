import { type Day, addDays } from "../kernel/calendar.js";
import { cmp, exactOf } from "../kernel/exact.js";
import type { Recommendation } from "../model/recommendation.js";
import type { Severity } from "../model/rule.js";
import type { Finding, Scorecard } from "../model/scorecard.js";
import type { Model } from "../packs/model.js";
import { type Action, severities } from "./actions.js";
import type { ReportInputs, ReportOptions } from "./inputs.js";

/**
 * The actions of a report without a roadmap, unpriced: a recommendation is proposed when an open finding names it, or when a practice
 * it lifts counts below both that level and the area's target; what must come first is pulled in.
 *
 * @returns Critical first, then by horizon, severity and id; never before what it waits for.
 */
export function proposedActions(model: Model, inputs: ReportInputs, options: ReportOptions): readonly Action[] {
  const { assessment, scorecard } = inputs;
  const causes = new Map<string, Finding[]>();
  for (const finding of scorecard.findings) {
    if (finding.state !== "open" || finding.recommend === undefined || !model.recommendations.has(finding.recommend)) continue;
    causes.set(finding.recommend, [...(causes.get(finding.recommend) ?? []), finding]);
  }
  const wanted = new Set(causes.keys());
  for (const [id, { is }] of model.recommendations) if (liftsSomething(is, scorecard)) wanted.add(id);
  for (const id of wanted)
    for (const before of model.recommendations.get(id)?.is.prerequisites ?? []) if (model.recommendations.has(before)) wanted.add(before);
  const drafts = [...wanted]
    .filter((id) => assessment.advice?.[id]?.status !== "done")
    .map((id) => draft(model, { id, causes: causes.get(id) ?? [], from: options.editionDate ?? assessment.asOf, state: assessment.advice?.[id] }));
  return numbered(prerequisitesFirst(drafts.sort(compare)));
}

function liftsSomething(recommendation: Recommendation, scorecard: Scorecard): boolean {
  return recommendation.lifts.some(({ id, to }) => {
    const practice = scorecard.practices[id];
    if (practice?.status !== "answered") return false;
    const area = scorecard.areas[practice.area];
    const target = area === undefined || area.status === "not-applicable" ? undefined : area.exact.target;
    const counts = exactOf(practice.exact.effective);
    return target !== undefined && cmp(counts, exactOf(to)) < 0 && cmp(counts, exactOf(target)) < 0;
  });
}

type Draft = Omit<Action, "tag"> & { readonly horizon: number };

interface Wish {
  readonly id: string;
  readonly causes: readonly Finding[];
  readonly from: Day;
  readonly state: NonNullable<ReportInputs["assessment"]["advice"]>[string] | undefined;
}

function draft(model: Model, wish: Wish): Draft {
  const placed = model.recommendations.get(wish.id);
  if (placed === undefined) throw new RangeError(`No recommendation is called ${wish.id}.`);
  const { is, area } = placed;
  const horizon = model.pack.horizons?.[is.horizon];
  const severity = severities.find((one) => wish.causes.some((cause) => cause.severity === one));
  return {
    id: wish.id,
    title: is.title,
    area,
    owner: is.owner,
    steps: is.steps,
    causes: wish.causes,
    lifts: is.lifts.filter(({ id }) => model.practices.has(id)),
    waitsFor: is.prerequisites.filter((id) => model.recommendations.has(id)),
    ...(horizon === undefined ? {} : { due: addDays(wish.from, horizon.toDays) }),
    status: wish.state?.status ?? "open",
    ...(wish.state?.reason === undefined ? {} : { reason: wish.state.reason }),
    ...(severity === undefined ? {} : { severity }),
    horizon: horizon?.toDays ?? Number.MAX_SAFE_INTEGER,
  };
}

function rank(severity: Severity | undefined): number {
  return severity === undefined ? severities.length : severities.indexOf(severity);
}

function compare(a: Draft, b: Draft): number {
  const critical = Number(b.severity === "critical") - Number(a.severity === "critical");
  return critical || a.horizon - b.horizon || rank(a.severity) - rank(b.severity) || b.causes.length - a.causes.length || (a.id < b.id ? -1 : 1);
}

function prerequisitesFirst(drafts: readonly Draft[]): readonly Draft[] {
  const byId = new Map(drafts.map((one) => [one.id, one]));
  const placed = new Set<Draft>();
  const place = (one: Draft, path: ReadonlySet<string>): void => {
    if (placed.has(one) || path.has(one.id)) return;
    for (const before of one.waitsFor) {
      const first = byId.get(before);
      if (first !== undefined) place(first, new Set([...path, one.id]));
    }
    placed.add(one);
  };
  for (const one of drafts) place(one, new Set());
  return [...placed];
}

function numbered(drafts: readonly Draft[]): readonly Action[] {
  return drafts.map(({ horizon: _, ...action }, at) => ({ ...action, tag: `A${at + 1}` }));
}
