import type { ReportTree } from "../model/report.js";
import type { Model } from "../packs/model.js";
import { buildAppendix } from "./documents/appendix.js";
import { assessmentReport } from "./documents/assessment.js";
import { buildLetter } from "./documents/letter.js";
import { buildRecap } from "./documents/recap.js";
import { buildRoadmapBook } from "./documents/roadmap-book.js";
import { buildWorkList } from "./documents/work-list.js";
import type { ReportInputs, ReportOptions } from "./inputs.js";

/**
 * Builds a document from a result: one result, many documents. A variant selects, it never recomputes.
 *
 * @param inputs Assessment and scorecard; what else is given adds its chapter, what is missing is named in the contents.
 * @param options Who reads it, in which language, which document.
 * @returns Plain data with finished words; renderers only draw.
 */
export function buildReport(model: Model, inputs: ReportInputs, options: ReportOptions): ReportTree {
  switch (options.kind ?? "assessment") {
    case "assessment":
      return options.audience === "board" ? buildLetter(model, inputs, options) : assessmentReport(model, inputs, options);
    case "letter":
      return buildLetter(model, inputs, options);
    case "recap":
      return buildRecap(model, inputs, options);
    case "appendix":
      return buildAppendix(model, inputs, options);
    case "roadmap":
      return buildRoadmapBook(model, inputs, options);
    case "worklist":
      return buildWorkList(model, inputs, options);
  }
}
