import * as z from "zod";
import { memo } from "../../kernel/memo.js";
import type { Plain } from "../../model/plain.js";
import { fontStacks, type FontName } from "./fonts.js";

const words = (most: number) => z.string().max(most);
const color = () => z.string().regex(/^#[0-9a-fA-F]{6}$/, "a colour as #rrggbb");
const key = () => z.string().regex(/^[A-Za-z][A-Za-z0-9._-]{0,79}$/, "a key: letters, digits, dots, dashes; at most 80");
const fontNames = Object.keys(fontStacks) as [FontName, ...FontName[]]; // keys of a literal object are its key type

/** zod schema of a {@link Theme}. */
export const themeSchema = memo(() =>
  z
    .strictObject({
      /** Name of the theme, for people. */
      name: words(80).min(1),
      /** The firm that signs. */
      firm: words(200).min(1),
      /** At most 200 kB; SVG of shapes only. */
      logo: z
        .strictObject({
          mediaType: z.enum(["image/png", "image/jpeg", "image/svg+xml"]),
          base64: z
            .string()
            .max(273_068)
            .regex(/^[A-Za-z0-9+/]+={0,2}$/, "base64 text"),
          alt: words(200).min(1),
        })
        .optional(),
      /** The firm's colour on white paper. */
      accent: color().optional(),
      /** The firm's colour on the dark page. */
      accentDark: color().optional(),
      /** One of the system font stacks. */
      fontFamily: z.enum(fontNames).optional(),
      paper: z.enum(["A4", "Letter"]),
      /** Month in which the fiscal year starts, 1 to 12. */
      fiscalYearStart: z.number().int().min(1).max(12),
      coverNote: words(2000).optional(),
      legalTexts: z.array(words(4000)).max(20),
      footerText: words(400).optional(),
      /** Other words for catalogue keys, with the same slots. */
      wording: z.record(key(), words(1000)).optional(),
      sections: z.strictObject({ hide: z.array(key()).max(200), order: z.array(key()).max(200) }).optional(),
      charts: z.strictObject({ radar: z.boolean() }).optional(),
      currencyDisplay: z.enum(["symbol", "code"]),
    })
    .meta({ id: "Theme", title: "cio-assessment report theme" }),
);

/** How a firm's reports look: data only; no templates, no style sheets, no code. */
export type Theme = Plain<z.infer<ReturnType<typeof themeSchema>>>;
