import type { ProposalData } from "../../model/engagement.js";
import type { BlockNode, ReportTree } from "../../model/report.js";
import type { Timeline } from "../../model/timeline.js";
import type { Model } from "../../packs/model.js";
import type { WordContext } from "../context.js";
import { exact } from "../../kernel/exact.js";
import { calendarFigure } from "../figures/f15-calendar.js";
import { printWeekday } from "../formats/print.js";
import { areaName } from "../names.js";
import { bullets, inlines, paragraph, section, table } from "../nodes.js";
import { countOf, dayOf, numberOf } from "../quantity.js";
import { joined, listed, sentences, wordIf, words } from "../say.js";
import { codeWords } from "../sections/coded.js";
import { type PlanClient, type PlanDocumentOptions, planContext, planDocument, tell, told } from "./plan-document.js";
import { feesSection } from "./proposal/fees.js";
import { clausesSection, rulesSection, signaturesSection } from "./proposal/rules.js";

/** What a proposal is built from. */
export interface ProposalInputs {
  /** Of `buildProposalData`. */
  readonly proposal: ProposalData;
  readonly timeline: Timeline;
  /** True for an invented client: the cover says so. */
  readonly invented?: boolean;
}

/**
 * Builds the engagement proposal as a report tree: why now, outcome, scope, roles, dates, assumptions, needs, fees, rules, clauses of the user, signatures.
 *
 * It adds nothing to the data: amounts and days are those of the proposal, to the last minor unit. Clauses are the user's text and marked as no legal advice.
 */
export function buildProposal(model: Model, inputs: ProposalInputs, options: PlanDocumentOptions): ReportTree {
  const { proposal, timeline } = inputs;
  const { input } = proposal;
  const ctx = planContext(model, { ...options, preparedBy: options.preparedBy ?? input.consultant }, input.currency);
  const client: PlanClient = {
    name: input.client,
    ...(inputs.invented === undefined ? {} : { invented: inputs.invented }),
  };
  return planDocument(
    ctx,
    { ...options, preparedBy: options.preparedBy ?? input.consultant },
    {
      kind: "proposal",
      title: told(ctx, "proposal.title"),
      client,
      asOf: input.asOf,
      data: proposal,
      children: [
        ...(input.whyNow === undefined ? [] : [section("proposal.why", told(ctx, "proposal.why.title"), [paragraph(inlines(input.whyNow), "lead")])]),
        outcomeSection(ctx, proposal),
        scopeSection(ctx, proposal, timeline),
        rolesSection(ctx, proposal),
        datesSection(ctx, proposal, timeline),
        assumptionsSection(ctx, proposal),
        ...needsSection(ctx, proposal),
        feesSection(ctx, proposal),
        rulesSection(ctx, proposal),
        ...clausesSection(ctx, proposal),
        signaturesSection(ctx, proposal),
      ],
    },
  );
}

function outcomeSection(ctx: WordContext, { input }: ProposalData): BlockNode {
  return section("proposal.outcome", told(ctx, "proposal.outcome.title"), [
    table("proposal.outcome.table", told(ctx, "proposal.outcome.caption"), {
      columns: [
        { id: "what", title: told(ctx, "proposal.outcome.what"), width: 3 },
        { id: "format", title: told(ctx, "proposal.outcome.format"), width: 2 },
        {
          id: "acceptance",
          title: told(ctx, "proposal.outcome.acceptance"),
          width: 3,
        },
      ],
      rows: input.deliverables.map((one) => ({
        cells: [one.title, one.format, one.acceptance],
      })),
      empty: told(ctx, "plan.none"),
    }),
  ]);
}

function scopeSection(ctx: WordContext, { input }: ProposalData, timeline: Timeline): BlockNode {
  const places = Math.max(1, timeline.sites.filter((one) => one.how === "main" || one.how === "visited").length);
  const onSite = numberOf(ctx, exact(`${timeline.site.planned}/2`) ?? timeline.site.planned, "timeline: site.planned", { unit: "days" });
  const days = {
    ...onSite,
    text: words(ctx, timeline.site.planned === 2 ? "unit.days.one" : "unit.days.other", { n: onSite.text }),
  };
  const out = input.areasOut ?? [];
  return section("proposal.scope", told(ctx, "proposal.scope.title"), [
    paragraph(
      tell(ctx, "proposal.scope.in", {
        areas: listed(
          ctx,
          input.areasIn.map((id) => areaName(ctx.model, id)),
        ),
      }),
    ),
    paragraph(
      tell(ctx, "proposal.scope.visit", {
        days,
        places: tell(ctx, places === 1 ? "proposal.place.one" : "proposal.place.other", { n: countOf(ctx, places, "timeline: sites") }),
        talks: countOf(ctx, timeline.interviews.length, "timeline: interviews"),
      }),
    ),
    ...(out.length === 0
      ? []
      : [
          paragraph(tell(ctx, "proposal.scope.out")),
          bullets(
            out.map((one) =>
              tell(ctx, "proposal.scope.out.item", {
                area: areaName(ctx.model, one.area),
                because: one.because,
              }),
            ),
          ),
        ]),
  ]);
}

