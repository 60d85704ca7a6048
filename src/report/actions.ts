import type { Day } from "../kernel/calendar.js";
import type { Exact } from "../kernel/exact.js";
import type { Roadmap } from "../model/roadmap.js";
import type { Severity } from "../model/rule.js";
import type { Finding } from "../model/scorecard.js";

/** A range of outside money, exact. */
export interface Price {
  readonly low: Exact;
  readonly high: Exact;
  readonly currency: string;
}

/** One thing to do, as the report shows it: from the roadmap, or from the findings when there is none. */
export interface Action {
  readonly id: string;
  /** `A3`: how the report points to it. */
  readonly tag: string;
  readonly title: string;
  readonly area: string;
  /** Owner role of the pack. */
  readonly owner: string;
  readonly steps: readonly string[];
  /** The findings that ask for it, in scoring order. */
  readonly causes: readonly Finding[];
  /** Practices it lifts and to which level. */
  readonly lifts: readonly { readonly id: string; readonly to: number }[];
  /** Ids of actions that come first. */
  readonly waitsFor: readonly string[];
  readonly start?: Day;
  readonly due?: Day;
  readonly decideBy?: Day;
  readonly effort?: { readonly low: Exact; readonly likely: Exact; readonly high: Exact };
  readonly oneOff?: Price;
  readonly perYear?: Price;
  /** Facts that a price needs and that are missing. */
  readonly priceMissing?: readonly string[];
  /** Points of the whole that it adds alone. */
  readonly gain?: Exact;
  /** Why the plan leaves it out. */
  readonly leftOut?: { readonly why: Roadmap["dropped"][number]["why"]; readonly detail: string };
  readonly status: "open" | "running" | "done" | "rejected" | "accepted-risk";
  /** Why it was rejected, or what became of it. */
  readonly reason?: string;
  readonly severity?: Severity;
}

/** Severities, the worst first. */
export const severities: readonly Severity[] = ["critical", "high", "medium", "low", "info"];
