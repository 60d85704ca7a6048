import { UTCDate } from "@date-fns/utc";
import { ICalCalendar, ICalEventBusyStatus, ICalEventTransparency } from "ical-generator";
import { cleanText } from "../common/clean.js";

/** An entry of a calendar file. */
export interface CalendarEvent {
  readonly id: string;
  /** `day`: all day, `from` a day and `to` the day after the last. `time`: local wall time, `2026-03-12T08:30`. */
  readonly kind: "day" | "time";
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly note?: string;
  readonly place?: string;
  /** Blocks the time of who imports it. */
  readonly busy: boolean;
}

/** What all entries share. */
export interface CalendarHead {
  readonly name: string;
  readonly engagement: string;
  readonly stamp: string;
  readonly sequence: number;
}

/**
 * Writes entries as iCalendar text. The only file that knows the library behind it.
 *
 * Its default stamp is the clock and its default id is random: both are always given here. Dates go in as UTC and come out as they went in.
 */
export function writeCalendar(events: readonly CalendarEvent[], head: CalendarHead): string {
  const calendar = new ICalCalendar({ name: escaped(cleanText(head.name)), prodId: { company: "cio-assessment", product: "timeline", language: "EN" } });
  for (const one of events) {
    const isDay = one.kind === "day";
    calendar.createEvent({
      id: `${one.id}.${head.engagement}@cio-assessment`,
      sequence: head.sequence,
      stamp: new UTCDate(`${head.stamp}T00:00:00Z`),
      start: new UTCDate(isDay ? `${one.from}T00:00:00Z` : `${one.from}:00Z`),
      end: new UTCDate(isDay ? `${one.to}T00:00:00Z` : `${one.to}:00Z`),
      allDay: isDay,
      floating: true,
      summary: clean(one.title),
      transparency: one.busy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
      busystatus: one.busy ? ICalEventBusyStatus.BUSY : ICalEventBusyStatus.FREE,
      ...(one.note === undefined ? {} : { description: clean(one.note) }),
      ...(one.place === undefined ? {} : { location: clean(one.place) }),
    });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}

/** Line breaks are allowed here and written as the format wants them; everything else is cleaned as for any other format. */
function clean(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(cleanText)
    .join("\n");
}

/** The name of a calendar is written by the library as it is given, unlike every other text. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`);
}
