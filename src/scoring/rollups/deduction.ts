import { type Exact, mul, sub } from "../../kernel/exact.js";
import type { ScaleEnds } from "../../packs/program.js";
import { type Weighed, fraction } from "../outcome.js";

/** `start − Σ w·(1 − fraction(v))`; may go below zero. */
export function deduction(children: readonly Weighed[], start: Exact, scale: ScaleEnds): Exact {
  let rest = start;
  for (const child of children) rest = sub(rest, mul(child.weight, sub(1, fraction(child.value, scale))));
  return rest;
}
