import type { EngagementModelId } from "../model/engagement.js";

/** A range to begin with where the company has no figures of its own, and what it rests on. */
export interface CostDefault {
  readonly id: string;
  readonly model: EngagementModelId | "assessment";
  readonly unit: "per-year" | "per-month" | "per-day" | "per-user-month" | "share-of-salary" | "share-of-first-year-pay" | "consultant-days";
  readonly low: number;
  readonly high: number;
  /** Absent for shares and days. */
  readonly currency?: "USD";
  /** `published-and-verified-here`: the publisher's page was read. `widely-quoted-unverified`: read on sellers' pages. `judgement`: ours. */
  readonly label: "published-and-verified-here" | "widely-quoted-unverified" | "judgement";
  readonly source: string;
}

/**
 * Labelled ranges in US dollars. Most come from pages of sellers of such services, which are not surveys: use them to check figures, never as a benchmark.
 *
 * @example costDefaults.find((one) => one.id === "fractional-retainer")?.label //=> "widely-quoted-unverified"
 */
export const costDefaults: readonly CostDefault[] = [
  {
    id: "full-time-salary",
    model: "full-time",
    unit: "per-year",
    low: 150_000,
    high: 300_000,
    currency: "USD",
    label: "widely-quoted-unverified",
    source: "Pages of two providers, small and mid-size companies, 2025 and 2026",
  },
  {
    id: "full-time-salary-mid-market",
    model: "full-time",
    unit: "per-year",
    low: 150_000,
    high: 250_000,
    currency: "USD",
    label: "widely-quoted-unverified",
    source: "Page of one provider, manufacturing and distribution of 50 to 300 million revenue, 2026",
  },
  {
    id: "full-time-all-in-mid-market",
    model: "full-time",
    unit: "per-year",
    low: 200_000,
    high: 320_000,
    currency: "USD",
    label: "widely-quoted-unverified",
    source: "Same page, 2026",
  },
  {
    id: "overhead-legal-and-insurance",
    model: "full-time",
    unit: "share-of-salary",
    low: 0.26,
    high: 0.26,
    label: "published-and-verified-here",
    source: "US Bureau of Labor Statistics, employer costs, private industry, June 2025; ratio computed from its figures",
  },
  {
    id: "overhead-with-bonus-and-leave",
    model: "full-time",
    unit: "share-of-salary",
    low: 0.3,
    high: 0.4,
    label: "judgement",
    source: "To use with bonus and paid leave; sellers say 0.3 to 0.6",
  },
  {
    id: "it-manager-median-pay",
    model: "full-time",
    unit: "per-year",
    low: 171_200,
    high: 171_200,
    currency: "USD",
    label: "widely-quoted-unverified",
    source: "US median, computer and information systems managers (not CIOs), May 2024, read on a third party's page",
  },
  {
    id: "recruiting-fee",
    model: "full-time",
    unit: "share-of-first-year-pay",
    low: 0.2,
    high: 0.25,
    label: "widely-quoted-unverified",
    source: "Pages of sellers",
  },
  {
    id: "fractional-retainer",
    model: "fractional",
    unit: "per-month",
    low: 5_000,
    high: 15_000,
    currency: "USD",
    label: "widely-quoted-unverified",
    source: "Four pages, 2025 and 2026; other pages say 7,000 to 25,000",
  },
  {
    id: "fractional-day-rate",
    model: "fractional",
    unit: "per-day",
    low: 1_400,
    high: 2_800,
    currency: "USD",
    label: "judgement",
    source: "Derived from retainers of 2 to 6 days",
  },
  {
    id: "interim-month",
    model: "interim",
    unit: "per-month",
    low: 20_000,
    high: 35_000,
    currency: "USD",
    label: "widely-quoted-unverified",
    source: "One page, 2026",
  },
  { id: "virtual-month", model: "virtual", unit: "per-month", low: 0, high: 3_500, currency: "USD", label: "judgement", source: "Offers of service providers" },
  {
    id: "msp-user-month",
    model: "msp",
    unit: "per-user-month",
    low: 50,
    high: 300,
    currency: "USD",
    label: "widely-quoted-unverified",
    source: "Three pages, 2024 to 2026, by what is included; 100 to 200 named most often",
  },
  { id: "assessment-days", model: "assessment", unit: "consultant-days", low: 8, high: 15, label: "judgement", source: "One to two site days and the report" },
];
