import type { Element } from "hast";
import { cleanText } from "../common/clean.js";
import type { WordKey } from "../common/words.js";
import type { Palette, Token } from "../theme/tokens.js";
import { svgElement } from "./element.js";
import { fitText } from "./measure.js";

/** What a drawing needs to know of its surroundings. */
export interface Pen {
  /** Prefix of every id in the figure, safe in an attribute. */
  readonly id: string;
  readonly colors: Palette;
  readonly word: (key: WordKey, slots?: Readonly<Record<string, string>>) => string;
}

/** The paper a drawing is made for: its pen, its width in units and its form. */
export interface Sheet {
  readonly pen: Pen;
  readonly width: number;
  readonly size: "full" | "half" | "strip";
}

/** A finished drawing: how high it is and what is on it; its width is that of the sheet unless it says otherwise. */
export interface Drawing {
  readonly width?: number;
  readonly height: number;
  readonly parts: readonly Element[];
}

/** Patterns with a fixed meaning: `hatch` unknown or not rated, `dots` and `lines` tell grow and transform apart in grey, `taken` a part taken away by evidence or a guard. */
export type PatternName = "hatch" | "dots" | "lines" | "taken";

/** How a shape is painted: colours by their meaning; a pattern in place of a fill. */
export interface Paint {
  readonly fill?: Token | PatternName | "none" | undefined;
  readonly stroke?: Token | undefined;
  readonly width?: number | undefined;
  readonly dash?: string | undefined;
  readonly round?: number | undefined;
  readonly cap?: "round" | undefined;
}

/** Dashes of what is planned or not yet true. */
export const planned = "4 3";
/** Dots of what was never measured. */
export const never = "1.5 4";

const patterns: readonly string[] = ["hatch", "dots", "lines", "taken"] satisfies readonly PatternName[];

function paintOf(pen: Pen, paint: Paint): Readonly<Record<string, string | number | undefined>> {
  const { fill = "none", stroke } = paint;
  const classes: string[] = [];
  let fillText: string = "none";
  if (patterns.includes(fill)) fillText = `url(#${pen.id}-${fill})`;
  else if (fill !== "none") {
    const token = fill as Token; // neither a pattern nor none
    fillText = pen.colors[token];
    classes.push(`f-${token}`);
  }
  if (stroke !== undefined) classes.push(`s-${stroke}`);
  return {
    className: classes.length === 0 ? undefined : classes.join(" "),
    fill: fillText,
    stroke: stroke === undefined ? undefined : pen.colors[stroke],
    strokeWidth: stroke === undefined ? undefined : (paint.width ?? 1),
    strokeDashArray: paint.dash,
    strokeLineCap: paint.cap,
  };
}

/** Draws a rectangle. */
export function rect(pen: Pen, at: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }, paint: Paint): Element {
  return svgElement("rect", { x: at.x, y: at.y, width: Math.max(0, at.w), height: Math.max(0, at.h), rx: paint.round, ...paintOf(pen, paint) });
}

/** Draws a circle. */
export function circle(pen: Pen, at: { readonly x: number; readonly y: number; readonly r: number }, paint: Paint): Element {
  return svgElement("circle", { cx: at.x, cy: at.y, r: at.r, ...paintOf(pen, paint) });
}

/** Draws a straight line; 1.5 units thick when not said otherwise. */
export function line(pen: Pen, at: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }, paint: Paint): Element {
  return svgElement("line", { x1: at.x1, y1: at.y1, x2: at.x2, y2: at.y2, ...paintOf(pen, { width: 1.5, ...paint, fill: "none" }) });
}

/** Draws a path through points; closed when asked. */
export function path(pen: Pen, points: readonly (readonly [number, number])[], paint: Paint & { readonly closed?: boolean }): Element {
  const d = points.map(([x, y], i) => `${i === 0 ? "M" : "L"}${coordinate(x)} ${coordinate(y)}`).join("");
  return svgElement("path", { d: `${d}${paint.closed === true ? "Z" : ""}`, ...paintOf(pen, paint), strokeLineJoin: "round" });
}

