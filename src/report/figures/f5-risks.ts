import { cmp, mul, toNumber } from "../../kernel/exact.js";
import type { ChartNode } from "../../model/report.js";
import type { Context } from "../context.js";
import { printDay } from "../formats/print.js";
import { type Slot, table } from "../nodes.js";
import { moneyOf, numberOf } from "../quantity.js";
import { type Row, numberIn, rowName, rowsOf, textIn } from "../records.js";
import { absentCell } from "../sections/cells.js";
import { countWords, joined, say, words } from "../say.js";
import { chart } from "./chart.js";

/** A risk of the register with both ranks known. */
export interface Risk {
  readonly row: Row;
  readonly at: number;
  readonly name: string;
  readonly likelihood: number;
  readonly impact: number;
}

const ranks = ["1", "2", "3", "4", "5"] as const;

/** Risks with both ranks, the gravest first: by the sum of ranks, then impact, then the loss of one event. */
export function risksByRank(ctx: Context): readonly Risk[] {
  return (rowsOf(ctx, "risks") ?? [])
    .flatMap((row, at): readonly Risk[] => {
      const [likelihood, impact] = [numberIn(ctx, row, "likelihood"), numberIn(ctx, row, "impact")];
      return likelihood === undefined || impact === undefined
        ? []
        : [{ row, at, name: rowName(row), likelihood: toNumber(likelihood), impact: toNumber(impact) }];
    })
    .sort((a, b) => b.likelihood + b.impact - a.likelihood - a.impact || b.impact - a.impact || cmp(loss(ctx, b), loss(ctx, a)) || a.at - b.at);
}

function loss(ctx: Context, risk: Risk) {
  return numberIn(ctx, risk.row, "singleLossExpectancy") ?? 0; // Only an order inside a cell; the table says what is unknown.
}

/** F5: the risks of the register by rank of likelihood and impact. */
export function riskMatrix(ctx: Context): ChartNode | undefined {
  const risks = risksByRank(ctx);
  if (risks.length === 0) return undefined;
  const asOf = printDay(ctx.formats, ctx.scorecard.asOf, "text");
  const act = risks.filter((risk) => risk.likelihood + risk.impact >= 8).length;
  const watch = risks.filter((risk) => [6, 7].includes(risk.likelihood + risk.impact)).length;
  const slots = {
    n: String(risks.length),
    act: String(act),
    watch: String(watch),
    asOf,
    top: risks
      .slice(0, 3)
      .map((risk) => risk.name)
      .join("; "),
  };
  return chart(
    {
      id: "risk-matrix",
      figure: "F5",
      title: words(ctx, "chart.F5.title", slots),
      subtitle: words(ctx, "chart.F5.subtitle", slots),
      description: `${words(ctx, "chart.F5.alt", slots)}${movedWords(ctx, risks)}`,
      source: words(ctx, "chart.source.list", { list: words(ctx, "list.risks"), asOf }),
    },
    {
      chart: "matrix",
      form: "risk",
      rows: [],
      items: risks.map((risk, at) => ({ number: at + 1, label: risk.name, x: risk.likelihood, y: risk.impact, ...movedFrom(ctx, risk) })),
      xWords: ranks.map((rank) => words(ctx, `likelihood.${rank}`)),
      yWords: ranks.map((rank) => words(ctx, `impact.${rank}`)),
    },
    table("risk-matrix.data", words(ctx, "chart.F5.table"), {
      columns: [
        { id: "no", title: words(ctx, "column.no"), align: "end", width: 0.5 },
        { id: "risk", title: words(ctx, "column.risk"), rowHeader: true, width: 4 },
        { id: "likelihood", title: words(ctx, "column.likelihood"), width: 2 },
        { id: "impact", title: words(ctx, "column.impact"), width: 2 },
        ...(ctx.inputs.previousAssessment === undefined ? [] : [{ id: "previous", title: words(ctx, "column.last-year"), width: 3 }]),
      ],
      rows: risks.map((risk, at) => ({
        id: risk.name,
        cells: [
          [numberOf(ctx, at + 1, "source: order")],
          risk.name,
          rankWord(ctx, "likelihood", risk.likelihood),
          rankWord(ctx, "impact", risk.impact),
          ...(ctx.inputs.previousAssessment === undefined ? [] : [previousCell(ctx, risk)]),
        ],
      })),
      empty: words(ctx, "risks.none"),
    }),
  );
}

