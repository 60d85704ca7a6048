import { memo } from "../../kernel/memo.js";

const scratchLength = 196_608;
/** Room for the bytes of a short text; nothing is read that was not written in the same call. */
const scratch = /* @__PURE__ */ memo(() => new Uint8Array(scratchLength));

/**
 * Counts the keys in JSON text: the colons outside strings.
 *
 * `JSON.parse` keeps the last of two equal keys and says nothing. When a text has more keys than the value made of it, one was given twice;
 * counting them is many times cheaper than reading the text a second time.
 *
 * @param text Text that `JSON.parse` has accepted.
 * @example countKeys('{"a":{"b":":"},"a":1}') //=> 3
 */
export function countKeys(text: string): number {
  // Bytes are read several times faster than characters, and no part of a longer character looks like a quote or a colon.
  const encoder = new TextEncoder();
  // A character is at most three bytes long.
  const isShort = text.length * 3 <= scratchLength;
  const bytes = isShort ? scratch() : encoder.encode(text);
  const length = isShort ? encoder.encodeInto(text, bytes).written : bytes.length;
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    const code = bytes[at];
    if (code === 58) count += 1;
    else if (code === 34) {
      at += 1;
      for (let inside = bytes[at]; inside !== 34 && at < length; inside = bytes[at]) at += inside === 92 ? 2 : 1;
    }
  }
  return count;
}
