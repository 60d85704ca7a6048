/** Light or dark ground. */
export type Mode = "light" | "dark";

// Values of the report design: contrast and colour-vision figures were computed for exactly these; a test recomputes them.
const pairs = {
  paper: ["#ffffff", "#14181f"],
  ink: ["#1b1f24", "#e8ecf1"],
  muted: ["#57606a", "#a9b3bd"],
  rule: ["#8a939c", "#6b7580"],
  grid: ["#d8dee4", "#2e3640"],
  tint: ["#eef2f6", "#1c222b"],
  accent: ["#0b5394", "#7ab8f5"],
  worse: ["#c25100", "#f0894a"],
  rangeBar: ["#a6c6e0", "#2f5f8a"],
  run: ["#26384d", "#e3e9f0"],
  grow: ["#2f78ad", "#6aaee0"],
  transform: ["#f0c36d", "#865d10"],
  l0: ["#f3f6f9", "#1e2630"],
  l1: ["#d3e2ef", "#24405c"],
  l2: ["#a6c6e0", "#2f5f8a"],
  l3: ["#6b9fca", "#4f8abc"],
  l4: ["#2f6fa8", "#8dbbe2"],
  l5: ["#123f6d", "#d6e8f7"],
  // Digits on level 3 are ink on white paper and page colour on dark.
  onL3: ["#1b1f24", "#14181f"],
  critical: ["#7a1010", "#ff9d94"],
  high: ["#c25100", "#f0894a"],
  medium: ["#a87b00", "#e6c34a"],
  low: ["#3d84b8", "#6aaee0"],
  info: ["#7b858f", "#9aa5b0"],
} as const;

/** The name of a colour by its meaning. */
export type Token = keyof typeof pairs;

/** A colour for each token, as `#rrggbb`. */
export type Palette = Readonly<Record<Token, string>>;

/** All token names, in a fixed order. */
export const tokens = Object.keys(pairs) as readonly Token[]; // keys of a literal object are its key type

/**
 * The colours of a mode, with an accent of the firm's own where it has one.
 *
 * @param mode Light or dark.
 * @param accent A colour `#rrggbb` that {@link parseTheme} accepted; anything else is passed over.
 * @example paletteOf("light").ink //=> "#1b1f24"
 */
export function paletteOf(mode: Mode, accent?: string): Palette {
  const colors = Object.fromEntries(tokens.map((token) => [token, pairs[token][mode === "light" ? 0 : 1]])) as Record<Token, string>; // one entry per token
  return accent !== undefined && /^#[0-9a-f]{6}$/i.test(accent) ? { ...colors, accent: accent.toLowerCase() } : colors;
}
