export { type BestOptions, type PlanProblem, planBest } from "./best.js";
export { type FrontierOptions, type FrontierPoint, type NextBuy, type TargetPrice, frontier, nextBuy, pricesOfTargets } from "./frontier.js";
export { type Robustness, robustness } from "./robust.js";
export { type Solution, type SolveLimits, type Solver, loadSolver } from "./solve.js";
