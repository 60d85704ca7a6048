import { shown } from "../../kernel/issue.js";
import type { Scale } from "../../model/scale.js";
import type { Practice } from "../../model/practice.js";
import type { Model, Placed } from "../../packs/model.js";
import { nearest } from "../../kernel/near.js";
import { type Walk, report } from "../walk.js";
import { wrongType } from "../wrong-type.js";
import { areaOfGroup } from "./ids.js";

/** The scale a practice is answered on: its own, its area's or the pack's. */
export function scaleOfPractice(model: Model, id: string): Scale | undefined {
  const placed = model.practices.get(id);
  return placed === undefined ? undefined : scaleOfPlaced(model, placed);
}

/** The same for a practice in hand. */
export function scaleOfPlaced(model: Model, placed: Placed<Practice>): Scale | undefined {
  return scaleNamed(model, placed.is.scale ?? model.areas.get(placed.area)?.scale);
}

/** The scale of an area, a group, a practice or the whole. */
export function scaleOfTarget(model: Model, id: string): Scale | undefined {
  if (model.practices.has(id)) return scaleOfPractice(model, id);
  if (id === "overall") return scaleNamed(model, model.pack.overall?.scale);
  const area = model.areas.get(id);
  if (area !== undefined) return scaleNamed(model, area.scale);
  const home = areaOfGroup(model, id);
  return home === undefined ? undefined : scaleNamed(model, model.areas.get(home)?.groups?.[id]?.scale);
}

function scaleNamed(model: Model, name: string | undefined): Scale | undefined {
  const id = name ?? model.pack.defaultScale ?? "maturity"; // The name that a pack's default scale has unless it says otherwise.
  return model.pack.scales !== undefined && Object.hasOwn(model.pack.scales, id) ? model.pack.scales[id] : undefined;
}

/** Checks that a level is one of the values of a scale's options. */
export function checkLevel(walk: Walk, level: unknown, scale: Scale | undefined): void {
  if (typeof level === "number" && scale !== undefined) {
    for (const option of scale.options) if (option.value === level) return;
  }
  const expected = scale === undefined ? "a number" : `one of ${scale.options.map((option) => option.value).join(", ")}`;
  if (typeof level !== "number" || !Number.isFinite(level)) {
    report(
      walk,
      wrongType(level, expected, typeof level === "string" && /^\s*-?\d+(\.\d+)?\s*$/.test(level) ? `Write ${level.trim()} without quotes.` : undefined),
      "level",
    );
  } else if (scale !== undefined) {
    report(walk, { code: "off-scale", says: `is ${level}, which is not on the scale. Choose ${expected}.`, found: String(level), expected }, "level");
  }
}

/** Checks that an option is one of a scale's. */
export function checkOption(walk: Walk, option: unknown, scale: Scale | undefined): void {
  if (scale === undefined && typeof option === "string") return;
  const ids = scale?.options.map((one) => one.id) ?? [];
  if (typeof option !== "string") report(walk, wrongType(option, `one of ${ids.join(", ")}`), "option");
  else if (!ids.includes(option)) {
    const near = nearest(option, ids);
    report(
      walk,
      {
        code: "off-scale",
        says: `is ${shown(option)}, which is not an option of the scale. Choose one of ${ids.join(", ")}.`,
        found: shown(option),
        expected: `one of ${ids.join(", ")}`,
        ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }),
      },
      "option",
    );
  }
}

/** Checks a number that must lie between the ends of a scale. */
export function checkOnScale(walk: Walk, value: unknown, scale: Scale | undefined, ...below: string[]): void {
  const expected = scale === undefined ? "a number" : `a number from ${scale.min} to ${scale.max}`;
  if (typeof value !== "number" || !Number.isFinite(value)) report(walk, wrongType(value, expected), ...below);
  else if (scale !== undefined && (value < scale.min || value > scale.max)) {
    report(walk, { code: "off-scale", says: `is ${value}, which is not on the scale. Choose ${expected}.`, found: String(value), expected }, ...below);
  }
}
