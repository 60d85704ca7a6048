import { absolute, cmp, exactOf, neg, sub } from "../../../kernel/exact.js";
import type { Comparison } from "../../../model/comparison.js";
import type { BlockNode, SectionNode } from "../../../model/report.js";
import type { Context } from "../../context.js";
import { bridgeFigure } from "../../figures/f4-bridge.js";
import { printDay } from "../../formats/print.js";
import { severityMark } from "../../marks.js";
import { areaName, nameOf, scaleOf } from "../../names.js";
import { type Slot, bullets, inlines, maybe, paragraph, section, table } from "../../nodes.js";
import { pointsOf } from "../../quantity.js";
import { joined, listed, say, sayCount, sentences, words } from "../../say.js";
import { findingTitle } from "../../template.js";
import { acceptance } from "../area/findings.js";
import { changeWords, mainCause } from "./change-words.js";
import type { Recap } from "./inputs.js";
import { type Change, changeCell, changeName, sideWords } from "./then-now.js";

/** Chapter 2: what changed and why; the parts add up exactly. */
export function changesChapter(recap: Recap): SectionNode {
  const { now: ctx, comparison } = recap;
  const whole = comparison.changes.find((change) => change.id === "overall");
  return section(
    "recap.changes",
    words(ctx, "recap.changes.title"),
    [
      ...(whole === undefined ? [] : [paragraph(changeWords(ctx, whole), "lead"), ...maybe(changeBridge(ctx, comparison, whole)), causeTable(ctx, whole)]),
      paragraph(sentences(say(ctx, "recap.causes.order"), staleWords(ctx, comparison))),
      areaTable(ctx, comparison),
      section("recap.findings", words(ctx, "recap.findings.title"), findingBlocks(ctx, comparison)),
      section("recap.method", words(ctx, "recap.method.title"), methodBlocks(ctx, comparison)),
    ],
    { break: "page" },
  );
}

function changeBridge(ctx: Context, comparison: Comparison, whole: Change) {
  const { before, after, causes } = whole;
  if (before.score === undefined || after.score === undefined || causes === undefined) return undefined;
  const [then, now] = [comparison.before, comparison.after].map((side) => side.period ?? printDay(ctx.formats, side.asOf, "text"));
  const slots = { then: then ?? "", now: now ?? "" }; // Two sides give two labels.
  const main = mainCause(whole);
  const steps = causes.map((one) => ({ label: words(ctx, `cause.${one.cause}.label`), delta: exactOf(one.delta), ref: `comparison: overall#${one.cause}` }));
  return bridgeFigure(
    ctx,
    {
      id: "recap.bridge",
      title: main === undefined ? words(ctx, "chart.F4y.title.none") : words(ctx, "chart.F4y.title", { cause: words(ctx, `cause.${main.cause}.label`) }),
      subtitle: words(ctx, "chart.F4y.subtitle", slots),
      description: words(ctx, "chart.F4y.alt", {
        ...slots,
        start: pointsOf(ctx, exactOf(before.score), "", { digits: 2 }).text,
        end: pointsOf(ctx, exactOf(after.score), "", { digits: 2 }).text,
        steps: [...steps]
          .filter((step) => step.delta !== 0)
          .sort((a, b) => cmp(absolute(b.delta), absolute(a.delta)))
          .slice(0, 3)
          .map((step) => `${step.label} ${pointsOf(ctx, step.delta, "", { digits: 2, signed: true }).text}`)
          .join(", "),
      }),
      source: words(ctx, "chart.F4y.source"),
    },
    {
      start: { label: slots.then, value: exactOf(before.score), ref: "previous: overall" },
      steps,
      end: { label: slots.now, value: exactOf(after.score), ref: "overall" },
      digits: [2, 3, 4],
      print: (value, ref, how) => pointsOf(ctx, value, ref, how),
      caption: words(ctx, "chart.F4y.table"),
    },
  );
}

