import { add, sub } from "../../kernel/exact.js";
import { figure, percentage } from "../figures.js";

/** Two lists of the same assets and how many stand on both. */
export interface InventoryMatch {
  /** Assets in the register. */
  readonly register: number;
  /** Assets found by an independent discovery. */
  readonly discovered: number;
  /** Assets on both lists; at most the smaller of them. */
  readonly matched: number;
}

/**
 * Inventory accuracy: matched assets over all that stand on either list, percent (the Jaccard index).
 *
 * Punishes ghosts in the register as well as unknown devices on the network. Means nothing when one tool feeds both lists.
 *
 * @returns 0 to 100; undefined when both lists are empty.
 * @example Math.round((inventoryAccuracy({ register: 100, discovered: 95, matched: 80 }) ?? 0) * 10) / 10 //=> 69.6
 */
export function inventoryAccuracy(lists: InventoryMatch): number | undefined {
  const either = sub(add(figure(lists.register), figure(lists.discovered)), figure(lists.matched));
  return percentage(figure(lists.matched), either);
}
