import { type Day, isDay } from "../../kernel/calendar.js";

/** A style of dates, taken apart into what is read and what stands between. */
export type DateStyle = readonly DatePart[];

interface DatePart {
  readonly kind: "YYYY" | "MM" | "M" | "DD" | "D" | "MMM" | "hh" | "mm" | "ss" | "text";
  readonly text: string;
}

const kinds = ["YYYY", "MMM", "MM", "DD", "hh", "mm", "ss", "M", "D"] as const;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Reads a style such as `DD.MM.YYYY` or `M/D/YYYY hh:mm`.
 *
 * Years of two digits are not read: nobody can say which century a file means.
 *
 * @returns Undefined when year, month and day do not each stand in it once.
 * @example readDateStyle("DD.MM.YYYY")?.length //=> 5
 */
export function readDateStyle(style: string): DateStyle | undefined {
  const parts: DatePart[] = [];
  for (let at = 0; at < style.length; ) {
    const kind = kinds.find((one) => style.startsWith(one, at));
    parts.push({ kind: kind ?? "text", text: kind ?? style.charAt(at) });
    at += kind?.length ?? 1;
  }
  const count = (...wanted: readonly string[]) => parts.filter((part) => wanted.includes(part.kind)).length;
  return count("YYYY") === 1 && count("MM", "M", "MMM") === 1 && count("DD", "D") === 1 ? parts : undefined;
}

/**
 * Reads a date written in a style.
 *
 * @returns The day, or undefined when the text is not of the style or the day does not exist. Hours, minutes and seconds are read over.
 * @example dayFrom("3/9/2026", readDateStyle("D/M/YYYY")!) //=> "2026-09-03"
 */
export function dayFrom(text: string, style: DateStyle): Day | undefined {
  let at = 0;
  let year = "";
  let month = "";
  let day = "";
  for (const part of style) {
    const rest = text.slice(at);
    const found =
      part.kind === "text"
        ? rest.startsWith(part.text)
          ? part.text
          : undefined
        : part.kind === "MMM"
          ? monthName(rest)
          : (part.kind.length === 1 ? /^\d{1,2}/ : part.kind === "YYYY" ? /^\d{4}/ : /^\d{2}/).exec(rest)?.[0];
    if (found === undefined) return undefined;
    at += found.length;
    if (part.kind === "YYYY") year = found;
    if (part.kind === "MM" || part.kind === "M") month = found.padStart(2, "0");
    if (part.kind === "MMM") month = String(months.indexOf(found.toLowerCase()) + 1).padStart(2, "0");
    if (part.kind === "DD" || part.kind === "D") day = found.padStart(2, "0");
  }
  const iso = `${year}-${month}-${day}`;
  return at === text.length && isDay(iso) ? iso : undefined;
}

function monthName(text: string): string | undefined {
  const name = text.slice(0, 3);
  return months.includes(name.toLowerCase()) ? name : undefined;
}
