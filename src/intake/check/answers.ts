import { memo } from "../../kernel/memo.js";
import { evidenceGradeWords } from "./grades.js";
import type { Scale } from "../../model/scale.js";
import { day, oneOf, reason, text } from "../leaves.js";
import { type Shape, checkList, checkMap, checkShape, shape } from "../shape.js";
import { type Walk, report } from "../walk.js";
import { isObject, wrongType } from "../wrong-type.js";
import { isKnown, unknownId } from "./ids.js";
import { checkLevel, checkOption, scaleOfPlaced, scaleOfPractice } from "./scales.js";

/** Checked against the scale afterwards. */
const later = () => {};

const answerShape = /* @__PURE__ */ memo(() =>
  shape("an answer", { evidence: oneOf(evidenceGradeWords) }, { level: later, option: later, note: text(), on: day, by: text(), despite: reason() }),
);
const notApplicableShape = /* @__PURE__ */ memo(() =>
  shape("an answer that does not apply", { notApplicable: reason("no-reason", "the reason why it does not apply") }),
);
const voiceShape = /* @__PURE__ */ memo(() =>
  shape("a voice", { by: reason() }, { side: oneOf(["management", "it", "other"]), level: later, option: later, note: text(), on: day }),
);

/** Checks the judged answers: known practices, on their scale, with a grade; or not applicable with a reason. */
export function checkAnswers(walk: Walk, value: unknown): void {
  checkMap(walk, value, "answers by practice id", checkAnswer, plainAnswers(walk));
}

function checkAnswer(walk: Walk, id: string, answer: unknown): void {
  if (!walk.model.practices.has(id)) report(walk, unknownId(walk, "practice", id));
  if (!isObject(answer)) {
    const isBare = typeof answer === "number" && Number.isFinite(answer);
    report(
      walk,
      wrongType(
        answer,
        "an answer: an object with level and evidence",
        isBare ? `Write { "level": ${answer}, "evidence": "stated" }.` : "Leave the practice out while it is unanswered.",
      ),
    );
    return;
  }
  if (Object.hasOwn(answer, "notApplicable")) {
    checkShape(walk, answer, notApplicableShape());
    return;
  }
  checkShape(walk, answer, answerShape());
  checkChoice(walk, id, answer, true);
}

/** Passes the common case without looking anything up twice: a level of the scale and a grade, and at most a note beside them. */
function plainAnswers(walk: Walk): (walk: Walk, id: string, answer: unknown) => boolean {
  const { practices } = walk.model;
  // Practices of an area mostly share its scale.
  let area = "";
  let areaScale: Scale | undefined;
  return (_, id, answer) => {
    const placed = practices.get(id);
    if (placed === undefined || !isObject(answer)) return false;
    const { level, evidence, note } = answer;
    if ((evidence !== "verified" && evidence !== "documented" && evidence !== "stated") || typeof level !== "number") return false;
    if (note !== undefined && (typeof note !== "string" || note.length > 4000)) return false;
    let keys = 0;
    for (const key in answer) {
      if (key !== "level" && key !== "evidence" && key !== "note") return false;
      keys += 1;
    }
    let scale = placed.is.scale === undefined && placed.area === area ? areaScale : undefined;
    if (scale === undefined) {
      scale = scaleOfPlaced(walk.model, placed);
      if (placed.is.scale === undefined) {
        area = placed.area;
        areaScale = scale;
      }
    }
    if (scale === undefined) return false;
    for (const option of scale.options) {
      if (option.value !== level) continue;
      walk.keys += keys;
      return true;
    }
    return false;
  };
}

/** A level or an option, on the scale of the practice; an answer needs one of them. */
function checkChoice(walk: Walk, id: string, value: { readonly [key: string]: unknown }, isNeeded: boolean): void {
  const hasLevel = value["level"] !== undefined;
  const hasOption = value["option"] !== undefined;
  if (!hasLevel && !hasOption) {
    if (isNeeded)
      report(
        walk,
        {
          code: "missing-field",
          says: "is missing; an answer needs a level or an option.",
          expected: "level or option",
          hint: "Leave the practice out while it is unanswered.",
        },
        "level",
      );
    return;
  }
  const scale = scaleOfPractice(walk.model, id);
  if (hasLevel) checkLevel(walk, value["level"], scale);
  if (hasOption) checkOption(walk, value["option"], scale);
  if (!hasLevel || !hasOption) return;
  const option = scale?.options.find((one) => one.id === value["option"]);
  if (option !== undefined && typeof value["level"] === "number" && option.value !== value["level"]) {
    report(
      walk,
      {
        code: "level-and-option",
        says: `is ${value["level"]}, but option ${option.id} is worth ${option.value}. Keep one of them.`,
        found: String(value["level"]),
        expected: String(option.value),
      },
      "level",
    );
  }
}

/** Checks what respondents said, practice by practice. */
export function checkVoices(walk: Walk, value: unknown): void {
  checkMap(walk, value, "lists of voices by practice id", (_, id, voices) => {
    if (!isKnown(walk.model, "practice", id)) report(walk, unknownId(walk, "practice", id));
    checkList(walk, voices, "voices", 100, (_walk, voice) => {
      checkShape(walk, voice, voiceShape() satisfies Shape);
      if (isObject(voice)) checkChoice(walk, id, voice, false);
    });
  });
}
