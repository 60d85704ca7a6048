import type { Issue } from "../../kernel/issue.js";
import type { Result } from "../../kernel/result.js";
import type { Assessment } from "../../model/assessment.js";
import type { Model } from "../model.js";
import { type MigrationPart, applyOperations } from "./operations.js";
import type { StepDraft } from "./steps.js";

/** Parses an assessment for a model: `parseAssessment`, given from outside because packs know no stage. */
export type Parse = (input: unknown, model: Model) => Result<Assessment>;

/** An assessment that fits a model, and what had to go for that. */
export interface Fitted {
  readonly assessment: Assessment;
  /** One step for each id that the model does not know any more, or whose value it does not accept. */
  readonly steps: readonly StepDraft[];
  /** Faults that taking an id out does not cure; empty when it fits. */
  readonly issues: readonly Issue[];
}

/** Takes out what a model does not accept, until the rest is an assessment for it. Each round takes out at least one id. */
export function fit(model: Model, assessment: Assessment, parse: Parse): Fitted {
  let now = withPacks(assessment, model);
  const steps: StepDraft[] = [];
  const taken = new Set<string>();
  for (;;) {
    const parsed = parse(now, model);
    if (parsed.ok) return { assessment: parsed.value, steps, issues: [] };
    const found = new Map<string, StepDraft>();
    for (const fault of parsed.issues) {
      const step = fault.severity === "error" ? stepOf(fault, now, taken) : undefined;
      if (step !== undefined && !found.has(step.key)) found.set(step.key, step);
    }
    if (found.size === 0) return { assessment: now, steps, issues: parsed.issues };
    for (const step of found.values()) {
      taken.add(step.key);
      steps.push(step);
      now = applyOperations(now, step.choices[0].operations);
    }
  }
}

/** The assessment naming the packs of a model. */
export function withPacks(assessment: Assessment, model: Model): Assessment {
  return { ...assessment, packs: model.packs.map(({ id, version, digest }) => ({ id, version, digest })) };
}

const unknownCodes: readonly string[] = ["unknown-id", "unknown-field", "unknown-column"];

/** The step that cures a fault; undefined when the fault is not under an id, or its id was taken out before. */
function stepOf(fault: Issue, assessment: Assessment, taken: ReadonlySet<string>): StepDraft | undefined {
  const [part, second, third, fourth] = fault.path;
  const place = placeOf(assessment, part, second, third);
  if (place === undefined) return undefined;
  const column = part === "facts" && typeof third === "number" && typeof fourth === "string" ? `${place.id}.${fourth}` : undefined;
  const isUnknown = unknownCodes.includes(fault.code);
  // A column first; if that does not cure it, the whole list.
  for (const [id, only] of [
    [column, undefined],
    [place.id, place.only],
  ] as const) {
    if (id === undefined) continue;
    const kind = isUnknown ? "gone" : "ask";
    const key = `${kind} ${id}${only === undefined ? "" : ` (${only})`}`;
    if (taken.has(key)) continue;
    const says = isUnknown ? `The new packs do not know ${id}: it goes.` : `${id} is not accepted any more: it is unknown until it is asked again.`;
    return {
      key,
      kind,
      because: isUnknown ? "No pack says what became of it." : fault.message,
      isDeclared: false,
      choices: [
        {
          id: isUnknown ? "retire" : "ask",
          says,
          operations: [{ op: "drop", id, ...(only === undefined ? {} : { only }) }],
          ...(isUnknown ? {} : { asks: [id] }),
        },
      ],
    };
  }
  return undefined;
}

function placeOf(
  assessment: Assessment,
  part: string | number | undefined,
  second: string | number | undefined,
  third: string | number | undefined,
): { readonly id: string; readonly only: MigrationPart } | undefined {
  switch (part) {
    case "facts":
    case "answers":
    case "voices":
    case "targets":
    case "exclusions":
    case "advice":
      return typeof second === "string" ? { id: second, only: part } : undefined;
    case "evidence":
      return second === "facts" && typeof third === "string" ? { id: third, only: part } : undefined;
    case "waivers": {
      const rule = typeof second === "number" ? assessment.waivers?.[second]?.rule : undefined;
      return rule === undefined ? undefined : { id: rule, only: part };
    }
    case "overrides": {
      const id = typeof second === "number" ? assessment.overrides?.[second]?.id : undefined;
      return id === undefined ? undefined : { id, only: part };
    }
    default:
      return undefined;
  }
}
