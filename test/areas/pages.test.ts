import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { all } from "../../src/areas/all.js";
import type { AreaContent } from "../../src/areas/area-content.js";
import { contentPack } from "../../src/areas/pack.js";
import { idsOf } from "./ids.js";

const pack = contentPack();
/** Ids, and columns by their bare name as well. */
const known = new Set(idsOf(pack).flatMap((line) => [line.replace(/^\w+ /, ""), ...(line.startsWith("column ") ? [line.replace(/^.*\./, "")] : [])]));
const areas: readonly AreaContent[] = all;

describe.each(areas.map((one) => [one.id, one] as const))("the page of %s", (id, area) => {
  const folder = `src/areas/${id}/`;
  const text = readFileSync(`${folder}README.md`, "utf8");
  const spans = [...text.matchAll(/`([^`]+)`/g)].map(([, span = ""]) => span);
  const rows = text.split("\n").flatMap((line) => {
    const [, first = "", ...rest] = line.startsWith("| `") ? line.split("|").map((cell) => cell.trim()) : [];
    return first === "" ? [] : [[first.replaceAll("`", ""), ...rest] as const];
  });

  test("is a page, not a stub and not a book", () => {
    const lines = text.trim().split("\n").length;
    expect(lines).toBeGreaterThanOrEqual(60);
    expect(lines).toBeLessThanOrEqual(120);
  });

  test("names only ids, files and words that exist", () => {
    const words = new Set(["npm run generate", "npm test", "company", "other", "info"]);
    expect(spans.filter((span) => !known.has(span) && !words.has(span) && !existsSync(folder + span))).toEqual([]);
  });

  test("gives every practice its weight", () => {
    const weights = rows.filter(([name]) => name in area.practices).map(([name, weight]) => [name, Number(weight)]);
    expect(Object.fromEntries(weights)).toEqual(Object.fromEntries(Object.entries(area.practices).map(([name, one]) => [name, one.weight])));
    const sum = Object.values(area.practices).reduce((all, one) => all + one.weight, 0);
    expect(text).toContain(`weight ${sum}`);
  });

  test("gives cut-offs as the pack has them", () => {
    const cut = (cell: string | undefined) => ({ all: 100, none: 0 })[cell ?? ""] ?? Number.parseFloat(cell ?? "");
    const metrics = rows.filter(([name]) => name in area.metrics);
    expect(metrics.length).toBeGreaterThanOrEqual(6);
    expect(metrics.map(([name, third, fifth]) => [name, cut(third), cut(fifth)])).toEqual(
      metrics.map(([name]) => [name, area.metrics[name]?.levels?.[2], area.metrics[name]?.levels?.[4]]),
    );
  });
});
