import type { Model, ReEstimate, Timeline } from "../../index.js";
import { fit } from "../terminal.js";

const days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;

/** A plan for the terminal: milestones, effort, odds, flags with what helps. */
export function timelineText(timeline: Timeline): string {
  const lines = timeline.milestones.map((one) => `${one.date}  ${days[one.weekday] ?? ""}  ${one.id}`);
  const flags = timeline.flags.map((flag) => `! ${flag.code}: ${flag.remedies.map((remedy) => remedy.code.replaceAll("-", " ")).join("; ")}`);
  const odds = (timeline.odds?.percentiles ?? []).map((one) => `${one.percent} %: presentation by ${one.presentation}`);
  return `${[...lines, "", `${timeline.site.planned / 2} days on site, ${timeline.effort.planned} working days of analysis and report.`, ...odds, ...flags].join("\n")}\n`;
}

/** Where an engagement stands, for the terminal: what is left per area, when the report can be ready, what it waits for. */
export function reEstimateText(model: Model, now: ReEstimate): string {
  const title = (id: string) => model.areas.get(id)?.title ?? id;
  const rows = now.areas.map(
    (one) =>
      `${one.critical ? "!" : " "} ${fit(title(one.id), 38)} ${`${one.practices.answered} of ${one.practices.total}`.padStart(9)} ${`${one.facts.known} of ${one.facts.total}`.padStart(10)} ${decimal(one.left).padStart(9)}`,
  );
  const standing = now.slack === 0 ? "as planned" : now.slack > 0 ? `${now.slack} working days early` : `${-now.slack} working days late`;
  return `${[
    `  ${fit("Area", 38)} ${"answered".padStart(9)} ${"facts".padStart(10)} ${"days left".padStart(9)}`,
    ...rows,
    "! longest of its step: the report waits for it",
    "",
    `On ${now.on}: ${decimal(now.left.total)} person-days left. The report can be presented on ${now.ready}, ${standing} (${now.planned}).`,
    ...(now.critical.bottleneck === undefined ? [] : [`It waits most for ${title(now.critical.bottleneck)}.`]),
    ...(now.extraAnalystDays === undefined ? [] : [`${now.extraAnalystDays} extra analyst days would bring it back to the planned day.`]),
  ].join("\n")}\n`;
}

/** Lossless text with two decimals at most. */
function decimal(text: string): string {
  const [n, d] = text.split("/");
  const value = d === undefined ? Number(text) : Number(n) / Number(d);
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}
