import * as z from "zod";
import { memo } from "../kernel/memo.js";
import type { Plain } from "./plain.js";

const text = () => z.string().max(200_000);
const id = () => z.string().max(200);

/** zod schema of a {@link QuantityNode}. */
export const quantitySchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      type: z.literal("quantity"),
      /** Lossless decimal, fraction or ISO day; what a machine reads. */
      value: z.string(),
      unit: z.enum(["level", "points", "percent", "money", "count", "days", "hours", "months", "ratio", "date", "other"]),
      /** Currency of money. */
      currency: z.string().optional(),
      /** What a reader reads; made once by the builder. */
      text: z.string(),
      /** Path that `explain` accepts (`disaster-preparedness`, `metric:restoreTestAgeDays`), or `source: {id}`, `input: {path}`. */
      ref: z.string(),
      asOf: z.string().optional(),
    })
    .meta({ id: "Quantity" }),
);

const marks = () => ({ set: z.enum(["severity", "evidence", "status", "tone"]), value: z.string(), word: z.string().min(1) });

/** zod schema of a {@link RatingValue}. */
export const ratingValueSchema = /* @__PURE__ */ memo(() => {
  const limits = () => z.array(z.strictObject({ kind: z.enum(["cap", "held", "guard", "evidence", "metric"]), id: z.string(), text: text() }));
  return z
    .discriminatedUnion("status", [
      z.strictObject({
        status: z.literal("rated"),
        score: z.number(),
        low: z.number(),
        high: z.number(),
        level: z.number(),
        levelName: z.string(),
        target: z.number().optional(),
        gap: z.number().optional(),
        previous: z.number().optional(),
        peers: z.strictObject({ low: z.number(), high: z.number(), n: z.number(), cohort: z.string(), year: z.number(), label: z.string() }).optional(),
        /** The score before caps, when one bit. */
        raw: z.number().optional(),
        coverage: z.number(),
        confidence: z.number().optional(),
        limits: limits(),
      }),
      z.strictObject({
        status: z.literal("provisional"),
        low: z.number(),
        high: z.number(),
        coverage: z.number(),
        target: z.number().optional(),
        missing: z.number(),
        limits: limits(),
      }),
      z.strictObject({ status: z.literal("unscored"), low: z.number(), high: z.number(), reason: text() }),
      z.strictObject({ status: z.literal("not-applicable"), reason: text() }),
    ])
    .meta({ id: "RatingValue" });
});

/** A rating as a report shows it; a provisional one has no score field, so no renderer can leak one. */
export type RatingValue = Plain<z.infer<ReturnType<typeof ratingValueSchema>>>;

/** An inline node: finished text and raw value; renderers only draw. */
export type InlineNode =
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "strong"; readonly children: readonly InlineNode[] }
  | QuantityNode
  | {
      readonly type: "rating";
      readonly rating: RatingValue;
      readonly form: "short" | "long";
      /** Finished words, by the state table. */
      readonly text: string;
      /** The numbers in the words, in order. */
      readonly quantities: readonly QuantityNode[];
    }
  | { readonly type: "mark"; readonly set: "severity" | "evidence" | "status" | "tone"; readonly value: string; readonly word: string }
  | { readonly type: "link"; readonly to: string; readonly children: readonly InlineNode[] }
  | { readonly type: "note"; readonly children: readonly InlineNode[] }
  | { readonly type: "blank"; readonly label: string; readonly size: "box" | "short" | "line" | "lines"; readonly lines?: number | undefined };

/** A number with its unit, its words, and where it comes from. */
export type QuantityNode = Plain<z.infer<ReturnType<typeof quantitySchema>>>;

/** zod schema of an {@link InlineNode}. */
export const inlineSchema: () => z.ZodType<InlineNode> = /* @__PURE__ */ memo(() =>
  z
    .discriminatedUnion("type", [
      z.strictObject({ type: z.literal("text"), value: text() }),
      z.strictObject({ type: z.literal("strong"), children: z.array(z.lazy(() => inlineSchema())) }),
      quantitySchema(),
      z.strictObject({
        type: z.literal("rating"),
        rating: ratingValueSchema(),
        form: z.enum(["short", "long"]),
        text: text(),
        quantities: z.array(quantitySchema()),
      }),
      z.strictObject({ type: z.literal("mark"), ...marks() }),
      z.strictObject({ type: z.literal("link"), to: z.string().max(2000), children: z.array(z.lazy(() => inlineSchema())) }),
      z.strictObject({ type: z.literal("note"), children: z.array(z.lazy(() => inlineSchema())) }),
      z.strictObject({
        type: z.literal("blank"),
        label: text(),
        size: z.enum(["box", "short", "line", "lines"]),
        lines: z.number().int().min(1).max(40).optional(),
      }),
    ])
    .meta({ id: "Inline" }),
);

