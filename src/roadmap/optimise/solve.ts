import loadHighs, { type LegacyHighs } from "highs";

/** What a solver found. */
export interface Solution {
  /** `optimal`: proven best; `feasible`: the best so far when a limit was reached; `infeasible`: the limits leave nothing. */
  readonly status: "optimal" | "feasible" | "infeasible";
  readonly goal: number;
  /** Values by column name. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Solves programs in LP text; see {@link loadSolver}. */
export type Solver = (text: string, limitSeconds: number) => Solution;

/**
 * Loads the HiGHS solver (WebAssembly), once per call; keep the result.
 *
 * The only file that knows the solver.
 */
export async function loadSolver(): Promise<Solver> {
  // The package's types describe its loader as a default export of a module; at run time a CommonJS import gives the loader itself.
  const load = loadHighs as unknown as () => Promise<LegacyHighs>;
  const highs = await load();
  return (text, limitSeconds) => {
    const found = highs.solve(text, { time_limit: limitSeconds, mip_rel_gap: 0, mip_abs_gap: 1e-7, random_seed: 1 });
    const columns = new Map(
      Object.entries(found.Columns).map(([name, column]) => [
        name,
        typeof column === "object" && "Primal" in column && typeof column.Primal === "number" ? column.Primal : 0,
      ]),
    ); // A column without a value was not reached.
    const hasValues = Number.isFinite(found.ObjectiveValue) && columns.size > 0;
    const status = found.Status === "Optimal" ? "optimal" : found.Status === "Infeasible" || !hasValues ? "infeasible" : "feasible";
    return { status, goal: found.ObjectiveValue, columns };
  };
}
