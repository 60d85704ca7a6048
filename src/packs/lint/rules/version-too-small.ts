import { compareVersions, parseVersion } from "../../../kernel/semantic-version.js";
import { neededVersion, versionChange } from "../version.js";
import type { LintRule } from "../rule.js";

/** Reports a version number that promises less change than there is. */
export const versionTooSmall: LintRule = {
  id: "version-too-small",
  severity: "error",
  says: "The version is lower than its changes need: what can move a score is never a patch.",
  why: "Whoever accepts patches without looking would publish other scores than last year without knowing.",
  check: ({ pack, previous }) => {
    if (previous === undefined) return [];
    const change = versionChange(previous, pack);
    const needed = neededVersion(previous.version, change.needs);
    const [have, want] = [parseVersion(pack.version), parseVersion(needed)];
    if (change.needs === "none" || have === undefined || want === undefined || compareVersions(have, want) >= 0) return [];
    return [
      {
        path: ["version"],
        message: `${previous.version} to ${pack.version} is too small a step: ${change.because[0] ?? ""}${change.because.length > 1 ? ` and ${change.because.length - 1} more` : ""}. This needs a ${change.needs} version.`,
        found: pack.version,
        expected: needed,
        fix: { says: `Write ${needed}.`, operations: [{ op: "set", path: ["version"], value: needed }] },
      },
    ];
  },
};
