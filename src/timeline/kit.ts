import type { Assessment, FactState } from "../model/assessment.js";
import type { Fact } from "../model/fact.js";
import type { FactFindingKit, KitPerson } from "../model/kit.js";
import type { Scorecard } from "../model/scorecard.js";
import type { Timeline } from "../model/timeline.js";
import type { Model, Placed } from "../packs/model.js";
import { type KitAssignment, type KitQuestion, type KitTalk, assignQuestions, talksOf } from "./kit-assign.js";
import { factSource, formatOf, mergeDocuments, ownerOf } from "./kit-sources.js";
import { userSurvey } from "./kit-survey.js";
import { roleOf } from "./roles.js";

/** How a visit is prepared. */
export interface FactFindingOptions {
  readonly timeline: Timeline;
  /** Names and rooms by role. */
  readonly people?: readonly KitPerson[];
  /** Area ids; default those of the timeline. */
  readonly scope?: readonly string[];
  /** What is known already is not asked again. */
  readonly assessment?: Assessment;
  /** Of the assessment: leaves out practices that do not apply. */
  readonly scorecard?: Scorecard;
  /** Ids of practices and facts in order of importance, for example of `askNext`: they come first, during the visit too. */
  readonly order?: readonly string[];
}

/** Minutes of talk that a question takes. Judgement. */
const minutesFor = { practice: 3, fact: 1 } as const;

/**
 * Prepares the visit: agenda, interview guide per role, document request without duplicates, written requests, own checks, evidence log, user survey.
 *
 * A guide fits the minutes of its talk. What does not fit stands in the written requests, and says so: required practices and core facts are asked first. What the
 * assessment knows already shortens everything. Use a model with texts (`cio-assessment/packs/standard/text`): the questions come from there.
 *
 * @returns Plain data for `buildKit` of the report, or for an app. Linear in questions × talks.
 */
export function planFactFinding(model: Model, options: FactFindingOptions): FactFindingKit {
  const { timeline } = options;
  const scope = options.scope ?? timeline.areas;
  const areas = model.areaOrder.filter((id) => scope.includes(id));
  const due = timeline.milestones.find((one) => one.id === "data-due")?.date ?? timeline.span.kickOff;
  const found = questionsOf(model, areas, options);
  const talks = talksOf(timeline, found.checks.length);
  const assignment = assignQuestions(model, talks, inOrder(found.talk, options.order ?? []));
  const documents = mergeDocuments(areas.flatMap((area) => (model.areas.get(area)?.documents ?? []).map((text) => ({ area, text }))));
  const requests = requestsOf(found, assignment, talks, due);
  return {
    format: 1,
    areas: areas.map((id) => ({ id, title: model.areas.get(id)?.title ?? id })),
    agenda: agendaOf(timeline, options.people ?? [], areas),
    video: timeline.video.map((one) => {
      const talk = timeline.interviews[one.interview];
      return { role: talk?.role ?? "", ...personOf(talk?.person, talk?.role ?? "", options.people ?? []), areas: (talk?.areas ?? []).filter((id) => areas.includes(id)), days: one.days, minutes: one.minutes }; // Its position comes from the timeline.
    }),
    guides: guidesOf(timeline, talks, assignment, areas, options.people ?? []),
    documents: documents.map(({ text, also, areas: of }, index) => ({ id: `D${index + 1}`, text, also: [...also], format: formatOf(text), areas: [...of], owner: ownerOf(text), due })),
    requests,
    checks: found.checks,
    known: found.known,
    evidenceLog: { columns: ["no", "date-and-role", "title-and-version", "what-was-read", "ids", "grade", "where-it-stays", "follow-up"], rows: 24 },
    survey: userSurvey.map((one) => ({ id: one.id, text: one.text, answers: [...one.answers] })),
    flags: [
      ...timeline.flags.map(({ code, values }) => ({ code, values: { ...values } })),
      ...(assignment.noTime.length > 0 ? [{ code: "QUESTIONS_WITHOUT_TIME", values: { count: assignment.noTime.length } }] : []),
      ...(assignment.noTalk.length > 0 ? [{ code: "QUESTIONS_WITHOUT_TALK", values: { count: assignment.noTalk.length } }] : []),
    ],
  };
}

interface Found {
  readonly talk: readonly KitQuestion[];
  readonly written: readonly { readonly id: string; readonly fact: Placed<Fact> }[];
  readonly checks: FactFindingKit["checks"];
  readonly known: FactFindingKit["known"];
}

function questionsOf(model: Model, areas: readonly string[], options: FactFindingOptions): Found {
  const { assessment, scorecard } = options;
  const inScope = (area: string) => area === "" || areas.includes(area);
  const talk: KitQuestion[] = [];
  const written: { id: string; fact: Placed<Fact> }[] = [];
  const checks: FactFindingKit["checks"][number][] = [];
  const known = { practices: 0, facts: 0 };
  for (const [id, { is, area }] of model.practices) {
    if (!areas.includes(area)) continue;
    if (assessment?.answers[id] !== undefined || scorecard?.practices[id]?.status === "not-applicable") {
      known.practices += 1;
      continue;
    }
    const about = [is.label, is.question, is.evidence, ...(is.anchors ?? [])].join(" ");
    talk.push({ kind: "practice", id, area, tier: is.required === true ? "required" : "standard", text: is.question, anchors: is.anchors ?? [], ...(is.evidence === undefined ? {} : { evidence: is.evidence }), minutes: minutesFor.practice, weight: is.weight, about });
  }
  for (const [id, fact] of model.facts) {
    if (!inScope(fact.area)) continue;
    if (isKnown(assessment?.facts[id])) {
      known.facts += 1;
      continue;
    }
    const source = factSource(fact.is);
    const tier = fact.is.tier ?? "standard";
    if (source === "written") written.push({ id, fact });
    else if (source === "check") checks.push({ id, area: fact.area, text: fact.is.meaning, how: fact.is.ask ?? "", tier });
    else {
      const role = /^management\b/i.test(fact.is.ask ?? "") ? "president" : roleOf(fact.is.ask ?? "")?.id;
      talk.push({ kind: "fact", id, area: fact.area, tier, text: fact.is.meaning, ...(fact.is.unit === undefined ? {} : { unit: fact.is.unit }), anchors: [], ...(fact.is.ask === undefined ? {} : { evidence: fact.is.ask }), minutes: minutesFor.fact, weight: 0, ...(role === undefined ? {} : { role }), about: fact.is.meaning });
    }
  }
  return { talk, written, checks, known };
}

