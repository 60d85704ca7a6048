import { type Day, addDays, dayNumber, isDay } from "../../kernel/calendar.js";
import { CioAssessmentError } from "../../kernel/result.js";
import type { Timeline } from "../../model/timeline.js";
import { type CalendarEvent, writeCalendar } from "./write.js";
import { type CalendarWordKey, type CalendarWords, calendarWordsEn } from "./words.js";

/** How a calendar file is made. */
export interface CalendarOptions {
  /** Name of the engagement in event ids: the same name and plan give the same ids, so that an import updates what was imported before. Letters, digits, dashes. */
  readonly engagement: string;
  /** Day on which the file is made; it stands in every event as its stamp. The library reads no clock. */
  readonly stamp: Day;
  /** Raise it with every change of the plan: calendars then replace older events. Default 0. */
  readonly sequence?: number;
  /** Name of the calendar. */
  readonly title?: string;
  /** Place of the visit. */
  readonly location?: string;
  /** Also the holidays and closed days inside the plan. Default false. */
  readonly closedDays?: boolean;
  /** Words in another language or of the firm; the rest stays English. */
  readonly words?: Partial<CalendarWords>;
  /** Titles of areas by id; ids are printed where one is missing. */
  readonly areaTitles?: Readonly<Record<string, string>>;
}

/**
 * Writes a timeline as an iCalendar file (RFC 5545): milestones and the visit as all-day events, the agenda as timed ones.
 *
 * Timed events carry local wall time without a time zone: an interview at 9:15 is at 9:15 where it is held. The same input gives the same bytes.
 *
 * @returns Text with CRLF line ends, to be stored as UTF-8 with the extension `.ics`.
 * @throws CioAssessmentError `wrong-use` when the engagement has no usable name or the stamp is not a day.
 */
export function toCalendar(timeline: Timeline, options: CalendarOptions): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/.test(options.engagement))
    throw new CioAssessmentError("wrong-use", `The engagement needs a name of letters, digits and dashes, not ${JSON.stringify(options.engagement)}.`);
  if (!isDay(options.stamp)) throw new CioAssessmentError("wrong-use", `The stamp must be a day, YYYY-MM-DD, not ${JSON.stringify(options.stamp)}.`);
  const say = speaker(options.words ?? {});
  const events = [
    ...milestoneEvents(timeline, say),
    ...visitEvents(timeline, options, say),
    ...agendaEvents(timeline, options, say),
    ...videoEvents(timeline, options, say),
    ...(options.closedDays === true ? closedEvents(timeline, say) : []),
  ];
  return writeCalendar(
    events.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1)),
    { name: options.title ?? say("title"), engagement: options.engagement, stamp: options.stamp, sequence: options.sequence ?? 0 }, // The first issue of a calendar has sequence 0.
  );
}

type Say = (key: CalendarWordKey, slots?: Readonly<Record<string, string | number>>) => string;

function speaker(own: Partial<CalendarWords>): Say {
  const words = { ...calendarWordsEn, ...own };
  return (key, slots = {}) => (words[key] ?? calendarWordsEn[key]).replace(/\{(\w+)\}/g, (whole, name: string) => String(slots[name] ?? whole));
}

function milestoneEvents(timeline: Timeline, say: Say): readonly CalendarEvent[] {
  return timeline.milestones
    .filter((one) => one.id !== "site-from" && one.id !== "site-to")
    .map((one) => ({
      id: `milestone-${one.id}`,
      kind: "day",
      from: one.date,
      to: addDays(one.date, 1),
      title: say(`milestone.${one.id}`),
      note: say("owner", { owner: say(`owner.${one.owner}`) }),
      busy: false,
    }));
}

/** The visit is one event over its days; its end is the day after, as the format wants it. */
function visitEvents(timeline: Timeline, options: CalendarOptions, say: Say): readonly CalendarEvent[] {
  const [first, last] = [timeline.site.days[0], timeline.site.days.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    { id: "site-visit", kind: "day", from: first, to: addDays(last, 1), title: say("site-visit"), busy: true, ...placeOf(options) },
    ...timeline.travel.map(
      (one): CalendarEvent => ({ id: `travel-${one.direction}`, kind: "day", from: one.day, to: addDays(one.day, 1), title: say("travel"), busy: true }),
    ),
  ];
}

