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
  const bytes = new TextEncoder().encode(text);
  const { length } = bytes;
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
