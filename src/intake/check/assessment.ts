import { memo } from "../../kernel/memo.js";
import { day, flag, form, number, oneOf, reason, text, whole } from "../leaves.js";
import { type Samples, type Shape, checkList, checkMap, checkShape, shape } from "../shape.js";
import { type Walk, report } from "../walk.js";
import { starterName } from "../starter-name.js";
import { isObject, wrongType } from "../wrong-type.js";
import { checkAnswers, checkVoices } from "./answers.js";
import { checkFacts } from "./facts.js";
import { evidenceGradeWords } from "./grades.js";
import { checkHistory } from "./history.js";
import { idOf, isKnown, unknownId } from "./ids.js";
import { checkOverrides } from "./overrides.js";
import { checkPacks } from "./packs.js";
import { checkOnScale, scaleOfTarget } from "./scales.js";

const currency = form(/^[A-Z]{3}$/, "a currency code of three capital letters, USD");
const grade = oneOf(evidenceGradeWords);

const assessmentSamples: Samples = {
  format: () => "format: 1",
  packs: ({ model }) => `packs: [${model.packs.map((pack) => `{ id: ${pack.id}, version: "${pack.version}" }`).join(", ")}]`,
  asOf: () => "asOf: 2026-01-31, with the day that the assessment speaks of.",
  organization: () => "organization: { name: Name of the client, currency: USD }",
  facts: () => "facts: {} while none is known.",
  answers: () => "answers: {} while there are none.",
};

/** The fields of an assessment. */
export const assessmentShape = /* @__PURE__ */ memo(
  (): Shape =>
    shape(
      "an assessment",
      {
        format: checkFormat,
        packs: checkPacks,
        asOf: day,
        organization: (walk, value) => checkShape(walk, value, organizationShape()),
        facts: checkFacts,
        answers: checkAnswers,
      },
      {
        period: text(40),
        voices: checkVoices,
        evidence: (walk, value) => checkShape(walk, value, evidenceShape()),
        targets: checkTargets,
        waivers: checkWaivers,
        overrides: checkOverrides,
        exclusions: (walk, value) =>
          checkMap(walk, value, "exclusions by area or group id", (_, id, one) => checkNamed(walk, "node", id, one, exclusionShape())),
        advice: (walk, value) =>
          checkMap(walk, value, "states by recommendation id", (_, id, one) => checkNamed(walk, "recommendation", id, one, adviceShape())),
        notes: text(),
        history: checkHistory,
      },
      assessmentSamples,
    ),
);

const organizationShape = /* @__PURE__ */ memo(() =>
  shape(
    "an organization",
    { name: checkName },
    { currency, country: form(/^[A-Z]{2}$/, "a country code of two capital letters, US"), fiscalYearStart: whole(1, 12), invented: flag },
  ),
);

const evidenceShape = /* @__PURE__ */ memo(() =>
  shape(
    "evidence",
    { default: grade },
    { facts: (walk, value) => checkMap(walk, value, "grades by fact id", (_, id, one) => checkNamed(walk, "fact", id, one, gradeShape())) },
  ),
);
const gradeShape = /* @__PURE__ */ memo(() => shape("a grade", { grade }, { on: day, by: text(), note: text() }));
const exclusionShape = /* @__PURE__ */ memo(() =>
  shape("an exclusion", { reason: reason("no-reason", "the reason why it is left out") }, { by: text(), on: day }),
);
const moneyShape = /* @__PURE__ */ memo(() =>
  shape("money", { amount: form(/^-?\d{1,18}(\.\d{1,6})?$/, 'decimal text with at most 6 decimals, "1250.50"'), currency }),
);
const adviceShape = /* @__PURE__ */ memo(() =>
  shape(
    "a state",
    { status: oneOf(["done", "rejected", "accepted-risk", "running"]) },
    { reason: reason(), on: day, by: text(), actualCost: (walk, value) => checkShape(walk, value, moneyShape()) },
  ),
);
const waiverShape = /* @__PURE__ */ memo(() =>
  shape("a waiver", { rule: idOf("rule"), reason: reason("no-reason", "the reason why it is accepted"), approvedBy: reason(), until: day }),
);

/** The name of a starter is nobody's: a report would carry it on its cover. */
function checkName(walk: Walk, value: unknown): void {
  if (value === starterName)
    report(walk, {
      code: "placeholder",
      severity: "warning",
      says: `is still "${starterName}", as the starter has it. Write the client's name.`,
      found: starterName,
      expected: "the client's name",
    });
  else reason()(walk, value);
}

function checkFormat(walk: Walk, value: unknown): void {
  if (value === 1) return;
  const hint = typeof value === "number" && value > 1 ? "It was written by a newer version of the library: update." : undefined;
  report(walk, { ...wrongType(value, "1", hint), code: "other-format" });
}

function checkNamed(walk: Walk, kind: "node" | "recommendation" | "fact", id: string, one: unknown, is: Shape): void {
  if (!isKnown(walk.model, kind, id)) report(walk, unknownId(walk, kind, id));
  checkShape(walk, one, is);
}

function checkTargets(walk: Walk, value: unknown): void {
  checkMap(walk, value, "targets by id", (_, id, target) => {
    if (!isKnown(walk.model, "target", id)) {
      report(walk, unknownId(walk, "target", id));
      number()(walk, target);
    } else checkOnScale(walk, target, scaleOfTarget(walk.model, id));
  });
}

function checkWaivers(walk: Walk, value: unknown): void {
  const seen = new Set<string>();
  checkList(walk, value, "waivers", 1000, (_, waiver) => {
    checkShape(walk, waiver, waiverShape());
    if (!isObject(waiver)) return;
    const { rule, until } = waiver;
    if (typeof rule === "string") {
      if (seen.has(rule))
        report(walk, { code: "duplicate-id", says: `is ${rule.slice(0, 80)} once more. Keep one waiver for each rule.`, found: rule.slice(0, 80) }, "rule");
      seen.add(rule);
    }
    if (typeof until === "string" && walk.asOf !== "" && until < walk.asOf) {
      report(
        walk,
        {
          code: "waiver-over",
          severity: "warning",
          says: `is ${until.slice(0, 80)}, before ${walk.asOf}: the waiver is over and the finding counts as open.`,
          found: until.slice(0, 80),
          expected: `${walk.asOf} or later`,
        },
        "until",
      );
    }
  });
}
