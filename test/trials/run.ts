import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { trials } from "./lines.js";

/** Takes the lines of `lines.ts` away one by one and names the first test that falls. A line that no test misses ends the run badly. */
const folder = mkdtempSync(join(tmpdir(), "trials-"));
const asked = process.argv.slice(2).map(Number);
let unseen = 0;
for (const [index, trial] of trials.entries()) {
  if (asked.length > 0 && !asked.includes(index)) continue;
  const fallen = firstFallen(index, "0") ?? firstFallen(index, "1");
  if (fallen === undefined) unseen += 1;
  console.log(`${String(index).padStart(2)} ${trial.file}: ${trial.does}\n     ${fallen ?? "NO TEST FALLS"}`);
}
rmSync(folder, { recursive: true, force: true });
console.log(unseen === 0 ? "\nEach line is missed by a test." : `\n${unseen} lines are missed by no test.`);
process.exitCode = unseen === 0 ? 0 : 1;

interface Result {
  readonly testResults: readonly { readonly name: string; readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[] }[];
}

function firstFallen(index: number, laws: "0" | "1"): string | undefined {
  const report = join(folder, `${index}-${laws}.json`);
  const vitest = ["node_modules/vitest/vitest.mjs", "run", "--config", "test/trials/vitest.config.ts", "--reporter=json", `--outputFile=${report}`];
  const { status } = spawnSync(process.execPath, vitest, { env: { ...process.env, TRIAL: String(index), LAWS: laws } });
  const { testResults }: Result = JSON.parse(readFileSync(report, "utf8"));
  for (const file of testResults)
    for (const one of file.assertionResults) if (one.status === "failed") return `${file.name.slice(file.name.indexOf("/test/") + 1)}: ${one.fullName.trim()}`;
  return status === 0 ? undefined : "no test runs without it";
}
