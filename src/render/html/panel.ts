import type { Element } from "hast";
import type { BlockNode } from "../../model/report.js";
import { stretches } from "../common/inline-text.js";
import { anchorText } from "../common/places.js";
import { svgElement } from "../svg/element.js";
import { type Pen, label, line, patternsOf } from "../svg/pen.js";
import { ratingMarks } from "../svg/rating-marks.js";
import { position } from "../svg/scale.js";
import { fontStacks } from "../theme/fonts.js";
import { paletteOf } from "../theme/tokens.js";
import type { Context } from "./context.js";
import { element } from "./element.js";
import { inlines, quantityElement } from "./inline.js";

type RatingBlock = Extract<BlockNode, { type: "rating" }>;

/**
 * A rating panel: the words of the rating, its range drawn on the scale (for the eye; the words say it all), and its facts.
 */
export function panelElement(node: RatingBlock, context: Context): Element {
  return element("div", { className: `panel ${node.rating.status}` }, [
    element("p", { className: "panel-label" }, [node.label]),
    element(
      "p",
      { className: "panel-score" },
      stretches(node.text, node.quantities).map((part) => ("text" in part ? part.text : quantityElement(part.quantity))),
    ),
    rangeDrawing(node, context),
    ...(node.facts.length === 0
      ? []
      : [
          element(
            "dl",
            { className: "facts" },
            node.facts.map((fact) => element("div", {}, [element("dt", {}, [fact.term]), element("dd", {}, inlines(fact.children, context))])),
          ),
        ]),
  ]);
}

function rangeDrawing(node: RatingBlock, context: Context): Element {
  const pen: Pen = { id: `_panel-${anchorText(node.label.slice(0, 80))}`, colors: paletteOf("light", context.tree.theme.accent), word: context.word };
  const axis = { min: 0, max: 5, from: 10, to: 310 };
  const grid = [0, 1, 2, 3, 4, 5].flatMap((level) => {
    const x = position(axis, level);
    return [
      line(pen, { x1: x, y1: 4, x2: x, y2: 32 }, { stroke: level === 0 ? "rule" : "grid", width: 1 }),
      label(pen, { x, y: 46, text: String(level) }, { size: 11, anchor: "middle", color: "muted" }),
    ];
  });
  const parts = [...grid, ...ratingMarks(pen, node.rating, { axis, y: 18, small: false })];
  const patterns = patternsOf(pen, parts);
  return svgElement("svg", { className: "range", viewBox: "0 0 320 50", width: 320, height: 50, ariaHidden: "true", fontFamily: fontStacks.system }, [
    ...(patterns.length === 0 ? [] : [svgElement("defs", {}, patterns)]),
    ...parts,
  ]);
}
