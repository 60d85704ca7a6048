import { Decimal } from "../kernel/decimal.js";
import { type Exact, add, cmp, div, fromDecimal, isInfinite, mul, sub, toDecimal } from "../kernel/exact.js";
import type { ExactBands, ScaleEnds } from "../packs/program.js";

/**
 * The value that a measured number is worth on its scale.
 *
 * `step`: the value of the last point reached; two points on one cut-off: the higher value. `linear`: between neighbours, flat
 * outside. `log-normal`: the share of a log-normal population that is worse.
 */
export function bandValue(raw: Exact, bands: ExactBands, scale: ScaleEnds): Exact {
  switch (bands.kind) {
    case "step":
      return stepValue(raw, bands);
    case "linear":
      return linearValue(raw, bands);
    case "log-normal":
      return logNormalValue(raw, bands, scale);
  }
}

/** True when the raw number has reached a cut-off, which belongs to the better side. */
function reached(raw: Exact, at: Exact, bands: ExactBands): boolean {
  return bands.better === "higher" ? cmp(raw, at) >= 0 : cmp(raw, at) <= 0;
}

function stepValue(raw: Exact, bands: ExactBands): Exact {
  let value = bands.below;
  for (const point of bands.points) {
    if (!reached(raw, point.at, bands)) break;
    value = point.value;
  }
  return value;
}

function linearValue(raw: Exact, bands: ExactBands): Exact {
  const [first] = bands.points;
  if (first === undefined || !reached(raw, first.at, bands)) return first?.value ?? bands.below;
  let before = first;
  for (const point of bands.points) {
    if (!reached(raw, point.at, bands)) return add(before.value, mul(div(sub(raw, before.at), sub(point.at, before.at)), sub(point.value, before.value)));
    before = point;
  }
  return before.value;
}

/**
 * Complementary error function share of a log-normal curve through `median` (0.5) and `p10` (0.9), by decimal arithmetic at 34 digits,
 * so that every runtime agrees. Source of the curve: the scoring of web-performance audits.
 */
function logNormalValue(raw: Exact, bands: ExactBands, scale: ScaleEnds): Exact {
  const span = sub(scale.max, scale.min);
  if (cmp(raw, 0) <= 0) return scale.max;
  if (isInfinite(raw) || bands.median === undefined || bands.p10 === undefined) return scale.min;
  const spread = toDecimal(bands.median).ln().minus(toDecimal(bands.p10).ln());
  const z = toDecimal(raw).ln().minus(toDecimal(bands.median).ln()).div(spread).times(inverseErfcOfFifth);
  const share = Decimal.max(0, Decimal.min(1, complementaryErf(z).div(2)));
  return add(scale.min, mul(span, fromDecimal(share.toDecimalPlaces(30))));
}

/** x where erfc(x) = 2 · 0.1, that is the 90 % point of the curve. Source: tables of the inverse error function, 0.9061938024368232200711627030956629. */
const inverseErfcOfFifth = new Decimal("0.9061938024368232200711627030956629");
/** 2 / √π. Source: 1.128379167095512573896158903121545171688. */
const twoOverRootPi = new Decimal("1.128379167095512573896158903121545");

/** erfc by its Taylor series; beyond ±6 it is 2 or 0 to 16 digits, which is below what any scale prints. */
function complementaryErf(x: Decimal): Decimal {
  if (x.gt(6)) return new Decimal(0);
  if (x.lt(-6)) return new Decimal(2);
  const square = x.times(x);
  let term = x;
  let sum = x;
  for (let n = 1; n < 200; n += 1) {
    term = term.times(square).neg().div(n);
    const part = term.div(2 * n + 1);
    sum = sum.plus(part);
    if (part.abs().lt("1e-34")) break;
  }
  return new Decimal(1).minus(sum.times(twoOverRootPi));
}
