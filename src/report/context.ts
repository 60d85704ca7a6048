import type { Assessment } from "../model/assessment.js";
import type { Scorecard } from "../model/scorecard.js";
import type { Model } from "../packs/model.js";
import type { Action } from "./actions.js";
import type { EvidenceRegister } from "./evidence.js";
import type { FormatTable } from "./formats/table.js";
import type { ReportInputs, ReportOptions } from "./inputs.js";
import type { Phrases } from "./phrases/shape.js";

/** What every builder reads: the inputs, the words, and the few lists that several chapters share. */
export interface Context extends WordContext {
  readonly inputs: ReportInputs;
  readonly assessment: Assessment;
  readonly scorecard: Scorecard;
  readonly options: ReportOptions;
  /** Packs of last year's scorecard when its marks are left out because they differ and no comparison was given. */
  readonly otherPacks?: string;
  readonly evidence: EvidenceRegister;
  readonly actions: readonly Action[];
}

/** What wording alone needs. */
export interface WordContext {
  readonly model: Model;
  readonly phrases: Phrases;
  readonly formats: FormatTable;
  /** Reporting currency; money is printed as plain numbers when it is not known. */
  readonly currency: string | undefined;
}
