import { Decimal } from "../../kernel/decimal.js";
import { percentage, total } from "../figures.js";

/** One simulated attack on one group. */
export interface PhishingTest {
  /** Messages delivered. */
  readonly sent: number;
  /** People who clicked; at most `sent`. */
  readonly clicked: number;
  /** People who reported it; at most `sent`. Absent: nobody counted. */
  readonly reported?: number;
}

/**
 * Phish-prone rate: share of test messages that were clicked, percent, over all tests together.
 *
 * Click rates of messages of different difficulty cannot be compared; print the interval of {@link shareInterval} and the mix beside it.
 *
 * @returns 0 to 100; undefined when nothing was sent.
 * @example phishProneRate([{ sent: 120, clicked: 12 }, { sent: 80, clicked: 5 }]) //=> 8.5
 */
export function phishProneRate(tests: readonly PhishingTest[]): number | undefined {
  return percentage(
    total(tests, (one) => one.clicked),
    total(tests, (one) => one.sent),
  );
}

/**
 * Share of test messages that were reported, percent, over all tests together.
 *
 * @returns 0 to 100; undefined when nothing was sent, and when a test has no count: what nobody counted is not zero.
 * @example phishReportRate([{ sent: 120, clicked: 12, reported: 30 }, { sent: 80, clicked: 5, reported: 20 }]) //=> 25
 */
export function phishReportRate(tests: readonly PhishingTest[]): number | undefined {
  const counted = tests.flatMap(({ sent, reported }) => (reported === undefined ? [] : [{ sent, reported }]));
  if (counted.length < tests.length) return undefined;
  return percentage(
    total(counted, (one) => one.reported),
    total(counted, (one) => one.sent),
  );
}

/**
 * The 95% interval of a share, percent: what the true rate may well be, given so few messages.
 *
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927); z = 1.959964.
 *
 * @param count Successes, 0 to `of`.
 * @param of Trials, above 0.
 * @returns Low and high end, 0 to 100; undefined without a trial.
 * @example shareInterval(0, 0) //=> undefined
 */
export function shareInterval(count: number, of: number): { readonly low: number; readonly high: number } | undefined {
  if (of === 0) return undefined;
  const n = new Decimal(of);
  const share = new Decimal(count).div(n);
  const z = new Decimal("1.959963984540054");
  const square = z.times(z);
  const centre = share.plus(square.div(n.times(2)));
  const spread = z.times(
    share
      .times(new Decimal(1).minus(share))
      .div(n)
      .plus(square.div(n.times(n).times(4)))
      .sqrt(),
  );
  const whole = new Decimal(1).plus(square.div(n));
  const ends = [centre.minus(spread), centre.plus(spread)].map((end) => Math.min(100, Math.max(0, end.div(whole).times(100).toNumber())));
  // The list has the two ends in order.
  return { low: ends[0] as number, high: ends[1] as number };
}
