import type { AreaContent } from "../../src/areas/area-content.js";
import type { ById } from "../../src/areas/define.js";
import type { Pack } from "../../src/model/pack.js";

/** The standard pack as tables, for reviewers: a change of a weight or a cut-off reads as a change of one line. */
export function catalog(pack: Pack, areas: readonly AreaContent[]): string {
  return [head(pack, areas), ...areas.map((area, index) => areaChapter(area, index + 1)), checks(pack), sources(pack)].join("\n\n").concat("\n");
}

function head(pack: Pack, areas: readonly AreaContent[]): string {
  const facts = areas.flatMap((one) => Object.values(one.facts));
  const lists = facts.flatMap((fact) => (fact.type === "records" ? [Object.keys(fact.columns).length] : []));
  const count = (kind: "metrics" | "practices" | "caps" | "rules" | "recommendations") => sum(areas.map((one) => Object.keys(one[kind]).length));
  const guards = sum(areas.flatMap((one) => Object.values(one.practices)).map((one) => one.guards?.length ?? 0));
  return `# Catalog of the standard pack

Written by \`npm run generate\` from \`src/areas\`; edit there. Pack \`${pack.id}\` ${pack.version}: ${areas.length} areas,
${facts.length - lists.length} facts of areas and ${Object.keys(pack.facts ?? {}).length} common ones, ${lists.length} record lists with ${sum(lists)} columns, ${count("metrics")} metrics,
${count("practices")} practices with ${guards} guards, ${count("caps")} caps, ${count("rules")} rules, ${count("recommendations")} recommendations, ${Object.keys(pack.checks ?? {}).length} checks.

Levels run from 0 to 5. A guard holds a practice, a cap holds an area: "at most". \`L1 … L5\` are the cut-offs of a metric; a value on a cut-off
has reached the level. "Standing" says what the cut-offs rest on: published (a named figure; the mapping to levels is still ours), rule of
thumb (customary in the trade), judgement (ours), definition (formula only).

## Weights and default targets

${table(
  ["#", "area", "code", "weight", ...sizesOf(areas), "raised under strict regulation"],
  areas.map((one, index) => [
    String(index + 1),
    `[${one.title}](#${index + 1}-${anchor(one.title)})`,
    code(one.code),
    String(one.weight),
    ...sizesOf(areas).map((size) => String(byName(one.targets, size))),
    one.raisedByRegulation ? `+${String(pack.targets?.raise?.[0]?.by)}` : "",
  ]),
)}

Columns with numbers of staff are default targets. Strict regulation: ${code(pack.targets?.raise?.[0]?.when ?? "")}.

## What holds everywhere

${table(
  ["choice", "value"],
  [
    ["highest level that an answer counts, by evidence", pairs(pack.scoring?.ceilings ?? {})],
    ["confidence, by evidence", pairs(pack.scoring?.confidence ?? {})],
    ["grades for which an unknown guard counts its lower end", (pack.scoring?.assumeUnknownGuards ?? []).join(", ")],
    ["least coverage for a number", String(pack.scoring?.coverageFloor)],
    ["an answer this far above its worst corroborating metric is held to that level + 1", String(pack.scoring?.corroboration?.gap)],
    ["severity points", pairs(pack.scoring?.severityPoints ?? {})],
    ["effort factor", `sqrt(${pack.effortScale?.variable} / ${pack.effortScale?.per}), ${pack.effortScale?.min} to ${pack.effortScale?.max}`],
    ["prices", `${pack.prices?.currency} of ${pack.prices?.year}`],
    ...Object.entries(pack.costVariables ?? {}).map(([id, one]) => [`cost variable ${code(id)}: ${one.meaning}`, code(one.is)]),
  ],
)}`;
}

function areaChapter(area: AreaContent, number: number): string {
  const guards = Object.entries(area.practices).flatMap(([id, one]) =>
    (one.guards ?? []).map((guard, index) => [code(`${id}#${index}`), String(guard.atMost), code(guard.when), text(guard.because)]),
  );
  return `## ${number} ${area.title}

${area.purpose} More in [its page](../src/areas/${area.id}/README.md).

### Practices of ${area.code}

${table(
  ["practice", "weight", "why this weight", "question", "supported by", "notes"],
  Object.entries(area.practices).map(([id, one]) => [
    code(id),
    String(one.weight),
    text(one.weightReason ?? ""),
    text(one.question),
    (one.corroboratingMetrics ?? []).map(code).join(" "),
    [one.required ? "required" : "", one.appliesWhen === undefined ? "" : `when ${code(one.appliesWhen)}`].filter((note) => note !== "").join("; "),
  ]),
)}

### Guards of ${area.code}

${table(["guard", "at most", "while", "because"], guards)}

### Caps of ${area.code}

${table(
  ["cap", "at most", "unknown", "while", "because"],
  rows(area.caps, (id, one) => [code(id), String(one.atMost), String(one.whenUnknown), code(one.when), text(one.because)]),
)}

### Metrics of ${area.code}

${table(
  ["metric", "label", "unit", "better", "L1", "L2", "L3", "L4", "L5", "least base", "standing", "source", "formula", "rationale"],
  rows(area.metrics, (id, one) => [
    code(id),
    text(one.label ?? ""),
    text(one.unit ?? ""),
    one.better === "none" ? "shown only" : one.better,
    ...(one.levels ?? ["", "", "", "", ""]).map(String),
    one.minBase === undefined ? "" : String(one.minBase),
    (one.standing ?? "").replaceAll("-", " "),
    one.source === undefined ? "" : `[${one.source}](#sources)`,
    code(one.is),
    text(one.rationale ?? ""),
  ]),
)}

