/** Prints a table with a title; numbers have three significant digits. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): void {
  const cells = [head, ...rows].map((row) => row.map(shown));
  const widths = head.map((_, at) => Math.max(...cells.map((row) => (row[at] ?? "").length)));
  const line = (row: readonly string[]) => row.map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0))).join("  ");
  console.log(`\n${title}\n${cells.map((row) => line(row)).join("\n")}`);
}

function shown(value: string | number | undefined): string {
  if (value === undefined) return "-";
  if (typeof value === "string") return value;
  return value >= 1000 ? Math.round(value).toLocaleString("en-US") : String(Number(value.toPrecision(3)));
}
