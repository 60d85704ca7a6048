import type { Element, ElementContent } from "hast";
import type { ChartNode } from "../../model/report.js";
import { wordOf } from "../common/words.js";
import { figureElement } from "../svg/figure.js";
import type { Context } from "./context.js";
import { element } from "./element.js";
import { tableElement } from "./table.js";

/**
 * A figure: caption with its finding, the picture, its source, and its values as a table that opens.
 *
 * On paper the table stays closed and a line says where its values are printed, if they are.
 */
export function chartElement(chart: ChartNode, context: Context): Element {
  const place = context.places.of(chart);
  const accent = context.tree.theme.accent;
  const drawing = (size: ChartNode["size"], prefix: string, className: string): Element => {
    const svg = figureElement(chart, { words: context.words, accent, size, idPrefix: `_${prefix}-${place.anchor}` });
    return { ...svg, properties: { ...svg.properties, className: [className] } };
  };
  const narrow = context.narrowFigures && chart.size !== "half" ? [drawing("half", "narrow", "drawing narrow")] : [];
  const printed = printedAt(chart, context);
  const content: ElementContent[] = [
    element("figcaption", {}, [
      element("p", { className: "figure-title" }, [element("span", { className: "number" }, [place.lead]), chart.title]),
      ...(chart.subtitle.trim() === "" ? [] : [element("p", { className: "figure-subtitle" }, [chart.subtitle])]),
    ]),
    drawing(chart.size, "figure", `drawing ${chart.size === "half" ? "half" : "broad"}${narrow.length === 0 ? " only" : ""}`),
    ...narrow,
    ...(chart.source.trim() === "" ? [] : [element("p", { className: "source" }, [chart.source])]),
    element("details", {}, [
      element("summary", {}, [wordOf(context.words, "dataBehind")]),
      tableElement(chart.table, context, { anchor: `data-${place.anchor}`, lead: "", linked: false }),
    ]),
    ...(printed === undefined ? [] : [element("p", { className: "source on-paper" }, [printed])]),
  ];
  return element("figure", { id: place.anchor, className: `chart ${chart.size}` }, content);
}

function printedAt(chart: ChartNode, context: Context): string | undefined {
  const table = [chart.table.id, `appendix.${chart.table.id}`].map((id) => context.places.byId(id)).find((place) => place?.of === "tables");
  if (table === undefined) return undefined;
  const section = table.section?.lead.replace(/[: ]+$/, "") ?? ""; // a table before the first section has none
  return context.word("dataIn", { place: section === "" ? table.number : `${section}, ${table.number}` });
}
