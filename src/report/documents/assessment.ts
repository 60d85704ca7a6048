import type { BlockNode, ReportTree, SectionNode } from "../../model/report.js";
import type { Model } from "../../packs/model.js";
import type { Context } from "../context.js";
import type { Audience, ReportInputs, ReportOptions } from "../inputs.js";
import { makeContext } from "../make-context.js";
import type { PhraseKey } from "../phrases/catalogue.js";
import { accounts } from "../sections/accounts.js";
import { evidenceRegisterSection } from "../sections/evidence-register.js";
import { figureData } from "../sections/figure-data.js";
import { foundFirst } from "../sections/found-first.js";
import { frontMatter } from "../sections/front.js";
import { glossary } from "../sections/glossary.js";
import { decisionsChapter } from "../sections/decisions.js";
import { goals } from "../sections/goals.js";
import { inventories } from "../sections/inventories.js";
import { leadership } from "../sections/leadership.js";
import { letter } from "../sections/letter/letter.js";
import { method } from "../sections/method/method.js";
import { money } from "../sections/money.js";
import { notSeen } from "../sections/not-seen.js";
import { risks } from "../sections/risks.js";
import { roadmapChapter } from "../sections/roadmap.js";
import { timelineChapter } from "../sections/timeline.js";
import { twelveAreas } from "../sections/twelve-areas.js";
import { whereYouStand } from "../sections/where-you-stand.js";
import { maybe } from "../nodes.js";
import { words } from "../say.js";
import { document } from "./document.js";

interface Chapter {
  readonly title: PhraseKey;
  readonly audiences: readonly Audience[];
  /** Undefined when its input is missing: then the contents name it as absent. */
  readonly build: (ctx: Context) => SectionNode | undefined;
}

/** The chapters in order. */
const chapters: readonly Chapter[] = [
  { title: "letter.title", audiences: ["executive", "full"], build: (ctx) => letter(ctx) },
  { title: "where.title", audiences: ["executive", "full"], build: whereYouStand },
  { title: "found.title", audiences: ["executive", "full", "it-lead"], build: foundFirst },
  { title: "decisions.title", audiences: ["executive", "full"], build: decisionsChapter },
  { title: "goals.title", audiences: ["full"], build: goals },
  { title: "twelve.title", audiences: ["full", "it-lead"], build: twelveAreas },
  { title: "accounts.title", audiences: ["full"], build: accounts },
  { title: "money.title", audiences: ["executive", "full"], build: money },
  { title: "risks.title", audiences: ["executive", "full"], build: risks },
  { title: "roadmap.title", audiences: ["executive", "full"], build: roadmapChapter },
  { title: "leadership.title", audiences: ["full"], build: leadership },
  { title: "timeline.title", audiences: ["full"], build: (ctx) => (ctx.inputs.timeline === undefined ? undefined : timelineChapter(ctx, ctx.inputs.timeline)) },
  { title: "not-seen.title", audiences: ["executive", "full"], build: notSeen },
  { title: "method.title", audiences: ["full"], build: method },
];

/** The CIO Assessment Report for executives, in full, or for the IT lead. */
export function assessmentReport(model: Model, inputs: ReportInputs, options: ReportOptions): ReportTree {
  const ctx = makeContext(model, inputs, options);
  const wanted = chapters
    .filter((chapter) => chapter.audiences.includes(options.audience))
    .map((chapter) => ({ title: words(ctx, chapter.title), section: chapter.build(ctx) }));
  const built = wanted.flatMap((chapter) => chapter.section ?? []);
  const absent = wanted.filter((chapter) => chapter.section === undefined).map((chapter) => chapter.title);
  const full = options.audience === "full";
  const data = full ? figureData(ctx, built) : undefined;
  const front = frontMatter(ctx, absent);
  const first = options.audience === "executive" ? [...built, ...front] : [...front, ...built];
  const children: readonly BlockNode[] = [
    ...first,
    ...(data === undefined ? [] : [data]),
    ...(full ? [...maybe(inventories(ctx)), evidenceRegisterSection(ctx), glossary(ctx)] : []),
  ];
  return document(ctx, { kind: "assessment", title: words(ctx, "title.assessment"), children });
}
