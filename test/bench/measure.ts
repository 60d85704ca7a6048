/** Something that is timed: called with a rising number. */
export interface Timed {
  readonly name: string;
  readonly run: (index: number) => unknown;
  /** Before each round. */
  readonly before?: () => void;
}

/**
 * Times several ways of one thing against each other: a warm-up, then rounds in which each has its turn, in rotating order, so that a busy machine is no one's luck.
 *
 * @returns Microseconds per call, the least of all rounds: what disturbs a round only ever adds to it.
 */
export async function against(ways: readonly Timed[], rounds: number, milliseconds: number): Promise<readonly number[]> {
  const found = ways.map(() => Infinity);
  for (let round = -1; round < rounds; round += 1)
    for (let turn = 0; turn < ways.length; turn += 1) {
      const at = (turn + round + ways.length) % ways.length;
      const way = ways[at]!;
      way.before?.();
      const least = round < 0 ? 400 : milliseconds;
      let calls = 0;
      let spent = 0;
      const start = performance.now();
      do {
        for (let i = 0; i < 4; i += 1) {
          const result = way.run(calls);
          if (result instanceof Promise) await result;
          calls += 1;
        }
        spent = performance.now() - start;
      } while (spent < least);
      if (round >= 0) found[at] = Math.min(found[at]!, (spent / calls) * 1000);
    }
  return found;
}
