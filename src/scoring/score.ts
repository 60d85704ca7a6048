import { libraryVersion } from "../kernel/version.js";
import type { Assessment } from "../model/assessment.js";
import type { Rating } from "../model/rating.js";
import type { Scorecard } from "../model/scorecard.js";
import type { Model } from "../packs/model.js";
import { judgeRules } from "./findings.js";
import { ledgerOf } from "./ledger.js";
import { notesOf } from "./notes.js";
import { presentNode, presentPractice } from "./present.js";
import type { LeafOutcome } from "./outcome.js";
import { presentReading } from "./present-reading.js";
import { type Run, runAll } from "./run.js";

/**
 * Scores an assessment: ratings with their ranges and reasons, readings, findings, open questions, notes and the ledger.
 *
 * Total after parsing: it never throws on a parsed assessment, whatever is missing in it. The same input gives the same bytes on every
 * runtime. Time grows with the number of rows in the record lists.
 *
 * @param model The packs, compiled; they must be those that the assessment names (`parseAssessment` checks it).
 * @param assessment A parsed assessment.
 * @returns Plain data that survives JSON unchanged.
 */
export function score(model: Model, assessment: Assessment): Scorecard {
  return present(runAll(model, assessment));
}

/** Puts a run into plain data. */
export function present(run: Run): Scorecard {
  const { model, assessment } = run.context;
  const areas: Record<string, Rating> = {};
  const groups: Record<string, Rating> = {};
  for (const id of model.areaOrder) areas[id] = ratingOf(run, id);
  for (const step of model.program.nodes) if (step.kind === "group") groups[step.id] = ratingOf(run, step.id);
  return {
    format: 1,
    library: libraryVersion,
    packs: model.packs,
    asOf: assessment.asOf,
    ...(assessment.period === undefined ? {} : { period: assessment.period }),
    organization: assessment.organization,
    overall: ratingOf(run, "overall"),
    areas,
    groups,
    practices: Object.fromEntries(model.program.practices.map((step) => [step.id, presentPractice(run, leafOf(run, step.id))])),
    metrics: Object.fromEntries(metricsInOrder(model).map((step) => [step.id, presentReading(run, step)])),
    ...judgeRules(run),
    notes: notesOf(run),
    ledger: ledgerOf(run),
  };
}

/** The rating of one node of a run. */
export function ratingOf(run: Run, id: string): Rating {
  return presentNode(run, run.nodes.get(id) as Parameters<typeof presentNode>[1]); // Callers name nodes of the program.
}

function leafOf(run: Run, id: string): LeafOutcome {
  return run.leaves.get(id) as LeafOutcome; // Every practice was run.
}

function metricsInOrder(model: Model): Model["program"]["metrics"] {
  return [...model.metrics.keys()].flatMap((id) => model.program.metricById.get(id) ?? []);
}
