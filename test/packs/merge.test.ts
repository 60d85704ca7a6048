import { describe, expect, test } from "vitest";
import { issueText } from "../../src/kernel/issue.js";
import type { Pack } from "../../src/model/pack.js";
import { compilePack } from "../../src/packs/compile.js";
import { mergePacks } from "../../src/packs/merge.js";
import { base, overlay } from "./fixtures.js";

function merged(...packs: readonly Pack[]) {
  const result = mergePacks(packs);
  if (!result.ok) throw new Error(result.issues.map(issueText).join("\n"));
  return result.value;
}

function codes(...packs: readonly Pack[]): readonly string[] {
  const result = mergePacks(packs);
  return result.ok ? [] : result.issues.map((one) => `${one.pack ?? "-"} ${one.path.join("/")} ${one.code}`);
}

const clinics = (content: Omit<Pack, "format" | "id" | "version"> = {}) => overlay("clinics", content);

describe("what extends what", () => {
  test.each<[string, readonly Pack[], readonly string[]]>([
    ["no pack at all is an issue", [], ["-  no-pack"]],
    ["the base alone is itself", [base], []],
    ["an overlay without its base is told", [clinics()], ["clinics extends missing-base"]],
    ["a base of another version is told", [base, overlay("clinics", { extends: "standard@^2.0" })], ["clinics extends incompatible-version"]],
    ["extends needs a range", [base, overlay("clinics", { extends: "standard" })], ["clinics extends bad-extends"]],
    [
      "the faulty one of several is named by position",
      [base, overlay("clinics", { extends: ["standard@^1.0", "standrd@^1.0"] })],
      ["clinics extends/1 missing-base"],
    ],
    ["one base named twice is an issue", [base, overlay("clinics", { extends: ["standard@^1.0", "standard@^1.1"] })], ["clinics extends/1 bad-extends"]],
    ["a circle is an issue", [base, overlay("a", { extends: "b@^1.0" }), overlay("b", { extends: ["a@^1.0", "standard@^1.0"] })], ["a extends cyclic-extends"]],
    ["a pack that extends itself is a circle", [base, overlay("a", { extends: "a@^1.0" })], ["a extends cyclic-extends"]],
    ["two bases are an issue", [base, { format: 1, id: "other", version: "1.0.0" }], ["other id two-bases"]],
    ["one pack given twice is an issue", [base, clinics(), clinics()], ["clinics id duplicate-pack"]],
    ["pack ids that differ by a hyphen read alike", [base, overlay("ai-ready"), overlay("aiReady")], ["aiReady id duplicate-pack"]],
  ])("%s", (_, packs, expected) => expect(codes(...packs)).toEqual(expected));
});

