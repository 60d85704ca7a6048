import { digest } from "../../kernel/digest.js";
import type { BlockNode, InlineNode, ReportTree } from "../../model/report.js";
import type { Context } from "../context.js";
import { inlines } from "../nodes.js";
import { dayOf } from "../quantity.js";
import { say, words } from "../say.js";
import { plainTheme } from "../theme.js";
import { themed } from "../themed.js";
import { withManualTexts } from "./manual-texts.js";
import { forAudience } from "./variants.js";
import { rendererWords } from "./words.js";

/** Puts a document together: cover, provenance, theme, what the audience may read, manual texts. */
export function document(
  ctx: Context,
  parts: { readonly kind: ReportTree["kind"]; readonly title: string; readonly children: readonly BlockNode[] },
): ReportTree {
  const { options, scorecard } = ctx;
  const theme = { ...plainTheme, ...options.theme };
  const packs = scorecard.packs.map((pack) => `${pack.id}@${pack.version}`);
  const result = digest(scorecard).slice(0, 12);
  return {
    type: "document",
    format: 1,
    kind: parts.kind,
    title: parts.title,
    client: scorecard.organization.name,
    audience: options.audience,
    locale: options.locale,
    asOf: scorecard.asOf,
    edition: options.edition ?? "draft",
    cover: coverLines(ctx),
    provenance: {
      packs,
      library: `cio-assessment ${scorecard.library}`,
      asOf: scorecard.asOf,
      digest: result,
      text: words(ctx, "provenance.line", { packs: packs.join(", "), library: `cio-assessment ${scorecard.library}`, asOf: scorecard.asOf, digest: result }),
    },
    words: rendererWords(ctx),
    theme: {
      name: theme.name,
      accent: theme.accent ?? "#0b5394", // The accent of the plain theme.
      accentDark: theme.accentDark ?? "#7ab8f5", // As above.
      paper: theme.paper,
      fontFamily: theme.fontFamily ?? "system-ui, sans-serif", // As above.
      ...(theme.firm === undefined ? {} : { firm: theme.firm }),
      ...(theme.logo === undefined ? {} : { logo: theme.logo }),
      ...(theme.footerText === undefined ? {} : { footer: theme.footerText }),
    },
    children: themed(forAudience(ctx, withManualTexts(ctx, parts.children)), options.theme),
  };
}

function coverLines(ctx: Context): ReportTree["cover"] {
  const { options, scorecard } = ctx;
  const edition = words(ctx, `edition.${options.edition ?? "draft"}`);
  const line = (key: Parameters<typeof words>[1], children: readonly InlineNode[]) => ({ term: words(ctx, key), children });
  return [
    line("cover.client", inlines(scorecard.organization.name)),
    ...(scorecard.period === undefined ? [] : [line("cover.period", inlines(scorecard.period))]),
    line("cover.as-of", [dayOf(ctx, scorecard.asOf, "input: asOf")]),
    line(
      "cover.edition",
      options.editionDate === undefined
        ? inlines(edition)
        : say(ctx, "cover.edition.dated", { edition, date: dayOf(ctx, options.editionDate, "input: editionDate") }),
    ),
    ...(options.preparedBy === undefined ? [] : [line("cover.prepared-by", inlines(options.preparedBy))]),
    line("cover.readers", say(ctx, `cover.readers.${options.audience}`)),
    line("cover.confidentiality", say(ctx, "cover.confidential")),
    ...(scorecard.organization.invented === true ? [line("cover.note", say(ctx, "cover.invented"))] : []),
    ...(options.theme?.coverNote === undefined ? [] : [line("cover.note", inlines(options.theme.coverNote))]),
  ];
}
