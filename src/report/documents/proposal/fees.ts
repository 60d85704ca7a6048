import { type Exact, exactOf } from "../../../kernel/exact.js";
import { type Money, amountOf } from "../../../kernel/money.js";
import type { ProposalData } from "../../../model/engagement.js";
import type { BlockNode, InlineNode, QuantityNode } from "../../../model/report.js";
import type { WordContext } from "../../context.js";
import { printNumber } from "../../formats/print.js";
import { paragraph, section, table } from "../../nodes.js";
import { between, dayOf, numberOf } from "../../quantity.js";
import { joined, wordIf } from "../../say.js";
import { tell, told } from "../plan-document.js";

/** Currencies without a smaller unit. Source: ISO 4217, list one, 2024. */
const wholeUnits: ReadonlySet<string> = new Set([
  "BIF",
  "CLP",
  "DJF",
  "GNF",
  "ISK",
  "JPY",
  "KMF",
  "KRW",
  "PYG",
  "RWF",
  "UGX",
  "UYI",
  "VND",
  "VUV",
  "XAF",
  "XOF",
  "XPF",
]);

/** Fees, sum, options and instalments. Contract money is printed to the last minor unit, never rounded as report money is. */
export function feesSection(ctx: WordContext, proposal: ProposalData): BlockNode {
  const { input, net } = proposal;
  return section("proposal.fees", told(ctx, "proposal.fees.title"), [
    paragraph(
      tell(ctx, `proposal.fees.${input.price}`, {
        amount: exactMoney(ctx, net, "proposal: net"),
      }),
      "lead",
    ),
    linesTable(ctx, proposal),
    sumTable(ctx, proposal),
    optionsTable(ctx, proposal),
    instalmentsTable(ctx, proposal),
    paragraph(
      tell(ctx, "proposal.valid", {
        date: dayOf(ctx, input.validUntil, "input: validUntil"),
      }),
    ),
  ]);
}

/** Where the days are three guesses, the table has both ends of the amount beside the likely one. */
function linesTable(ctx: WordContext, { lines, fees }: ProposalData): BlockNode {
  return table("proposal.fees.lines", told(ctx, "proposal.fees.caption"), {
    columns: [
      { id: "line", title: told(ctx, "proposal.fees.line"), width: 3 },
      { id: "role", title: told(ctx, "proposal.fees.role"), width: 1.6 },
      {
        id: "days",
        title: told(ctx, "proposal.fees.days"),
        align: "end",
        width: 1.6,
      },
      {
        id: "rate",
        title: told(ctx, "proposal.fees.rate"),
        align: "end",
        width: 1.4,
      },
      {
        id: "amount",
        title: told(ctx, "proposal.fees.amount"),
        align: "end",
        width: 1.6,
      },
      {
        id: "range",
        title: told(ctx, "proposal.fees.range"),
        align: "end",
        width: 2.4,
      },
    ],
    rows: lines.map((line) => ({
      id: `proposal.line.${line.id}`,
      cells: [
        line.title,
        line.role,
        daysCell(ctx, line),
        [exactMoney(ctx, line.rate, `proposal: lines.${line.id}.rate`)],
        [exactMoney(ctx, line.amount.likely, `proposal: lines.${line.id}.likely`)],
        spanCell(ctx, line.amount, `proposal: lines.${line.id}`),
      ],
    })),
    total: [told(ctx, "proposal.fees.total"), "", "", "", [exactMoney(ctx, fees.likely, "proposal: fees.likely")], spanCell(ctx, fees, "proposal: fees")],
    empty: told(ctx, "plan.none"),
  });
}

function daysCell(ctx: WordContext, line: ProposalData["lines"][number]): readonly InlineNode[] {
  const { low, likely, high } = line.days;
  const days = (value: string, which: string) =>
    numberOf(ctx, exactOf(value), `proposal: lines.${line.id}.days.${which}`, {
      unit: "days",
      digits: 2,
    });
  return low === high ? [days(likely, "likely")] : joined([days(low, "low"), days(likely, "likely"), days(high, "high")], "–");
}

