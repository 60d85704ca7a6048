import type { BlockNode, InlineNode } from "../../model/report.js";
import type { CellState, FactState } from "../../model/assessment.js";
import type { Context } from "../context.js";
import { areaName, nameOf } from "../names.js";
import { type Slot, inlines, table } from "../nodes.js";
import { countOf } from "../quantity.js";
import { missingName, quoted } from "../rating.js";
import { listed, say, words } from "../say.js";
import { findingTitle, midSentence } from "../template.js";

/** How many of the missing facts the chapter over all areas shows; the area chapters show all of theirs. */
export const firstUnknowns = 12;

/** A fact that is missing, and what waits for it. */
interface Unknown {
  readonly id: string;
  readonly area: string;
  readonly caps: readonly string[];
  readonly rules: readonly string[];
  readonly practices: readonly string[];
}

/** All missing facts of the scorecard, those that hold a cap or a critical finding open first. */
export function unknownFacts(ctx: Context): readonly Unknown[] {
  const found = new Map<string, { caps: Set<string>; rules: Set<string>; practices: Set<string> }>();
  const add = (kind: "caps" | "rules" | "practices", user: string, missing: readonly string[]): void => {
    for (const id of missing) {
      const entry = found.get(id) ?? { caps: new Set<string>(), rules: new Set<string>(), practices: new Set<string>() };
      entry[kind].add(user);
      found.set(id, entry);
    }
  };
  for (const rating of [ctx.scorecard.overall, ...Object.values(ctx.scorecard.areas)]) for (const cap of rating.caps) add("caps", cap.id, cap.missing);
  for (const question of ctx.scorecard.openQuestions) add("rules", question.rule, question.missing);
  for (const [id, practice] of Object.entries(ctx.scorecard.practices)) if ("missing" in practice) add("practices", id, practice.missing);
  const list = [...found].map(([id, users]) => ({
    id,
    area: ctx.model.facts.get(id.replace(/[[.].*$/, ""))?.area ?? "",
    caps: [...users.caps],
    rules: [...users.rules],
    practices: [...users.practices],
  }));
  return list.sort((a, b) => weightOf(ctx, b) - weightOf(ctx, a) || (a.id < b.id ? -1 : 1));
}

function weightOf(ctx: Context, unknown: Unknown): number {
  const severe = unknown.rules.filter((rule) => ["critical", "high"].includes(ctx.model.rules.get(rule)?.is.severity ?? "info")).length;
  return unknown.caps.length * 100 + severe * 10 + unknown.rules.length + unknown.practices.length;
}

/** Facts that are missing: which, where to get them, what they would decide, and why we do not have them. */
export function factsTable(ctx: Context, facts: readonly string[] | undefined, id: string, most?: number): BlockNode {
  const wanted = unknownFacts(ctx)
    .filter((unknown) => facts === undefined || facts.includes(unknown.id))
    .slice(0, most);
  const short = ctx.options.audience === "executive";
  return table(id, words(ctx, "unknowns.caption"), {
    columns: [
      { id: "fact", title: words(ctx, "column.fact"), width: 2.4 },
      ...(facts === undefined && !short ? [{ id: "area", title: words(ctx, "column.area"), width: 1.5 }] : []),
      { id: "ask", title: words(ctx, "column.who-can-answer"), width: 2 },
      { id: "decides", title: words(ctx, "column.would-decide"), width: 2.8 },
      ...(short ? [] : [{ id: "why", title: words(ctx, "column.why-unknown"), width: 2.2 }]),
    ],
    rows: wanted.map((unknown) => ({
      id: unknown.id,
      cells: [
        missingLabel(ctx, unknown.id),
        ...(facts === undefined && !short ? [unknown.area === "" ? words(ctx, "evidence.common") : areaName(ctx.model, unknown.area)] : []),
        askOf(ctx, unknown.id),
        decides(ctx, unknown),
        ...(short ? [] : [whyUnknown(ctx, unknown.id)]),
      ],
    })),
    empty: words(ctx, "unknowns.none"),
  });
}

/** A missing input as the head of a row: without quotes. */
function missingLabel(ctx: Context, id: string): string {
  const { quoteOpen, quoteClose } = ctx.formats;
  return ctx.model.facts.get(id)?.is.type === "records" || id.includes(".") || id.includes("[")
    ? missingName(ctx, id)
    : missingName(ctx, id).replace(quoteOpen, "").replace(quoteClose, "");
}

function askOf(ctx: Context, id: string): Slot {
  const [list = id] = id.split(/[[.]/);
  return ctx.model.facts.get(list)?.is.ask ?? say(ctx, "unknowns.ask-it");
}

function decides(ctx: Context, unknown: Unknown): readonly InlineNode[] {
  const names = [
    ...unknown.rules.map((rule) => quoted(ctx, findingTitle(ctx, { rule }))),
    ...(unknown.caps.length > 0 ? [words(ctx, "unknowns.a-cap")] : []),
    ...unknown.practices.map((practice) => nameOf(ctx.model, practice)),
  ];
  const shown = names.slice(0, names.length > 3 ? 2 : 3);
  return shown.length < names.length
    ? say(ctx, "missing.more", { names: shown.join(", "), n: countOf(ctx, names.length - shown.length, "scorecard: openQuestions") })
    : inlines(listed(ctx, shown));
}

/** Why a fact is unknown: as the input says, or that it was not collected. */
function whyUnknown(ctx: Context, id: string): readonly InlineNode[] {
  const state: FactState | CellState | undefined = ctx.assessment.facts[id];
  if (typeof state !== "object" || !("unknown" in state)) return say(ctx, "unknowns.not-collected");
  return state.refused === true ? say(ctx, "unknowns.refused", { reason: midSentence(state.unknown) }) : inlines(midSentence(state.unknown), ".");
}
