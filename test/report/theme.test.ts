import { describe, expect, test } from "vitest";
import { buildReport } from "../../src/report/build.js";
import { checkTheme } from "../../src/report/check-theme.js";
import type { Theme } from "../../src/report/theme.js";
import { sample } from "./sample.js";
import { quantitiesOf, sectionsOf, textOf } from "./walk.js";

const { model, assessment, scorecard } = sample();
const report = (theme?: Partial<Theme>) =>
  buildReport(
    model,
    { assessment, scorecard },
    { audience: "full", locale: "en-US", ...(theme === undefined ? {} : { theme: { name: "house", paper: "A4", ...theme } }) },
  );
const titles = (theme?: Partial<Theme>) => report(theme).children.flatMap((block) => (block.type === "section" ? [block.id] : []));

describe("a theme", () => {
  test("puts firm, colours, paper and footer on the tree", () =>
    expect(report({ firm: "Example Advisory", accent: "#5b2a86", footerText: "Example Advisory, Columbus" }).theme).toMatchObject({
      firm: "Example Advisory",
      accent: "#5b2a86",
      paper: "A4",
      footer: "Example Advisory, Columbus",
    }));

  test("hides a chapter, but never what says how sure the result is", () => {
    const ids = sectionsOf(report({ sections: { hide: ["how-to-read", "not-seen", "method.ledger"], order: [] } })).map((section) => section.id);
    expect(ids.includes("how-to-read")).toBe(false);
    expect(ids.filter((id) => id === "not-seen" || id === "method.ledger")).toEqual(["not-seen", "method.ledger"]);
  });

  test("orders chapters: the named ones first among themselves, the others where they were", () => {
    const [before, after] = [titles(), titles({ sections: { hide: [], order: ["not-seen", "letter"] } })];
    const at = before.indexOf("letter");
    expect(after).toEqual([...before.slice(0, at), "not-seen", "letter", ...before.slice(at + 1).filter((id) => id !== "not-seen")]);
  });

  test("prints currency codes when it wants them, with the same values", () => {
    const [plain, codes] = [quantitiesOf(report()), quantitiesOf(report({ currencyDisplay: "code" }))];
    expect(codes.map((one) => one.value)).toEqual(plain.map((one) => one.value));
    expect(codes.filter((one) => one.currency === "USD" && !one.text.includes("USD")).map((one) => one.text)).toEqual([]);
  });

  test("ends with the legal texts of the firm, as they are", () => {
    const last = report({ legalTexts: ["Example Advisory LLC, Columbus."] }).children.at(-1);
    expect([last?.type === "paragraph" ? last.role : "", last === undefined ? "" : textOf([last])]).toEqual(["legal", "Example Advisory LLC, Columbus."]);
  });

  test("replaces a phrase everywhere", () =>
    expect(sectionsOf(report({ wording: { "letter.title": "To the owners" } })).find((section) => section.id === "letter")?.title).toBe("To the owners"));
});

describe("the check of a theme", () => {
  test.each([
    ["words without a range", { wording: { "overall.rated": "You are at {score}." } }, ["theme-wording"]],
    ["words for no phrase", { wording: { "letter.titel": "x" } }, ["theme-wording"]],
    ["an honest chapter hidden", { sections: { hide: ["letter", "not-seen"], order: [] } }, ["theme-hide"]],
    ["nothing wrong", { wording: { "letter.title": "To you" }, sections: { hide: ["letter"], order: [] } }, []],
  ] as const)("%s", (_, theme, codes) => expect(checkTheme({ name: "house", paper: "A4", ...theme }).map((one) => one.code)).toEqual(codes));

  test("an unknown phrase is named with its nearest", () =>
    expect(checkTheme({ name: "house", paper: "A4", wording: { "letter.titel": "x" } })[0]?.message).toBe(
      'No phrase is called "letter.titel". Did you mean "letter.title"?',
    ));
});
