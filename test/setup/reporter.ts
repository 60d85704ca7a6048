import { writeFileSync } from "node:fs";
import type { Reporter, SerializedError, TestModule } from "vitest/node";

/**
 * Prints `N passed, N failed` as the very last line of a run, counted from the tests themselves.
 *
 * A file that does not load, or an error outside any test, counts as one failure. With TEST_SUMMARY set the counts are also written there as JSON.
 */
export const closingLine: Reporter = {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]) {
    const counts = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      const failedBefore = counts.failed;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        counts[state === "passed" || state === "failed" ? state : "skipped"] += 1;
      }
      if (module.state() === "failed" && counts.failed === failedBefore) counts.failed += 1;
    }
    if (counts.passed + counts.failed === 0) counts.failed = 1;
    if (process.env["TEST_SUMMARY"] !== undefined) writeFileSync(process.env["TEST_SUMMARY"], JSON.stringify(counts));
    const skipped = counts.skipped === 0 ? "" : `, ${counts.skipped} skipped`;
    process.on("exit", () => console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`));
  },
};
