import type { Element } from "hast";
import type { RatingValue } from "../../model/report.js";
import type { KeyEntry } from "./key.js";
import { type Pen, circle, line, path, rect } from "./pen.js";
import { type Axis, position } from "./scale.js";

/** Where the marks of a rating are drawn: the axis and the middle of the row. */
export interface RatingPlace {
  readonly axis: Axis;
  readonly y: number;
  readonly small: boolean;
}

type Draw = { readonly [Status in RatingValue["status"]]: (pen: Pen, rating: Extract<RatingValue, { status: Status }>, at: RatingPlace) => readonly Element[] };

const draw: Draw = {
  rated: (pen, rating, at) => {
    const x = position(at.axis, rating.score);
    const r = at.small ? 4 : 5.5;
    return [
      ...(rating.peers === undefined ? [] : bracket(pen, position(at.axis, rating.peers.low), position(at.axis, rating.peers.high), at)),
      ...(rating.high > rating.low ? [rangeBar(pen, rating.low, rating.high, at)] : []),
      ...target(pen, rating.target, at),
      ...(rating.previous === undefined
        ? []
        : [circle(pen, { x: position(at.axis, rating.previous), y: at.y, r: at.small ? 3.5 : 4.5 }, { fill: "paper", stroke: "muted", width: 1.5 })]),
      ...(rating.raw === undefined
        ? []
        : heldDown(pen, position(at.axis, rating.raw), { x, r, held: rating.limits.some((limit) => limit.kind === "held") }, at)),
      circle(pen, { x, y: at.y, r }, { fill: "accent", stroke: "paper", width: 1.5 }),
    ];
  },
  provisional: (pen, rating, at) => [hatched(pen, rating.low, rating.high, at), ...target(pen, rating.target, at)],
  unscored: (pen, rating, at) => [hatched(pen, rating.low, rating.high, at)],
  "not-applicable": (pen, _rating, at) => {
    const x = position(at.axis, (at.axis.min + at.axis.max) / 2);
    return [line(pen, { x1: x - 8, y1: at.y, x2: x + 8, y2: at.y }, { stroke: "muted", width: 1.5 })];
  },
};

/**
 * Draws a rating on a line: range bar, score, target, previous, peers and what held it down; a rating without a score gets no dot.
 */
export function ratingMarks(pen: Pen, rating: RatingValue, at: RatingPlace): readonly Element[] {
  return draw[rating.status](pen, rating as never, at); // the table's key is the rating's status
}

function rangeBar(pen: Pen, low: number, high: number, at: RatingPlace): Element {
  const x = position(at.axis, low);
  return rect(pen, { x, y: at.y - 3, w: Math.max(2, position(at.axis, high) - x), h: 6 }, { fill: "rangeBar", stroke: "rule", width: 1, round: 3 });
}

function hatched(pen: Pen, low: number, high: number, at: RatingPlace): Element {
  const x = position(at.axis, low);
  const h = at.small ? 8 : 10;
  return rect(pen, { x, y: at.y - h / 2, w: Math.max(2, position(at.axis, high) - x), h }, { fill: "hatch", stroke: "rule", width: 1 });
}

function target(pen: Pen, value: number | undefined, at: RatingPlace): readonly Element[] {
  if (value === undefined) return [];
  const x = position(at.axis, value);
  const half = at.small ? 5.5 : 9;
  return [
    line(pen, { x1: x, y1: at.y - half, x2: x, y2: at.y + half }, { stroke: "paper", width: 5 }),
    line(pen, { x1: x, y1: at.y - half, x2: x, y2: at.y + half }, { stroke: "ink", width: 2.25 }),
  ];
}

function bracket(pen: Pen, from: number, to: number, at: RatingPlace): readonly Element[] {
  const y = at.y + (at.small ? 5.5 : 9);
  return [
    path(
      pen,
      [
        [from, y - 3.5],
        [from, y],
        [to, y],
        [to, y - 3.5],
      ],
      { stroke: "muted", width: 1.5 },
    ),
  ];
}

function heldDown(pen: Pen, raw: number, dot: { readonly x: number; readonly r: number; readonly held: boolean }, at: RatingPlace): readonly Element[] {
  const y = at.y - (at.small ? 5.5 : 10);
  return [
    path(
      pen,
      [
        [raw, at.y - dot.r],
        [raw, y],
        [dot.x, y],
        [dot.x, at.y - dot.r],
      ],
      { stroke: "accent", width: 1.5, dash: dot.held ? "3 2" : undefined },
    ),
    circle(pen, { x: raw, y: at.y, r: dot.r - 0.5 }, { fill: "paper", stroke: "accent", width: 1.75 }),
  ];
}

/** The key of a row of ratings: only what occurs in them. */
export function profileKey(ratings: readonly RatingValue[], pen: Pen): readonly KeyEntry[] {
  const rated = ratings.filter((rating) => rating.status === "rated");
  const has = (test: (rating: Extract<RatingValue, { status: "rated" }>) => boolean) => rated.some(test);
  const entries: (KeyEntry | undefined)[] = [
    rated.length > 0 ? { word: pen.word("chart.score"), sign: (x, y) => [circle(pen, { x, y, r: 5 }, { fill: "accent" })] } : undefined,
    has((r) => r.high > r.low)
      ? { word: pen.word("chart.range"), sign: (x, y) => [rect(pen, { x: x - 9, y: y - 3, w: 18, h: 6 }, { fill: "rangeBar", stroke: "rule", round: 3 })] }
      : undefined,
    ratings.some((r) => (r.status === "rated" || r.status === "provisional") && r.target !== undefined)
      ? { word: pen.word("chart.target"), sign: (x, y) => [line(pen, { x1: x, y1: y - 7, x2: x, y2: y + 7 }, { stroke: "ink", width: 2.25 })] }
      : undefined,
    has((r) => r.previous !== undefined)
      ? { word: pen.word("chart.previous"), sign: (x, y) => [circle(pen, { x, y, r: 4.5 }, { fill: "paper", stroke: "muted", width: 1.5 })] }
      : undefined,
    has((r) => r.raw !== undefined)
      ? { word: pen.word("chart.beforeLimit"), sign: (x, y) => [circle(pen, { x, y, r: 4.5 }, { fill: "paper", stroke: "accent", width: 1.75 })] }
      : undefined,
    has((r) => r.peers !== undefined)
      ? {
          word: pen.word("chart.peers"),
          sign: (x, y) => [
            path(
              pen,
              [
                [x - 8, y - 2],
                [x - 8, y + 2],
                [x + 8, y + 2],
                [x + 8, y - 2],
              ],
              { stroke: "muted", width: 1.5 },
            ),
          ],
        }
      : undefined,
    ratings.some((r) => r.status === "provisional" || r.status === "unscored")
      ? { word: pen.word("chart.notRated"), sign: (x, y) => [rect(pen, { x: x - 9, y: y - 5, w: 18, h: 10 }, { fill: "hatch", stroke: "rule" })] }
      : undefined,
  ];
  return entries.filter((entry) => entry !== undefined);
}
