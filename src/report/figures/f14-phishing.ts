import { type Exact, add, cmp, div, mul, toNumber } from "../../kernel/exact.js";
import type { ChartNode } from "../../model/report.js";
import type { Context } from "../context.js";
import { printDay, printPercent } from "../formats/print.js";
import { type Slot, table } from "../nodes.js";
import { countOf, percentOf } from "../quantity.js";
import { dayIn, numberIn, rowsOf, textIn } from "../records.js";
import { say, words } from "../say.js";
import { chart } from "./chart.js";

interface Campaign {
  readonly id: string;
  readonly date: string;
  readonly sent: Exact;
  readonly clicked: Exact;
  /** Undefined when a row does not say. */
  readonly reported: Exact | undefined;
}

/** Below this a share means little: drawn hollow. */
const few = 30;

/** F14: share of people who clicked and who reported, campaign by campaign. */
export function phishingTrend(ctx: Context): ChartNode | undefined {
  const campaigns = campaignsOf(ctx);
  const [first, last] = [campaigns[0], campaigns.at(-1)];
  if (first === undefined || last === undefined || campaigns.length < 2) return undefined;
  const asOf = printDay(ctx.formats, ctx.scorecard.asOf, "text");
  const share = (part: Exact | undefined, one: Campaign): string =>
    part === undefined ? words(ctx, "value.unknown") : printPercent(ctx.formats, percent(part, one), 1);
  const slots = {
    from: share(first.clicked, first),
    to: share(last.clicked, last),
    n: String(campaigns.length),
    reportsFrom: share(first.reported, first),
    reportsTo: share(last.reported, last),
  };
  const direction = cmp(percent(last.clicked, last), percent(first.clicked, first));
  const most = Math.max(
    ...campaigns.flatMap((one) => [toNumber(percent(one.clicked, one)), one.reported === undefined ? 0 : toNumber(percent(one.reported, one))]),
  ); // Nothing reported cannot raise the axis.
  const line = (part: (one: Campaign) => Exact | undefined) =>
    campaigns.map((one) => ({
      at: part(one) === undefined ? null : toNumber(percent(part(one) ?? 0, one)),
      text: share(part(one), one),
      ...(cmp(one.sent, few) < 0 ? { hollow: true } : {}),
    })); // Unknown is handled first.
  return chart(
    {
      id: "phishing",
      figure: "F14",
      title: words(ctx, direction < 0 ? "chart.F14.title.fell" : direction > 0 ? "chart.F14.title.rose" : "chart.F14.title.same", slots),
      subtitle: words(ctx, "chart.F14.subtitle", { n: slots.n, asOf }),
      description: words(ctx, "chart.F14.alt", slots),
      source: words(ctx, "chart.source.list", { list: words(ctx, "list.phishCampaigns"), asOf }),
    },
    {
      chart: "lines",
      form: "trend",
      columns: campaigns.map((one, at) => ({
        label: printDay(ctx.formats, one.date, "table"),
        note: words(ctx, "chart.F14.sent", { n: String(toNumber(one.sent)) }),
        ...(at > 0 && campaigns[at - 1]?.date.slice(0, 4) !== one.date.slice(0, 4) ? { breakBefore: true } : {}),
      })),
      axis: { min: 0, max: Math.ceil(most / 10) * 10, unit: "%" },
      lines: [
        { label: words(ctx, "chart.F14.clicked"), points: line((one) => one.clicked), style: "solid" },
        { label: words(ctx, "chart.F14.reported"), points: line((one) => one.reported), style: "dashed" },
      ],
    },
    table("phishing.data", words(ctx, "chart.F14.table"), {
      columns: [
        { id: "campaign", title: words(ctx, "column.campaign"), width: 1.6 },
        { id: "sent", title: words(ctx, "column.sent"), align: "end" },
        { id: "clicked", title: words(ctx, "chart.F14.clicked"), align: "end" },
        { id: "clickedPct", title: words(ctx, "column.clicked-share"), align: "end" },
        { id: "reported", title: words(ctx, "chart.F14.reported"), align: "end" },
        { id: "reportedPct", title: words(ctx, "column.reported-share"), align: "end" },
      ],
      rows: campaigns.map((one) => ({ id: one.id, cells: cellsOf(ctx, one) })),
      empty: words(ctx, "empty.none"),
    }),
  );
}

function campaignsOf(ctx: Context): readonly Campaign[] {
  const found = new Map<string, Campaign>();
  for (const row of rowsOf(ctx, "phishCampaigns") ?? []) {
    const [date, sent, clicked] = [dayIn(row, "date"), numberIn(ctx, row, "sent"), numberIn(ctx, row, "clicked")];
    if (date === undefined || sent === undefined || clicked === undefined) continue;
    const id = textIn(row, "campaignId") ?? textIn(row, "id") ?? date;
    const reported = numberIn(ctx, row, "reported");
    const known = found.get(id);
    found.set(
      id,
      known === undefined
        ? { id, date, sent, clicked, reported }
        : {
            id,
            date: known.date < date ? known.date : date,
            sent: add(known.sent, sent),
            clicked: add(known.clicked, clicked),
            reported: known.reported === undefined || reported === undefined ? undefined : add(known.reported, reported),
          },
    );
  }
  return [...found.values()].filter((one) => cmp(one.sent, 0) > 0).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
}

function percent(part: Exact, one: Campaign): Exact {
  return mul(100, div(part, one.sent));
}

function cellsOf(ctx: Context, one: Campaign): readonly Slot[] {
  const ref = "input: facts.phishCampaigns";
  const number = (value: Exact): Slot => [countOf(ctx, toNumber(value), ref)];
  return [
    one.id,
    number(one.sent),
    number(one.clicked),
    [percentOf(ctx, percent(one.clicked, one), ref, 1)],
    one.reported === undefined ? say(ctx, "value.unknown") : number(one.reported),
    one.reported === undefined ? say(ctx, "value.unknown") : [percentOf(ctx, percent(one.reported, one), ref, 1)],
  ];
}
