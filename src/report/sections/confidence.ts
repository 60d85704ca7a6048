import { cmp, exactOf } from "../../kernel/exact.js";
import type { WordContext } from "../context.js";
import { words } from "../say.js";

/** The bands of the confidence words: high from 0.85, medium from 0.65. Judgement of this project. */
const bands = [
  { from: "0.85", key: "high" },
  { from: "0.65", key: "medium" },
] as const;

/** High, medium or low. @param confidence Lossless text, 0 to 1. */
export function confidenceBand(confidence: string): "high" | "medium" | "low" {
  return bands.find((band) => cmp(exactOf(confidence), exactOf(band.from)) >= 0)?.key ?? "low";
}

/** The word of the confidence. */
export function confidenceWord(ctx: WordContext, confidence: string): string {
  return words(ctx, `confidence.${confidenceBand(confidence)}`);
}

/** The word with what it rests on: "medium, mostly seen". */
export function confidenceWords(ctx: WordContext, confidence: string): string {
  return words(ctx, `confidence.${confidenceBand(confidence)}.long`);
}
