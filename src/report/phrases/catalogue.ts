import type { Locale } from "../formats/print.js";
import { phrasesDeDe } from "./de-DE.js";
import { phrasesEnGb } from "./en-GB.js";
import { phrasesEnUs } from "./en-US.js";
import type { Phrases } from "./shape.js";

/** A key of the catalogue. */
export type PhraseKey = keyof typeof phrasesEnUs;

/** A key without its plural suffix. */
export type CountKey = PhraseKey extends infer Key ? (Key extends `${infer Base}.other` ? Base : never) : never;

const catalogues: Readonly<Record<Locale, Phrases>> = { "en-US": phrasesEnUs, "en-GB": phrasesEnGb, "de-DE": phrasesDeDe };

/** The phrases of a locale; en-US stands in where one is missing (see {@link missingPhrases}), and a theme's wording goes over both. */
export function phrasesOf(locale: Locale, wording: Phrases = {}): Phrases {
  return { ...phrasesEnUs, ...catalogues[locale], ...wording };
}

/** Keys that a locale lacks and en-US stands in for. */
export function missingPhrases(locale: Locale): readonly string[] {
  const phrases = catalogues[locale];
  return Object.keys(phrasesEnUs).filter((key) => phrases[key] === undefined);
}

/** The slots of a phrase, sorted. @example slotsOf("{b} of {a}") //=> ["a", "b"] */
export function slotsOf(phrase: string): readonly string[] {
  return [...phrase.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "").sort();
}
