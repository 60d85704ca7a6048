import type { FormatTable } from "./table.js";

/** American English: 1,516,898 · $1,516,898 · 69.6% · March 12, 2026. */
export const formatsEnUs: FormatTable = {
  locale: "en-US",
  group: ",",
  decimal: ".",
  percent: "{n}%",
  symbols: { USD: "$", EUR: "€", GBP: "£", CAD: "CA$", CHF: "CHF\u00a0", AUD: "A$" },
  money: "{c}{n}",
  moneyCode: "{c}\u00a0{n}",
  symbolTwice: true,
  range: "{a}–{b}",
  dateText: "{m}\u00a0{d}, {y}",
  dateTable: "{s}\u00a0{d}, {y}",
  months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  shortWeekdays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  quarter: "{y}\u00a0Q{q}",
  and: " and ",
  quoteOpen: "“",
  quoteClose: "”",
};
