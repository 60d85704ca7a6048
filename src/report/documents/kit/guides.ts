import type { FactFindingKit } from "../../../model/kit.js";
import type { BlockNode, InlineNode, SectionNode } from "../../../model/report.js";
import type { WordContext } from "../../context.js";
import { areaName, practiceScale } from "../../names.js";
import { type Slot, bullets, inlines, paragraph, section, table } from "../../nodes.js";
import { countOf, levelValue } from "../../quantity.js";
import { joined, sentences } from "../../say.js";
import { type PlanKey, tell, told } from "../plan-document.js";
import { blank, peopleOf } from "./agenda.js";

type Guide = FactFindingKit["guides"][number];
type Question = Guide["topics"][number]["questions"][number];

/** One guide per talk for the interviewer, and a copy without anchors for who is interviewed. */
export function guidesSection(ctx: WordContext, kit: FactFindingKit): SectionNode {
  const guides = kit.guides.flatMap((guide, index) => {
    const id = `kit.guide.${index + 1}`;
    const copy = guide.how === "systems-review" ? [] : [copySection(ctx, kit, { guide, id: `${id}.copy` })];
    return [guideSection(ctx, guide, { id, start: index === 0 ? "auto" : "page" }), ...copy];
  });
  return section("kit.guides", told(ctx, "kit.guides.title"), [paragraph(tell(ctx, "kit.guides.lead"), "lead"), ...guides], {
    break: "page",
    sensitivity: "internal",
  });
}

function guideSection(ctx: WordContext, guide: Guide, { id, start }: { readonly id: string; readonly start: "auto" | "page" }): SectionNode {
  const role = peopleOf(ctx, guide.role, guide.person);
  let number = 0;
  const tables = guide.topics.map((topic, at) => {
    const from = number;
    number += topic.questions.length;
    return topicTable(ctx, topic, { id: `${id}.${at + 1}`, from, role });
  });
  const none = tables.length === 0;
  return section(
    id,
    told(ctx, guide.how === "systems-review" ? "kit.guide.review" : "kit.guide.title", { role }),
    [
      paragraph(none ? tell(ctx, "kit.guide.empty") : tell(ctx, "kit.guide.purpose"), "lead"),
      ...(none
        ? []
        : [
            paragraph(
              sentences(
                tell(ctx, "kit.guide.time", {
                  used: countOf(ctx, guide.used, `kit: ${id}.used`),
                  minutes: countOf(ctx, guide.minutes, `kit: ${id}.minutes`),
                }),
                guide.moved === 0
                  ? []
                  : tell(ctx, "kit.guide.moved", {
                      n: countOf(ctx, guide.moved, `kit: ${id}.moved`),
                    }),
              ),
            ),
          ]),
      ...tables,
    ],
    { break: start, sensitivity: "internal" },
  );
}

/** Eight columns, the most that print carries: where both a level and a value could stand, the answer says which. */
function topicTable(ctx: WordContext, topic: Guide["topics"][number], at: { readonly id: string; readonly from: number; readonly role: string }): BlockNode {
  const area = topic.area === "" ? told(ctx, "kit.guide.common") : areaName(ctx.model, topic.area);
  return table(at.id, told(ctx, "kit.guide.caption", { role: at.role, area }), {
    columns: [
      { id: "no", title: told(ctx, "kit.guide.no"), width: 0.9 },
      {
        id: "question",
        title: told(ctx, "kit.guide.question"),
        rowHeader: true,
        width: 2.8,
      },
      { id: "listen", title: told(ctx, "kit.guide.listen"), width: 4.8 },
      { id: "evidence", title: told(ctx, "kit.guide.evidence"), width: 2.2 },
      { id: "answer", title: told(ctx, "kit.guide.answer"), width: 2.4 },
      { id: "grade", title: told(ctx, "kit.guide.grade"), width: 2 },
      { id: "note", title: told(ctx, "kit.guide.note"), width: 1.3 },
      { id: "seen", title: told(ctx, "kit.guide.seen"), width: 1.2 },
    ],
    rows: topic.questions.map((question, index) => ({
      id: `${at.id}.${index + 1}`,
      cells: [
        [countOf(ctx, at.from + index + 1, `kit: ${question.id}#no`)],
        question.text,
        listenFor(ctx, question),
        question.evidence ?? "",
        answerCell(ctx, question),
        gradeCell(ctx),
        blank(told(ctx, "kit.guide.note"), "line", 2),
        blank(told(ctx, "kit.guide.seen"), "short"),
      ],
    })),
    empty: told(ctx, "plan.none"),
  });
}

/** The anchors of a practice with their levels, or the unit of a fact. */
function listenFor(ctx: WordContext, question: Question): Slot {
  if (question.kind === "fact") return question.unit === undefined ? tell(ctx, "kit.guide.value.plain") : tell(ctx, "kit.guide.value", { unit: question.unit });
  const options = practiceScale(ctx.model, question.id)?.options ?? [];
  return joined(
    question.anchors.map((anchor, index) => {
      const value = options[index]?.value;
      return value === undefined ? anchor : inlines(levelValue(ctx, value, `practice: ${question.id}#${index}`), `: ${anchor}`);
    }),
    "; ",
  );
}

function answerCell(ctx: WordContext, question: Question): readonly InlineNode[] {
  const label = told(ctx, question.kind === "practice" ? "kit.answer.level" : "kit.answer.value");
  // A box is printed with its label.
  const box = (key: PlanKey) => blank(told(ctx, key), "box");
  return inlines(
    blank(label, "short"),
    " ",
    box("kit.answer.unknown"),
    " ",
    box("kit.answer.not-applicable"),
    " ",
    blank(told(ctx, "kit.answer.not-applicable"), "short"),
  );
}

function gradeCell(ctx: WordContext): readonly InlineNode[] {
  const keys = ["kit.grade.stated", "kit.grade.documented", "kit.grade.verified"] as const;
  return joined(
    keys.map((key) => blank(told(ctx, key), "box")),
    " ",
  );
}

/** For who is interviewed: topics and documents only. */
function copySection(ctx: WordContext, kit: FactFindingKit, { guide, id }: { readonly guide: Guide; readonly id: string }): SectionNode {
  const areas = guide.topics.map((topic) => topic.area).filter((area) => area !== "");
  const documents = kit.documents.filter((one) => one.owner === guide.role && one.areas.some((area) => areas.includes(area)));
  return section(
    id,
    told(ctx, "kit.copy.title", {
      role: peopleOf(ctx, guide.role, guide.person),
    }),
    [
      paragraph(tell(ctx, "kit.copy.lead"), "lead"),
      ...(areas.length === 0 ? [] : [bullets(areas.map((area) => inlines(topicOf(ctx, area))))]),
      ...(documents.length === 0
        ? [paragraph(tell(ctx, "kit.copy.no-documents"))]
        : [paragraph(tell(ctx, "kit.copy.documents")), bullets(documents.map((one) => inlines(one.text)))]),
    ],
    { break: "page", sensitivity: "open" },
  );
}

function topicOf(ctx: WordContext, area: string): string {
  const purpose = ctx.model.areas.get(area)?.purpose?.split(/(?<=[.!?])\s/)[0];
  return purpose === undefined ? areaName(ctx.model, area) : `${areaName(ctx.model, area)}. ${purpose}`;
}
