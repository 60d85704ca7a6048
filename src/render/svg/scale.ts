/** Ends of an axis in the data and in the drawing. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly from: number;
  readonly to: number;
  readonly log?: boolean | undefined;
}

/**
 * Places a value on an axis; a value beyond an end stands at that end (the printed label has the value).
 *
 * @example position({ min: 0, max: 5, from: 100, to: 200 }, 2.5) //=> 150
 */
export function position(axis: Axis, value: number): number {
  const at = share(axis, value);
  return axis.from + (axis.to - axis.from) * Math.min(1, Math.max(0, at));
}

function share(axis: Axis, value: number): number {
  if (Number.isNaN(value)) return 0;
  if (axis.log !== true) return axis.max > axis.min ? (value - axis.min) / (axis.max - axis.min) : 0.5;
  // A logarithm needs a floor above nothing; values at or under it stand at the low end.
  const min = axis.min > 0 ? axis.min : 0.1;
  if (axis.max <= min) return 0.5;
  return value <= min ? 0 : Math.log(value / min) / Math.log(axis.max / min);
}

/**
 * Round ticks of an axis: steps of 1, 2 or 5 times a power of ten; for a logarithmic axis 1, 2, 5 of each decade.
 *
 * @param most Most steps wanted.
 * @example ticksOf({ min: 0, max: 42, from: 0, to: 1 }, 5) //=> [0, 10, 20, 30, 40]
 */
export function ticksOf(axis: Axis, most: number): readonly number[] {
  if (axis.log === true) return logTicks(axis.min > 0 ? axis.min : 0.1, axis.max); // as in share
  const span = axis.max - axis.min;
  if (!(span > 0) || !Number.isFinite(span)) return [axis.min];
  const rough = span / Math.max(1, most);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999999) ?? 10);
  const first = Math.ceil(axis.min / step - 1e-9);
  const count = Math.min(60, Math.floor(axis.max / step + 1e-9) - first);
  return Array.from({ length: count + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

function logTicks(min: number, max: number): readonly number[] {
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(min)); power <= Math.min(15, Math.ceil(Math.log10(Math.max(max, min)))); power += 1)
    for (const factor of [1, 2, 5]) {
      const tick = Number((factor * 10 ** power).toPrecision(12));
      if (tick >= min && tick <= max) ticks.push(tick);
    }
  return ticks;
}

/**
 * Moves label centres apart until each has its gap, keeping their order and staying as near as can be to where they want to be.
 *
 * @param wanted Wanted centres, in any order.
 * @param gap Least distance between two.
 * @returns Centres in the order given; within [low, high] where they fit.
 * @example spread([10, 11, 40], 8, 0, 100) //=> [6.5, 14.5, 40]
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b); // indices of the list itself
  // Pool neighbours that are too near into one block, each block centred on the mean of what its members want.
  let blocks: { readonly members: readonly number[]; readonly start: number }[] = [];
  for (const index of order) {
    let block = blockOf([index]);
    let before = blocks.at(-1);
    while (before !== undefined && before.start + before.members.length * gap > block.start) {
      blocks = blocks.slice(0, -1);
      block = blockOf([...before.members, ...block.members]);
      before = blocks.at(-1);
    }
    blocks.push(block);
  }
  const placed = [...wanted];
  for (const block of blocks) for (const [i, index] of block.members.entries()) placed[index] = block.start + i * gap + gap / 2;
  return placed;

  function blockOf(members: readonly number[]): { readonly members: readonly number[]; readonly start: number } {
    const centre = members.reduce((sum, index, i) => sum + (wanted[index] ?? 0) - i * gap, 0) / members.length; // as above
    const start = Math.max(low, Math.min(centre - gap / 2, high - members.length * gap));
    return { members, start };
  }
}

/**
 * Moves the centre of a label so that the label stays on the paper.
 *
 * @param wide Width of the label.
 * @param width Width of the paper.
 * @example keepInside(2, 20, 100) //=> 10
 */
export function keepInside(x: number, wide: number, width: number): number {
  return Math.max(wide / 2, Math.min(width - wide / 2, x));
}
