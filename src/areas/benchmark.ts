import type { CommonFacts } from "./facts.js";

/**
 * How sure a figure is. `published-and-verified-here`: read by this project in public text, see `seenIn`. `widely-quoted-unverified`: repeated in many
 * places, read second hand only, or sources disagree. `judgement`: a range set by this project from experience.
 */
export type Certainty = "published-and-verified-here" | "widely-quoted-unverified" | "judgement";

/** A line of business, as the fact `industry` has them. */
export type Industry = Extract<CommonFacts["industry"], string>;

/** From and up to, both included; an end left out is open. */
export interface Span {
  readonly from?: number;
  readonly to?: number;
}

/** Whom a figure speaks of. Conditions must all hold for a comparison; what is left out is no condition. */
export interface BenchmarkCohort {
  /** In words, as it is printed. */
  readonly words: string;
  readonly employees?: Span;
  /** Yearly revenue in the currency named. */
  readonly revenue?: Span & { readonly currency: string };
  readonly industries?: readonly Industry[];
  /** Countries, ISO 3166, two letters. */
  readonly countries?: readonly string[];
}

/** A dated figure of somebody else, with how sure it is and whom it speaks of. Your own paid ones have the same form. */
export interface BenchmarkFigure {
  /** What it measures: the beginning of a sentence. */
  readonly figure: string;
  /** Metric of the pack, or one of {@link BenchmarkMeasure}, that may stand beside it. Without one it is for reading only. */
  readonly measure?: string;
  /** `%`, `USD/head`, `months` …; a currency is the figure's own and is never converted. */
  readonly unit: string;
  readonly low?: number;
  /** Median, average or the one value there is. */
  readonly typical?: number;
  readonly high?: number;
  /** Printed instead of the numbers where they do not say it all. */
  readonly value?: string;
  /** Year the figure speaks of; where only the publication is known, of that. A figure without one is never compared. */
  readonly year?: number;
  readonly publisher: string;
  readonly label: Certainty;
  /** What was read: own page, copy, press report. */
  readonly seenIn?: string;
  readonly cohort: BenchmarkCohort;
  /** What must be inside or outside the company's figure for like to meet like. */
  readonly likeWithLike?: string;
  readonly note?: string;
  /** Id of the newer figure of the same series. */
  readonly supersededBy?: string;
  /** Why it must not be used at all. */
  readonly doNotUse?: string;
}

/** What the company has that no metric of the pack says: suppliers, critical suppliers, share of the five largest, unused cloud seats. */
export type BenchmarkMeasure = "vendorCount" | "criticalVendorCount" | "topFiveVendorSharePct" | "unusedSeatsPct";

/** What a cohort is held against. What is not known is left out, and a figure that asks for it is refused. */
export interface BenchmarkCompany {
  /** The day the company's figures speak of, `YYYY-MM-DD`: the age of a benchmark is counted from its year. */
  readonly asOf: string;
  readonly employees?: number;
  readonly revenue?: { readonly amount: number; readonly currency: string };
  /** One of {@link Industry}; another word fits no cohort that asks. */
  readonly industry?: string;
  readonly country?: string;
  /** Currency of the company's money figures. */
  readonly currency?: string;
}

/** The company's own figure: of which measure, and its value or the range it is known to lie in. */
export interface BenchmarkOwn {
  readonly measure: string;
  readonly value: number | { readonly low: number; readonly high: number };
}

/** Why a figure may not stand beside the company's. */
export type BenchmarkRefusalCode =
  | "do-not-use"
  | "superseded"
  | "undated"
  | "history"
  | "for-reading"
  | "other-measure"
  | "not-measured"
  | "currency"
  | "size"
  | "size-unknown"
  | "revenue"
  | "revenue-unknown"
  | "industry"
  | "industry-unknown"
  | "country"
  | "country-unknown";

/** One reason, with what was asked and what the company is. */
export interface BenchmarkRefusal {
  readonly code: BenchmarkRefusalCode;
  readonly text: string;
}

/** A figure with what must be printed wherever it stands. */
export interface PrintedBenchmark {
  readonly id: string;
  readonly figure: BenchmarkFigure;
  /** The figure as printed: `2–4.5 %`. */
  readonly value: string;
  /** Publisher, year, certainty and what was read: must stand wherever the figure does. */
  readonly source: string;
  /** All of it as one sentence. */
  readonly line: string;
}

/** A figure beside the company's, or every reason why it may not stand there. */
export type BenchmarkResult =
  | (PrintedBenchmark & {
      readonly status: "compared";
      readonly own: BenchmarkOwn["value"];
      /** Where the company lies; `open` while its range reaches over an edge. */
      readonly position: "below" | "within" | "above" | "open";
      /** Older than three years on the company's day. */
      readonly dated: boolean;
    })
  | (PrintedBenchmark & { readonly status: "refused"; readonly reasons: readonly BenchmarkRefusal[] });

/** A claim that is often heard and must not be repeated, with the reason. */
export interface RefutedClaim {
  readonly claim: string;
  readonly why: string;
}
