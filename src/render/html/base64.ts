const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * Base64 of bytes, with padding; no runtime's own function is needed.
 *
 * @example base64(new Uint8Array([104, 105])) //=> "aGk="
 */
export function base64(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3); // missing bytes at the end are padding
    const three = (a << 16) | (b << 8) | c;
    text += `${alphabet[three >> 18]}${alphabet[(three >> 12) & 63]}${i + 1 < bytes.length ? alphabet[(three >> 6) & 63] : "="}${i + 2 < bytes.length ? alphabet[three & 63] : "="}`;
  }
  return text;
}
