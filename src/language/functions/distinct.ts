import { exactText } from "../../kernel/exact.js";
import { listOf, unknownListOf } from "../lists.js";
import type { MethodRow } from "../tree.js";
import type { Value } from "../value.js";
import { isNumber, isUnknown, mayBeOut } from "../values.js";

/** `list.distinct(x, e)`: the different values of e, in order of first use; an unknown one may equal another or be one more. */
export const distinct: MethodRow = {
  name: "distinct",
  body: "any",
  result: (_source, body) => ({ type: "list", item: body ?? { type: "error" } }),
  start: () => {
    const values = new Map<string, { readonly value: Value; readonly sure: boolean }>();
    const unknowns: Value[] = [];
    let sureUnknown = false;
    return {
      take: (value, sure) => {
        if (isUnknown(value)) {
          const isSure = sure && !mayBeOut(value);
          // The one that is sure stands first, in case it has to stand for all of them.
          if (isSure && !sureUnknown) unknowns.unshift(value);
          else unknowns.push(value);
          sureUnknown ||= isSure;
        } else {
          const key = keyOf(value);
          values.set(key, { value, sure: sure || (values.get(key)?.sure ?? false) });
        }
        return false;
      },
      end: () => {
        const known = [...values.values()];
        // Without a sure known value, a sure unknown one makes at least one value; it may equal the maybe values, never all be absent.
        const needsOne = sureUnknown && !known.some(({ sure }) => sure);
        return listOf(
          [...known.map(({ value }) => value), ...unknowns],
          [...known.map(({ sure }) => sure), ...unknowns.map((_, index) => needsOne && index === 0)],
        );
      },
    };
  },
  unlimited: (sample) => unknownListOf(sample),
};

function keyOf(value: Value): string {
  if (isNumber(value)) return `number ${exactText(value)}`;
  return typeof value === "object" ? value.kind : `${typeof value} ${String(value)}`;
}
