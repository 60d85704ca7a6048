/** A disc to be drawn. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/**
 * Moves discs that cover each other apart, in the order given, as little as needed: the same input gives the same picture.
 *
 * Discs at the very same place fan out around it. At most 80 rounds over all pairs; at most 200 discs are looked at.
 *
 * @param area The discs stay inside it.
 * @example apart([{ x: 0, y: 0, r: 1 }, { x: 9, y: 0, r: 1 }], { x: -5, y: -5, w: 20, h: 10 })[1] //=> { x: 9, y: 0, r: 1 }
 */
export function apart(discs: readonly Disc[], area: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }): readonly Disc[] {
  const placed = discs.map((disc) => ({ ...disc }));
  const looked = Math.min(200, placed.length);
  for (let round = 0; round < 80; round += 1) {
    let moved = false;
    for (let i = 0; i < looked; i += 1)
      for (let j = i + 1; j < looked; j += 1) {
        const a = placed[i];
        const b = placed[j];
        if (a !== undefined && b !== undefined && push(a, b, i + j)) moved = true;
      }
    for (const disc of placed) {
      disc.x = Math.min(area.x + area.w - disc.r, Math.max(area.x + disc.r, disc.x));
      disc.y = Math.min(area.y + area.h - disc.r, Math.max(area.y + disc.r, disc.y));
    }
    if (!moved) break;
  }
  return placed;
}

function push(a: { x: number; y: number; r: number }, b: { x: number; y: number; r: number }, turn: number): boolean {
  const least = a.r + b.r + 1;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const distance = Math.hypot(dx, dy);
  if (distance >= least - 0.01) return false;
  // Eight directions by turns for equal places: no chance, no table of angles.
  const directions = [
    [1, 0],
    [0.71, 0.71],
    [0, 1],
    [-0.71, 0.71],
    [-1, 0],
    [-0.71, -0.71],
    [0, -1],
    [0.71, -0.71],
  ];
  const [ux = 1, uy = 0] = distance < 0.01 ? (directions[turn % 8] ?? []) : [dx / distance, dy / distance];
  const half = (least - distance) / 2;
  a.x -= ux * half;
  a.y -= uy * half;
  b.x += ux * half;
  b.y += uy * half;
  return true;
}
