import { encodeFact } from "../evidence/encode.js";
import type { Answer, Assessment, FactState } from "../model/assessment.js";
import type { Rating } from "../model/rating.js";
import type { Scorecard } from "../model/scorecard.js";
import type { Model } from "../packs/model.js";
import type { Expr, NodeStep } from "../packs/program.js";
import { CioAssessmentError } from "../kernel/result.js";
import type { NodeOutcome } from "./outcome.js";
import { type Run, runAll, runMetric, runNode, runPractice } from "./run.js";
import { present, ratingOf } from "./score.js";
import { checkAnswer, checkFact } from "./session-check.js";

/**
 * A what-if: an assessment that is edited one value at a time and re-scored only where the edit reaches. The one stateful value of the
 * library; after any sequence of edits it equals scoring from scratch.
 */
export interface Session {
  /** Sets the answer of a practice or the state of a fact; undefined takes it out. A value that parsing would refuse is refused. */
  set(id: string, value: Answer | FactState | undefined): Session;
  /** The rating of the whole (`overall`), an area or a group. */
  rating(id: string): Rating;
  /** The scorecard as it stands. */
  scorecard(): Scorecard;
  /** The assessment as edited. */
  assessment(): Assessment;
}

/** What the stages on top need besides: the outcome before it is put into plain data. */
export interface InnerSession extends Session {
  readonly run: Run;
  node(id: string): NodeOutcome;
}

/**
 * Opens a what-if on an assessment, which itself is not changed.
 *
 * @throws CioAssessmentError `wrong-use` from `set` and `rating` for an id the model does not have; `invalid-input` from `set` for a value
 * that parsing would refuse, which then is not taken.
 */
export function openSession(model: Model, assessment: Assessment): Session {
  const inner = openInnerSession(model, assessment);
  const facts = new Map(model.program.facts.map((step) => [step.id, step]));
  const { rating, scorecard } = inner;
  const session: Session = {
    set(id, value) {
      const fact = facts.get(id);
      const practice = model.program.practiceById.get(id);
      if (value !== undefined && fact !== undefined) checkFact(fact, value);
      if (value !== undefined && practice !== undefined) checkAnswer(practice, value);
      inner.set(id, value);
      return session;
    },
    rating,
    scorecard,
    assessment: inner.assessment,
  };
  return session;
}

/** The same for the stages on top, which try values that they know to be valid. */
export function openInnerSession(model: Model, assessment: Assessment): InnerSession {
  const facts: Record<string, FactState | undefined> = { ...assessment.facts };
  const answers: Record<string, Answer | undefined> = { ...assessment.answers };
  // The run reads the edited copies; absent and undefined mean the same to it.
  const edited = { ...assessment, facts, answers } as Assessment;
  const run = runAll(model, edited);
  const readers = indexReaders(model);
  const factSteps = new Map(model.program.facts.map((step) => [step.id, step]));
  const session: InnerSession = {
    run,
    set(id, value) {
      const fact = factSteps.get(id);
      if (fact !== undefined) {
        facts[id] = value as FactState | undefined; // The caller chose the kind by the id.
        forgetRefused(run, id);
        run.context.slots[fact.slot] = encodeFact(fact, facts[id], run.context.refused);
        rerun(run, readers, new Set([id]));
      } else if (model.practices.has(id)) {
        answers[id] = value as Answer | undefined; // As above.
        rerun(run, readers, new Set([`practice:${id}`]));
      } else throw new CioAssessmentError("wrong-use", `No fact or practice is called ${id}.`);
      return session;
    },
    node(id) {
      const outcome = run.nodes.get(id);
      if (outcome === undefined) throw new CioAssessmentError("wrong-use", `No area or group is called ${id}.`);
      return outcome;
    },
    rating(id) {
      session.node(id);
      return ratingOf(run, id);
    },
    scorecard: () => present(run),
    assessment: () => ({ ...edited, facts: defined(facts), answers: defined(answers) }),
  };
  return session;
}

function defined<T>(record: { readonly [id: string]: T | undefined }): Record<string, T> {
  const kept: Record<string, T> = {};
  for (const [id, value] of Object.entries(record)) if (value !== undefined) kept[id] = value;
  return kept;
}

function forgetRefused(run: Run, id: string): void {
  for (const name of run.context.refused) if (name === id || name.startsWith(`${id}[`)) run.context.refused.delete(name);
}

/** By what changed (fact, metric, `practice:id`, node), the steps that must run again. */
export type Readers = ReadonlyMap<string, readonly string[]>;

/** By what changed, the steps that must run again; once per model. */
export function indexReaders(model: Model): Readers {
  const { program } = model;
  const readers = new Map<string, string[]>();
  const put = (source: string, reader: string) => {
    const list = readers.get(source);
    if (list === undefined) readers.set(source, [reader]);
    else list.push(reader);
  };
  const reads = (expr: Expr | undefined, reader: string) => {
    if (expr === undefined) return;
    for (const name of expr.checked.reads) put(program.symbols.get(name)?.stratum === "metric" ? `metric:${name}` : name, reader);
    for (const id of expr.checked.levels) put(`practice:${id}`, reader);
  };
  for (const metric of program.metrics) for (const expr of [metric.is, metric.base]) reads(expr, `metric:${metric.id}`);
  for (const practice of program.practices) {
    for (const expr of [practice.appliesWhen, ...practice.guards.map((guard) => guard.when)]) reads(expr, `practice:${practice.id}`);
    for (const metric of practice.corroborating) put(`metric:${metric.id}`, `practice:${practice.id}`);
  }
  for (const node of program.nodes) readersOfNode(node, model, put, reads);
  return readers;
}

function readersOfNode(
  node: NodeStep,
  model: Model,
  put: (source: string, reader: string) => void,
  reads: (expr: Expr | undefined, reader: string) => void,
): void {
  const name = `node:${node.id}`;
  for (const expr of [node.appliesWhen, node.gate, ...node.caps.map((cap) => cap.when)]) reads(expr, name);
  for (const child of node.children) {
    if (child.kind === "practice") put(`practice:${child.id}`, name);
    else if (child.kind === "indicator") {
      put(`metric:${child.id}`, name);
      reads(child.appliesWhen, name);
    } else put(`node:${child.id}`, name);
  }
  if (node.kind !== "area") return;
  const size = model.pack.targets?.bySize?.fact;
  if (size !== undefined) put(size, name);
  for (const one of model.program.targets.raise) reads(one.when, name);
}

/** Runs again every step that what changed reaches, in the order of the program. */
export function rerun(run: Run, readers: Readers, changed: Set<string>): void {
  const queue = [...changed];
  for (let source = queue.pop(); source !== undefined; source = queue.pop()) {
    for (const reader of readers.get(source) ?? []) {
      if (changed.has(reader)) continue;
      changed.add(reader);
      queue.push(reader);
    }
  }
  run.context.missing.clear();
  const { program } = run.context.model;
  for (const step of program.metrics) if (changed.has(`metric:${step.id}`)) runMetric(run, step);
  for (const step of program.practices) if (changed.has(`practice:${step.id}`)) runPractice(run, step);
  for (const step of program.nodes) if (changed.has(`node:${step.id}`)) runNode(run, step);
}