describe("adding", () => {
  test("an overlay adds to an area that exists and brings its own sources", () => {
    const { pack, changes } = merged(
      base,
      clinics({
        sources: { survey: { title: "Clinic survey", standing: "judgement" } },
        areas: { backup: { metrics: { "clinics.m": { is: "dr.hosts", better: "none", source: "survey" } } } },
      }),
    );
    expect(pack.areas?.["backup"]?.metrics?.["clinics.m"]).toEqual({ is: "dr.hosts", better: "none", source: "clinics.survey" });
    expect(pack.sources?.["clinics.survey"]?.title).toBe("Clinic survey");
    expect([pack.id, pack.version, pack.extends, changes]).toEqual(["standard", "1.2.0", undefined, []]);
  });

  test("a 13th area comes with everything in it", () => {
    const { pack } = merged(
      base,
      overlay("ai-ready", {
        areas: {
          "ai-ready": {
            title: "AI",
            number: 3,
            weight: 2,
            caps: { "aiReady.c.one": { when: "aiReady.n > 1", atMost: 2, because: "So." } },
            facts: { "aiReady.n": { type: "count", meaning: "N" } },
            groups: { "aiReady.g": { title: "G", caps: { "aiReady.c.two": { when: "aiReady.n > 2", atMost: 1, because: "So." } } } },
          },
        },
      }),
    );
    expect(Object.keys(pack.areas ?? {})).toEqual(["backup", "people", "ai-ready"]);
    expect(pack.areas?.["ai-ready"]?.groups?.["aiReady.g"]?.caps).toEqual({ "aiReady.c.two": { when: "aiReady.n > 2", atMost: 1, because: "So." } });
  });

  test("a group that exists receives caps, behind its own, and is named to nothing else", () => {
    const cap = { when: "dr.tape < 5", atMost: 2, because: "Few." };
    const group = (more: object = {}) => clinics({ areas: { backup: { groups: { "dr.g.copies": { ...more, caps: { "clinics.c.few": cap } } } } } });
    const { pack, changes } = merged(base, group());
    expect(pack.areas?.["backup"]?.groups?.["dr.g.copies"]).toEqual({ title: "Copies", weight: 2, caps: { "clinics.c.few": cap } });
    expect(changes).toEqual([]);
    const model = compilePack(base, group());
    const node = model.ok ? model.value.program.nodes.find((one) => one.id === "dr.g.copies") : undefined;
    expect(node?.caps.map((one) => [one.id, one.atMost])).toEqual([["clinics.c.few", 2]]);
    expect(codes(base, group({ weight: 3 }))).toEqual(["clinics areas/backup/groups/dr.g.copies/weight say-override"]);
  });

  test("targets by size join the base's rows", () => {
    const bySize = {
      fact: "employeeCount",
      rows: [
        { from: 20, to: 49, targets: { "ai-ready": 1 } },
        { from: 50, to: 149, targets: { "ai-ready": 2 } },
      ],
    };
    const { pack } = merged(base, overlay("ai-ready", { areas: { "ai-ready": { title: "AI" } }, targets: { bySize } }));
    expect(pack.targets?.bySize?.rows).toEqual([
      { from: 20, to: 49, targets: { backup: 3, "ai-ready": 1 } },
      { from: 50, to: 149, targets: { backup: 3.5, "ai-ready": 2 } },
    ]);
  });

  const fact = { type: "count", meaning: "N" } as const;
  test.each<[string, readonly Pack[], readonly string[]]>([
    [
      "an id that exists is not replaced",
      [base, clinics({ areas: { backup: { practices: { "dr.p.tape": { weight: 1, question: "?" } } } } })],
      ["clinics areas/backup/practices/dr.p.tape duplicate-id"],
    ],
    [
      "ids are unique across kinds",
      [
        base,
        clinics({ facts: { "clinics.x": fact }, areas: { backup: { rules: { "clinics.x": { when: "true", severity: "low", title: "t", impact: "i" } } } } }),
      ],
      ["clinics areas/backup/rules/clinics.x duplicate-id"],
    ],
    ["an id without the pack's name is refused", [base, clinics({ facts: { beds: fact } })], ["clinics facts/beds not-namespaced"]],
    ["another pack's name is not one's own", [base, clinics({ facts: { "clinicsx.beds": fact } })], ["clinics facts/clinicsx.beds not-namespaced"]],
    [
      "ids that differ only by case are refused",
      [base, clinics({ facts: { "clinics.beds": fact, "clinics.Beds": fact } })],
      ["clinics facts/clinics.Beds look-alike-id"],
    ],
    [
      "ids that differ by 0 and O are refused",
      [base, clinics({ facts: { "clinics.b0": fact, "clinics.bO": fact } })],
      ["clinics facts/clinics.bO look-alike-id"],
    ],
    [
      "ids that differ by l, I and 1 are refused",
      [base, clinics({ facts: { "clinics.il": fact, "clinics.i1": fact, "clinics.iI": fact } })],
      ["clinics facts/clinics.i1 look-alike-id", "clinics facts/clinics.iI look-alike-id"],
    ],
    ["ids of Object.prototype are ordinary ids", [base, clinics({ facts: { "clinics.constructor": fact, "clinics.toString": fact } })], []],
    ["a misspelled area is not a new one", [base, clinics({ areas: { bakup: { rules: {} } } })], ["clinics areas/bakup unknown-area"]],
    [
      "a misspelled group is not a new one",
      [base, clinics({ areas: { backup: { groups: { "dr.g.copys": { caps: {} } } } } })],
      ["clinics areas/backup/groups/dr.g.copys unknown-group"],
    ],
    [
      "a group of another area is not one of this",
      [base, clinics({ areas: { people: { groups: { "dr.g.copies": { caps: {} } } } } })],
      ["clinics areas/people/groups/dr.g.copies duplicate-id"],
    ],
    [
      "caps go into no group of a pack that is not extended",
      [
        base,
        overlay("a", { areas: { backup: { groups: { "a.g": { title: "G" } } } } }),
        overlay("b", { areas: { backup: { groups: { "a.g": { caps: { "b.c": { when: "true", atMost: 1, because: "So." } } } } } } }),
      ],
      ["b areas/backup/groups/a.g/caps/b.c not-extended"],
    ],
    [
      "caps go into no group that another removes, whichever comes first",
      [
        base,
        overlay("a", { remove: { "dr.g.copies": "No." } }),
        overlay("b", { areas: { backup: { groups: { "dr.g.copies": { caps: { "b.c": { when: "true", atMost: 1, because: "So." } } } } } } }),
      ],
      ["b areas/backup/groups/dr.g.copies conflict", "b areas/backup/groups/dr.g.copies/caps/b.c conflict"],
    ],
    [
      "a group into which another puts a cap is not removed",
      [
        base,
        overlay("a", { areas: { backup: { groups: { "dr.g.copies": { caps: { "a.c": { when: "true", atMost: 1, because: "So." } } } } } } }),
        overlay("b", { remove: { "dr.g.copies": "No." } }),
      ],
      ["b remove/dr.g.copies conflict"],
    ],
    ["a new area needs a title", [base, clinics({ areas: { clinics: { weight: 1 } } })], ["clinics areas/clinics missing-title"]],
    [
      "fields of an area that exists are overridden, not restated",
      [base, clinics({ areas: { backup: { weight: 12 } } })],
      ["clinics areas/backup/weight say-override"],
    ],
    ["the whole that exists is overridden, not restated", [base, clinics({ overall: { rollup: { kind: "minimum" } } })], ["clinics overall duplicate-id"]],
    ["caps of the whole are added", [base, clinics({ overall: { caps: { "clinics.c": { when: "true", atMost: 1, because: "b" } } } })], []],
    [
      "targets that exist are not replaced",
      [base, clinics({ targets: { bySize: { fact: "employeeCount", rows: [{ from: 20, to: 49, targets: { backup: 1 } }] } } })],
      ["clinics targets/bySize say-override"],
    ],
    [
      "rows of other sizes are not joined",
      [base, clinics({ targets: { bySize: { fact: "employeeCount", rows: [{ from: 1, to: 9, targets: { people: 1 } }] } } })],
      ["clinics targets/bySize targets-differ"],
    ],
    ["the default scale is the base's", [base, clinics({ defaultScale: "maturity" })], ["clinics defaultScale base-only"]],
    ["a horizon is not redefined", [base, clinics({ horizons: { now: { fromDays: 0, toDays: 60 } } })], ["clinics horizons/now duplicate-id"]],
    ["ids that name parts of every pack are reserved", [{ ...base, facts: { ...base.facts, overall: fact } }], ["standard facts/overall duplicate-id"]],
    ["a retired id is not used again", [{ ...base, retired: { "dr.p.tape": "Gone." } }], ["standard retired/dr.p.tape retired-id"]],
    [
      "two overlays may not share an area that one brings",
      [base, overlay("a", { areas: { a: { title: "A" } } }), overlay("b", { areas: { a: { facts: { "b.n": fact } } } })],
      ["b areas/a/facts/b.n not-extended"],
    ],
    [
      "an overlay may add to an area of an overlay it extends",
      [base, overlay("a", { areas: { a: { title: "A" } } }), overlay("b", { extends: ["standard@^1.0", "a@^1.0"], areas: { a: { facts: { "b.n": fact } } } })],
      [],
    ],
  ])("%s", (_, packs, expected) => expect(codes(...packs)).toEqual(expected));
});

