import { nearest } from "../kernel/near.js";
import type { Issue } from "../kernel/issue.js";
import { type Result, fail, ok } from "../kernel/result.js";
import { didYouMean, fault } from "./fault.js";
import { maxIssues } from "./limits.js";
import type { Scope, Stratum } from "./scope.js";

/** A piece of a template: literal text, or the name of a fact or metric whose value is printed there. */
export type TemplatePart = { readonly text: string } | { readonly name: string };

const strata: readonly Stratum[] = ["fact", "metric", "level"];

/**
 * Parses a text with `{id}` placeholders: each names a fact or metric of the scope that has one printable value.
 *
 * `{{` and `}}` are braces themselves.
 *
 * @returns The pieces in order, neighbouring texts joined; or every fault with line and column.
 * @example parseTemplate("no placeholders", { symbols: new Map(), levels: new Map(), upTo: "fact" }).ok //=> true
 */
export function parseTemplate(text: string, scope: Scope): Result<readonly TemplatePart[]> {
  const parts: TemplatePart[] = [];
  const issues: Issue[] = [];
  let literal = "";
  let at = 0;
  let line = 1;
  let lineStart = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    const place = { line, column: at - lineStart + 1 };
    if ((char === "{" || char === "}") && text.charAt(at + 1) === char) {
      literal += char;
      at += 2;
    } else if (char === "{") {
      const close = text.indexOf("}", at);
      if (close < 0) {
        issues.push(fault("unclosed-brace", place, "The placeholder has no closing brace. Write {{ for a brace itself."));
        break;
      }
      const name = text.slice(at + 1, close).trim();
      issues.push(...placeholderFaults(name, place, scope));
      if (literal !== "") parts.push({ text: literal });
      literal = "";
      parts.push({ name });
      at = close + 1;
    } else {
      if (char === "}") issues.push(fault("unclosed-brace", place, "A closing brace stands alone. Write }} for a brace itself."));
      if (char === "\n") {
        line += 1;
        lineStart = at + 1;
      }
      literal += char;
      at += 1;
    }
  }
  if (literal !== "") parts.push({ text: literal });
  return issues.length === 0 ? ok(parts) : fail(issues.slice(0, maxIssues));
}

function placeholderFaults(name: string, place: { readonly line: number; readonly column: number }, scope: Scope): readonly Issue[] {
  if (name === "") return [fault("unknown-name", place, "The placeholder is empty. Name a fact or metric, or write {{ and }} for braces.")];
  const symbol = scope.symbols.get(name);
  if (symbol === undefined)
    return [fault("unknown-name", place, `No fact or metric is called ${name}.`, { found: name, ...didYouMean(nearest(name, scope.symbols.keys())) })];
  if (symbol.type === "records")
    return [fault("wrong-type", place, `${name} is a record list and has no one value to print; define a metric over it.`, { found: name })];
  if (strata.indexOf(symbol.stratum) > strata.indexOf(scope.upTo))
    return [fault("wrong-stratum", place, `${name} is a ${symbol.stratum} and may not be read here.`, { found: name })];
  return [];
}
