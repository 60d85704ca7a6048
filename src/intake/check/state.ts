import { cmp, exact, exactOf } from "../../kernel/exact.js";
import { shown } from "../../kernel/issue.js";
import { memo } from "../../kernel/memo.js";
import { flag, form, reason } from "../leaves.js";
import { checkShape, shape } from "../shape.js";
import { type Walk, report } from "../walk.js";
import { wrongType } from "../wrong-type.js";
import { type Numeric, type Single, describe, greatestOf, leastOf, outOfRange } from "./describe.js";

const why = (what: string) => reason("no-reason", what);
const notApplicableShape = /* @__PURE__ */ memo(() => shape("a value that does not apply", { notApplicable: why("the reason why it does not apply") }));
const unknownShape = /* @__PURE__ */ memo(() =>
  shape(
    "an unknown value",
    { unknown: why("the reason why it is unknown") },
    {
      refused: flag,
    },
  ),
);
const noneShape = /* @__PURE__ */ memo(() =>
  shape("an empty value", {
    none: (walk, value) => {
      if (value !== true) report(walk, wrongType(value, "true", 'Write { "none": true }.'));
    },
  }),
);
const moneyShape = /* @__PURE__ */ memo(() =>
  shape("money", {
    amount: form(/^-?\d{1,18}(\.\d{1,6})?$/, 'decimal text with at most 6 decimals, "1250.50"'),
    currency: form(/^[A-Z]{3}$/, "a currency code of three capital letters, USD"),
  }),
);

/** Why a value is not there, or money with its currency. `is` undefined: a record list. */
export function checkState(walk: Walk, value: { readonly [key: string]: unknown }, is: Single | undefined): void {
  if (Object.hasOwn(value, "unknown")) return checkShape(walk, value, unknownShape());
  if (Object.hasOwn(value, "notApplicable")) return checkShape(walk, value, notApplicableShape());
  if (Object.hasOwn(value, "none")) {
    checkShape(walk, value, noneShape());
    if (is === undefined || is.type === "set" || is.empty === "none") return;
    return report(walk, {
      code: "none-not-allowed",
      says: `cannot be empty: an empty value is no answer here. Give ${describe(is)}, or say { "unknown": why } or { "notApplicable": why }.`,
      found: shown(value),
      expected: describe(is),
    });
  }
  const expected = is === undefined ? "a list of rows" : describe(is);
  if (is?.type !== "money")
    return report(walk, wrongType(value, expected, 'Write the bare value, or one of { "none": true }, { "notApplicable": why }, { "unknown": why }.'));
  const before = walk.issues.length;
  checkShape(walk, value, moneyShape());
  if (walk.issues.length === before && walk.unlisted === 0) checkMoney(walk, value as { readonly amount: string; readonly currency: string }, is); // The shape was just checked.
}

function checkMoney(walk: Walk, value: { readonly amount: string; readonly currency: string }, is: Numeric): void {
  walk.currency ??= value.currency;
  if (value.currency !== walk.currency) {
    report(
      walk,
      {
        code: "other-currency",
        says: `is in ${value.currency}, but the assessment is in ${walk.currency}. Convert it.`,
        found: value.currency,
        expected: walk.currency,
      },
      "currency",
    );
  }
  const amount = exact(value.amount);
  const least = leastOf(is);
  const greatest = greatestOf(is);
  if (amount === undefined || (least !== undefined && cmp(amount, exactOf(least)) < 0) || (greatest !== undefined && cmp(amount, exactOf(greatest)) > 0))
    report(walk, outOfRange(value.amount, is), "amount");
}
