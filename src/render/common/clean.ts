const lineBreaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
// Control characters, halves of surrogate pairs and the two non-characters that XML refuses; HTML and Word choke on the rest.
const unprintable = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const overrides = /[\u202d\u202e]/g;
const directional = /[\u202a\u202b\u202c\u2066-\u2069]/g;
const suspicious = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/;

/**
 * Makes any text fit to stand in one line of any format, with its words unchanged.
 *
 * Line breaks become one space; what XML cannot hold becomes U+FFFD, so that a reader sees that something stood there; the two
 * characters that force the reading direction are dropped, and open embeddings and isolates are closed, so that no text turns its
 * neighbours around. Left-to-right and right-to-left marks stay.
 *
 * @param text Any text, also broken text.
 * @returns Well-formed text without control characters; linear in its length.
 * @example cleanText("a\u0000b\nc") //=> "a\ufffdb c"
 */
export function cleanText(text: string): string {
  if (!suspicious.test(text)) return text;
  return closeDirections(text.replace(lineBreaks, " ").replace(unprintable, "\ufffd").replace(overrides, ""));
}

function closeDirections(text: string): string {
  const open: string[] = [];
  const kept = text.replace(directional, (sign) => {
    if (sign === "\u202a" || sign === "\u202b") open.push("\u202c");
    else if (sign === "\u2066" || sign === "\u2067" || sign === "\u2068") open.push("\u2069");
    else if (open.at(-1) === sign) open.pop();
    else return "";
    return sign;
  });
  return kept + open.reverse().join("");
}
