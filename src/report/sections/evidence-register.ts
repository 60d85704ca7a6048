import type { BlockNode, SectionNode } from "../../model/report.js";
import type { Context } from "../context.js";
import type { EvidenceEntry } from "../evidence.js";
import { evidenceMark } from "../marks.js";
import { areaName, nameOf } from "../names.js";
import { type Slot, section, table } from "../nodes.js";
import { dayOf } from "../quantity.js";
import { say, words } from "../say.js";

const id = "appendix-evidence";

/** Appendix D: everything heard, seen or tested, by number. */
export function evidenceRegisterSection(ctx: Context): SectionNode {
  return section(id, words(ctx, "evidence.title"), [registerTable(ctx)]);
}

function registerTable(ctx: Context): BlockNode {
  return table("evidence.register", words(ctx, "evidence.caption"), {
    columns: [
      { id: "no", title: words(ctx, "column.no"), rowHeader: true, width: 0.5 },
      { id: "what", title: words(ctx, "column.supports"), width: 2 },
      { id: "grade", title: words(ctx, "column.evidence"), width: 0.9 },
      { id: "note", title: words(ctx, "column.what-was-read"), width: 5 },
      { id: "from", title: words(ctx, "column.from-whom"), width: 1.8 },
    ],
    rows: ctx.evidence.entries.map((entry) => ({
      id: entry.tag,
      group: entry.area === "" ? words(ctx, "evidence.common") : areaName(ctx.model, entry.area),
      cells: [entry.tag, nameOf(ctx.model, entry.id), [evidenceMark(ctx, entry.grade)], entry.note ?? say(ctx, "evidence.no-note"), whenFrom(ctx, entry)],
    })),
    empty: words(ctx, "evidence.empty"),
  });
}

/** The day and the source of an entry, as far as they are recorded. */
function whenFrom(ctx: Context, { on, by, kind, id: of }: EvidenceEntry): Slot {
  if (on === undefined) return by ?? say(ctx, "evidence.no-day-name");
  const date = dayOf(ctx, on, `input: ${kind === "answer" ? "answers" : "evidence.facts"}.${of}.on`, "table");
  return by === undefined ? [date] : say(ctx, "evidence.on-by", { date, by });
}