function spanCell(ctx: WordContext, span: { readonly low: Money; readonly high: Money }, ref: string): readonly InlineNode[] {
  const low = exactMoney(ctx, span.low, `${ref}.low`);
  const high = exactMoney(ctx, span.high, `${ref}.high`);
  return low.value === high.value ? [high] : between(ctx, low, high);
}

function sumTable(ctx: WordContext, proposal: ProposalData): BlockNode {
  const { input, fees, travel, net, tax, gross } = proposal;
  const charged = input.price === "cap" ? fees.high : fees.likely;
  const row = (key: "fees" | "travel" | "net" | "tax", amount: Money) => ({
    id: `proposal.sum.${key}`,
    cells: [told(ctx, `proposal.sum.${key}`), [exactMoney(ctx, amount, `proposal: ${key}`)]],
  });
  return table("proposal.sum", told(ctx, "proposal.sum.caption"), {
    columns: [
      { id: "item", title: told(ctx, "proposal.sum.item"), width: 3 },
      {
        id: "amount",
        title: told(ctx, "proposal.fees.amount"),
        align: "end",
        width: 1.6,
      },
    ],
    rows: [row("fees", charged), row("travel", travel), row("net", net), row("tax", tax)],
    total: [told(ctx, "proposal.sum.gross"), [exactMoney(ctx, gross, "proposal: gross")]],
    empty: told(ctx, "plan.none"),
  });
}

function optionsTable(ctx: WordContext, { options }: ProposalData): BlockNode {
  return table("proposal.options", told(ctx, "proposal.options.caption"), {
    columns: [
      { id: "option", title: told(ctx, "proposal.options.option"), width: 3 },
      {
        id: "amount",
        title: told(ctx, "proposal.fees.amount"),
        align: "end",
        width: 1.6,
      },
    ],
    rows: options.map((one) => ({
      id: `proposal.option.${one.id}`,
      cells: [one.title, [exactMoney(ctx, one.amount, `proposal: options.${one.id}`)]],
    })),
    empty: told(ctx, "proposal.options.none"),
  });
}

function instalmentsTable(ctx: WordContext, { instalments, gross }: ProposalData): BlockNode {
  return table("proposal.instalments", told(ctx, "proposal.pay.caption"), {
    columns: [
      { id: "what", title: told(ctx, "proposal.pay.what"), width: 3 },
      { id: "on", title: told(ctx, "proposal.pay.on"), width: 2 },
      {
        id: "amount",
        title: told(ctx, "proposal.fees.amount"),
        align: "end",
        width: 1.6,
      },
    ],
    rows: instalments.map((one, index) => ({
      cells: [
        one.title,
        one.date === undefined
          ? one.on
          : joined([wordIf(ctx, `timeline.milestone.${one.on}`) ?? one.on, dayOf(ctx, one.date, `timeline: milestones.${one.on}`, "table")]),
        [exactMoney(ctx, one.amount, `proposal: instalments[${index}]`)],
      ],
    })),
    total: [told(ctx, "proposal.sum.gross"), "", [exactMoney(ctx, gross, "proposal: gross")]],
    empty: told(ctx, "plan.none"),
  });
}

/** Money with all its decimals, at least the two that most currencies have: a contract does not round. */
function exactMoney(ctx: WordContext, value: Money, ref: string): QuantityNode {
  const amount: Exact = amountOf(value);
  const own = value.amount.split(".")[1]?.length ?? 0; // A whole amount has no decimals.
  const decimals = Math.max(own, wholeUnits.has(value.currency) ? 0 : 2);
  const symbol = ctx.formats.symbols[value.currency];
  const number = printNumber(ctx.formats, amount, decimals);
  const text = (symbol === undefined ? ctx.formats.moneyCode : ctx.formats.money).replace("{c}", symbol ?? value.currency).replace("{n}", number);
  return {
    type: "quantity",
    value: value.amount,
    unit: "money",
    currency: value.currency,
    text,
    ref,
  };
}
