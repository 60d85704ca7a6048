import { type Issue, issue } from "../../kernel/issue.js";
import type { Area, Pack } from "../../model/pack.js";
import type { Model, Placed } from "../model.js";

/** The content of a merged pack by id, with the area each stands in. */
export type Content = Pick<Model, "areas" | "facts" | "metrics" | "practices" | "caps" | "rules" | "recommendations">;

/** Indexes a merged pack; ids that stand twice, in any kind, are issues. */
export function index(pack: Pack, issues: Issue[]): Content {
  const areas = new Map(Object.entries(pack.areas ?? {}).sort(([, a], [, b]) => (a.number ?? Number.MAX_SAFE_INTEGER) - (b.number ?? Number.MAX_SAFE_INTEGER)));
  const places = new Map<string, string>([["overall", "the whole"]]);
  const claim = (id: string, what: string, path: readonly (string | number)[]) => {
    const before = places.get(id);
    if (before !== undefined)
      issues.push(issue({ code: "duplicate-id", path, message: `${id} names ${before} and ${what}; an id may stand once.`, found: id }));
    places.set(id, what);
  };
  const gather = <T>(key: "facts" | "metrics" | "practices" | "caps" | "rules" | "recommendations", what: string): ReadonlyMap<string, Placed<T>> => {
    const found = new Map<string, Placed<T>>();
    const from = (part: { readonly [id: string]: unknown } | undefined, area: string, path: readonly string[]) => {
      for (const [id, is] of Object.entries(part ?? {})) {
        claim(id, `a ${what}`, [...path, key, id]);
        found.set(id, { id, area, is: is as T }); // The schema checked it under this key.
      }
    };
    if (key === "facts") from(pack.facts, "", []);
    if (key === "caps") from(pack.overall?.caps, "overall", ["overall"]);
    for (const [area, part] of areas) {
      from(part[key], area, ["areas", area]);
      if (key === "caps") for (const [group, node] of Object.entries(part.groups ?? {})) from(node.caps, area, ["areas", area, "groups", group]);
    }
    return found;
  };
  for (const [id, area] of areas) claimArea(id, area, claim, issues);
  return {
    areas,
    facts: gather("facts", "fact"),
    metrics: gather("metrics", "metric"),
    practices: gather("practices", "practice"),
    caps: gather("caps", "cap"),
    rules: gather("rules", "rule"),
    recommendations: gather("recommendations", "recommendation"),
  };
}

function claimArea(id: string, area: Area, claim: (id: string, what: string, path: readonly (string | number)[]) => void, issues: Issue[]): void {
  claim(id, "an area", ["areas", id]);
  if (area.title === undefined)
    issues.push(
      issue({ code: "missing-title", path: ["areas", id, "title"], message: `Area ${id} has no title. Give it one, or name an area of the base pack.` }),
    );
  for (const [group, { title }] of Object.entries({ ...area.groups })) {
    claim(group, "a group", ["areas", id, "groups", group]);
    if (title === undefined)
      issues.push(issue({ code: "missing-title", path: ["areas", id, "groups", group, "title"], message: `Group ${group} has no title. Give it one.` }));
  }
}
