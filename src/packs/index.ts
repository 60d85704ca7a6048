// For authors of packs: define, read, merge, check, begin; and for their users: migrate.
export { type AreaLiteral, type GroupLiteral, type PackLiteral, type TypedPack, definePack } from "./define.js";
export { parsePack, parsePackText } from "./read/parse-pack.js";
export { type PlacedData, parseDataText, parsePlacedText } from "./read/data.js";
export type { TextOptions } from "./read/text.js";
export { type Merged, mergePacks } from "./merge.js";
export { compilePack } from "./compile.js";

// Check.
export { type CheckOptions, type CheckReport, checkPack } from "./check.js";
export type { Diagnostic, Fix, LintContext, LintFinding, LintRule, Operation } from "./lint/rule.js";
export { lintRules } from "./lint/table.js";
export { applyFixes, applyFixesToText } from "./lint/apply.js";
export { formatCheck } from "./check-text.js";
export { type SarifLog, toSarif } from "./sarif.js";
export { type VersionChange, neededVersion, versionChange } from "./lint/version.js";

// Migrate.
export { type MigrationPlan, type MigrationStages, type MigrationStep, planMigration } from "./migrate/plan.js";
export { formatPlan } from "./migrate/plan-text.js";
export { applyMigration, suggestedChoices, undoMigration } from "./migrate/apply.js";
export type { MigrationChoice } from "./migrate/steps.js";
export type { MigrationOperation, MigrationPart } from "./migrate/operations.js";
export type { Move, RatingWords } from "./migrate/moves.js";

// Begin, and complete in an editor.
export { type NewFile, type NewPackOptions, newPack } from "./new.js";
export { type SchemaName, jsonSchemaOf } from "./json-schema.js";
export type { JsonSchema } from "./json-schema-type.js";
