import { isDay } from "../../kernel/calendar.js";
import { shown } from "../../kernel/issue.js";
import { notADay, unknownWord } from "../leaves.js";
import { type Walk, report } from "../walk.js";
import { wrongType } from "../wrong-type.js";
import { type Single, describe, greatestOf, leastOf, outOfRange } from "./describe.js";
import { numberHint } from "./number-hint.js";
import { checkState } from "./state.js";

/** Checks the state of one fact or cell: a value of its type, `never`, none, not applicable, or unknown. */
export function checkValue(walk: Walk, value: unknown, is: Single): void {
  switch (typeof value) {
    case "number":
      return checkNumber(walk, value, is);
    case "string":
      return checkText(walk, value, is);
    case "boolean":
      if (is.type !== "boolean") report(walk, wrongType(value, describe(is)));
      return;
    case "object":
      if (value === null) report(walk, wrongType(value, describe(is)));
      else if (Array.isArray(value)) checkMembers(walk, value, is);
      else checkState(walk, value as { readonly [key: string]: unknown }, is); // Neither null nor a list.
      return;
    default:
      report(walk, wrongType(value, describe(is)));
  }
}

function checkNumber(walk: Walk, value: number, is: Single): void {
  switch (is.type) {
    case "count":
      if (Number.isSafeInteger(value)) break;
      if (!Number.isFinite(value)) return report(walk, wrongType(value, describe(is)));
      return report(walk, {
        code: "not-whole",
        says: Number.isInteger(value) ? `is ${value}, too large to be counted exactly.` : `is ${value}; it must be a whole number.`,
        found: String(value),
        expected: describe(is),
      });
    case "money":
      if (walk.currency === undefined) report(walk, noCurrency(value, describe(is)));
      break;
    case "number":
    case "percent":
    case "duration":
      break;
    default: {
      const hint =
        is.type === "boolean" && (value === 0 || value === 1)
          ? `Write ${value === 1}.`
          : is.type === "text" || is.type === "ref"
            ? `Write "${value}" with quotes.`
            : undefined;
      return report(walk, wrongType(value, describe(is), hint));
    }
  }
  if (!Number.isFinite(value)) return report(walk, wrongType(value, describe(is)));
  const least = leastOf(is);
  const greatest = greatestOf(is);
  if ((least !== undefined && value < least) || (greatest !== undefined && value > greatest)) report(walk, outOfRange(value, is));
}

function noCurrency(value: unknown, expected: string) {
  return {
    code: "no-currency",
    says: `is ${shown(value)}, money without a currency. Say the reporting currency once, in organization.currency.`,
    found: shown(value),
    expected,
    hint: 'Add "currency": "USD" (or yours) to organization, or write { "amount": "1200", "currency": "USD" }.',
  };
}

function checkText(walk: Walk, value: string, is: Single): void {
  switch (is.type) {
    case "date":
      if (isDay(value)) {
        if (value > walk.asOf && walk.asOf !== "") walk.isLate = true;
      } else if (value !== "never") report(walk, notADay(value, describe(is)));
      else if (is.never !== true)
        report(walk, {
          code: "never-not-allowed",
          says: `is "never", which is no answer here. Write the day, or say why it is unknown.`,
          found: '"never"',
          expected: describe(is),
        });
      return;
    case "enum":
      if (!is.values.includes(value)) report(walk, unknownWord(value, is.values));
      return;
    case "text":
    case "ref":
      if (value.trim() === "")
        report(walk, {
          code: "empty-text",
          says: `is empty. ${is.empty === "none" ? 'Write { "none": true } for confirmed empty.' : "Leave it out while it is unknown."}`,
          found: shown(value),
          expected: describe(is),
        });
      else if (value.length > 100_000)
        report(walk, {
          code: "too-long",
          says: `has ${value.length} characters; at most 100000 are kept.`,
          found: shown(value),
          expected: "at most 100000 characters",
        });
      return;
    case "boolean":
      return report(walk, wrongType(value, describe(is), booleanHint(value)));
    case "set":
      return report(walk, wrongType(value, describe(is), `Write a list: [${shown(value)}].`));
    default:
      return report(walk, wrongType(value, describe(is), numberHint(value, is, walk.currency)));
  }
}

function booleanHint(value: string): string | undefined {
  const word = value.trim().toLowerCase();
  if (["yes", "y", "true", "1"].includes(word)) return "Write true, without quotes.";
  return ["no", "n", "false", "0"].includes(word) ? "Write false, without quotes." : undefined;
}

/** Members of a set: known, each once. */
function checkMembers(walk: Walk, value: readonly unknown[], is: Single): void {
  if (is.type !== "set") return report(walk, wrongType(value, describe(is)));
  if (value.length > 500)
    return report(walk, {
      code: "too-many",
      says: `has ${value.length} members; at most 500 are read.`,
      found: String(value.length),
      expected: "at most 500 members",
    });
  for (const [index, member] of value.entries()) {
    if (typeof member !== "string") report(walk, wrongType(member, `one of ${is.values.join(", ")}`), index);
    else if (!is.values.includes(member)) report(walk, unknownWord(member, is.values), index);
    else if (value.indexOf(member) !== index) report(walk, { code: "duplicate-member", says: `is ${member} once more. Remove one.`, found: member }, index);
  }
}
