import { type Exact, cmp, div, exact, mul, sub } from "../../../kernel/exact.js";
import type { BlockNode, InlineNode, SectionNode } from "../../../model/report.js";
import type { Context } from "../../context.js";
import { budgetRows } from "../../figures/budget-rows.js";
import { yearOverYear } from "../../figures/f12-slope.js";
import { profile } from "../../figures/f1-profile.js";
import { maybe, paragraph, section, table } from "../../nodes.js";
import { countOf, moneyOf, numberOf, percentOf } from "../../quantity.js";
import { sumOf } from "../../records.js";
import { say, sentences, words } from "../../say.js";
import { overallWords } from "../overall.js";
import { changeWords } from "./change-words.js";
import { type Recap, factWords, pastWords } from "./inputs.js";
import { promiseSentence } from "./promises.js";
import { changeCell, sideWords } from "./then-now.js";

/** Chapter 1: the year on a page. In the first year it says that this is the baseline. */
export function yearOnAPage(ctx: Context, recap: Recap | undefined): SectionNode {
  return section(
    "recap.year",
    words(ctx, "recap.year.title"),
    recap === undefined
      ? [paragraph(sentences(overallWords(ctx), say(ctx, "recap.baseline")), "lead"), profile(ctx, "full")]
      : [paragraph(leadWords(recap), "lead"), ...maybe(yearOverYear(ctx, recap.comparison)), figuresTable(recap), ...noLastYear(recap)],
    { break: "page", sensitivity: "open" },
  );
}

function leadWords(recap: Recap): readonly InlineNode[] {
  const whole = recap.comparison.changes.find((change) => change.id === "overall");
  return sentences(whole === undefined ? [] : changeWords(recap.now, whole), promiseSentence(recap.now) ?? []);
}

function noLastYear(recap: Recap): readonly BlockNode[] {
  return recap.then === undefined ? [paragraph(say(recap.now, "recap.not-given"), "note")] : [];
}

interface Row {
  readonly id: string;
  readonly label: string;
  readonly then: readonly InlineNode[];
  readonly now: readonly InlineNode[];
  readonly change: readonly InlineNode[];
}

function figuresTable(recap: Recap): BlockNode {
  const { now: ctx, comparison } = recap;
  const whole = comparison.changes.find((change) => change.id === "overall");
  const rows: readonly Row[] = [
    ...(whole === undefined
      ? []
      : [
          {
            id: "overall",
            label: words(ctx, "areas.overall"),
            then: sideWords(ctx, whole, "before"),
            now: sideWords(ctx, whole, "after"),
            change: changeCell(ctx, whole),
          },
        ]),
    severe(recap),
    ...measured(recap, "spend", spend, "money"),
    ...measured(recap, "spend-per-head", perHead, "money"),
    ...measured(recap, "spend-of-revenue", ofRevenue, "percent"),
    ...(["employeeCount", "incidentsMaterial12m", "outageHours12m"] as const)
      .filter((fact) => ctx.model.facts.has(fact))
      .map(
        (fact): Row => ({
          id: fact,
          label: words(ctx, `recap.fact.${fact}`),
          then: recap.then === undefined ? say(ctx, "value.unknown") : pastWords(factWords(recap.then, fact)),
          now: factWords(ctx, fact),
          change: factChange(recap, fact),
        }),
      ),
  ];
  return table("recap.year.figures", words(ctx, "recap.year.caption"), {
    columns: [
      { id: "measure", title: words(ctx, "column.measure"), width: 3 },
      { id: "then", title: comparison.before.period ?? comparison.before.asOf, align: "end", width: 1.6 },
      { id: "now", title: comparison.after.period ?? comparison.after.asOf, align: "end", width: 1.6 },
      { id: "change", title: words(ctx, "column.change"), align: "end", width: 1.2 },
    ],
    rows: rows.map((row) => ({ id: row.id, cells: [row.label, row.then, row.now, row.change] })),
    empty: words(ctx, "empty.none"),
  });
}

