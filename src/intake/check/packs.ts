import { shown } from "../../kernel/issue.js";
import type { PackRef } from "../../model/scorecard.js";
import { memo } from "../../kernel/memo.js";
import { inRange, parseRange, parseVersion } from "../../kernel/semantic-version.js";
import { form, text } from "../leaves.js";
import { checkList, checkShape, shape } from "../shape.js";
import { type Walk, report } from "../walk.js";
import { isObject } from "../wrong-type.js";

const packShape = /* @__PURE__ */ memo(() =>
  shape(
    "a pack reference",
    { id: form(/^[A-Za-z][A-Za-z0-9._-]{0,79}$/, "the id of a pack"), version: text(60) },
    { digest: form(/^[0-9a-f]{64}$/, "a digest of 64 lower-case hexadecimal digits") },
  ),
);

/** Checks that an assessment names exactly the packs it is to be scored with. */
export function checkPacks(walk: Walk, value: unknown): void {
  const named = new Set<string>();
  checkList(walk, value, "packs", 20, (_, one) => {
    checkShape(walk, one, packShape());
    if (!isObject(one) || typeof one["id"] !== "string") return;
    if (named.has(one["id"])) report(walk, { code: "duplicate-id", says: `is ${one["id"]} once more. Name each pack once.`, found: one["id"] }, "id");
    named.add(one["id"]);
    const pack = walk.model.packs.find((candidate) => candidate.id === one["id"]);
    if (pack === undefined) otherPack(walk, one["id"]);
    else checkVersion(walk, one, pack);
  });
  if (!Array.isArray(value)) return;
  const given = walk.model.packs.map((pack) => `${pack.id}@${pack.version}`).join(", ");
  if (value.length === 0) return report(walk, { code: "missing-field", says: "names no pack. Name the packs it was made with.", expected: given });
  for (const pack of walk.model.packs) {
    if (!named.has(pack.id))
      report(walk, {
        code: "other-pack",
        says: `do not name ${pack.id}, which it is scored with. Name it, or score with the packs named.`,
        expected: given,
        hint: `Add { "id": "${pack.id}", "version": "${pack.version}" }.`,
      });
  }
}

function otherPack(walk: Walk, id: string): void {
  const given = walk.model.packs.map((pack) => `${pack.id}@${pack.version}`).join(", ");
  report(
    walk,
    {
      code: "other-pack",
      says: `is ${shown(id)}, but the packs given are ${given}. Score it with the packs it names.`,
      found: id.slice(0, 80),
      expected: given,
    },
    "id",
  );
}

function checkVersion(walk: Walk, one: { readonly [key: string]: unknown }, pack: PackRef): void {
  const version = one["version"];
  if (typeof version === "string" && !isVersionIn(pack.version, version)) {
    report(
      walk,
      {
        code: "other-version",
        says: `is ${shown(version)}, but the pack given is ${pack.id}@${pack.version}. Score it with that version, or migrate the assessment.`,
        found: version.slice(0, 80),
        expected: pack.version,
      },
      "version",
    );
  }
  if (typeof one["digest"] === "string" && one["digest"] !== pack.digest) {
    report(
      walk,
      {
        code: "other-digest",
        says: `differs from that of the pack given: ${pack.id}@${pack.version} has other content than when this assessment was made, so its scores could differ in silence. Score it with the pack as it was, or migrate it.`,
        found: one["digest"].slice(0, 80),
        expected: pack.digest,
      },
      "digest",
    );
  }
}

/** True when a version is the one named, or lies in the range named. */
function isVersionIn(version: string, named: string): boolean {
  if (version === named) return true;
  const [is, range] = [parseVersion(version), parseRange(named)];
  return is !== undefined && range !== undefined && inRange(is, range);
}
