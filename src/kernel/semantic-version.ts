/** A semantic version: three numbers and an optional pre-release tag. */
export interface Version {
  readonly numbers: readonly [number, number, number];
  /** Dot-separated parts of the pre-release; empty for a release. */
  readonly tag: readonly string[];
}

/** A range of versions: `exact`, `caret` (same leftmost number that is not zero) or `tilde` (same first two numbers). */
export interface VersionRange {
  readonly kind: "exact" | "caret" | "tilde";
  readonly from: Version;
  /** How many of the three numbers were written: `^1.0` has two. */
  readonly written: number;
}

/**
 * Reads a version.
 *
 * @returns Undefined when the text is not three numbers with an optional tag.
 * @example parseVersion("1.2.3")?.numbers //=> [1, 2, 3]
 */
export function parseVersion(text: string): Version | undefined {
  const match = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?:-([0-9A-Za-z.-]{1,40}))?$/.exec(text);
  if (match === null) return undefined;
  return { numbers: [Number(match[1]), Number(match[2]), Number(match[3])], tag: match[4]?.split(".") ?? [] };
}

/**
 * Reads a range: `^1`, `^1.2`, `^1.2.3`, `~1.2`, `~1.2.3` or an exact `1.2.3`.
 *
 * Nothing wider exists on purpose: a pack that accepts any version of its base accepts scores it has never seen.
 *
 * @returns Undefined when the text is none of these.
 * @example parseRange("^1.0")?.kind //=> "caret"
 */
export function parseRange(text: string): VersionRange | undefined {
  const match = /^([\^~]?)(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6})(-[0-9A-Za-z.-]{1,40})?)?$/.exec(text);
  if (match === null) return undefined;
  const [, sign, major = "0", minor, patch, tag] = match;
  const written = patch !== undefined ? 3 : minor !== undefined ? 2 : 1;
  if (sign === "" && written < 3) return undefined;
  // A number that was not written counts as zero: `^1.2` is `^1.2.0`.
  const from = parseVersion(`${major}.${minor ?? "0"}.${patch ?? "0"}${tag ?? ""}`);
  return from === undefined ? undefined : { kind: sign === "^" ? "caret" : sign === "~" ? "tilde" : "exact", from, written };
}

/**
 * True when the version lies in the range. A pre-release lies only in ranges that name a pre-release of the same three numbers.
 *
 * @example inRange(parseVersion("1.4.0")!, parseRange("^1.2")!) //=> true
 */
export function inRange(version: Version, range: VersionRange): boolean {
  const order = compareVersions(version, range.from);
  if (range.kind === "exact") return order === 0;
  if (order < 0) return false;
  if (version.tag.length > 0 && (range.from.tag.length === 0 || !sameNumbers(version, range.from, 3))) return false;
  return sameNumbers(version, range.from, kept(range));
}

/** How many leading numbers may not change. */
function kept(range: VersionRange): number {
  if (range.kind === "tilde") return Math.min(range.written, 2);
  const leading = range.from.numbers.findIndex((number) => number > 0);
  return leading === -1 ? range.written : leading + 1;
}

function sameNumbers(a: Version, b: Version, count: number): boolean {
  return a.numbers.slice(0, count).every((number, index) => number === b.numbers[index]);
}

/**
 * Order of two versions by the rules of Semantic Versioning 2.0.0, section 11: numbers first, a pre-release before its release.
 *
 * @returns Negative, zero or positive.
 * @example compareVersions(parseVersion("1.0.0-beta.2")!, parseVersion("1.0.0")!) < 0 //=> true
 */
export function compareVersions(a: Version, b: Version): number {
  for (const index of [0, 1, 2] as const) {
    if (a.numbers[index] !== b.numbers[index]) return a.numbers[index] - b.numbers[index];
  }
  if (a.tag.length === 0 || b.tag.length === 0) return b.tag.length - a.tag.length;
  for (const [index, part] of a.tag.entries()) {
    const other = b.tag[index];
    if (other === undefined) return 1;
    if (part !== other) return compareTagParts(part, other);
  }
  return a.tag.length - b.tag.length;
}

function compareTagParts(a: string, b: string): number {
  const numbers = [a, b].map((part) => /^\d+$/.test(part));
  if (numbers[0] === true && numbers[1] === true) return Number(a) - Number(b) || (a < b ? -1 : 1);
  if (numbers[0] !== numbers[1]) return numbers[0] === true ? -1 : 1;
  return a < b ? -1 : 1;
}
