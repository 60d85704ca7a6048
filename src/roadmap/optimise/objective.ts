import { type Exact, toNumber } from "../../kernel/exact.js";

/** What is maximised: gain towards targets, or reaching given targets as cheaply as can be. */
export type Objective = { readonly kind: "gain" } | { readonly kind: "cheapest"; readonly targets: ReadonlyMap<string, Exact> };

/** All numbers in LP text: enough digits for any price, few enough for a solver. */
export const num = (value: Exact | number): string => {
  const number = typeof value === "number" ? value : toNumber(value);
  return Number.isInteger(number) ? String(number) : number.toPrecision(12);
};
