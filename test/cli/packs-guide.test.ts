import { readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { cliFolder } from "./run-in-folder.js";

// The guide's YAML, put where the guide says; its commands are run by test/package/pages.test.ts.
const guide = readFileSync(new URL("../../docs/guide/packs.md", import.meta.url), "utf8");
const [areas = "", changes = "", examples = "", client = ""] = [...guide.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? "");
const folder = cliFolder();
afterAll(folder.remove);

test("a newcomer who follows the guide on packs has a pack that passes, with what the guide added", async () => {
  await folder.run("pack", "new", "clinics", "--title", "Small clinics", "--out", "./clinics");
  const begun = folder.read("clinics/pack.yaml");
  const changed = begun.replace("\nareas:\n", `\n${areas}`).replace("\nexamples:\n", `\n${changes}\n${examples}`);
  folder.write("clinics/pack.yaml", changed);
  folder.write("clinics/clients/willow-street.yaml", client);
  expect(await folder.run("pack", "check", "./clinics/pack.yaml")).toEqual({ code: 0, out: "clinics 0.1.0: no issues\n", err: "" });
  // The check, the worth of the tests, 4 examples of the new pack and 2 of the guide, 2 clients.
  expect(await folder.run("pack", "test", "./clinics/pack.yaml", "--client", "./clinics/clients")).toEqual({
    code: 0,
    out: "clinics 0.1.0: 10 passed\n",
    err: "",
  });

  folder.write("broken.yaml", changed.replace("recommend: clinics.a.test", "recommend: clinics.a.tets"));
  const shown = /^error (broken\.yaml:\d+:\d+: .*)$/m.exec(guide)?.[1] ?? "";
  const { out } = await folder.run("pack", "check", "./broken.yaml");
  expect(out).toContain(shown);
  expect(shown.length).toBeGreaterThan(80);
});

test("what an overlay changes and removes stands in the report with its reason, and every pack with its digest", async () => {
  await folder.run("init", "--pack", "./clinics/pack.yaml", "--out", "./first.yaml");
  const { code } = await folder.run("report", "./first.yaml", "--pack", "./clinics/pack.yaml", "--format", "md", "--out", "./first.md");
  expect(code).toBe(0);
  const report = folder.read("first.md");
  expect(report).toMatch(/\| Removed by an added pack: [^|]*\| Clinics run one or two projects \| clinics \|/);
  expect(report).toMatch(/\| Changed by an added pack: [^|]*\| Patients wait \| clinics \|/);
  expect(report).toMatch(/`standard@1\.0\.0` [0-9a-f]{64}\n/);
  expect(report).toMatch(/`clinics@0\.1\.0` [0-9a-f]{64}\n/);
});
