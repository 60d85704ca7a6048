/** The best gain that a budget buys. */
export interface FrontierPoint {
  /** Outside money for the whole plan, in the pack's price currency. */
  readonly budget: string;
  /** What the best plan needs of it, by high estimates. */
  readonly spent: string;
  /** Weighted gain towards the targets, in points of the whole. */
  readonly gain: string;
  /** The score of the whole when all of it is done; absent where there is none. */
  readonly overall?: string;
  readonly items: readonly string[];
  readonly proven: boolean;
  /** Where it is not proven: no plan for this budget gains more. */
  readonly bound?: string;
}

/** What reaching the target of an area costs at least. */
export interface TargetPrice {
  readonly area: string;
  readonly target: string;
  /** Outside money by high estimates and likely person-days; absent where the proposals cannot reach it. */
  readonly price?: { readonly money: string; readonly personDays: string };
  readonly items: readonly string[];
  /** Nothing cheaper reaches it; absent where nothing does. */
  readonly proven?: boolean;
}

/** What more money would buy. */
export interface NextBuy {
  /** Budget that is needed for it, at least, among the steps tried. */
  readonly budget: string;
  readonly more: string;
  readonly gain: string;
  readonly items: readonly string[];
}

/** How often an item is in the best plan when what is uncertain is drawn again. */
export interface Robustness {
  readonly id: string;
  /** Draws in which it is in the plan. */
  readonly holds: number;
  readonly draws: number;
  /** In more than 90 % of the draws. */
  readonly robust: boolean;
  /** For an item that is not robust: what differs most between the draws with it and without it. */
  readonly dependsOn?: { readonly what: "weight" | "unknown" | "budget"; readonly id: string };
}

/** What is known about a plan beside the plan: what other budgets would buy, what targets cost, how sure its items are. */
export interface PlanChoice {
  readonly frontier?: readonly FrontierPoint[];
  readonly nextBuy?: NextBuy;
  readonly targetPrices?: readonly TargetPrice[];
  readonly robustness?: readonly Robustness[];
}
