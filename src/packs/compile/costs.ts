import type { Symbol } from "../../language/scope.js";
import type { Pack } from "../../model/pack.js";
import type { CostStep } from "../program.js";
import { type Compiler, expression } from "./expressions.js";
import type { Content } from "./index-content.js";

/** Compiles the cost and effort expressions of recommendations; they know the cost variables and nothing else. */
export function compileCosts(pack: Pack, content: Content, compiler: Compiler): ReadonlyMap<string, CostStep> {
  const symbols = new Map<string, Symbol>(
    Object.keys(pack.costVariables ?? {}).map((name, slot) => [name, { name, slot, stratum: "fact", type: "number", mayBeNone: false, min: 0 }]),
  );
  const costs = new Map<string, CostStep>();
  for (const [id, { area, is }] of content.recommendations) {
    const compile = (value: number | string, ...path: readonly string[]) =>
      expression(String(value), ["areas", area, "recommendations", id, ...path], { symbols, levels: new Map(), upTo: "fact" }, "number", compiler.issues);
    costs.set(id, {
      effort: {
        low: compile(is.effort.low, "effort", "low"),
        likely: compile(is.effort.likely, "effort", "likely"),
        high: compile(is.effort.high, "effort", "high"),
      },
      oneOff: { low: compile(is.oneOffCost.low, "oneOffCost", "low"), high: compile(is.oneOffCost.high, "oneOffCost", "high") },
      annual: { low: compile(is.annualCost.low, "annualCost", "low"), high: compile(is.annualCost.high, "annualCost", "high") },
    });
  }
  return costs;
}
