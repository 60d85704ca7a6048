import type { Area, Pack } from "../model/pack.js";
import type { Fact } from "../model/fact.js";
import type { Metric } from "../model/metric.js";
import type { Practice } from "../model/practice.js";
import type { Recommendation } from "../model/recommendation.js";
import type { Cap, Rule } from "../model/rule.js";
import type { LedgerEntry, PackRef } from "../model/scorecard.js";
import type { Program } from "./program.js";

/** Something a pack defines, with the area it stands in. */
export interface Placed<T> {
  readonly id: string;
  /** Area id; `overall` for caps of the whole, empty for facts outside any area. */
  readonly area: string;
  readonly is: T;
}

/**
 * Packs merged, checked and compiled: what every stage takes. Made once by `compilePack` and kept by the caller.
 */
export interface Model {
  readonly packs: readonly PackRef[];
  /** The merged content as plain data, overlays applied: one pack. */
  readonly pack: Pack;
  /** Area ids in report order. */
  readonly areaOrder: readonly string[];
  readonly areas: ReadonlyMap<string, Area>;
  readonly facts: ReadonlyMap<string, Placed<Fact>>;
  readonly metrics: ReadonlyMap<string, Placed<Metric>>;
  readonly practices: ReadonlyMap<string, Placed<Practice>>;
  readonly caps: ReadonlyMap<string, Placed<Cap>>;
  readonly rules: ReadonlyMap<string, Placed<Rule>>;
  readonly recommendations: ReadonlyMap<string, Placed<Recommendation>>;
  /** What overlays overrode and removed, with their reasons. */
  readonly changes: readonly LedgerEntry[];
  /** Compiled expressions and the scoring tree; for the stages only. */
  readonly program: Program;
}
