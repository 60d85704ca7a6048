const depthOfEntries = 4;

/** JSON with one entry a line (one metric, one rule), so that a change of one reads as a change of one line. */
export function jsonLines(value: unknown, depth = 0): string {
  if (depth >= depthOfEntries || !hasTables(value)) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{${entries.map(([key, item]) => `\n${JSON.stringify(key)}:${jsonLines(item, depth + 1)}`).join(",")}}`;
}

function hasTables(value: unknown): value is object {
  return isTable(value) && Object.values(value).some(isTable);
}

function isTable(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
