export type { FrontierPoint, NextBuy, PlanChoice, Robustness, TargetPrice } from "../../model/plan-choice.js";
export { type BestOptions, type PlanProblem, planBest } from "./best.js";
export { type FrontierOptions, frontier, nextBuy, pricesOfTargets } from "./frontier.js";
export { robustness } from "./robust.js";
export { type Solution, type SolveLimits, type Solver, loadSolver } from "./solve.js";
