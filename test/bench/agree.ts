import type { Outcome } from "./workload.js";

/** How far a computed number may lie from another: contenders that count in doubles differ in the last digits. */
const tolerance = 1e-9;

/** What differs between two outcomes, at most three things; empty when they agree. Levels and findings must be the same. */
export function differences(expected: Outcome, found: Outcome): readonly string[] {
  const wrong: string[] = [];
  const number = (name: string, a: number | null | undefined, b: number | null | undefined) => {
    const same = a === b || (typeof a === "number" && typeof b === "number" && Math.abs(a - b) <= tolerance);
    if (!same) wrong.push(`${name}: ${a} and ${b}`);
  };
  for (const key of ["overall", "overallLow", "overallHigh"] as const) number(key, expected[key], found[key]);
  if (expected.areas.length !== found.areas.length) wrong.push(`areas: ${expected.areas.length} and ${found.areas.length}`);
  expected.areas.forEach((area, index) => {
    const other = found.areas[index];
    for (const key of ["score", "low", "high", "confidence", "gap"] as const) number(`area ${index} ${key}`, area[key], other?.[key]);
    if (area.level !== other?.level) wrong.push(`area ${index} level: ${area.level} and ${other?.level}`);
  });
  const [a, b] = [expected.findings, found.findings].map((findings) => [...findings].sort().join(" "));
  if (a !== b) wrong.push(`findings: ${a} and ${b}`);
  return wrong.slice(0, 3);
}
