import { type Issue, issue } from "../../kernel/issue.js";
import type { Pack } from "../../model/pack.js";
import type { Recommendation } from "../../model/recommendation.js";
import { circlesIn } from "./circles.js";
import type { Compiler } from "./expressions.js";

/** A recommendation and the area it stands in. */
export interface PlacedAdvice {
  readonly area: string;
  readonly is: Recommendation;
}

/** Checks what would make a price nonsense: amounts below nothing, ranges upside down. */
export function checkAdvice(pack: Pack, recommendations: ReadonlyMap<string, PlacedAdvice>, compiler: Compiler): void {
  const put = (code: string, path: readonly (string | number)[], message: string) => compiler.issues.push(issue({ code, path, message }));
  for (const [id, { area, is }] of recommendations) {
    const path = ["areas", area, "recommendations", id];
    for (const field of ["effort", "oneOffCost", "annualCost"] as const) {
      const amounts = Object.entries(is[field]).flatMap(([side, value]) => (typeof value === "number" ? [{ side, value }] : []));
      for (const { side, value } of amounts)
        if (value < 0) put("negative-amount", [...path, field, side], `${field} of ${id} is ${value}: nothing costs less than nothing. Take a number from 0.`);
      const { low, high } = is[field];
      if (typeof low === "number" && typeof high === "number" && low > high)
        put("upside-down", [...path, field], `${field} of ${id} has its low end (${low}) above its high end (${high}). Exchange them.`);
    }
  }
  for (const [id, horizon] of Object.entries(pack.horizons ?? {}))
    if (horizon.toDays < horizon.fromDays)
      put("upside-down", ["horizons", id], `Horizon ${id} ends (${horizon.toDays}) before it begins (${horizon.fromDays}).`);
}

/**
 * Finds what would make a plan impossible: circles, and lifts and targets off every scale. A check of the whole pack tells the same by its lint
 * rules, which can mend it; here it only keeps such a pack from being used.
 */
export function unplannable(pack: Pack, recommendations: ReadonlyMap<string, PlacedAdvice>): readonly Issue[] {
  const scales = Object.values(pack.scales ?? {}).flatMap((scale) => [scale.min, scale.max]);
  const isOff = (value: number) => scales.length > 0 && (value < Math.min(...scales) || value > Math.max(...scales));
  const pathOf = (id: string) => ["areas", recommendations.get(id)?.area ?? "", "recommendations", id];
  const lifts = [...recommendations].flatMap(([id, { is }]) =>
    is.lifts.flatMap((lift, at) =>
      isOff(lift.to)
        ? [
            issue({
              code: "off-scale",
              path: [...pathOf(id), "lifts", at, "to"],
              message: `${id} lifts ${lift.id} to ${lift.to}, which is on no scale of the pack.`,
            }),
          ]
        : [],
    ),
  );
  const targets = Object.entries(pack.areas ?? {}).flatMap(([id, { target }]) =>
    target !== undefined && isOff(target)
      ? [issue({ code: "off-scale", path: ["areas", id, "target"], message: `The target of ${id} is ${target}, which is on no scale of the pack.` })]
      : [],
  );
  const circles = [...new Set(circlesIn(recommendations).values())].map((circle) => {
    const [first = ""] = circle;
    const path = [...pathOf(first), "prerequisites"];
    return issue({ code: "cycle", path, message: `These wait for each other in a circle: ${[...circle, first].join(" → ")}. One of them must not.` });
  });
  return [...lifts, ...targets, ...circles];
}
