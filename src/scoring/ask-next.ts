import { type Exact, add, cmp, div, exactText, sub, toNumber } from "../kernel/exact.js";
import { addDays } from "../kernel/calendar.js";
import type { Answer, Assessment, CellState, FactState } from "../model/assessment.js";
import type { Column, Fact } from "../model/fact.js";
import type { Model } from "../packs/model.js";
import type { Context } from "./context.js";
import { missingFor } from "./missing.js";
import { type InnerSession, openInnerSession } from "./session.js";

/** Something still unknown, with what knowing it would be worth. */
export interface Question {
  /** A practice or fact id; for cells of a record list, `list.column`. */
  readonly id: string;
  readonly kind: "practice" | "fact" | "column";
  readonly area: string;
  /** By how much the range of the whole narrows, on average over its ends, in points of the scale. */
  readonly narrows: number;
  readonly exact: string;
  /** Where to get it, in the pack's words; absent without prose. */
  readonly ask?: string;
}

/**
 * Orders what is still unknown by how much it can narrow the range of the whole.
 *
 * Each practice is tried at both ends of its scale, each fact at the ends or members of what it may be; the narrowing is the mean over
 * the tries. Ties: pack order. Costs a few partial re-scorings per unknown.
 *
 * @param options.most How many to return; 20 by default.
 */
export function askNext(model: Model, assessment: Assessment, options: { readonly most?: number } = {}): readonly Question[] {
  const session = openInnerSession(model, assessment);
  const now = width(session);
  const questions = [...openPractices(session), ...missingNames(session)].map((question) => weigh(question, session, now, assessment));
  const ranked = questions.map((question, index) => ({ question, index }));
  ranked.sort((a, b) => cmp(b.question.value, a.question.value) || a.index - b.index);
  return ranked.slice(0, options.most ?? 20).map(({ question: { value, candidate } }) => {
    const ask = askOf(candidate, model);
    return {
      id: candidate.id,
      kind: candidate.kind,
      area: candidate.area,
      narrows: toNumber(value),
      exact: exactText(value),
      ...(ask === undefined || ask === "" ? {} : { ask }),
    };
  });
}

interface Candidate {
  readonly id: string;
  readonly kind: Question["kind"];
  readonly area: string;
}

function width(session: InnerSession): Exact {
  const node = session.node("overall");
  return sub(node.ownHigh, node.ownLow);
}

function openPractices(session: InnerSession): readonly Candidate[] {
  return [...session.run.leaves.values()].flatMap((leaf) =>
    leaf.state === "open" && leaf.step.kind === "practice" ? [{ id: leaf.step.id, kind: "practice" as const, area: leaf.step.area }] : [],
  );
}

function missingNames(session: InnerSession): readonly Candidate[] {
  const { context } = session.run;
  const { model } = context;
  const names = new Set<string>();
  for (const expr of unknownConditions(session)) for (const name of missingFor(context, expr)) names.add(name);
  const columns = new Map<string, Candidate>();
  for (const name of names) {
    const bracket = name.indexOf("[");
    const list = bracket < 0 ? name : name.slice(0, bracket);
    const id = bracket < 0 ? name : `${list}${name.slice(name.indexOf("]") + 1)}`;
    const fact = model.facts.get(list);
    if (fact !== undefined && !columns.has(id)) columns.set(id, { id, kind: bracket < 0 ? "fact" : "column", area: fact.area });
  }
  return [...columns.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function* unknownConditions(session: InnerSession): Generator<Parameters<typeof missingFor>[1]> {
  const { program } = session.run.context.model;
  for (const practice of program.practices) {
    if (session.run.leaves.get(practice.id)?.state === "out") continue;
    if (practice.appliesWhen !== undefined) yield practice.appliesWhen;
    for (const guard of practice.guards) yield guard.when;
    for (const metric of practice.corroborating) yield metric.is;
  }
  for (const node of program.nodes) for (const cap of node.caps) yield cap.when;
}

function weigh(candidate: Candidate, session: InnerSession, now: Exact, assessment: Assessment): { readonly candidate: Candidate; readonly value: Exact } {
  const before = session.assessment();
  const key = candidate.kind === "column" ? candidate.id.slice(0, candidate.id.indexOf(".")) : candidate.id;
  const old = candidate.kind === "practice" ? before.answers[key] : before.facts[key];
  const tries = triesFor(candidate, session.run.context, assessment);
  let narrowed: Exact = 0;
  for (const attempt of tries) {
    session.set(key, attempt);
    narrowed = add(narrowed, sub(now, width(session)));
  }
  session.set(key, old);
  return { candidate, value: tries.length === 0 ? 0 : div(narrowed, tries.length) };
}

function triesFor(candidate: Candidate, context: Context, assessment: Assessment): readonly (Answer | FactState)[] {
  const { model } = context;
  if (candidate.kind === "practice") {
    const scale = model.program.practiceById.get(candidate.id)?.scale;
    return scale === undefined ? [] : [scale.min, scale.max].map((level) => ({ level: toNumber(level), evidence: "verified" as const }));
  }
  const [list = "", column] = candidate.kind === "column" ? split(candidate.id, model) : [candidate.id];
  const fact = model.facts.get(list)?.is;
  if (fact === undefined) return [];
  if (column === undefined) return fact.type === "records" ? [[]] : valuesOf(fact, assessment.asOf);
  const cell = fact.type === "records" ? fact.columns[column] : undefined;
  const rows = assessment.facts[list];
  if (cell === undefined || !Array.isArray(rows)) return [];
  const given = rows as readonly { readonly [name: string]: CellState }[]; // A list of rows, by its definition.
  return valuesOf(cell, assessment.asOf).map((value) => given.map((row) => (Object.hasOwn(row, column) ? row : { ...row, [column]: value as CellState }))); // Values of a column are states of a cell.
}

function split(id: string, model: Model): readonly [string, string] {
  const dot = id.lastIndexOf(".");
  const list = id.slice(0, dot);
  return model.facts.has(list) ? [list, id.slice(dot + 1)] : [id.slice(0, id.indexOf(".")), id.slice(id.indexOf(".") + 1)];
}

/** The ends or members of what a fact may be; three points where it has no upper end. */
function valuesOf(fact: Fact | Column, asOf: string): readonly FactState[] {
  switch (fact.type) {
    case "boolean":
      return [true, false];
    case "enum":
      return fact.values.slice(0, 12);
    case "set":
      return [[], fact.values.slice(0, 50)];
    case "date":
      return [asOf, addDays(asOf, -300), ...(fact.never === true ? ["never"] : [addDays(asOf, -2000)])];
    case "count":
    case "number":
    case "money":
    case "percent":
    case "duration": {
      const low = fact.min ?? 0; // Where nothing is declared, zero is a fair try.
      return [low, fact.max ?? low + 100];
    }
    case "text":
    case "ref":
      return ["x"];
    case "records":
      return [[]];
  }
}

function askOf(candidate: Candidate, model: Model): string | undefined {
  if (candidate.kind === "practice") return model.practices.get(candidate.id)?.is.evidence;
  if (candidate.kind === "fact") return model.facts.get(candidate.id)?.is.ask;
  return model.facts.get(split(candidate.id, model)[0])?.is.ask;
}
