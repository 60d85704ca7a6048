import { describe, expect, test } from "vitest";
import { parseAssessment } from "../../src/intake/parse.js";
import type { Assessment } from "../../src/model/assessment.js";
import type { Migration, Pack } from "../../src/model/pack.js";
import { compilePack } from "../../src/packs/compile.js";
import { applyMigration, suggestedChoices, undoMigration } from "../../src/packs/migrate/apply.js";
import { type MigrationPlan, planMigration } from "../../src/packs/migrate/plan.js";
import type { Model } from "../../src/packs/model.js";
import { score } from "../../src/scoring/score.js";

const stages = { parse: parseAssessment, score };

const options = (...values: readonly number[]) => values.map((value) => ({ id: `o${value}`, value, label: `Option ${value}` }));
const practice = (scale = "five") => ({ weight: 1, question: "?", scale });

interface Parts {
  readonly practices: Readonly<Record<string, string>>;
  readonly facts?: Pack["facts"];
  readonly more?: Partial<Pack>;
}

/** A pack of one area, invented for tests. */
function model(version: string, { practices, facts = {}, more = {} }: Parts): Model {
  const pack: Pack = {
    format: 1,
    id: "tiny",
    version,
    scoring: { coverageFloor: 0 },
    scales: { five: { min: 0, max: 5, options: options(0, 1, 2, 3, 4, 5) }, three: { min: 0, max: 3, options: options(0, 1, 2, 3) } },
    defaultScale: "five",
    facts,
    areas: { area: { title: "Area", practices: Object.fromEntries(Object.entries(practices).map(([id, scale]) => [id, practice(scale)])) } },
    ...more,
  };
  const compiled = compilePack(pack);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return compiled.value;
}

const verified = (level: number) => ({ level, evidence: "verified" }) as const;

function assessment(version: string, answers: Readonly<Record<string, number>>, more: Partial<Assessment> = {}): Assessment {
  return {
    format: 1,
    packs: [{ id: "tiny", version }],
    asOf: "2026-03-31",
    organization: { name: "Small shop", invented: true },
    facts: {},
    answers: Object.fromEntries(Object.entries(answers).map(([id, level]) => [id, verified(level)])),
    ...more,
  };
}

