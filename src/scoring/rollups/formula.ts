import type { Exact } from "../../kernel/exact.js";
import type { Rows } from "../../language/value.js";
import type { RollupStep, ScaleEnds } from "../../packs/program.js";
import { isDefinite } from "../../evidence/readings.js";
import { type Weighed, fraction } from "../outcome.js";

/** The pack's own expression over the list `children`; undefined where it gives no number (a division by zero). */
export function formula(children: readonly Weighed[], rollup: RollupStep & { kind: "formula" }, scale: ScaleEnds): Exact | undefined {
  // Cells in the order of `childColumns`.
  const rows: Rows = {
    kind: "rows",
    list: "children",
    unknown: false,
    rows: children.map((child) => [child.id, child.value, fraction(child.value, scale), child.weight, child.state]),
  };
  const value = rollup.is.evaluate({ asOf: 0, slots: [rows] });
  return isDefinite(value) ? value : undefined;
}
