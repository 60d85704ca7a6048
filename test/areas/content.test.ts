import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { all } from "../../src/areas/all.js";
import type { AreaContent } from "../../src/areas/area-content.js";
import { commonFacts } from "../../src/areas/common.js";
import { checks } from "../../src/areas/checks.js";
import { coherence } from "../../src/areas/coherence.js";
import { contentPack } from "../../src/areas/pack.js";
import type { Fact } from "../../src/model/fact.js";
import { packSchema } from "../../src/model/pack.js";
import { idsOf } from "./ids.js";

const pack = contentPack();
const areas: readonly AreaContent[] = all;
const ids = idsOf(pack);

/** What each id is, for references. */
const named = (kind: string) => new Set(ids.filter((line) => line.startsWith(`${kind} `)).map((line) => line.slice(kind.length + 1)));

describe("the content is complete", () => {
  // The domain model this pack was brought in from, counted there. 21 common facts less `asOf`, which is the assessment's own field.
  test.each([
    ["area", 12],
    ["fact", 257 + 20],
    ["list", 18],
    ["column", 272],
    ["metric", 170],
    ["practice", 111],
    ["guard", 125],
    ["cap", 44],
    ["rule", 123],
    ["recommendation", 90],
    ["check", 12 + 7],
  ])("it has every %s", (kind, count) => expect(named(kind).size).toBe(count));

  // Counted in the domain model: these twelve compare figures; what was added beside them compares answers of two areas.
  test("the twelve checks of figures are there, and seven of coherence apart from them", () => {
    const figures = ["accounts", "apps-systems", "apps-workloads", "data-systems", "endpoints", "goals-kpis", "project-money", "renewals", "risk-count"];
    const twelve = [...figures, "shadow", "vendor-critical", "vendor-spend"].map((name) => `x.${name}`);
    expect(Object.keys(checks).sort()).toEqual(twelve);
    expect([...named("check")].filter((id) => !twelve.includes(id)).sort()).toEqual(Object.keys(coherence).sort());
    expect(Object.keys(coherence).length).toBe(7);
  });

  test("no id was dropped, added or renamed unnoticed", () => {
    expect(ids).toEqual(
      readFileSync(new URL("../fixtures/standard-ids.txt", import.meta.url), "utf8")
        .trim()
        .split("\n"),
    );
  });

  test("no id stands for two things", () => {
    const bare = ids.filter((line) => !/^(column|guard) /.test(line)).map((line) => line.replace(/^\w+ /, ""));
    expect(bare.length).toBe(new Set(bare).size);
  });

  test("it is a valid pack", () => expect(packSchema().safeParse(pack).error?.issues).toBeUndefined());
});

describe("the areas", () => {
  test("their weights add up to 100", () => expect(areas.reduce((sum, one) => sum + one.weight, 0)).toBe(100));

  test.each(areas.map((one) => [one.id, one] as const))("%s carries its code in every id", (_, one) => {
    const wrong = (["practices", "caps", "rules", "recommendations"] as const).flatMap((kind) =>
      Object.keys(one[kind]).filter((id) => !id.startsWith(`${one.code}.${kind === "recommendations" ? "a" : kind.charAt(0)}.`)),
    );
    expect(wrong).toEqual([]);
  });

  test.each(areas.map((one) => [one.id, one] as const))("%s has texts for a visit and a target for every size", (_, one) => {
    expect(one.purpose).not.toBe("");
    expect([one.interview.length, one.documents.length, one.notes.length].every((count) => count > 0)).toBe(true);
    expect(Object.values(one.targets).every((target) => target >= 1 && target <= 4)).toBe(true);
  });
});

// Words of ids, and spellings that a reader in the United States would stumble over.
const notForReaders =
  /\b(evm|vulns?|mfa|edr|rto|rpo|bia|pm|config|pct|phish|avg|ytd|dlp|byod|kpis|prem|id)\b|licence|programme|labour|unauthoris|centralis|customis|utilis/i;

