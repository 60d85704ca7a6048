import type { RefutedClaim } from "./benchmark.js";
import type { ById } from "./define.js";

/** Claims that a report must not repeat: no study was found, the source took it back, or it speaks of something else. */
export const refutedClaims: ById<RefutedClaim> = {
  "closed-after-attack": {
    claim: "60 % of small firms close within six months of an attack",
    why: "the body it is credited to disowned it in May 2017; no study was found",
  },
  "bankrupt-after-data-loss": {
    claim: "93 % of firms that lose their data center for ten days go bankrupt within a year",
    why: "passed on for decades without a study; not traced here",
  },
  "ibm-small-firms": {
    claim: "1.53 million USD is IBM's figure for small firms",
    why: "it is Sophos' average cost of recovery, misattributed on a seller's page",
  },
  "one-in-27-today": {
    claim: "There is one IT person for 27 employees today",
    why: "the table is from 2003",
  },
  "downtime-per-minute": {
    claim: "A minute of downtime costs 5,600 or 9,000 USD",
    why: "these are large data centers; it means nothing for a plant of 140 people",
  },
};
