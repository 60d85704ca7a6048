import { issue } from "../../kernel/issue.js";
import type { Pack } from "../../model/pack.js";
import type { Recommendation } from "../../model/recommendation.js";
import type { Compiler } from "./expressions.js";

/** A recommendation and the area it stands in. */
export interface PlacedAdvice {
  readonly area: string;
  readonly is: Recommendation;
}

/** Checks what would make a plan impossible or a price nonsense: circles, amounts below nothing, ranges upside down, lifts and targets off every scale. */
export function checkAdvice(pack: Pack, recommendations: ReadonlyMap<string, PlacedAdvice>, compiler: Compiler): void {
  const put = (code: string, path: readonly (string | number)[], message: string) => compiler.issues.push(issue({ code, path, message }));
  const scales = Object.values(pack.scales ?? {}).flatMap((scale) => [scale.min, scale.max]);
  const isOff = (value: number) => scales.length > 0 && (value < Math.min(...scales) || value > Math.max(...scales));
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
    for (const [at, lift] of is.lifts.entries())
      if (isOff(lift.to)) put("off-scale", [...path, "lifts", at, "to"], `${id} lifts ${lift.id} to ${lift.to}, which is on no scale of the pack.`);
  }
  for (const [id, area] of Object.entries(pack.areas ?? {}))
    if (area.target !== undefined && isOff(area.target))
      put("off-scale", ["areas", id, "target"], `The target of ${id} is ${area.target}, which is on no scale of the pack.`);
  for (const [id, horizon] of Object.entries(pack.horizons ?? {}))
    if (horizon.toDays < horizon.fromDays)
      put("upside-down", ["horizons", id], `Horizon ${id} ends (${horizon.toDays}) before it begins (${horizon.fromDays}).`);
  for (const circle of circlesIn(recommendations)) {
    const [first = ""] = circle;
    const path = ["areas", recommendations.get(first)?.area ?? "", "recommendations", first, "prerequisites"];
    put("cycle", path, `These wait for each other in a circle: ${circle.join(" → ")}. One of them must not.`);
  }
}

/** Every circle of prerequisites once, from where it is met first. */
function circlesIn(recommendations: ReadonlyMap<string, PlacedAdvice>): readonly (readonly string[])[] {
  const done = new Set<string>();
  const circles: (readonly string[])[] = [];
  const visit = (id: string, path: readonly string[]) => {
    const at = path.indexOf(id);
    if (at >= 0) circles.push([...path.slice(at), id]);
    if (at >= 0 || done.has(id)) return;
    for (const before of recommendations.get(id)?.is.prerequisites ?? []) visit(before, [...path, id]);
    done.add(id);
  };
  for (const id of recommendations.keys()) visit(id, []);
  return circles;
}
