export type { ChangeCause, Comparison } from "../model/comparison.js";
export { type CompareOptions, compare } from "./compare.js";
