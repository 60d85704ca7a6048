import { Decimal as Base } from "decimal.js";

/**
 * The library's one Decimal: 34 digits, half-even. Used only where a result is not rational (geometric mean, log-normal curve).
 *
 * decimal.js lets the left operand's constructor set the precision, so no other constructor may be used anywhere.
 */
export const Decimal = Base.clone({ precision: 34, rounding: Base.ROUND_HALF_EVEN, toExpNeg: -40, toExpPos: 60 });

/** An instance of {@link Decimal}. */
export type Decimal = Base;
