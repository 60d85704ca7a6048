/** One line of the scoring code, and what it becomes when it is taken away. */
export interface Trial {
  /** What the line does, as a short sentence without its subject. */
  readonly does: string;
  /** The file under `src/`. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly line: string;
  /** What stands there instead; nothing, where the line can simply go. */
  readonly instead?: string;
}

/** For each roll-up, each option of a node and each mechanism of a practice: the line that makes it, which some test must miss. */
export const trials: readonly Trial[] = [
  // Roll-ups.
  { does: "weighs a child in the weighted mean", file: "scoring/rollups/weighted-mean.ts", line: "mul(child.weight, child.value)", instead: "child.value" },
  { does: "divides the weighted mean by its weights", file: "scoring/rollups/weighted-mean.ts", line: "div(sum, weights)", instead: "sum" },
  { does: "takes the least child as the minimum", file: "scoring/rollups/minimum.ts", line: ".reduce(least)", instead: ".reduce((first) => first)" },
  {
    does: "ends the geometric mean at the bottom for a child at the bottom",
    file: "scoring/rollups/geometric-mean.ts",
    line: "cmp(part.share, 0) <= 0",
    instead: "false",
  },
  { does: "weighs a child in the geometric mean", file: "scoring/rollups/geometric-mean.ts", line: ".ln().times(toDecimal(part.weight))", instead: ".ln()" },
  { does: "stops at the first stage that is not reached", file: "scoring/rollups/staged.ts", line: "if (!here) break;" },
  { does: "asks more of stages below", file: "scoring/rollups/staged.ts", line: "if (below) highest = stage;", instead: "highest = stage;" },
  { does: "fails a stage for an unanswered child", file: "scoring/rollups/staged.ts", line: 'child.state === "answered" && ', instead: "" },
  {
    does: "takes the weight of what is not met off the start",
    file: "scoring/rollups/deduction.ts",
    line: "sub(1, fraction(child.value, scale))",
    instead: "1",
  },
  { does: "counts partial points", file: "scoring/rollups/points.ts", line: "fraction(child.value, scale)", instead: "1" },
  { does: "puts normalised points back on the scale", file: "scoring/rollups/points.ts", line: "normalised ? ", instead: "!normalised ? " },
  {
    does: "leaves a formula without a number unscored",
    file: "scoring/rollups/formula.ts",
    line: "isDefinite(value) ? value : undefined",
    instead: "isDefinite(value) ? value : 0",
  },
  {
    does: "counts an unanswered child of points, deduction, stages and formulas as lowest",
    file: "scoring/rollups/table.ts",
    line: 'points: "lowest"',
    instead: 'points: "exclude"',
  },
  // Options of a node.
  { does: "rounds where a model says so", file: "scoring/node.ts", line: "step.round === undefined ? clamped : ", instead: "true ? clamped : " },
  { does: "clamps where a model says so", file: "scoring/node.ts", line: "step.clamp === undefined ? value : ", instead: "true ? value : " },
  { does: "shuts a node by its gate", file: "scoring/node.ts", line: 'if (gate !== "true") return', instead: "if (false) return" },
  { does: "blocks a node for one open child", file: "scoring/node.ts", line: 'step.unanswered === "block" && ', instead: "false && " },
  { does: "counts an unanswered child at the lowest", file: "scoring/node.ts", line: 'return unanswered === "lowest" ? ', instead: "return false ? " },
  { does: "puts the target in for what does not apply", file: "scoring/node.ts", line: 'step.notApplicable === "target"', instead: "false" },
  { does: "leaves a node out by its condition", file: "scoring/node.ts", line: 'if (applies === "false") return', instead: "if (false) return" },
  { does: "leaves an excluded node out", file: "scoring/node.ts", line: "if (excluded !== undefined) return", instead: "if (false) return" },
  {
    does: "leaves a child without weight out",
    file: "scoring/node.ts",
    line: 'all.filter((child) => child.weight !== 0 && child.outcome.state !== "out");',
    instead: 'all.filter((child) => child.outcome.state !== "out");',
  },
  { does: "holds the score at a cap", file: "scoring/node.ts", line: "at === undefined ? held : least(held, at)", instead: "held" },
  {
    does: "holds at whenUnknown while a cap cannot be judged",
    file: "scoring/node.ts",
    line: "cap.step.whenUnknown === undefined ? undefined : ",
    instead: "true ? undefined : ",
  },
  { does: "lowers the low end by a cap that may be true", file: "scoring/node.ts", line: "low = least(low, cap.atMost);" },
  { does: "lowers the high end by a cap that is true", file: "scoring/node.ts", line: 'if (cap.state === "true") high = least(high, cap.atMost);' },
  {
    does: "gives a formula that is not monotone its ends only when all is known",
    file: "scoring/node.ts",
    line: "!step.rollup.monotone && !settled",
    instead: "false",
  },
  {
    does: "weighs confidence by what is covered",
    file: "scoring/node.ts",
    line: "const share = mul(weight, outcome.coverage);",
    instead: "const share = weight;",
  },
  // Practices and metrics.
  { does: "holds an answer at the ceiling of its evidence", file: "scoring/leaf.ts", line: "value = low = high = ceiling;" },
  { does: "lowers an answer by a true guard", file: "scoring/leaf.ts", line: "if (isTrue || assumed) value = least(value, guard.atMost);" },
  { does: "lowers the low end by a guard that may be true", file: "scoring/leaf.ts", line: "low = least(low, guard.atMost);" },
  { does: "lowers the high end by a true guard", file: "scoring/leaf.ts", line: "if (isTrue) high = least(high, guard.atMost);" },
  {
    does: "opens an unanswered practice to its whole scale",
    file: "scoring/leaf.ts",
    line: 'state: "open",\n      value: step.scale.min,\n      ...range,',
    instead: 'state: "open",\n      value: step.scale.min,\n      low: step.scale.min,\n      high: step.scale.min,',
  },
  { does: "lowers an answer to what was measured", file: "scoring/leaf.ts", line: "value = least(value, support.bound);" },
  {
    does: "lets an answer stand despite a metric, with a reason",
    file: "scoring/leaf.ts",
    line: "support.bound !== undefined && answer.despite === undefined",
    instead: "support.bound !== undefined",
  },
  {
    does: "leaves a practice out by its condition",
    file: "scoring/leaf.ts",
    line: 'if (applies === "false")\n    return {',
    instead: "if (false)\n    return {",
  },
  { does: "lets confidence age", file: "scoring/leaf.ts", line: "if (half === undefined || on === undefined) return base;", instead: "return base;" },
  { does: "leaves a measured range open when it says nothing", file: "scoring/leaf.ts", line: "if (anything) return", instead: "if (false) return" },
];
