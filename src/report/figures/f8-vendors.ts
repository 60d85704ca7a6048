import { addDays } from "../../kernel/calendar.js";
import { type Exact, add, cmp, div, mul, toNumber } from "../../kernel/exact.js";
import type { ChartNode } from "../../model/report.js";
import type { Context } from "../context.js";
import { printDay, printPercent } from "../formats/print.js";
import { type Slot, table } from "../nodes.js";
import { dayOf, moneyOf, percentOf } from "../quantity.js";
import { type Row, dayIn, flagIn, numberIn, rowName, rowsOf, sumOf, textIn } from "../records.js";
import { absentCell } from "../sections/cells.js";
import { say, words } from "../say.js";
import { chart } from "./chart.js";

/** A supplier with what it costs a year and when notice is due. */
export interface Vendor {
  readonly row: Row;
  readonly at: number;
  readonly name: string;
  readonly spend: Exact;
  /** Last day on which notice can be given for the running term. */
  readonly noticeBy: string | undefined;
}

const atMost = 10;

/** Suppliers with a known yearly spend, the largest first. */
export function vendorsBySpend(ctx: Context): readonly Vendor[] {
  return (rowsOf(ctx, "vendors") ?? [])
    .flatMap((row, at): readonly Vendor[] => {
      const spend = numberIn(ctx, row, "annualSpend");
      return spend === undefined ? [] : [{ row, at, name: rowName(row), spend, noticeBy: noticeDay(ctx, row) }];
    })
    .sort((a, b) => cmp(b.spend, a.spend) || a.at - b.at);
}

/** End of the contract less the days of notice; undefined when either is not known or the day is past. */
export function noticeDay(ctx: Context, row: Row): string | undefined {
  const [end, days] = [dayIn(row, "contractEnd"), numberIn(ctx, row, "noticeDays")];
  if (end === undefined || typeof days !== "number") return undefined;
  const day = addDays(end, -days);
  return day < ctx.scorecard.asOf ? undefined : day;
}

/** F8: the ten largest suppliers by yearly spend and all others, with the share each takes. */
export function vendorConcentration(ctx: Context): ChartNode | undefined {
  const vendors = vendorsBySpend(ctx);
  if (vendors.length === 0) return undefined;
  const total = vendors.reduce<Exact>((sum, vendor) => add(sum, vendor.spend), 0);
  if (cmp(total, 0) <= 0) return undefined;
  const asOf = printDay(ctx.formats, ctx.scorecard.asOf, "text");
  const share = (part: Exact): Exact => mul(100, div(part, total));
  const shareText = (part: Exact): string => printPercent(ctx.formats, share(part), 1);
  const top = (n: number): Exact => vendors.slice(0, n).reduce<Exact>((sum, vendor) => add(sum, vendor.spend), 0);
  const shown = vendors.slice(0, atMost);
  const others = vendors.slice(atMost);
  const unknown = sumOf(ctx, rowsOf(ctx, "vendors") ?? [], "annualSpend").unknown;
  const slots = { n: String(vendors.length), five: shareText(top(5)), largest: shareText(top(1)), vendor: vendors[0]?.name ?? "", asOf };
  return chart(
    {
      id: "vendors.spend",
      figure: "F8",
      title: words(ctx, "chart.F8.title", slots),
      subtitle: words(ctx, unknown === 0 ? "chart.F8.subtitle" : "chart.F8.subtitle.unknown", { ...slots, unknown: String(unknown) }),
      description: words(ctx, "chart.F8.alt", slots),
      source: words(ctx, "chart.source.list", { list: words(ctx, "list.vendors"), asOf }),
    },
    {
      chart: "bars",
      form: "plain",
      groups: [
        ...shown.map((vendor, at) => ({
          label: vendor.name,
          segments: [
            {
              key: words(ctx, "column.spend"),
              amount: toNumber(vendor.spend),
              text: moneyOf(ctx, vendor.spend, "", { form: "text" }).text,
              style: "plain" as const,
            },
          ],
          note: [`${shareText(vendor.spend)} · ${shareText(top(at + 1))}`, ...marksOf(ctx, vendor)].join(" "),
        })),
        ...(others.length === 0
          ? []
          : [
              {
                label: words(ctx, "chart.F8.others", { n: String(others.length) }),
                segments: [
                  {
                    key: words(ctx, "column.spend"),
                    amount: toNumber(others.reduce<Exact>((sum, vendor) => add(sum, vendor.spend), 0)),
                    text: moneyOf(
                      ctx,
                      others.reduce<Exact>((sum, vendor) => add(sum, vendor.spend), 0),
                      "",
                      { form: "text" },
                    ).text,
                    style: "plain" as const,
                  },
                ],
              },
            ]),
      ],
    },
    table("vendors.spend.data", words(ctx, "chart.F8.table"), {
      columns: [
        { id: "vendor", title: words(ctx, "column.vendor"), width: 2.4 },
        { id: "spend", title: words(ctx, "column.spend"), align: "end", width: 1.3 },
        { id: "share", title: words(ctx, "column.share"), align: "end" },
        { id: "cumulative", title: words(ctx, "column.cumulative"), align: "end" },
        { id: "critical", title: words(ctx, "column.criticality"), width: 1.1 },
        { id: "notice", title: words(ctx, "column.notice-by"), width: 1.3 },
      ],
      rows: shown.map((vendor, at) => ({
        id: vendor.name,
        cells: [
          vendor.name,
          [moneyOf(ctx, vendor.spend, `input: facts.vendors[${vendor.at}].annualSpend`, { form: "table" })],
          [percentOf(ctx, share(vendor.spend), "input: facts.vendors", 1)],
          [percentOf(ctx, share(top(at + 1)), "input: facts.vendors", 1)],
          textIn(vendor.row, "criticality") ?? absentCell(ctx, vendor.row, "criticality"),
          noticeCell(ctx, vendor),
        ],
      })),
      total: [
        words(ctx, "chart.F8.all", { n: slots.n }),
        [moneyOf(ctx, total, "input: facts.vendors", { form: "table" })],
        [percentOf(ctx, 100, "input: facts.vendors", 1)],
        [percentOf(ctx, 100, "input: facts.vendors", 1)],
        "",
        "",
      ],
      empty: words(ctx, "empty.none"),
    }),
  );
}

function marksOf(ctx: Context, vendor: Vendor): readonly string[] {
  return [
    ...(textIn(vendor.row, "criticality") === "critical" ? [words(ctx, "chart.F8.critical")] : []),
    ...(flagIn(vendor.row, "contractOnFile") === false ? [words(ctx, "chart.F8.no-contract")] : []),
  ];
}

/** The notice day of a supplier, or why there is none. */
export function noticeCell(ctx: Context, vendor: Vendor): Slot {
  if (vendor.noticeBy !== undefined) return [dayOf(ctx, vendor.noticeBy, `input: facts.vendors[${vendor.at}].contractEnd`, "table")];
  return flagIn(vendor.row, "contractOnFile") === false
    ? say(ctx, "vendor.no-contract")
    : dayIn(vendor.row, "contractEnd") === undefined
      ? absentCell(ctx, vendor.row, "contractEnd")
      : say(ctx, "vendor.no-notice");
}
