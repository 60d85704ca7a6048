/** White label as data: names, colours, wording. No templates, expressions, markup or code. */
export interface Theme {
  readonly name: string;
  readonly firm?: string;
  readonly logo?: { readonly mediaType: "image/png" | "image/jpeg" | "image/svg+xml"; readonly base64: string; readonly alt: string };
  readonly accent?: string;
  readonly accentDark?: string;
  readonly fontFamily?: string;
  readonly paper: "A4" | "Letter";
  readonly coverNote?: string;
  readonly legalTexts?: readonly string[];
  readonly footerText?: string;
  /** Phrases to replace, by key, with the same slots. */
  readonly wording?: Readonly<Record<string, string>>;
  readonly sections?: { readonly hide?: readonly string[]; readonly order?: readonly string[] };
  readonly charts?: { readonly radar?: boolean };
}

/** The look without a theme. */
export const plainTheme: Theme = { name: "plain", accent: "#0b5394", accentDark: "#7ab8f5", fontFamily: "system-ui, sans-serif", paper: "Letter" };
