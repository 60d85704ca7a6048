/**
 * How one locale writes numbers, money, days and ranges: a table of our own.
 *
 * The runtime's locale data change between releases and would change the bytes of a stored report.
 */
export interface FormatTable {
  readonly locale: string;
  /** Between groups of three digits. */
  readonly group: string;
  readonly decimal: string;
  /** `{n}` is the number. */
  readonly percent: string;
  /** Symbol per ISO code, used when a document has one currency; the code itself otherwise. */
  readonly symbols: Readonly<Record<string, string>>;
  /** `{n}` the amount, `{c}` the symbol or code. */
  readonly money: string;
  /** Money with a code of three letters instead of a symbol. */
  readonly moneyCode: string;
  /** True when both ends of a money range carry the symbol. */
  readonly symbolTwice: boolean;
  /** Joins the ends of a range, `{a}` and `{b}`. */
  readonly range: string;
  /** `{d}` day, `{dd}` two digits, `{m}` month name, `{s}` short month, `{mm}` two digits, `{y}` year. */
  readonly dateText: string;
  readonly dateTable: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  /** `{q}` the quarter, `{y}` the year. */
  readonly quarter: string;
  /** Between the last two members of a list. */
  readonly and: string;
  readonly quoteOpen: string;
  readonly quoteClose: string;
}
