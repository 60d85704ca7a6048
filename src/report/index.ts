export { type Action, type Price } from "./actions.js";
export { buildReport } from "./build.js";
export { checkReport } from "./check.js";
export { buildLetter } from "./documents/letter.js";
export { buildWorkList } from "./documents/work-list.js";
export type { Locale } from "./formats/print.js";
export type { Audience, Benchmark, LedgerEffect, ManualText, ReportInputs, ReportOptions } from "./inputs.js";
export { missingPhrases } from "./phrases/catalogue.js";
export type { Theme } from "./theme.js";
