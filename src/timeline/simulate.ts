import { dayText } from "../kernel/calendar.js";
import { add, div, exactOf, toNumber } from "../kernel/exact.js";
import { type Random, seeded } from "../kernel/random.js";
import { CioAssessmentError } from "../kernel/result.js";
import type { Timeline, TimelineOdds } from "../model/timeline.js";
import { type Quantile, betaPert } from "./beta.js";
import { type Guess, pertDeviation, pertMean } from "./pert.js";
import { timelineDefaults } from "./policy.js";
import { type Basis, basisOf, place, workdaysFrom } from "./schedule.js";

/** How a timeline is simulated. */
export interface SimulationOptions {
  /** Any whole number; the same seed gives the same odds. */
  readonly seed: number;
  /** 100 to 1,000,000; default 10,000. */
  readonly draws?: number;
  /** Guesses by phase id, in place of those of the plan. */
  readonly guesses?: Readonly<Record<string, Guess>>;
  /** 0 to 1, default 0: rank correlation between what the client owes (P3, P6, P11). Who is late once is late again. */
  readonly clientCorrelation?: number;
}

/** Phases that are drawn, in order. */
const drawn = ["P3", "P6", "P7", "P8", "P9", "P10", "P11", "P12", "P13"] as const;
type Drawn = (typeof drawn)[number];

/**
 * Three guesses of each phase for a typical engagement, in working days. Judgement; see `docs/guide/timeline.md`.
 *
 * @example phaseGuesses.P7 //=> { optimistic: 4, likely: 5, pessimistic: 8 }
 */
export const phaseGuesses: Readonly<Record<Drawn, Guess>> = {
  P3: { optimistic: 3, likely: 6, pessimistic: 10 },
  P6: { optimistic: 2, likely: 3, pessimistic: 6 },
  P7: { optimistic: 4, likely: 5, pessimistic: 8 },
  P8: { optimistic: 0.5, likely: 1, pessimistic: 2 },
  P9: { optimistic: 1.5, likely: 2, pessimistic: 3.5 },
  P10: { optimistic: 0.5, likely: 0.5, pessimistic: 1 },
  P11: { optimistic: 1, likely: 2, pessimistic: 4 },
  P12: { optimistic: 0.5, likely: 1, pessimistic: 1.5 },
  P13: { optimistic: 0.5, likely: 0.5, pessimistic: 1 },
};

/** With the guesses above a plan of so many days is an even bet, so they stand for that much work. */
const typicalDays = 13;

/**
 * The guesses for one plan: the analyst's phases (P7 to P9, P12) grow and shrink with the computed effort, the client's lags with what the input says of them.
 *
 * @returns Guesses by phase id.
 */
export function guessesOf(timeline: Timeline): Readonly<Record<string, Guess>> {
  const { effort, policy, input } = timeline;
  const work = toNumber(div(add(exactOf(effort.workDays), policy.commentsWait), typicalDays));
  const factors: Readonly<Partial<Record<Drawn, number>>> = {
    ...Object.fromEntries(["P7", "P8", "P9", "P12"].map((id) => [id, Math.max(work, 0.5)])),
    P3: (input.clientLag ?? timelineDefaults.clientLag) / timelineDefaults.clientLag,
    P6: (input.followUpLag ?? timelineDefaults.followUpLag) / timelineDefaults.followUpLag,
  };
  // A hundredth of a day is finer than anyone guesses.
  const times = (days: number, factor: number) => Math.round(days * factor * 100) / 100;
  const scaled = (guess: Guess, factor: number): Guess => ({
    optimistic: times(guess.optimistic, factor),
    likely: times(guess.likely, factor),
    pessimistic: times(guess.pessimistic, factor),
  });
  return Object.fromEntries(drawn.map((id) => [id, scaled(phaseGuesses[id], factors[id] ?? 1)])); // The other phases do not depend on the effort.
}

/**
 * Simulates the phases of a timeline with seeded draws: how likely the plan is to hold, and which phase decides.
 *
 * Each phase is drawn from the beta-PERT distribution (shape 4) of its three guesses; findings (P8) wait for both the analysis and the client's answers. Plan to the
 * 50 % value, quote the 80 % value, show both. Linear in draws; 10,000 take well under a second.
 *
 * @returns Odds to put beside the plan: `{ ...timeline, odds }`. The same bits on every runtime.
 * @throws CioAssessmentError `wrong-use` when an option is outside its range or guesses are not in order.
 */