/** One cell of a table: inline nodes. */
export type Cell = readonly InlineNode[];

/** zod schema of a {@link TableNode}. */
export const tableSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      type: z.literal("table"),
      id: id(),
      caption: text(),
      /** At most eight; exactly one is the row header. */
      columns: z
        .array(
          z.strictObject({
            id: z.string(),
            title: text(),
            align: z.enum(["start", "end", "center"]),
            unit: z.string().optional(),
            rowHeader: z.boolean().optional(),
            width: z.number().positive(),
          }),
        )
        .min(1)
        .max(8),
      /** Each with every column, in column order. */
      rows: z.array(z.strictObject({ id: z.string().optional(), cells: z.array(z.array(inlineSchema())), group: z.string().optional() })),
      total: z.array(z.array(inlineSchema())).optional(),
      /** The sentence that stands when there are no rows. */
      empty: text(),
    })
    .meta({ id: "Table" }),
);

/** A table. A wider one is split by the builder, so that no renderer drops a column. */
export type TableNode = Plain<z.infer<ReturnType<typeof tableSchema>>>;

/** zod schema of {@link ChartData}. */
export const chartDataSchema = /* @__PURE__ */ memo(() => {
  const range = () => z.strictObject({ low: z.number(), high: z.number() });
  return z
    .discriminatedUnion("chart", [
      z.strictObject({
        chart: z.literal("profile"),
        /** Ends of the axis and the words under its ticks. */
        axis: z.strictObject({ min: z.number(), max: z.number(), words: z.array(z.string()) }),
        rows: z.array(z.strictObject({ id: z.string(), label: z.string(), rating: ratingValueSchema(), text: z.string(), gapText: z.string().optional() })),
      }),
      z.strictObject({
        chart: z.literal("radar"),
        axis: z.strictObject({ min: z.number(), max: z.number() }),
        rows: z.array(z.strictObject({ label: z.string(), rating: ratingValueSchema() })),
      }),
      z.strictObject({
        chart: z.literal("matrix"),
        form: z.enum(["heat", "risk"]),
        rows: z.array(
          z.strictObject({
            label: z.string(),
            cells: z.array(
              z.strictObject({
                label: z.string(),
                value: z.number().optional(),
                state: z.enum(["value", "unknown", "not-applicable"]),
                limited: z.boolean().optional(),
              }),
            ),
          }),
        ),
        /** Risk form: numbered items at likelihood (x) and impact (y), 1 to 5. */
        items: z
          .array(
            z.strictObject({
              number: z.number(),
              label: z.string(),
              x: z.number(),
              y: z.number(),
              previous: z.strictObject({ x: z.number(), y: z.number() }).optional(),
            }),
          )
          .optional(),
        xWords: z.array(z.string()).optional(),
        yWords: z.array(z.string()).optional(),
      }),
      z.strictObject({
        chart: z.literal("waterfall"),
        /** Lossless texts; `start + sum(delta) = end` exactly. */
        start: z.strictObject({ label: z.string(), value: z.string(), text: z.string() }),
        steps: z.array(
          z.strictObject({
            label: z.string(),
            delta: z.string(),
            text: z.string(),
            kind: z.enum(["lost", "cap", "gain", "rounding"]),
            part: z.string().optional(),
          }),
        ),
        end: z.strictObject({ label: z.string(), value: z.string(), text: z.string() }),
      }),
      z.strictObject({
        chart: z.literal("scatter"),
        form: z.enum(["time", "effort"]),
        x: z.strictObject({ label: z.string(), min: z.number(), max: z.number(), log: z.boolean().optional(), cut: z.number().optional() }),
        y: z.strictObject({ label: z.string(), min: z.number(), max: z.number(), cut: z.number().optional() }),
        corners: z.array(z.string()).optional(),
        points: z.array(
          z.strictObject({
            number: z.number(),
            label: z.string(),
            x: z.number(),
            y: z.number(),
            size: z.enum(["small", "medium", "large", "unknown"]).optional(),
            shape: z.enum(["circle", "square", "triangle"]).optional(),
            whisker: range().optional(),
            doubled: z.boolean().optional(),
          }),
        ),
      }),
      z.strictObject({
        chart: z.literal("gantt"),
        unit: z.enum(["day", "quarter"]),
        /** First and last day drawn. */
        from: z.string(),
        to: z.string(),
        lanes: z.array(
          z.strictObject({
            label: z.string(),
            items: z.array(
              z.strictObject({
                label: z.string(),
                from: z.string(),
                to: z.string(),
                kind: z.enum(["bar", "dark", "dashed", "milestone", "milestone-late"]),
                text: z.string().optional(),
              }),
            ),
          }),
        ),
        closed: z.array(z.strictObject({ day: z.string(), kind: z.enum(["weekend", "holiday", "closed"]), label: z.string() })),
        feet: z.array(z.strictObject({ label: z.string(), text: z.string() })).optional(),
      }),
      z.strictObject({
        chart: z.literal("bars"),
        form: z.enum(["stacked-share", "plain", "bins"]),
        groups: z.array(
          z.strictObject({
            label: z.string(),
            segments: z.array(
              z.strictObject({
                key: z.string(),
                amount: z.number(),
                text: z.string(),
                style: z.enum(["run", "grow", "transform", "plain", "unknown", "past"]),
              }),
            ),
            plan: z.strictObject({ amount: z.number(), text: z.string() }).optional(),
            note: z.string().optional(),
          }),
        ),
      }),
      z.strictObject({
        chart: z.literal("dumbbell"),
        form: z.enum(["recovery", "spread"]),
        axis: z.strictObject({
          min: z.number(),
          max: z.number(),
          log: z.boolean().optional(),
          label: z.string(),
          ticks: z.array(z.strictObject({ at: z.number(), text: z.string() })),
        }),
        rows: z.array(
          z.strictObject({
            label: z.string(),
            marks: z.array(
              z.strictObject({ shape: z.enum(["square", "circle", "triangle", "diamond"]), at: z.number(), text: z.string(), filled: z.boolean() }),
            ),
            late: z.boolean().optional(),
            never: z.string().optional(),
          }),
        ),
      }),
      z.strictObject({
        chart: z.literal("lines"),
        form: z.enum(["slope", "trend"]),
        columns: z.array(z.strictObject({ label: z.string(), note: z.string().optional(), breakBefore: z.boolean().optional() })),
        axis: z.strictObject({ min: z.number(), max: z.number(), unit: z.string() }),
        lines: z.array(
          z.strictObject({
            label: z.string(),
            points: z.array(z.strictObject({ at: z.number().nullable(), text: z.string(), hollow: z.boolean().optional() })),
            style: z.enum(["up", "down", "cannot-tell", "solid", "dashed"]),
          }),
        ),
      }),
    ])
    .meta({ id: "ChartData" });
});

