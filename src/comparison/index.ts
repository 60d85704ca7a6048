export type { ChangeCause, Comparison } from "../model/comparison.js";
export { compare } from "./compare.js";
