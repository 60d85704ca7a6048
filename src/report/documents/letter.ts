import type { ReportTree } from "../../model/report.js";
import type { Model } from "../../packs/model.js";
import type { ReportInputs, ReportOptions } from "../inputs.js";
import { makeContext } from "../make-context.js";
import { words } from "../say.js";
import { letter } from "../sections/letter/letter.js";
import { document } from "./document.js";

/** The letter on one page with one figure: what a board or an owner reads in a minute. */
export function buildLetter(model: Model, inputs: ReportInputs, options: ReportOptions): ReportTree {
  const ctx = makeContext(model, inputs, options);
  return document(ctx, { kind: "letter", title: words(ctx, "title.letter"), children: [letter(ctx, true)] });
}
