import type { Assessment, FactState } from "../model/assessment.js";
import type { TimelineInput } from "../model/timeline.js";
import { recordKinds } from "./effort.js";

/**
 * Reads from an assessment what a timeline needs: employees, number of sites, and how many records of each kind there are.
 *
 * What the facts do not say is left out, and stands in the plan's assumptions. Assets count by their quantity where a row has one. Ids are those of the standard pack.
 *
 * @returns Spread it and add a start: `parseTimelineInput({ ...timelineInputOf(assessment), start })`.
 * @example timelineInputOf({ format: 1, packs: [{ id: "standard", version: "1.0.0" }], asOf: "2025-12-31", organization: { name: "A" }, facts: { employeeCount: 140, projects: [{ id: "p1" }] }, answers: {} }) //=> { employees: 140, projects: 1 }
 */
export function timelineInputOf(assessment: Assessment): Partial<TimelineInput> {
  const { employeeCount: employees, siteCount: sites } = assessment.facts;
  const counts = recordKinds.flatMap((kind) => {
    const count = recordsIn(assessment.facts[kind]);
    return count === undefined ? [] : [[kind, count] as const];
  });
  return {
    ...(typeof employees === "number" ? { employees } : {}),
    ...(typeof sites === "number" && sites > 0 ? { sites } : {}),
    ...Object.fromEntries(counts),
  };
}

function recordsIn(state: FactState | undefined): number | undefined {
  if (!Array.isArray(state)) return typeof state === "object" && "none" in state ? 0 : undefined;
  return state.reduce<number>((sum, row: unknown) => sum + quantityOf(row), 0);
}

function quantityOf(row: unknown): number {
  const quantity: unknown = typeof row === "object" && row !== null && "quantity" in row ? row.quantity : undefined;
  return typeof quantity === "number" && Number.isInteger(quantity) && quantity > 0 ? quantity : 1;
}