function planOf(from: Model, to: Model, input: unknown): MigrationPlan {
  const result = planMigration({ from, to }, input, stages);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function migrated(from: Model, to: Model, input: Assessment, choices: Readonly<Record<string, string>> = {}): Assessment {
  const plan = planOf(from, to, input);
  const result = applyMigration(plan, { ...suggestedChoices(plan), ...choices });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const steps = (plan: MigrationPlan) => plan.steps.map((step) => `${step.key}: ${step.choices.map((choice) => choice.id).join(" ")}`);
const migration = (...list: Migration["steps"]): Partial<Pack> => ({ migrations: [{ from: "^1.0", steps: list }] });
const because = "It is better so.";

describe("a plan", () => {
  const from = model("1.0.0", { practices: { a: "five", b: "five", c: "five", d: "five" }, facts: { k: { type: "count", meaning: "K" } } });
  const to = model("2.0.0", {
    practices: { "a.new": "five", b1: "five", b2: "five", cd: "five" },
    more: migration(
      { kind: "rename", id: "a", to: "a.new", because },
      { kind: "split", id: "b", to: ["b1", "b2"], because },
      { kind: "merge", ids: ["c", "d"], to: "cd", take: "lowest", because },
      { kind: "retire", id: "k", because },
    ),
  });
  const before = assessment("1.0.0", { a: 4, b: 2, c: 3, d: 5 }, { facts: { k: 7 } });
  const plan = planOf(from, to, before);

  test("lists every step with its choices, the suggested one first", () => {
    expect(steps(plan)).toEqual(["judgement: accept", "rename a: apply ask", "split b: ask copy", "merge c d: lowest highest ask", "retire k: retire"]);
  });

  test("says what each step does to the scores, and the steps add up", () => {
    // Before: (4 + 2 + 3 + 5) / 4 = 3.5. With none of the old answers the new area is unscored. Then a.new 4 makes 4; cd 3 makes (4 + 3) / 2 = 3.5.
    const area = plan.steps.map((step) =>
      step.moves.filter((move) => move.id === "area").map((move) => [move.from.score ?? move.from.status, move.to.score ?? move.to.status, move.by]),
    );
    expect(area).toEqual([[["3.5", "unscored", undefined]], [["unscored", "4", undefined]], [], [["4", "3.5", "-0.5"]], []]);
    expect(plan.moves).toEqual([]);
  });

  test("says what must be asked, by the new names", () => expect(plan.asks).toEqual(["b1", "b2"]));

  test("changes nothing", () => expect(plan.assessment).toEqual(before));

  test("is plain data", () => expect(JSON.parse(JSON.stringify(plan))).toEqual(plan));

  test("leaves out what touches nothing", () => {
    expect(steps(planOf(from, to, assessment("1.0.0", { a: 4 })))).toEqual(["judgement: accept", "rename a: apply ask"]);
  });
});

describe("applying", () => {
  const five = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, "five"]));
  const from = model("1.0.0", { practices: five("a", "b") });

  test("does what was confirmed, names the new packs and keeps what was", () => {
    const to = model("1.1.0", { practices: five("a2", "b"), more: migration({ kind: "rename", id: "a", to: "a2", because }) });
    const before = assessment("1.0.0", { a: 4, b: 2 }, { voices: { a: [{ by: "CFO", level: 3 }] }, targets: { a: 3 } });
    const after = migrated(from, to, before);
    expect(after.answers).toEqual({ a2: verified(4), b: verified(2) });
    expect(after.voices).toEqual({ a2: [{ by: "CFO", level: 3 }] });
    expect(after.targets).toEqual({ a2: 3 });
    expect(after.packs).toEqual(to.packs);
    expect(after.history).toEqual([
      {
        from: before.packs,
        to: to.packs,
        steps: [
          { key: "judgement", choice: "accept", because: "The same answers are judged by tiny 1.1.0, no longer by tiny 1.0.0." },
          { key: "rename a", choice: "apply", because },
        ],
        was: [
          { path: ["answers", "a"], value: verified(4) },
          { path: ["answers", "a2"] },
          { path: ["voices", "a"], value: [{ by: "CFO", level: 3 }] },
          { path: ["voices", "a2"] },
          { path: ["targets", "a"], value: 3 },
          { path: ["targets", "a2"] },
        ],
      },
    ]);
    expect(parseAssessment(after, to).ok).toBe(true);
  });

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ["nothing is done by default", {}, ["judgement unconfirmed", "rename a unconfirmed"]],
    ["one step without its choice stops all", { judgement: "accept" }, ["rename a unconfirmed"]],
    ["a choice that the step does not have", { judgement: "accept", "rename a": "copy" }, ["rename a unknown-choice"]],
    ["a step that the plan does not have", { judgement: "accept", "rename a": "apply", "renam a": "apply" }, ["renam a unknown-step"]],
  ])("%s", (_, choices, expected) => {
    const to = model("1.1.0", { practices: five("a2", "b"), more: migration({ kind: "rename", id: "a", to: "a2", because }) });
    const result = applyMigration(planOf(from, to, assessment("1.0.0", { a: 4 })), choices);
    expect(result.ok ? [] : result.issues.map((one) => `${one.path.join(".")} ${one.code}`)).toEqual(expected);
  });

  test.each<[string, Migration["steps"][number], readonly string[], string, Readonly<Record<string, number>>]>([
    ["a rename may be asked instead", { kind: "rename", id: "a", to: "z", because }, ["z", "b"], "ask", { b: 2 }],
    ["a split is asked", { kind: "split", id: "a", to: ["y", "z"], because }, ["y", "z", "b"], "ask", { b: 2 }],
    ["a split may copy", { kind: "split", id: "a", to: ["y", "z"], because }, ["y", "z", "b"], "copy", { b: 2, y: 4, z: 4 }],
    ["a merge takes the lowest", { kind: "merge", ids: ["a", "b"], to: "z", take: "lowest", because }, ["z"], "lowest", { z: 2 }],
    ["a merge takes the highest", { kind: "merge", ids: ["a", "b"], to: "z", take: "highest", because }, ["z"], "highest", { z: 4 }],
    ["a merge may be asked", { kind: "merge", ids: ["a", "b"], to: "z", take: "highest", because }, ["z"], "ask", {}],
    ["a merge may keep one of the names", { kind: "merge", ids: ["a", "b"], to: "a", take: "lowest", because }, ["a"], "lowest", { a: 2 }],
    ["what is retired goes", { kind: "retire", id: "a", because }, ["b"], "retire", { b: 2 }],
    ["what means something else is asked", { kind: "ask", id: "a", because }, ["a", "b"], "ask", { b: 2 }],
    ["or confirmed", { kind: "ask", id: "a", because }, ["a", "b"], "keep", { a: 4, b: 2 }],
  ])("%s", (_, step, practices, choice, expected) => {
    const to = model("2.0.0", { practices: five(...practices), more: migration(step) });
    const input = assessment("1.0.0", { a: 4, b: 2 });
    const key = planOf(from, to, input).steps[1]?.key ?? "";
    const levels = Object.entries(migrated(from, to, input, { [key]: choice }).answers).map(([id, answer]) => [
      id,
      "level" in answer ? answer.level : undefined,
    ]);
    expect(Object.fromEntries(levels)).toEqual(expected);
  });

  test("a merge of which one is unknown has no lowest: it is asked", () => {
    const to = model("2.0.0", { practices: five("z"), more: migration({ kind: "merge", ids: ["a", "b"], to: "z", take: "lowest", because }) });
    expect(steps(planOf(from, to, assessment("1.0.0", { a: 4 })))).toEqual(["judgement: accept", "merge a b: ask"]);
  });

  test("a merged answer is known as well as the worst known of them", () => {
    const to = model("2.0.0", { practices: five("z"), more: migration({ kind: "merge", ids: ["a", "b"], to: "z", take: "highest", because }) });
    const input = { ...assessment("1.0.0", { a: 4 }), answers: { a: verified(4), b: { level: 2, evidence: "stated" } as const } };
    expect(migrated(from, to, input).answers).toEqual({ z: { level: 4, evidence: "stated" } });
  });

  test("waivers, overrides, exclusions, advice and evidence move with their ids", () => {
    const rule = { when: "true", severity: "low", title: "T", impact: "I" } as const;
    const facts = (id: string): Pack["facts"] => ({ [id]: { type: "count", meaning: "N" } });
    const area = (practiceId: string, ruleId: string): Pack["areas"] => ({
      area: { title: "Area", practices: { [practiceId]: practice() }, rules: { [ruleId]: rule } },
    });
    const old = model("1.0.0", { practices: {}, facts: facts("n"), more: { areas: area("a", "r") } });
    const now = model("2.0.0", {
      practices: {},
      facts: facts("n2"),
      more: {
        areas: area("a2", "r2"),
        ...migration(
          { kind: "rename", id: "n", to: "n2", because },
          { kind: "rename", id: "a", to: "a2", because },
          { kind: "rename", id: "r", to: "r2", because },
        ),
      },
    });
    const input = assessment(
      "1.0.0",
      { a: 4 },
      {
        facts: { n: 3 },
        evidence: { default: "stated", facts: { n: { grade: "verified" } } },
        waivers: [{ rule: "r", reason: "So.", approvedBy: "CEO", until: "2026-12-31" }],
        overrides: [{ what: "weight", id: "a", to: 2, because: "So." }],
      },
    );
    const after = migrated(old, now, input);
    expect(after).toMatchObject({ facts: { n2: 3 }, evidence: { facts: { n2: { grade: "verified" } } }, waivers: [{ rule: "r2" }], overrides: [{ id: "a2" }] });
    const undone = undoMigration(after);
    expect(undone.ok && undone.value).toEqual(input);
  });

  test("columns of a list move with every row", () => {
    const list = (column: string): Pack["facts"] => ({
      systems: { type: "records", meaning: "S", columns: { name: { type: "text", meaning: "N" }, [column]: { type: "number", meaning: "H" } } },
    });
    const old = model("1.0.0", { practices: five("a"), facts: list("rto") });
    const now = model("2.0.0", {
      practices: five("a"),
      facts: list("rtoHours"),
      more: migration({ kind: "rename", id: "systems.rto", to: "systems.rtoHours", because }),
    });
    const input = assessment("1.0.0", { a: 4 }, { facts: { systems: [{ name: "ERP", rto: 4 }, { name: "Mail" }] } });
    expect(migrated(old, now, input).facts).toEqual({ systems: [{ name: "ERP", rtoHours: 4 }, { name: "Mail" }] });
  });
});

