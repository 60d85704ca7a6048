import { type Issue, isAboutName } from "../../kernel/issue.js";
import { readJson } from "./read-json.js";

/** A line and a column in it, both from 1. Columns count UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds the places of offsets in a text, in one pass. */
export function placesOf(text: string, offsets: readonly number[]): readonly Place[] {
  const order = offsets.map((offset, index) => ({ offset, index })).sort((a, b) => a.offset - b.offset);
  const places = new Array<Place>(offsets.length);
  let line = 1;
  let lineStart = 0;
  let next = text.indexOf("\n");
  for (const { offset, index } of order) {
    while (next !== -1 && next < offset) {
      line += 1;
      lineStart = next + 1;
      next = text.indexOf("\n", lineStart);
    }
    places[index] = { line, column: offset - lineStart + 1 };
  }
  return places;
}

/** A step of the paths that are looked for. */
interface Wanted {
  readonly below: Map<string | number, Wanted>;
  keyAt: number;
  valueAt: number;
}

/**
 * Adds line and column to issues about a value that came from JSON text.
 *
 * An issue about a name points at the name, one about a value at the value, one about what is missing at the object it is missing in.
 */
export function placeIssues(text: string, issues: readonly Issue[], file: string | undefined): readonly Issue[] {
  const root = wantedOf(issues);
  const stack: (Wanted | undefined)[] = [root];
  const enter = (step: string | number, keyAt: number, valueAt: number) => {
    const one = stack.at(-1)?.below.get(step);
    if (one !== undefined) {
      one.keyAt = keyAt;
      one.valueAt = valueAt;
    }
    stack.push(one);
  };
  root.valueAt = Math.max(0, text.search(/[^ \t\r\n]/));
  readJson(text, { key: enter, item: (index, valueAt) => enter(index, valueAt, valueAt), leave: () => stack.pop() });
  const places = placesOf(
    text,
    issues.map((one) => offsetOf(root, one)),
  );
  return issues.map((one, index) => ({ ...one, ...(file === undefined ? {} : { file }), ...places[index] }));
}

function wantedOf(issues: readonly Issue[]): Wanted {
  const root: Wanted = { below: new Map(), keyAt: 0, valueAt: 0 };
  for (const { path } of issues) {
    let at = root;
    for (const step of path) {
      let next = at.below.get(step);
      if (next === undefined) {
        next = { below: new Map(), keyAt: -1, valueAt: -1 };
        at.below.set(step, next);
      }
      at = next;
    }
  }
  return root;
}

function offsetOf(root: Wanted, one: Issue): number {
  let at = root;
  for (const step of one.path) {
    const next = at.below.get(step);
    if (next === undefined || next.valueAt === -1) return at.valueAt;
    at = next;
  }
  return isAboutName(one) && at !== root ? at.keyAt : at.valueAt;
}
