import { memo } from "../../kernel/memo.js";
import { form, text } from "../leaves.js";
import { type Shape, checkList, checkShape, shape } from "../shape.js";
import { type Check, type Walk, report } from "../walk.js";
import { wrongType } from "../wrong-type.js";

const version = /* @__PURE__ */ memo(() =>
  shape(
    "a pack reference",
    { id: form(/^[A-Za-z][A-Za-z0-9._-]{0,79}$/, "the id of a pack"), version: text(60) },
    { digest: form(/^[0-9a-f]{64}$/, "a digest of 64 lower-case hexadecimal digits") },
  ),
);

const packs: Check = (walk, value) => {
  checkList(walk, value, "packs", 20, (_, one) => checkShape(walk, one, version()));
  if (Array.isArray(value) && value.length === 0) report(walk, { code: "missing-field", says: "names no pack.", expected: "at least one pack" });
};

const listOf =
  (what: string, most: number, is: () => Shape): Check =>
  (walk, value) =>
    checkList(walk, value, what, most, (_, one) => checkShape(walk, one, is()));

const step = /* @__PURE__ */ memo(() => shape("a step", { key: text(200), choice: text(40), because: text() }));
const was = /* @__PURE__ */ memo(() => shape("a value as it was", { path: checkPath }, { value: checkJson }));
const migrated = /* @__PURE__ */ memo(() =>
  shape("a migration", { from: packs, to: packs, steps: listOf("steps", 10_000, step), was: listOf("values", 100_000, was) }),
);

/** Checks the migrations an assessment went through. What it was before is kept as it was, whatever it was. */
export const checkHistory: Check = (walk, value) => listOf("migrations", 100, migrated)(walk, value);

function checkPath(walk: Walk, value: unknown): void {
  checkList(walk, value, "names", 3, text(80));
  if (Array.isArray(value) && value.length === 0)
    report(walk, { code: "missing-field", says: "is empty; it must name a place.", expected: "one to three names" });
}

/** Any JSON data; its keys are counted with the others. */
function checkJson(walk: Walk, value: unknown): void {
  if (typeof value === "number" && !Number.isFinite(value)) report(walk, wrongType(value, "a number"));
  if (typeof value !== "object" || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, item] of Object.entries(value)) {
    if (!isList) walk.keys += 1;
    walk.path.push(isList ? Number(key) : key);
    if (!isList && key === "__proto__") report(walk, { code: "forbidden-key", says: "is not allowed as a name. Remove it.", found: key });
    else checkJson(walk, item);
    walk.path.pop();
  }
}
