import { dayNumber, dayText } from "../kernel/calendar.js";
import { type Exact, cmp, exactText, toNumber } from "../kernel/exact.js";
import { ends } from "../evidence/readings.js";
import type { Value } from "../language/value.js";
import type { Severity } from "../model/rule.js";
import type { Finding, OpenQuestion, ValueUsed } from "../model/scorecard.js";
import type { Expr, RuleStep } from "../packs/program.js";
import { contributions } from "./contributions.js";
import { missingFor } from "./missing.js";
import { truth } from "./outcome.js";
import { columns } from "./present.js";
import type { Run } from "./run.js";

const severities: readonly Severity[] = ["critical", "high", "medium", "low", "info"];

/** Judges every rule: what is true is a finding, what is unknown an open question. */
export function judgeRules(run: Run): { readonly findings: readonly Finding[]; readonly openQuestions: readonly OpenQuestion[] } {
  const found: { readonly step: RuleStep; readonly lost: Exact }[] = [];
  const openQuestions: OpenQuestion[] = [];
  const lost = new Map((contributions(run.nodes.get("overall") as Parameters<typeof contributions>[0]) ?? []).map((part) => [part.id, part.lost])); // The whole is always computed.
  for (const step of run.context.model.program.rules) {
    if (run.nodes.get(step.area)?.out !== undefined) continue;
    const value = step.when.evaluate(run.context.env);
    const state = truth(value);
    if (state === "true")
      found.push({ step, lost: lost.get(step.area) ?? 0 }); // An area without a score loses nothing.
    // Unknown that would only turn not applicable or false is still a question; not applicable alone is none.
    else if (state === "unknown")
      openQuestions.push({ rule: step.id, area: step.area, severity: step.severity, missing: columns(missingFor(run.context, step.when)) });
  }
  const order = run.context.model.areaOrder;
  found.sort(
    (a, b) =>
      severities.indexOf(a.step.severity) - severities.indexOf(b.step.severity) ||
      cmp(b.lost, a.lost) ||
      order.indexOf(a.step.area) - order.indexOf(b.step.area) ||
      (a.step.id < b.step.id ? -1 : 1),
  );
  return { findings: found.map(({ step, lost: points }) => finding(run, step, points)), openQuestions };
}

function finding(run: Run, step: RuleStep, points: Exact): Finding {
  const { assessment } = run.context;
  const waiver = assessment.waivers?.find((one) => one.rule === step.id && dayNumber(assessment.asOf) <= dayNumber(one.until));
  return {
    rule: step.id,
    area: step.area,
    severity: step.severity,
    state: waiver === undefined ? "open" : "accepted",
    ...(waiver === undefined ? {} : { waiver: { reason: waiver.reason, approvedBy: waiver.approvedBy, until: waiver.until } }),
    values: valuesRead(run, step.when, step.prints),
    ...(step.recommend === undefined ? {} : { recommend: step.recommend }),
    pointsLost: toNumber(points),
    exact: { pointsLost: exactText(points) },
  };
}

/** The facts, metrics and levels that a condition read, and others to be printed with it, as lossless text; record lists are left out. */
export function valuesRead(run: Run, expr: Expr, others: readonly string[] = []): readonly ValueUsed[] {
  const { program } = run.context.model;
  const named = [...new Set([...expr.checked.reads, ...others])].flatMap((name) => {
    const symbol = program.symbols.get(name);
    return symbol === undefined || symbol.type === "records" ? [] : [valueUsed(name, run.context.slots[symbol.slot], symbol.type === "date")];
  });
  const levels = expr.checked.levels.flatMap((id) => {
    const step = program.practiceById.get(id);
    return step === undefined ? [] : [valueUsed(`level(${id})`, run.context.slots[step.slot], false)];
  });
  return [...named, ...levels];
}

/** A member of a list as text: lists hold texts and numbers. */
export function itemText(item: Value): string {
  if (typeof item === "string" || typeof item === "boolean") return String(item);
  return typeof item === "number" || "n" in item ? exactText(item) : "?";
}

/** One value as plain data. */
export function valueUsed(id: string, value: Value | undefined, isDate: boolean): ValueUsed {
  if (value === undefined) return { id, state: "unknown" };
  if (typeof value === "boolean" || typeof value === "string") return { id, state: "value", text: String(value) };
  const [low, high] = ends(value);
  const text = (number: Exact) => (isDate && typeof number === "number" && Number.isFinite(number) ? dayText(number) : exactText(number));
  if (typeof value === "number" || "n" in value) return { id, state: "value", text: text(value) };
  switch (value.kind) {
    case "range":
      return low === -Infinity && high === Infinity ? { id, state: "unknown" } : { id, state: "range", low: text(value.low), high: text(value.high) };
    case "list":
      return value.unknown ? { id, state: "unknown" } : { id, state: "value", text: value.items.map(itemText).join(", ") };
    case "never":
    case "none":
    case "not-applicable":
      return { id, state: value.kind };
    case "maybe":
    case "open":
    case "rows":
      return { id, state: "unknown" };
  }
}
