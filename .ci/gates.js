import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Runs the gates one by one, to the end, whatever fails, and closes with a table and one plain line: `N passed, N failed`.
 * A gate counts one, a gate of tests counts its tests. `node .ci/gates.js lint size` runs those two only.
 *
 * @typedef {object} Gate
 * @property {string} name An npm script.
 * @property {readonly string[]} command
 * @property {boolean} [tests] It runs tests and writes their counts to TEST_SUMMARY.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** @param {string} name @returns {Gate} */
const script = (name) => ({ name, command: ["npm", "run", "--silent", name] });

/** @type {readonly Gate[]} */
const gates = [
  // The command that the README gives; the floors of coverage are asked in the same run, which takes minutes.
  { name: "test", command: ["npm", "test", "--", "--coverage"], tests: true },
  // The other command of the README.
  script("demo"),
  script("typecheck"),
  script("lint"),
  script("format:check"),
  script("layers"),
  script("build"),
  { ...script("test:package"), tests: true },
  script("publint"),
  script("attw"),
  script("size"),
  script("knip"),
  script("docs"),
  script("docs:md"),
  script("changes"),
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !gates.some((gate) => gate.name === name));
if (unknown.length > 0) {
  console.error(`No such gate: ${unknown.join(", ")}. Gates: ${gates.map((gate) => gate.name).join(", ")}`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "gates-"));
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const table = [];

for (const gate of gates.filter((one) => asked.length === 0 || asked.includes(one.name))) {
  console.log(`\n===== ${gate.name}: ${gate.command.join(" ")}\n`);
  const started = performance.now();
  const code = await run(gate);
  const counts = gate.tests === true ? countsOf(gate, code) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  table.push(
    `${counts.failed === 0 ? "ok    " : "FAILED"} ${gate.name.padEnd(14)} ${seconds.padStart(6)} s  ${gate.tests === true ? line(counts) : ""}`.trimEnd(),
  );
  console.log(`\n----- ${table.at(-1)}`);
}

rmSync(folder, { recursive: true, force: true });
console.log(`\n===== all gates\n\n${table.join("\n")}\n`);
console.log(line(total));
process.exitCode = total.failed === 0 ? 0 : 1;

/** @param {Gate} gate @returns {Promise<number>} */
function run(gate) {
  const [command = "", ...args] = gate.command;
  const env = { ...process.env, TEST_SUMMARY: summaryOf(gate) };
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ["ignore", "inherit", "inherit"], env });
    child.on("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/**
 * What the tests counted. A run that wrote no counts, or ended badly although no test failed (a coverage floor, say), is one failure more.
 *
 * @param {Gate} gate @param {number} code @returns {Counts}
 */
function countsOf(gate, code) {
  try {
    /** @type {Counts} */
    const counts = JSON.parse(readFileSync(summaryOf(gate), "utf8"));
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** @param {Gate} gate */
function summaryOf(gate) {
  return join(folder, `${gate.name.replace(/\W/g, "-")}.json`);
}

/** @param {Counts} counts */
function line(counts) {
  return `${counts.passed} passed, ${counts.failed} failed${counts.skipped === 0 ? "" : `, ${counts.skipped} skipped`}`;
}
