/** A source of numbers in [0, 1), the same for the same seed on every runtime. */
export type Random = () => number;

/**
 * A seeded generator (mulberry32): for simulations that must be repeatable, not for secrets.
 *
 * @param seed Any whole number; its low 32 bits count.
 * @example seeded(1)() === seeded(1)() //=> true
 */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
