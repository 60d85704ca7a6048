import { type Exact, exact } from "../kernel/exact.js";
import { type Issue, shown } from "../kernel/issue.js";
import type { Place } from "./ast.js";
import { fault } from "./fault.js";
import { maxDigits } from "./limits.js";

/** One word of an expression. */
export type Token = Place &
  (
    | { readonly kind: "number"; readonly text: string; readonly value: Exact }
    | { readonly kind: "text"; readonly text: string; readonly value: string }
    | { readonly kind: "name" | "quoted" | "symbol" | "end"; readonly text: string }
  );

const pairs = new Set(["||", "&&", "==", "!=", "<=", ">="]);
const singles = new Set("+-*/%<>!?:.,()[]");
const escapes = new Map([
  ["n", "\n"],
  ["t", "\t"],
  ["\\", "\\"],
  ["'", "'"],
  ['"', '"'],
]);

/**
 * Splits an expression into words, character by character (no regular expression sees the text).
 *
 * @returns The words, the last of kind `end`; or the first fault.
 * @example
 * const tokens = tokensOf("a + 1");
 * "code" in tokens ? [] : tokens.map((token) => token.text) //=> ["a", "+", "1", ""]
 */
export function tokensOf(text: string): readonly Token[] | Issue {
  const tokens: Token[] = [];
  let at = 0;
  let line = 1;
  let lineStart = 0;
  const place = (start: number, end: number): Place => ({ start, end, line, column: start - lineStart + 1 });
  while (at < text.length) {
    const char = text.charAt(at);
    const start = at;
    if (char === "\n") {
      line += 1;
      lineStart = at + 1;
      at += 1;
    } else if (char === " " || char === "\t" || char === "\r") at += 1;
    else if (isDigit(char)) {
      at = numberEnd(text, at);
      const word = text.slice(start, at);
      const value = exact(word);
      if (isLetter(text.charAt(at)) || word.endsWith("."))
        return fault("bad-number", place(start, at), `Write ${shown(word + text.charAt(at))} as digits with at most one decimal point, such as 0.5.`);
      if (word.length > maxDigits || value === undefined)
        return fault("bad-number", place(start, at), `The number has ${word.length} characters; at most ${maxDigits} are read.`);
      tokens.push({ kind: "number", text: word, value, ...place(start, at) });
    } else if (isLetter(char)) {
      while (at < text.length && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) at += 1;
      tokens.push({ kind: "name", text: text.slice(start, at), ...place(start, at) });
    } else if (char === "'" || char === '"') {
      const read = textAt(text, at);
      if (typeof read === "string") return fault("bad-text", place(start, start + 1), read);
      at = read.end;
      tokens.push({ kind: "text", text: text.slice(start, at), value: read.value, ...place(start, at) });
    } else if (char === "`") {
      at += 1;
      while (isIdCharacter(text.charAt(at))) at += 1;
      if (text.charAt(at) !== "`" || at === start + 1)
        return fault("bad-text", place(start, at), "A name in backticks holds letters, digits, dots, dashes, and ends with a backtick.");
      at += 1;
      tokens.push({ kind: "quoted", text: text.slice(start + 1, at - 1), ...place(start, at) });
    } else if (pairs.has(text.slice(at, at + 2))) {
      at += 2;
      tokens.push({ kind: "symbol", text: text.slice(start, at), ...place(start, at) });
    } else if (singles.has(char)) {
      at += 1;
      tokens.push({ kind: "symbol", text: char, ...place(start, at) });
    } else return badCharacter(char, place(start, at + 1));
  }
  tokens.push({ kind: "end", text: "", ...place(at, at) });
  return tokens;
}

function badCharacter(char: string, place: Place): Issue {
  const twice = char === "&" || char === "|" ? { hint: `Write ${char}${char}.` } : char === "=" ? { hint: "Write == to compare." } : {};
  return fault("bad-character", place, `${shown(char)} has no meaning here.`, { found: shown(char), ...twice });
}

function numberEnd(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charAt(at))) at += 1;
  // A dot without a digit after it is reported as a bad number, not as a member access.
  if (text.charAt(at) === ".") at += 1;
  while (isDigit(text.charAt(at))) at += 1;
  return at;
}

function textAt(text: string, start: number): { readonly value: string; readonly end: number } | string {
  const quote = text.charAt(start);
  let value = "";
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === quote) return { value, end: at + 1 };
    if (char === "\n" || char === "\r") break;
    if (char === "\\") {
      at += 1;
      const meant = escapes.get(text.charAt(at));
      if (meant === undefined) return `The escape \\${shown(text.charAt(at)).slice(1, -1)} is not known; there are \\n \\t \\\\ \\' and \\".`;
      value += meant;
    } else if (isLoneSurrogate(text, at)) return "The text holds half of a surrogate pair, which is not a character.";
    else value += char;
  }
  return `The text has no closing ${quote}.`;
}

function isLoneSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdbff) return !isLow(text.charCodeAt(at + 1));
  if (!isLow(code)) return false;
  const before = text.charCodeAt(at - 1);
  return !(before >= 0xd800 && before <= 0xdbff);
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function isDigit(char: string): boolean {
  return char >= "0" && char <= "9";
}

function isLetter(char: string): boolean {
  return (char >= "a" && char <= "z") || (char >= "A" && char <= "Z") || char === "_";
}

function isIdCharacter(char: string): boolean {
  return isLetter(char) || isDigit(char) || char === "." || char === "-";
}
