import { memo } from "../../kernel/memo.js";
import type { FunctionRow, MethodRow } from "../tree.js";
import { abs } from "./abs.js";
import { ageDays } from "./age-days.js";
import { all } from "./all.js";
import { avgOf } from "./avg-of.js";
import { countIf } from "./count-if.js";
import { daysBetween } from "./days-between.js";
import { daysUntil } from "./days-until.js";
import { distinct } from "./distinct.js";
import { exists } from "./exists.js";
import { filter } from "./filter.js";
import { known } from "./known.js";
import { level } from "./level.js";
import { map } from "./map.js";
import { max } from "./max.js";
import { maxOf } from "./max-of.js";
import { medianOf } from "./median-of.js";
import { min } from "./min.js";
import { minOf } from "./min-of.js";
import { pct } from "./pct.js";
import { round } from "./round.js";
import { size } from "./size.js";
import { sumOf } from "./sum-of.js";

/** The functions `f(a, b)`, by name. A new one is a file, a row here and a test. */
export const functionTable = memo((): ReadonlyMap<string, FunctionRow> => byName([pct, ageDays, daysUntil, daysBetween, known, level, min, max, abs, round]));

/** The list methods `list.f(x, body)`, by name. A new one is a file, a row here and a test. */
export const methodTable = memo(
  (): ReadonlyMap<string, MethodRow> => byName([size, filter, map, distinct, exists, all, countIf, sumOf, avgOf, minOf, maxOf, medianOf]),
);

function byName<Row extends { readonly name: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.name, row]));
}
