import type { WordContext } from "../context.js";

/** The words a renderer adds on its own ("Contents", "Skip to content"): every phrase under `words.`, without the prefix. */
export function rendererWords(ctx: WordContext): Readonly<Record<string, string>> {
  const prefix = "words.";
  return Object.fromEntries(Object.entries(ctx.phrases).flatMap(([key, text]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), text]] : [])));
}
