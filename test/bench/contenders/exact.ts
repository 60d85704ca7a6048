import type { Outcome } from "../workload.js";
import { fixedOf, mayHold, valuesOf, type Contender } from "./shared.js";
import type { Condition } from "../workload.js";
import { confidences } from "../workload.js";

/** The plain roll-up with whole numbers: every score a pair of integers, every comparison of scores a product. Conditions as a tree of closures. */
export const exactIntegers: Contender = {
  name: "exact integers, closures",
  sizes: "SML",
  prepare(bench) {
    type Values = Readonly<Record<string, number | boolean | null>>;
    const compile = (condition: Condition): ((values: Values) => boolean) => {
      if ("all" in condition) {
        const parts = condition.all.map(compile);
        return (values) => parts.every((part) => part(values));
      }
      if ("any" in condition) {
        const parts = condition.any.map(compile);
        return (values) => parts.some((part) => part(values));
      }
      const { id, operator } = condition;
      const fixed = fixedOf(condition, bench) as number; // Truth values compare alike.
      return (values) => {
        const value = values[id] as number | null; // As above.
        if (value === null) return false;
        return operator === "<"
          ? value < fixed
          : operator === "<="
            ? value <= fixed
            : operator === ">"
              ? value > fixed
              : operator === ">="
                ? value >= fixed
                : value === fixed;
      };
    };
    const rules = bench.rules.map((rule) => ({ ...rule, test: compile(rule.when) }));
    return (input): Outcome => {
      const values = valuesOf(bench, input);
      const findings: string[] = [];
      const sure = new Map<string, number>();
      const perhaps = new Map<string, number>();
      for (const { id, test, when, cap } of rules) {
        const holds = test(values);
        if (holds) findings.push(id);
        if (cap === undefined) continue;
        if (holds) sure.set(cap.area, Math.min(sure.get(cap.area) ?? 50, cap.atMost10));
        if (holds || mayHold(when, values, bench)) perhaps.set(cap.area, Math.min(perhaps.get(cap.area) ?? 50, cap.atMost10));
      }
      let [over, under, lows, highs, all] = [0, 0, 0, 0, 0];
      const areas = bench.areas.map(({ id, weight, target, practices }) => {
        let [n, d, u, c] = [0, 0, 0, 0];
        for (const practice of practices) {
          const answer = input.answers[practice.id];
          if (answer === undefined) u += practice.weight;
          else if ("level" in answer) {
            n += practice.weight * answer.level;
            d += practice.weight;
            c += practice.weight * confidences[answer.grade];
          }
        }
        /** The lesser of `a / b` and so many tenths, as two whole numbers. */
        const held = (a: number, b: number, tenths: number): readonly [number, number] => (10 * a > tenths * b ? [tenths, 10] : [a, b]);
        const total = d + u;
        const [sn, sd] = held(n, d, sure.get(id) ?? 50);
        const [ln, ld] = held(n, total, perhaps.get(id) ?? 50);
        const [hn, hd] = held(n + 5 * u, total, sure.get(id) ?? 50);
        const score = d > 0 ? sn / sd : null;
        const low = total > 0 ? (d > 0 ? ln / ld : 0) : null;
        const high = total > 0 ? (d > 0 ? hn / hd : 5) : null;
        if (score !== null) {
          over += weight * score;
          under += weight;
        }
        if (low !== null && high !== null) {
          lows += weight * low;
          highs += weight * high;
          all += weight;
        }
        return {
          score,
          low,
          high,
          confidence: d > 0 ? c / (10 * d) : null,
          gap: score === null ? null : Math.max(0, (Math.round(target * 10) * sd - 10 * sn) / (10 * sd)),
          level: score === null ? null : Math.floor(sn / sd),
        };
      });
      return { areas, overall: under > 0 ? over / under : null, overallLow: all > 0 ? lows / all : null, overallHigh: all > 0 ? highs / all : null, findings };
    };
  },
};
