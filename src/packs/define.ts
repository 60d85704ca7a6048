import { issueText } from "../kernel/issue.js";
import { CioAssessmentError, type Result } from "../kernel/result.js";
import type { Fact } from "../model/fact.js";
import type { Metric } from "../model/metric.js";
import type { Group } from "../model/node.js";
import type { Area, Pack, Source } from "../model/pack.js";
import type { Practice } from "../model/practice.js";
import type { Recommendation } from "../model/recommendation.js";
import type { Cap, Check, Rule } from "../model/rule.js";
import type { Scale } from "../model/scale.js";
import { compilePack } from "./compile.js";
import type { singles } from "./merge/items.js";
import { parsePack } from "./read/parse-pack.js";

declare const ids: unique symbol;

/** A pack that remembers its ids in its type, so that overlays over it are completed and checked by the compiler. At run time a plain {@link Pack}. */
export type TypedPack<Id extends string> = Pack & { readonly [ids]?: Id };

type With<T, Changed> = Omit<T, keyof Changed> & Changed;
type Maybe<T> = T | undefined;
type ById<Id extends string, T> = { readonly [K in Id]?: T };

/** A group whose mentions of other ids are checked. */
export interface GroupLiteral<Ref extends string> extends Omit<Group, "group" | "scale"> {
  readonly group?: Maybe<Ref>;
  readonly scale?: Maybe<Ref>;
}

/** An area whose mentions of other ids (`recommend`, `group`, `prerequisites` …) are checked: `Id` are the ids defined here, `Ref` those that may be mentioned. */
export type AreaLiteral<Id extends string, Ref extends string> = With<
  Area,
  {
    readonly caps?: ById<Id, Cap>;
    readonly facts?: ById<Id, Fact>;
    readonly groups?: ById<Id, GroupLiteral<Ref>>;
    readonly metrics?: ById<Id, With<Metric, { readonly group?: Maybe<Ref>; readonly scale?: Maybe<Ref>; readonly source?: Maybe<Ref> }>>;
    readonly practices?: ById<
      Id,
      With<
        Practice,
        { readonly group?: Maybe<Ref>; readonly scale?: Maybe<Ref>; readonly source?: Maybe<Ref>; readonly corroboratingMetrics?: Maybe<readonly Ref[]> }
      >
    >;
    readonly rules?: ById<Id, With<Rule, { readonly recommend?: Maybe<Ref>; readonly source?: Maybe<Ref> }>>;
    readonly recommendations?: ById<
      Id,
      With<
        Recommendation,
        {
          readonly prerequisites: readonly Ref[];
          readonly excludes?: Maybe<readonly Ref[]>;
          readonly lifts: readonly { readonly id: Ref; readonly to: number }[];
          readonly source?: Maybe<Ref>;
        }
      >
    >;
  }
>;

/** What an overlay may override: an id of its bases, one guard of a practice by position, or a part of every pack. */
type Target<BaseId extends string> = BaseId | `${BaseId}#${number}` | (typeof singles)[number];

/**
 * A pack as it is written in TypeScript: misspelled fields and ids that do not exist are compile errors.
 *
 * `Id` are the ids defined here, `Ref` those that may be mentioned, `BaseId` those that may be overridden and removed.
 */
export type PackLiteral<Id extends string, Ref extends string, BaseId extends string> = With<
  Pack,
  {
    readonly facts?: ById<Id, Fact>;
    readonly areas?: { readonly [K in Id | BaseId]?: AreaLiteral<Id, Ref> };
    readonly checks?: ById<Id, Check>;
    readonly scales?: ById<Id, Scale>;
    readonly sources?: ById<Id, Source>;
    readonly defaultScale?: Maybe<Ref>;
    readonly override?: { readonly [K in Target<BaseId>]?: { readonly because: string; readonly [field: string]: unknown } };
    readonly remove?: { readonly [K in BaseId]?: string };
  }
>;

/**
 * Defines a trusted pack in TypeScript: typed while it is written, checked completely when it is loaded.
 *
 * The compiler checks fields, and the ids that a pack mentions (recommendations, metrics, practices, groups, scales, sources) against
 * its own and its bases' ids; it names the near one. Names inside expressions are texts to the compiler: they are checked when this
 * runs, together with everything else, for which an overlay needs its bases.
 *
 * @param pack The literal.
 * @throws CioAssessmentError with code `invalid-definition` and every issue.
 * @example definePack({ format: 1, id: "small", version: "1.0.0", scales: { maturity: { min: 0, max: 5, options: [] } } }).id //=> "small"
 */
export function definePack<const Id extends string = never>(pack: PackLiteral<Id, NoInfer<Id>, never>): TypedPack<Id>;
/**
 * The same for an overlay, with the packs that it extends: their ids may be mentioned, overridden and removed.
 *
 * @param bases The packs it extends and theirs. Without them an overlay is checked for shape only.
 */
export function definePack<const Id extends string = never, BaseId extends string = string>(
  pack: PackLiteral<Id, NoInfer<Id | BaseId>, NoInfer<BaseId>>,
  ...bases: readonly [TypedPack<BaseId>, ...TypedPack<BaseId>[]]
): TypedPack<Id | BaseId>;
/** What both do: parse, and compile where the base is there. */
export function definePack(pack: unknown, ...bases: readonly Pack[]): Pack {
  const parsed = parsePack(pack);
  const defined = orThrow(parsed);
  const [base, ...overlays] = defined.extends === undefined ? [defined] : [...bases, defined];
  if (base !== undefined && base.extends === undefined) orThrow(compilePack(base, ...overlays));
  return defined;
}

function orThrow<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const lines = result.issues.slice(0, 50).map((one) => `  ${issueText(one)}`);
  throw new CioAssessmentError(
    "invalid-definition",
    `The pack has ${result.issues.length} ${result.issues.length === 1 ? "issue" : "issues"}:\n${lines.join("\n")}`,
    result.issues,
  );
}
