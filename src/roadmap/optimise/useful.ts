import { cmp, exactOf } from "../../kernel/exact.js";
import { holds } from "../../scoring/node.js";
import { rescale } from "../../scoring/outcome.js";
import type { Ground } from "../plan.js";

/** The proposals that can gain anything or have to be done, with all that they need. */
export function usefulOf(ground: Ground): ReadonlySet<string> {
  const { proposals, terms } = ground;
  const byId = new Map(proposals.map((one) => [one.id, one]));
  const useful = new Set<string>();
  const put = (id: string) => {
    if (useful.has(id)) return;
    useful.add(id);
    for (const before of byId.get(id)?.prerequisites ?? []) if (byId.has(before)) put(before);
  };
  const raising = raisers(ground);
  for (const one of proposals) if (terms.get(one.id)?.must === true || raising.has(one.id) || endsCap(ground, one.id)) put(one.id);
  return useful;
}

function raisers(ground: Ground): ReadonlySet<string> {
  const { run, proposals } = ground;
  const { model } = run.context;
  return new Set(
    proposals
      .filter((one) =>
        one.lifts.some((lift) => {
          const step = model.program.practiceById.get(lift.id);
          const node = run.nodes.get(step?.area ?? "");
          const child = node?.counted.find((counted) => counted.id === lift.id);
          return (
            step !== undefined && node !== undefined && child !== undefined && cmp(rescale(exactOf(lift.to), step.scale, node.step.scale), child.value) > 0
          );
        }),
      )
      .map((one) => one.id),
  );
}

function endsCap(ground: Ground, id: string): boolean {
  const after = ground.what.after([id]);
  return ground.run.context.model.areaOrder.some((area) => {
    const [now, then] = [ground.run.nodes.get(area), after.nodes.get(area)];
    return now !== then && now?.caps.some((cap) => holds(cap) !== undefined && then?.caps.some((still) => still.step.id === cap.step.id) !== true) === true;
  });
}