/** Every cause with its points; where another order would move it by 0.1 or more, its least and greatest effect. */
function causeTable(ctx: Context, whole: Change): BlockNode {
  const points = (text: string, ref: string) => pointsOf(ctx, exactOf(text), ref, { digits: 2, signed: true });
  return table("recap.causes", words(ctx, "recap.causes.caption"), {
    columns: [
      { id: "cause", title: words(ctx, "column.cause"), width: 2 },
      { id: "points", title: words(ctx, "column.points"), align: "end", width: 0.9 },
      { id: "orders", title: words(ctx, "column.other-orders"), align: "end", width: 1.6 },
      { id: "meaning", title: words(ctx, "column.meaning"), width: 4 },
    ],
    rows: (whole.causes ?? []).map((one) => {
      const ref = `comparison: overall#${one.cause}`;
      const far = one.low !== undefined && one.high !== undefined && movesIt({ delta: one.delta, low: one.low, high: one.high });
      return {
        id: one.cause,
        cells: [
          words(ctx, `cause.${one.cause}.label`),
          [points(one.delta, ref)],
          one.low === undefined || one.high === undefined
            ? say(ctx, "recap.orders.not-asked")
            : far
              ? say(ctx, "recap.orders.range", { low: points(one.low, `${ref}.low`), high: points(one.high, `${ref}.high`) })
              : say(ctx, "recap.orders.same"),
          say(ctx, `cause.${one.cause}.meaning`),
        ],
      };
    }),
    ...(whole.change === undefined ? {} : { total: [words(ctx, "total"), [points(whole.change, "comparison: overall")], "", ""] }),
    empty: words(ctx, "change.one-not-rated"),
  });
}

/** A tenth of a point or more in another order. */
function movesIt(one: { readonly delta: string; readonly low: string; readonly high: string }): boolean {
  const far = (end: string): boolean => cmp(absolute(sub(exactOf(end), exactOf(one.delta))), exactOf("0.1")) >= 0;
  return far(one.low) || far(one.high);
}

/** What was lost only because time passed. */
function staleWords(ctx: Context, comparison: Comparison) {
  const lost = comparison.changes.flatMap((change) => {
    const time = change.causes?.find((one) => one.cause === "time");
    return change.id === "overall" || time === undefined || !time.delta.startsWith("-") ? [] : [{ change, delta: exactOf(time.delta) }];
  });
  if (lost.length === 0) return say(ctx, "change.stale.none");
  const parts = [...lost]
    .sort((a, b) => cmp(a.delta, b.delta))
    .map(({ change, delta }) =>
      inlines(changeName(ctx, change.id), " (", pointsOf(ctx, neg(absolute(delta)), `comparison: ${change.id}#time`, { digits: 2 }), ")"),
    );
  return say(ctx, "change.stale", { areas: listed(ctx, parts) });
}

function areaTable(ctx: Context, comparison: Comparison): BlockNode {
  const main = (change: Change): Slot => {
    const cause = mainCause(change);
    if (cause === undefined) return say(ctx, "change.nothing-moved");
    const part = pointsOf(ctx, exactOf(cause.delta), `comparison: ${change.id}#${cause.cause}`, { digits: 2, signed: true });
    return inlines(words(ctx, `cause.${cause.cause}.label`), " ", part);
  };
  return table("recap.areas", words(ctx, "recap.areas.caption"), {
    columns: [
      { id: "area", title: words(ctx, "column.area"), width: 3 },
      { id: "then", title: comparison.before.period ?? comparison.before.asOf, align: "end", width: 1.5 },
      { id: "now", title: comparison.after.period ?? comparison.after.asOf, align: "end", width: 1.5 },
      { id: "change", title: words(ctx, "column.change"), align: "end", width: 0.9 },
      { id: "main", title: words(ctx, "column.mainly"), width: 2 },
      { id: "tell", title: words(ctx, "column.cannot-tell"), width: 1 },
    ],
    rows: comparison.changes
      .filter((change) => change.id !== "overall")
      .map((change) => ({
        id: change.id,
        cells: [
          areaName(ctx.model, change.id),
          sideWords(ctx, change, "before"),
          sideWords(ctx, change, "after"),
          changeCell(ctx, change),
          main(change),
          say(ctx, change.cannotTell ? "change.cannot-tell.word" : "change.can-tell"),
        ],
      })),
    empty: words(ctx, "empty.areas"),
  });
}

