import { issue, type Issue } from "../../kernel/issue.js";

/**
 * Orders names so that each comes after those it reads.
 *
 * @param reads By name, the names it reads; names that are not keys are ignored.
 * @returns The names in reading order; a cycle is an issue that gives its path, and its members are left out.
 */
export function readingOrder(
  reads: ReadonlyMap<string, readonly string[]>,
  pathOf: (name: string) => readonly (string | number)[],
  issues: Issue[],
): readonly string[] {
  const done = new Set<string>();
  const order: string[] = [];
  const state = new Map<string, number>();
  for (const start of reads.keys()) {
    // An explicit stack: packs may chain thousands of metrics.
    const stack: string[] = [start];
    while (stack.length > 0) {
      const name = stack[stack.length - 1] as string; // The stack is not empty.
      if (done.has(name)) {
        stack.pop();
        continue;
      }
      const next = state.get(name) ?? 0; // 0: no reader visited yet.
      const targets = reads.get(name) ?? [];
      if (next >= targets.length) {
        done.add(name);
        order.push(name);
        stack.pop();
        continue;
      }
      state.set(name, next + 1);
      const target = targets[next] as string; // next is below the length.
      if (!reads.has(target) || done.has(target)) continue;
      if (stack.includes(target)) {
        const cycle = [...stack.slice(stack.indexOf(target)), target];
        issues.push(
          issue({
            code: "cycle",
            path: pathOf(target),
            message: `These read each other in a circle: ${cycle.join(" → ")}. One of them must not.`,
            found: cycle.join(" → "),
          }),
        );
        done.add(target);
        continue;
      }
      stack.push(target);
    }
  }
  return order;
}
