import { exactOf } from "../kernel/exact.js";
import type { Proposal, Roadmap } from "../model/roadmap.js";
import type { Model } from "../packs/model.js";
import { type Action, severities } from "./actions.js";
import type { ReportInputs } from "./inputs.js";

/** The actions of a roadmap, in its order: what is planned, then what it leaves out with the reason, then what is kept apart. */
export function roadmapActions(model: Model, inputs: ReportInputs, roadmap: Roadmap): readonly Action[] {
  const drafts: readonly Draft[] = [
    ...roadmap.items.map(
      (item): Draft => ({
        ...ofProposal(model, inputs, { roadmap, proposal: item.proposal }),
        start: item.start,
        due: item.end,
        decideBy: item.decideBy,
        status: "open",
      }),
    ),
    ...roadmap.dropped.map(
      (item): Draft => ({
        ...ofProposal(model, inputs, { roadmap, proposal: item.proposal }),
        status: "open",
        leftOut: { why: item.why, detail: item.detail },
      }),
    ),
    ...roadmap.apart.flatMap((one) => apart(model, inputs, one)),
  ];
  return drafts.map((draft, at) => ({ ...draft, tag: `A${at + 1}` }));
}

type Draft = Omit<Action, "tag">;

function ofProposal(model: Model, inputs: ReportInputs, from: { readonly roadmap: Roadmap; readonly proposal: Proposal }): Omit<Draft, "status"> {
  const { proposal } = from;
  const { currency } = from.roadmap.prices;
  const price = (span: { readonly low: string; readonly high: string }) => ({ low: exactOf(span.low), high: exactOf(span.high), currency });
  return {
    ...basics(model, inputs, proposal.id),
    owner: proposal.owner,
    area: proposal.area,
    waitsFor: proposal.prerequisites,
    effort: { low: exactOf(proposal.effort.low), likely: exactOf(proposal.effort.likely), high: exactOf(proposal.effort.high) },
    ...(proposal.oneOff === undefined ? {} : { oneOff: price(proposal.oneOff) }),
    ...(proposal.annual === undefined ? {} : { perYear: price(proposal.annual) }),
    ...(proposal.missing.length === 0 ? {} : { priceMissing: proposal.missing }),
    ...(proposal.gain === undefined ? {} : { gain: exactOf(proposal.gain.overall) }),
  };
}

function apart(model: Model, inputs: ReportInputs, one: Roadmap["apart"][number]): readonly Draft[] {
  const known = ["running", "done", "rejected", "accepted-risk"] as const;
  const status = known.find((state) => state === one.status);
  return status === undefined || status === "done" || !model.recommendations.has(one.id)
    ? []
    : [{ ...basics(model, inputs, one.id), status, ...(one.reason === undefined ? {} : { reason: one.reason }) }];
}

/** What the pack says of a recommendation, and the open findings that ask for it. */
function basics(model: Model, inputs: ReportInputs, id: string): Omit<Draft, "status"> {
  const placed = model.recommendations.get(id);
  const causes = inputs.scorecard.findings.filter((finding) => finding.recommend === id && finding.state === "open");
  const severity = severities.find((level) => causes.some((cause) => cause.severity === level));
  return {
    id,
    title: placed?.is.title ?? id,
    area: placed?.area ?? "",
    owner: placed?.is.owner ?? "",
    steps: placed?.is.steps ?? [],
    causes,
    lifts: (placed?.is.lifts ?? []).filter((lift) => model.practices.has(lift.id)),
    waitsFor: placed?.is.prerequisites ?? [],
    ...(severity === undefined ? {} : { severity }),
  };
}
