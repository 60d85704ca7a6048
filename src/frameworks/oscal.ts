import type { PracticeRating, Rating } from "../model/rating.js";
import type { Scorecard } from "../model/scorecard.js";
import type { Model } from "../packs/model.js";
import { uuidOf } from "./uuid.js";

/** The one OSCAL release that {@link toOscal} writes. */
export const oscalVersion = "1.1.2";

/** Namespace of our properties. */
const ns = "urn:cio-assessment:oscal";

/** A property of an OSCAL object. */
interface Property {
  readonly name: string;
  readonly ns: string;
  readonly value: string;
}

/**
 * Writes a result as OSCAL assessment results, release 1.1.2.
 *
 * Each answered practice is an observation, each area a finding. OSCAL knows only satisfied and not satisfied, so a finding says whether the
 * target is met, with `reason` `other` where nothing can be said (not rated, no target), and the maturity travels in `props`: score, range, level,
 * coverage. Identifiers are name-based: the same result gives the same bytes. Lists that would be empty are left out, and text that OSCAL wants
 * on one line is put on one.
 *
 * Findings point at this assessment's own areas, never at entries of a framework.
 *
 * @returns A plain object; `JSON.stringify` it. It keeps the published JSON schema of the release for days from 1900 on.
 */
export function toOscal(model: Model, scorecard: Scorecard): object {
  const time = `${scorecard.asOf}T00:00:00Z`;
  const key = (what: string) => uuidOf(`cio-assessment:${scorecard.organization.name}:${scorecard.asOf}:${what}`);
  const observations = Object.entries(scorecard.practices).flatMap(([id, rating]) => observation(id, rating, model, key, time));
  const observed = new Set(observations.map((one) => one.uuid));
  const findings = Object.entries(scorecard.areas).flatMap(([id, rating]) => {
    const related = Object.entries(scorecard.practices).flatMap(([practice, one]) =>
      one.area === id && observed.has(key(practice)) ? [{ "observation-uuid": key(practice) }] : [],
    );
    return finding(id, rating, model, key, related);
  });
  return {
    "assessment-results": {
      uuid: key("document"),
      metadata: {
        title: line(`CIO assessment of ${scorecard.organization.name}`, "CIO assessment"),
        "last-modified": time,
        version: line(scorecard.period ?? "", scorecard.asOf), // An assessment without a label is known by its day.
        "oscal-version": oscalVersion,
        ...listed(
          "props",
          scorecard.packs.map((pack) => prop("pack", `${pack.id}@${pack.version}`)),
        ),
      },
      "import-ap": { href: `#${key("plan")}` },
      results: [
        {
          uuid: key("result"),
          title: "Maturity by area",
          description: "Judged answers and measured facts of one assessment day. Practices support framework entries; no entry is claimed to be fulfilled.",
          start: time,
          "reviewed-controls": { "control-selections": [{ description: "The areas of the packs named in the metadata.", "include-all": {} }] },
          ...listed("observations", observations),
          ...listed("findings", findings),
        },
      ],
      // The plan must be pointed at, and a fragment must lead to something in the document.
      "back-matter": {
        resources: [{ uuid: key("plan"), title: "Assessment plan", description: "The engagement's own plan; not part of this export." }],
      },
    },
  };
}

function finding(
  id: string,
  rating: Rating,
  model: Model,
  key: (what: string) => string,
  related: readonly { readonly "observation-uuid": string }[],
): readonly object[] {
  if (rating.status === "not-applicable") return [];
  const compared = rating.status === "scored" && rating.gap !== undefined;
  const met = compared && rating.exact.gap === "0";
  return [
    {
      uuid: key(`finding:${id}`),
      title: line(model.areas.get(id)?.title ?? "", id),
      description: met
        ? "The target is met."
        : compared
          ? "The target is not met."
          : rating.status === "scored"
            ? "No target is set, so nothing is said to be satisfied."
            : "Not rated: too little is answered, so nothing is said to be satisfied.",
      props: [
        prop("status", rating.status),
        prop("low", rating.exact.low),
        prop("high", rating.exact.high),
        prop("coverage", rating.exact.coverage),
        ...(rating.status === "scored" ? [prop("score", rating.exact.score), prop("level", String(rating.level))] : []),
        ...(rating.exact.target === undefined ? [] : [prop("target", rating.exact.target)]),
      ],
      target: {
        type: "objective-id",
        "target-id": id,
        status: { state: met ? "satisfied" : "not-satisfied", reason: met ? "pass" : compared ? "fail" : "other" },
      },
      ...listed("related-observations", related),
    },
  ];
}

/** OSCAL allows no empty list: none at all stands for it. */
function listed<T>(name: string, items: readonly T[]): { readonly [name: string]: readonly T[] } {
  return items.length === 0 ? {} : { [name]: items };
}

/** Text on one line, without spaces at its ends, as OSCAL's plain strings are; `otherwise` when nothing is left. */
function line(text: string, otherwise: string): string {
  const one = text.replace(/\s+/g, " ").trim();
  return one === "" ? otherwise : one;
}

function prop(name: string, value: string): Property {
  return { name, ns, value };
}

function observation(id: string, rating: PracticeRating, model: Model, key: (what: string) => string, time: string) {
  if (rating.status !== "answered") return [];
  const question = model.practices.get(id)?.is.question;
  const method = rating.evidence === "stated" ? "INTERVIEW" : rating.evidence === "documented" ? "EXAMINE" : "TEST";
  return [
    {
      uuid: key(id),
      title: id,
      description: question === undefined || question === "" ? id : question,
      props: [prop("answer", rating.exact.answer), prop("counts-as", rating.exact.effective), prop("evidence", rating.evidence)],
      methods: [method],
      collected: time,
    },
  ];
}
