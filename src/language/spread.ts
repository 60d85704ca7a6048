import { type Exact, neg } from "../kernel/exact.js";
import type { Fold } from "./tree.js";
import { type Value, notApplicable } from "./value.js";
import { asRange, isNumber, mayBeOut, rangeOf, reachesDown, reachesUp } from "./values.js";

/**
 * The fold behind `avgOf` and `medianOf`: exact on settled rows, else the tightest range over every way the rows may turn out.
 *
 * @param settled The result over settled rows, at least one.
 * @param lowest The least result over all choices of the maybe rows, each row at its low end; the greatest is found by mirroring.
 * @example spreadFold(([a]) => a ?? 0, ([a]) => a ?? 0).end() //=> { kind: "not-applicable" }
 */
export function spreadFold(settled: (values: readonly Exact[]) => Value, lowest: (sure: readonly Exact[], maybe: readonly Exact[]) => Exact): Fold {
  const sureRows: { readonly low: Exact; readonly high: Exact }[] = [];
  const maybeRows: { readonly low: Exact; readonly high: Exact }[] = [];
  let isSettled = true;
  let down = false;
  let up = false;
  return {
    take: (value, sure) => {
      const range = asRange(value);
      if (range === undefined) return false;
      const isSure = sure && !mayBeOut(value);
      (isSure ? sureRows : maybeRows).push(range);
      isSettled &&= isSure && isNumber(value);
      down ||= reachesDown(range);
      up ||= reachesUp(range);
      return false;
    },
    end: () => {
      if (sureRows.length + maybeRows.length === 0) return notApplicable;
      if (isSettled) return settled(sureRows.map(({ low }) => low));
      const low = lowest(
        sureRows.map((row) => row.low),
        maybeRows.map((row) => row.low),
      );
      const high = neg(
        lowest(
          sureRows.map((row) => neg(row.high)),
          maybeRows.map((row) => neg(row.high)),
        ),
      );
      return rangeOf(low, high, { orNot: sureRows.length === 0 || (down && up), down, up });
    },
  };
}
