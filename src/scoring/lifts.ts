import { type Exact, add, cmp, exactText, greatest, sub } from "../kernel/exact.js";
import { holds } from "./node.js";
import type { NodeOutcome, Weighed } from "./outcome.js";
import { rescale } from "./outcome.js";
import { rollUp } from "./rollups/table.js";

/** One smallest set of changes that lifts a node to its next level. */
export interface Lift {
  /** The level reached, as lossless text. */
  readonly to: string;
  /** Caps that must stop holding it. */
  readonly caps: readonly string[];
  /** Children to raise, each to this value on its own scale. */
  readonly raise: readonly { readonly id: string; readonly from: string; readonly to: string }[];
}

const mostSets = 5;
const mostChildren = 3;
/** Combinations tried before giving up: an area has about ten practices, the whole twelve areas. */
const mostTries = 50_000;

/**
 * The smallest sets of changes that lift a scored node to the next option of its scale: every cap that would hold it below, and as few
 * children as possible raised together to one value. Ties: the least total raise first; at most five sets.
 *
 * @returns Empty when it has no score, is at the top, or no set of up to three children suffices.
 */
export function liftsOf(node: NodeOutcome): readonly Lift[] {
  if (node.state !== "counts") return [];
  const next = node.step.scale.options.find((option) => cmp(option.value, node.value) > 0)?.value;
  if (next === undefined) return [];
  const caps = node.caps.filter((cap) => ((at) => at !== undefined && cmp(at, next) < 0)(holds(cap))).map((cap) => cap.step.id);
  const to = exactText(next);
  if (cmp(node.raw, next) >= 0) return [{ to, caps, raise: [] }];
  for (let size = 1; size <= mostChildren; size += 1) {
    const found = setsOf(node, size, next);
    if (found.length > 0) return found.slice(0, mostSets).map((set) => ({ to, caps, raise: set.raise }));
  }
  return [];
}

interface Candidate {
  readonly total: Exact;
  readonly raise: Lift["raise"];
}

function setsOf(node: NodeOutcome, size: number, next: Exact): readonly Candidate[] {
  const found: Candidate[] = [];
  let tries = 0;
  const children = node.counted;
  const visit = (from: number, chosen: readonly number[]) => {
    if (tries > mostTries) return;
    if (chosen.length === size) {
      tries += 1;
      const candidate = raised(node, chosen, next);
      if (candidate !== undefined) found.push(candidate);
      return;
    }
    for (let index = from; index < children.length; index += 1) visit(index + 1, [...chosen, index]);
  };
  visit(0, []);
  return found.sort((a, b) => cmp(a.total, b.total));
}

function raised(node: NodeOutcome, chosen: readonly number[], next: Exact): Candidate | undefined {
  for (const option of node.step.scale.options) {
    const children = node.counted.map(
      (child, index): Weighed => (chosen.includes(index) ? { ...child, state: "answered", value: greatest(child.value, option.value) } : child),
    );
    if (chosen.some((index) => cmp((node.counted[index] as Weighed).value, option.value) >= 0)) continue; // Positions come from this list.
    const value = rollUp(node.step, children);
    if (value === undefined || cmp(value, next) < 0) continue;
    const raise = chosen.map((index) => {
      const child = node.counted[index] as Weighed; // As above.
      const scale = node.step.children.find((one) => one.id === child.id)?.scale ?? node.step.scale;
      return { id: child.id, from: exactText(rescale(child.value, node.step.scale, scale)), to: exactText(rescale(option.value, node.step.scale, scale)) };
    });
    const total = chosen.reduce<Exact>((sum, index) => add(sum, sub(option.value, (node.counted[index] as Weighed).value)), 0); // Positions come from this list.
    return { total, raise };
  }
  return undefined;
}
