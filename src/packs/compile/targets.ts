import { exactOf } from "../../kernel/exact.js";
import { issue } from "../../kernel/issue.js";
import type { Pack } from "../../model/pack.js";
import type { TargetStep } from "../program.js";
import type { Compiler } from "./expressions.js";

/** Compiles the target profiles. */
export function compileTargets(pack: Pack, compiler: Compiler): TargetStep {
  const bySize = pack.targets?.bySize;
  const known = (area: string, path: readonly (string | number)[]) => {
    if (!Object.hasOwn(pack.areas ?? {}, area))
      compiler.issues.push(issue({ code: "unknown-area", path, message: `Targets name area ${area}, which the pack does not have.`, found: area }));
  };
  const size = bySize === undefined ? undefined : compiler.symbols.get(bySize.fact);
  if (bySize !== undefined && size?.type !== "number")
    compiler.issues.push(
      issue({
        code: "unknown-fact",
        path: ["targets", "bySize", "fact"],
        message: `Targets go by ${bySize.fact}, which is not a number fact.`,
        found: bySize.fact,
      }),
    );
  const rows = (bySize?.rows ?? []).map((row, index) => {
    for (const area of Object.keys(row.targets)) known(area, ["targets", "bySize", "rows", index, "targets", area]);
    return { from: exactOf(row.from), to: exactOf(row.to), targets: new Map(Object.entries(row.targets).map(([area, value]) => [area, exactOf(value)])) };
  });
  const raise = (pack.targets?.raise ?? []).map((one, index) => {
    for (const area of one.areas) known(area, ["targets", "raise", index, "areas"]);
    return { when: compiler.compile(one.when, ["targets", "raise", index, "when"], "metric", "boolean"), by: exactOf(one.by), areas: new Set(one.areas) };
  });
  return { ...(size === undefined ? {} : { sizeSlot: size.slot }), rows, raise };
}
