import { unwrap } from "../../src/kernel/result.js";
import type { Assessment } from "../../src/model/assessment.js";
import { compilePack } from "../../src/packs/compile.js";
import type { Pack } from "../../src/model/pack.js";
import type { Model } from "../../src/packs/model.js";
import type { Bench, Condition, Input, Leaf, Metric, Where } from "./workload.js";

/** A value as the language writes it. */
const written = (value: number | boolean | string) => (value === "asOf" || typeof value !== "string" ? String(value) : `'${value}'`);

function leafText({ read, id, operator, value }: Leaf): string {
  if (typeof value === "boolean") return value ? id : `!${id}`;
  return `${read === "practice" ? `level('${id}')` : id} ${operator} ${typeof value === "number" && value < 0 ? `(0 - ${-value})` : value}`;
}

/** A condition in the language of packs. */
export function conditionText(condition: Condition): string {
  if ("all" in condition) return condition.all.map((part) => ("any" in part ? `(${conditionText(part)})` : conditionText(part))).join(" && ");
  return "any" in condition
    ? condition.any.map((part) => ("all" in part ? `(${conditionText(part)})` : conditionText(part))).join(" || ")
    : leafText(condition);
}

const whereText = ({ field, operator, value }: Where) =>
  typeof value === "boolean" ? `${value ? "" : "!"}r.${field}` : `r.${field} ${operator} ${written(value)}`;

function metricText(metric: Metric): string {
  switch (metric.op) {
    case "ratio":
      return `${metric.over} / ${metric.under}`;
    case "sum":
      return metric.facts.join(" + ");
    case "days":
      return `daysBetween(${metric.from}, ${metric.to})`;
    case "count":
      return `${metric.list}.countIf(r, ${whereText(metric.where)})`;
    case "share":
      return `${metric.list}.countIf(r, ${whereText(metric.where)}) / ${metric.list}.size()`;
    case "total":
      return `${metric.list}${metric.where === undefined ? "" : `.filter(r, ${whereText(metric.where)})`}.sumOf(r, r.${metric.field})`;
  }
}

const column = (type: string, more: object = {}) => ({ type, meaning: type, ...more });

/** The model as a pack of the library. */
export function modelOf(bench: Bench): Model {
  const inArea = (area: string) => bench.rules.filter((rule) => rule.area === area);
  const capsOf = (area: string) => bench.rules.filter((rule) => rule.cap?.area === area);
  const pack = {
    format: 1,
    id: "bench",
    version: "1.0.0",
    defaultScale: "maturity",
    scales: { maturity: { min: 0, max: 5, options: [0, 1, 2, 3, 4, 5].map((value) => ({ id: `l${value}`, value, label: String(value) })) } },
    facts: {
      ...Object.fromEntries(bench.facts.map((fact) => [fact.id, { type: fact.kind, meaning: fact.id }])),
      apps: column("records", {
        columns: { id: column("text"), cost: column("money"), users: column("count"), crit: column("count"), cloud: column("boolean"), eol: column("date") },
      }),
      assets: column("records", {
        columns: {
          id: column("text"),
          cost: column("money"),
          age: column("count"),
          patched: column("boolean"),
          kind: column("enum", { values: ["server", "laptop", "network", "printer"] }),
          eol: column("date"),
        },
      }),
    },
    areas: Object.fromEntries(
      bench.areas.map((area, index) => [
        area.id,
        {
          title: area.id,
          weight: area.weight,
          target: area.target,
          metrics: index === 0 ? Object.fromEntries(bench.metrics.map((metric) => [metric.id, { is: metricText(metric), better: "higher" }])) : {},
          practices: Object.fromEntries(area.practices.map((practice) => [practice.id, { question: "?", weight: practice.weight }])),
          caps: Object.fromEntries(
            capsOf(area.id).map((rule) => [`c.${rule.id}`, { when: conditionText(rule.when), atMost: (rule.cap?.atMost10 ?? 50) / 10, because: "bench" }]),
          ),
          rules: Object.fromEntries(
            inArea(area.id).map((rule) => [rule.id, { when: conditionText(rule.when), severity: "low", title: rule.id, impact: rule.id }]),
          ),
        },
      ]),
    ),
  };
  return unwrap(compilePack(pack as unknown as Pack)); // Built here; compilePack checks it.
}

/** The neutral input as an assessment. */
export function assessmentOf(bench: Bench, input: Input): Assessment {
  const answers = Object.entries(input.answers).map(([id, answer]) => [
    id,
    "level" in answer ? { level: answer.level, evidence: answer.grade } : { notApplicable: "bench" },
  ]);
  const document = {
    format: 1,
    packs: [{ id: "bench", version: "1.0.0" }],
    asOf: bench.asOf,
    organization: { name: "Bench", currency: "USD" },
    facts: { ...input.facts, ...input.lists },
    answers: Object.fromEntries(answers),
  };
  // As it comes from a file; `parseAssessment` is timed apart.
  return JSON.parse(JSON.stringify(document));
}
