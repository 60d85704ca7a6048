import type { Placed } from "../packs/model.js";
import type { Fact } from "../model/fact.js";
import { roleOf } from "./roles.js";

/** How a fact is found: in a talk, on paper or in an export, or by the assessor's own check. */
export type FactSource = "talk" | "written" | "check";

// Words of the packs' `ask` texts. A source that is on paper is asked for in writing even when a role is named beside it.
const talkWords = /\b(interview|interviews|ask|asked|workshop|session)\b/i;
const writtenWords =
  /\b(list|lists|inventory|ledger|export|exports|minutes|contract|contracts|bill|bills|invoice|invoices|record|records|log|document|report|reports|register|accounts|budget|plan|plans|roadmap|export|chart|policy|survey|console|configuration|history|certificate|certificates|template|notes?|file|directory|platform|calendar|billing|system|cvs)\b/i;
const checkWords = /\b(assessor|compare|check|sample|samples|test|try|see|walk|walk-through|count|reachability|look-up|join|sign in)\b/i;

/**
 * Tells from a fact's `ask` text how it is found. Record lists are always asked for as exports; a fact without an `ask` is asked in a talk.
 *
 * @example factSource({ type: "boolean", meaning: "A copy is kept offline", ask: "See it" }) //=> "check"
 */
export function factSource(fact: Fact): FactSource {
  if (fact.type === "records") return "written";
  const ask = fact.ask ?? "";
  const isWritten = writtenWords.test(ask);
  if (ask === "" || /^(interview|ask)/i.test(ask) || (talkWords.test(ask) && !isWritten)) return "talk";
  if (checkWords.test(ask)) return "check";
  if (isWritten) return "written";
  return roleOf(ask) === undefined && /\b(scan|discovery|graph|tool|tools|signature)\b/i.test(ask) ? "written" : "talk";
}

/** Who usually keeps a paper or can write an export, by its words; the first line that fits. */
const keepers: readonly (readonly [role: string, words: RegExp])[] = [
  ["hr-lead", /\b(hr|leaver|leavers|training|induction|job descriptions?|cvs|acceptable use|staff list)\b/i],
  [
    "systems-lead",
    /\b(backup|restore|network|server|servers|storage|firewall|endpoint|identity provider|console|vulnerability|scan|configuration|switch|discovery|tenant|directory|router|remote access)\b/i,
  ],
  [
    "finance-lead",
    /\b(ledger|payroll|budget|insurance|fixed asset|card|invoices?|annual accounts|accounts payable|approval policy|delegation|purchases?|supplier|suppliers|price|prices|signature rules|service credits)\b/i,
  ],
  ["president", /\b(business plan|board|management meetings?|steering|recap|organisation chart|strategy paper|letter to owners)\b/i],
  ["sales-lead", /\bcustomer\b/i],
];

/** Who owes a written fact or a document: who usually keeps it, else the role its text names, else finance for money and the IT lead for the rest. */
export function ownerOf(text: string, fact?: Placed<Fact>): string {
  const keeper = keepers.find(([, words]) => words.test(text))?.[0];
  const named = roleOf(text)?.id;
  // Users, sellers and application owners are named in many papers and keep few of them.
  const holds =
    (named === "president" && !/\bowner\b/i.test(text)) ||
    named === "finance-lead" ||
    named === "it-lead" ||
    named === "operations-lead" ||
    named === "hr-lead";
  return keeper ?? (holds ? named : fact?.is.type === "money" ? "finance-lead" : "it-lead");
}

/** Exports are lists that a program can write; the rest is read as it is. */
export function formatOf(text: string): "export" | "document" {
  return /\b(export|list|inventory|log|register|extract|report of|statistics)\b/i.test(text) ? "export" : "document";
}

/** Documents that several areas ask for in their own words. One request of a kind is enough; it lists what each area wants to see in it. */
const documentKinds: readonly (readonly [kind: string, words: RegExp])[] = [
  ["network-diagram", /\bnetwork diagram\b/i],
  ["risk-register", /\brisk register\b/i],
  ["ledger-extract", /\bledger\b|\bcard and expense export\b/i],
  ["project-list", /\bproject list\b|\blist of projects\b/i],
  ["outage-log", /\boutage\b/i],
  ["user-survey", /\bsatisfaction survey\b|\buser survey\b/i],
  ["service-agreement", /\bmanaged service\b/i],
  ["device-inventory", /\binventory export\b/i],
  ["contract-list", /\bcontract list\b|^contracts with\b|^licence contracts\b/i],
  ["insurance", /\binsurance (policy|terms)\b/i],
  ["incident-log", /\bincident log\b/i],
];

/** A document asked for once, in the words of each area that wants it. */
export interface DocumentRequest {
  readonly text: string;
  readonly also: readonly string[];
  readonly areas: readonly string[];
}

/**
 * Merges document requests of several areas: those of one kind, and those whose words are nearly the same, become one.
 *
 * @param wanted In area order.
 * @returns In the order of first mention; wordings of further areas stand in `also`. Quadratic in the number of requests, of which there are about a hundred.
 */
export function mergeDocuments(wanted: readonly { readonly area: string; readonly text: string }[]): readonly DocumentRequest[] {
  const merged: {
    readonly text: string;
    readonly kind: string | undefined;
    readonly words: ReadonlySet<string>;
    readonly also: string[];
    readonly areas: string[];
  }[] = [];
  for (const { area, text } of wanted) {
    const kind = documentKinds.find(([, words]) => words.test(text))?.[0];
    const words = topicWords(text);
    const same = merged.find((one) => (kind !== undefined && one.kind === kind) || likeness(one.words, words) >= alike);
    if (same === undefined) {
      merged.push({ text, kind, words, also: [], areas: [area] });
      continue;
    }
    if (!same.areas.includes(area)) same.areas.push(area);
    if (likeness(same.words, words) < 1 && !same.also.includes(text)) same.also.push(text);
  }
  return merged.map(({ text, also, areas }) => ({ text, also, areas }));
}

/** Share of words that two requests must have in common to be one. */
const alike = 0.75;

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 1 : common / all;
}

const fillers = new Set([
  "with",
  "from",
  "that",
  "this",
  "what",
  "when",
  "where",
  "which",
  "have",
  "they",
  "their",
  "there",
  "each",
  "last",
  "months",
  "month",
  "does",
  "were",
  "been",
  "into",
  "than",
  "over",
  "more",
  "year",
  "years",
]);

/** The words that say what a text is about, cut to their first six letters so that forms of one word agree. */
export function topicWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  return new Set(words.filter((word) => !fillers.has(word) && (word.length > 3 || word === "dns" || word === "mfa")).map((word) => word.slice(0, 6)));
}
