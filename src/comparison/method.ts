import type { Assessment } from "../model/assessment.js";
import type { Comparison } from "../model/comparison.js";
import type { Scorecard } from "../model/scorecard.js";

type Change = Comparison["method"][number];

/** The packs of an assessment as one text: `standard@1.0.0`. */
export function packText(assessment: Assessment): string {
  return assessment.packs.map((pack) => `${pack.id}@${pack.version}`).join(", ");
}

/** What changed in the method between two assessments: packs by version or digest, then overrides and targets. */
export function methodBetween(before: Assessment, after: Assessment, cards: { readonly from: Scorecard; readonly to: Scorecard }): Comparison["method"] {
  const packs = (card: Scorecard, other: Scorecard): ReadonlyMap<string, string> =>
    new Map(
      card.packs.map((pack) => {
        const twin = other.packs.find((one) => one.id === pack.id);
        // Equal versions with other contents differ by their digests alone.
        const text = twin?.version === pack.version && twin.digest !== pack.digest ? `${pack.version} (${pack.digest.slice(0, 12)})` : pack.version;
        return [`pack ${pack.id}`, text];
      }),
    );
  return [...differences(packs(cards.from, cards.to), packs(cards.to, cards.from)), ...differences(ownOf(before), ownOf(after))];
}

/** Overrides and targets of one assessment, by kind and id. */
function ownOf(assessment: Assessment): ReadonlyMap<string, string> {
  return new Map([
    ...(assessment.overrides ?? []).map((one): [string, string] => [`${one.what} ${one.id}`, [one.to].flat().join(", ")]),
    ...Object.entries(assessment.targets ?? {}).map(([id, to]): [string, string] => [`target ${id}`, String(to)]),
  ]);
}

function differences(old: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): readonly Change[] {
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [from, to] = [old.get(key), now.get(key)];
    const [kind = "", id = ""] = key.split(" ");
    return from === to ? [] : [{ kind: kind as Change["kind"], id, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }]; // Keys are made of kinds above.
  });
}
