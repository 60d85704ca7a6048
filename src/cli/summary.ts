import { type Model, type Rating, type Scorecard, roundText } from "../index.js";
import type { Io } from "./io.js";
import { fit, paint } from "./terminal.js";

/** A scorecard on one screen: a line per area, then what stands out. */
export function summary(io: Io, model: Model, scorecard: Scorecard): string {
  const invented = scorecard.organization.invented === true && !scorecard.organization.name.includes("invented") ? " (invented)" : "";
  const lines = [
    paint(io, "bold", `${scorecard.organization.name}${invented}, ${scorecard.period === undefined ? "" : `${scorecard.period}, `}as of ${scorecard.asOf}`),
    "",
  ];
  lines.push(
    paint(
      io,
      "dim",
      `${fit("Area", 44)} ${"Score".padStart(5)}  ${fit("Range", 9)} ${"Level".padStart(5)} ${"Target".padStart(6)}  0    1    2    3    4    5`,
    ),
  );
  for (const [id, rating] of Object.entries(scorecard.areas)) lines.push(row(model.areas.get(id)?.title ?? id, rating));
  lines.push(row("The whole", scorecard.overall), "");
  const counts = new Map<string, number>();
  for (const finding of scorecard.findings) if (finding.state === "open") counts.set(finding.severity, (counts.get(finding.severity) ?? 0) + 1); // 0: the first of its severity.
  const words = [...counts].map(([severity, count]) => `${count} ${severity}`).join(", ");
  lines.push(`Findings: ${words === "" ? "none" : words}. Not yet to be judged: ${scorecard.openQuestions.length}. Notes: ${scorecard.notes.length}.`);
  return `${lines.join("\n")}\n`;
}

function row(title: string, rating: Rating): string {
  switch (rating.status) {
    case "scored":
      return `${fit(title, 44)} ${scoreText(rating.exact.score, rating.level).padStart(5)}  ${fit(rangeText(rating), 9)} ${String(rating.level).padStart(5)} ${targetText(rating.target)}  ${bar(rating.low, rating.high, rating.score)}`;
    case "provisional":
      return `${fit(title, 44)} ${"–".padStart(5)}  ${fit(rangeText(rating), 9)} ${"–".padStart(5)} ${targetText(rating.target)}  ${bar(rating.low, rating.high, undefined)} not rated, ${Math.round(rating.coverage * 100)}% answered`;
    case "unscored":
      return `${fit(title, 44)} no answer yet`;
    case "not-applicable":
      return `${fit(title, 44)} does not apply: ${rating.reason}`;
  }
}

/** One decimal; more where rounding would reach the next level. */
function scoreText(exact: string, level: number): string {
  let text = roundText(exact, 1);
  for (let digits = 2; digits <= 4 && Number(text) >= level + 1; digits += 1) text = roundText(exact, digits);
  return text;
}

function rangeText({ exact }: Extract<Rating, { readonly status: "scored" | "provisional" }>): string {
  return `${roundText(exact.low, 1)}–${roundText(exact.high, 1)}`;
}

function targetText(target: number | undefined): string {
  return (target === undefined ? "" : target.toFixed(1)).padStart(6);
}

/** Range and score on a line of 26 places, 0 to 5. */
function bar(low: number, high: number, score: number | undefined): string {
  const at = (value: number) => Math.round(value * 5);
  return Array.from({ length: 26 }, (_, place) => (score !== undefined && place === at(score) ? "●" : place >= at(low) && place <= at(high) ? "━" : "·")).join(
    "",
  );
}
