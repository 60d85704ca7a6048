import { issue } from "../kernel/issue.js";
import { type Result, fail, ok } from "../kernel/result.js";
import type { Pack } from "../model/pack.js";
import { ownPrefix } from "./merge/add.js";
import { parseVersion } from "../kernel/semantic-version.js";

/** A file to be written. */
export interface NewFile {
  /** Relative, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** How to begin a pack. */
export interface NewPackOptions {
  /** Name for people; the id when absent. */
  readonly title?: string;
  /** The pack it builds on, for example `standardPack()`. Absent: a base pack with its own scale. */
  readonly base?: Pack;
}

/**
 * Begins a pack: one area with one of everything, its examples, a golden client and a README. It passes `pack check` and `pack test` as it
 * is, so that every later failure is about a change.
 *
 * @param id Letters, digits and hyphens; begins with a letter, at most 30 characters. Names inside begin with it.
 * @returns The files; nothing is written. `bad-id` when the id is none, or is that of the base.
 */
export function newPack(id: string, options: NewPackOptions = {}): Result<readonly NewFile[]> {
  if (!/^[A-Za-z][A-Za-z0-9-]{0,29}$/.test(id) || id === options.base?.id) {
    return fail([
      issue({
        code: "bad-id",
        path: ["id"],
        message:
          id === options.base?.id
            ? `${id} is the base pack itself. Choose another id.`
            : "A new pack's id has letters, digits and hyphens, begins with a letter and has at most 30 characters.",
        expected: "an id like clinics",
      }),
    ]);
  }
  // A title stands in quotes in the YAML and plainly in the README: one line without quotes.
  const title = (options.title ?? id).replace(/[\s"\\]+/g, " ").trim();
  return ok([
    { path: "pack.yaml", text: packText(id, title, options.base) },
    { path: "clients/small-shop.yaml", text: clientText(id, title) },
    { path: "README.md", text: readmeText(title, options.base) },
  ]);
}

function packText(id: string, title: string, base: Pack | undefined): string {
  const p = ownPrefix(id);
  const owner = base?.owners?.[0] ?? "it-lead";
  const horizon = Object.keys({ ...base?.horizons })[0] ?? "soon";
  return `# yaml-language-server: $schema=../node_modules/cio-assessment/dist/schema/pack.json
format: 1
id: ${id}
version: 0.1.0
title: "${title}"
${head(base)}
sources:
  house: { title: Own experience, standing: judgement }

areas:
  ${id}:
    title: "${title}"
    number: ${numberAfter(base)}
    weight: 5
    facts:
      ${p}.systems: { type: count, unit: systems, meaning: Systems that hold records., ask: Inventory }
      ${p}.restored: { type: count, unit: systems, meaning: Of these restored in a test within 12 months., ask: Restore log }
    metrics:
      ${p}.restoredPct:
        { is: "pct(${p}.restored, ${p}.systems)", unit: percent, better: higher, levels: [20, 50, 80, 95, 100], source: house }
    practices:
      ${p}.p.restore:
        weight: 1
        question: Are restores tested, and does someone look at the result?
        evidence: The log of the last three tests.
        corroboratingMetrics: [${p}.restoredPct]
        guards:
          - { when: ${p}.restored == 0, atMost: 1, because: No system was restored within 12 months. }
    caps:
      ${p}.c.untested: { when: ${p}.restoredPct < 20, atMost: 2, whenUnknown: 2.5, because: Hardly any system was ever restored. }
    rules:
      ${p}.r.untested:
        { when: ${p}.restoredPct < 50, severity: high, title: Restores unproven, impact: "Only {${p}.restoredPct} of the systems were restored in a test.", recommend: ${p}.a.test }
    recommendations:
      ${p}.a.test:
        title: Test restores
        effort: { low: 2, likely: 4, high: 8 }
        oneOffCost: { low: 0, high: 0 }
        annualCost: { low: 0, high: 0 }
        owner: ${owner}
        horizon: ${horizon}
        prerequisites: []
        lifts: [{ id: ${p}.p.restore, to: 3 }]
        steps: [Restore one system each month., Write down what failed., Report it to management.]

examples:
  - says: Half is an edge, and an edge belongs to the better side.
    given: { ${p}.systems: 4, ${p}.restored: 2 }
    expect: { ${p}.restoredPct: { level: 2 }, ${p}.c.untested: false, ${p}.r.untested: none, "${p}.p.restore#0": false }
  - says: Below 20 % the cap acts and the finding is made.
    given: { ${p}.systems: 10, ${p}.restored: 1 }
    expect: { ${p}.restoredPct: 10, ${p}.c.untested: true, ${p}.r.untested: finding }
  - says: Where nothing was restored the answer cannot be high.
    given: { ${p}.restored: 0 }
    expect: { "${p}.p.restore#0": true }
  - says: What is not known is not guessed.
    given: { ${p}.systems: 4 }
    expect: { ${p}.c.untested: unknown, ${p}.r.untested: open-question }
`;
}

/** What stands under the title: the base to build on, or a scale of the pack's own. */
function head(base: Pack | undefined): string {
  if (base === undefined) {
    const labels = ["Absent", "Initial", "Repeatable", "Defined", "Managed", "Optimising"];
    const rows = labels.map((label, value) => `      - { id: ${label.toLowerCase()}, value: ${value}, label: ${label} }`);
    return `owners: [it-lead]\nhorizons: { soon: { fromDays: 0, toDays: 90 } }\nscales:\n  maturity:\n    min: 0\n    max: 5\n    options:\n${rows.join("\n")}\ndefaultScale: maturity`;
  }
  const [major, minor] = parseVersion(base.version)?.numbers ?? [0, 0];
  return `extends: ${base.id}@^${major}.${minor}`;
}

function numberAfter(base: Pack | undefined): number {
  return Math.max(0, ...Object.values({ ...base?.areas }).map((area) => area.number ?? 0)) + 1; // An area without a number has no place to follow.
}

function clientText(id: string, title: string): string {
  const p = ownPrefix(id);
  return `name: Small shop (invented), ${title.replace(/[:#]/g, " ")}
assessment:
  format: 1
  asOf: 2026-03-31
  organization: { name: Small shop, invented: true }
  facts: { ${p}.systems: 8, ${p}.restored: 6 }
  answers: { ${p}.p.restore: { level: 3, evidence: verified } }
# 6 of 8 is 75 %: level 2. An answer of 3 is one above: it stands.
expect: { ${p}.restoredPct: 75, ${p}.p.restore: 3, ${id}: { level: 3 } }
findings: []
`;
}

function readmeText(title: string, base: Pack | undefined): string {
  return `# ${title}

A rule pack for the npm package \`cio-assessment\`${base === undefined ? "" : `, on top of ${base.id}`}.

    npx cio-assessment pack check pack.yaml
    npx cio-assessment pack test pack.yaml --client clients

\`pack.yaml\` says what is asked and how it is judged; its \`examples\` say what must come out. \`clients/\` holds whole companies, all invented,
with their expected levels and findings. What each field means: \`docs/guide/pack-reference.md\` of cio-assessment.

## Versions

Words only: patch. Anything that can move a score: minor. Anything that an assessment has to be migrated for (an id gone, a type or a scale
changed): major, with \`migrations\` in the pack.
`;
}