describe("scales", () => {
  const on = (version: string, scale: string, more: Partial<Pack> = {}) => model(version, { practices: { a: scale }, more });
  // From 0..3 to 0..5: 1 becomes 5/3, the last option reached is 1; 2 becomes 10/3, that is 3; 3 becomes 5. Back: 4 becomes 12/5, that is 2.
  test.each<[string, string, string, "clamp" | "rescale", number, number]>([
    ["clamp keeps a value that the new scale has", "three", "five", "clamp", 2, 2],
    ["clamp takes a value above the end to the end", "five", "three", "clamp", 5, 3],
    ["rescale stretches the ends to the ends", "three", "five", "rescale", 3, 5],
    ["rescale rounds down to an option", "three", "five", "rescale", 2, 3],
    ["rescale of a third rounds down too", "three", "five", "rescale", 1, 1],
    ["rescale shrinks", "five", "three", "rescale", 4, 2],
    ["zero stays zero", "five", "three", "rescale", 0, 0],
  ])("%s", (_, from, to, how, level, expected) => {
    const after = migrated(on("1.0.0", from), on("2.0.0", to, migration({ kind: "scale", id: "a", how, because })), assessment("1.0.0", { a: level }));
    expect(after.answers).toEqual({ a: verified(expected) });
  });

  test("an answer by option moves by its value", () => {
    const input = { ...assessment("1.0.0", {}), answers: { a: { option: "o2", evidence: "verified" } as const } };
    expect(migrated(on("1.0.0", "three"), on("2.0.0", "five", migration({ kind: "scale", id: "a", how: "rescale", because })), input).answers).toEqual({
      a: verified(3),
    });
  });

  test("a scale can be named instead of each practice", () => {
    const plan = planOf(
      on("1.0.0", "three"),
      on("2.0.0", "five", migration({ kind: "scale", id: "five", how: "rescale", because })),
      assessment("1.0.0", { a: 2 }),
    );
    expect(steps(plan)).toEqual(["judgement: accept", "scale a: rescale ask clamp"]);
  });

  test("a scale that changed and is not declared is told, and asked", () => {
    const plan = planOf(on("1.0.0", "three"), on("2.0.0", "five"), assessment("1.0.0", { a: 2 }));
    expect(plan.steps[1]).toMatchObject({ key: "scale a", kind: "scale", isDeclared: false, choices: [{ id: "ask" }, { id: "clamp" }, { id: "rescale" }] });
  });

  test("a practice that is renamed and rescaled is both", () => {
    const to = model("2.0.0", {
      practices: { b: "five" },
      more: migration({ kind: "rename", id: "a", to: "b", because }, { kind: "scale", id: "b", how: "rescale", because }),
    });
    expect(migrated(on("1.0.0", "three"), to, assessment("1.0.0", { a: 2 })).answers).toEqual({ b: verified(3) });
  });
});