describe("overriding", () => {
  test.each<[string, string, Record<string, unknown>, (pack: Pack) => unknown, unknown]>([
    ["a weight", "dr.p.impact", { weight: 6 }, (pack) => pack.areas?.["backup"]?.practices?.["dr.p.impact"]?.weight, 6],
    ["a threshold", "dr.tapePct", { levels: [1, 2, 3, 4, 5] }, (pack) => pack.areas?.["backup"]?.metrics?.["dr.tapePct"]?.levels, [1, 2, 3, 4, 5]],
    ["a ceiling of a cap", "dr.c.none", { atMost: 2 }, (pack) => pack.areas?.["backup"]?.caps?.["dr.c.none"]?.atMost, 2],
    ["a cap of the whole", "all.c.tape", { atMost: 2 }, (pack) => pack.overall?.caps?.["all.c.tape"]?.atMost, 2],
    ["a severity", "dr.r.tape", { severity: "low" }, (pack) => pack.areas?.["backup"]?.rules?.["dr.r.tape"]?.severity, "low"],
    ["a text", "dr.a.tape", { title: "Rent tapes" }, (pack) => pack.areas?.["backup"]?.recommendations?.["dr.a.tape"]?.title, "Rent tapes"],
    ["a target", "backup", { target: 4 }, (pack) => pack.areas?.["backup"]?.target, 4],
    ["a group", "dr.g.copies", { weight: 3 }, (pack) => pack.areas?.["backup"]?.groups?.["dr.g.copies"]?.weight, 3],
    ["a fact", "employeeCount", { ask: "HR" }, (pack) => pack.facts?.["employeeCount"]?.ask, "HR"],
    ["a check", "x.k.tapes", { meaning: "No." }, (pack) => pack.checks?.["x.k.tapes"]?.meaning, "No."],
    ["a scale", "maturity", { title: "Ripeness" }, (pack) => pack.scales?.["maturity"]?.title, "Ripeness"],
    ["the roll-up of the whole", "overall", { rollup: { kind: "minimum" } }, (pack) => pack.overall?.rollup, { kind: "minimum" }],
    ["the scoring policy", "scoring", { coverageFloor: 0.5 }, (pack) => pack.scoring?.coverageFloor, 0.5],
    [
      "one guard by position",
      "dr.p.tape#1",
      { atMost: 3 },
      (pack) => pack.areas?.["backup"]?.practices?.["dr.p.tape"]?.guards?.map((guard) => guard.atMost),
      [1, 3],
    ],
    [
      "an optional field away with null",
      "dr.r.tape",
      { recommend: null },
      (pack) => Object.keys(pack.areas?.["backup"]?.rules?.["dr.r.tape"] ?? {}),
      ["when", "severity", "title", "impact"],
    ],
  ])("changes %s", (_, target, fields, read, expected) => {
    const { pack } = merged(base, clinics({ override: { [target]: { ...fields, because: "Patients wait." } } }));
    expect(read(pack)).toEqual(expected);
  });

  test("every changed field stands in the ledger with what was and what is", () => {
    const { changes } = merged(base, clinics({ override: { "dr.p.impact": { weight: 6, evidence: "Ward plan", because: " Patients wait. " } } }));
    expect(changes).toEqual([
      { kind: "pack-override", id: "dr.p.impact", field: "weight", reason: "Patients wait.", by: "clinics", from: "4", to: "6" },
      { kind: "pack-override", id: "dr.p.impact", field: "evidence", reason: "Patients wait.", by: "clinics", to: "Ward plan" },
    ]);
  });

  const weight = (id: string, value = 6) => overlay(id, { override: { "dr.p.impact": { weight: value, because: "So." } } });
  test.each<[string, readonly Pack[], readonly string[]]>([
    ["without a reason it is refused", [base, clinics({ override: { "dr.p.impact": { weight: 6 } } })], ["clinics override/dr.p.impact missing-reason"]],
    ["without a field it is refused", [base, clinics({ override: { "dr.p.impact": { because: "So." } } })], ["clinics override/dr.p.impact empty-override"]],
    [
      "of nothing known it is refused",
      [base, clinics({ override: { "dr.p.impct": { weight: 6, because: "So." } } })],
      ["clinics override/dr.p.impct unknown-target"],
    ],
    [
      "of a field that does not exist it is refused",
      [base, clinics({ override: { "dr.p.impact": { wieght: 6, because: "So." } } })],
      ["clinics override/dr.p.impact/wieght unknown-field"],
    ],
    [
      "of a value of the wrong type it is refused",
      [base, clinics({ override: { "dr.p.impact": { weight: "six", because: "So." } } })],
      ["clinics override/dr.p.impact/weight bad-value"],
    ],
    [
      "of a field that is needed, null is refused",
      [base, clinics({ override: { "dr.p.impact": { question: null, because: "So." } } })],
      ["clinics override/dr.p.impact/question bad-value"],
    ],
    [
      "of a guard that is not there it is refused",
      [base, clinics({ override: { "dr.p.tape#2": { atMost: 1, because: "So." } } })],
      ["clinics override/dr.p.tape#2 unknown-target"],
    ],
    [
      "of a guard's wrong value it is refused at the field",
      [base, clinics({ override: { "dr.p.tape#0": { atMost: "x", because: "So." } } })],
      ["clinics override/dr.p.tape#0/atMost bad-value"],
    ],
    [
      "of a whole collection it is refused",
      [base, clinics({ override: { backup: { practices: {}, because: "So." } } })],
      ["clinics override/backup/practices unknown-field"],
    ],
    [
      "of one's own item it is refused",
      [base, clinics({ facts: { "clinics.n": { type: "count", meaning: "N" } }, override: { "clinics.n": { meaning: "M", because: "So." } } })],
      ["clinics override/clinics.n own-item"],
    ],
    [
      "of a stranger's item it is refused",
      [base, overlay("a", { facts: { "a.n": { type: "count", meaning: "N" } } }), overlay("b", { override: { "a.n": { meaning: "M", because: "So." } } })],
      ["b override/a.n not-extended"],
    ],
    ["two overlays on one field are a conflict", [base, weight("a"), weight("b", 7)], ["b override/dr.p.impact/weight conflict"]],
    ["even where both say the same", [base, weight("a"), weight("b")], ["b override/dr.p.impact/weight conflict"]],
    [
      "even where one extends the other",
      [base, weight("a"), { ...weight("b"), extends: ["standard@^1.0", "a@^1.0"] }],
      ["b override/dr.p.impact/weight conflict"],
    ],
    [
      "two overlays on two fields of one thing are not",
      [base, weight("a"), overlay("b", { override: { "dr.p.impact": { evidence: "Plan", because: "So." } } })],
      [],
    ],
    [
      "all guards and one of them are a conflict",
      [
        base,
        overlay("a", { override: { "dr.p.tape": { guards: [{ when: "dr.tape == 0", atMost: 1, because: "So." }], because: "So." } } }),
        overlay("b", { override: { "dr.p.tape#0": { atMost: 1, because: "So." } } }),
      ],
      ["b override/dr.p.tape#0/atMost conflict"],
    ],
    ["a base overrides nothing", [{ ...base, override: {} }], ["standard override overlay-only"]],
  ])("%s", (_, packs, expected) => expect(codes(...packs)).toEqual(expected));
});

