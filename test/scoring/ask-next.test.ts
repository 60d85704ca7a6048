import { describe, expect, test } from "vitest";
import { askNext } from "../../src/scoring/ask-next.js";
import { given, practice, small, yesNo } from "./small.js";

const three = { practices: { p: practice({ weight: 3 }), q: practice({ weight: 2, evidence: "The plan itself" }), r: practice() } };
const asked = (...args: Parameters<typeof askNext>) => askNext(...args).map((question) => [question.id, question.exact]);

describe("askNext", () => {
  test("an open practice closes its share of the range: weights 2 and 1 of 6, on 0 to 5", () =>
    expect(asked(small(three), given({ p: 4 }))).toEqual([
      ["q", "5/3"],
      ["r", "5/6"],
    ]));

  test("says where to get it", () => expect(askNext(small(three), given({ p: 4 }))[0]).toMatchObject({ kind: "practice", area: "a", ask: "The plan itself" }));

  test("a fact that decides a cap closes what the cap could take: from 2 to 2.5", () => {
    const facts = { hole: { ...yesNo("A hole?"), ask: "Look" } };
    const model = small({ ...three, caps: { c: { when: "hole", atMost: 2, because: "x" } } }, { facts });
    // True: 2 to 2. False: 2.5 to 2.5. Both close the half point.
    expect(askNext(model, given({ p: 4, q: 1, r: 1 }))).toEqual([{ id: "hole", kind: "fact", area: "", narrows: 0.5, exact: "0.5", ask: "Look" }]);
  });

  test("cells of a list are asked by column", () => {
    const servers = { type: "records", meaning: "Servers", columns: { ok: { type: "boolean", meaning: "Backed up" } } } as const;
    const model = small({ ...three, caps: { c: { when: "servers.countIf(s, !s.ok) > 0", atMost: 2, because: "x" } } }, { facts: { servers } });
    expect(asked(model, given({ p: 4, q: 1, r: 1 }, { facts: { servers: [{ ok: true }, {}] } }))).toEqual([["servers.ok", "0.5"]]);
  });

  test("equal worth: in the order of the pack; at most as many as wanted", () => {
    const model = small({ practices: { x: practice(), y: practice(), z: practice() } });
    expect(asked(model, given({}))).toEqual([
      ["x", "5/3"],
      ["y", "5/3"],
      ["z", "5/3"],
    ]);
    expect(asked(model, given({}), { most: 1 })).toEqual([["x", "5/3"]]);
  });

  test("nothing is left to ask when all is known", () => expect(askNext(small(three), given({ p: 1, q: 1, r: 1 }))).toEqual([]));

  test("what does not apply is not asked", () => {
    const model = small({ practices: { p: practice(), q: practice({ appliesWhen: "hole" }) } }, { facts: { hole: yesNo("A hole?") } });
    expect(asked(model, given({ p: 1 }, { facts: { hole: false } }))).toEqual([]);
  });
});