/** Where a risk stood last year, by its id; undefined when it was not on the register or not ranked. */
function lastYear(ctx: Context, risk: Risk): { readonly x: number; readonly y: number } | undefined {
  const list = ctx.inputs.previousAssessment?.facts["risks"];
  const id = textIn(risk.row, "id");
  const old = Array.isArray(list) && id !== undefined ? list.find((row) => textIn(row, "id") === id) : undefined;
  if (old === undefined) return undefined;
  const [x, y] = [numberIn(ctx, old, "likelihood"), numberIn(ctx, old, "impact")];
  return x === undefined || y === undefined ? undefined : { x: toNumber(x), y: toNumber(y) };
}

/** Last year's place for the picture, when the risk has moved. */
function movedFrom(ctx: Context, risk: Risk): { readonly previous?: { readonly x: number; readonly y: number } } {
  const previous = lastYear(ctx, risk);
  return previous === undefined || (previous.x === risk.likelihood && previous.y === risk.impact) ? {} : { previous };
}

function movedWords(ctx: Context, risks: readonly Risk[]): string {
  const moved = risks.filter((risk) => "previous" in movedFrom(ctx, risk)).length;
  return ctx.inputs.previousAssessment === undefined ? "" : ` ${countWords(ctx, "chart.F5.alt.moved", moved)}`;
}

function previousCell(ctx: Context, risk: Risk): Slot {
  const previous = lastYear(ctx, risk);
  if (previous === undefined) return say(ctx, "chart.F5.new");
  if (previous.x === risk.likelihood && previous.y === risk.impact) return say(ctx, "chart.F5.same");
  return joined([rankWord(ctx, "likelihood", previous.x), rankWord(ctx, "impact", previous.y)], " · ");
}

/** Table 7: each risk with its ranks, loss, proposed treatment and owner. */
export function riskTable(ctx: Context, id: string) {
  return table(id, words(ctx, "risks.caption"), {
    columns: [
      { id: "no", title: words(ctx, "column.no"), align: "end", width: 0.5 },
      { id: "risk", title: words(ctx, "column.risk"), rowHeader: true, width: 3 },
      { id: "likelihood", title: words(ctx, "column.likelihood"), width: 1.9 },
      { id: "impact", title: words(ctx, "column.impact"), width: 1.9 },
      { id: "loss", title: words(ctx, "column.loss-per-year"), align: "end", width: 1.2 },
      { id: "treatment", title: words(ctx, "column.treatment"), width: 1.1 },
      { id: "owner", title: words(ctx, "column.owner"), width: 1.2 },
    ],
    rows: risksByRank(ctx).map((risk, at) => ({
      id: risk.name,
      cells: [
        [numberOf(ctx, at + 1, "source: order")],
        risk.name,
        rankWord(ctx, "likelihood", risk.likelihood),
        rankWord(ctx, "impact", risk.impact),
        lossCell(ctx, risk),
        treatment(ctx, risk),
        textIn(risk.row, "owner") ?? absentCell(ctx, risk.row, "owner"),
      ],
    })),
    empty: words(ctx, "risks.none"),
  });
}

function rankWord(ctx: Context, of: "likelihood" | "impact", rank: number): Slot {
  const known = ranks.find((one) => Number(one) === Math.round(rank));
  return known === undefined ? say(ctx, "value.unknown") : say(ctx, `${of}.${known}`);
}

/** Loss of one event times events a year: the register's own two figures. */
function lossCell(ctx: Context, risk: Risk): Slot {
  const [single, rate] = [numberIn(ctx, risk.row, "singleLossExpectancy"), numberIn(ctx, risk.row, "annualRateOfOccurrence")];
  return single === undefined || rate === undefined
    ? say(ctx, "risks.no-estimate")
    : [moneyOf(ctx, mul(single, rate), `input: facts.risks[${risk.at}]`, { form: "table" })];
}

function treatment(ctx: Context, risk: Risk): Slot {
  const known = textIn(risk.row, "treatment");
  switch (known) {
    case "accept":
    case "reduce":
    case "transfer":
    case "avoid":
    case "undecided":
      return say(ctx, `treatment.${known}`);
    default:
      return absentCell(ctx, risk.row, "treatment");
  }
}
