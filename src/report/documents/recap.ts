import type { ReportTree, SectionNode } from "../../model/report.js";
import type { Model } from "../../packs/model.js";
import type { Context } from "../context.js";
import type { ReportInputs, ReportOptions } from "../inputs.js";
import { makeContext } from "../make-context.js";
import { words } from "../say.js";
import { agenda } from "../sections/recap/agenda.js";
import { changesChapter } from "../sections/recap/changes.js";
import { decisionsRecorded } from "../sections/recap/decisions.js";
import { incidentsChapter } from "../sections/recap/incidents.js";
import { recapOf } from "../sections/recap/inputs.js";
import { recapMoney } from "../sections/recap/money.js";
import { planChapter } from "../sections/recap/plan.js";
import { promisesChapter } from "../sections/recap/promises.js";
import { yearOnAPage } from "../sections/recap/year.js";
import { document } from "./document.js";

/**
 * Builds the Annual Recap with Senior Management: the year on a page, what changed and why, promises kept, money, incidents, next year's plan, decisions.
 *
 * Give `comparison` (of `compare`), `previous` and `previousAssessment`. Without a comparison it is the recap of a first year: the baseline, with
 * nothing to look back at.
 */
export function buildRecap(model: Model, inputs: ReportInputs, options: ReportOptions): ReportTree {
  const ctx = recapContext(model, inputs, options);
  const recap = recapOf(ctx);
  const chapters = [
    yearOnAPage(ctx, recap),
    ...(recap === undefined ? [] : [changesChapter(recap), promisesChapter(recap)]),
    recapMoney(ctx, recap),
    incidentsChapter(ctx, recap),
    planChapter(ctx),
    decisionsRecorded(ctx),
  ].filter((chapter): chapter is SectionNode => chapter !== undefined);
  return document(ctx, {
    kind: "recap",
    title: words(ctx, "title.recap"),
    children: [agenda(ctx, new Set(chapters.map((chapter) => chapter.id))), ...chapters],
  });
}

/** The words of the recap: a bridge goes up and down, nothing is lost or gained. */
function recapContext(model: Model, inputs: ReportInputs, options: ReportOptions): Context {
  const ctx = makeContext(model, inputs, options);
  return { ...ctx, phrases: { ...ctx.phrases, "words.chart.loss": words(ctx, "recap.chart.less"), "words.chart.gain": words(ctx, "recap.chart.more") } };
}
