import type { BlockNode, SectionNode, TableNode } from "../../model/report.js";
import type { ScorecardNote } from "../../model/scorecard.js";
import type { Voice } from "../../model/assessment.js";
import type { Context } from "../context.js";
import { chapterBreak } from "./chapter-break.js";
import { type SpreadRow, spreadFigure } from "../figures/f16-spread.js";
import { nameOf, practiceScale } from "../names.js";
import { type Slot, paragraph, section, table } from "../nodes.js";
import { levelValue } from "../quantity.js";
import { joined, say, words } from "../say.js";
import { midSentence } from "../template.js";
import { usedValue } from "../values.js";

/** Chapter 7: where accounts differ. Undefined when nobody contradicted anybody and all figures agree. */
export function accounts(ctx: Context): SectionNode | undefined {
  const { notes } = ctx.scorecard;
  const spread = notes.filter((note) => note.kind === "spread");
  const checks = notes.filter((note) => note.kind === "check");
  const measured = notes.filter((note) => note.kind === "corroboration");
  if (notes.length === 0) return undefined;
  return section(
    "accounts",
    words(ctx, "accounts.title"),
    [
      paragraph(say(ctx, "accounts.intro"), "lead"),
      ...voices(ctx, spreadRows(ctx, spread)),
      ...(checks.length === 0 ? [] : [checksTable(ctx, checks)]),
      ...(measured.length === 0 ? [] : [measuredTable(ctx, measured)]),
    ],
    { break: chapterBreak(ctx) },
  );
}

/** The figure of the spread and Table 4. */
function voices(ctx: Context, rows: readonly SpreadRow[]): readonly BlockNode[] {
  if (rows.length === 0) return [];
  const table = voicesTable(ctx, rows);
  const figure = spreadFigure(ctx, rows, table);
  return figure === undefined ? [table] : [figure];
}

type Of<Kind extends ScorecardNote["kind"]> = Extract<ScorecardNote, { kind: Kind }>;

/** The accounts behind each spread, the widest first. */
function spreadRows(ctx: Context, notes: readonly Of<"spread">[]): readonly SpreadRow[] {
  return [...notes]
    .sort((a, b) => b.greatest - b.least - (a.greatest - a.least))
    .map(({ practice }) => {
      const rating = ctx.scorecard.practices[practice];
      const said = (side: "management" | "it" | "other") => levelsSaid(ctx, practice, side);
      return {
        practice,
        management: said("management"),
        it: said("it"),
        other: said("other"),
        ...(rating?.status === "answered" ? { evidence: rating.answer, counts: rating.effective } : {}),
      };
    });
}

function voicesTable(ctx: Context, rows: readonly SpreadRow[]): TableNode {
  const levels = (practice: string, values: readonly number[]): Slot =>
    values.length === 0 ? say(ctx, "accounts.not-asked") : joined(values.map((level) => levelValue(ctx, level, `input: voices.${practice}`)));
  const one = (value: number | undefined, ref: string): Slot => (value === undefined ? say(ctx, "state.no-answer") : [levelValue(ctx, value, ref)]);
  return table("accounts.voices", words(ctx, "accounts.voices.caption"), {
    columns: [
      { id: "practice", title: words(ctx, "column.practice"), width: 2.5 },
      { id: "management", title: words(ctx, "column.management-says"), align: "end" },
      { id: "it", title: words(ctx, "column.it-says"), align: "end" },
      { id: "other", title: words(ctx, "column.others-say"), align: "end" },
      { id: "evidence", title: words(ctx, "column.evidence-says"), align: "end" },
      { id: "counts", title: words(ctx, "column.counts-as"), align: "end" },
    ],
    rows: rows.map((row) => ({
      id: row.practice,
      cells: [
        nameOf(ctx.model, row.practice),
        levels(row.practice, row.management),
        levels(row.practice, row.it),
        levels(row.practice, row.other),
        one(row.evidence, `${row.practice}#answer`),
        one(row.counts, row.practice),
      ],
    })),
    empty: words(ctx, "empty.none"),
  });
}

function levelsSaid(ctx: Context, practice: string, side: "management" | "it" | "other"): readonly number[] {
  return (ctx.assessment.voices?.[practice] ?? []).flatMap((voice) => ((voice.side ?? "other") === side ? (levelSaid(ctx, practice, voice) ?? []) : []));
}

function levelSaid(ctx: Context, practice: string, voice: Voice): number | undefined {
  return voice.level ?? practiceScale(ctx.model, practice)?.options.find((option) => option.id === voice.option)?.value;
}

function checksTable(ctx: Context, notes: readonly Of<"check">[]): BlockNode {
  return table("accounts.checks", words(ctx, "accounts.checks.caption"), {
    columns: [
      { id: "check", title: words(ctx, "column.check"), width: 3 },
      { id: "values", title: words(ctx, "column.values"), width: 4 },
    ],
    rows: notes.map((note) => ({
      id: note.check,
      cells: [
        midSentence(ctx.model.pack.checks?.[note.check]?.meaning ?? note.check),
        note.values.length === 0
          ? say(ctx, "accounts.no-values")
          : joined(
              note.values.map((value) => say(ctx, "value.named", { name: nameOf(ctx.model, value.id), value: usedValue(ctx, value, "table") })),
              "; ",
            ),
      ],
    })),
    empty: words(ctx, "empty.none"),
  });
}

function measuredTable(ctx: Context, notes: readonly Of<"corroboration">[]): BlockNode {
  return table("accounts.measured", words(ctx, "accounts.measured.caption"), {
    columns: [
      { id: "practice", title: words(ctx, "column.practice"), width: 2.5 },
      { id: "answer", title: words(ctx, "column.answer"), align: "end" },
      { id: "measured", title: words(ctx, "column.measured-level"), align: "end" },
      { id: "metrics", title: words(ctx, "column.measured-by"), width: 2.5 },
      { id: "despite", title: words(ctx, "column.why-it-stands"), width: 2.5 },
    ],
    rows: notes.map((note) => ({
      id: note.practice,
      cells: [
        nameOf(ctx.model, note.practice),
        [levelValue(ctx, note.answer, `${note.practice}#answer`)],
        [levelValue(ctx, note.worst, `${note.practice}#measured`)],
        note.metrics.map((id) => nameOf(ctx.model, id)).join(", "),
        note.despite === undefined ? say(ctx, "accounts.does-not-stand") : midSentence(note.despite),
      ],
    })),
    empty: words(ctx, "empty.none"),
  });
}
