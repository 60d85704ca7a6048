import { type Issue, issue } from "../kernel/issue.js";
import type { BlockNode, ReportTree, SectionNode } from "../model/report.js";
import { plainText } from "./nodes.js";
import { closingParts, letterBudget, wholeLetter, wordCount } from "./sections/letter/budget.js";

/**
 * Checks a document before it leaves the house: the letter's budget of words, stale texts in a final edition, findings without a way out.
 *
 * Nothing is ever cut: the caller shortens the phrase that the issue names, or lives with it.
 *
 * @returns Warnings, and errors for what must not be final.
 */
export function checkReport(tree: ReportTree): readonly Issue[] {
  const sections = sectionsIn(tree.children);
  return [...letterIssues(sections), ...actionIssues(sections), ...staleIssues(tree)];
}

function letterIssues(sections: readonly SectionNode[]): readonly Issue[] {
  const letter = sections.find((section) => section.id === "letter");
  if (letter === undefined) return [];
  const opening = letter.children.find((block) => block.type === "paragraph");
  const closing = letter.children.flatMap((block) => (block.type === "definitions" ? block.items : []));
  const items = (id: string) =>
    letter.children.flatMap((block) =>
      block.type === "section" && block.id === id
        ? block.children.flatMap((child) => (child.type === "list" ? child.items.map((item) => item.map(blockText).join(" ")) : [blockText(child)]))
        : [],
    );
  const parts: readonly (readonly [keyof typeof letterBudget, readonly string[]])[] = [
    ["opening", opening === undefined ? [] : [blockText(opening)]],
    ["facts", items("letter.facts")],
    ["decisions", items("letter.decisions")],
    ...closingParts.map((part, at) => [part, [plainText(closing[at]?.children ?? [])]] as const),
  ];
  const over = parts.flatMap(([part, texts]) =>
    texts.flatMap((text, at) => overBudget(text, letterBudget[part], [`letter.${part}`, ...(texts.length > 1 ? [at] : [])])),
  );
  return [...over, ...overBudget(letter.children.map(blockText).join(" "), wholeLetter, ["letter"])];
}

function overBudget(text: string, most: number, path: readonly (string | number)[]): readonly Issue[] {
  const count = wordCount(text);
  if (count <= most) return [];
  return [
    issue({
      code: "over-budget",
      severity: "warning",
      path,
      message: `This part of the letter has ${count} words and may have ${most}. Shorten it by a manual text or a shorter phrase in the pack.`,
      found: text.slice(0, 80),
      expected: `at most ${most} words`,
    }),
  ];
}

/** Every critical and high finding of chapter 3 has an action, or is accepted. */
function actionIssues(sections: readonly SectionNode[]): readonly Issue[] {
  return sections
    .filter((section) => section.id.startsWith("first.") && (section.mark?.value === "critical" || section.mark?.value === "high"))
    .flatMap((section) => {
      const items = section.children.flatMap((block) => (block.type === "definitions" ? block.items : []));
      const complete =
        items.some((item) => item.children.some((node) => node.type === "mark" && node.value === "accepted")) ||
        items.some((item) => item.children.some((node) => node.type === "quantity" && node.unit === "date"));
      return complete
        ? []
        : [
            issue({
              code: "finding-without-action",
              severity: "warning",
              path: [section.id],
              message: `The finding “${section.title}” has no action with owner and date, and nobody has accepted it. Name one or the other.`,
            }),
          ];
    });
}

function staleIssues(tree: ReportTree): readonly Issue[] {
  const stale = sectionsIn(tree.children).filter((section) =>
    section.children.some((block) => block.type === "paragraph" && block.children.some((node) => node.type === "mark" && node.value === "stale")),
  );
  return stale.map((section) =>
    issue({
      code: "stale-text",
      severity: tree.edition === "final" ? "error" : "warning",
      path: [section.id],
      message: `The text written by hand in “${section.title}” rests on values that have changed. Read it again and renew its basis.`,
    }),
  );
}

/** All sections of blocks, outermost first. */
export function sectionsIn(blocks: readonly BlockNode[]): readonly SectionNode[] {
  return blocks.flatMap((block) =>
    block.type === "section" ? [block, ...sectionsIn(block.children)] : block.type === "callout" ? sectionsIn(block.children) : [],
  );
}

/** The running words of a block; figures and tables are not running text. */
export function blockText(block: BlockNode): string {
  switch (block.type) {
    case "paragraph":
      return plainText(block.children);
    case "section":
    case "callout":
      return block.children.map(blockText).join(" ");
    case "list":
      return block.items.flatMap((item) => item.map(blockText)).join(" ");
    case "definitions":
      return block.items.map((item) => plainText(item.children)).join(" ");
    case "table":
    case "chart":
    case "rating":
    case "contents":
      return "";
  }
}
