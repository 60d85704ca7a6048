import type { Fact } from "../model/fact.js";
import type { Metric } from "../model/metric.js";
import type { Practice } from "../model/practice.js";
import type { Recommendation } from "../model/recommendation.js";
import type { Cap, Rule } from "../model/rule.js";
import type { ById } from "./define.js";
import type { AreaExample } from "./example.js";

/** Company sizes that have default targets of their own, by staff. */
export type SizeClass = "20-49" | "50-149" | "150-500";

/** Everything known about one area; its number is its place in `all.ts`. */
export interface AreaContent<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  /** Prefix of its ids: `dr` in `dr.p.recovery-plan`. */
  readonly code: string;
  /** Share in the overall figure. */
  readonly weight: number;
  /** Default target level by size of the company. */
  readonly targets: Readonly<Record<SizeClass, number>>;
  /** True where the targets rise under a strict regulatory regime. */
  readonly raisedByRegulation?: boolean;
  readonly purpose: string;
  readonly interview: readonly string[];
  readonly documents: readonly string[];
  readonly notes: readonly string[];
  readonly facts: ById<Fact>;
  readonly metrics: ById<Metric>;
  readonly practices: ById<Practice>;
  readonly caps: ById<Cap>;
  readonly rules: ById<Rule>;
  readonly recommendations: ById<Recommendation>;
  /** Its tests and its documentation; not shipped. */
  readonly examples?: readonly AreaExample[];
}

/** Keeps the id of an area for the compiler; returns what it is given. */
export function area<const Id extends string>(content: AreaContent<Id>): AreaContent<Id> {
  return content;
}