/** What a chart draws: nine kinds; seventeen figures are settings of them. */
export type ChartData = Plain<z.infer<ReturnType<typeof chartDataSchema>>>;

/** zod schema of a {@link ChartNode}. */
export const chartSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      type: z.literal("chart"),
      id: id(),
      figure: z.enum(["F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12", "F13", "F14", "F15", "F16", "F17"]),
      data: chartDataSchema(),
      /** A sentence with the finding. */
      title: text(),
      /** Measure, unit, date, n. */
      subtitle: text(),
      /** Text alternative in three parts, at most 60 words. */
      description: text(),
      source: text(),
      size: z.enum(["full", "half", "strip"]),
      table: tableSchema(),
    })
    .meta({ id: "Chart" }),
);

/** A figure: data, words and the same as a table. */
export type ChartNode = Plain<z.infer<ReturnType<typeof chartSchema>>>;

/** Who may read a section. `restricted` would help an attacker. */
export type Sensitivity = "open" | "internal" | "restricted";

/** A section; titles carry no number, renderers number from tree order. */
export interface SectionNode {
  readonly type: "section";
  /** Stable across years. */
  readonly id: string;
  readonly title: string;
  readonly mark?: { readonly set: "severity" | "evidence" | "status" | "tone"; readonly value: string; readonly word: string } | undefined;
  readonly sensitivity: Sensitivity;
  readonly break: "page" | "auto";
  readonly children: readonly BlockNode[];
}

