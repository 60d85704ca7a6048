/** A consumer's program: computes everything the library can say of the example company and a small model, as one JSON text of named texts. */
export const everything = `
import {
  askNext, compilePack, estimateTimeline, explain, explanationText, fingerprint, guessesOf, ledgerEffects, openSession, parseAssessmentText, parseRoadmapInput,
  parseTimelineInput, planRoadmap, score, scorecardDigest, simulateTimeline, unwrap, verify,
} from "cio-assessment";
import { standardModel } from "cio-assessment/packs/standard/text";
import { buildReport } from "cio-assessment/report";
import { toCalendar } from "cio-assessment/render/calendar";
import { toCsv, toJson } from "cio-assessment/render/csv";
import { toHtml } from "cio-assessment/render/html";
import { toMarkdown } from "cio-assessment/render/markdown";
import { toSvg } from "cio-assessment/render/svg";
import { inputs } from "./inputs.js";

/** What is not rational: a geometric mean, a log-normal curve, evidence that ages; and ids that a locale would sort otherwise. */
function decimals() {
  const scale = { min: 0, max: 1, options: [{ id: "no", value: 0, label: "no" }, { id: "yes", value: 1, label: "yes" }] };
  const metric = (is, bands) => ({ is, better: bands.kind === "log-normal" ? "lower" : "higher", weight: 1, scale: "one", bands });
  const points = [{ at: 0, value: 0 }, { at: 15, value: 1 }];
  const model = unwrap(compilePack({
    format: 1, id: "decimals", version: "1.0.0", defaultScale: "one", scales: { one: scale },
    scoring: { halfLifeDays: { stated: 90, documented: 365 } },
    facts: Object.fromEntries(["years", "millis", "zebra", "\u00e4hre", "Zone"].map((id) => [id.replace(/[^A-Za-z]/g, "x"), { type: "number", meaning: id, min: 0 }])),
    areas: {
      model: {
        title: "Decimals", rollup: { kind: "geometric-mean" },
        metrics: { schooling: metric("years", { kind: "linear", points }), speed: metric("millis", { kind: "log-normal", median: 4000, p10: 2500 }) },
        practices: Object.fromEntries(["a", "B", "c"].map((id) => ["model.p." + id.toLowerCase(), { title: id, question: "Is " + id + " there?", weight: 1, scale: "one", levels: ["no", "yes"] }])),
      },
    },
  }));
  const assessment = unwrap(parseAssessmentText(JSON.stringify({
    format: 1, packs: [{ id: "decimals", version: "1.0.0" }], asOf: "2026-03-02", organization: { name: "\u0130stanbul \u00d6l" },
    facts: { years: 13.7, millis: 3123.5 }, answers: { "model.p.a": { level: 1, evidence: "stated", on: "2025-11-05" }, "model.p.b": { level: 1, evidence: "documented", on: "2024-02-29" } },
  }), model));
  return { scorecard: score(model, assessment), digest: scorecardDigest(score(model, assessment)) };
}

function charts(nodes) {
  return nodes.flatMap((node) => (node.type === "chart" ? [node] : Array.isArray(node.children) ? charts(node.children) : []));
}
function tables(nodes) {
  return nodes.flatMap((node) => (node.type === "table" ? [node] : Array.isArray(node.children) ? tables(node.children) : []));
}

const model = standardModel();
const assessment = unwrap(parseAssessmentText(inputs.assessment, model));
const scorecard = score(model, assessment);
const timeline = estimateTimeline(unwrap(parseTimelineInput(JSON.parse(inputs.engagement))));
const roadmap = planRoadmap(model, assessment, unwrap(parseRoadmapInput(JSON.parse(inputs.roadmap), model)));
const report = (locale) => buildReport(model, { assessment, scorecard, timeline, roadmap, ledgerEffects: ledgerEffects(model, assessment) }, { audience: "full", locale, edition: "draft" });
const english = report("en-US");
const wrong = parseAssessmentText(inputs.assessment.replace('"asOf"', '"asof"').replace('"stated"', '"state"'), model);

const texts = {
  scorecard: JSON.stringify(scorecard),
  digests: [fingerprint(assessment), scorecardDigest(scorecard), ...model.packs.map((pack) => pack.digest)].join("\\n"),
  verified: JSON.stringify(verify(model, assessment, JSON.parse(JSON.stringify(scorecard)))),
  explanations: ["overall", ...model.areaOrder].map((id) => explanationText(explain(model, assessment, id), 3)).join("\\n"),
  questions: JSON.stringify(askNext(model, assessment)),
  issues: JSON.stringify(wrong),
  edited: JSON.stringify(openSession(model, assessment).set([...model.practices.keys()][0], undefined).scorecard()),
  decimals: JSON.stringify(decimals()),
  timeline: JSON.stringify(timeline),
  odds: JSON.stringify(simulateTimeline(timeline, { seed: 7, draws: 2000, guesses: guessesOf(timeline) })),
  calendar: toCalendar(timeline, { engagement: "tallow-creek", stamp: "2026-03-02" }),
  plan: JSON.stringify(roadmap),
  markdown: toMarkdown(english),
  "markdown, German": toMarkdown(report("de-DE")),
  html: toHtml(english),
  json: toJson(english),
  svg: charts(english.children).map((chart) => toSvg(chart)).join("\\n"),
  csv: tables(english.children).map((table) => toCsv(table)).join("\\n"),
};
/** Shows that the surroundings were really other ones: minutes behind UTC in January, the word for that month where dates have words. */
const around = { offset: new Date(Date.UTC(2026, 0, 15)).getTimezoneOffset(), month: new Date(Date.UTC(2026, 0, 15, 12)).toLocaleDateString(undefined, { month: "long" }) };
globalThis.outcome = JSON.stringify({ around, texts });
`;
