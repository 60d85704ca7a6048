import { checkAdvice } from "./advice.js";
import { issue } from "../../kernel/issue.js";
import { nearest } from "../../kernel/near.js";
import { parseTemplate } from "../../language/template.js";
import type { Pack } from "../../model/pack.js";
import type { CheckStep, RuleStep } from "../program.js";
import type { Compiler } from "./expressions.js";
import type { Content } from "./index-content.js";

/** Compiles rules in report order and cross-area checks; checks what recommendations name. */
export function compileRules(
  pack: Pack,
  areaOrder: readonly string[],
  content: Content,
  compiler: Compiler,
): { readonly rules: readonly RuleStep[]; readonly checks: readonly CheckStep[] } {
  const rules = areaOrder.flatMap((area) =>
    Object.entries(pack.areas?.[area]?.rules ?? {}).map(([id, rule]) => compileRule(id, area, rule, content, compiler)),
  );
  const checks = Object.entries(pack.checks ?? {}).map(([id, check]) => ({
    id,
    when: compiler.compile(check.when, ["checks", id, "when"], "level", "boolean"),
  }));
  checkRecommendations(pack, content, compiler);
  checkAdvice(pack, content.recommendations, compiler);
  return { rules, checks };
}

function compileRule(
  id: string,
  area: string,
  rule: NonNullable<NonNullable<Pack["areas"]>[string]["rules"]>[string],
  content: Content,
  compiler: Compiler,
): RuleStep {
  const path = ["areas", area, "rules", id];
  if (rule.recommend !== undefined && !content.recommendations.has(rule.recommend))
    unknown("recommendation", rule.recommend, content.recommendations.keys(), [...path, "recommend"], compiler);
  const template = parseTemplate(rule.impact, { symbols: compiler.symbols, levels: compiler.levels, upTo: "level" });
  if (!template.ok) compiler.issues.push(...template.issues.map((one) => ({ ...one, path: [...path, "impact"] })));
  const prints = template.ok ? template.value.flatMap((part) => ("name" in part ? [part.name] : [])) : [];
  return {
    id,
    area,
    when: compiler.compile(rule.when, [...path, "when"], "level", "boolean"),
    severity: rule.severity,
    prints,
    ...(rule.recommend === undefined ? {} : { recommend: rule.recommend }),
  };
}

function checkRecommendations(pack: Pack, content: Content, compiler: Compiler): void {
  for (const [id, placed] of content.recommendations) {
    const path = ["areas", placed.area, "recommendations", id];
    for (const before of placed.is.prerequisites)
      if (!content.recommendations.has(before)) unknown("recommendation", before, content.recommendations.keys(), [...path, "prerequisites"], compiler);
    for (const other of placed.is.excludes ?? [])
      if (!content.recommendations.has(other)) unknown("recommendation", other, content.recommendations.keys(), [...path, "excludes"], compiler);
    for (const lift of placed.is.lifts)
      if (!content.practices.has(lift.id) && !content.metrics.has(lift.id))
        unknown("practice or metric", lift.id, [...content.practices.keys(), ...content.metrics.keys()], [...path, "lifts"], compiler);
    if (pack.owners !== undefined && !pack.owners.includes(placed.is.owner)) unknown("owner role", placed.is.owner, pack.owners, [...path, "owner"], compiler);
    if (pack.horizons !== undefined && !Object.hasOwn(pack.horizons, placed.is.horizon))
      unknown("horizon", placed.is.horizon, Object.keys(pack.horizons), [...path, "horizon"], compiler);
  }
}

function unknown(what: string, name: string, known: Iterable<string>, path: readonly (string | number)[], compiler: Compiler): void {
  const near = nearest(name, known);
  compiler.issues.push(
    issue({
      code: `unknown-${what.replaceAll(" ", "-")}`,
      path,
      message: `No ${what} is called ${name}.`,
      found: name,
      ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }),
    }),
  );
}
