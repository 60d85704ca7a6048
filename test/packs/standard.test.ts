import { describe, expect, test } from "vitest";
import { contentPack } from "../../src/areas/pack.js";
import { packDigest, splitPack } from "../../src/packs/split.js";
import * as judgement from "../../src/packs/standard.js";
import * as text from "../../src/packs/standard-text.js";

describe("the doors of the standard pack", () => {
  test("with texts it is the content as it was written", () => expect(text.standardPack()).toEqual(contentPack()));
  test("without texts it is its judgement half", () => expect(judgement.standardPack()).toEqual(splitPack(contentPack()).judgement));
  test("both have the same digest", () => expect(packDigest(judgement.standardPack())).toBe(packDigest(text.standardPack())));
  test("the pack is read once", () => expect(text.standardPack()).toBe(text.standardPack()));

  test("both compile to models of twelve areas with the same digests", () => {
    expect(judgement.standardModel().areaOrder).toHaveLength(12);
    expect(judgement.standardModel().packs).toEqual(text.standardModel().packs);
    expect(judgement.standardModel()).toBe(judgement.standardModel());
  });
});
