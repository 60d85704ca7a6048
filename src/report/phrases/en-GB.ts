import type { Phrases } from "./shape.js";
import { phrasesEnUs } from "./en-US.js";

/** British English: the American wording with the few words that differ. */
export const phrasesEnGb: Phrases = { ...phrasesEnUs, "method.not.certificate": "It is no certificate. It supports standards and fulfils none." };