function agendaEvents(timeline: Timeline, options: CalendarOptions, say: Say): readonly CalendarEvent[] {
  const count = new Map<string, number>();
  return timeline.agenda.flatMap((half) =>
    half.blocks.flatMap((one): readonly CalendarEvent[] => {
      if (one.kind === "break") return [];
      const slots = { role: one.person ?? roleName(one.role ?? "", say), site: siteName(timeline, one.site) };
      const title = say(`block.${one.kind}`, slots);
      // Ids are counted per kind and role, so that a block keeps its id when the plan moves.
      const key = slug(one.role === undefined ? one.kind : `${one.kind}-${one.role}`);
      const number = (count.get(key) ?? 0) + 1; // None was met before.
      count.set(key, number);
      return [
        {
          id: number === 1 ? `agenda-${key}` : `agenda-${key}-${number}`,
          kind: "time",
          from: `${half.day}T${one.at}`,
          to: later(half.day, one.at, one.minutes),
          title: one.part === undefined || one.parts === undefined ? title : say("part", { title, part: one.part, parts: one.parts }),
          ...noteOf(areaNote(one.areas, options, say)),
          busy: true,
          ...(one.site === undefined ? placeOf(options) : { place: siteName(timeline, one.site) }),
        },
      ];
    }),
  );
}

function videoEvents(timeline: Timeline, options: CalendarOptions, say: Say): readonly CalendarEvent[] {
  return timeline.video.flatMap((one): readonly CalendarEvent[] => {
    const interview = timeline.interviews[one.interview];
    const [day, ...others] = one.days;
    if (interview === undefined || day === undefined) return [];
    const title = say("video", { role: interview.person ?? roleName(interview.role, say) });
    const note = [say("video.note", { days: others.join(", "), minutes: one.minutes }), areaNote(interview.areas, options, say)]
      .filter((text) => text !== undefined)
      .join("\n");
    return [{ id: `video-${one.interview + 1}-${slug(interview.role)}`, kind: "day", from: day, to: addDays(day, 1), title, note, busy: false }];
  });
}

function closedEvents(timeline: Timeline, say: Say): readonly CalendarEvent[] {
  return timeline.closed.map((one) => ({
    id: `closed-${one.day}`,
    kind: "day",
    from: one.day,
    to: addDays(one.day, 1),
    title: say("closed", { name: one.name === "" ? one.kind : one.name }),
    busy: false,
  }));
}

function roleName(role: string, say: Say): string {
  const key = `role.${role}`;
  return key in calendarWordsEn ? say(key as CalendarWordKey) : role; // Just looked up.
}

function siteName(timeline: Timeline, id: string | undefined): string {
  return timeline.sites.find((one) => one.id === id)?.name ?? id ?? "";
}

function areaNote(areas: readonly string[], options: CalendarOptions, say: Say): string | undefined {
  return areas.length === 0 ? undefined : say("areas", { areas: areas.map((id) => options.areaTitles?.[id] ?? id).join(", ") });
}

function noteOf(note: string | undefined): { readonly note?: string } {
  return note === undefined ? {} : { note };
}

function placeOf({ location }: CalendarOptions): { readonly place?: string } {
  return location === undefined ? {} : { place: location };
}

function slug(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return plain === "" ? `x${[...text].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003, 7)}` : plain; // Every character has a code point.
}

function later(day: Day, at: string, minutes: number): string {
  const end = Number(at.slice(0, 2)) * 60 + Number(at.slice(3)) + minutes;
  const whole = dayNumber(day) * 1440 + end;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${addDays(day, Math.floor(whole / 1440) - dayNumber(day))}T${two(Math.floor((end % 1440) / 60))}:${two(end % 60)}`;
}
