import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { parseAssessment } from "../../src/intake/parse.js";
import { starterAssessment } from "../../src/intake/starter.js";
import type { Model } from "../../src/packs/model.js";
import { standardModel } from "../../src/packs/standard.js";
import { harbor } from "./model.js";

/** Takes the `# ` off every line that is a sample: one that begins with an id of the model, or a row. */
function uncommented(text: string, model: Model): { readonly text: string; readonly samples: number } {
  let samples = 0;
  const lines = text.split("\n").map((line) => {
    const name = /^ {2}# ([\w.-]+):(?: |$)/.exec(line)?.[1] ?? "";
    if (!model.facts.has(name) && !model.practices.has(name) && !/^ {2}# {3}- \{/.test(line)) return line;
    samples += 1;
    return line.replace("# ", "");
  });
  return { text: lines.join("\n"), samples };
}

const tiers = ["core", "standard", "context"];

describe.each<[string, Model]>([
  ["the standard pack", standardModel()],
  ["a pack with every type of fact", harbor],
])("the starter of %s with every sample uncommented", (_, model) => {
  const { text, samples } = uncommented(starterAssessment(model, { tiers }), model);
  const lists = [...model.facts.values()].filter(({ is }) => is.type === "records").length;

  test("has all facts, all rows and all practices", () => expect(samples).toBe(model.facts.size + lists + model.practices.size));

  test("is YAML that holds each of them", () => {
    const data: { facts: object; answers: object } = parse(text);
    expect(Object.keys(data.facts).sort()).toEqual([...model.facts.keys()].sort());
    expect(Object.keys(data.answers).sort()).toEqual([...model.practices.keys()].sort());
  });

  test("has values of the right kind: no sample is text where a number is wanted, or the other way round", () => {
    const result = parseAssessment(parse(text), model);
    const issues = result.ok ? [] : result.issues;
    expect(issues.filter((one) => one.severity === "error").map((one) => one.message)).toEqual([]);
  });
});

test("names of further columns stand behind the row, as a comment", () => {
  const line = starterAssessment(standardModel())
    .split("\n")
    .find((one, index, all) => all[index - 1] === "  # applications:" && one.includes("- {"));
  expect(line).toMatch(/^ {2}# {3}- \{ id: text, name: text, vendorId: text, capability: text \} # further columns: .*; or import a CSV file$/);
});

test("a starter whose client was not named is a warning, and nothing else", () => {
  const starter: object = { ...parse(starterAssessment(harbor)), facts: {}, answers: {} };
  const result = parseAssessment(starter, harbor);
  expect(result.ok ? result.warnings : result.issues).toMatchObject([
    { code: "placeholder", severity: "warning", path: ["organization", "name"], found: "Your client", expected: "the client's name" },
  ]);
});
