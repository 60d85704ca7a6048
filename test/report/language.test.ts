import { describe, expect, test } from "vitest";
import { buildReport } from "../../src/report/build.js";
import { phrasesEnUs } from "../../src/report/phrases/en-US.js";
import type { InlineNode, ReportTree } from "../../src/model/report.js";
import { gradeOf, sentencesOf, syllables, wordsIn } from "./language.js";
import { sample } from "./sample.js";
import { blocksOf, stringsOf } from "./walk.js";

const { model, assessment, scorecard } = sample();
const texts = Object.entries(phrasesEnUs);

// The list of the design: words that say more than the data, or nothing.
const forbidden =
  /\b(leverage|robust|holistic|synergy|best-in-class|world-class|state of the art|cutting-edge|seamless(ly)?|journey|low-hanging fruit|going forward|quick wins?|immature|poor|poorly|simply|obviously|guarantee[ds]?|fully secure|zero risk|compliant|industry standard|significant(ly)?|various|several|many)\b/i;

describe("the measure itself", () => {
  test.each([
    ["cat", 1],
    ["table", 2],
    ["recovery", 4],
    ["tested", 1],
    ["area", 2],
    ["score", 1],
  ])("%s has %i syllables by the rule", (word, count) => expect(syllables(word)).toBe(count));
  test("sentences end at stops and colons", () =>
    expect(sentencesOf("One is here. Two is there: Three follows.\nFour")).toEqual(["One is here.", "Two is there:", "Three follows.", "Four"]));
  // 1 sentence, 6 words, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59 = −1.45.
  test("grade of six short words", () => expect(gradeOf("The cat sat on the mat.")).toBeCloseTo(-1.45, 10));
});

describe("the catalogue", () => {
  test("no forbidden word", () => expect(texts.filter(([, text]) => forbidden.test(text)).map(([key]) => key)).toEqual([]));

  test("“most” never stands without a number, “failed” never of people", () => {
    expect(
      texts
        .filter(([, text]) => /\bmost\b/i.test(text) && !/at most|the most|mostly|most points|most telling|differ most/i.test(text) && !/\{/.test(text))
        .map(([key]) => key),
    ).toEqual([]);
    expect(texts.filter(([, text]) => /\bfail(ed|ure)?\b/i.test(text)).map(([key]) => key)).toEqual([]);
  });

  test("no sentence is longer than 28 words, a slot counting as one", () => {
    const long = texts.flatMap(([key, text]) =>
      sentencesOf(text)
        .filter((sentence) => wordsIn(sentence).length > 28)
        .map((sentence) => `${key}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  test("at most two numbers in a sentence, rating sentences and alternatives of figures excepted", () => {
    const numbers =
      /\{(n|score|low|high|target|gap|raw|atMost|then|coverage|percent|date|price|oneOff|perYear|amount|spent|budget|difference|part|days|level|max)\}/g;
    const many = texts
      .filter(
        ([key]) =>
          !/^(chart|state|overall|area\.(level|gap|limit)|area\.limit|cover|effort|letter\.fact|provenance|panel|decision|ledger|cut|timeline\.flag)/.test(key),
      )
      .flatMap(([key, text]) =>
        sentencesOf(text)
          .filter((sentence) => (sentence.match(numbers) ?? []).length > 2)
          .map(() => key),
      );
    expect(many).toEqual([]);
  });
});

/** Running words of ours: paragraphs and lists, names of the pack and numbers taken out. */
function prose(tree: ReportTree): string {
  const names = stringsOf(model.pack)
    .concat(stringsOf(assessment))
    .filter((text) => text.length > 3)
    .sort((a, b) => b.length - a.length);
  const plain = (nodes: readonly InlineNode[]): string =>
    nodes
      .map((node) =>
        node.type === "text"
          ? node.value
          : node.type === "quantity" || node.type === "rating"
            ? "ten"
            : node.type === "mark"
              ? node.word
              : "children" in node
                ? plain(node.children)
                : "",
      )
      .join("");
  const paragraphs = blocksOf(tree.children).flatMap((block) => (block.type === "paragraph" ? [plain(block.children)] : []));
  return paragraphs.map((text) => names.reduce((rest, name) => rest.split(name.replace(/\.$/, "")).join("this"), text)).join("\n");
}

describe("reports as they are read", () => {
  test.each([
    ["letter", "board", 9],
    ["report for executives", "executive", 9],
    ["full report", "full", 11],
  ] as const)("%s reads at grade %3$i or below, with sentences of at most 17 words on average", (_, audience, most) => {
    const text = prose(buildReport(model, { assessment, scorecard }, { audience, locale: "en-US" }));
    const lengths = sentencesOf(text).map((sentence) => wordsIn(sentence).length);
    expect(gradeOf(text)).toBeLessThanOrEqual(most);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(17);
    expect(sentencesOf(text).filter((sentence) => wordsIn(sentence).length > 28)).toEqual([]);
  });

  test("no paragraph has more than five sentences", () => {
    const tree = buildReport(model, { assessment, scorecard }, { audience: "full", locale: "en-US" });
    const long = blocksOf(tree.children).flatMap((block) =>
      block.type === "paragraph" && sentencesOf(block.children.map((node) => ("value" in node && node.type === "text" ? node.value : "x")).join("")).length > 5
        ? [JSON.stringify(block.children).slice(0, 120)]
        : [],
    );
    expect(long).toEqual([]);
  });
});
