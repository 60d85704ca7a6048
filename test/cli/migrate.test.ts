import { afterAll, describe, expect, test } from "vitest";
import { cliFolder } from "./run-in-folder.js";

const pack = (version: string, practices: string, more = "") => `format: 1
id: clinics
version: ${version}
extends: standard@^1.0
areas:
  clinics:
    title: Clinics
    number: 13
    practices:
${practices}${more}`;
const practice = (id: string, weight = 1) => `      clinics.p.${id}: { weight: ${weight}, question: "Is it done?" }\n`;
const migrations = `migrations:
  - from: ^1.0
    steps:
      - { kind: rename, id: clinics.p.log, to: clinics.p.review, because: It is about reading. }
      - { kind: split, id: clinics.p.paper, to: [clinics.p.downtime, clinics.p.phones], because: Two people answer for them. }
`;
const assessment = `format: 1
packs: [{ id: standard, version: ^1.0 }, { id: clinics, version: 1.0.0 }]
asOf: 2026-03-31
organization: { name: Willow Street, invented: true }
facts: {}
answers:
  clinics.p.log: { level: 4, evidence: verified }
  clinics.p.paper: { level: 2, evidence: verified }
`;
const folder = cliFolder({
  "v1.yaml": pack("1.0.0", practice("log") + practice("paper")),
  "v2.yaml": pack("2.0.0", practice("review", 3) + practice("downtime") + practice("phones"), migrations),
  "v2-changed.yaml": pack("2.0.0", practice("review", 2) + practice("downtime") + practice("phones"), migrations),
  "fy.yaml": assessment,
});
afterAll(folder.remove);
const migrate = (...args: readonly string[]) => folder.run("migrate", "./fy.yaml", "--pack", "./v2.yaml", "--previous", "./v1.yaml", ...args);

describe("migrate", () => {
  test("without --apply tells every step, its effect on the scores and what must be asked, and changes nothing", async () => {
    const { code, out } = await migrate();
    expect(code).toBe(0);
    expect(out.split("\n").filter((one) => /^\d\./.test(one))).toEqual([
      "1. judgement: The same answers are judged by standard 1.0.0, clinics 2.0.0, no longer by standard 1.0.0, clinics 1.0.0.",
      "2. rename clinics.p.log: It is about reading.",
      "3. split clinics.p.paper: Two people answer for them.",
    ]);
    // Before (4 + 2) / 2 = 3. Of the new weight 5 only the 3 of the renamed question are answered: 60 %, under the floor of coverage.
    expect(out).toContain(
      "All together:\n  clinics: 3.00 (level 3) to provisional\nTo be asked again: clinics.p.downtime, clinics.p.phones\nNothing was changed.",
    );
    expect([folder.names().length, folder.read("fy.yaml")]).toEqual([4, assessment]);
  });

  test("as JSON is the plan", async () => {
    const plan = JSON.parse((await migrate("--json")).out);
    expect(plan.steps.map((step: { key: string }) => step.key)).toEqual(["judgement", "rename clinics.p.log", "split clinics.p.paper"]);
    expect(plan.asks).toEqual(["clinics.p.downtime", "clinics.p.phones"]);
  });

  test("does nothing unasked: a step that was not confirmed stops it", async () => {
    const run = await migrate("--apply", "--confirm", "judgement=accept", "--confirm", "rename clinics.p.log=apply", "--out", "./no.json");
    expect([run.code, run.out, run.err]).toEqual([
      1,
      "",
      expect.stringMatching(/Step split clinics\.p\.paper was not confirmed: .* Choose one of: ask, copy\./),
    ]);
    expect(await migrate("--apply", "--confirm-all", "--confirm", "judgment=accept")).toMatchObject({
      code: 1,
      err: expect.stringContaining("Did you mean judgement?"),
    });
    expect(await migrate("--apply", "--confirm", "judgement")).toMatchObject({ code: 2 });
    expect(folder.names()).not.toContain("no.json");
  });

  test("does what was confirmed, keeps what it was, and takes it back", async () => {
    expect(await migrate("--apply", "--confirm-all", "--confirm", "split clinics.p.paper=copy", "--out", "./fy2.json")).toEqual({ code: 0, out: "", err: "" });
    expect(folder.read("fy.yaml")).toBe(assessment);
    const moved = JSON.parse(folder.read("fy2.json"));
    const answer = (level: number) => ({ level, evidence: "verified" });
    expect(moved.answers).toEqual({ "clinics.p.review": answer(4), "clinics.p.downtime": answer(2), "clinics.p.phones": answer(2) });
    expect(moved.packs.map((one: { id: string; version: string }) => `${one.id} ${one.version}`)).toEqual(["standard 1.0.0", "clinics 2.0.0"]);
    expect(moved.history[0].was[0]).toEqual({ path: ["answers", "clinics.p.log"], value: answer(4) });
    expect(await folder.run("validate", "./fy2.json", "--pack", "./v2.yaml")).toMatchObject({ code: 0 });

    expect(await folder.run("migrate", "./fy2.json", "--pack", "./v2.yaml", "--undo", "--out", "./back.json")).toMatchObject({ code: 0 });
    const back = JSON.parse(folder.read("back.json"));
    expect([back.answers, back.history]).toEqual([{ "clinics.p.log": answer(4), "clinics.p.paper": answer(2) }, undefined]);
    expect(await folder.run("validate", "./back.json", "--pack", "./v1.yaml")).toMatchObject({ code: 0 });
  });

  test("an assessment pinned to a pack of other content is refused, and told what to do", async () => {
    await migrate("--apply", "--confirm-all", "--out", "./pinned.json");
    for (const command of ["validate", "score"]) {
      const run = await folder.run(command, "./pinned.json", "--pack", "./v2-changed.yaml");
      expect([run.code, run.err]).toEqual([
        1,
        expect.stringMatching(/clinics@2\.0\.0 has other content than when this assessment was made.*migrate it\. \[other-digest\]/),
      ]);
    }
    const planned = await folder.run("migrate", "./pinned.json", "--pack", "./v2-changed.yaml", "--previous", "./v2.yaml");
    expect([planned.code, planned.out]).toEqual([0, expect.stringContaining("1. judgement")]);
  });

  test.each([
    ["no assessment", [], "migrate needs an assessment"],
    ["no such file", ["./none.yaml"], "there is no such file"],
  ])("with %s is wrong use", async (_, args, message) => {
    expect(await folder.run("migrate", ...args)).toMatchObject({ code: 2, err: expect.stringContaining(message) });
  });

  test("of an assessment of other packs is refused by what it names", async () => {
    const run = await folder.run("migrate", "./fy.yaml", "--pack", "./v2.yaml");
    expect([run.code, run.err]).toEqual([1, expect.stringContaining("[other-version]")]);
  });
});
