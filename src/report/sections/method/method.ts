import type { SectionNode } from "../../../model/report.js";
import type { Context } from "../../context.js";
import { paragraph, section } from "../../nodes.js";
import { say, words } from "../../say.js";
import { benchmarksSection } from "./benchmarks.js";
import { evidenceCounts } from "./evidence-counts.js";
import { ledgerSection } from "./ledger.js";
import { limitsSection } from "./limits.js";
import { provenanceSection } from "./provenance.js";
import { scaleSection } from "./scale.js";
import { frameworksSection, notAnAudit, pricesSection } from "./statements.js";
import { unknownsSection } from "./unknowns.js";
import { weightsSection } from "./weights.js";

/** Appendix A: how the numbers were made, what limited them, every departure from the plain method, and how to verify it all. */
export function method(ctx: Context): SectionNode {
  return section("appendix-method", words(ctx, "method.title"), [
    paragraph(say(ctx, "method.intro"), "lead"),
    scaleSection(ctx),
    weightsSection(ctx),
    limitsSection(ctx),
    evidenceCounts(ctx),
    ledgerSection(ctx),
    unknownsSection(ctx),
    benchmarksSection(ctx),
    frameworksSection(ctx),
    pricesSection(ctx),
    ...provenanceSection(ctx),
    notAnAudit(ctx),
  ]);
}
