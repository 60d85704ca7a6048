/** Phrases by key: text with `{slot}`s only. */
export type Phrases = Readonly<Record<string, string>>;
