import { describe, expect, test } from "vitest";
import type { ChartNode } from "../../src/model/report.js";
import { toSvg } from "../../src/render/svg/index.js";
import { paletteOf } from "../../src/render/theme/tokens.js";
import { labelBoxes, namesOf, outside, overlaps } from "./boxes.js";
import { charts } from "./chart-samples.js";
import { hostileTexts } from "./hostile.js";
import { elementsOf, parseXml, textOf } from "./xml.js";

const all = Object.entries<ChartNode>(charts);
const sizes = ["full", "half"] as const;
const drawn = all.flatMap(([name, chart]) => [
  ...sizes.map((size) => [`${name}, ${size}`, chart, { size }] as const),
  [`${name}, standalone`, chart, { standalone: true }] as const,
  ...(chart.size === "strip" ? [[`${name}, strip`, chart, {}] as const] : []),
]);
const allowed = new Set(["svg", "g", "path", "rect", "circle", "line", "text", "title", "desc", "pattern", "clipPath", "defs"]);
const colors = new Set([...Object.values(paletteOf("light")), ...Object.values(paletteOf("dark")), "none"]);

describe("every figure", () => {
  test.each(drawn)("%s: is well-formed, names itself, and holds allowed elements only", (_, chart, options) => {
    const root = parseXml(toSvg(chart, options));
    expect([...namesOf(root)].filter((name) => !allowed.has(name))).toEqual([]);
    expect(root.attributes["role"]).toBe("img");
    const [title, desc] = root.children;
    expect(typeof title === "object" && title.name === "title" && textOf(title)).toBe(chart.title);
    expect(typeof desc === "object" && desc.name === "desc" && textOf(desc)).toBe(chart.description);
    const ids = elementsOf(root).flatMap((element) => element.attributes["id"] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith(`${chart.id}-`))).toBe(true);
    expect(root.attributes["aria-labelledby"]?.split(" ").every((id) => ids.includes(id))).toBe(true);
  });

  test.each(drawn)("%s: has letters of 11 units or more that do not cover each other and stay on the paper", (_, chart, options) => {
    const root = parseXml(toSvg(chart, options));
    const small = elementsOf(root).filter((element) => element.name === "text" && Number(element.attributes["font-size"]) < 11);
    expect(small.map(textOf)).toEqual([]);
    expect(overlaps(labelBoxes(root))).toEqual([]);
    expect(outside(root)).toEqual([]);
  });

  test.each(drawn)("%s: has literal colours of the design, two decimals, and nothing that loads or runs", (_, chart, options) => {
    const source = toSvg(chart, options);
    for (const element of elementsOf(parseXml(source))) {
      for (const [key, value] of Object.entries(element.attributes)) {
        expect(key.startsWith("on") || key === "style" || key.endsWith("href")).toBe(false);
        if ((key === "fill" || key === "stroke") && !value.startsWith(`url(#${chart.id}-`)) expect(colors).toContain(value);
        if (/^-?\d+(\.\d+)?$/.test(value)) expect(value).toMatch(/^-?\d+(\.\d{1,2})?$/);
        if (key === "d") expect(value).toMatch(/^(?:[ML]-?\d+(?:\.\d{1,2})? -?\d+(?:\.\d{1,2})?)+Z?$/);
      }
    }
    expect(toSvg(chart, options)).toBe(source);
  });

  test("a dark drawing differs from a light one in its colours alone", () => {
    const strip = (source: string) => source.replace(/#[0-9a-f]{6}/g, "");
    for (const [, chart] of all) expect(strip(toSvg(chart, { mode: "dark" }))).toBe(strip(toSvg(chart)));
  });

  test("its words come from the tree where the tree has them", () => {
    expect(toSvg(charts.profile, { words: { "chart.target": "Ziel" } })).toContain(">Ziel<");
    expect(toSvg(charts.profile)).toContain(">target<");
  });

  test.each(all)("%s: takes any text in any place without breaking", (_, chart) => {
    for (const [, text] of hostileTexts) {
      const swapped = JSON.parse(JSON.stringify(chart), (key, value: unknown) =>
        typeof value === "string" && ["label", "text", "title", "subtitle", "description", "source", "gapText", "note", "key", "never", "unit"].includes(key)
          ? text
          : value,
      ) as ChartNode; // the same shape with other texts
      for (const size of sizes) {
        const root = parseXml(toSvg({ ...swapped, size }, { standalone: true }));
        expect([...namesOf(root)].filter((name) => !allowed.has(name))).toEqual([]);
      }
    }
  });
});

