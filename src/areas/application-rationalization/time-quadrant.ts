import { absolute, cmp, exactOf, sub } from "../../kernel/exact.js";
import { figure } from "../figures.js";

/** What is to become of an application. */
export type TimeQuadrant = "tolerate" | "invest" | "migrate" | "eliminate";

/** How the business and IT rate an application, each 1 (low) to 5 (high). */
export interface ApplicationRating {
  readonly businessValue: number;
  readonly technicalFit: number;
}

/** Where the quadrants meet. Business value is cut higher, because department heads rate what they bought. Judgement. */
const standardCuts = { value: 3.5, fit: 3 };

/**
 * The TIME quadrant of an application: high value and fit invest, high value and low fit migrate, low value and high fit tolerate, both low eliminate.
 *
 * A suggestion to talk about, not a decision. The cut belongs to the upper side. Source: TIME is Gartner's term; the cuts are this project's.
 *
 * @param cuts Lowest value and fit that count as high; by default 3.5 and 3.
 * @example timeQuadrant({ businessValue: 4, technicalFit: 2 }) //=> "migrate"
 */
export function timeQuadrant(rating: ApplicationRating, cuts: { readonly value: number; readonly fit: number } = standardCuts): TimeQuadrant {
  const isValued = rating.businessValue >= cuts.value;
  const isFit = rating.technicalFit >= cuts.fit;
  return isValued ? (isFit ? "invest" : "migrate") : isFit ? "tolerate" : "eliminate";
}

/**
 * True when a rating lies within half a point of a cut, where the quadrant should be decided by hand.
 *
 * @example isNearTimeCut({ businessValue: 4, technicalFit: 2 }) //=> true
 */
export function isNearTimeCut(rating: ApplicationRating, cuts: { readonly value: number; readonly fit: number } = standardCuts): boolean {
  return isNear(rating.businessValue, cuts.value) || isNear(rating.technicalFit, cuts.fit);
}

function isNear(rating: number, cut: number): boolean {
  return cmp(absolute(sub(figure(rating), figure(cut))), exactOf("0.5")) <= 0;
}