function rolesSection(ctx: WordContext, { raci }: ProposalData): BlockNode {
  const roles = ["client", "consultant", "second-person"] as const;
  return section("proposal.roles", told(ctx, "proposal.roles.title"), [
    paragraph(tell(ctx, "proposal.roles.lead")),
    table("proposal.roles.table", told(ctx, "proposal.roles.caption"), {
      columns: [
        { id: "phase", title: told(ctx, "proposal.roles.phase"), width: 3 },
        ...roles.map((role) => ({
          id: role,
          title: told(ctx, `proposal.roles.${role}`),
          align: "center" as const,
          width: 1,
        })),
      ],
      rows: raci.map((row) => ({
        cells: [
          wordIf(ctx, row.task) ?? row.task,
          ...roles.map((role) => (row.by[role] === undefined || row.by[role] === "" ? told(ctx, "proposal.roles.none") : row.by[role])),
        ],
      })),
      empty: told(ctx, "plan.none"),
    }),
  ]);
}

function datesSection(ctx: WordContext, { presentation, milestones }: ProposalData, timeline: Timeline): BlockNode {
  const { planned, likely, safe } = presentation;
  return section("proposal.dates", told(ctx, "proposal.dates.title"), [
    paragraph(
      sentences(
        tell(ctx, "proposal.dates.planned", {
          date: dayOf(ctx, planned, "timeline: span.presentation"),
        }),
        likely === undefined || safe === undefined
          ? []
          : tell(ctx, "proposal.dates.odds", {
              likely: dayOf(ctx, likely, "timeline: odds.percentiles.50"),
              safe: dayOf(ctx, safe, "timeline: odds.percentiles.80"),
            }),
      ),
      "lead",
    ),
    calendarFigure(ctx, timeline),
    table("proposal.dates.table", told(ctx, "proposal.dates.caption"), {
      columns: [
        {
          id: "milestone",
          title: told(ctx, "proposal.dates.milestone"),
          width: 3,
        },
        { id: "date", title: told(ctx, "proposal.dates.date"), width: 1.5 },
        { id: "weekday", title: told(ctx, "proposal.dates.weekday"), width: 1 },
        { id: "owner", title: told(ctx, "proposal.dates.owner"), width: 1.5 },
      ],
      rows: milestones.map((one) => ({
        id: `proposal.${one.id}`,
        cells: [
          wordIf(ctx, `timeline.milestone.${one.id}`) ?? one.id,
          [dayOf(ctx, one.date, `timeline: milestones.${one.id}`, "table")],
          printWeekday(ctx.formats, one.date),
          wordIf(ctx, `timeline.owner.${one.owner}`) ?? one.owner,
        ],
      })),
      empty: told(ctx, "plan.none"),
    }),
  ]);
}

/** Assumptions come back as a new plan; flags bring their own remedies. */
function assumptionsSection(ctx: WordContext, { assumptions }: ProposalData): BlockNode {
  return section("proposal.assumptions", told(ctx, "proposal.assumptions.title"), [
    paragraph(tell(ctx, "proposal.assumptions.lead")),
    table("proposal.assumptions.table", told(ctx, "proposal.assumptions.caption"), {
      columns: [
        {
          id: "what",
          title: told(ctx, "proposal.assumptions.what"),
          width: 4,
        },
        {
          id: "then",
          title: told(ctx, "proposal.assumptions.then"),
          width: 4,
        },
      ],
      rows: assumptions.map((one) => ({
        cells: [
          codeWords(ctx, `timeline.${one.kind}.${one.code}`, one.values),
          one.remedies.length === 0
            ? told(ctx, "proposal.assumptions.replan")
            : joined(
                one.remedies.map((remedy) => codeWords(ctx, `timeline.remedy.${remedy.code}`, remedy.values)),
                "; ",
              ),
        ],
      })),
      empty: told(ctx, "plan.none"),
    }),
  ]);
}

function needsSection(ctx: WordContext, { input }: ProposalData): readonly BlockNode[] {
  const needs = input.needs ?? [];
  if (needs.length === 0) return [];
  return [
    section("proposal.needs", told(ctx, "proposal.needs.title"), [
      table("proposal.needs.table", told(ctx, "proposal.needs.caption"), {
        columns: [
          { id: "item", title: told(ctx, "proposal.needs.item"), width: 4 },
          { id: "role", title: told(ctx, "proposal.needs.role"), width: 2 },
          { id: "by", title: told(ctx, "proposal.needs.by"), width: 1.5 },
        ],
        rows: needs.map((one, index) => ({
          cells: [one.item, one.role, one.by === undefined ? told(ctx, "proposal.needs.open") : [dayOf(ctx, one.by, `input: needs[${index}].by`, "table")]],
        })),
        empty: told(ctx, "plan.none"),
      }),
    ]),
  ];
}
