import type { Area, Pack } from "../model/pack.js";
import { all } from "./all.js";
import type { AreaContent, SizeClass } from "./area-content.js";
import { checks } from "./checks.js";
import { coherence, coherenceExamples } from "./coherence.js";
import { commonFacts } from "./common.js";
import { packExamples } from "./example.js";
import { policy, regulation, sizes } from "./policy.js";
import { sources } from "./sources.js";

/**
 * Puts the content of all areas together as the standard pack.
 *
 * Run by `npm run generate`; the doors ship what it wrote, so that no door carries the content twice.
 *
 * @param areas In report order; by default the twelve.
 */
export function contentPack(areas: readonly AreaContent[] = all): Pack {
  return {
    format: 1,
    id: "standard",
    version: "1.0.0",
    title: "Standard pack of the CIO Assessment Report",
    description: "Twelve areas of IT management for companies of 20 to 500 staff: what is asked, how it is judged, what is advised.",
    sources,
    ...policy,
    targets: {
      bySize: {
        fact: "employeeCount",
        rows: sizeClasses().map((size) => ({ ...sizes[size], targets: Object.fromEntries(areas.map((one) => [one.id, one.targets[size]])) })),
      },
      raise: [{ ...regulation, areas: areas.filter((one) => one.raisedByRegulation).map((one) => one.id) }],
    },
    facts: commonFacts,
    areas: Object.fromEntries(areas.map((one, index) => [one.id, areaOf(one, index + 1)])),
    checks: { ...checks, ...coherence },
  };
}

/** The standard pack with the examples of its areas, for tests: the doors ship it without. */
export function examplePack(areas: readonly AreaContent[] = all): Pack {
  return { ...contentPack(areas), examples: [...packExamples([...areas.flatMap((one) => one.examples ?? []), ...coherenceExamples])] };
}

function sizeClasses(): readonly SizeClass[] {
  return ["20-49", "50-149", "150-500"];
}

function areaOf(one: AreaContent, number: number): Area {
  const { id: _id, targets: _targets, raisedByRegulation: _raised, examples: _examples, title, code, weight, ...content } = one;
  return { title, number, code, weight, ...content };
}
