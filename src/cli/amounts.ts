/** A price as text for a terminal. */
export function priceText(span: { readonly low: string; readonly high: string } | undefined): string {
  return span === undefined ? "not priced" : `${decimal(span.low)}–${decimal(span.high)}`;
}

/** Lossless text for a terminal: fractions to some decimals, whole numbers as they are. */
export function decimal(text: string, digits = 2): string {
  const [n, d] = text.split("/");
  const value = d === undefined ? Number(text) : Number(n) / Number(d);
  return Number.isInteger(value) ? String(value) : value.toFixed(digits);
}
