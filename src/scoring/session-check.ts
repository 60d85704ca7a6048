import { isDay } from "../kernel/calendar.js";
import { toNumber } from "../kernel/exact.js";
import { CioAssessmentError } from "../kernel/result.js";
import type { Answer, FactState } from "../model/assessment.js";
import type { Fact } from "../model/fact.js";
import type { FactSlot, PracticeStep } from "../packs/program.js";

type State = Answer | FactState;

/** Refuses an answer that parsing would refuse. @throws CioAssessmentError `invalid-input`, with what to give instead. */
export function checkAnswer(step: PracticeStep, value: State): void {
  const answer = isObject(value) ? Object.fromEntries(Object.entries(value)) : {};
  if (hasReason(answer)) return;
  const options = step.scale.options;
  const levels = options.map((option) => toNumber(option.value));
  const known = answer["option"] === undefined ? levels.includes(Number(answer["level"] ?? Number.NaN)) : options.some(({ id }) => id === answer["option"]); // Neither given is no level.
  if (!known) throw refused(step.id, answer["option"] ?? answer["level"], `one of the levels ${levels.join(", ")}, or { notApplicable: reason }`);
  if (!["stated", "documented", "verified"].includes(String(answer["evidence"])))
    throw refused(`${step.id}.evidence`, answer["evidence"], "stated, documented or verified");
}

/** Refuses the state of a fact that parsing would refuse; of a record list only that it is one. @throws CioAssessmentError `invalid-input`. */
export function checkFact(step: FactSlot, value: State): void {
  const { fact, id } = step;
  if (isObject(value) && !("amount" in value)) {
    if (hasReason(value) || "none" in value || "unknown" in value) return;
    throw refused(id, value, "a value, { none: true }, { notApplicable: reason } or { unknown: reason }");
  }
  const fault = faultOf(fact, value);
  if (fault !== undefined) throw refused(id, value, fault);
}

function faultOf(fact: Fact, value: State): string | undefined {
  switch (fact.type) {
    case "boolean":
      return typeof value === "boolean" ? undefined : "true or false";
    case "date":
      return isDay(value) || (fact.never === true && isNever(value)) ? undefined : "a day that exists, YYYY-MM-DD";
    case "enum":
      return fact.values.some((one) => one === value) ? undefined : `one of ${fact.values.join(", ")}`;
    case "set":
      return Array.isArray(value) && value.every((one) => fact.values.some((known) => known === one)) ? undefined : `a list of ${fact.values.join(", ")}`;
    case "text":
    case "ref":
      return typeof value === "string" ? undefined : "a text";
    case "records":
      return Array.isArray(value) && value.every(isObject) ? undefined : "a list of rows";
    case "money":
      return numberFault(fact, isObject(value) && "amount" in value ? Number(value.amount) : value);
    case "count":
      return Number.isInteger(value) ? numberFault(fact, value) : "a whole number";
    case "number":
    case "percent":
    case "duration":
      return numberFault(fact, value);
  }
}

/** Only a plain number may lie below zero where no least is declared, and a share ends at 100. */
function numberFault(fact: Fact & { readonly min?: number | undefined; readonly max?: number | undefined }, value: unknown): string | undefined {
  if (typeof value !== "number" || !Number.isFinite(value)) return "a number";
  const least = fact.min ?? (fact.type === "number" ? undefined : 0); // As said above.
  const greatest = fact.max ?? (fact.type === "percent" ? 100 : undefined);
  if (least !== undefined && value < least) return `a number from ${least}`;
  return greatest !== undefined && value > greatest ? `a number up to ${greatest}` : undefined;
}

function hasReason(value: object): boolean {
  return "notApplicable" in value && typeof value.notApplicable === "string" && value.notApplicable !== "";
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refused(id: string, found: unknown, expected: string): CioAssessmentError {
  const text = found === undefined ? "nothing" : JSON.stringify(found);
  return new CioAssessmentError("invalid-input", `${id} cannot be ${text}. Give ${expected}.`);
}

function isNever(value: unknown): boolean {
  return value === "never";
}
