import type { Issue } from "../kernel/issue.js";
import { parseAssessment } from "../intake/parse.js";
import type { Scorecard } from "../model/scorecard.js";
import { type Move, moveText, movesOf } from "../packs/migrate/moves.js";
import type { Model } from "../packs/model.js";
import { score } from "../scoring/score.js";

/** A client to compare two versions of a pack with: any assessment, golden or real. */
export interface DriftClient {
  readonly name: string;
  /** Its `packs` are replaced by those of each model. */
  readonly assessment: unknown;
}

/** What a change of packs does to one client. */
export type ClientDrift =
  | { readonly name: string; readonly status: "same" }
  | {
      readonly name: string;
      readonly status: "moved";
      readonly moves: readonly Move[];
      readonly findings: { readonly gone: readonly string[]; readonly new: readonly string[] };
      readonly openQuestions: { readonly gone: readonly string[]; readonly new: readonly string[] };
    }
  /** The assessment does not fit one of the models; it needs a migration first. */
  | { readonly name: string; readonly status: "does-not-fit"; readonly model: "before" | "after"; readonly issues: readonly Issue[] };

/** What a change of packs does to given clients. */
export interface DriftReport {
  readonly clients: readonly ClientDrift[];
  readonly same: number;
  readonly moved: number;
  readonly doesNotFit: number;
}

/**
 * Shows how a change of packs moves the scores of given clients, before it is released.
 *
 * @param before The packs as they are published.
 * @param after The packs as they would be.
 * @param clients Assessments, for example golden clients; each is scored with both.
 */
export function drift(before: Model, after: Model, clients: readonly DriftClient[]): DriftReport {
  const found = clients.map((client) => driftOf(before, after, client));
  const count = (status: ClientDrift["status"]) => found.filter((one) => one.status === status).length;
  return { clients: found, same: count("same"), moved: count("moved"), doesNotFit: count("does-not-fit") };
}

function driftOf(before: Model, after: Model, client: DriftClient): ClientDrift {
  const { name } = client;
  const [first, second] = [scored(before, client), scored(after, client)];
  if ("issues" in first) return { name, status: "does-not-fit", model: "before", issues: first.issues };
  if ("issues" in second) return { name, status: "does-not-fit", model: "after", issues: second.issues };
  const moves = movesOf(first, second);
  const rules = (card: Scorecard) => card.findings.map((one) => one.rule);
  const questions = (card: Scorecard) => card.openQuestions.map((one) => one.rule);
  const findings = difference(rules(first), rules(second));
  const openQuestions = difference(questions(first), questions(second));
  const isSame = moves.length + findings.gone.length + findings.new.length + openQuestions.gone.length + openQuestions.new.length === 0;
  return isSame ? { name, status: "same" } : { name, status: "moved", moves, findings, openQuestions };
}

function scored(model: Model, { assessment }: DriftClient): Scorecard | { readonly issues: readonly Issue[] } {
  const packs = model.packs.map(({ id, version }) => ({ id, version }));
  const parsed = parseAssessment(typeof assessment === "object" ? { ...assessment, packs } : assessment, model);
  return parsed.ok ? score(model, parsed.value) : { issues: parsed.issues };
}

function difference(before: readonly string[], after: readonly string[]): { readonly gone: readonly string[]; readonly new: readonly string[] } {
  return { gone: before.filter((id) => !after.includes(id)), new: after.filter((id) => !before.includes(id)) };
}

/**
 * Prints a drift report for a terminal: each client that moves, with what moved and by how much, then a count.
 *
 * @example formatDrift({ clients: [], same: 0, moved: 0, doesNotFit: 0 }) //=> "0 same, 0 moved\n"
 */
export function formatDrift(report: DriftReport): string {
  const lines = report.clients.flatMap((client): readonly string[] => {
    switch (client.status) {
      case "same":
        return [];
      case "does-not-fit":
        return [
          `${client.name}: does not fit the packs ${client.model === "before" ? "as they are" : "as they would be"} (${client.issues.length} issues, the first: ${client.issues[0]?.message ?? ""})`,
        ];
      case "moved":
        return [
          client.name,
          ...client.moves.map((move) => `  ${moveText(move)}`),
          ...client.findings.new.map((id) => `  finding ${id} is new`),
          ...client.findings.gone.map((id) => `  finding ${id} is gone`),
          ...client.openQuestions.new.map((id) => `  open question ${id} is new`),
          ...client.openQuestions.gone.map((id) => `  open question ${id} is gone`),
        ];
    }
  });
  return `${[...lines, `${report.same} same, ${report.moved} moved${report.doesNotFit === 0 ? "" : `, ${report.doesNotFit} do not fit`}`].join("\n")}\n`;
}
