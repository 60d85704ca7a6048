import { describe, expect, test } from "vitest";
import { colorDifference, contrast, nearestPassing } from "../../src/render/theme/color.js";
import { svgFault } from "../../src/render/theme/logo.js";
import { parseTheme } from "../../src/render/theme/parse-theme.js";
import { paletteOf } from "../../src/render/theme/tokens.js";

const house = { name: "house", firm: "Northlight Advisory", paper: "A4", fiscalYearStart: 1, legalTexts: [], currencyDisplay: "symbol" };
const base64 = (text: string) => Buffer.from(text, "latin1").toString("base64");
const codes = (input: unknown) => {
  const result = parseTheme(input);
  return result.ok ? [] : result.issues.map((one) => one.code);
};

describe("the design's colours", () => {
  const light = paletteOf("light");
  const dark = paletteOf("dark");

  // Ratios as the design page states them.
  test.each([
    ["ink", light.ink, light.paper, 16.6],
    ["muted", light.muted, light.paper, 6.4],
    ["rule", light.rule, light.paper, 3.1],
    ["accent", light.accent, light.paper, 7.8],
    ["worse", light.worse, light.paper, 4.7],
    ["ink on dark", dark.ink, dark.paper, 15.0],
    ["muted on dark", dark.muted, dark.paper, 8.4],
    ["rule on dark", dark.rule, dark.paper, 3.8],
    ["accent on dark", dark.accent, dark.paper, 8.5],
    ["worse on dark", dark.worse, dark.paper, 7.1],
  ])("%s has the contrast that the design states", (_, color, ground, expected) => expect(contrast(color, ground)).toBeCloseTo(expected, 1));

  test("text reaches 4.5 : 1 on its ground in both modes, also digits on levels and words on bars", () => {
    for (const colors of [light, dark]) {
      const pairs = [
        ["ink", "paper"],
        ["muted", "paper"],
        ["ink", "tint"],
        ["muted", "tint"],
        ["accent", "paper"],
        ["accent", "tint"],
        ["worse", "paper"],
        ["ink", "l0"],
        ["ink", "l1"],
        ["ink", "l2"],
        ["onL3", "l3"],
        ["paper", "l4"],
        ["paper", "l5"],
        ["paper", "run"],
        ["paper", "grow"],
        ["ink", "transform"],
        ["ink", "rangeBar"],
        ["paper", "ink"],
      ] as const;
      expect(pairs.filter(([text, ground]) => contrast(colors[text], colors[ground]) < 4.5)).toEqual([]);
    }
  });

  test("marks reach 3 : 1, and so does the outline of everything lighter", () => {
    for (const colors of [light, dark])
      for (const mark of ["critical", "high", "medium", "low", "info", "rule"] as const) expect(contrast(colors[mark], colors.paper)).toBeGreaterThanOrEqual(3);
  });

  test("accent and worse lie far apart", () => {
    expect(colorDifference(light.accent, light.worse)).toBeGreaterThan(85);
  });
});

describe("colour sums", () => {
  test.each([
    ["black and white", "#000000", "#ffffff", 21],
    ["white and white", "#ffffff", "#ffffff", 1],
    ["mid grey on white", "#777777", "#ffffff", 4.48],
  ] as const)("contrast of %s", (_, a, b, expected) => expect(contrast(a, b)).toBeCloseTo(expected, 2));
  // L* of black is 0 and of white 100, both without hue: 100 apart.
  test("black and white are 100 apart", () => expect(colorDifference("#000000", "#ffffff")).toBeCloseTo(100, 1));
  test("the nearest passing colour of one that passes is itself", () => expect(nearestPassing("#123456", () => true)).toBe("#123456"));
  test("no colour passes: none is named", () => expect(nearestPassing("#123456", () => false)).toBeUndefined());
});