/** A block node. */
export type BlockNode =
  | SectionNode
  | { readonly type: "paragraph"; readonly role: "lead" | "body" | "note" | "legal"; readonly children: readonly InlineNode[] }
  | { readonly type: "list"; readonly style: "bullet" | "steps" | "check"; readonly items: readonly (readonly BlockNode[])[] }
  | { readonly type: "definitions"; readonly items: readonly { readonly term: string; readonly children: readonly InlineNode[] }[] }
  | TableNode
  | ChartNode
  | {
      readonly type: "rating";
      readonly rating: RatingValue;
      readonly label: string;
      readonly text: string;
      readonly quantities: readonly QuantityNode[];
      readonly facts: readonly { readonly term: string; readonly children: readonly InlineNode[] }[];
    }
  | {
      readonly type: "callout";
      readonly tone: "decision" | "risk" | "critical" | "limit";
      readonly word: string;
      readonly title: string;
      readonly children: readonly BlockNode[];
    }
  | { readonly type: "contents"; readonly of: "sections" | "charts" | "tables"; readonly depth: number; readonly title: string };

/** zod schema of a {@link BlockNode}. */
export const blockSchema: () => z.ZodType<BlockNode> = /* @__PURE__ */ memo(() => {
  const blocks = () => z.array(z.lazy(() => blockSchema()));
  const inlines = () => z.array(inlineSchema());
  return z
    .discriminatedUnion("type", [
      z.strictObject({
        type: z.literal("section"),
        id: id(),
        title: text(),
        mark: z.strictObject(marks()).optional(),
        sensitivity: z.enum(["open", "internal", "restricted"]),
        break: z.enum(["page", "auto"]),
        children: blocks(),
      }),
      z.strictObject({ type: z.literal("paragraph"), role: z.enum(["lead", "body", "note", "legal"]), children: inlines().min(1) }),
      z.strictObject({ type: z.literal("list"), style: z.enum(["bullet", "steps", "check"]), items: z.array(blocks()) }),
      z.strictObject({ type: z.literal("definitions"), items: z.array(z.strictObject({ term: text(), children: inlines() })) }),
      tableSchema(),
      chartSchema(),
      z.strictObject({
        type: z.literal("rating"),
        rating: ratingValueSchema(),
        label: text(),
        text: text(),
        quantities: z.array(quantitySchema()),
        facts: z.array(z.strictObject({ term: text(), children: inlines() })),
      }),
      z.strictObject({
        type: z.literal("callout"),
        tone: z.enum(["decision", "risk", "critical", "limit"]),
        word: z.string().min(1),
        title: text(),
        children: blocks(),
      }),
      z.strictObject({ type: z.literal("contents"), of: z.enum(["sections", "charts", "tables"]), depth: z.number().int().min(1).max(4), title: text() }),
    ])
    .meta({ id: "Block" });
});

/** zod schema of a {@link ReportTree}. */
export const reportTreeSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      type: z.literal("document"),
      format: z.literal(1),
      kind: z.enum(["assessment", "letter", "recap", "roadmap", "kit", "proposal", "worklist", "timeline", "engagement"]),
      title: text(),
      client: text(),
      audience: z.enum(["board", "executive", "full", "it-lead"]),
      locale: z.string(),
      asOf: z.string(),
      edition: z.enum(["draft", "for comment", "final"]),
      /** The cover's lines: period, prepared by, confidentiality. */
      cover: z.array(z.strictObject({ term: text(), children: z.array(inlineSchema()) })),
      /** The last line of the document: packs, library, day, digest. */
      provenance: z.strictObject({ packs: z.array(z.string()), library: z.string(), asOf: z.string(), digest: z.string(), text: text() }),
      /** Words a renderer needs: "Contents", "Data behind the figure", "Skip to content". */
      words: z.record(z.string(), z.string()),
      theme: z.strictObject({
        name: z.string(),
        firm: z.string().optional(),
        accent: z.string(),
        accentDark: z.string(),
        paper: z.enum(["A4", "Letter"]),
        fontFamily: z.string(),
        logo: z
          .strictObject({ mediaType: z.enum(["image/png", "image/jpeg", "image/svg+xml"]), base64: z.string().max(300_000), alt: z.string().min(1) })
          .optional(),
        footer: z.string().optional(),
      }),
      children: z.array(blockSchema()),
    })
    .meta({ id: "ReportTree", title: "cio-assessment report tree" }),
);

/** A whole document as data: any app can render it. A renderer is a table over the node types. */
export type ReportTree = Plain<z.infer<ReturnType<typeof reportTreeSchema>>>;