/** Critical and high findings that are open, then and now. */
function severe(recap: Recap): Row {
  const { now: ctx, then } = recap;
  const count = (of: Context): number =>
    of.scorecard.findings.filter((finding) => finding.state === "open" && (finding.severity === "critical" || finding.severity === "high")).length;
  return {
    id: "findings",
    label: words(ctx, "recap.severe"),
    then: then === undefined ? say(ctx, "value.unknown") : [countOf(ctx, count(then), "previous: scorecard: findings")],
    now: [countOf(ctx, count(ctx), "scorecard: findings")],
    change: then === undefined ? say(ctx, "value.unknown") : difference(ctx, count(ctx), count(then), "comparison: findings"),
  };
}

type Measure = (ctx: Context) => Exact | undefined;

const spend: Measure = (ctx) => {
  const rows = budgetRows(ctx);
  if (rows === undefined) return undefined;
  const sum = sumOf(ctx, rows, "actualPriorYear");
  return sum.unknown > 0 ? undefined : sum.known;
};

/** A number fact; undefined when it has none. */
function numberFact(ctx: Context, id: string): Exact | undefined {
  const state = ctx.assessment.facts[id];
  if (typeof state === "number") return exact(state);
  return typeof state === "object" && !Array.isArray(state) && "amount" in state ? exact(state.amount) : undefined;
}

function ratio(top: Exact | undefined, bottom: Exact | undefined): Exact | undefined {
  return top === undefined || bottom === undefined || cmp(bottom, 0) <= 0 ? undefined : div(top, bottom);
}

const perHead: Measure = (ctx) => ratio(spend(ctx), numberFact(ctx, "employeeCount"));

const ofRevenue: Measure = (ctx) => {
  const share = ratio(spend(ctx), numberFact(ctx, "annualRevenue"));
  return share === undefined ? undefined : mul(share, 100);
};

/** A row computed the same way in both years; none when this year cannot tell. */
function measured(recap: Recap, id: "spend" | "spend-per-head" | "spend-of-revenue", of: Measure, unit: "money" | "percent"): readonly Row[] {
  const { now: ctx, then } = recap;
  const [before, after] = [then === undefined ? undefined : of(then), of(ctx)];
  if (after === undefined) return [];
  const ref = "input: facts.budgetLines";
  const print = (value: Exact, from: string): InlineNode => (unit === "money" ? moneyOf(ctx, value, from, { form: "table" }) : percentOf(ctx, value, from, 2));
  return [
    {
      id,
      label: words(ctx, `recap.${id}`),
      then: before === undefined ? say(ctx, "value.unknown") : [print(before, `previous: ${ref}`)],
      now: [print(after, ref)],
      change:
        before === undefined
          ? say(ctx, "value.unknown")
          : unit === "money"
            ? [signed(moneyOf(ctx, sub(after, before), `comparison: ${id}`, { form: "table" }))]
            : say(ctx, "recap.percent-points", { n: signed(numberOf(ctx, sub(after, before), `comparison: ${id}`, { digits: 2 })) }),
    },
  ];
}

function signed<T extends { readonly value: string; readonly text: string }>(quantity: T): T {
  return quantity.value.startsWith("-") || quantity.value === "0" ? quantity : { ...quantity, text: `+${quantity.text}` };
}

function factChange(recap: Recap, fact: string): readonly InlineNode[] {
  const { now: ctx, then } = recap;
  const [before, after] = [then === undefined ? undefined : numberFact(then, fact), numberFact(ctx, fact)];
  return before === undefined || after === undefined ? say(ctx, "value.unknown") : difference(ctx, after, before, `comparison: ${fact}`);
}

function difference(ctx: Context, after: Exact, before: Exact, ref: string): readonly InlineNode[] {
  return [signed(numberOf(ctx, sub(after, before), ref))];
}
