/** White label as data: names, colours, wording. No templates, expressions, markup or code. */
export interface Theme {
  readonly name: string;
  readonly firm?: string | undefined;
  readonly logo?: { readonly mediaType: "image/png" | "image/jpeg" | "image/svg+xml"; readonly base64: string; readonly alt: string } | undefined;
  readonly accent?: string | undefined;
  readonly accentDark?: string | undefined;
  readonly fontFamily?: string | undefined;
  readonly paper: "A4" | "Letter";
  /** Month in which the fiscal year starts; an assessment's own is what roadmaps use. */
  readonly fiscalYearStart?: number | undefined;
  /** Symbols of currencies, or their ISO codes. Default symbols. */
  readonly currencyDisplay?: "symbol" | "code" | undefined;
  readonly coverNote?: string | undefined;
  readonly legalTexts?: readonly string[] | undefined;
  readonly footerText?: string | undefined;
  /** Phrases to replace, by key, with the same slots. */
  readonly wording?: Readonly<Record<string, string>> | undefined;
  readonly sections?: { readonly hide?: readonly string[]; readonly order?: readonly string[] } | undefined;
  readonly charts?: { readonly radar?: boolean } | undefined;
}

/** The look without a theme. */
export const plainTheme: Theme = { name: "plain", accent: "#0b5394", accentDark: "#7ab8f5", fontFamily: "system-ui, sans-serif", paper: "Letter" };
