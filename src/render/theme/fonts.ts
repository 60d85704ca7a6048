/**
 * Font stacks by name. System fonts only: a report carries no font file and loads none.
 */
export const fontStacks = {
  system: '-apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", "Noto Sans", sans-serif',
  humanist: 'Seravek, "Gill Sans Nova", Ubuntu, Calibri, "DejaVu Sans", "Noto Sans", sans-serif',
  grotesque: '"Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif',
  serif: 'Charter, "Bitstream Charter", "Sitka Text", Cambria, "Liberation Serif", "Noto Serif", serif',
} as const;

/** The name of a font stack. */
export type FontName = keyof typeof fontStacks;

/**
 * The font stack of a name; the system stack for a name that is not on the list, so that no text of a theme reaches a style sheet.
 *
 * @example fontStack("serif").endsWith("serif") //=> true
 */
export function fontStack(name: string): string {
  return Object.hasOwn(fontStacks, name) ? fontStacks[name as FontName] : fontStacks.system; // just checked to be a key
}
