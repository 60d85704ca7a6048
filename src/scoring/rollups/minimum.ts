import { type Exact, least } from "../../kernel/exact.js";
import type { Weighed } from "../outcome.js";

/** `min v`. */
export function minimum(children: readonly Weighed[]): Exact {
  return children.map((child) => child.value).reduce(least);
}
