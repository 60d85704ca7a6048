import { type Exact, add, cmp, exactOf, exactText } from "../../kernel/exact.js";
import { issue } from "../../kernel/issue.js";
import type { Node } from "../../model/node.js";
import type { CapStep, IndicatorStep, NodeStep, PracticeStep, RollupStep, ScaleEnds } from "../program.js";
import type { Compiler } from "./expressions.js";
import { compileFormula } from "./formula.js";

type Path = readonly (string | number)[];

/** A child of a node of the tree. */
export type Child = PracticeStep | IndicatorStep | NodeStep;

/** How the children of a node become its score. */
export function compileRollup(node: Node, children: readonly Child[], scale: ScaleEnds, path: Path, compiler: Compiler): RollupStep {
  const rollup = node.rollup ?? { kind: "weighted-mean" as const };
  switch (rollup.kind) {
    case "weighted-mean":
    case "minimum":
    case "geometric-mean":
      return { kind: rollup.kind };
    case "staged": {
      const passBelowAt = rollup.passBelowAt ?? rollup.passAt;
      if (passBelowAt < rollup.passAt)
        compiler.issues.push(
          issue({ code: "pass-below", path: [...path, "rollup"], message: `passBelowAt (${passBelowAt}) must not be below passAt (${rollup.passAt}).` }),
        );
      return {
        kind: "staged",
        passAt: exactOf(rollup.passAt),
        passBelowAt: exactOf(passBelowAt),
        stages: children.reduce((most, child) => Math.max(most, child.stage), 1),
      };
    }
    case "deduction":
      return { kind: "deduction", start: exactOf(rollup.start) };
    case "points":
      checkPoints(rollup.normalised ?? false, children, scale, path, compiler);
      return { kind: "points", normalised: rollup.normalised ?? false };
    case "formula":
      return compileFormula(rollup.is, rollup.monotone ?? false, [...path, "rollup", "is"], compiler);
  }
}

function checkPoints(normalised: boolean, children: readonly Child[], scale: ScaleEnds, path: Path, compiler: Compiler): void {
  if (normalised) return;
  const most = children.reduce<Exact>((sum, child) => add(sum, child.weight), 0);
  if (cmp(most, scale.max) > 0)
    compiler.issues.push(
      issue({
        code: "leaves-scale",
        severity: "warning",
        path: [...path, "rollup"],
        message: `The points can reach ${exactText(most)}, above the scale's ${exactText(scale.max)}.`,
      }),
    );
}

/** A ceiling of a node. */
export function compileCap(
  id: string,
  cap: { readonly when: string; readonly atMost: number; readonly whenUnknown?: number | undefined },
  path: Path,
  compiler: Compiler,
): CapStep {
  if (cap.whenUnknown !== undefined && cap.whenUnknown < cap.atMost)
    compiler.issues.push(
      issue({
        code: "when-unknown-below",
        path: [...path, "whenUnknown"],
        message: `whenUnknown (${cap.whenUnknown}) must not be below atMost (${cap.atMost}).`,
      }),
    );
  return {
    id,
    when: compiler.compile(cap.when, [...path, "when"], "level", "boolean"),
    atMost: exactOf(cap.atMost),
    ...(cap.whenUnknown === undefined ? {} : { whenUnknown: exactOf(cap.whenUnknown) }),
  };
}
