import type { PracticeRating } from "../model/rating.js";
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
 * target is met, and the maturity travels in `props`: score, range, level, coverage. Identifiers are name-based: the same result gives
 * the same bytes.
 *
 * Findings point at this assessment's own areas, never at entries of a framework.
 *
 * @returns A plain object; `JSON.stringify` it.
 */
export function toOscal(model: Model, scorecard: Scorecard): object {
  const time = `${scorecard.asOf}T00:00:00Z`;
  const key = (what: string) => uuidOf(`cio-assessment:${scorecard.organization.name}:${scorecard.asOf}:${what}`);
  const observations = Object.entries(scorecard.practices).flatMap(([id, rating]) => observation(id, rating, model, key, time));
  const observed = new Set(observations.map((one) => one.uuid));
  return {
    "assessment-results": {
      uuid: key("document"),
      metadata: {
        title: `CIO assessment of ${scorecard.organization.name}`,
        "last-modified": time,
        version: scorecard.period ?? scorecard.asOf,
        "oscal-version": oscalVersion,
        props: scorecard.packs.map((pack) => prop("pack", `${pack.id}@${pack.version}`)),
      },
      "import-ap": { href: "#assessment-plan", remarks: "The engagement's own plan; not part of this export." },
      results: [
        {
          uuid: key("result"),
          title: "Maturity by area",
          description: "Judged answers and measured facts of one assessment day. Practices support framework entries; no entry is claimed to be fulfilled.",
          start: time,
          "reviewed-controls": { "control-selections": [{ description: "The areas of the packs named in the metadata.", "include-all": {} }] },
          observations,
          findings: Object.entries(scorecard.areas).flatMap(([id, rating]) => {
            if (rating.status === "not-applicable") return [];
            const met = rating.status === "scored" && rating.gap !== undefined && rating.exact.gap === "0";
            const related = Object.entries(scorecard.practices).flatMap(([practice, one]) =>
              one.area === id && observed.has(key(practice)) ? [{ "observation-uuid": key(practice) }] : [],
            );
            return [
              {
                uuid: key(`finding:${id}`),
                title: model.areas.get(id)?.title ?? id,
                description: met
                  ? "The target is met."
                  : rating.status === "scored"
                    ? "The target is not met, or none is set."
                    : "Not rated: too little is answered.",
                props: [
                  prop("status", rating.status),
                  prop("low", rating.exact.low),
                  prop("high", rating.exact.high),
                  prop("coverage", rating.exact.coverage),
                  ...(rating.status === "scored" ? [prop("score", rating.exact.score), prop("level", String(rating.level))] : []),
                  ...(rating.exact.target === undefined ? [] : [prop("target", rating.exact.target)]),
                ],
                target: { type: "objective-id", "target-id": id, status: { state: met ? "satisfied" : "not-satisfied" } },
                ...(related.length === 0 ? {} : { "related-observations": related }),
              },
            ];
          }),
        },
      ],
    },
  };
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
