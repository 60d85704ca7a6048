import type { Assessment, FactState } from "../model/assessment.js";
import type { Fact } from "../model/fact.js";
import type { FactFindingKit } from "../model/kit.js";
import type { Scorecard } from "../model/scorecard.js";
import type { Model, Placed } from "../packs/model.js";
import type { KitQuestion } from "./kit-assign.js";
import { factSource } from "./kit-sources.js";
import { roleOf } from "./roles.js";

/** Minutes of talk that a question takes. Judgement. */
const minutesFor = { practice: 3, fact: 1 } as const;

/** What need not be asked. */
interface KnownAlready {
  readonly assessment?: Assessment;
  readonly scorecard?: Scorecard;
}

/** What there is to find out, by where it is found. */
export interface FoundQuestions {
  readonly talk: readonly KitQuestion[];
  readonly written: readonly { readonly id: string; readonly fact: Placed<Fact> & { readonly text: string } }[];
  readonly checks: FactFindingKit["checks"];
  readonly known: FactFindingKit["known"];
}

/** Sorts everything that is not known yet: asked in a talk, asked in writing, checked by the assessor. */
export function questionsOf(model: Model, areas: readonly string[], options: KnownAlready): FoundQuestions {
  const { assessment, scorecard } = options;
  const inScope = (area: string) => area === "" || areas.includes(area);
  const talk: KitQuestion[] = [];
  const written: { id: string; fact: Placed<Fact> & { readonly text: string } }[] = [];
  const texts = factTexts(model);
  const checks: FactFindingKit["checks"][number][] = [];
  const known = { practices: 0, facts: 0 };
  for (const [id, { is, area }] of model.practices) {
    if (!areas.includes(area)) continue;
    if (assessment?.answers[id] !== undefined || scorecard?.practices[id]?.status === "not-applicable") {
      known.practices += 1;
      continue;
    }
    const about = [is.label, is.question, is.evidence, ...(is.anchors ?? [])].join(" ");
    talk.push({
      kind: "practice",
      id,
      area,
      tier: is.required === true ? "required" : "standard",
      text: is.question,
      anchors: is.anchors ?? [],
      ...(is.evidence === undefined ? {} : { evidence: is.evidence }),
      minutes: minutesFor.practice,
      weight: is.weight,
      about,
    });
  }
  for (const [id, fact] of model.facts) {
    if (!inScope(fact.area)) continue;
    if (isKnown(assessment?.facts[id])) {
      known.facts += 1;
      continue;
    }
    const source = factSource(fact.is);
    const tier = fact.is.tier ?? "standard";
    const text = texts.get(id) ?? fact.is.meaning;
    if (source === "written") written.push({ id, fact: { ...fact, text } });
    else if (source === "check") checks.push({ id, area: fact.area, text, how: fact.is.ask ?? "", tier });
    else {
      const role = /^management\b/i.test(fact.is.ask ?? "") ? "president" : roleOf(fact.is.ask ?? "")?.id;
      talk.push({
        kind: "fact",
        id,
        area: fact.area,
        tier,
        text,
        ...(fact.is.unit === undefined ? {} : { unit: fact.is.unit }),
        anchors: [],
        ...(fact.is.ask === undefined ? {} : { evidence: fact.is.ask }),
        minutes: minutesFor.fact,
        weight: 0,
        ...(role === undefined ? {} : { role }),
        about: fact.is.meaning,
      });
    }
  }
  return { talk, written, checks, known };
}

/** What a fact means, read alone: "Of these, …" gets the first words of the fact before it that it speaks of. */
function factTexts(model: Model): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const spoken = new Map<string, string>();
  for (const [id, { is, area }] of model.facts) {
    const whole = spoken.get(area);
    if (/^of (these|them|those|that)\b/i.test(is.meaning) && whole !== undefined)
      texts.set(id, `${whole}: ${is.meaning.charAt(0).toLowerCase()}${is.meaning.slice(1)}`);
    else {
      texts.set(id, is.meaning);
      spoken.set(area, is.meaning.split(/[;:.(]/)[0]?.trim() ?? is.meaning);
    }
  }
  return texts;
}

/** A stated unknown is still to be found out. @example isKnown({ unknown: "asked twice" }) //=> false */
export function isKnown(state: FactState | undefined): boolean {
  if (state === undefined) return false;
  return typeof state !== "object" || !("unknown" in state);
}

const tiers = ["required", "core", "standard", "context"] as const;

/** What was asked to come first, then by tier; of one tier the heaviest of every area before the next of any, so that no area is left to the end. */
export function inOrder(questions: readonly KitQuestion[], order: readonly string[]): readonly KitQuestion[] {
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
