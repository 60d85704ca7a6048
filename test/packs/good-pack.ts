/** A small base pack without a fault, invented for tests: every line is expected by a test that breaks it. */
export const goodPack = `format: 1
id: backup
version: 1.0.0
title: Backup review
scales:
  maturity:
    min: 0
    max: 5
    options:
      - { id: none, value: 0, label: None }
      - { id: some, value: 3, label: Some }
      - { id: all, value: 5, label: All }
sources:
  house: { title: Own experience, standing: judgement }
facts:
  hosts: { type: count, unit: hosts, meaning: Hosts in use., ask: Inventory }
  tested: { type: count, unit: hosts, meaning: Hosts restored in a test in the last year., ask: Restore log }
areas:
  backup:
    title: Backup
    weight: 1
    target: 3
    caps:
      c.untested: { when: testedPct < 20, atMost: 2, whenUnknown: 2.5, because: Hardly anything was ever restored. }
    metrics:
      testedPct: { is: "pct(tested, hosts)", unit: percent, better: higher, levels: [20, 50, 80, 95, 100], source: house }
    practices:
      p.restore:
        weight: 2
        question: Are restores tested?
        anchors: [Never., Sometimes., Always.]
        guards:
          - { when: tested == 0, atMost: 0, because: Nothing was restored. }
    rules:
      r.untested: { when: testedPct < 50, severity: high, title: Restores unproven, impact: "Only {testedPct} were restored.", recommend: a.test }
    recommendations:
      a.test:
        title: Test restores
        effort: { low: 1, likely: 2, high: 3 }
        oneOffCost: { low: 0, high: 0 }
        annualCost: { low: 0, high: 0 }
        owner: it-lead
        horizon: now
        prerequisites: []
        lifts: [{ id: p.restore, to: 5 }]
        steps: [Restore one host a month.]
examples:
  - says: Half is the edge and belongs to the better side.
    given: { hosts: 4, tested: 2 }
    expect: { testedPct: { level: 2 }, c.untested: false, r.untested: none, "p.restore#0": false }
  - given: { hosts: 10, tested: 1 }
    expect: { c.untested: true, r.untested: finding }
  - given: { tested: 0 }
    expect: { "p.restore#0": true }
`;

/** {@link goodPack} with a text replaced; throws when it is not there, so that no test breaks nothing. */
export function broken(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The good pack has no ${JSON.stringify(from)}.`);
    return text.replace(from, () => to);
  }, goodPack);
}
