import loadHighs, { type Highs } from "highs";

/** What a solver found. */
export interface Solution {
  /** `optimal`: proven best; `feasible`: the best so far when a limit was reached; `infeasible`: the limits leave nothing; `nothing`: none found in time. */
  readonly status: "optimal" | "feasible" | "infeasible" | "nothing";
  readonly goal: number;
  /** No choice can have a greater goal. */
  readonly bound: number;
  /** Values by column name. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Limits of one solving. */
export interface SolveLimits {
  /** Seconds after which the best so far comes back. */
  readonly seconds: number;
  /** Difference of goals below which a choice counts as the best. */
  readonly gap: number;
  /** Seed of the solver's own choices: 1 by default. */
  readonly seed?: number;
}

/** Solves programs in LP text; see {@link loadSolver}. */
export type Solver = (text: string, limits: SolveLimits) => Solution;

/**
 * Loads the HiGHS solver (WebAssembly), once per call; keep the result.
 *
 * The only file that knows the solver.
 */
export async function loadSolver(): Promise<Solver> {
  // The package's types describe its loader as a default export of a module; at run time a CommonJS import gives the loader itself.
  const load = loadHighs as unknown as () => Promise<Highs>;
  const highs = await load();
  return (text, { seconds, gap, seed }) =>
    highs.withModel({ format: "lp", data: text }, (model): Solution => {
      model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: gap, random_seed: seed ?? 1 });
      const { modelStatus } = model.run();
      const codes = highs.constants.modelStatus;
      if (modelStatus === codes.infeasible) return { status: "infeasible", goal: 0, bound: 0, columns: new Map() };
      const hasValues = model.info.get("primal_solution_status") === highs.constants.solutionStatus.feasible;
      const bound = Number(model.info.get("mip_dual_bound"));
      if (!hasValues) return { status: "nothing", goal: 0, bound, columns: new Map() };
      const { colValue } = model.getSolution();
      const columns = new Map(Array.from(colValue, (value, at) => [model.getColName(at), value] as const));
      return { status: modelStatus === codes.optimal ? "optimal" : "feasible", goal: model.getObjectiveValue(), bound, columns };
    });
}