describe("facts and lists", () => {
  const facts = Object.entries({ ...commonFacts, ...Object.assign({}, ...areas.map((one) => one.facts)) } as Readonly<Record<string, Fact>>); // ids are unique over all areas: tested above
  const columns = facts.flatMap(([list, fact]) => (fact.type === "records" ? Object.entries(fact.columns).map(([id, column]) => ({ list, id, column })) : []));

  test("every list has a label", () => expect(facts.filter(([, fact]) => fact.type === "records" && !fact.label)).toEqual([]));

  test("a fact whose meaning leans on the fact before it has a label", () => {
    const leans = /^(of (these|the|all|that|ten)|their|both|date of that|cost of these|direct cost of these|budget for the same)\b/i;
    expect(facts.filter(([, fact]) => !fact.label && leans.test(fact.meaning)).map(([id]) => id)).toEqual([]);
  });

  test("a column that refers to another list is called by what it refers to", () => {
    expect(columns.filter(({ id, column }) => column.type === "ref" && id.endsWith("Id") && !column.label).map(({ list, id }) => `${list}.${id}`)).toEqual([]);
  });

  test("labels are short and in a reader's words, no two facts alike", () => {
    const labels = facts.flatMap(([, fact]) => fact.label ?? []);
    const all = [...labels, ...columns.flatMap(({ column }) => column.label ?? [])];
    expect(all.filter((label) => !/^[A-Z]/.test(label) || label.split(" ").length > 8 || (notForReaders.test(label) && !/\((RTO|RPO)\)$/.test(label)))).toEqual(
      [],
    );
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe("practices, caps and metrics", () => {
  const practices = areas.flatMap((one) => Object.entries(one.practices));
  const metrics = areas.flatMap((one) => Object.entries(one.metrics));
  const caps = areas.flatMap((one) => Object.entries(one.caps));

  test("every practice says what each of the six levels looks like", () => expect(practices.filter(([, one]) => one.anchors?.length !== 6)).toEqual([]));

  test("every practice has a weight with its reason and something to look at", () => {
    expect(practices.filter(([, one]) => one.weight <= 0 || !one.weightReason || !one.evidence)).toEqual([]);
  });

  test("every practice has a label of its own, a noun phrase of at most six words, with no word of an id in it", () => {
    const labels = practices.map(([, one]) => one.label ?? "");
    const shaped = (label: string) => /^[A-Z][\w,' -]+$/.test(label) && label.split(" ").length <= 6;
    expect(labels.filter((label) => !shaped(label) || notForReaders.test(label))).toEqual([]);
    const others = metrics.map(([, one]) => one.label ?? "");
    expect(new Set([...labels, ...others].map((label) => label.toLowerCase())).size).toBe(labels.length + others.length);
  });

  test("every scored metric has cut-offs that rise towards better", () => {
    const wrong = metrics.filter(([, one]) => {
      if (one.better === "none") return one.levels !== undefined;
      const steps = one.levels ?? [];
      const rising = one.better === "higher" ? steps : [...steps].reverse();
      return steps.length !== 5 || rising.some((step, index) => index > 0 && step < (rising[index - 1] ?? step));
    });
    expect(wrong).toEqual([]);
  });

  test("every metric says what its numbers rest on", () => expect(metrics.filter(([, one]) => !one.standing || !one.rationale)).toEqual([]));

  test("every metric has a label of its own, of at most six words, that says more than a unit", () => {
    const labels = metrics.map(([, one]) => one.label ?? "");
    expect(labels.filter((label) => !/^[A-Z]/.test(label) || label.split(" ").length > 6 || /[%.;:]/.test(label))).toEqual([]);
    expect(new Set(labels).size).toBe(labels.length);
  });

  // A practice is sound at level 3. What must be told on the day or started within 30 days is not: the figure and the finding would contradict each other.
  test("no critical or high finding fires where the metric that it reads is at level 3 or better", () => {
    const byName = new Map(metrics);
    const levelAt = (one: (typeof metrics)[number][1], value: number) =>
      (one.levels ?? []).filter((cut) => (one.better === "higher" ? value >= cut : value <= cut)).length;
    const wrong = areas
      .flatMap((one) => Object.entries(one.rules))
      .filter(([, rule]) => rule.severity === "critical" || rule.severity === "high")
      .flatMap(([id, rule]) =>
        [...rule.when.matchAll(/\b(\w+) (<=|>=|<|>) ([\d.]+)/g)].flatMap(([text, name = "", sign = "", number = ""]) => {
          const metric = byName.get(name);
          if (metric?.levels === undefined || (metric.better === "higher") !== sign.startsWith("<")) return [];
          // The best value at which it still fires: a count moves by one, anything else by less than any cut-off.
          const least = metric.unit === "%" || metric.unit === "ratio" || metric.unit === "months" ? 0.0001 : 1;
          const best = Number(number) + (sign === "<" ? -least : sign === ">" ? least : 0);
          return levelAt(metric, best) >= 3 ? [`${id}: ${text} at level ${levelAt(metric, best)}`] : [];
        }),
      );
    expect(wrong).toEqual([]);
  });

  // Missing evidence costs half a level more than the bad news would, and never leaves an area above "defined".
  test("a cap that cannot be judged holds at half a level above its ceiling, at most at 3", () => {
    expect(caps.filter(([, one]) => one.whenUnknown !== Math.min(3, one.atMost + 0.5))).toEqual([]);
  });
});

describe("references", () => {
  const metrics = named("metric");
  const practices = named("practice");
  const lists = named("list");
  const advice = areas.flatMap((one) => Object.entries(one.recommendations));

  test("corroborating metrics exist", () => {
    expect(
      areas.flatMap((one) => Object.values(one.practices).flatMap((practice) => practice.corroboratingMetrics ?? [])).filter((id) => !metrics.has(id)),
    ).toEqual([]);
  });

  test("every rule recommends advice that exists", () => {
    expect(areas.flatMap((one) => Object.values(one.rules)).filter((rule) => !named("recommendation").has(rule.recommend ?? ""))).toEqual([]);
  });

  test("advice lifts practices and metrics that exist, to a level of the scale", () => {
    const lifts = advice.flatMap(([, one]) => one.lifts);
    expect(lifts.filter((lift) => !(practices.has(lift.id) || metrics.has(lift.id)) || lift.to < 1 || lift.to > 5)).toEqual([]);
  });

  test("advice names owners, horizons and prerequisites that exist", () => {
    const known = named("recommendation");
    expect(
      advice.filter(
        ([, one]) => !pack.owners?.includes(one.owner) || !(one.horizon in (pack.horizons ?? {})) || one.prerequisites.some((id) => !known.has(id)),
      ),
    ).toEqual([]);
  });

  test("no advice waits for itself", () => {
    const before = new Map(advice.map(([id, one]) => [id, one.prerequisites]));
    const reaches = (from: string, seen: readonly string[]): boolean =>
      seen.includes(from) || (before.get(from) ?? []).some((id) => reaches(id, [...seen, from]));
    expect(advice.filter(([id]) => reaches(id, []))).toEqual([]);
  });

  test("effort and cost run from low to high", () => {
    const amounts = advice.map(([id, one]) => ({
      id,
      triples: [
        [one.effort.low, one.effort.likely],
        [one.effort.likely, one.effort.high],
        [one.oneOffCost.low, one.oneOffCost.high],
        [one.annualCost.low, one.annualCost.high],
      ],
    }));
    expect(amounts.filter(({ triples }) => triples.some(([low, high]) => typeof low === "number" && typeof high === "number" && low > high))).toEqual([]);
  });

  test("columns refer to lists that exist", () => {
    const columns = areas.flatMap((one) => Object.values(one.facts)).flatMap((fact) => (fact.type === "records" ? Object.values(fact.columns) : []));
    expect(columns.filter((column) => column.type === "ref" && !lists.has(column.of))).toEqual([]);
  });

  test("sources exist and each is used", () => {
    const used = new Set(areas.flatMap((one) => Object.values(one.metrics)).flatMap((metric) => metric.source ?? []));
    expect([...used].sort()).toEqual(Object.keys(pack.sources ?? {}).sort());
  });
});
