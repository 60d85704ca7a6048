import type { Element } from "hast";
import { dayNumber, dayText, isDay, weekday } from "../../kernel/calendar.js";
import type { ChartData } from "../../model/report.js";
import { textWidth, wrapText } from "./measure.js";
import { type Pen, label, line, rect } from "./pen.js";
import { position } from "./scale.js";

type Gantt = Extract<ChartData, { chart: "gantt" }>;

/** The days of a chart on its horizontal axis. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  /** Where a day stands; `part` 0 is its start, 1 its end. */
  readonly at: (day: string, part: number) => number;
}

/** Most days a calendar draws: 40 years, in quarters. A longer one ends there; its table has the rest. */
const mostDays = 14_610;

/** The days a chart spans, laid out between two edges. Ends that are no days fall back to one another, or to a single day. */
export function daySpan(data: Gantt, edge: { readonly from: number; readonly to: number }): Span {
  const first = dayNumber(isDay(data.from) ? data.from : isDay(data.to) ? data.to : "1970-01-01");
  const last = Math.min(first + mostDays, Math.max(first, isDay(data.to) ? dayNumber(data.to) : first));
  const axis = { min: first, max: last + 1, ...edge };
  return { first, last, ...edge, at: (day, part) => position(axis, dayNumber(day) + part) };
}

interface Tick {
  readonly day: number;
  readonly text: string;
  readonly strong: boolean;
}

/** Draws the head of the calendar: quarters with years, or months with Mondays; `lines` draws the hairlines below it once the height is known. */
export function calendarHead(
  pen: Pen,
  data: Gantt,
  at: { readonly span: Span; readonly top: number },
): { readonly parts: readonly Element[]; readonly bottom: number; readonly lines: (bottom: number) => readonly Element[] } {
  const { span, top } = at;
  const ticks = data.unit === "quarter" ? quarters(span) : mondays(pen, span);
  const x = (day: number) => position({ min: span.first, max: span.last + 1, from: span.from, to: span.to }, day);
  let free = Number.NEGATIVE_INFINITY;
  const parts: Element[] = [];
  for (const [index, tick] of ticks.entries()) {
    const start = Math.max(x(tick.day), span.from);
    const end = index + 1 < ticks.length ? x(ticks[index + 1]?.day ?? span.last) : span.to; // a next tick exists
    const wide = textWidth(tick.text, 11);
    const centered = data.unit === "quarter";
    const left = centered ? (start + end) / 2 - wide / 2 : start + 2;
    if (left < free || left + wide > span.to + 2 || (centered && left < start - 1)) continue;
    parts.push(
      label(
        pen,
        { x: centered ? (start + end) / 2 : left, y: top + 13, text: tick.text },
        { size: 11, anchor: centered ? "middle" : "start", color: "muted", bold: tick.strong },
      ),
    );
    free = left + wide + 6;
  }
  const lines = (bottom: number) => [
    line(pen, { x1: span.from, y1: top + 20, x2: span.to, y2: top + 20 }, { stroke: "rule", width: 1 }),
    ...ticks.map((tick, index) =>
      line(
        pen,
        { x1: x(tick.day), y1: index === 0 ? top + 4 : top + 14, x2: x(tick.day), y2: bottom },
        { stroke: index === 0 ? "rule" : "grid", width: index === 0 ? 1.5 : 1 },
      ),
    ),
  ];
  return { parts, bottom: top + 20, lines };
}

function quarters(span: Span): readonly Tick[] {
  const ticks: Tick[] = [{ ...quarterOf(span.first), day: span.first }];
  for (let day = span.first + 1; day <= span.last; day += 1) {
    const text = dayText(day);
    if (text.endsWith("-01") && ["01", "04", "07", "10"].includes(text.slice(5, 7))) ticks.push(quarterOf(day));
  }
  return ticks;
}

function quarterOf(day: number): Tick {
  const text = dayText(day);
  return { day, text: `${text.slice(0, 4)} Q${Math.ceil(Number(text.slice(5, 7)) / 3)}`, strong: text.slice(5, 7) === "01" };
}

function mondays(pen: Pen, span: Span): readonly Tick[] {
  // Beyond a year of weeks only every fourth is a tick.
  const step = span.last - span.first > 370 ? 28 : 7;
  const ticks: Tick[] = [];
  for (let day = span.first; day <= span.last; day += 1) {
    if (weekday(dayText(day)) !== 1) continue;
    ticks.push({ day, text: dayWords(pen, dayText(day)), strong: false });
    day += step - 1;
  }
  return ticks;
}

function dayWords(pen: Pen, day: string): string {
  const month = Number(day.slice(5, 7));
  const key = `month.${month}` as "month.1"; // months are 1 to 12 and each has its word
  return pen.word("chart.day", { month: pen.word(key), day: String(Number(day.slice(8, 10))) });
}

/** Draws closed days as columns behind the lanes (weekend tinted, closed darker, holiday hatched) and lists the holidays by name below. */
export function closedDays(
  pen: Pen,
  data: Gantt,
  at: { readonly span: Span; readonly top: number; readonly bottom: number; readonly width: number },
): { readonly behind: readonly Element[]; readonly below: readonly Element[]; readonly bottom: number } {
  const { span } = at;
  const known = data.closed.filter((one) => isDay(one.day) && dayNumber(one.day) >= span.first && dayNumber(one.day) <= span.last);
  const behind = known.map((one) => {
    const x = span.at(one.day, 0);
    const box = { x, y: at.top, w: span.at(one.day, 1) - x, h: at.bottom - at.top };
    return rect(pen, box, one.kind === "weekend" ? { fill: "tint" } : one.kind === "holiday" ? { fill: "hatch" } : { fill: "grid" });
  });
  const named = known.filter((one) => one.kind !== "weekend");
  const text = [...new Set(named.filter((one) => one.kind === "holiday").map((one) => `${dayWords(pen, one.day)} ${one.label}`))].join(" · ");
  const shut = [...new Set(named.filter((one) => one.kind === "closed").map((one) => `${dayWords(pen, one.day)} ${one.label}`))].join(" · ");
  const below: Element[] = [];
  let y = at.bottom + 4;
  for (const [words, paint] of [
    [text, "hatch"],
    [shut, "grid"],
  ] as const) {
    if (words === "") continue;
    const lines = wrapText(words, at.width - 24, 11, 3);
    below.push(
      rect(pen, { x: 0, y: y + 3, w: 16, h: 11 }, { fill: paint, stroke: "rule" }),
      ...lines.map((one, i) => label(pen, { x: 22, y: y + 13 + i * 14, text: one }, { size: 11, color: "muted" })),
    );
    y += lines.length * 14 + 4;
  }
  return { behind, below, bottom: y };
}
