import type { BlockNode, ChartNode, SectionNode } from "../../../model/report.js";
import type { Context } from "../../context.js";
import { endOfSupport } from "../../figures/f10-support.js";
import { recovery } from "../../figures/f11-recovery.js";
import { paragraph, section, table } from "../../nodes.js";
import { say, sentences, wordIf, words } from "../../say.js";
import { type Recap, factWords, lastYear, pastWords } from "./inputs.js";

/** Counts of incidents, in the order of the table. */
const counts = [
  "incidents12m",
  "incidentsMaterial12m",
  "outages12m",
  "outageHours12m",
  "incidentLoss12m",
  "dataIncidents12m",
  "humanIncidents12m",
  "supplierIncidents12m",
] as const;

/** Rows for incidents that are written down in the meeting, at most. */
const mostRows = 5;

/** Chapter 5: incidents then and now, room to write down the material ones, recovery and end of support then and now. */
export function incidentsChapter(ctx: Context, recap: Recap | undefined): SectionNode {
  const known = counts.filter((fact) => ctx.model.facts.has(fact));
  const recover = (of: Context) => recovery(of, 1);
  const [recoveryNow, supportNow] = [recover(ctx), endOfSupport(ctx)];
  const past = (draw: (of: Context) => ChartNode | undefined, now: BlockNode | undefined): readonly BlockNode[] =>
    recap === undefined || now === undefined ? [] : lastYear(recap, draw);
  return section("recap.incidents", words(ctx, "recap.incidents.title"), [
    paragraph(sentences(say(ctx, "recap.incidents.intro"), lossWords(ctx)), "lead"),
    table("recap.incidents.counts", words(ctx, "recap.incidents.caption"), {
      columns: [
        { id: "what", title: words(ctx, "column.measure"), width: 4 },
        ...(recap === undefined
          ? []
          : [{ id: "then", title: recap.comparison.before.period ?? recap.comparison.before.asOf, align: "end" as const, width: 1.5 }]),
        { id: "now", title: ctx.scorecard.period ?? ctx.scorecard.asOf, align: "end", width: 1.5 },
      ],
      rows: known.map((fact) => ({
        id: fact,
        cells: [
          words(ctx, `recap.fact.${fact}`),
          ...(recap === undefined ? [] : [recap.then === undefined ? say(ctx, "value.unknown") : pastWords(factWords(recap.then, fact))]),
          factWords(ctx, fact),
        ],
      })),
      empty: words(ctx, "empty.none"),
    }),
    ...material(ctx),
    ...past(recover, recoveryNow),
    ...(recoveryNow === undefined ? [] : [recoveryNow]),
    ...past(endOfSupport, supportNow),
    ...(supportNow === undefined ? [] : [supportNow]),
  ]);
}

/** Who estimated the loss. */
function lossWords(ctx: Context) {
  const method = ctx.assessment.facts["downtimeCostMethod"];
  if (typeof method !== "string" || !ctx.model.facts.has("downtimeCostMethod")) return [];
  const word = wordIf(ctx, `recap.loss.${method}`);
  return word === undefined ? [] : say(ctx, "recap.loss", { method: word });
}

/** A row for each material incident, to be filled in; or that none is recorded, and how one would have been noticed. */
function material(ctx: Context): readonly BlockNode[] {
  const n = ctx.assessment.facts["incidentsMaterial12m"];
  if (!ctx.model.facts.has("incidentsMaterial12m")) return [];
  if (n === 0) return [paragraph(say(ctx, "recap.material.none"))];
  const rows = typeof n === "number" ? Math.min(mostRows, Math.ceil(n)) : 1;
  const blank = (label: string) => [{ type: "blank" as const, label, size: "line" as const }];
  const columns = ["date", "what-stopped", "hours", "cost-by", "cause", "action", "closed"] as const;
  return [
    table("recap.material", words(ctx, "recap.material.caption"), {
      columns: columns.map((id) => ({ id, title: words(ctx, `column.${id}`), width: id === "what-stopped" ? 2 : 1 })),
      rows: Array.from({ length: rows }, (_, at) => ({ id: String(at + 1), cells: columns.map((id) => blank(words(ctx, `column.${id}`))) })),
      empty: words(ctx, "recap.material.none"),
    }),
  ];
}
