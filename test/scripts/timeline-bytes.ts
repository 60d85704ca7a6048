import { toCalendar } from "../../src/render/calendar/to-calendar.js";
import { estimateTimeline } from "../../src/timeline/estimate.js";
import { usFederalHolidays } from "../../src/timeline/federal-holidays.js";
import { simulateTimeline } from "../../src/timeline/simulate.js";

/** Prints plans over every change of clocks of a year; a test compares the bytes in several time zones. */
const starts = ["2026-01-02", "2026-03-02", "2026-03-06", "2026-03-30", "2026-04-06", "2026-09-28", "2026-10-05", "2026-10-30", "2026-12-28", "2028-02-29"];
const lines = starts.flatMap((start) => {
  const forward = estimateTimeline({ employees: 140, sites: 2, distance: 130, start });
  const backward = estimateTimeline({ employees: 60, deadline: start });
  return [forward, backward, simulateTimeline(forward, { seed: 1, draws: 500 }), toCalendar(forward, { engagement: "zones", stamp: start, closedDays: true })];
});
process.stdout.write(JSON.stringify([lines, usFederalHolidays(2026), usFederalHolidays(2027)]));
