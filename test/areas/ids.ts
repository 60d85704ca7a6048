import type { Fact } from "../../src/model/fact.js";
import type { Pack } from "../../src/model/pack.js";

/** Every id of a pack as `kind id`, sorted by code unit: `column systems.rtoHours`, `guard dr.p.recovery-plan#0`. */
export function idsOf(pack: Pack): readonly string[] {
  const areas = Object.entries(pack.areas ?? {});
  const lines = [
    ...factIds(pack.facts),
    ...Object.keys(pack.checks ?? {}).map((id) => `check ${id}`),
    ...areas.flatMap(([id, area]) => [
      `area ${id}`,
      ...factIds(area.facts),
      ...(["metric", "practice", "cap", "rule", "recommendation"] as const).flatMap((kind) =>
        Object.keys(area[`${kind}s`] ?? {}).map((one) => `${kind} ${one}`),
      ),
      ...Object.entries(area.practices ?? {}).flatMap(([one, practice]) => (practice.guards ?? []).map((_, index) => `guard ${one}#${index}`)),
    ]),
  ];
  return lines.sort();
}

function factIds(facts: Readonly<Record<string, Fact>> = {}): readonly string[] {
  return Object.entries(facts).flatMap(([id, fact]) =>
    fact.type === "records" ? [`list ${id}`, ...Object.keys(fact.columns).map((column) => `column ${id}.${column}`)] : [`fact ${id}`],
  );
}
