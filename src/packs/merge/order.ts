import { type Issue, issue, shown } from "../../kernel/issue.js";
import { nearest } from "../../kernel/near.js";
import type { Pack } from "../../model/pack.js";
import { inRange, parseRange, parseVersion } from "../../kernel/semantic-version.js";
import { skeleton } from "./look-alike.js";

/** Packs in the order in which they are merged, each with the ids of all packs below it. */
export interface Ordered {
  readonly packs: readonly Pack[];
  /** For each pack id, everything it extends, directly or not. */
  readonly below: ReadonlyMap<string, ReadonlySet<string>>;
  readonly issues: readonly Issue[];
}

/**
 * Puts the base first and every overlay after what it extends; packs that do not depend on each other stand in order of their id,
 * so that the order of the argument never matters.
 *
 * Issues: `no-pack`, `duplicate-pack`, `no-base`, `two-bases`, `bad-extends`, `missing-base`, `incompatible-version`, `cyclic-extends`.
 */
export function orderPacks(packs: readonly Pack[]): Ordered {
  const issues: Issue[] = [];
  const byId = new Map<string, Pack>();
  const seen = new Map<string, string>();
  if (packs.length === 0) issues.push(issue({ code: "no-pack", path: [], message: "No pack was given. Give the base pack, then its overlays." }));
  for (const pack of packs) {
    const twin = seen.get(packSkeleton(pack.id));
    if (twin === undefined) seen.set(packSkeleton(pack.id), pack.id);
    else
      issues.push(
        issue({
          code: "duplicate-pack",
          pack: pack.id,
          path: ["id"],
          message:
            twin === pack.id
              ? `Pack ${pack.id} was given twice. Give each pack once.`
              : `Packs ${twin} and ${pack.id} have ids that read alike. Rename one of them.`,
        }),
      );
    byId.set(pack.id, pack);
  }
  const bases = [...byId.values()].filter((pack) => extendsOf(pack).length === 0);
  if (bases.length > 1) {
    for (const extra of bases.slice(1)) {
      issues.push(
        issue({
          code: "two-bases",
          pack: extra.id,
          path: ["id"],
          message: `${extra.id} and ${bases[0]?.id} are both base packs: neither extends another. Only one base can be merged.`,
          hint: `Say extends: ${bases[0]?.id}@^${bases[0]?.version} in ${extra.id} if it is meant as an overlay.`,
        }),
      );
    }
  }
  for (const pack of byId.values()) issues.push(...extendsIssues(pack, byId));
  const order = sorted(byId, issues);
  if (packs.length > 0 && bases.length === 0 && issues.length === 0)
    issues.push(
      issue({ code: "no-base", path: [], message: `None of ${listed([...byId.keys()])} is a base pack: each extends another. Give the base as well.` }),
    );
  return { ...order, issues };
}

/** What a pack says it extends, as a list. */
export function extendsOf(pack: Pack): readonly string[] {
  if (pack.extends === undefined) return [];
  return typeof pack.extends === "string" ? [pack.extends] : pack.extends;
}

/** Id of the pack in `standard@^1.0`. */
function baseId(text: string): string {
  return text.split("@", 1)[0] as string; // split always yields a first part.
}

/** Hyphens do not tell packs apart, because `ai-readiness` writes its names `aiReadiness.…`. */
function packSkeleton(id: string): string {
  return skeleton(id.replace(/[-_]/g, ""));
}

function extendsIssues(pack: Pack, byId: ReadonlyMap<string, Pack>): readonly Issue[] {
  const issues: Issue[] = [];
  const named = new Set<string>();
  for (const [index, text] of extendsOf(pack).entries()) {
    const at = { pack: pack.id, path: typeof pack.extends === "string" ? ["extends"] : ["extends", index], found: shown(text) };
    const id = baseId(text);
    const base = byId.get(id);
    const rangeText = text.slice(id.length + 1);
    const range = parseRange(rangeText);
    if (named.has(id)) issues.push(issue({ code: "bad-extends", ...at, message: `${pack.id} names ${id} twice in extends. Leave one.` }));
    named.add(id);
    if (base === undefined) {
      const near = nearest(id, byId.keys());
      issues.push(
        issue({
          code: "missing-base",
          ...at,
          message: `${pack.id} extends ${id}, which was not given. Give it together with ${pack.id}.`,
          ...(near === undefined || near === pack.id ? {} : { hint: `Did you mean ${near}?` }),
        }),
      );
    }
    if (range === undefined) {
      issues.push(
        issue({
          code: "bad-extends",
          ...at,
          message: `${pack.id} must say which versions of ${id} it extends.`,
          expected: "an id and a range like standard@^1.0, standard@~1.2 or standard@1.2.3",
          ...(base === undefined ? {} : { hint: `Write ${id}@^${base.version}.` }),
        }),
      );
    } else if (base !== undefined) {
      const version = parseVersion(base.version);
      if (version === undefined || !inRange(version, range)) {
        issues.push(
          issue({
            code: "incompatible-version",
            ...at,
            message: `${pack.id} extends ${id} ${rangeText}, but ${id} ${base.version} was given. Use a matching ${id}, or check ${pack.id} against ${base.version} and widen its range.`,
            expected: rangeText,
          }),
        );
      }
    }
  }
  return issues;
}

function sorted(
  byId: ReadonlyMap<string, Pack>,
  issues: Issue[],
): { readonly packs: readonly Pack[]; readonly below: ReadonlyMap<string, ReadonlySet<string>> } {
  const below = new Map<string, Set<string>>();
  const packs: Pack[] = [];
  let waiting = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (;;) {
    const next = waiting.find((pack) => extendsOf(pack).every((text) => below.has(baseId(text)) || !byId.has(baseId(text))));
    if (next === undefined) break;
    const reached = new Set<string>();
    for (const text of extendsOf(next)) {
      reached.add(baseId(text));
      for (const id of below.get(baseId(text)) ?? []) reached.add(id);
    }
    below.set(next.id, reached);
    packs.push(next);
    waiting = waiting.filter((pack) => pack !== next);
  }
  const circle = cycleIn(waiting);
  const [first] = circle;
  if (first !== undefined) {
    issues.push(
      issue({
        code: "cyclic-extends",
        pack: first,
        path: ["extends"],
        message: `Packs extend each other in a circle: ${[...circle, first].join(" → ")}. Take one extends out.`,
      }),
    );
  }
  return { packs, below };
}

/** One circle among packs that all wait for another; empty when there are none. */
function cycleIn(waiting: readonly Pack[]): readonly string[] {
  const byId = new Map(waiting.map((pack) => [pack.id, pack]));
  const trail: string[] = [];
  let at = waiting[0];
  while (at !== undefined && !trail.includes(at.id)) {
    trail.push(at.id);
    at = extendsOf(at)
      .map((text) => byId.get(baseId(text)))
      .find((pack) => pack !== undefined);
  }
  return at === undefined ? [] : trail.slice(trail.indexOf(at.id));
}

function listed(ids: readonly string[]): string {
  return ids.length > 5 ? `${ids.slice(0, 5).join(", ")} and ${ids.length - 5} more` : ids.join(", ");
}
