import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Assessment } from "../../src/model/assessment.js";
import type { FactFindingKit } from "../../src/model/kit.js";
import { standardModel } from "../../src/packs/standard-text.js";
import { unwrap } from "../../src/kernel/result.js";
import { askNext } from "../../src/scoring/ask-next.js";
import { kitList } from "../../src/report/lists/kit.js";
import { estimateTimeline } from "../../src/timeline/estimate.js";
import { planFactFinding } from "../../src/timeline/kit.js";
import { parseKitPeople } from "../../src/timeline/parse-people.js";

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../docs/examples/tallow-creek/${name}`, import.meta.url), "utf8"));
const model = standardModel();
const whole = read("fy2025.json") as Assessment; // Its own test holds that it is valid.
const input = read("engagement.json") as Parameters<typeof estimateTimeline>[0]; // As above.
const timeline = estimateTimeline(input);
/** At noon of the first day: the answers of one area are in. */
const noon: Assessment = {
  ...whole,
  facts: {},
  answers: Object.fromEntries(Object.entries(whole.answers).filter(([id]) => model.practices.get(id)?.area === "budgeting")),
};
const asked = (kit: FactFindingKit) => kit.guides.flatMap((guide) => guide.topics.flatMap((topic) => topic.questions.map((one) => one.id)));

describe("during the visit", () => {
  const order = askNext(model, noon, { most: 200 }).map((one) => one.id);
  const short = estimateTimeline({ ...input, policy: { talkMinutes: 15 } });

  test("what is answered drops out", () => {
    const left = asked(planFactFinding(model, { timeline, assessment: noon, order }));
    for (const id of Object.keys(noon.answers)) expect(left).not.toContain(id);
    expect(left.length).toBeGreaterThan(0);
  });

  test("of what a short talk has time for, the order of askNext decides", () => {
    const before = planFactFinding(model, { timeline: short, assessment: noon });
    const after = planFactFinding(model, { timeline: short, assessment: noon, order });
    const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
    const mean = (kit: FactFindingKit) => asked(kit).reduce((sum, id) => sum + rank(id), 0) / asked(kit).length;
    expect(mean(after)).toBeLessThan(mean(before));
    // The first five that talks can answer are asked, none is put off to the data request.
    const talkable = new Set([...asked(after), ...after.requests.filter((one) => one.why === "no-time").map((one) => one.id)]);
    for (const id of order.filter((one) => talkable.has(one)).slice(0, 5)) expect(asked(after)).toContain(id);
  });

  test("the same order gives the same kit", () =>
    expect(planFactFinding(model, { timeline, assessment: noon, order })).toEqual(planFactFinding(model, { timeline, assessment: noon, order })));
});

describe("the list of a kit", () => {
  const kit = planFactFinding(model, { timeline });
  const table = kitList(model, kit, { locale: "en-US" });

  test("has a row for each document, request, question and check", () => {
    expect(table.rows).toHaveLength(kit.documents.length + kit.requests.length + asked(kit).length + kit.checks.length);
    expect(new Set(table.rows.map((row) => row.id)).size).toBe(table.rows.length);
  });

  test("speaks German", () => expect(kitList(model, kit, { locale: "de-DE" }).columns.map((column) => column.title)).toContain("Was herauszufinden ist"));
});

test("people that cannot be read are issues with their place", () => {
  const result = parseKitPeople({ people: [{ name: "C. Roe" }, { role: "CFO", nmae: "x" }] });
  expect(result.ok ? [] : result.issues.map((one) => one.path.join("."))).toEqual(expect.arrayContaining(["people.0.role", "people.1.nmae"]));
  expect(unwrap(parseKitPeople({ people: [] }))).toEqual([]);
});
