import { formatsEnUs } from "./en-US.js";
import type { FormatTable } from "./table.js";

/** British English: 1,516,898 · US$1,516,898 · 69.6% · 12 March 2026. */
export const formatsEnGb: FormatTable = {
  ...formatsEnUs,
  locale: "en-GB",
  symbols: { USD: "US$", EUR: "€", GBP: "£", CAD: "CA$", CHF: "CHF\u00a0", AUD: "A$" },
  dateText: "{d}\u00a0{m} {y}",
  dateTable: "{d}\u00a0{s} {y}",
  shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"],
  quoteOpen: "‘",
  quoteClose: "’",
};
