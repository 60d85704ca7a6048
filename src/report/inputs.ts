import type { Assessment } from "../model/assessment.js";
import type { BudgetBook } from "../model/budget-book.js";
import type { Comparison } from "../model/comparison.js";
import type { Counterfactual } from "../model/counterfactual.js";
import type { CostComparison, EngagementAdvice } from "../model/engagement.js";
import type { PlanChoice } from "../model/plan-choice.js";
import type { Roadmap } from "../model/roadmap.js";
import type { Scorecard } from "../model/scorecard.js";
import type { Timeline } from "../model/timeline.js";
import type { Locale } from "./formats/print.js";
import type { Theme } from "./theme.js";

/** A published figure to stand beside the company's own. Printed with publisher, year and label, or not at all. */
export interface Benchmark {
  readonly id: string;
  readonly figure: string;
  readonly value: string;
  readonly publisher: string;
  readonly year: number;
  /** How sure it is: `published-and-verified-here`, `widely-quoted-unverified`, `judgement`. */
  readonly label: string;
  readonly seenIn?: string;
  readonly appliesTo?: string;
  /** True for a figure on the do-not-use list: refused, and said so. */
  readonly refused?: boolean;
}

/** A text of the CIO that stands in place of a built one. It survives rebuilds and is listed in the ledger. */
export interface ManualText {
  /** Id of the section it replaces the prose of. */
  readonly nodeId: string;
  readonly text: string;
  readonly by: string;
  readonly on: string;
  /** Digest of the values it rests on; another one makes it stale. */
  readonly basis?: string;
}

/** What one entry of the ledger does to a score: points of its area and of the whole, as lossless text. */
export interface LedgerEffect {
  readonly kind: string;
  readonly id: string;
  readonly area?: string;
  readonly overall?: string;
}

/** What a report is built from. What is missing makes its chapter absent, named in the contents as not part of this edition. */
export interface ReportInputs {
  readonly assessment: Assessment;
  readonly scorecard: Scorecard;
  /** The year before, for the "previous" marks; shown only when it was scored with the same packs (see `comparison`). */
  readonly previous?: Scorecard;
  /** What changed since the year before and why; with it `previous` may also come from other packs. Needed by the recap. */
  readonly comparison?: Comparison;
  /** The assessment of the year before: its inventories, for figures then and now. */
  readonly previousAssessment?: Assessment;
  /** Other plans to choose from beside the roadmap. */
  readonly planOptions?: { readonly minimum?: Roadmap; readonly faster?: Roadmap };
  /** Dated and priced actions; without it actions are proposed from the findings, unpriced. */
  readonly roadmap?: Roadmap;
  /** Money of several fiscal years; with a roadmap it makes the second half of the roadmap and budget book. */
  readonly budgetBook?: BudgetBook;
  /** What keeps areas from their next level, and the smallest sets of actions that reach it. */
  readonly counterfactuals?: readonly Counterfactual[];
  /** What other budgets would buy, what targets cost, how sure the plan's items are. */
  readonly planChoice?: PlanChoice;
  readonly timeline?: Timeline;
  /** Which kind of IT leadership fits, and what the options cost. */
  readonly engagement?: { readonly advice: EngagementAdvice; readonly costs?: CostComparison };
  readonly ledgerEffects?: readonly LedgerEffect[];
  readonly manualTexts?: readonly ManualText[];
  readonly benchmarks?: readonly Benchmark[];
}

/** Who reads it. */
export type Audience = "board" | "executive" | "full" | "it-lead";

/** How a report is built. Nothing here can change a number. */
export interface ReportOptions {
  readonly audience: Audience;
  readonly locale: Locale;
  /** Default `assessment`. */
  readonly kind?: "assessment" | "letter" | "recap" | "roadmap" | "worklist" | "appendix";
  /** Default `draft`. */
  readonly edition?: "draft" | "for comment" | "final";
  /** Day of the edition; also the day from which the next steps are dated. */
  readonly editionDate?: string;
  /** The assessor: firm and role. */
  readonly preparedBy?: string;
  /** Who may hold the document. */
  readonly distribution?: readonly string[];
  /** Day on which the sponsor heard the critical findings in person. */
  readonly criticalToldOn?: string;
  /** True prints the inventories in appendix C. */
  readonly inventories?: boolean;
  readonly theme?: Theme;
}
