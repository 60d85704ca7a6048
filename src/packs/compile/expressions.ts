import { issue, type Issue } from "../../kernel/issue.js";
import { checkExpression } from "../../language/check.js";
import { compileExpression } from "../../language/compile.js";
import { parseExpression } from "../../language/parse.js";
import type { Scope, Stratum, Symbol } from "../../language/scope.js";
import { notApplicable } from "../../language/value.js";
import type { ExpressionType } from "../../language/scope.js";
import type { Expr } from "../program.js";

/** Compiles the expressions of one pack set and keeps every issue with its pack path. */
export interface Compiler {
  readonly issues: Issue[];
  readonly symbols: Map<string, Symbol>;
  readonly levels: Map<string, number>;
  /** Returns an expression that is never used when the text is wrong: the issues stop the pack. */
  compile(text: string, path: readonly (string | number)[], upTo: Stratum, type: ExpressionType | "any"): Expr;
}

/** Makes a compiler over a growing set of names. */
export function compiler(): Compiler {
  const issues: Issue[] = [];
  const symbols = new Map<string, Symbol>();
  const levels = new Map<string, number>();
  const noLevels = new Map<string, number>();
  return {
    issues,
    symbols,
    levels,
    compile(text, path, upTo, type) {
      const scope: Scope = { symbols, levels: upTo === "level" ? levels : noLevels, upTo };
      return expression(text, path, scope, type, issues);
    },
  };
}

/** Parses, checks and compiles one expression in a scope; issues are put on the list with the pack path. */
export function expression(text: string, path: readonly (string | number)[], scope: Scope, type: ExpressionType | "any", issues: Issue[]): Expr {
  const parsed = parseExpression(text);
  if (!parsed.ok) {
    issues.push(...parsed.issues.map((one) => ({ ...one, path })));
    return broken(text);
  }
  const checked = checkExpression(parsed.value, scope);
  if (!checked.ok) {
    issues.push(...checked.issues.map((one) => ({ ...one, path })));
    return broken(text);
  }
  if (type !== "any" && checked.value.type !== type) {
    issues.push(
      issue({
        code: "wrong-type",
        path,
        line: 1,
        column: 1,
        message: `This expression gives a ${checked.value.type}; a ${type} is needed here.`,
        found: checked.value.type,
        expected: type,
      }),
    );
  }
  return { text, checked: checked.value, evaluate: compileExpression(checked.value) };
}

function broken(text: string): Expr {
  // Never evaluated: a pack with issues gives no model.
  return { text, checked: undefined as never, evaluate: () => notApplicable };
}
