import { Decimal } from "../kernel/decimal.js";
import { type Exact, exactOf, fromDecimal, greatest, isInfinite, least, mul, toDecimal } from "../kernel/exact.js";
import { ends, isDefinite } from "../evidence/readings.js";
import type { Env, Value } from "../language/value.js";
import type { Model } from "../packs/model.js";
import type { Expr } from "../packs/program.js";

/** Values of the cost variables and the effort factor of one company. */
export interface Prices {
  readonly variables: readonly { readonly id: string; readonly value: Value }[];
  readonly env: Env;
  /** Effort factor by size; 1 where the size is unknown. */
  readonly factor: Exact;
}

/** Reads the cost variables from the slots of a scored assessment. */
export function pricesOf(model: Model, env: Env): Prices {
  const variables = [...model.program.costVariables].map(([id, expr]) => ({ id, value: expr.evaluate(env) }));
  const scale = model.pack.effortScale;
  const size = scale === undefined ? undefined : variables.find((variable) => variable.id === scale.variable)?.value;
  return {
    variables,
    env: { asOf: env.asOf, slots: variables.map((variable) => variable.value) },
    factor: scale === undefined || size === undefined || !isDefinite(size) ? 1 : effortFactor(size, scale),
  };
}

/** `min(max, max(min, (size / per) ^ exponent))`, a square root kept to four decimals. */
export function effortFactor(size: Exact, scale: NonNullable<Model["pack"]["effortScale"]>): Exact {
  const ratio = toDecimal(size).div(scale.per);
  const raw = scale.exponent === 1 ? ratio : Decimal.max(0, ratio).sqrt();
  return least(exactOf(scale.max), greatest(exactOf(scale.min), fromDecimal(raw.toDecimalPlaces(4))));
}

/** Low and high of a price; undefined where an end is unknown or without end. */
export function priced(low: Expr, high: Expr, prices: Prices): { readonly low: Exact; readonly high: Exact } | undefined {
  const [from] = ends(low.evaluate(prices.env));
  const [, to] = ends(high.evaluate(prices.env));
  if (from === undefined || to === undefined || isInfinite(from) || isInfinite(to)) return undefined;
  return { low: greatest(0, from), high: greatest(0, to) };
}

/** Effort in person-days, scaled by size where the recommendation says so. */
export function effortOf(expr: Expr, prices: Prices, scales: boolean): Exact {
  const value = expr.evaluate(prices.env);
  const [low, high] = ends(value);
  const days = isDefinite(value) ? value : ((high !== undefined && !isInfinite(high) ? high : low) ?? 0); // Effort without any number is a pack without effort.
  return scales ? mul(days, prices.factor) : days;
}
