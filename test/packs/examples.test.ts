import { existsSync, readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkPack } from "../../src/packs/check.js";
import { compilePack } from "../../src/packs/compile.js";
import { mergePacks } from "../../src/packs/merge.js";
import { parsePackText } from "../../src/packs/read/parse-pack.js";
import { standardPack } from "../../src/packs/standard-text.js";
import { parseGoldenClientText } from "../../src/testing/client.js";
import { testPack } from "../../src/testing/test-pack.js";

// The packs under docs/examples/packs: without a fault, and every example and client comes out as it says.
const folder = new URL("../../docs/examples/packs/", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), "utf8");
const ids = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

const packOf = (id: string) => {
  const result = parsePackText(read(`${id}/pack.yaml`), { file: `${id}/pack.yaml` });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const basesOf = (id: string) => (packOf(id).extends === undefined ? [] : [standardPack()]);

describe.each(ids)("the pack %s", (id) => {
  const text = read(`${id}/pack.yaml`);
  const clients = readdirSync(new URL(`${id}/clients/`, folder)).map((file) => {
    const client = parseGoldenClientText(read(`${id}/clients/${file}`), { file });
    if (!client.ok) throw new Error(JSON.stringify(client.issues));
    return client.value;
  });

  test("has no issues, not even warnings", () => expect(checkPack(text, { bases: basesOf(id), file: `${id}/pack.yaml` }).diagnostics).toEqual([]));

  test("has a page, and at least one client", () => {
    expect(existsSync(new URL(`${id}/README.md`, folder))).toBe(true);
    expect(clients.length).toBeGreaterThan(0);
    expect(clients.map((client) => client.assessment.organization.invented)).toEqual(clients.map(() => true));
  });

  test.each(testPack(text, { bases: basesOf(id), clients }).cases)("$name", ({ issues }) => expect(issues).toEqual([]));
});

test("the two overlays of the standard pack go together, in any order", () => {
  const [clinics, ai] = [packOf("clinics"), packOf("ai-readiness")];
  const one = compilePack(standardPack(), clinics, ai);
  const other = compilePack(standardPack(), ai, clinics);
  expect([one.ok && one.value.areaOrder.length, other.ok && other.value.areaOrder.at(-1)]).toEqual([13, "ai-readiness"]);
  expect(JSON.stringify(mergePacks([standardPack(), clinics, ai]))).toBe(JSON.stringify(mergePacks([ai, clinics, standardPack()])));
});

test("what the clinics change is in the ledger, with its reason", () => {
  const merged = mergePacks([standardPack(), packOf("clinics")]);
  const changes = merged.ok ? merged.value.changes : [];
  expect(changes.map((change) => [change.kind, change.id, change.field, change.from, change.to])).toEqual([
    ["pack-override", "dr.p.impact-analysis", "weight", "5", "6"],
    ["pack-override", "dat.p.privacy-compliance", "weight", "5", "6"],
    ["pack-override", "sec.r.hipaa-risk-analysis", "severity", "high", "critical"],
    ["pack-override", "data-governance", "target", undefined, "3"],
    ["pack-remove", "ppm.p.tracking-evm", undefined, expect.any(String), undefined],
    ["pack-override", "ppm.a.evm-light", "lifts", "ppm.p.tracking-evm", undefined],
  ]);
  expect(changes.every((change) => change.reason.length > 20 && change.by === "clinics")).toBe(true);
});
