import { shown } from "../../../kernel/issue.js";
import type { LintRule } from "../rule.js";

/** Reports characters that nobody sees. */
export const textControl: LintRule = {
  id: "text-control",
  severity: "error",
  says: "A text holds control characters, or characters that turn the direction of writing.",
  why: "What is read is not what is stored.",
  check: ({ texts }) =>
    texts().flatMap(({ path, text, field }) => {
      const clean = text.replace(hidden, "");
      return clean === text
        ? []
        : [
            {
              path,
              message: `This ${field} holds characters that cannot be seen. Remove them.`,
              found: shown(text),
              fix: { says: "Remove them.", operations: [{ op: "set" as const, path, value: clean }] },
            },
          ];
    }),
};

/** Control characters but tab and line feed; zero width; bidirectional marks, embeddings and isolates; the byte order mark. */
const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
