import { describe, expect, test } from "vitest";
import { buildProposalData } from "../../src/engagement/proposal.js";
import type { ProposalInput } from "../../src/model/engagement.js";
import { type BlockNode, type ReportTree, reportTreeSchema } from "../../src/model/report.js";
import { buildKit } from "../../src/report/documents/kit.js";
import { buildProposal } from "../../src/report/documents/proposal.js";
import { plainText } from "../../src/report/nodes.js";
import { slotsOf } from "../../src/report/phrases/catalogue.js";
import { engagementPhrasesDeDe } from "../../src/report/phrases/engagement-de-DE.js";
import { engagementPhrasesEnUs } from "../../src/report/phrases/engagement-en-US.js";
import { estimateTimeline } from "../../src/timeline/estimate.js";
import { planFactFinding } from "../../src/timeline/kit.js";
import { interviewRoles } from "../../src/timeline/roles.js";
import { smallModel } from "../timeline/small.js";

const model = smallModel();
const timeline = estimateTimeline({
  employees: 160,
  sites: [
    { id: "main", name: "Main works" },
    { id: "depot", name: "Depot", facility: true, travelMinutes: 20 },
  ],
  interviews: [
    { role: "finance-lead" },
    { role: "it-lead" },
    { role: "operations-lead", site: "depot" },
    { role: "sales-lead", areas: ["budgeting"], remote: true },
  ],
  areasInScope: ["budgeting", "disaster-preparedness"],
  holidays: [],
  start: "2026-03-02",
});
const usd = (amount: string) => ({ amount, currency: "USD" });
const input: ProposalInput = {
  client: "Example Works (invented)",
  consultant: "Example Advisory (invented)",
  currency: "USD",
  asOf: "2026-02-16",
  validUntil: "2026-03-16",
  areasIn: ["budgeting"],
  areasOut: [{ area: "disaster-preparedness", because: "Assessed last year." }],
  deliverables: [{ title: "Report", format: "HTML", acceptance: "Facts are right" }],
  lines: [{ id: "work", title: "Analysis", role: "CIO", days: { low: 8, likely: 9, high: 11 }, rate: usd("1900") }],
  travel: [{ title: "Mileage", amount: usd("112.40") }],
  price: "fixed",
  commissions: [],
};
const kit = buildKit(model, { kit: planFactFinding(model, { timeline }), timeline, client: { name: "Example Works", invented: true } }, { locale: "en-US" });
const proposal = buildProposal(model, { proposal: buildProposalData(input, timeline), timeline, invented: true }, { locale: "en-US" });

const blocksOf = (blocks: readonly BlockNode[]): readonly BlockNode[] =>
  blocks.flatMap((block) => [
    block,
    ...(block.type === "section" || block.type === "callout" ? blocksOf(block.children) : block.type === "list" ? block.items.flatMap(blocksOf) : []),
  ]);
const tableOf = (tree: ReportTree, id: string) => blocksOf(tree.children).find((block) => block.type === "table" && block.id === id);
const cellsOf = (tree: ReportTree, id: string) => {
  const table = tableOf(tree, id);
  return table?.type === "table" ? table.rows.map((row) => row.cells.map(plainText)) : [];
};

describe.each([
  ["kit", kit],
  ["proposal", proposal],
] as const)("the %s", (kind, tree) => {
  test("is a report tree of its kind", () => {
    expect(reportTreeSchema().parse(JSON.parse(JSON.stringify(tree)))).toEqual(JSON.parse(JSON.stringify(tree)));
    expect(tree.kind).toBe(kind);
  });

  test("has each section and table id once", () => {
    const ids = blocksOf(tree.children).flatMap((block) => (block.type === "section" || block.type === "table" || block.type === "chart" ? [block.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("says that an invented company is invented", () => expect(tree.cover.map((line) => plainText(line.children)).join(" ")).toContain("invented"));

  test("has no table wider than print carries", () => {
    const wide = blocksOf(tree.children).filter((block) => block.type === "table" && block.columns.length > 8);
    expect(wide).toEqual([]);
  });
});

describe("the kit", () => {
  test("names the site of a block, and leaves room to write where no room is given", () => {
    const rows = [1, 2, 3, 4].flatMap((half) => cellsOf(kit, `kit.agenda.${half}`));
    expect(rows.find((row) => row[1] === "Visit of a further site")?.[4]).toBe("Depot, ");
    expect(rows.find((row) => row[1] === "Opening with management")?.[4]).toBe("Main works, ");
  });

  test("lists the talk by video with its days, near the visit", () => {
    expect(cellsOf(kit, "kit.video.table").map((row) => row[0])).toEqual(["Sales lead"]);
  });

  test("has a guide and a copy for each talk, the copy without anchors", () => {
    const sections = blocksOf(kit.children).filter((block) => block.type === "section");
    const copies = sections.filter((block) => block.type === "section" && block.id.endsWith(".copy"));
    expect(copies).toHaveLength(4);
    expect(JSON.stringify(copies)).not.toContain("a little");
    expect(JSON.stringify(sections.find((block) => block.type === "section" && block.id === "kit.guide.1"))).toContain("a little");
  });
});

describe("the proposal", () => {
  test("prints contract money to the last unit", () => {
    // 9 × 1,900 = 17,100; with travel 17,212.40
    expect(cellsOf(proposal, "proposal.sum")).toEqual([
      ["Fees", "$17,100.00"],
      ["Travel", "$112.40"],
      ["Before tax", "$17,212.40"],
      ["Tax", "$0.00"],
    ]);
  });

  test("says what silence means only as it was agreed", () => {
    const rules = (more: Partial<ProposalInput>) =>
      JSON.stringify(buildProposal(model, { proposal: buildProposalData({ ...input, ...more }, timeline), timeline }, { locale: "en-US" }));
    expect(rules({})).toContain("Silence is never agreement.");
    expect(rules({ silenceDays: 5 })).not.toContain("Silence is never agreement.");
    expect(rules({})).not.toContain("counts as consent");
  });

  test("names commissions, or says that there are none", () => {
    expect(JSON.stringify(proposal)).toContain("We take no commissions");
    const open = buildProposal(model, { proposal: buildProposalData({ ...input, commissions: ["5 % of hosting"] }, timeline), timeline }, { locale: "en-US" });
    expect(JSON.stringify(open)).toContain("5 % of hosting");
  });
});

describe("the words of both documents", () => {
  const english: Readonly<Record<string, string>> = engagementPhrasesEnUs;
  const german: Readonly<Record<string, string>> = engagementPhrasesDeDe;

  test("have the same keys and slots in both languages", () => {
    expect(Object.keys(german).sort()).toEqual(Object.keys(english).sort());
    expect(Object.keys(english).filter((key) => String(slotsOf(english[key] ?? "")) !== String(slotsOf(german[key] ?? "")))).toEqual([]);
  });

  test("are there for every kind of block, every role, every column of the log", () => {
    const kinds = ["opening", "interview", "walk-through", "systems-review", "site-visit", "closing"];
    for (const kind of kinds) expect([english[`kit.block.${kind}`], english[`kit.bring.${kind}`]]).not.toContain(undefined);
    for (const role of interviewRoles) expect(english[`talk.role.${role.id}`]).toBeDefined();
    for (const column of planFactFinding(model, { timeline }).evidenceLog.columns) expect(english[`kit.log.${column}`]).toBeDefined();
  });

  test("print in German too", () => {
    const german = buildKit(model, { kit: planFactFinding(model, { timeline }), timeline, client: { name: "Beispiel" } }, { locale: "de-DE" });
    expect(german.title).toBe("Mappe für die Bestandsaufnahme");
  });
});
