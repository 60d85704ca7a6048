import { memo } from "../kernel/memo.js";
import { unwrap } from "../kernel/result.js";
import type { Pack } from "../model/pack.js";
import { compilePack } from "./compile.js";
import type { Model } from "./model.js";
import { filledPack } from "./split.js";
import { judgementText } from "./standard/judgement.generated.js";

const pack = /* @__PURE__ */ memo(() => filledPack(JSON.parse(judgementText)));
const model = /* @__PURE__ */ memo(() => unwrap(compilePack(pack()), "broken-invariant"));

/**
 * The standard pack without its texts: weights, conditions, cut-offs, ids, units, cost and effort.
 *
 * Enough to score, to plan and to compare. Questions, titles and reasons are empty or ids: take them from
 * `cio-assessment/packs/standard/text`, which has the same two functions and the same digest.
 *
 * @returns An ordinary pack; the same object on every call, not to be changed.
 */
export function standardPack(): Pack {
  return pack();
}

/**
 * The standard pack without its texts, compiled.
 *
 * @returns The model to score with; made on the first call and kept.
 */
export function standardModel(): Model {
  return model();
}
