import { memo } from "../../kernel/memo.js";
import { number, oneOf, reason, text } from "../leaves.js";
import { type Shape, checkList, checkShape, shape } from "../shape.js";
import { type Check, type Walk, report, within } from "../walk.js";
import { isObject, wrongType } from "../wrong-type.js";
import { evidenceGradeWords } from "./grades.js";
import { idOf } from "./ids.js";
import { checkOnScale, scaleOfTarget } from "./scales.js";

const what: Check = () => {};
const because = reason("no-reason", "the reason of the change");

const shapes = /* @__PURE__ */ memo((): ReadonlyMap<string, Shape> => {
  const change = (name: string, id: Check, to: Check) => shape(`an override of a ${name}`, { what, id, to, because }, { by: text() });
  return new Map([
    ["weight", change("weight", idOf("weighted"), number(0))],
    ["target", change("target", idOf("target"), number())],
    ["levels", change("metric's cut-offs", idOf("metric"), cutOffs)],
    ["ceiling", change("ceiling", oneOf(evidenceGradeWords), number())],
    ["cap", change("cap", idOf("cap"), number())],
  ]);
});

/** Checks the changes of method of one assessment: each of something known, once, with a reason. */
export function checkOverrides(walk: Walk, value: unknown): void {
  const seen = new Set<string>();
  checkList(walk, value, "overrides", 1000, (_, override) => {
    const kind = isObject(override) ? override["what"] : undefined;
    const is = typeof kind === "string" ? shapes().get(kind) : undefined;
    if (!isObject(override)) return report(walk, wrongType(override, "an override: an object with what, id, to, because"));
    if (is === undefined) return within(walk, "what", oneOf([...shapes().keys()]), kind);
    checkShape(walk, override, is);
    checkTo(walk, override);
    const key = `${String(kind)} ${String(override["id"])}`;
    if (seen.has(key))
      report(walk, { code: "duplicate-id", says: `has its ${String(kind)} changed twice. Keep one change.`, found: String(override["id"]).slice(0, 80) }, "id");
    seen.add(key);
  });
}

/** Targets lie on the scale of what they are for. */
function checkTo(walk: Walk, override: { readonly [key: string]: unknown }): void {
  const { id, to } = override;
  if (override["what"] === "target" && typeof id === "string" && typeof to === "number") {
    if (Number.isFinite(to)) checkOnScale(walk, to, scaleOfTarget(walk.model, id), "to");
    return;
  }
  if (override["what"] !== "levels" || typeof id !== "string" || !isCutOffs(to)) return;
  const better = walk.model.metrics.get(id)?.is.better;
  const isOrdered = to.every((cut, index) => index === 0 || (better === "lower" ? cut <= (to[index - 1] as number) : cut >= (to[index - 1] as number))); // The index is above 0.
  if (better !== undefined && better !== "none" && isOrdered) return;
  if (better === undefined) return;
  const order = better === "lower" ? "falling" : "rising";
  report(
    walk,
    better === "none"
      ? { code: "not-scored", says: `has no cut-offs: it is shown, never scored. Remove the change.`, found: id.slice(0, 80) }
      : { code: "not-monotone", says: `must be five ${order} numbers, because ${better} is better.`, found: to.join(", "), expected: `five ${order} numbers` },
    better === "none" ? "id" : "to",
  );
}

function isCutOffs(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.length === 5 && value.every((one) => typeof one === "number" && Number.isFinite(one));
}

function cutOffs(walk: Walk, value: unknown): void {
  if (!Array.isArray(value) || value.length !== 5) return report(walk, wrongType(value, "five numbers, one for each of the levels 1 to 5"));
  for (const [index, cut] of value.entries()) {
    walk.path.push(index);
    number()(walk, cut);
    walk.path.pop();
  }
}
