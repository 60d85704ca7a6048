import { type Exact, add, cmp, div, exactText, mul, sub, toNumber } from "../../kernel/exact.js";
import type { ScaleEnds } from "../program.js";
import type { MigrationOperation } from "./operations.js";

/**
 * Makes the table from the values of one scale to those of another.
 *
 * `clamp`: a value stays; outside the new scale it becomes the nearest end, between two options the lower. `rescale`: least to least,
 * greatest to greatest, linear between; then the last option that is reached, so that nothing is promised that was not answered.
 */
export function levelsOperation(id: string, from: ScaleEnds, to: ScaleEnds, how: "clamp" | "rescale"): MigrationOperation {
  const table = from.options.map(({ value }): readonly [number, number] => [
    toNumber(value),
    toNumber(snapped(how === "clamp" ? value : stretched(value, from, to), to)),
  ]);
  return { op: "levels", id, table, options: from.options.map((option): readonly [string, number] => [option.id, toNumber(option.value)]) };
}

function stretched(value: Exact, from: ScaleEnds, to: ScaleEnds): Exact {
  return add(to.min, mul(div(sub(value, from.min), sub(from.max, from.min)), sub(to.max, to.min)));
}

/** The last option whose value is reached; the first when none is. */
function snapped(value: Exact, scale: ScaleEnds): Exact {
  let reached = scale.options[0]?.value ?? scale.min;
  for (const option of scale.options) if (cmp(option.value, value) <= 0) reached = option.value;
  return reached;
}

/** True when both scales have the same ends and the same options by id and value: an answer on one is an answer on the other. */
export function isSameScale(a: ScaleEnds, b: ScaleEnds): boolean {
  const key = (scale: ScaleEnds) =>
    [exactText(scale.min), exactText(scale.max), ...scale.options.map((option) => `${option.id} ${exactText(option.value)}`)].join("\n");
  return key(a) === key(b);
}
