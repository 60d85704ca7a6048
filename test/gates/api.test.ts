import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { doors } from "../../.ci/doors.js";
import { apiText, publicApi } from "../setup/api.js";
import { root } from "../setup/files.js";

describe("the public interface", () => {
  const api = publicApi();

  test("is what test/gates/api.txt says (npm run api writes it anew)", () => {
    expect(apiText(api)).toBe(readFileSync(`${root}test/gates/api.txt`, "utf8"));
  });

  test("has no function of more than three parameters", () => {
    const long = [...api.values()].flat().filter((one) => (one.parameters ?? 1) > 3);
    expect(long).toEqual([]);
  });

  test.each(doors)("$specifier gives at run time what its types promise", async (door) => {
    const module: object = await import(/* @vite-ignore */ `${root}${door.source}`);
    const promised = (api.get(door.specifier) ?? []).filter((one) => one.kind === "value").map((one) => one.name);
    expect(Object.keys(module).sort()).toEqual(promised.sort());
  });
});
