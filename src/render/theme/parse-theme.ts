import { type Issue, issue, shown } from "../../kernel/issue.js";
import { fail, ok, type Result } from "../../kernel/result.js";
import { colorDifference, contrast, nearestPassing } from "./color.js";
import { base64Text, svgFault } from "./logo.js";
import { type Theme, themeSchema } from "./schema.js";
import { type Mode, paletteOf } from "./tokens.js";

/** Least contrast of an accent on its ground. Source: WCAG 2.2, success criterion 1.4.3. */
const leastContrast = 4.5;
/** Least ΔE*ab of an accent from the colour of "worse", so that the two are never mixed up. */
const leastDifference = 20;

/**
 * Reads a theme from untrusted data: every fault at once, contrast computed, the nearest colour that passes named.
 *
 * @param input Any value, for example of `JSON.parse`.
 * @returns The theme, or all issues. Codes: `theme-shape`, `theme-contrast`, `theme-near-worse`, `theme-logo`.
 * @example parseTheme({ name: "house" }).ok //=> false
 */
export function parseTheme(input: unknown): Result<Theme> {
  const parsed = themeSchema().safeParse(input);
  const issues: Issue[] = parsed.success
    ? []
    : parsed.error.issues.map((one) => {
        const path = one.path.map((step) => (typeof step === "symbol" ? String(step) : step));
        const found = path.reduce<unknown>(
          (value, step) =>
            value !== null && typeof value === "object" && Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined,
          input,
        ); // checked to be an object
        return issue({
          code: "theme-shape",
          path,
          message: `The theme is not as it must be here: ${one.message}.`,
          ...(found === undefined ? {} : { found: shown(found) }),
        });
      });
  if (input !== null && typeof input === "object") {
    issues.push(...accentIssues(input, "accent", "light"), ...accentIssues(input, "accentDark", "dark"), ...logoIssues(input));
  }
  return parsed.success && issues.length === 0 ? ok(parsed.data) : fail(issues);
}

function accentIssues(theme: object, field: "accent" | "accentDark", mode: Mode): readonly Issue[] {
  const accent = Object.hasOwn(theme, field) ? (theme as Record<string, unknown>)[field] : undefined; // any field of unknown data
  if (typeof accent !== "string" || !/^#[0-9a-f]{6}$/i.test(accent)) return [];
  const { paper, tint, worse } = paletteOf(mode);
  // Links stand on panels too.
  const readable = (color: string) => contrast(color, paper) >= leastContrast && contrast(color, tint) >= leastContrast;
  const apart = (color: string) => colorDifference(color, worse) >= leastDifference;
  const passes = (color: string) => readable(color) && apart(color);
  if (passes(accent)) return [];
  const near = nearestPassing(accent, passes);
  const hint = near === undefined ? {} : { hint: `The nearest colour that passes is ${near}.` };
  const issues: Issue[] = [];
  if (!readable(accent)) {
    const ratio = Math.min(contrast(accent, paper), contrast(accent, tint));
    issues.push(
      issue({
        code: "theme-contrast",
        path: [field],
        message: `${accent} has a contrast of ${ratio.toFixed(1)} : 1 on the ${mode} page; text needs 4.5 : 1.`,
        found: accent,
        expected: "a contrast of 4.5 : 1 or more",
        ...hint,
      }),
    );
  }
  if (!apart(accent))
    issues.push(
      issue({
        code: "theme-near-worse",
        path: [field],
        message: `${accent} is too near to ${worse}, which means "worse" in every figure (ΔE ${colorDifference(accent, worse).toFixed(0)}, at least 20).`,
        found: accent,
        expected: "a difference of 20 or more",
        ...hint,
      }),
    );
  return issues;
}

function logoIssues(theme: object): readonly Issue[] {
  const logo = Object.hasOwn(theme, "logo") ? (theme as Record<string, unknown>)["logo"] : undefined; // any field of unknown data
  if (logo === null || typeof logo !== "object") return [];
  const { mediaType, base64 } = logo as Record<string, unknown>; // as above
  if (typeof base64 !== "string" || base64.length > 273_068) return [];
  const refuse = (message: string) => [issue({ code: "theme-logo", path: ["logo", "base64"], message })];
  const text = base64Text(base64);
  if (text === undefined) return [];
  if (mediaType === "image/svg+xml") {
    const fault = svgFault(text);
    return fault === undefined ? [] : refuse(`The logo holds ${fault}. An SVG logo is shapes only; simplify it or use PNG.`);
  }
  if (mediaType === "image/png" && !text.startsWith("\u0089PNG\r\n\u001a\n")) return refuse("The logo says it is PNG but does not start like one.");
  if (mediaType === "image/jpeg" && !text.startsWith("\u00ff\u00d8\u00ff")) return refuse("The logo says it is JPEG but does not start like one.");
  return [];
}
