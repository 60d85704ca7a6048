/** One record cut out of a text. */
export interface Split {
  readonly cells: readonly string[];
  /** Where it ends, without its line break. */
  readonly end: number;
  /** Where the next record begins. */
  readonly next: number;
  /** Line breaks inside it. */
  readonly breaks: number;
  /** Why it could not be cut into cells; it is then one line of the text. */
  readonly fault?: string;
}

/** Characters of one record. A quote that is left open is noticed here, instead of swallowing the rest of the file. */
const longest = 1_000_000;

/**
 * Cuts the record that begins at `at` into cells.
 *
 * @param isEnd No more text will come.
 * @returns Undefined when the record does not end in the text and more may come.
 * @example splitRecord('a,"b ""c"""\nd', 0, ",", true)?.cells //=> ["a", 'b "c"']
 */
export function splitRecord(text: string, at: number, delimiter: string, isEnd: boolean): Split | undefined {
  const cells: string[] = [];
  const separator = delimiter.charCodeAt(0);
  let breaks = 0;
  for (let start = at; ; ) {
    const isQuoted = text.charCodeAt(start) === 34;
    const cell = isQuoted ? quotedCell(text, start) : undefined;
    if (cell === "open") return unclosed(text, at, start, isEnd);
    const end = cell === undefined ? plainEnd(text, start, separator) : cell.end;
    cells.push(cell === undefined ? text.slice(start, end) : cell.value);
    breaks += cell?.breaks ?? 0; // A plain cell holds no line break.
    if (end >= text.length) return isEnd ? { cells, end, next: end, breaks } : cutShort(text, at);
    const code = text.charCodeAt(end);
    if (code === separator) {
      start = end + 1;
      continue;
    }
    if (code === 13) {
      // The other half of a CR LF may still be on its way.
      if (end + 1 >= text.length && !isEnd) return undefined;
      return { cells, end, next: end + (text.charCodeAt(end + 1) === 10 ? 2 : 1), breaks };
    }
    if (code === 10) return { cells, end, next: end + 1, breaks };
    return wholeLine(
      text,
      at,
      isEnd,
      `after the closing quote of cell ${cells.length} comes ${JSON.stringify(text.charAt(end))}; write a quote inside a cell twice`,
    );
  }
}

function plainEnd(text: string, start: number, separator: number): number {
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === separator || code === 10 || code === 13) return at;
  }
  return text.length;
}

interface QuotedCell {
  readonly value: string;
  readonly end: number;
  readonly breaks: number;
}

/** Reads a cell in quotes; `open` when the text ends before the quote that closes it, or could. */
function quotedCell(text: string, start: number): QuotedCell | "open" {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) === 34) continue;
    const inside = text.slice(start + 1, at);
    return { value: inside.includes('"') ? inside.replaceAll('""', '"') : inside, end: at + 1, breaks: inside.match(/\r\n|\n|\r/g)?.length ?? 0 }; // No match: no break.
  }
  return "open";
}

function unclosed(text: string, at: number, start: number, isEnd: boolean): Split | undefined {
  if (!isEnd && text.length - at < longest) return undefined;
  return wholeLine(text, at, isEnd, `the quote that opens with ${JSON.stringify(text.slice(start, start + 20))} is never closed`);
}

/** Gives up on a record: its first line alone is taken as one, so that the lines after it are still read. */
function wholeLine(text: string, at: number, isEnd: boolean, fault: string): Split | undefined {
  const rest = /\r\n|\n|\r/g;
  rest.lastIndex = at;
  const found = rest.exec(text);
  if (found === null) return isEnd ? { cells: [], end: text.length, next: text.length, breaks: 0, fault } : cutShort(text, at);
  if (found[0] === "\r" && found.index + 1 >= text.length && !isEnd) return undefined;
  return { cells: [], end: found.index, next: found.index + found[0].length, breaks: 0, fault };
}

/** A line without an end is cut, so that the memory it takes has one; while it is short, more is waited for. */
function cutShort(text: string, at: number): Split | undefined {
  const end = at + longest;
  // The cut is no line break, and so lines are not counted on.
  return end <= text.length ? { cells: [], end, next: end, breaks: -1, fault: `it has more than ${longest} characters` } : undefined;
}
