import type { SectionNode } from "../../../model/report.js";
import type { Context } from "../../context.js";
import { inlines, paragraph, section, table } from "../../nodes.js";
import type { PhraseKey } from "../../phrases/catalogue.js";
import { countOf, numberOf } from "../../quantity.js";
import { say, words } from "../../say.js";

/** One item of the meeting: the chapter it is about, its minutes, and the decision wanted. */
interface Item {
  readonly chapter: "year" | "changes" | "promises" | "money" | "incidents" | "plan" | "decisions";
  readonly minutes: number;
}

/** Two hours; in the first year the two chapters that look back give their time to the plan. */
const items: readonly Item[] = [
  { chapter: "year", minutes: 15 },
  { chapter: "changes", minutes: 20 },
  { chapter: "promises", minutes: 20 },
  { chapter: "money", minutes: 15 },
  { chapter: "incidents", minutes: 15 },
  { chapter: "plan", minutes: 25 },
  { chapter: "decisions", minutes: 10 },
];

/** The title of a chapter of the recap. */
export function chapterTitle(chapter: Item["chapter"]): PhraseKey {
  return `recap.${chapter}.title`;
}

/** Page 1: what is spoken about, for how long, and which decision each item wants. @param chapters Ids of the chapters that this edition has. */
export function agenda(ctx: Context, chapters: ReadonlySet<string>): SectionNode {
  const here = items.filter((item) => chapters.has(`recap.${item.chapter}`));
  const spare = items.reduce((sum, item) => sum + item.minutes, 0) - here.reduce((sum, item) => sum + item.minutes, 0);
  // What is not there gives its time to the plan, else to the last item.
  const heir = here.find((item) => item.chapter === "plan") ?? here.at(-1);
  const minutes = (item: Item): number => item.minutes + (item === heir ? spare : 0);
  const total = here.reduce((sum, item) => sum + minutes(item), 0);
  const number = (n: number) => numberOf(ctx, n, "source: agenda");
  return section(
    "recap.agenda",
    words(ctx, "recap.agenda.title"),
    [
      paragraph(say(ctx, "recap.agenda.intro", { minutes: number(total), n: countOf(ctx, here.length, "source: agenda") }), "lead"),
      table("recap.agenda.items", words(ctx, "recap.agenda.caption"), {
        columns: [
          { id: "item", title: words(ctx, "column.item"), width: 2.4 },
          { id: "minutes", title: words(ctx, "column.minutes"), align: "end", width: 0.8 },
          { id: "decision", title: words(ctx, "column.decision-wanted"), width: 4.2 },
        ],
        rows: here.map((item) => ({
          id: item.chapter,
          cells: [
            { type: "link", to: `recap.${item.chapter}`, children: inlines(words(ctx, chapterTitle(item.chapter))) },
            [number(minutes(item))],
            say(ctx, `recap.agenda.${item.chapter}`),
          ],
        })),
        total: [words(ctx, "total"), [number(total)], ""],
        empty: words(ctx, "empty.none"),
      }),
    ],
    { sensitivity: "open" },
  );
}
