import type { BlockNode, SectionNode } from "../../model/report.js";
import type { Context } from "../context.js";
import { evidenceMark } from "../marks.js";
import { areaName, nameOf } from "../names.js";
import { section, table } from "../nodes.js";
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
      { id: "no", title: words(ctx, "column.no"), rowHeader: true, width: 0.6 },
      { id: "what", title: words(ctx, "column.supports"), width: 2.4 },
      { id: "grade", title: words(ctx, "column.evidence"), width: 1 },
      { id: "note", title: words(ctx, "column.what-was-read"), width: 4 },
      { id: "on", title: words(ctx, "column.day"), width: 1.1 },
      { id: "by", title: words(ctx, "column.from-whom"), width: 1.2 },
    ],
    rows: ctx.evidence.entries.map((entry) => ({
      id: entry.tag,
      group: entry.area === "" ? words(ctx, "evidence.common") : areaName(ctx.model, entry.area),
      cells: [
        entry.tag,
        nameOf(ctx.model, entry.id),
        [evidenceMark(ctx, entry.grade)],
        entry.note ?? say(ctx, "evidence.no-note"),
        entry.on === undefined
          ? say(ctx, "evidence.no-day")
          : [dayOf(ctx, entry.on, `input: ${entry.kind === "answer" ? "answers" : "evidence.facts"}.${entry.id}.on`, "table")],
        entry.by ?? say(ctx, "evidence.no-name"),
      ],
    })),
    empty: words(ctx, "evidence.empty"),
  });
}