export function simulateTimeline(timeline: Timeline, options: SimulationOptions): TimelineOdds {
  const draws = options.draws ?? 10_000;
  const correlation = options.clientCorrelation ?? 0; // Independent, unless said otherwise.
  const guesses = { ...guessesOf(timeline), ...options.guesses };
  check({ seed: options.seed, draws, correlation }, guesses);
  const random = seeded(options.seed);
  const guessOf = (id: Drawn) => guesses[id] as Guess; // guessesOf() gives every drawn phase.
  const quantiles = drawn.map((id) => betaPert(guessOf(id)));
  const after = new Float64Array(draws);
  const gathering = new Float64Array(draws);
  let followUpDecides = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const [data = 0, followUp = 0, analysis = 0, findings = 0, report = 0, review = 0, comments = 0, final = 0, talk = 0] = oneDraw(
      quantiles,
      random,
      correlation,
    ); // Nine phases are drawn.
    if (followUp > analysis) followUpDecides += 1;
    after[draw] = Math.max(analysis, followUp) + findings + report + review + comments + final + talk;
    gathering[draw] = data;
  }
  const basis = basisOf(timeline.input);
  const whole = wholeSpans(basis, timeline, { gathering, after });
  const workdays = workdaysFrom(basis.calendar, timeline.site.days.at(-1) ?? timeline.span.kickOff); // Every visit has a day.
  after.sort();
  whole.spans.sort();
  const total = after.reduce((sum, one) => sum + one, 0);
  return {
    seed: options.seed,
    draws,
    mean: rounded(total / draws),
    percentiles: [50, 80, 90, 95].map((percent) => {
      const days = rounded(rank(after, percent));
      const workingDay = Math.ceil(days);
      return { percent, days, workingDay, presentation: dayText(workdays[workingDay] ?? 0) }; // The list reaches for years.
    }),
    fromKickOff: [50, 80, 90, 95].map((percent) => {
      const workingDay = rank(whole.spans, percent);
      return { percent, workingDay, presentation: dayText(whole.days[workingDay] ?? 0) }; // As above.
    }),
    within: [...new Set([timeline.policy.analysisMin, timeline.span.workingDays, timeline.policy.analysisMax])]
      .sort((a, b) => a - b)
      .map((workingDays) => ({ workingDays, share: rounded(after.filter((one) => one <= workingDays).length / draws) })),
    phases: drawn.map((id) => ({
      id,
      ...guessOf(id),
      mean: pertMean(guessOf(id)),
      deviation: rounded(toNumber(exactOf(pertDeviation(guessOf(id))))),
      critical: id === "P6" ? rounded(followUpDecides / draws) : id === "P7" ? rounded(1 - followUpDecides / draws) : 1,
    })),
  };
}

/** Draws every phase; with the chance of the correlation the client's three share one draw. */
function oneDraw(quantiles: readonly Quantile[], random: Random, correlation: number): readonly number[] {
  const chances = drawn.map(() => random());
  if (correlation > 0 && random() < correlation) {
    const shared = chances[0] ?? 0; // P3 comes first.
    for (const id of ["P6", "P11"] as const) chances[drawn.indexOf(id)] = shared;
  }
  return quantiles.map((quantile, index) => quantile(chances[index] ?? 0)); // One chance for each phase.
}

/** Whole working days from kick-off to presentation of each draw; the visit waits for the data and for days in a row. */
function wholeSpans(
  basis: Basis,
  timeline: Timeline,
  { gathering, after }: { readonly gathering: Float64Array; readonly after: Float64Array },
): { readonly spans: Float64Array; readonly days: readonly number[] } {
  const days = workdaysFrom(basis.calendar, timeline.span.kickOff);
  const visitEnds = new Map<number, number>();
  const visitEnd = (lag: number): number => {
    let known = visitEnds.get(lag);
    if (known === undefined) {
      const placed = place({ ...basis, clientLag: lag }, days, 0);
      // A lag beyond the window cannot be placed; then nothing waits for days in a row.
      known = typeof placed === "string" ? lag + 1 + timeline.site.days.length : placed.visitTo;
      visitEnds.set(lag, known);
    }
    return known;
  };
  return { spans: gathering.map((lag, draw) => visitEnd(Math.ceil(lag)) + Math.ceil(after[draw] ?? 0)), days }; // Both lists have one entry per draw.
}

/** The least draw that at least so many percent of the draws do not exceed. */
function rank(sorted: Float64Array, percent: number): number {
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0; // There is at least one draw.
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function check(
  { seed, draws, correlation }: { readonly seed: number; readonly draws: number; readonly correlation: number },
  guesses: Readonly<Record<string, Guess>>,
): void {
  const wrong = (message: string) => new CioAssessmentError("wrong-use", message);
  if (!Number.isSafeInteger(seed)) throw wrong(`The seed must be a whole number, not ${seed}.`);
  if (!Number.isInteger(draws) || draws < 100 || draws > 1_000_000) throw wrong(`The draws must be from 100 to 1,000,000, not ${draws}.`);
  if (!(correlation >= 0 && correlation <= 1)) throw wrong(`The correlation must be from 0 to 1, not ${correlation}.`);
  for (const [id, { optimistic, likely, pessimistic }] of Object.entries(guesses)) {
    const known: readonly string[] = drawn;
    if (!known.includes(id)) throw wrong(`${id} is not a phase that is drawn; these are: ${drawn.join(", ")}.`);
    if (!(optimistic >= 0 && optimistic <= likely && likely <= pessimistic && pessimistic <= 200))
      throw wrong(`The guesses of ${id} must be in order, from 0 to 200 working days: ${optimistic}, ${likely}, ${pessimistic}.`);
  }
}