function findingBlocks(ctx: Context, { findings }: Comparison): readonly BlockNode[] {
  const ref = "comparison: findings";
  const counts = sentences(
    sayCount(ctx, "recap.findings.closed", { n: findings.closed.length, ref }),
    sayCount(ctx, "recap.findings.new", { n: findings.new.length, ref }),
    sayCount(ctx, "recap.findings.reopened", { n: findings.reopened.length, ref }),
    sayCount(ctx, "recap.findings.stayed", { n: findings.stayed.length, ref }),
    findings.unclear.length === 0 ? [] : sayCount(ctx, "recap.findings.unclear", { n: findings.unclear.length, ref }),
  );
  const told = findings.closed.filter((one) => one.severity === "critical" || one.by !== undefined);
  const rows = [
    ...findings.new.map((one) => ({ one, state: "new" as const })),
    ...findings.reopened.map((one) => ({ one, state: "reopened" as const })),
    ...findings.stayed.map((one) => ({ one, state: "stayed" as const })),
    ...findings.unclear.map((one) => ({ one, state: "unclear" as const })),
    ...told.map((one) => ({ one, state: "closed" as const })),
  ];
  const rest = findings.closed.length - told.length;
  return [
    paragraph(counts),
    table("recap.findings.list", words(ctx, "recap.findings.caption"), {
      columns: [
        { id: "finding", title: words(ctx, "column.finding"), rowHeader: true, width: 4 },
        { id: "severity", title: words(ctx, "column.severity"), width: 1 },
        { id: "area", title: words(ctx, "column.area"), width: 2.6 },
        { id: "by", title: words(ctx, "column.closed-by"), width: 2.6 },
      ],
      rows: rows.map(({ one, state }) => ({
        id: one.rule,
        group: words(ctx, `recap.finding.${state}`),
        cells: [
          findingTitle(ctx, one),
          [{ type: "mark" as const, ...severityMark(ctx, one.severity) }],
          areaName(ctx.model, one.area),
          closedBy(ctx, one, state),
        ],
      })),
      empty: words(ctx, "findings.none"),
    }),
    ...(rest === 0 ? [] : [paragraph(sayCount(ctx, "recap.findings.rest", { n: rest, ref }), "note")]),
  ];
}

/** What closed a finding: a finished action, or what was measured; an accepted one says by whom and until when. */
function closedBy(
  ctx: Context,
  one: { readonly rule: string; readonly by?: string | undefined },
  state: "new" | "reopened" | "stayed" | "unclear" | "closed",
): Slot {
  if (state === "closed") return one.by === undefined ? say(ctx, "recap.closed-by.measure") : nameOf(ctx.model, one.by);
  const waiver = ctx.scorecard.findings.find((finding) => finding.rule === one.rule)?.waiver;
  return waiver === undefined ? say(ctx, "recap.closed-by.none") : acceptance(ctx, waiver);
}

/** What changed in the method: packs, and the overrides and targets of either year. */
export function methodBlocks(ctx: Context, { method, before, after }: Comparison): readonly BlockNode[] {
  const packs = (side: Comparison["before"]) => side.packs.map((pack) => `${pack.id}@${pack.version}`).join(", ");
  const same = packs(before) === packs(after);
  const first = same ? say(ctx, "recap.method.same", { packs: packs(after) }) : say(ctx, "recap.method.other", { then: packs(before), now: packs(after) });
  const lines = method.map((one) => {
    const name =
      one.kind === "pack" ? one.id : one.kind === "target" && scaleOf(ctx.model, one.id) !== undefined ? changeName(ctx, one.id) : nameOf(ctx.model, one.id);
    const what = words(ctx, `recap.method.${one.kind}`, { name });
    if (one.from === undefined) return say(ctx, "recap.method.new", { what, to: one.to ?? "" }); // One of the two is there.
    return one.to === undefined
      ? say(ctx, "recap.method.gone", { what, from: one.from })
      : say(ctx, "recap.method.moved", { what, from: one.from, to: one.to });
  });
  return [paragraph(joined([first, ...(method.length === 0 ? [say(ctx, "recap.method.none")] : [])], " ")), ...(lines.length === 0 ? [] : [bullets(lines)])];
}
