import { type Issue, issue } from "../kernel/issue.js";
import { nearest } from "../kernel/near.js";
import { phrasesOf, slotsOf } from "./phrases/catalogue.js";
import { engagementPhrasesEnUs } from "./phrases/engagement-en-US.js";
import type { Theme } from "./theme.js";
import { neverHidden } from "./themed.js";

/**
 * Checks what only the report knows of a theme: words for phrases that exist, with the same slots, so that no range is lost; and no honest chapter hidden.
 *
 * @returns Errors with codes `theme-wording` and `theme-hide`; none for a theme that can be used.
 * @example checkTheme({ name: "house", paper: "A4", wording: { "letter.title": "To you" } }) //=> []
 */
export function checkTheme(theme: Theme): readonly Issue[] {
  const phrases: Readonly<Record<string, string>> = { ...engagementPhrasesEnUs, ...phrasesOf("en-US") };
  const wording = Object.entries(theme.wording ?? {}).flatMap(([key, text]) => {
    const phrase = phrases[key];
    if (phrase === undefined) {
      const near = nearest(key, Object.keys(phrases));
      return [
        issue({
          code: "theme-wording",
          path: ["wording", key],
          message: `No phrase is called "${key}".${near === undefined ? "" : ` Did you mean "${near}"?`}`,
          found: key,
        }),
      ];
    }
    const [has, needs] = [slotsOf(text).join(", "), slotsOf(phrase).join(", ")];
    return has === needs
      ? []
      : [
          issue({
            code: "theme-wording",
            path: ["wording", key],
            message: `The words for "${key}" have the slots ${has === "" ? "none" : has} and need ${needs === "" ? "none" : needs}. A phrase keeps its numbers and ranges.`,
            found: text.slice(0, 80),
            expected: phrase,
          }),
        ];
  });
  const hidden = (theme.sections?.hide ?? []).flatMap((id, at) =>
    neverHidden.has(id)
      ? [
          issue({
            code: "theme-hide",
            path: ["sections", "hide", at],
            message: `"${id}" cannot be hidden: it says how sure the result is. It stays in the document.`,
            found: id,
          }),
        ]
      : [],
  );
  return [...wording, ...hidden];
}
