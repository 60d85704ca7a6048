import { digest } from "../../kernel/digest.js";
import { libraryVersion } from "../../kernel/version.js";
import type { BlockNode, InlineNode, ReportTree } from "../../model/report.js";
import type { Model } from "../../packs/model.js";
import type { WordContext } from "../context.js";
import { formatsOf } from "../formats/print.js";
import type { ReportOptions } from "../inputs.js";
import { type Slot, inlines, plainText } from "../nodes.js";
import { type PhraseKey, phrasesOf } from "../phrases/catalogue.js";
import { engagementPhrasesDeDe } from "../phrases/engagement-de-DE.js";
import { type EngagementPhraseKey, engagementPhrasesEnUs } from "../phrases/engagement-en-US.js";
import type { Phrases } from "../phrases/shape.js";
import { dayOf } from "../quantity.js";
import { say, wordIf } from "../say.js";
import { plainTheme } from "../theme.js";
import { themed, withCodes } from "../themed.js";
import { rendererWords } from "./words.js";

/** How a document about an engagement is built: a kit or a proposal. */
export type PlanDocumentOptions = Pick<ReportOptions, "locale" | "edition" | "editionDate" | "preparedBy" | "theme">;

/** Whom the document is for. */
export interface PlanClient {
  /** Without one the document says, in its language, that the client is not named. */
  readonly name?: string | undefined;
  /** True for an invented company: the cover says so. */
  readonly invented?: boolean;
}

/** A key that a kit or a proposal may say: its own or one of the reports. */
export type PlanKey = EngagementPhraseKey | PhraseKey;

const own: Readonly<Record<PlanDocumentOptions["locale"], Phrases>> = {
  "en-US": engagementPhrasesEnUs,
  "en-GB": engagementPhrasesEnUs,
  "de-DE": engagementPhrasesDeDe,
};

/** What the builders of these documents share: the words of the reports and their own. */
export function planContext(model: Model, options: PlanDocumentOptions, currency?: string): WordContext {
  return {
    model,
    phrases: {
      ...phrasesOf(options.locale),
      ...own[options.locale],
      ...options.theme?.wording,
    },
    formats: withCodes(formatsOf(options.locale), options.theme),
    currency,
  };
}

/** Fills a phrase. */
export function tell(ctx: WordContext, key: PlanKey, slots: Readonly<Record<string, Slot>> = {}): readonly InlineNode[] {
  return say(ctx, key as PhraseKey, slots); // planContext() has both catalogues.
}

/** A phrase as plain text. */
export function told(ctx: WordContext, key: PlanKey, slots: Readonly<Record<string, Slot>> = {}): string {
  return plainText(tell(ctx, key, slots));
}

/** The role of a talk as a reader knows it; the reader's own words stay. */
export function talkRole(ctx: WordContext, role: string): string {
  return wordIf(ctx, `talk.role.${role}`) ?? role;
}

/** Puts a document together. Its digest is of the data that it shows. */
export function planDocument(
  ctx: WordContext,
  options: PlanDocumentOptions,
  parts: {
    readonly kind: "kit" | "proposal" | "timeline" | "engagement";
    readonly title: string;
    readonly client: PlanClient;
    readonly asOf: string;
    readonly data: unknown;
    readonly children: readonly BlockNode[];
  },
): ReportTree {
  const theme = { ...plainTheme, ...options.theme };
  const packs = ctx.model.packs.map((pack) => `${pack.id}@${pack.version}`);
  const result = digest(parts.data).slice(0, 12);
  const library = `cio-assessment ${libraryVersion}`;
  return {
    type: "document",
    format: 1,
    kind: parts.kind,
    title: parts.title,
    client: clientName(ctx, parts.client),
    audience: "full",
    locale: options.locale,
    asOf: parts.asOf,
    edition: options.edition ?? "draft",
    cover: coverLines(ctx, options, parts),
    provenance: {
      packs,
      library,
      asOf: parts.asOf,
      digest: result,
      text: told(ctx, "plan.provenance", {
        library,
        packs: packs.join(", "),
        asOf: parts.asOf,
        digest: result,
      }),
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
    children: themed(parts.children, options.theme),
  };
}

function clientName(ctx: WordContext, client: PlanClient): string {
  return client.name ?? told(ctx, "plan.cover.client.none");
}

function coverLines(
  ctx: WordContext,
  options: PlanDocumentOptions,
  { client, asOf }: { readonly client: PlanClient; readonly asOf: string },
): ReportTree["cover"] {
  const edition = told(ctx, `edition.${options.edition ?? "draft"}`);
  const line = (key: EngagementPhraseKey, children: readonly InlineNode[]) => ({
    term: told(ctx, key),
    children,
  });
  return [
    line("plan.cover.client", inlines(clientName(ctx, client))),
    line("plan.cover.as-of", [dayOf(ctx, asOf, "input: asOf")]),
    line(
      "plan.cover.edition",
      options.editionDate === undefined
        ? inlines(edition)
        : tell(ctx, "plan.cover.edition.dated", {
            edition,
            date: dayOf(ctx, options.editionDate, "input: editionDate"),
          }),
    ),
    ...(options.preparedBy === undefined ? [] : [line("plan.cover.prepared-by", inlines(options.preparedBy))]),
    line("plan.cover.confidentiality", tell(ctx, "plan.cover.confidential")),
    ...(client.invented === true ? [line("plan.cover.note", tell(ctx, "plan.cover.invented"))] : []),
    ...(options.theme?.coverNote === undefined ? [] : [line("plan.cover.note", inlines(options.theme.coverNote))]),
  ];
}