describe("what no pack declares", () => {
  test.each<[string, Parts, Parts, Partial<Assessment>, readonly string[]]>([
    ["an id that is gone", { practices: { a: "five", b: "five" } }, { practices: { b: "five" } }, {}, ["gone a (answers): retire"]],
    [
      "an id that was renamed in passing",
      { practices: { a: "five" } },
      { practices: { b: "five" }, more: { renamed: { a: "b" } } },
      {},
      ["rename a: apply ask"],
    ],
    [
      "an id that was retired in passing",
      { practices: { a: "five" } },
      { practices: { b: "five" }, more: { retired: { a: "Nobody asks." } } },
      {},
      ["retire a: retire"],
    ],
    [
      "a fact of another type",
      { practices: { a: "five" }, facts: { n: { type: "count", meaning: "N" } } },
      { practices: { a: "five" }, facts: { n: { type: "date", meaning: "N" } } },
      { facts: { n: 3 } },
      ["ask n (facts): ask"],
    ],
    [
      "a column that is gone",
      {
        practices: { a: "five" },
        facts: { s: { type: "records", meaning: "S", columns: { x: { type: "text", meaning: "X" }, y: { type: "text", meaning: "Y" } } } },
      },
      { practices: { a: "five" }, facts: { s: { type: "records", meaning: "S", columns: { x: { type: "text", meaning: "X" } } } } },
      { facts: { s: [{ x: "1", y: "2" }] } },
      ["gone s.y: retire"],
    ],
  ])("%s is told", (_, from, to, more, expected) => {
    expect(steps(planOf(model("1.0.0", from), model("2.0.0", to), assessment("1.0.0", { a: 2 }, more))).slice(1)).toEqual(expected);
  });

  test("a weight that changed is a step of its own, with its effect", () => {
    // (4 + 1) / 2 = 2.5; with weight 3 on b: (4 + 3) / 4 = 1.75.
    const from = model("1.0.0", { practices: { a: "five", b: "five" } });
    const to = model("1.1.0", { practices: {}, more: { areas: { area: { title: "Area", practices: { a: practice(), b: { ...practice(), weight: 3 } } } } } });
    const plan = planOf(from, to, assessment("1.0.0", { a: 4, b: 1 }));
    expect(steps(plan)).toEqual(["judgement: accept"]);
    expect(plan.steps[0]?.moves.find((move) => move.id === "area")).toEqual({
      id: "area",
      from: { status: "scored", score: "2.5", level: 2 },
      to: { status: "scored", score: "1.75", level: 1 },
      by: "-0.75",
    });
  });
});

describe("refusals", () => {
  const from = model("1.0.0", { practices: { a: "five" } });
  const to = model("2.0.0", { practices: { a: "five" } });
  test("an assessment of other packs", () => {
    const result = planMigration({ from, to }, assessment("3.0.0", { a: 2 }), stages);
    expect(result.ok ? [] : result.issues.map((one) => one.code)).toEqual(["other-version"]);
  });
  test("an assessment pinned to other content", () => {
    const pinned = { ...assessment("1.0.0", { a: 2 }), packs: [{ id: "tiny", version: "1.0.0", digest: "0".repeat(64) }] };
    const result = planMigration({ from, to }, pinned, stages);
    expect(result.ok ? [] : result.issues.map((one) => one.code)).toEqual(["other-digest"]);
  });
  test("taking back what was never migrated", () => {
    const result = undoMigration(assessment("1.0.0", {}));
    expect(result.ok ? [] : result.issues.map((one) => one.code)).toEqual(["no-history"]);
  });
});