function coordinate(value: number): string {
  return String(Number.isFinite(value) ? Math.round(value * 100) / 100 + 0 : 0); // as in svgElement
}

/** How a text is set; 12 units, at its start, in ink when not said otherwise. */
export interface Lettering {
  readonly size?: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly bold?: boolean;
  readonly color?: Token;
  /** Cut with an ellipsis beyond this width. */
  readonly width?: number;
}

/** Sets one line of text; `y` is its base line. */
export function label(pen: Pen, at: { readonly x: number; readonly y: number; readonly text: string }, lettering: Lettering = {}): Element {
  const { size = 12, anchor = "start", bold = false, color = "ink", width } = lettering;
  const whole = cleanText(at.text);
  const shown = width === undefined ? whole : fitText(whole, width, size, bold);
  const attributes = {
    x: at.x,
    y: at.y,
    fontSize: size,
    textAnchor: anchor === "start" ? undefined : anchor,
    fontWeight: bold ? 600 : undefined,
    fill: pen.colors[color],
    className: `f-${color}`,
  };
  return svgElement("text", attributes, [shown]);
}

/** The shapes a mark can have; hollow means previous, target or not counted. */
export type Shape = "circle" | "square" | "triangle" | "diamond";

/** Draws a mark centred on a point; all shapes have about the same area. */
export function shape(pen: Pen, at: { readonly x: number; readonly y: number; readonly r: number; readonly of: Shape }, paint: Paint): Element {
  const { x, y, r } = at;
  switch (at.of) {
    case "circle":
      return circle(pen, { x, y, r }, paint);
    case "square":
      return rect(pen, { x: x - r * 0.9, y: y - r * 0.9, w: r * 1.8, h: r * 1.8 }, paint);
    case "triangle":
      return path(
        pen,
        [
          [x, y - r * 1.15],
          [x + r * 1.15, y + r * 0.85],
          [x - r * 1.15, y + r * 0.85],
        ],
        { ...paint, closed: true },
      );
    case "diamond":
      return path(
        pen,
        [
          [x, y - r * 1.25],
          [x + r * 1.25, y],
          [x, y + r * 1.25],
          [x - r * 1.25, y],
        ],
        { ...paint, closed: true },
      );
  }
}

/** The definitions of those patterns that the parts use. */
export function patternsOf(pen: Pen, parts: readonly Element[]): readonly Element[] {
  const used = new Set<string>();
  const walk = (element: Element): void => {
    const fill = element.properties["fill"];
    if (typeof fill === "string" && fill.startsWith("url(#")) used.add(fill.slice(pen.id.length + 6, -1));
    for (const child of element.children) if (child.type === "element") walk(child);
  };
  for (const part of parts) walk(part);
  const order: readonly PatternName[] = ["hatch", "dots", "lines", "taken"];
  return order.filter((name) => used.has(name)).map((name) => pattern(pen, name));
}

function pattern(pen: Pen, name: PatternName): Element {
  const frame = (children: readonly Element[], turn?: string) =>
    svgElement("pattern", { id: `${pen.id}-${name}`, width: 4, height: 4, patternUnits: "userSpaceOnUse", patternTransform: turn }, children);
  switch (name) {
    case "hatch":
      return frame(
        [rect(pen, { x: 0, y: 0, w: 4, h: 4 }, { fill: "paper" }), line(pen, { x1: 0, y1: 0, x2: 0, y2: 4 }, { stroke: "muted", width: 2 })],
        "rotate(45)",
      );
    case "taken":
      return frame(
        [rect(pen, { x: 0, y: 0, w: 4, h: 4 }, { fill: "paper" }), line(pen, { x1: 0, y1: 0, x2: 0, y2: 4 }, { stroke: "worse", width: 2.5 })],
        "rotate(45)",
      );
    case "dots":
      return frame([circle(pen, { x: 2, y: 2, r: 0.7 }, { fill: "paper" })]);
    case "lines":
      return frame([line(pen, { x1: 0, y1: 0, x2: 0, y2: 4 }, { stroke: "rule", width: 1.5 })], "rotate(-45)");
  }
}
