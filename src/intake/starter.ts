import type { Column, Fact } from "../model/fact.js";
import type { Model } from "../packs/model.js";
import { starterName } from "./starter-name.js";

/**
 * A commented starter assessment as YAML: every fact and practice of the chosen areas, each with its meaning, where to get it and its
 * anchors, all commented out. Filling in a line and taking away its `#` answers it.
 *
 * @param options.areas Area ids; all when absent.
 * @param options.tiers Tiers of facts to list; `core` and `standard` when absent.
 */
export function starterAssessment(model: Model, options: { readonly areas?: readonly string[]; readonly tiers?: readonly string[] } = {}): string {
  const areas = new Set(options.areas ?? model.areaOrder);
  const tiers = new Set(options.tiers ?? ["core", "standard"]);
  const packs = model.packs.map((pack) => `  - { id: ${pack.id}, version: "${pack.version}" }`);
  const lines = [
    "# A CIO assessment. Take away the # of a line to answer it; what stays commented out is unknown, never zero.",
    "# Beside a plain value a fact may be: { none: true }, { notApplicable: reason }, { unknown: reason, refused: true }, and never for dates.",
    "format: 1",
    "packs:",
    ...packs,
    "asOf: 2026-01-31 # the day the assessment speaks of; every age is counted from it",
    "organization:",
    `  name: ${starterName} # write the name here`,
    "  currency: USD",
    "evidence: { default: documented } # how facts are known: stated, documented or verified",
    "facts:",
    ...section(
      "Common to all areas",
      [...model.facts.values()].filter((fact) => fact.area === "").flatMap(({ id, is }) => factLines(id, is, tiers)),
    ),
  ];
  for (const id of model.areaOrder) {
    if (!areas.has(id)) continue;
    lines.push(
      ...section(
        model.areas.get(id)?.title ?? id,
        [...model.facts.values()].filter((fact) => fact.area === id).flatMap((fact) => factLines(fact.id, fact.is, tiers)),
      ),
    );
  }
  lines.push("", "answers:");
  for (const id of model.areaOrder) {
    if (!areas.has(id)) continue;
    const practices = [...model.practices.values()].filter((practice) => practice.area === id);
    lines.push(
      ...section(
        model.areas.get(id)?.title ?? id,
        practices.flatMap(({ id: practice, is }) => practiceLines(practice, is)),
      ),
    );
  }
  return `${lines.join("\n")}\n`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", `  # ── ${clean(title)} ──`, ...lines];
}

function clean(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function factLines(id: string, fact: Fact, tiers: ReadonlySet<string>): readonly string[] {
  if (!tiers.has(fact.tier ?? "standard")) return [];
  const ask = fact.ask === undefined || fact.ask === "" ? "" : ` (${clean(fact.ask)})`;
  const about = `  # ${clean(fact.meaning)}${ask}`;
  if (fact.type !== "records") return [about, `  # ${id}: ${sample(fact)}${noteOf(fact)}`];
  const columns = Object.entries(fact.columns);
  const row = columns.slice(0, 4).map(([name, column]) => `${name}: ${sample(column)}`);
  const more =
    columns.length > 4
      ? ` further columns: ${columns
          .slice(4)
          .map(([name]) => name)
          .join(", ")};`
      : "";
  return [about, `  # ${id}:`, `  #   - { ${row.join(", ")} } #${more} or import a CSV file`];
}

type Single = Exclude<Fact, { type: "records" }> | Column;

/** A value of the right kind, which may stand inside braces: no comment, and nothing that YAML would read as something else. */
function sample(fact: Single): string {
  switch (fact.type) {
    case "boolean":
      return "true";
    case "date":
      return "2025-06-30";
    case "enum":
      return scalar(fact.values[0] ?? "text");
    case "set":
      return "[]";
    case "text":
    case "ref":
      return "text";
    case "count":
    case "number":
    case "money":
    case "percent":
    case "duration":
      return String(fact.min ?? 0); // Zero is allowed where no least value is declared.
  }
}

/** A word as YAML text: in quotes where it would be read as a number, a truth value or null, or could end early. */
function scalar(word: string): string {
  return /^[A-Za-z][\w -]*$/.test(word) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(word) ? word : JSON.stringify(word);
}

/** What may stand in place of the sample, as a comment behind it. */
function noteOf(fact: Single): string {
  const note = "values" in fact ? `${fact.type === "set" ? "of " : ""}${fact.values.join(fact.type === "set" ? ", " : " | ")}` : clean(fact.unit ?? ""); // No unit, no note.
  return note === "" ? "" : ` # ${note}`;
}

function practiceLines(
  id: string,
  practice: { readonly question: string; readonly anchors?: readonly string[] | undefined; readonly evidence?: string | undefined },
): readonly string[] {
  const anchors = (practice.anchors ?? []).map((anchor, level) => `  #   ${level} ${clean(anchor)}`);
  const look = practice.evidence === undefined ? [] : [`  #   Look at: ${clean(practice.evidence)}`];
  return [`  # ${clean(practice.question)}`, ...anchors, ...look, `  # ${id}: { level: 0, evidence: stated, note: "" }`];
}
