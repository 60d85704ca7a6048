export { csvTemplate, recordLists } from "./csv/template.js";
export { type GivenList, joinLists, rejectLine, rejectsHeader } from "./csv/rejects.js";
export { type Imported, type ImportCounts, type ImportedList, type ImportOptions, type ImportSummary, importRecords, type Reject, type Row, streamRecords } from "./csv/import-records.js";
export { type CellTarget, type ColumnSource, type CsvStyle, type ListMapping, type Mapping, mappingSchema } from "./csv/mapping.js";
export type { CsvInput } from "./csv/records.js";
export { parseMapping } from "./csv/parse-mapping.js";
export { checkReferences } from "./check/references.js";