### Rules of ${area.code}

${table(
  ["rule", "severity", "while", "finding", "impact", "advice"],
  rows(area.rules, (id, one) => [code(id), one.severity, code(one.when), text(one.title), text(one.impact), code(one.recommend ?? "")]),
)}

### Recommendations of ${area.code}

${table(
  ["recommendation", "title", "effort, person-days", "once", "each year", "owner", "horizon", "after", "lifts"],
  rows(area.recommendations, (id, one) => [
    code(id),
    text(one.title),
    [one.effort.low, one.effort.likely, one.effort.high].join(" / "),
    span(one.oneOffCost),
    span(one.annualCost),
    one.owner,
    one.horizon,
    one.prerequisites.map(code).join(" "),
    one.lifts.map((lift) => `${code(lift.id)} to ${lift.to}`).join(", "),
  ]),
)}`;
}

function checks(pack: Pack): string {
  return `## Checks across areas\n\nFigures that do not agree; noted with their values, never scored.\n\n${table(
    ["check", "while", "meaning"],
    rows(pack.checks ?? {}, (id, one) => [code(id), code(one.when), text(one.meaning)]),
  )}`;
}

function sources(pack: Pack): string {
  return `## Sources\n\n${table(
    ["source", "title", "publisher", "year", "standing", "what was seen"],
    rows(pack.sources ?? {}, (id, one) => [code(id), text(one.title), text(one.publisher ?? ""), String(one.year ?? ""), one.standing, text(one.seen ?? "")]),
  )}`;
}

function table(columns: readonly string[], lines: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [row(columns), row(columns.map(() => "---")), ...lines.map(row)].join("\n");
}

function rows<T>(items: ById<T>, cells: (id: string, item: T) => readonly string[]): readonly (readonly string[])[] {
  return Object.entries(items).map(([id, item]) => cells(id, item));
}

/** Text in a cell: a bar would end it, an angle bracket would start a tag. */
function text(words: string): string {
  return words.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}

function code(words: string): string {
  return words === "" ? "" : `\`${words.replaceAll("|", "\\|")}\``;
}

function span(cost: { readonly low: number | string; readonly high: number | string }): string {
  return cost.low === cost.high ? String(cost.low) : `${cost.low} to ${cost.high}`;
}

function pairs(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(", ");
}

function sizesOf(areas: readonly AreaContent[]): readonly string[] {
  return Object.keys(areas[0]?.targets ?? {});
}

function byName(values: Readonly<Record<string, number>>, name: string): number | undefined {
  return values[name];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** The fragment that a heading gets. */
function anchor(title: string): string {
  return title.toLowerCase().replaceAll(" ", "-");
}
