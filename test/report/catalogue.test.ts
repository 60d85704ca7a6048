import { readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { missingPhrases, phrasesOf, slotsOf } from "../../src/report/phrases/catalogue.js";
import { phrasesDeDe } from "../../src/report/phrases/de-DE.js";
import { phrasesEnGb } from "../../src/report/phrases/en-GB.js";
import { phrasesEnUs } from "../../src/report/phrases/en-US.js";

const english: Readonly<Record<string, string>> = phrasesEnUs;

describe("the catalogue of phrases", () => {
  test.each([
    ["en-GB", phrasesEnGb],
    ["de-DE", phrasesDeDe],
  ] as const)("%s has the keys of en-US, no more and no fewer", (locale, phrases) => {
    expect(missingPhrases(locale)).toEqual([]);
    expect(Object.keys(phrases).sort()).toEqual(Object.keys(english).sort());
  });

  test.each([
    ["en-GB", phrasesEnGb],
    ["de-DE", phrasesDeDe],
  ] as const)("%s has the slots of en-US in every phrase", (_, phrases) => {
    const different = Object.keys(english).filter((key) => String(slotsOf(phrases[key] ?? "")) !== String(slotsOf(english[key] ?? "")));
    expect(different).toEqual([]);
  });

  test("no phrase is empty, has markup or a double space", () => {
    const bad = [...Object.entries(english), ...Object.entries(phrasesDeDe)]
      .filter(([, text]) => text.trim() === "" || / {2}|<[a-z]|&[a-z]+;|\*\*/.test(text))
      .map(([key]) => key);
    expect(bad).toEqual([]);
  });

  test("every plural has one and other", () => {
    const bases = Object.keys(english).flatMap((key) => (/\.(one|zero)$/.test(key) ? [key.replace(/\.(one|zero)$/, "")] : []));
    expect(bases.filter((base) => english[`${base}.other`] === undefined || english[`${base}.one`] === undefined)).toEqual([]);
  });

  test("a missing phrase falls back to en-US, and wording goes over both", () => {
    expect(phrasesOf("de-DE", { "letter.title": "Brief an Sie" })["letter.title"]).toBe("Brief an Sie");
    expect(phrasesOf("en-US")["letter.title"]).toBe("Letter");
  });

  test("every phrase is used by a builder", () => {
    const files = (folder: string): readonly string[] =>
      readdirSync(folder).flatMap((name) => (statSync(`${folder}/${name}`).isDirectory() ? files(`${folder}/${name}`) : [`${folder}/${name}`]));
    const source = files("src/report")
      .filter((file) => !/phrases\/([a-z]+-)?(en-US|en-GB|de-DE)/.test(file))
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
    // Keys made of parts, by their fixed beginning.
    const made = [...source.matchAll(/`([a-zA-Z0-9.-]+\.)\$\{/g)].map((match) => match[1] ?? "");
    const unused = Object.keys(english).filter((key) => {
      const base = key.replace(/\.(one|other|zero)$/, "");
      return !source.includes(`"${key}"`) && !source.includes(`"${base}"`) && !made.some((start) => key.startsWith(start));
    });
    expect(unused.filter((key) => !/^(words|list|timeline\.phase)\./.test(key))).toEqual([]);
  });
});
