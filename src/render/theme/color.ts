/** Red, green and blue, each 0 to 255. */
type Rgb = readonly [number, number, number];

/**
 * Reads `#rrggbb`.
 *
 * @returns undefined when the text is not of this form.
 * @example rgbOf("#0b5394") //=> [11, 83, 148]
 */
export function rgbOf(hex: string): Rgb | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) return undefined;
  return [Number.parseInt(hex.slice(1, 3), 16), Number.parseInt(hex.slice(3, 5), 16), Number.parseInt(hex.slice(5, 7), 16)];
}

function hexOf(rgb: Rgb): string {
  return `#${rgb.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/**
 * Contrast ratio of two colours, 1 to 21.
 *
 * Source: Web Content Accessibility Guidelines 2.2, definition of contrast ratio.
 *
 * @param a `#rrggbb`; a text that is none counts as black.
 * @example contrast("#000000", "#ffffff") //=> 21
 */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(rgbOf(a) ?? [0, 0, 0]), luminance(rgbOf(b) ?? [0, 0, 0])];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

function lab(rgb: Rgb): readonly [number, number, number] {
  const [r, g, b] = [linear(rgb[0]), linear(rgb[1]), linear(rgb[2])];
  // sRGB to XYZ under D65, then CIE L*a*b* (IEC 61966-2-1, CIE 15).
  const curve = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = curve((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = curve(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = curve((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/**
 * Colour difference ΔE*ab (CIE 1976): the distance in L*a*b*, where about 2 is just seen.
 *
 * @example colorDifference("#ffffff", "#ffffff") //=> 0
 */
export function colorDifference(a: string, b: string): number {
  return distance(lab(rgbOf(a) ?? [0, 0, 0]), lab(rgbOf(b) ?? [0, 0, 0])); // as in contrast
}

function distance(a: readonly [number, number, number], b: readonly [number, number, number]): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/**
 * Finds the colour nearest to a wanted one that passes a test: first on a coarse grid of all colours, then closer around the best.
 *
 * @param passes Must hold for some colour; black or white nearly always.
 * @returns `#rrggbb`; the wanted colour itself when it passes; undefined when no colour of the grid passes.
 */
export function nearestPassing(wanted: string, passes: (hex: string) => boolean): string | undefined {
  if (passes(wanted)) return wanted;
  const target = lab(rgbOf(wanted) ?? [0, 0, 0]); // as in contrast
  let best: { readonly rgb: Rgb; readonly away: number } | undefined;
  const look = (center: Rgb, reach: number, step: number): void => {
    for (let r = center[0] - reach; r <= center[0] + reach; r += step)
      for (let g = center[1] - reach; g <= center[1] + reach; g += step)
        for (let b = center[2] - reach; b <= center[2] + reach; b += step) {
          const rgb: Rgb = [bound(r), bound(g), bound(b)];
          const away = distance(target, lab(rgb));
          if ((best === undefined || away < best.away - 1e-9) && passes(hexOf(rgb))) best = { rgb, away };
        }
  };
  look([128, 128, 128], 136, 17);
  for (const [reach, step] of [
    [12, 4],
    [4, 2],
    [2, 1],
  ] as const)
    if (best !== undefined) look((best as { rgb: Rgb }).rgb, reach, step); // assigned in look, which narrowing does not see
  return best === undefined ? undefined : hexOf((best as { rgb: Rgb }).rgb); // as above
}

function bound(part: number): number {
  return Math.min(255, Math.max(0, part));
}