describe("a profile", () => {
  const only = (index: number): ChartNode => {
    const { data } = charts.profile;
    return { ...charts.profile, data: { ...data, rows: data.chart === "profile" ? data.rows.slice(index, index + 1) : [] } } as ChartNode; // a profile by construction
  };
  // The key draws samples too; below it stand the rows.
  const below = (source: string) => elementsOf(parseXml(source)).filter((element) => Number(element.attributes["cy"] ?? element.attributes["y"] ?? 0) > 26);

  test("draws a filled dot and a range bar for a rating with unknowns", () => {
    const shapes = below(toSvg(only(0)));
    expect(shapes.filter((shape) => shape.name === "circle" && shape.attributes["fill"] === paletteOf("light").accent)).toHaveLength(1);
    expect(shapes.filter((shape) => shape.name === "rect" && shape.attributes["fill"] === paletteOf("light").rangeBar)).toHaveLength(1);
  });

  test("draws no range bar when all is known", () => {
    expect(below(toSvg(only(1))).filter((shape) => shape.attributes["fill"] === paletteOf("light").rangeBar)).toEqual([]);
  });

  test("draws a rating held down by a fact that is not known with a dashed bracket, by a cap with a solid one", () => {
    const brackets = (index: number) =>
      below(toSvg(only(index))).length > 0 &&
      elementsOf(parseXml(toSvg(only(index)))).filter((shape) => shape.name === "path" && shape.attributes["stroke"] === paletteOf("light").accent);
    expect(brackets(4)).toMatchObject([{ attributes: { "stroke-dasharray": "3 2" } }]);
    expect(brackets(1)).toHaveLength(1);
    expect(brackets(1)).not.toMatchObject([{ attributes: { "stroke-dasharray": "3 2" } }]);
  });

  test("puts words that run over the hatch of a holiday on paper, and no others", () => {
    const chart: ChartNode = {
      ...charts.calendar,
      id: "fig-hatch",
      data: {
        chart: "gantt",
        unit: "day",
        from: "2026-05-11",
        to: "2026-06-15",
        closed: [{ day: "2026-05-25", kind: "holiday", label: "Memorial Day" }],
        lanes: [
          { label: "Visit", items: [{ label: "on site", from: "2026-05-22", to: "2026-05-22", kind: "dark", text: "May 22" }] },
          { label: "Check", items: [{ label: "check", from: "2026-05-11", to: "2026-05-11", kind: "bar" }] },
        ],
      },
    };
    const elements = elementsOf(parseXml(toSvg(chart)));
    const paper = paletteOf("light").paper;
    const at = (words: string) => elements.findIndex((one) => one.name === "text" && textOf(one) === words);
    // Paper first, then the bar, then the words.
    expect(elements[at("on site · May 22") - 2]?.attributes["fill"]).toBe(paper);
    expect(elements[at("check") - 2]?.attributes["fill"]).not.toBe(paper);
  });

  test("draws no dot and no score for a rating that is not rated, but hatch and its words", () => {
    const source = toSvg(only(6));
    expect(below(source).filter((shape) => shape.name === "circle")).toEqual([]);
    expect(below(source).filter((shape) => shape.attributes["fill"] === "url(#fig-profile-hatch)")).toHaveLength(1);
    expect(textOf(parseXml(source))).toContain("not rated");
  });

  test("keeps the row of an area that does not apply, with a dash and its word", () => {
    const source = toSvg(only(11));
    expect(below(source).filter((shape) => shape.name === "circle")).toEqual([]);
    expect(textOf(parseXml(source))).toContain("does not apply");
  });

  test("puts the strip of twelve areas on 220 units", () => {
    expect(parseXml(toSvg(charts.strip)).attributes["viewBox"]).toBe("0 0 640 220");
  });
});

describe("a waterfall", () => {
  test("draws each step between exact running values", () => {
    // 5 − 1.2 = 3.8, − 0.9 = 2.9, − 0.62 = 2.28, − 0.48 = 1.8, − 0.7 = 1.1: the last step ends where the end bar ends.
    const bars = elementsOf(parseXml(toSvg(charts.waterfall))).filter((element) => element.name === "rect" && element.attributes["height"] === "17");
    const end = bars.at(-1);
    const cap = bars.at(-2);
    expect(Number(cap?.attributes["x"])).toBeCloseTo(Number(end?.attributes["x"]) + Number(end?.attributes["width"]), 1);
  });
});

describe("a risk matrix", () => {
  test("draws the first twenty risks and counts the rest", () => {
    const items = Array.from({ length: 23 }, (_, i) => ({ number: i + 1, label: `Risk ${i + 1}`, x: 3, y: 3 }));
    const chart = { ...charts.risk, data: { ...charts.risk.data, items } } as ChartNode; // a risk matrix with other items
    const root = parseXml(toSvg(chart));
    expect(elementsOf(root).filter((element) => element.name === "circle" && element.attributes["r"] === "9.5")).toHaveLength(20);
    expect(textOf(root)).toContain("3 more in the table");
    expect(overlaps(labelBoxes(root))).toEqual([]);
  });
});

describe("a radar", () => {
  const rows = (count: number) =>
    ({
      ...charts.radar,
      data: {
        ...charts.radar.data,
        rows: Array.from({ length: count }, (_, i) => ({ label: `Area ${i}`, rating: { status: "not-applicable" as const, reason: "" } })),
      },
    }) as ChartNode; // a radar with other rows
  test.each([
    [4, true],
    [5, false],
    [14, false],
    [15, true],
  ] as const)("with %i spokes refuses: %s", (count, refuses) => {
    expect(toSvg(rows(count)).includes("A radar needs")).toBe(refuses);
  });
});

describe("broken data", () => {
  test("days that are none, axes without length and empty lists still draw", () => {
    const gantt = { ...charts.roadmap, data: { ...charts.roadmap.data, from: "soon", to: "2026-13-45" } } as ChartNode; // days that are none
    const empty = all.map(
      ([, chart]) =>
        JSON.parse(JSON.stringify(chart), (key, value: unknown) =>
          ["rows", "points", "lanes", "groups", "lines", "columns", "steps", "items", "ticks", "closed"].includes(key) ? [] : value,
        ) as ChartNode,
    ); // the same shape with empty lists
    const flat = all.map(([, chart]) => JSON.parse(JSON.stringify(chart), (key, value: unknown) => (key === "max" || key === "min" ? 0 : value)) as ChartNode); // the same shape with axes of no length
    for (const chart of [gantt, ...empty, ...flat]) for (const size of sizes) expect(toSvg(chart, { size })).not.toMatch(/NaN|Infinity|undefined/);
  });

  test("a span of centuries ends after forty years", () => {
    const gantt = { ...charts.roadmap, data: { ...charts.roadmap.data, from: "0001-01-01", to: "9999-12-31" } } as ChartNode; // an absurd span
    expect(toSvg(gantt).length).toBeLessThan(200_000);
  });
});
