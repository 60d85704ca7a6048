import { type Issue, issue } from "../kernel/issue.js";

/** Codes of the faults an expression or a template can have; the guide (docs/guide/expressions.md) explains each. */
export const faultCodes = [
  "too-long",
  "too-deep",
  "too-many-nodes",
  "empty-expression",
  "bad-character",
  "bad-number",
  "bad-text",
  "unexpected-token",
  "unknown-name",
  "unknown-column",
  "unknown-function",
  "unknown-value",
  "wrong-type",
  "wrong-arguments",
  "wrong-stratum",
  "boolean-comparison",
  "always-known",
  "unclosed-brace",
] as const;

/** One of {@link faultCodes}. */
export type FaultCode = (typeof faultCodes)[number];

/** Makes the issue of a fault at a place of the text. @example fault("too-long", { line: 1, column: 1 }, "Too long.").code //=> "too-long" */
export function fault(
  code: FaultCode,
  place: { readonly line: number; readonly column: number },
  message: string,
  more: { readonly found?: string; readonly expected?: string; readonly hint?: string } = {},
): Issue {
  return issue({ code, path: [], line: place.line, column: place.column, message, ...more });
}

/** The hint for a misspelt name; empty when nothing is near. @example didYouMean("systems") //=> { hint: "Did you mean systems?" } */
export function didYouMean(near: string | undefined): { readonly hint?: string } {
  return near === undefined ? {} : { hint: `Did you mean ${near}?` };
}
