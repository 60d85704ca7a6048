import { describe, expect, test } from "vitest";
import { toCalendar } from "../../../src/render/calendar/to-calendar.js";
import { estimateTimeline } from "../../../src/timeline/estimate.js";

const plan = estimateTimeline({
  employees: 140,
  sites: [
    { id: "MAR", name: "Marion" },
    { id: "FTW", name: "Fort Wayne" },
  ],
  interviews: [{ role: "president" }, { role: "finance-lead" }, { role: "it-lead", person: "R. Doe" }, { role: "Warehouse lead", site: "FTW" }],
  distance: 180,
  systems: 25,
  start: "2026-05-18",
});
const options = { engagement: "tallow-creek-2026", stamp: "2026-04-20" };

interface Property {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/** Reads a calendar by the rules of RFC 5545, strictly: line ends, folds, one BEGIN for each END. */
function read(text: string): readonly (readonly Property[])[] {
  expect(text.endsWith("\r\n")).toBe(true);
  expect(text.replace(/\r\n/g, "")).not.toMatch(/[\r\n\u0000-\u0008\u000b-\u001f\u007f]/);
  const raw = text.slice(0, -2).split("\r\n");
  for (const line of raw) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  const lines: string[] = [];
  for (const line of raw) {
    if (line.startsWith(" ")) lines.push((lines.pop() ?? "") + line.slice(1));
    else lines.push(line);
  }
  const properties = lines.map((line): Property => {
    const match = /^([A-Z][A-Z-]*)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/.exec(line);
    if (match === null) throw new Error(`Not a content line: ${line}`);
    return { name: match[1] ?? "", parameters: match[2] ?? "", value: match[3] ?? "" };
  });
  expect([properties[0], properties.at(-1)].map((one) => `${one?.name}:${one?.value}`)).toEqual(["BEGIN:VCALENDAR", "END:VCALENDAR"]);
  const events: Property[][] = [];
  let open: Property[] | undefined;
  for (const one of properties.slice(1, -1)) {
    if (one.name === "BEGIN") {
      expect([one.value, open]).toEqual(["VEVENT", undefined]);
      open = [];
    } else if (one.name === "END") {
      events.push(open ?? []);
      open = undefined;
    } else open?.push(one);
  }
  expect(open).toBeUndefined();
  return events;
}

const valueOf = (event: readonly Property[], name: string) => event.find((one) => one.name === name)?.value;
const titled = (events: readonly (readonly Property[])[], title: string) => events.find((event) => valueOf(event, "SUMMARY") === title) ?? [];

describe("a calendar file", () => {
  const text = toCalendar(plan, options);
  const events = read(text);

  test("has what the format asks of every event: an id of its own, the stamp, a start and an end after it", () => {
    const ids = events.map((event) => valueOf(event, "UID"));
    expect(new Set(ids).size).toBe(events.length);
    for (const event of events) {
      expect(valueOf(event, "DTSTAMP")).toBe("20260420T000000Z");
      expect((valueOf(event, "DTSTART") ?? "") < (valueOf(event, "DTEND") ?? "")).toBe(true);
      expect(valueOf(event, "SUMMARY")).not.toBe("");
    }
  });

  test("holds each milestone as a day, its end the day after", () => {
    const event = titled(events, "Presentation");
    const day = plan.span.presentation.replaceAll("-", "");
    expect(event.find((one) => one.name === "DTSTART")).toEqual({ name: "DTSTART", parameters: ";VALUE=DATE", value: day });
    expect(valueOf(event, "UID")).toBe("milestone-presentation.tallow-creek-2026@cio-assessment");
  });

  test("holds the visit as one event over its days and the travel around it", () => {
    // Kick-off Monday 18 May, Memorial Day on the 25th: data on the 27th, check on the 28th, so that Friday stands alone and the visit is Monday and Tuesday.
    expect(plan.site.days).toEqual(["2026-06-01", "2026-06-02"]);
    const visit = titled(events, "On site");
    expect([valueOf(visit, "DTSTART"), valueOf(visit, "DTEND")]).toEqual(["20260601", "20260603"]);
    const travel = events.filter((event) => valueOf(event, "SUMMARY") === "Travel").map((event) => valueOf(event, "DTSTART"));
    expect(travel).toEqual(["20260529", "20260603"]);
  });

  test("holds the agenda as timed events in wall time, without a time zone", () => {
    const event = titled(events, "Opening with management");
    expect(event.find((one) => one.name === "DTSTART")).toEqual({ name: "DTSTART", parameters: "", value: "20260601T083000" });
    expect(valueOf(event, "DTEND")).toBe("20260601T091500");
    expect(text).not.toMatch(/TZID|BEGIN:VTIMEZONE/);
    expect(events.some((event) => valueOf(event, "SUMMARY") === "Interview: R. Doe")).toBe(true);
  });

  test("is the same text each time, and for a moved plan has the same ids", () => {
    expect(toCalendar(plan, options)).toBe(text);
    const moved = read(toCalendar(estimateTimeline({ ...plan.input, start: "2026-05-19" }), { ...options, sequence: 1 }));
    const ids = (list: typeof events) => list.map((event) => valueOf(event, "UID") ?? "").sort();
    expect(ids(moved)).toEqual(ids(events));
    expect(valueOf(moved[0] ?? [], "SEQUENCE")).toBe("1");
  });

  test("holds holidays only when asked", () => {
    expect(text).not.toContain("Memorial Day");
    expect(titled(read(toCalendar(plan, { ...options, closedDays: true })), "Closed: Memorial Day").length).toBeGreaterThan(0);
  });

  test("speaks the words it is given", () => {
    const german = read(toCalendar(plan, { ...options, words: { "milestone.presentation": "Präsentation", "role.president": "Geschäftsführung" } }));
    expect(titled(german, "Präsentation").length).toBeGreaterThan(0);
    expect(titled(german, "Interview: Geschäftsführung").length).toBeGreaterThan(0);
  });

  test.each([
    ["a line that would begin an event", "x\r\nBEGIN:VEVENT\r\nSUMMARY:forged"],
    ["signs with a meaning of their own", 'a;b,c:d\\e"f"'],
    ["control characters and halves of characters", "a\u0000b\u001bc\ud800d\u2028e"],
    ["a long text without spaces in several bytes", "ü".repeat(180)],
    ["a sign of two halves at a fold", `${"x".repeat(63)}😀😀`],
    ["a reading direction turned round", "\u202eabc"],
  ])("%s stays one text of one event", (_, person) => {
    const interviews = [{ role: "president", person }, { role: "it-lead" }];
    const hostile = read(
      toCalendar(estimateTimeline({ employees: 50, interviews, start: "2026-03-02", holidays: [] }), { ...options, title: person, location: person }),
    );
    const plain = read(
      toCalendar(
        estimateTimeline({ employees: 50, interviews: [{ role: "president", person: "P" }, { role: "it-lead" }], start: "2026-03-02", holidays: [] }),
        { ...options, title: "P", location: "P" },
      ),
    );
    expect(hostile.map((event) => event.map((one) => one.name))).toEqual(plain.map((event) => event.map((one) => one.name)));
  });

  test.each([
    ["an engagement without a name", { engagement: "", stamp: "2026-04-20" }],
    ["an engagement that would break an id", { engagement: "a@b\r\nX", stamp: "2026-04-20" }],
    ["a stamp that is no day", { engagement: "a", stamp: "2026-02-30" }],
  ])("%s is a wrong use", (_, wrong) => expect(() => toCalendar(plan, wrong)).toThrowError(expect.objectContaining({ code: "wrong-use" })));
});
