import * as z from "zod";
import { memo } from "../kernel/memo.js";
import { type Plain, dayText, idText } from "./plain.js";

/** zod schema of a {@link KitPerson}. */
export const kitPersonSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      /** Role of the timeline's interviews that this person has. */
      role: z.string().trim().min(1).max(200),
      name: z.string().trim().min(1).max(200).optional(),
      /** Room or link. */
      place: z.string().max(200).optional(),
    })
    .meta({ id: "KitPerson" }),
);

/** Who is met, where. */
export type KitPerson = Plain<z.infer<ReturnType<typeof kitPersonSchema>>>;

/** zod schema of a list of people; at most 200, as many as a timeline has talks. */
export const kitPeopleSchema = /* @__PURE__ */ memo(() => z.strictObject({ people: z.array(kitPersonSchema()).max(200) }).meta({ id: "KitPeople" }));

const question = () =>
  z.strictObject({
    /** `practice` has anchors and asks for evidence; `fact` asks for a value. */
    kind: z.enum(["practice", "fact"]),
    id: z.string(),
    area: z.string(),
    tier: z.enum(["required", "core", "standard", "context"]),
    text: z.string(),
    /** Unit of a fact; how to tell the levels apart, lowest first, of a practice. */
    unit: z.string().optional(),
    anchors: z.array(z.string()),
    /** What to see before believing it. */
    evidence: z.string().optional(),
    minutes: z.number(),
  });

/** zod schema of a {@link FactFindingKit}. */
export const factFindingKitSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      format: z.literal(1),
      areas: z.array(z.strictObject({ id: z.string(), title: z.string() })),
      agenda: z.array(
        z.strictObject({
          halfDay: z.number().int(),
          day: dayText(),
          part: z.enum(["morning", "afternoon"]),
          blocks: z.array(
            z.strictObject({
              at: z.string(),
              minutes: z.number().int(),
              lane: z.number().int(),
              kind: z.string(),
              role: z.string().optional(),
              person: z.string().optional(),
              areas: z.array(z.string()),
              site: z.string().optional(),
              place: z.string().optional(),
              part: z.number().int().optional(),
              parts: z.number().int().optional(),
            }),
          ),
        }),
      ),
      /** Talks by video, with the days they may be held on. */
      video: z.array(
        z.strictObject({ role: z.string(), person: z.string().optional(), areas: z.array(z.string()), days: z.array(dayText()), minutes: z.number().int() }),
      ),
      guides: z.array(
        z.strictObject({
          role: z.string(),
          person: z.string().optional(),
          /** `systems-review`: the time with the IT lead at the screen, after the assessor's own checks. */
          how: z.enum(["on-site", "video", "video-overflow", "systems-review"]),
          areas: z.array(z.string()),
          /** Minutes of talk there are, and minutes the questions take; never more. */
          minutes: z.number().int(),
          used: z.number(),
          /** By area in the order of the talk. */
          topics: z.array(z.strictObject({ area: z.string(), questions: z.array(question()) })),
          /** How many questions this role could answer but has no time for: they stand in the data request. */
          moved: z.number().int(),
        }),
      ),
      /** Asked for in writing before the visit, without duplicates. */
      documents: z.array(
        z.strictObject({
          id: z.string(),
          text: z.string(),
          also: z.array(z.string()),
          format: z.enum(["export", "document"]),
          areas: z.array(z.string()),
          owner: z.string(),
          due: dayText(),
        }),
      ),
      /** Facts and practices asked in writing: exports and documents, and what the talks have no time for. */
      requests: z.array(
        z.strictObject({
          kind: z.enum(["practice", "fact"]),
          id: z.string(),
          area: z.string(),
          text: z.string(),
          owner: z.string(),
          tier: z.enum(["required", "core", "standard", "context"]),
          why: z.enum(["written-source", "no-time", "no-talk"]),
          due: dayText(),
          source: z.string().optional(),
        }),
      ),
      /** What the assessor checks with own eyes in the systems review, on the walk-through and on paper; no one is asked. */
      checks: z.array(
        z.strictObject({ id: z.string(), area: z.string(), text: z.string(), how: z.string(), tier: z.enum(["required", "core", "standard", "context"]) }),
      ),
      /** Practices and facts left out: known already. */
      known: z.strictObject({ practices: z.number().int(), facts: z.number().int() }),
      evidenceLog: z.strictObject({ columns: z.array(z.string()), rows: z.number().int() }),
      survey: z.array(z.strictObject({ id: idText(), text: z.string(), answers: z.array(z.string()) })),
      flags: z.array(z.strictObject({ code: z.string(), values: z.record(z.string(), z.union([z.number(), z.string()])) })),
    })
    .meta({ id: "FactFindingKit", title: "cio-assessment fact-finding kit" }),
);

/** Everything the visit needs, as data: agenda, guides, requests, log and survey. */
export type FactFindingKit = Plain<z.infer<ReturnType<typeof factFindingKitSchema>>>;
