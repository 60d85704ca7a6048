import { type Exact, exact, exactText, fixedText, isInfinite } from "../kernel/exact.js";
import type { Lift } from "./lifts.js";

/** Why a number is what it is: lines a person can check by hand, and the same for each of its parts. */
export interface Explanation {
  readonly id: string;
  readonly kind: "overall" | "area" | "group" | "practice" | "metric" | "fact" | "cap" | "rule";
  /** The pack's title, label, question or meaning; the id where the pack has no prose. */
  readonly title: string;
  /** Lossless text of the value, with its range where it is one; absent when there is none. */
  readonly value?: string;
  readonly low?: string;
  readonly high?: string;
  /** One statement each, in the order in which they act. */
  readonly lines: readonly string[];
  /** For weighted means, as lossless text: what each child adds and loses. */
  readonly contributions?: readonly {
    readonly id: string;
    readonly weight: string;
    readonly value: string;
    readonly contribution: string;
    readonly lost: string;
  }[];
  /** What caps take away: `score + capLoss + Σ lost = max`. */
  readonly capLoss?: string;
  /** The smallest sets of changes that lift it to the next level. */
  readonly lifts: readonly Lift[];
  readonly missing: readonly string[];
  readonly parts: readonly Explanation[];
}

/** Text with at most four decimals beside the exact value; for lines, never for deciding. */
export function shown(value: Exact): string {
  const text = exactText(value);
  if (isInfinite(value)) return text === "inf" ? "without end" : "below any";
  return text.includes("/") || text.length > 8 ? fixedText(value, 2) : text;
}

/**
 * An explanation as indented text for a terminal or a log.
 *
 * @param depth How many levels of parts are printed; 1 by default.
 */
export function explanationText(explanation: Explanation, depth = 1): string {
  return block(explanation, "", depth).join("\n");
}

/** Lossless text, or two decimals where that is shorter; words stay. */
function brief(text: string): string {
  const value = exact(text);
  return value === undefined ? text : shown(value);
}

function block(one: Explanation, indent: string, depth: number): readonly string[] {
  const range = one.low === undefined || one.low === one.high ? "" : ` (${brief(one.low)} to ${brief(one.high ?? "")})`;
  const lines = [
    `${indent}${one.id}: ${one.value === undefined ? "no value" : brief(one.value)}${range}`,
    ...(one.title === one.id ? [] : [`${indent}  ${one.title}`]),
    ...one.lines.map((line) => `${indent}  ${line}`),
  ];
  for (const lift of one.lifts) {
    const steps = [...lift.caps.map((cap) => `end cap ${cap}`), ...lift.raise.map((raise) => `${raise.id} from ${brief(raise.from)} to ${brief(raise.to)}`)];
    lines.push(`${indent}  To reach ${lift.to}: ${steps.join(" and ")}.`);
  }
  if (depth > 0) for (const part of one.parts) lines.push(...block(part, `${indent}    `, depth - 1));
  return lines;
}
