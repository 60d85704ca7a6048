import { memo } from "../kernel/memo.js";
import { unwrap } from "../kernel/result.js";
import type { Pack } from "../model/pack.js";
import { compilePack } from "./compile.js";
import type { Model } from "./model.js";
import { filledPack, joinPack } from "./split.js";
import { judgementText } from "./standard/judgement.generated.js";
import { proseText } from "./standard/prose.generated.js";

const pack = /* @__PURE__ */ memo(() => joinPack(filledPack(JSON.parse(judgementText)), JSON.parse(proseText)));
const model = /* @__PURE__ */ memo(() => unwrap(compilePack(pack()), "broken-invariant"));

/**
 * The standard pack, complete: what scoring needs and every question, anchor, reason, step and source.
 *
 * Needed for questionnaires and reports; to score alone, `cio-assessment/packs/standard` is a quarter of the size.
 *
 * @returns An ordinary pack; the same object on every call, not to be changed.
 */
export function standardPack(): Pack {
  return pack();
}

/**
 * The standard pack with its texts, compiled.
 *
 * @returns The model to score, explain and report with; made on the first call and kept.
 */
export function standardModel(): Model {
  return model();
}
