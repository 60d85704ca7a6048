/** Which fields of a part of a pack only people read. */
export interface Shape {
  readonly prose: readonly string[];
  /** Of these, the ones that the schema requires, and what stands for them in the judgement half. */
  readonly required?: Readonly<Record<string, (id: string) => unknown>>;
  /** What stays of a text because a number reads it. */
  readonly prints?: (value: Readonly<Record<string, unknown>>) => Readonly<Record<string, string>>;
  /** Lists and tables below. */
  readonly each?: Readonly<Record<string, Shape>>;
}

const nothing = () => "";
const itself = (id: string) => id;

const columnShape: Shape = { prose: ["label", "meaning", "ask"], required: { meaning: nothing } };
const factShape: Shape = { ...columnShape, each: { columns: columnShape } };
const capShape: Shape = { prose: ["because", "source"], required: { because: itself } };
const guardShape: Shape = { prose: ["because"], required: { because: itself } };
const groupShape: Shape = { prose: [], each: { caps: capShape } };

const ruleShape: Shape = {
  prose: ["title", "impact", "source"],
  required: { title: nothing, impact: nothing },
  // A finding carries the values its impact text prints, so the placeholders belong to the judgement.
  prints: (rule) => {
    const names = String(rule.impact).match(/\{[^{}]*\}/g);
    return names === null ? {} : { impact: [...new Set(names)].join("") };
  },
};

const areaShape: Shape = {
  prose: ["purpose", "interview", "documents", "notes"],
  each: {
    caps: capShape,
    facts: factShape,
    groups: groupShape,
    metrics: { prose: ["label", "standing", "rationale", "source"] },
    practices: {
      prose: ["label", "weightReason", "question", "evidence", "anchors", "maps", "source"],
      required: { question: nothing },
      each: { guards: guardShape },
    },
    rules: ruleShape,
    recommendations: { prose: ["title", "steps", "source"], required: { title: nothing, steps: () => [] } },
  },
};

/** The fields of a pack that only people read, part by part. */
export const packShape: Shape = {
  prose: ["title", "description", "sources", "examples"],
  each: {
    scales: { prose: ["title"], each: { options: { prose: ["meaning"] } } },
    facts: factShape,
    areas: areaShape,
    checks: { prose: ["meaning"], required: { meaning: nothing } },
    costVariables: { prose: ["meaning"], required: { meaning: nothing } },
  },
};
