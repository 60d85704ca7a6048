import { type Exact, cmp, exactText, sub } from "../kernel/exact.js";
import type { ChangeCause } from "../model/comparison.js";

/** Scores by id after some causes; undefined where there is none. */
export type Scores = ReadonlyMap<string, Exact | undefined>;

/** The least and the greatest change that a cause makes in any order of the causes. */
export interface Spread {
  readonly low: string;
  readonly high: string;
}

/**
 * Scores every set of causes once and reads off what each cause changes after any others: its least and its greatest effect over all orders.
 *
 * @param scoreOf Scores after these causes; asked once per set, 2 to the power of the number of causes.
 * @returns By cause, then by id; an id without a score in some order only counts the orders that have one.
 */
export function spreadsOf(
  causes: readonly ChangeCause[],
  scoreOf: (taken: ReadonlySet<ChangeCause>) => Scores,
): ReadonlyMap<ChangeCause, ReadonlyMap<string, Spread>> {
  const all = Array.from({ length: 2 ** causes.length }, (_, mask) => scoreOf(new Set(causes.filter((_cause, bit) => ((mask >> bit) & 1) === 1))));
  return new Map(
    causes.map((cause, bit) => {
      const found = new Map<string, { low: Exact; high: Exact }>();
      for (const [mask, without] of all.entries()) {
        if (((mask >> bit) & 1) === 1) continue;
        const withIt = all[mask | (1 << bit)];
        for (const [id, start] of without) {
          const end = withIt?.get(id);
          if (start === undefined || end === undefined) continue;
          const delta = sub(end, start);
          const known = found.get(id);
          found.set(
            id,
            known === undefined
              ? { low: delta, high: delta }
              : { low: cmp(delta, known.low) < 0 ? delta : known.low, high: cmp(delta, known.high) > 0 ? delta : known.high },
          );
        }
      }
      return [cause, new Map([...found].map(([id, one]) => [id, { low: exactText(one.low), high: exactText(one.high) }]))];
    }),
  );
}
