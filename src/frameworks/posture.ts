import { type Exact, add, div, exactOf, exactText, toNumber } from "../kernel/exact.js";
import { nearest } from "../kernel/near.js";
import { CioAssessmentError } from "../kernel/result.js";
import type { Scorecard } from "../model/scorecard.js";
import type { Model } from "../packs/model.js";
import { cis81 } from "./cis.js";
import { cobit2019 } from "./cobit.js";
import { csf20 } from "./csf.js";
import type { Framework } from "./framework.js";
import { iso27001 } from "./iso-27001.js";
import { itil4 } from "./itil.js";

/** The frameworks that the standard pack maps to. */
export const frameworks: readonly Framework[] = [csf20, cis81, iso27001, cobit2019, itil4];

/** One entry of a framework with the practices that support it. */
export interface EntrySupport {
  readonly id: string;
  /** Practices that name it; empty: the packs do not look at it at all. */
  readonly practices: readonly { readonly id: string; readonly state: "answered" | "unanswered" | "not-applicable"; readonly effective?: number }[];
}

/** Support of a group of a framework. */
export interface GroupSupport {
  readonly id: string;
  readonly entries: readonly EntrySupport[];
  /** Entries that at least one practice supports, and all. */
  readonly supported: number;
  readonly total: number;
  /** Mean effective value of the answered practices that support it, each once; absent without any. */
  readonly mean?: number;
  readonly exact?: string;
}

/** What a result says about a framework: support from mapped practices, never fulfilment. */
export interface Posture {
  readonly framework: string;
  readonly name: string;
  readonly version: string;
  readonly groups: readonly GroupSupport[];
  /** Entries that no practice names. */
  readonly notCovered: readonly string[];
  /** The sentence that must stand beside it. */
  readonly caveat: string;
}

/**
 * Gathers, per group of a framework, the practices that support its entries and what they count as.
 *
 * A mapping says "supports", never "fulfils": a high mean means that what the packs ask about is in good order, not that the framework is
 * met. Needs a model with prose, since mappings are part of it.
 *
 * @param framework As packs name it: `csf-2.0`, `cis-8.1`, `iso-27001-2022`, `cobit-2019`, `itil-4`; `nist-` before it is accepted.
 * @throws CioAssessmentError `wrong-use` for another name.
 */
export function posture(model: Model, scorecard: Scorecard, framework: string): Posture {
  const id = framework.replace(/^nist-/, "");
  const found = frameworks.find((one) => one.id === id);
  if (found === undefined) {
    const near = nearest(
      id,
      frameworks.map((one) => one.id),
    );
    throw new CioAssessmentError(
      "wrong-use",
      `No framework is called ${framework}.${near === undefined ? "" : ` Did you mean ${near}?`} There are: ${frameworks.map((one) => one.id).join(", ")}.`,
    );
  }
  const byEntry = supportersOf(model, id);
  const groups = Object.entries(found.groups).map(([group, entries]) => groupSupport(group, entries, byEntry, scorecard));
  return {
    framework: id,
    name: found.name,
    version: found.version,
    groups,
    notCovered: groups.flatMap((group) => group.entries.filter((entry) => entry.practices.length === 0).map((entry) => entry.id)),
    caveat: `The practices support entries of ${found.name} ${found.version}; no entry is claimed to be fulfilled.`,
  };
}

function supportersOf(model: Model, framework: string): ReadonlyMap<string, readonly string[]> {
  const byEntry = new Map<string, string[]>();
  for (const [id, { is }] of model.practices) {
    const maps = is.maps !== undefined && Object.hasOwn(is.maps, framework) ? is.maps[framework] : undefined;
    for (const entry of maps ?? []) {
      const list = byEntry.get(entry);
      if (list === undefined) byEntry.set(entry, [id]);
      else list.push(id);
    }
  }
  return byEntry;
}

function groupSupport(id: string, entries: readonly string[], byEntry: ReadonlyMap<string, readonly string[]>, scorecard: Scorecard): GroupSupport {
  const supported = entries.map((entry) => ({ id: entry, practices: (byEntry.get(entry) ?? []).map((practice) => stateOf(practice, scorecard)) }));
  const answered = new Map<string, Exact>();
  for (const entry of supported) {
    for (const practice of entry.practices) {
      const rating = scorecard.practices[practice.id];
      if (rating?.status === "answered") answered.set(practice.id, exactOf(rating.exact.effective));
    }
  }
  const mean = answered.size === 0 ? undefined : div([...answered.values()].reduce<Exact>(add, 0), answered.size);
  return {
    id,
    entries: supported,
    supported: supported.filter((entry) => entry.practices.length > 0).length,
    total: entries.length,
    ...(mean === undefined ? {} : { mean: toNumber(mean), exact: exactText(mean) }),
  };
}

function stateOf(id: string, scorecard: Scorecard): EntrySupport["practices"][number] {
  const rating = scorecard.practices[id];
  if (rating === undefined) return { id, state: "unanswered" };
  return rating.status === "answered" ? { id, state: "answered", effective: rating.effective } : { id, state: rating.status };
}
