import { sha1 } from "@noble/hashes/legacy.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** Namespace of this library's identifiers: version 5 of the DNS namespace and `cio-assessment`. */
const namespace = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";

/**
 * A name-based UUID, version 5 (RFC 9562): the same name gives the same UUID on every run.
 *
 * @example uuidOf("www.example.com") //=> "2ed6657d-e927-568b-95e1-2665a8aea6a2"
 */
export function uuidOf(name: string): string {
  const hash = sha1(new Uint8Array([...hexToBytes(namespace.replaceAll("-", "")), ...utf8ToBytes(name)])).slice(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50; // Sixteen bytes are there.
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80; // As above.
  const hex = bytesToHex(hash);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
