import type { Assessment } from "../model/assessment.js";
import type { FactFindingKit, KitPerson } from "../model/kit.js";
import type { Scorecard } from "../model/scorecard.js";
import type { Timeline } from "../model/timeline.js";
import type { Model } from "../packs/model.js";
import { type KitAssignment, type KitQuestion, type KitTalk, assignQuestions, talksOf } from "./kit-assign.js";
import { type FoundQuestions, inOrder, questionsOf } from "./kit-questions.js";
import { formatOf, mergeDocuments, ownerOf } from "./kit-sources.js";
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
  const owner = (id: string) => interviewedAs(timeline, id);
  const documents = mergeDocuments(areas.flatMap((area) => (model.areas.get(area)?.documents ?? []).map((text) => ({ area, text }))));
  const requests = requestsOf(found, assignment, { talks, owner, due });
  return {
    format: 1,
    areas: areas.map((id) => ({ id, title: model.areas.get(id)?.title ?? id })),
    agenda: agendaOf(timeline, options.people ?? [], areas),
    video: timeline.video.map((one) => {
      const talk = timeline.interviews[one.interview];
      return {
        role: talk?.role ?? "",
        ...personOf(talk?.person, talk?.role ?? "", options.people ?? []),
        areas: (talk?.areas ?? []).filter((id) => areas.includes(id)),
        days: one.days,
        minutes: one.minutes,
      }; // Its position comes from the timeline.
    }),
    guides: guidesOf(timeline, { talks, assignment }, { areas, people: options.people ?? [] }),
    documents: documents.map(({ text, also, areas: of }, index) => ({
      id: `D${index + 1}`,
      text,
      also: [...also],
      format: formatOf(text),
      areas: [...of],
      owner: owner(ownerOf(text)),
      due,
    })),
    requests,
    checks: found.checks,
    known: found.known,
    evidenceLog: { columns: ["no", "date-and-role", "title-and-version", "what-was-read", "ids", "grade", "where-it-stays", "follow-up"], rows: 20 },
    survey: userSurvey.map((one) => ({ id: one.id, text: one.text, answers: [...one.answers] })),
    flags: [
      ...timeline.flags.map(({ code, values }) => ({ code, values: { ...values } })),
      ...(assignment.noTime.length > 0 ? [{ code: "QUESTIONS_WITHOUT_TIME", values: { count: assignment.noTime.length } }] : []),
      ...(assignment.noTalk.length > 0 ? [{ code: "QUESTIONS_WITHOUT_TALK", values: { count: assignment.noTalk.length } }] : []),
    ],
  };
}

function guidesOf(
  timeline: Timeline,
  { talks, assignment }: { readonly talks: readonly KitTalk[]; readonly assignment: KitAssignment },
  { areas, people }: { readonly areas: readonly string[]; readonly people: readonly KitPerson[] },
): FactFindingKit["guides"] {
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
function requestsOf(
  found: FoundQuestions,
  assignment: KitAssignment,
  { talks, owner, due }: { readonly talks: readonly KitTalk[]; readonly owner: (id: string) => string; readonly due: string },
): FactFindingKit["requests"] {
  const left = (question: KitQuestion, why: "no-time" | "no-talk", by: string) => ({
    kind: question.kind,
    id: question.id,
    area: question.area,
    text: question.text,
    owner: by,
    tier: question.tier,
    why,
    due,
  });
  return [
    ...found.written.map(({ id, fact }) => ({
      kind: "fact" as const,
      id,
      area: fact.area,
      text: fact.text,
      owner: owner(ownerOf(fact.is.ask ?? "", fact)),
      tier: fact.is.tier ?? ("standard" as const),
      why: "written-source" as const,
      due,
      ...(fact.is.ask === undefined ? {} : { source: fact.is.ask }),
    })),
    ...assignment.noTime.map(({ question, talk }) => left(question, "no-time", talks[talk]?.role ?? "it-lead")),
    ...assignment.noTalk.map((question) => left(question, "no-talk", owner(question.role ?? "it-lead"))),
  ];
}

/** The role as the timeline's interviews call it. A role that is not met can still be written to; for systems the IT lead answers. */
function interviewedAs(timeline: Timeline, id: string): string {
  const met = (role: string) => timeline.interviews.find((one) => roleOf(one.role)?.id === role)?.role;
  return met(id) ?? (id === "systems-lead" ? (met("it-lead") ?? "it-lead") : id);
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