describe("a theme", () => {
  test("with the least that it needs is read", () => expect(parseTheme(house)).toMatchObject({ ok: true, value: house }));
  test("with all that it may have is read", () => {
    const whole = {
      ...house,
      accent: "#6b1f5c",
      accentDark: "#e3a5d6",
      fontFamily: "serif",
      coverNote: "x",
      footerText: "y",
      wording: { "area.met": "z" },
      sections: { hide: ["a"], order: ["b"] },
      charts: { radar: true },
      logo: { mediaType: "image/png", base64: base64("\u0089PNG\r\n\u001a\nrest"), alt: "Northlight" },
    };
    expect(parseTheme(whole).ok).toBe(true);
  });

  test.each([
    ["nothing", undefined, ["theme-shape"]],
    ["a list", [], ["theme-shape"]],
    ["a colour by name", { ...house, accent: "navy" }, ["theme-shape"]],
    ["a field that is none", { ...house, css: "*{}" }, ["theme-shape"]],
    ["a font of its own", { ...house, fontFamily: "Comic Sans" }, ["theme-shape"]],
    ["a month 13", { ...house, fiscalYearStart: 13 }, ["theme-shape"]],
    ["an accent too pale for text", { ...house, accent: "#9fd0ff" }, ["theme-contrast"]],
    ["a dark accent too dark", { ...house, accentDark: "#123456" }, ["theme-contrast"]],
    ["an accent like worse", { ...house, accent: "#b84d00" }, ["theme-near-worse"]],
    ["two faults at once", { ...house, accent: "#9fd0ff", paper: "A3" }, ["theme-shape", "theme-contrast"]],
    ["a logo with a script", { ...house, logo: { mediaType: "image/svg+xml", base64: base64("<svg><script>1</script></svg>"), alt: "x" } }, ["theme-logo"]],
    ["a logo that is no PNG", { ...house, logo: { mediaType: "image/png", base64: base64("GIF89a"), alt: "x" } }, ["theme-logo"]],
    ["a logo without words", { ...house, logo: { mediaType: "image/png", base64: base64("\u0089PNG\r\n\u001a\n"), alt: "" } }, ["theme-shape"]],
  ])("with %s is refused", (_, input, expected) => expect(codes(input)).toEqual(expected));

  test("names a colour that passes, near the one that does not", () => {
    const result = parseTheme({ ...house, accent: "#5aa0e0" });
    const hint = result.ok ? "" : (result.issues[0]?.hint ?? "");
    const named = /#[0-9a-f]{6}/.exec(hint)?.[0] ?? "";
    expect(contrast(named, "#ffffff")).toBeGreaterThanOrEqual(4.5);
    expect(parseTheme({ ...house, accent: named }).ok).toBe(true);
    expect(colorDifference(named, "#5aa0e0")).toBeLessThan(25);
  });
});

describe("an SVG logo", () => {
  test.each([
    ["shapes alone", '<svg viewBox="0 0 1 1"><g><path d="M0 0"/><circle r="1"/></g></svg>', undefined],
    ["a gradient of its own", '<svg><defs><linearGradient id="a"><stop/></linearGradient></defs><rect fill="url(#a)"/></svg>', undefined],
    ["a script", "<svg><script/></svg>", "the element script"],
    ["foreign content", "<svg><foreignObject/></svg>", "the element foreignobject"],
    ["an image", '<svg><image href="x"/></svg>', "the element image"],
    ["an event", '<svg onload="x"/>', "an event attribute"],
    ["a reference", '<svg><g xlink:href="#a"/></svg>', "a reference"],
    ["a style", '<svg style="x"/>', "a style attribute"],
    ["an address in a fill", '<svg><rect fill="url(https://example.invalid)"/></svg>', "a reference in url()"],
    ["a document type", "<!DOCTYPE svg><svg/>", "something other than an svg element at its start"],
    ["an entity", "<svg><title>&x;</title></svg>", "a character written as a number or entity"],
    ["no svg", "<html/>", "something other than an svg element at its start"],
  ])("with %s", (_, source, expected) => expect(svgFault(source)).toBe(expected));
});
