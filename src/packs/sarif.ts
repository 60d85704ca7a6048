import { pathText } from "../kernel/issue.js";
import type { CheckReport } from "./check.js";
import type { Diagnostic } from "./lint/rule.js";
import { lintRules } from "./lint/table.js";

/**
 * A check as SARIF 2.1.0 (OASIS), the format that code hosts and editors show beside the line.
 *
 * Rules carry what they report and why; results carry place, path in the pack, and in `properties.fix` the fix as data.
 *
 * @param reports One for each pack that was checked.
 * @param options `version` of this library, for the tool's entry.
 */
export function toSarif(reports: readonly CheckReport[], options: { readonly version?: string } = {}): SarifLog {
  const diagnostics = reports.flatMap((report) => report.diagnostics.map((one) => ({ one, file: one.file ?? report.file })));
  const codes = [...new Set([...lintRules.map((rule) => rule.id), ...diagnostics.map(({ one }) => one.code)])];
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "cio-assessment pack check",
            ...(options.version === undefined ? {} : { semanticVersion: options.version }),
            rules: codes.map(ruleOf),
          },
        },
        columnKind: "utf16CodeUnits",
        results: diagnostics.map(({ one, file }) => resultOf(one, file, codes.indexOf(one.code))),
      },
    ],
  };
}

/** The part of SARIF that a check fills. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: "2.1.0";
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string; readonly semanticVersion?: string; readonly rules: readonly SarifRule[] } };
    readonly columnKind: "utf16CodeUnits";
    readonly results: readonly SarifResult[];
  }[];
}

interface SarifRule {
  readonly id: string;
  readonly shortDescription?: { readonly text: string };
  readonly fullDescription?: { readonly text: string };
  readonly defaultConfiguration: { readonly level: "error" | "warning" };
}

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: "error" | "warning";
  readonly message: { readonly text: string };
  readonly locations: readonly object[];
  readonly properties?: { readonly fix: Diagnostic["fix"] };
}

function ruleOf(id: string): SarifRule {
  const rule = lintRules.find((one) => one.id === id);
  // Faults of reading, merging and compiling are always errors; each says itself what it is.
  if (rule === undefined) return { id, defaultConfiguration: { level: "error" } };
  return { id, shortDescription: { text: rule.says }, fullDescription: { text: `${rule.says} ${rule.why}` }, defaultConfiguration: { level: rule.severity } };
}

function resultOf(one: Diagnostic, file: string | undefined, ruleIndex: number): SarifResult {
  const region = one.line === undefined ? {} : { region: { startLine: one.line, startColumn: one.column ?? 1 } }; // A line without column means its begin.
  const physical = file === undefined ? {} : { physicalLocation: { artifactLocation: { uri: encodeURI(file.replaceAll("\\", "/")) }, ...region } };
  const logical = { logicalLocations: [{ fullyQualifiedName: `${one.pack === undefined ? "" : `${one.pack}: `}${pathText(one.path)}` }] };
  return {
    ruleId: one.code,
    ruleIndex,
    level: one.severity,
    message: { text: one.hint === undefined ? one.message : `${one.message} ${one.hint}` },
    locations: [{ ...physical, ...logical }],
    ...(one.fix === undefined ? {} : { properties: { fix: one.fix } }),
  };
}
