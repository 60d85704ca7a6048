import type { InlineNode } from "../../../model/report.js";
import type { Context } from "../../context.js";
import { dayOf } from "../../quantity.js";
import { say, sentences } from "../../say.js";
import { findingTitle, impactOf, midSentence } from "../../template.js";
import { quoted } from "../../rating.js";
import { firstThatFits, letterBudget } from "./budget.js";
import { decisionActions } from "./decisions.js";

/** The risk that is carried: the largest accepted one; else, said plainly, the worst open finding that no decision above covers. */
export function riskCarried(ctx: Context): readonly InlineNode[] {
  const accepted = ctx.scorecard.findings.find((finding) => finding.state === "accepted" && finding.waiver !== undefined);
  if (accepted?.waiver !== undefined) {
    const { waiver } = accepted;
    return sentences(
      say(ctx, "risk.accepted", { role: waiver.approvedBy, risk: quoted(ctx, findingTitle(ctx, accepted)), date: dayOf(ctx, waiver.until, "input: waivers") }),
      say(ctx, "risk.accepted.reason", { reason: midSentence(waiver.reason) }),
    );
  }
  const covered = new Set(decisionActions(ctx).flatMap((action) => action.causes.map((cause) => cause.rule)));
  const open = ctx.scorecard.findings.filter((finding) => finding.state === "open" && finding.severity !== "info");
  const carried = open.find((finding) => !covered.has(finding.rule)) ?? open[0];
  if (carried === undefined) return say(ctx, "risk.none");
  const first = say(ctx, "risk.undecided", { risk: quoted(ctx, findingTitle(ctx, carried)) });
  return firstThatFits(letterBudget.risk, [sentences(first, impactOf(ctx, carried)), first]);
}