/** A stated unknown is still to be found out. */
function isKnown(state: FactState | undefined): boolean {
  if (state === undefined) return false;
  return typeof state !== "object" || !("unknown" in state);
}

const tiers = ["required", "core", "standard", "context"] as const;

/** What was asked to come first, then by tier; of one tier the heaviest of every area before the next of any, so that no area is left to the end. */
function inOrder(questions: readonly KitQuestion[], order: readonly string[]): readonly KitQuestion[] {
  const places = new Map(order.map((id, index) => [id, index]));
  const place = (one: KitQuestion) => places.get(one.id) ?? order.length;
  const inArea = new Map<string, number>();
  return [...questions]
    .sort((a, b) => b.weight - a.weight)
    .map((one) => {
      const key = `${one.tier} ${one.area}`;
      const rank = inArea.get(key) ?? 0; // The first of its area and tier.
      inArea.set(key, rank + 1);
      return { one, rank };
    })
    .sort((a, b) => place(a.one) - place(b.one) || tiers.indexOf(a.one.tier) - tiers.indexOf(b.one.tier) || a.rank - b.rank)
    .map(({ one }) => one);
}

function guidesOf(timeline: Timeline, talks: readonly KitTalk[], assignment: KitAssignment, areas: readonly string[], people: readonly KitPerson[]): FactFindingKit["guides"] {
  return talks.map((talk, index) => {
    const one = timeline.interviews[index];
    const questions = assignment.talks[index] ?? []; // One list for each talk.
    const topics = [...new Set([...talk.areas, ...areas, ""])]
      .map((area) => ({ area, questions: questions.filter((question) => question.area === area).map(asked) }))
      .filter((topic) => topic.questions.length > 0);
    return {
      role: talk.role,
      ...personOf(one?.person, talk.role, people),
      how: one?.how ?? "systems-review",
      areas: talk.areas.filter((id) => areas.includes(id)),
      minutes: talk.minutes,
      used: questions.reduce((sum, question) => sum + question.minutes, 0),
      topics,
      moved: assignment.noTime.filter((left) => left.talk === index).length,
    };
  });
}

function asked(question: KitQuestion): FactFindingKit["guides"][number]["topics"][number]["questions"][number] {
  const { about: _, role: __, weight: ___, ...rest } = question;
  return { ...rest, anchors: [...rest.anchors] };
}

/** Written requests by owner: what is on paper anyway, and what the talks leave over. */
function requestsOf(found: Found, assignment: KitAssignment, talks: readonly KitTalk[], due: string): FactFindingKit["requests"] {
  const left = (question: KitQuestion, why: "no-time" | "no-talk", owner: string) => ({ kind: question.kind, id: question.id, area: question.area, text: question.text, owner, tier: question.tier, why, due });
  return [
    ...found.written.map(({ id, fact }) => ({ kind: "fact" as const, id, area: fact.area, text: fact.is.meaning, owner: ownerOf(fact.is.ask ?? "", fact), tier: fact.is.tier ?? ("standard" as const), why: "written-source" as const, due, ...(fact.is.ask === undefined ? {} : { source: fact.is.ask }) })),
    ...assignment.noTime.map(({ question, talk }) => left(question, "no-time", talks[talk]?.role ?? "it-lead")),
    ...assignment.noTalk.map((question) => left(question, "no-talk", question.role ?? "it-lead")),
  ];
}

function agendaOf(timeline: Timeline, people: readonly KitPerson[], areas: readonly string[]): FactFindingKit["agenda"] {
  return timeline.agenda.map(({ halfDay, day, part, blocks }) => ({
    halfDay,
    day,
    part,
    blocks: blocks.map((block) => {
      const { interview: _, person, ...rest } = block;
      return { ...rest, areas: rest.areas.filter((id) => areas.includes(id)), ...personOf(person, block.role ?? "", people), ...placeOf(block.role, people) };
    }),
  }));
}

function personOf(name: string | undefined, role: string, people: readonly KitPerson[]): { readonly person?: string } {
  const person = name ?? people.find((one) => isRole(one, role))?.name;
  return person === undefined ? {} : { person };
}

function placeOf(role: string | undefined, people: readonly KitPerson[]): { readonly place?: string } {
  const place = role === undefined ? undefined : people.find((one) => isRole(one, role))?.place;
  return place === undefined ? {} : { place };
}

/** The same words, or words for the same role of the table. */
function isRole(person: KitPerson, role: string): boolean {
  if (person.role === role) return true;
  const id = roleOf(role)?.id;
  return id !== undefined && roleOf(person.role)?.id === id;
}
