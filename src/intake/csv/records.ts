import type { CsvStyle } from "./mapping.js";
import { type Split, splitRecord } from "./split-record.js";

/** One record of a CSV file. `fault`: its text could not be taken apart. */
export interface CsvRecord {
  /** Line on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The text as it stood in the file, without its line break. */
  readonly raw: string;
  readonly fault?: string;
}

/** CSV as text, or as chunks of text or bytes. */
export type CsvInput = string | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** Text that is taken apart at once; more is waited for when a record does not end in it. */
const chunkLength = 65_536;

/**
 * Takes CSV text apart, record by record, without keeping what it has given.
 *
 * Quotes, quoted delimiters and line breaks as in RFC 4180; lines end with LF, CR LF or CR; a byte order mark is skipped and so are empty
 * lines. A quote within a cell that does not begin with one is an ordinary character. A record whose quotes do not match comes with a fault,
 * and reading goes on with the next line.
 */
export async function* readRecords(input: CsvInput, style: Pick<CsvStyle, "delimiter" | "encoding">): AsyncGenerator<CsvRecord> {
  const delimiter = style.delimiter ?? ",";
  let text = "";
  let line = 1;
  let enough = chunkLength;
  for await (const chunk of textOf(input, style.encoding ?? "utf-8")) {
    text += chunk;
    if (text.length < enough) continue;
    const done = yield* recordsIn(text, line, delimiter, false);
    text = text.slice(done.at);
    line = done.line;
    // A long record is looked at again only when much more of it is there, so that small chunks stay cheap.
    enough = Math.max(chunkLength, text.length * 2);
  }
  yield* recordsIn(text, line, delimiter, true);
}

/** Yields the records that end in a text; returns where the first that does not begins, and on which line. */
function* recordsIn(text: string, firstLine: number, delimiter: string, isEnd: boolean): Generator<CsvRecord, { readonly at: number; readonly line: number }> {
  let at = 0;
  let line = firstLine;
  while (at < text.length) {
    const split: Split | undefined = splitRecord(text, at, delimiter, isEnd);
    if (split === undefined) break;
    const raw = text.slice(at, split.end);
    const { cells, fault } = split;
    if (fault !== undefined) yield { line, cells, raw, fault };
    else if (raw !== "") yield { line, cells, raw };
    line += 1 + split.breaks;
    at = split.next;
  }
  return { at, line };
}

/** Bytes become text; a byte that is not of the encoding becomes U+FFFD, which no cell may hold. A byte order mark is dropped. */
async function* textOf(input: CsvInput, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let isFirst = true;
  for await (const chunk of typeof input === "string" ? [input] : input) {
    const text = typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    yield isFirst && text.startsWith("\ufeff") ? text.slice(1) : text;
    isFirst &&= text === "";
  }
  yield decoder.decode();
}
