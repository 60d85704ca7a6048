import type { Phrases } from "./shape.js";
import { phrasesEnUs } from "./en-US.js";

/** German. */
export const phrasesDeDe: Phrases = { ...phrasesEnUs };
