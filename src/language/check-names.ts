import { nearest } from "../kernel/near.js";
import type { NameAst } from "./ast.js";
import type { Checking } from "./checking.js";
import { didYouMean, fault } from "./fault.js";
import type { ColumnSymbol, Scope, Stratum, Symbol } from "./scope.js";
import type { Node, Type, Variable } from "./tree.js";
import { never } from "./value.js";

const strata: readonly Stratum[] = ["fact", "metric", "level"];

/**
 * Says what a name stands for: a variable, a column of a row variable, `never`, `asOf`, or a fact or metric of the scope.
 *
 * A variable hides a fact of the same name. Ids hold dots, so a dotted name is looked up as a whole.
 */
export function resolveName(ast: NameAst, checking: Checking): Node {
  const { scope, variables, issues } = checking;
  if (!ast.quoted) {
    const [first = "", ...rest] = ast.name.split(".");
    const variable = variables.get(first);
    if (variable !== undefined) return resolveVariable(ast, variable, rest, checking);
    if (ast.name === "never") return { kind: "constant", value: never, ast, type: { type: "date" } };
    if (ast.name === "asOf") return { kind: "asOf", ast, type: { type: "date" } };
  }
  const symbol = scope.symbols.get(ast.name);
  if (symbol === undefined) {
    issues.push(unknownName(ast, checking));
    return errorAt(ast);
  }
  if (strata.indexOf(symbol.stratum) > strata.indexOf(scope.upTo)) {
    issues.push(
      fault(
        "wrong-stratum",
        ast,
        `${ast.name} is a ${symbol.stratum} and may not be read here: only up to ${scope.upTo}s. Nothing reads what comes after it.`,
        { found: symbol.stratum, expected: scope.upTo },
      ),
    );
    return errorAt(ast);
  }
  return { kind: "symbol", symbol, ast, type: symbolType(symbol) };
}

function resolveVariable(ast: NameAst, variable: Variable, rest: readonly string[], { issues }: Checking): Node {
  if (variable.rowOf === undefined) {
    if (rest.length === 0) return { kind: "item", variable, ast, type: variable.type };
    issues.push(
      fault("unknown-column", ast, `${variable.name} is a value, not a row; it has no columns.`, { found: ast.name, hint: `Write ${variable.name} alone.` }),
    );
    return errorAt(ast);
  }
  const columns = variable.rowOf.columns ?? new Map<string, ColumnSymbol>();
  if (rest.length === 0) {
    issues.push(
      fault(
        "wrong-type",
        ast,
        `${variable.name} is a row of ${variable.rowOf.name}; name one of its columns, such as ${variable.name}.${columns.keys().next().value ?? "id"}.`,
      ),
    );
    return errorAt(ast);
  }
  const name = rest.join(".");
  const column = columns.get(name);
  if (column !== undefined) return { kind: "cell", variable, column, ast, type: symbolType(column) };
  const near = nearest(name, columns.keys());
  issues.push(
    fault("unknown-column", ast, `${variable.rowOf.name} has no column ${name}.`, {
      found: name,
      ...didYouMean(near === undefined ? undefined : `${variable.name}.${near}`),
    }),
  );
  return errorAt(ast);
}

function unknownName(ast: NameAst, { scope, variables }: Checking) {
  const whole = [...variables.keys(), "never", "asOf", ...scope.symbols.keys()];
  const list = longestKnown(ast.name, scope);
  if (list !== undefined) {
    const rest = ast.name.slice(list.name.length + 1);
    const hint = list.type === "records" ? `Read a column through a list method: ${list.name}.exists(x, x.${rest} …).` : `Write ${list.name} alone.`;
    return fault("unknown-name", ast, `${list.name} has no part ${rest}.`, { found: ast.name, hint });
  }
  const dashed = dashedId(ast.name, scope);
  const hint =
    dashed === undefined
      ? didYouMean(nearest(ast.name, whole) ?? nearColumn(ast.name, variables))
      : { hint: `Write \`${dashed}\` in backticks: without them the dash is a minus.` };
  return fault("unknown-name", ast, `Nothing is called ${ast.name}.`, { found: ast.name, ...hint });
}

/** For a misspelt row variable: the same column of the one that is near. */
function nearColumn(name: string, variables: ReadonlyMap<string, Variable>): string | undefined {
  const dot = name.indexOf(".");
  const near = dot < 0 ? undefined : nearest(name.slice(0, dot), variables.keys());
  return near === undefined ? undefined : near + name.slice(dot);
}

function longestKnown(name: string, scope: Scope): Symbol | undefined {
  for (let end = name.lastIndexOf("."); end > 0; end = name.lastIndexOf(".", end - 1)) {
    const symbol = scope.symbols.get(name.slice(0, end));
    if (symbol !== undefined) return symbol;
  }
  return undefined;
}

function dashedId(name: string, scope: Scope): string | undefined {
  for (const id of scope.symbols.keys()) if (id.startsWith(`${name}-`)) return id;
  return undefined;
}

function symbolType(symbol: Symbol | ColumnSymbol): Type {
  const text: Type = symbol.values === undefined ? { type: "text" } : { type: "text", values: symbol.values };
  switch (symbol.type) {
    case "text":
      return text;
    case "list":
      return { type: "list", item: text };
    case "records":
      return "slot" in symbol ? { type: "records", symbol } : { type: "error" };
    case "number":
    case "boolean":
    case "date":
      return { type: symbol.type };
  }
}

function errorAt(ast: NameAst): Node {
  return { kind: "error", ast, type: { type: "error" } };
}