describe("removing", () => {
  test("takes the thing and its mentions out, and says so", () => {
    const { pack, changes } = merged(base, clinics({ remove: { "dr.p.tape": "No tapes in clinics." } }));
    expect(Object.keys(pack.areas?.["backup"]?.practices ?? {})).toEqual(["dr.p.impact"]);
    expect(pack.areas?.["backup"]?.recommendations?.["dr.a.test"]?.lifts).toEqual([{ id: "dr.p.impact", to: 3 }]);
    expect(changes).toEqual([
      { kind: "pack-remove", id: "dr.p.tape", reason: "No tapes in clinics.", by: "clinics", from: "Are tapes tested?" },
      { kind: "pack-override", id: "dr.a.tape", field: "lifts", reason: "No tapes in clinics.", by: "clinics", from: "dr.p.tape" },
      { kind: "pack-override", id: "dr.a.test", field: "lifts", reason: "No tapes in clinics.", by: "clinics", from: "dr.p.tape" },
    ]);
  });

  test("an area goes with everything in it and its targets", () => {
    const { pack, changes } = merged(base, clinics({ remove: { backup: "Done elsewhere.", "all.c.tape": "Done elsewhere.", "x.k.tapes": "Done elsewhere." } }));
    expect(Object.keys(pack.areas ?? {})).toEqual(["people"]);
    expect(pack.targets?.bySize?.rows.map((row) => row.targets)).toEqual([{}, {}]);
    expect(changes.map((change) => `${change.kind} ${change.id}`)).toEqual([
      "pack-remove backup",
      "pack-remove all.c.tape",
      "pack-remove x.k.tapes",
      "pack-override targets",
    ]);
  });

  test("a rule loses a recommendation that is gone, and a recommendation a prerequisite", () => {
    const { pack } = merged(base, clinics({ remove: { "dr.a.tape": "No tapes." } }));
    expect(pack.areas?.["backup"]?.rules?.["dr.r.tape"]?.recommend).toBeUndefined();
    expect(pack.areas?.["backup"]?.recommendations?.["dr.a.test"]?.prerequisites).toEqual([]);
  });

  const gone = (id: string, target: string) => overlay(id, { remove: { [target]: "No." } });
  test.each<[string, readonly Pack[], readonly string[]]>([
    ["nothing known is refused", [base, gone("a", "dr.p.tap")], ["a remove/dr.p.tap unknown-target"]],
    ["a part of every pack is refused", [base, gone("a", "overall")], ["a remove/overall unknown-target"]],
    ["two overlays removing one thing are a conflict", [base, gone("a", "dr.p.tape"), gone("b", "dr.p.tape")], ["b remove/dr.p.tape conflict"]],
    [
      "removing what another overrides is a conflict, the override first",
      [base, overlay("a", { override: { "dr.p.tape": { weight: 1, because: "So." } } }), gone("b", "dr.p.tape")],
      ["b remove/dr.p.tape conflict"],
    ],
    [
      "removing what another overrides is a conflict, the removal first",
      [base, gone("a", "dr.p.tape"), overlay("b", { override: { "dr.p.tape": { weight: 1, because: "So." } } })],
      ["b override/dr.p.tape conflict"],
    ],
    [
      "removing an area into which another adds is a conflict, the addition first",
      [base, overlay("a", { areas: { people: { facts: { "a.n": { type: "count", meaning: "N" } } } } }), gone("b", "people")],
      ["b remove/people conflict"],
    ],
    [
      "removing an area in which another overrides is a conflict",
      [base, overlay("a", { override: { "hr.p.deputy": { weight: 2, because: "So." } } }), gone("b", "people")],
      ["b remove/people conflict"],
    ],
  ])("%s", (_, packs, expected) => expect(codes(...packs)).toEqual(expected));

  test("removing an area into which another adds is a conflict, the removal first", () => {
    const found = codes(base, gone("a", "people"), overlay("b", { areas: { people: { facts: { "b.n": { type: "count", meaning: "N" } } } } }));
    expect(found).toContain("b areas/people/facts/b.n conflict");
  });
});

describe("suggestions", () => {
  test.each<[string, Pack, string]>([
    ["a near id is named", clinics({ override: { "dr.p.impct": { weight: 6, because: "So." } } }), "Did you mean dr.p.impact?"],
    ["a near field is named", clinics({ override: { "dr.p.impact": { wieght: 6, because: "So." } } }), "Did you mean weight?"],
    ["a near base is named", overlay("clinics", { extends: ["standard@^1.0", "standrd@^1.0"] }), "Did you mean standard?"],
    ["a missing range is written out", overlay("clinics", { extends: "standard" }), "Write standard@^1.2.0."],
    ["the override to write is shown", clinics({ areas: { backup: { weight: 12 } } }), "Write override: { backup: { weight: …, because: … } }."],
  ])("%s", (_, pack, hint) => {
    const result = mergePacks([base, pack]);
    expect(result.ok ? [] : result.issues.map((one) => one.hint)).toContain(hint);
  });
});
