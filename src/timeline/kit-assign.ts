import type { Model } from "../packs/model.js";
import type { Timeline } from "../model/timeline.js";
import { topicWords } from "./kit-sources.js";
import { roleOf } from "./roles.js";

/** Something to be asked in a talk. */
export interface KitQuestion {
  readonly kind: "practice" | "fact";
  readonly id: string;
  readonly area: string;
  readonly tier: "required" | "core" | "standard" | "context";
  readonly text: string;
  readonly unit?: string;
  readonly anchors: readonly string[];
  readonly evidence?: string;
  readonly minutes: number;
  /** Of a practice in its area; facts have none. */
  readonly weight: number;
  /** Role that the pack names as the source. */
  readonly role?: string;
  /** Everything that tells what it is about. */
  readonly about: string;
}

/** A talk that is being filled. */
export interface KitTalk {
  readonly role: string;
  readonly roleId: string | undefined;
  readonly knowsAll: boolean;
  readonly areas: readonly string[];
  readonly minutes: number;
}

/** Who is asked what; what nobody has time for, and what nobody can be asked. */
export interface KitAssignment {
  /** Questions by position of the talk. */
  readonly talks: readonly (readonly KitQuestion[])[];
  readonly noTime: readonly { readonly question: KitQuestion; readonly talk: number }[];
  readonly noTalk: readonly KitQuestion[];
}

/**
 * Gives each question to the talk whose role knows most of it and has time left.
 *
 * How well a role suits: the pack's own interview lines of the area (their minutes and topics), the areas of the talk, and the role that a fact names as its source.
 *
 * @param questions In order of importance: where time is short, the last ones are left over.
 */
export function assignQuestions(model: Model, talks: readonly KitTalk[], questions: readonly KitQuestion[]): KitAssignment {
  const lines = new Map<string, readonly InterviewLine[]>();
  const linesOf = (area: string) => {
    const known = lines.get(area) ?? interviewLines(model.areas.get(area)?.interview ?? []);
    lines.set(area, known);
    return known;
  };
  const left = talks.map((talk) => talk.minutes);
  const asked = talks.map((): KitQuestion[] => []);
  const noTime: { question: KitQuestion; talk: number }[] = [];
  const noTalk: KitQuestion[] = [];
  for (const question of questions) {
    const suited = talks
      .map((talk, index) => ({ index, score: suits(talk, question, linesOf(question.area)), full: 1 - (left[index] ?? 0) / Math.max(1, talk.minutes) })) // One entry for each talk.
      .filter((one) => one.score > 0)
      // Of two who know equally much the one with more time is asked.
      .map((one) => ({ ...one, score: one.score - 0.15 * one.full }))
      .sort((a, b) => b.score - a.score || a.index - b.index);
    const best = suited[0];
    const free = suited.find(({ index }) => (left[index] ?? 0) >= question.minutes); // One entry for each talk.
    if (free !== undefined) {
      asked[free.index]?.push(question);
      left[free.index] = (left[free.index] ?? 0) - question.minutes; // As above.
    } else if (best === undefined) noTalk.push(question);
    else noTime.push({ question, talk: best.index });
  }
  return { talks: asked, noTime, noTalk };
}

interface InterviewLine {
  readonly roles: readonly string[];
  readonly minutes: number;
  readonly topics: ReadonlySet<string>;
}

/** Roles of the table that head a department. */
const departmentHeads = ["operations-lead", "sales-lead", "hr-lead", "application-owner"];

/** Reads lines like `CFO or controller (60 min): ledger structure, approval limits`; a line of another form is left out. */
function interviewLines(texts: readonly string[]): readonly InterviewLine[] {
  return texts.flatMap((text) => {
    const match = /^([^(]{1,200})\((\d{1,3})[^)]{0,200}\)(?::(.{0,1000}))?$/.exec(text);
    if (match === null) return [];
    const [, who = "", minutes = "0", topics = ""] = match;
    const roles = /\bdepartment heads?\b|\bheads of\b/i.test(who) ? departmentHeads : who.split(/,|\bor\b|\band\b/).flatMap((one) => roleOf(one)?.id ?? []);
    return [{ roles, minutes: Number(minutes), topics: topicWords(topics) }];
  });
}

/** 0: cannot be asked. Otherwise higher is better. */
function suits(talk: KitTalk, question: KitQuestion, lines: readonly InterviewLine[]): number {
  const covers = talk.areas.includes(question.area);
  if (!covers && !talk.knowsAll && question.role !== talk.roleId) return 0;
  const longest = Math.max(1, ...lines.map((line) => line.minutes));
  const words = topicWords(question.about);
  const own = lines.filter((line) => talk.roleId !== undefined && line.roles.includes(talk.roleId));
  const known = own.map((line) => line.minutes / longest + 2 * [...line.topics].filter((word) => words.has(word)).length);
  return 0.1 + (covers ? 0.5 : 0) + Math.max(0, ...known) + (question.role !== undefined && question.role === talk.roleId ? 10 : 0);
}

/**
 * The talks of a timeline: its interviews, and last the systems review with the IT lead, whose minutes are what the assessor's own checks leave.
 *
 * @param checks How many facts the assessor checks there, a minute each.
 */
export function talksOf(timeline: Timeline, checks: number): readonly KitTalk[] {
  const talks = timeline.interviews.map((one): KitTalk => {
    const role = roleOf(one.role);
    return { role: one.role, roleId: role?.id, knowsAll: role?.knowsAll === true, areas: one.areas, minutes: timeline.policy.talkMinutes };
  });
  const review = timeline.agenda.flatMap((half) => half.blocks).reduce((sum, block) => (block.kind === "systems-review" ? sum + block.minutes : sum), 0);
  const lead = talks.find((talk) => talk.roleId === "it-lead");
  return lead === undefined || review <= checks ? talks : [...talks, { ...lead, minutes: review - checks }];
}
