import { nearest } from "../../kernel/near.js";
import type { Model } from "../../packs/model.js";
import { forbiddenKey } from "../shape.js";
import { limits } from "../limits.js";
import { type Check, type Problem, type Walk, report } from "../walk.js";
import { wrongType } from "../wrong-type.js";

/** What an id may name. `node`: an area or a group. `target`: anything with a target. `weighted`: anything with a weight. */
export type IdKind = "fact" | "practice" | "rule" | "recommendation" | "metric" | "cap" | "node" | "target" | "weighted";

const names: { readonly [Kind in IdKind]: string } = {
  fact: "fact",
  practice: "practice",
  rule: "rule",
  recommendation: "recommendation",
  metric: "metric",
  cap: "cap",
  node: "area or group",
  target: "area, group, practice or overall",
  weighted: "area, group, practice or metric",
};

/** Where an id of another kind would belong. */
const homes: readonly (readonly [IdKind, string])[] = [
  ["fact", "a fact; it belongs in facts"],
  ["practice", "a practice; it belongs in answers"],
  ["metric", "a metric; it is computed from facts"],
  ["rule", "a rule"],
  ["cap", "a cap"],
  ["recommendation", "a recommendation"],
  ["node", "an area or group"],
];

/** True when the model has something of this kind and id. */
export function isKnown(model: Model, kind: IdKind, id: string): boolean {
  switch (kind) {
    case "fact":
      return model.facts.has(id);
    case "practice":
      return model.practices.has(id);
    case "rule":
      return model.rules.has(id);
    case "recommendation":
      return model.recommendations.has(id);
    case "metric":
      return model.metrics.has(id);
    case "cap":
      return model.caps.has(id);
    case "node":
      return model.areas.has(id) || areaOfGroup(model, id) !== undefined;
    case "target":
      return id === "overall" || isKnown(model, "node", id) || model.practices.has(id);
    case "weighted":
      return isKnown(model, "node", id) || model.practices.has(id) || model.metrics.has(id);
  }
}

/** The id of the area a group stands in. */
export function areaOfGroup(model: Model, id: string): string | undefined {
  for (const [area, is] of model.areas) if (is.groups !== undefined && Object.hasOwn(is.groups, id)) return area;
  return undefined;
}

function knownIds(model: Model, kind: IdKind): string[] {
  const groups = [...model.areas.values()].flatMap((area) => Object.keys(area.groups ?? {}));
  const nodes = [...model.areas.keys(), ...groups];
  switch (kind) {
    case "fact":
      return [...model.facts.keys()];
    case "practice":
      return [...model.practices.keys()];
    case "rule":
      return [...model.rules.keys()];
    case "recommendation":
      return [...model.recommendations.keys()];
    case "metric":
      return [...model.metrics.keys()];
    case "cap":
      return [...model.caps.keys()];
    case "node":
      return nodes;
    case "target":
      return ["overall", ...nodes, ...model.practices.keys()];
    case "weighted":
      return [...nodes, ...model.practices.keys(), ...model.metrics.keys()];
  }
}

/** The problem of an id that the packs do not have: retired, renamed, of another kind, or misspelled. */
export function unknownId(walk: Walk, kind: IdKind, id: string): Problem {
  const { pack } = walk.model;
  const found = id.length > 80 ? `${id.slice(0, 79)}…` : id;
  const expected = `the id of ${/^[aeiou]/.test(names[kind]) ? "an" : "a"} ${names[kind]} of the packs`;
  if (id === "__proto__") return forbiddenKey;
  if (pack.renamed !== undefined && Object.hasOwn(pack.renamed, id)) {
    return {
      code: "renamed-id",
      says: `was renamed to ${pack.renamed[id]}. Write the new id, or migrate the assessment.`,
      found,
      expected,
      hint: `Use ${pack.renamed[id]}.`,
    };
  }
  if (pack.retired !== undefined && Object.hasOwn(pack.retired, id)) {
    return { code: "retired-id", says: `was retired: ${pack.retired[id]} Remove it, or migrate the assessment.`, found, expected };
  }
  const home = homes.find(([other]) => isKnown(walk.model, other, id));
  const says = `is not the id of a ${names[kind]} of these packs. Correct or remove it.`;
  if (home !== undefined) return { code: "unknown-id", says, found, expected, hint: `${found} is ${home[1]}.` };
  const near = walk.nearSearches < limits.nearSearches ? nearest(id, knownIds(walk.model, kind)) : undefined;
  walk.nearSearches += 1;
  return { code: "unknown-id", says, found, expected, ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }) };
}

/** Text that must be the id of something. */
export const idOf =
  (kind: IdKind): Check =>
  (walk, value) => {
    if (typeof value !== "string") report(walk, wrongType(value, `the id of a ${names[kind]}`));
    else if (!isKnown(walk.model, kind, value)) report(walk, unknownId(walk, kind, value));
  };
