import { absolute, cmp, exactOf } from "../../../kernel/exact.js";
import type { InlineNode } from "../../../model/report.js";
import type { Context } from "../../context.js";
import { pointsOf } from "../../quantity.js";
import { say, words } from "../../say.js";
import { type Change, changeName, directionOf, sideScore, sideWords } from "./then-now.js";

/** What changed in one sentence: how far, mainly through what; or why nobody can tell. */
export function changeWords(ctx: Context, change: Change): readonly InlineNode[] {
  const area = change.id === "overall" ? words(ctx, "change.subject") : changeName(ctx, change.id);
  const direction = directionOf(change);
  const [then, now] = [sideScore(ctx, change, "before"), sideScore(ctx, change, "after")];
  if (then === undefined || now === undefined)
    return say(ctx, "change.ranges", { area, then: sideWords(ctx, change, "before"), now: sideWords(ctx, change, "after") });
  if (direction === "cannot-tell") return say(ctx, "change.cannotTell", { area });
  if (direction === "same") return say(ctx, "change.same", { area, now });
  const cause = mainCause(change);
  const up = direction === "up";
  if (cause === undefined) return say(ctx, up ? "change.up.plain" : "change.down.plain", { area, then, now });
  const part = pointsOf(ctx, exactOf(cause.delta), `comparison: ${change.id}#${cause.cause}`, { digits: 2, signed: true });
  return say(ctx, up ? "change.up" : "change.down", { area, then, now, cause: words(ctx, `cause.${cause.cause}`), part });
}

/** The cause that moved a score most in the direction it went. */
export function mainCause(change: Change) {
  const falls = change.change?.startsWith("-") === true;
  return (change.causes ?? [])
    .filter((one) => one.delta !== "0" && one.delta.startsWith("-") === falls)
    .sort((a, b) => cmp(absolute(exactOf(b.delta)), absolute(exactOf(a.delta))))[0];
}
