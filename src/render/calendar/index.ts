export { type CalendarOptions, toCalendar } from "./to-calendar.js";
export type { CalendarWordKey, CalendarWords } from "./words.js";
