import type { FormatTable } from "./table.js";

/** German: 1.516.898 · 1.516.898 $ · 69,6 % · 12. März 2026. */
export const formatsDeDe: FormatTable = {
  locale: "de-DE",
  group: ".",
  decimal: ",",
  percent: "{n}\u00a0%",
  symbols: { USD: "$", EUR: "€", GBP: "£", CAD: "CA$", CHF: "CHF", AUD: "AU$" },
  money: "{n}\u00a0{c}",
  moneyCode: "{n}\u00a0{c}",
  symbolTwice: false,
  range: "{a}–{b}",
  dateText: "{d}.\u00a0{m} {y}",
  dateTable: "{dd}.{mm}.{y}",
  months: ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
  shortMonths: ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."],
  weekdays: ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"],
  shortWeekdays: ["So", "Mo", "Di", "Mi", "Do", "Fr", "Sa"],
  quarter: "Q{q}\u00a0{y}",
  and: " und ",
  quoteOpen: "„",
  quoteClose: "“",
};
