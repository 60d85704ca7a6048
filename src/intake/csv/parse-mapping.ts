import { type Issue, issue, shown } from "../../kernel/issue.js";
import { nearest } from "../../kernel/near.js";
import { type Result, fail, ok } from "../../kernel/result.js";
import type { Model } from "../../packs/model.js";
import { plainCopy } from "../plain-copy.js";
import { readDateStyle } from "./date-text.js";
import { type ListMapping, type Mapping, mappingSchema } from "./mapping.js";

/**
 * Checks that a value of unknown origin is a mapping whose lists and columns the model has.
 *
 * @returns The mapping, or all issues.
 */
export function parseMapping(input: unknown, model: Model): Result<Mapping> {
  const copy = plainCopy(input);
  const parsed = mappingSchema().safeParse(copy.value);
  if (!parsed.success) {
    const shape = parsed.error.issues.map((one) => {
      const path = one.path.filter((step): step is string | number => typeof step !== "symbol");
      return issue({
        code: "wrong-mapping",
        path,
        message: `${String(path.at(-1) ?? "The mapping")}: ${one.message}.`,
        found: shown(valueAt(copy.value, path)),
        hint: "docs/guide/intake.md lists what a mapping may say.",
      });
    });
    return fail([...copy.issues, ...shape]);
  }
  const mapping: Mapping = parsed.data;
  const issues = [...copy.issues, ...styleIssues(mapping, []), ...Object.entries(mapping.lists).flatMap(([list, one]) => listIssues(model, list, one))];
  return issues.length > 0 ? fail(issues) : ok(mapping);
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let at = value;
  for (const step of path) at = typeof at === "object" && at !== null && Object.hasOwn(at, step) ? (at as Record<string | number, unknown>)[step] : undefined; // Any object may be asked for its own key.
  return at;
}

function listIssues(model: Model, list: string, mapping: ListMapping): readonly Issue[] {
  const path = ["lists", list];
  const fact = model.facts.get(list)?.is;
  if (fact?.type !== "records") return [unknownList(model, list, path)];
  const names = Object.keys(fact.columns);
  return [
    ...styleIssues(mapping, path),
    ...Object.entries(mapping.columns ?? {}).flatMap(([column, source]) => [
      ...(names.includes(column) ? [] : [unknownName("unknown-column", column, names, [...path, "columns", column], `a column of ${list}`)]),
      ...(typeof source === "string" ? [] : styleIssues(source, [...path, "columns", column])),
    ]),
  ];
}

/** The issue of a list that the model does not have. */
export function unknownList(model: Model, list: string, path: readonly (string | number)[]): Issue {
  const lists = [...model.facts.values()].filter(({ is }) => is.type === "records").map(({ id }) => id);
  return unknownName("unknown-list", list, lists, path, "a record list of these packs");
}

function unknownName(code: string, name: string, known: readonly string[], path: readonly (string | number)[], what: string): Issue {
  const near = nearest(name, known);
  return issue({
    code,
    path,
    message: `${name.slice(0, 80)} is not ${what}. Correct or remove it.`,
    found: name.slice(0, 80),
    expected: known.join(", "),
    ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }),
  });
}

/** A style may not read one text in two ways. */
function styleIssues(style: object, path: readonly (string | number)[]): readonly Issue[] {
  const { decimal, thousands, dates } = style as { readonly decimal?: string; readonly thousands?: string; readonly dates?: string }; // Parsed by the schema; sources without a style have none of these.
  const issues: Issue[] = [];
  if ((decimal ?? ".") === thousands)
    issues.push(
      issue({
        code: "same-sign",
        path: [...path, "thousands"],
        message: `${thousands} cannot stand both before decimals and between thousands. Say decimal and thousands.`,
        found: thousands,
      }),
    );
  if (dates !== undefined && readDateStyle(dates) === undefined) {
    issues.push(
      issue({
        code: "wrong-date-style",
        path: [...path, "dates"],
        message: `${shown(dates)} does not name a year of four digits, a month and a day, each once.`,
        found: shown(dates),
        expected: "for example DD.MM.YYYY, M/D/YYYY, YYYY-MM-DD hh:mm:ss",
      }),
    );
  }
  return issues;
}
