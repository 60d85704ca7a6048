// Inventories as companies have them: CSV in any order and style, mapped by data.
export type { CellState } from "../model/assessment.js";
export type { Issue } from "../kernel/issue.js";
export type { Result } from "../kernel/result.js";
export type { Plain } from "../model/plain.js";
export type { Model } from "../packs/model.js";
export { csvTemplate, recordLists } from "./csv/template.js";
export { type CellTarget, type ColumnSource, type CsvStyle, type ListMapping, type Mapping, mappingSchema } from "./csv/mapping.js";
export { parseMapping } from "./csv/parse-mapping.js";
export type { CsvInput } from "./csv/records.js";
export { type ImportCounts, type ImportedList, type ImportOptions, type ImportSummary, importRecords, streamRecords } from "./csv/import-records.js";
export type { Imported, Reject, Row } from "./csv/read-row.js";
export { type GivenList, joinLists, rejectLine, rejectsHeader } from "./csv/rejects.js";
export { checkReferences } from "./check/references.js";
