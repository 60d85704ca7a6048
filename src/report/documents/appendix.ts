import type { ReportTree } from "../../model/report.js";
import type { Model } from "../../packs/model.js";
import type { ReportInputs, ReportOptions } from "../inputs.js";
import { makeContext } from "../make-context.js";
import { words } from "../say.js";
import { evidenceRegisterSection } from "../sections/evidence-register.js";
import { glossary } from "../sections/glossary.js";
import { method } from "../sections/method/method.js";
import { document } from "./document.js";

/** Builds the method and honesty appendix alone: scale, weights, limits, ledger, unknowns, provenance, evidence, and the words used. */
export function buildAppendix(model: Model, inputs: ReportInputs, options: ReportOptions): ReportTree {
  const ctx = makeContext(model, inputs, { ...options, audience: "full" });
  return document(ctx, {
    kind: "assessment",
    title: words(ctx, "title.appendix"),
    children: [{ type: "contents", of: "sections", depth: 2, title: words(ctx, "contents.title") }, method(ctx), evidenceRegisterSection(ctx), glossary(ctx)],
  });
}
