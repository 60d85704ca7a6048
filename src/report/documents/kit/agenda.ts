import type { BlockNode, InlineNode, QuantityNode, SectionNode } from "../../../model/report.js";
import type { FactFindingKit } from "../../../model/kit.js";
import type { Timeline } from "../../../model/timeline.js";
import type { WordContext } from "../../context.js";
import { areaName } from "../../names.js";
import { type Slot, bullets, inlines, paragraph, section, table } from "../../nodes.js";
import { countOf, dayOf } from "../../quantity.js";
import { joined, listed, sentences } from "../../say.js";
import { codeWords } from "../../sections/coded.js";
import { type PlanKey, talkRole, tell, told } from "../plan-document.js";

/** The agenda, half-day by half-day, with the flags of the timeline as notes. */
export function agendaSection(ctx: WordContext, kit: FactFindingKit, timeline: Timeline): SectionNode {
  const { talkMinutes, writeUpMinutes } = timeline.policy;
  return section(
    "kit.agenda",
    told(ctx, "kit.agenda.title"),
    [
      paragraph(
        sentences(
          tell(ctx, "kit.agenda.lead", {
            days: listed(
              ctx,
              timeline.site.days.map((day) => dayOf(ctx, day, "timeline: site.days")),
            ),
            talk: countOf(ctx, talkMinutes, "timeline: policy.talkMinutes"),
            write: countOf(ctx, writeUpMinutes, "timeline: policy.writeUpMinutes"),
          }),
          tell(ctx, "kit.agenda.lead.whole"),
        ),
        "lead",
      ),
      ...kit.agenda.map((half) => halfDay(ctx, half, timeline)),
      ...flagNotes(ctx, timeline),
      videoSection(ctx, kit),
    ],
    { break: "page", sensitivity: "open" },
  );
}

/** What the client should hear in advance, with what helps. */
export function flagNotes(ctx: WordContext, timeline: Timeline): readonly BlockNode[] {
  if (timeline.flags.length === 0) return [];
  const notes = timeline.flags.map((flag) => {
    const remedies = flag.remedies.map((one) => codeWords(ctx, `timeline.remedy.${one.code}`, one.values));
    return sentences(
      codeWords(ctx, `timeline.flag.${flag.code}`, flag.values),
      remedies.length === 0 ? [] : tell(ctx, "plan.flag.more", { remedies: joined(remedies, "; ") }),
    );
  });
  return [paragraph(tell(ctx, "plan.flags"), "note"), bullets(notes)];
}

function halfDay(ctx: WordContext, half: FactFindingKit["agenda"][number], timeline: Timeline): BlockNode {
  const part = told(ctx, `kit.part.${half.part}`);
  return table(
    `kit.agenda.${half.halfDay}`,
    told(ctx, "kit.agenda.caption", {
      day: dayOf(ctx, half.day, `timeline: agenda.${half.halfDay}`),
      part,
    }),
    {
      columns: [
        { id: "time", title: told(ctx, "kit.agenda.time"), width: 1.8 },
        { id: "block", title: told(ctx, "kit.agenda.block"), width: 1.7 },
        { id: "people", title: told(ctx, "kit.agenda.people"), width: 1.8 },
        { id: "areas", title: told(ctx, "kit.agenda.areas"), width: 2.3 },
        { id: "place", title: told(ctx, "kit.agenda.place"), width: 2.1 },
        { id: "bring", title: told(ctx, "kit.agenda.bring"), width: 1.9 },
      ],
      rows: half.blocks.map((block, index) => ({
        cells: [
          inlines(
            timeOf(block.at, `timeline: agenda.${half.halfDay}.${index}`),
            " · ",
            minutesOf(ctx, block.minutes, `timeline: agenda.${half.halfDay}.${index}.minutes`),
          ),
          blockName(ctx, block),
          block.role === undefined ? "" : peopleOf(ctx, block.role, block.person),
          areasOf(ctx, block.areas),
          placeOf(ctx, block, timeline),
          block.kind === "break" ? "" : told(ctx, `kit.bring.${block.kind}` as PlanKey), // Every kind but the break has one; a test holds that.
        ],
      })),
      empty: told(ctx, "plan.none"),
    },
  );
}

function blockName(ctx: WordContext, block: FactFindingKit["agenda"][number]["blocks"][number]): Slot {
  const name = told(ctx, `kit.block.${block.kind}` as PlanKey); // Every kind has one; a test holds that.
  if (block.part === undefined || block.parts === undefined) return name;
  return tell(ctx, "kit.block.part", {
    block: name,
    part: countOf(ctx, block.part, "timeline: agenda.part"),
    parts: countOf(ctx, block.parts, "timeline: agenda.parts"),
  });
}

/** The site and the room; a place to write the room where nobody gave it. */
function placeOf(ctx: WordContext, block: FactFindingKit["agenda"][number]["blocks"][number], timeline: Timeline): Slot {
  if (block.kind === "break") return "";
  const main = timeline.sites.find((one) => one.how === "main");
  const site = timeline.sites.find((one) => one.id === block.site) ?? main;
  const room: Slot = block.place ?? blank(told(ctx, "kit.agenda.place"), "short");
  return site === undefined ? room : inlines(site.name ?? site.id, ", ", room);
}

/** A role, with the name of who has it where that is given. */
export function peopleOf(ctx: WordContext, role: string, person: string | undefined): string {
  return person === undefined ? talkRole(ctx, role) : `${person}, ${talkRole(ctx, role)}`;
}

/** Names of areas in a cell. */
export function areasOf(ctx: WordContext, areas: readonly string[]): string {
  return areas.map((id) => areaName(ctx.model, id)).join(", ");
}

function timeOf(at: string, ref: string): QuantityNode {
  return { type: "quantity", value: at, unit: "other", text: at, ref };
}

function minutesOf(ctx: WordContext, minutes: number, ref: string): readonly InlineNode[] {
  return tell(ctx, "kit.minutes", { n: countOf(ctx, minutes, ref) });
}

/** A place to write. */
export function blank(label: string, size: "box" | "short" | "line", lines?: number): readonly InlineNode[] {
  return [lines === undefined ? { type: "blank", label, size } : { type: "blank", label, size: "lines", lines }];
}

function videoSection(ctx: WordContext, kit: FactFindingKit): SectionNode {
  return section("kit.video", told(ctx, "kit.video.title"), [
    ...(kit.video.length === 0 ? [] : [paragraph(tell(ctx, "kit.video.lead"))]),
    table("kit.video.table", told(ctx, "kit.video.caption"), {
      columns: [
        { id: "who", title: told(ctx, "kit.video.who"), width: 2 },
        { id: "areas", title: told(ctx, "kit.agenda.areas"), width: 2.8 },
        { id: "days", title: told(ctx, "kit.video.days"), width: 4 },
        {
          id: "minutes",
          title: told(ctx, "kit.video.minutes"),
          align: "end",
          width: 1,
        },
      ],
      rows: kit.video.map((one, index) => ({
        cells: [
          peopleOf(ctx, one.role, one.person),
          areasOf(ctx, one.areas),
          joined(one.days.map((day) => dayOf(ctx, day, `timeline: video.${index}`, "table"))),
          [countOf(ctx, one.minutes, `timeline: video.${index}.minutes`)],
        ],
      })),
      empty: told(ctx, "kit.video.none"),
    }),
  ]);
}
