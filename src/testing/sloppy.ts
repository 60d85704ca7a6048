import { canonical } from "../kernel/canonical.js";
import { type Issue, issue } from "../kernel/issue.js";
import type { Example, Pack } from "../model/pack.js";
import { itemsOf } from "../packs/merge/items.js";
import type { Model } from "../packs/model.js";
import { readsOf } from "./reads.js";

/**
 * Finds examples that prove nothing, and judgements that no example proves.
 *
 * Codes: `no-examples`, `duplicate-example`, `nothing-expected`, `unread-given` (a fact or answer that nothing expected reads),
 * `never-fires` and `never-quiet` (a rule, cap or guard that no example shows acting, or shows not acting), `never-expected` (a metric
 * with cut-offs).
 */
export function sloppyTests(model: Model, pack: Pack): readonly Issue[] {
  const examples = pack.examples ?? [];
  const judged = judgedIds(pack);
  if (examples.length === 0)
    return judged.length === 0
      ? []
      : [
          issue({
            code: "no-examples",
            path: ["examples"],
            message: `The pack judges ${judged.length} things and has no examples. Add examples: what is given, and what must come out.`,
          }),
        ];
  return [...duplicates(examples), ...unread(model, examples), ...neverShown(examples, judged)];
}

function duplicates(examples: readonly Example[]): readonly Issue[] {
  const seen = new Map<string, number>();
  return examples.flatMap((example, index) => {
    const key = canonical([example.given, example.answers ?? {}, example.asOf ?? ""]);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    return first === undefined
      ? []
      : [
          issue({
            code: "duplicate-example",
            path: ["examples", index],
            message: `This example gives what example ${first + 1} gives. Join their expectations, or give something else.`,
          }),
        ];
  });
}

function unread(model: Model, examples: readonly Example[]): readonly Issue[] {
  const reads = readsOf(model);
  return examples.flatMap((example, index) => {
    const path = ["examples", index];
    const expected = Object.keys(example.expect);
    if (expected.length === 0)
      return [
        issue({ code: "nothing-expected", path: [...path, "expect"], message: "This example expects nothing, so it cannot fail. Say what must come out." }),
      ];
    const read = new Set(expected.flatMap((id) => [...(reads(id) ?? [])]));
    // What is unknown here is told by the run itself.
    const facts = Object.keys(example.given).filter((id) => model.facts.has(id) && !read.has(id));
    return facts.map((id) =>
      issue({
        code: "unread-given",
        path: [...path, "given", id],
        message: `Nothing that this example expects reads ${id}. Expect something that does, or take it out.`,
      }),
    );
  });
}

interface Judged {
  readonly id: string;
  readonly kind: "rule" | "cap" | "guard" | "metric";
  readonly path: readonly (string | number)[];
}

/** What the pack itself judges. */
function judgedIds(pack: Pack): readonly Judged[] {
  return itemsOf(pack).flatMap((item): readonly Judged[] => {
    switch (item.kind) {
      case "rule":
      case "cap":
        return [{ id: item.id, kind: item.kind, path: item.path }];
      case "metric":
        return item.value.levels === undefined && item.value.bands === undefined ? [] : [{ id: item.id, kind: "metric", path: item.path }];
      case "practice":
        return (item.value.guards ?? []).map((_, index) => ({ id: `${item.id}#${index}`, kind: "guard", path: [...item.path, "guards", index] }));
      case "area":
      case "group":
      case "fact":
      case "recommendation":
      case "check":
      case "scale":
      case "source":
      case "costVariable":
      case "overall":
      case "scoring":
      case "targets":
      case "effortScale":
      case "prices":
        return [];
    }
  });
}

function neverShown(examples: readonly Example[], judged: readonly Judged[]): readonly Issue[] {
  const expected = new Map<string, Set<unknown>>();
  for (const example of examples) {
    for (const [id, value] of Object.entries(example.expect)) {
      const values = expected.get(id);
      if (values === undefined) expected.set(id, new Set([value]));
      else values.add(value);
    }
  }
  return judged.flatMap(({ id, kind, path }) => {
    const values = expected.get(id);
    if (kind === "metric")
      return values === undefined
        ? [issue({ code: "never-expected", path, message: `No example says what ${id} reads. Add one, best at an edge of its cut-offs.` })]
        : [];
    const [acts, rests] = kind === "rule" ? ["finding", "none"] : [true, false];
    const missing: Issue[] = [];
    if (values?.has(acts) !== true)
      missing.push(issue({ code: "never-fires", path, message: `No example shows ${id} acting. Add one that expects ${id}: ${String(acts)}.` }));
    if (values?.has(rests) !== true)
      missing.push(issue({ code: "never-quiet", path, message: `No example shows ${id} at rest. Add one that expects ${id}: ${String(rests)}.` }));
    return missing;
  });
}
