import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Plugin } from "vitest/config";
import { type Snippet, examplesIn, namesOf, programsIn, weave } from "./snippets.js";

/** Id of the module that runs a snippet: `snippet:src/kernel/exact.ts:3.ts`. */
export const snippetId = (snippet: Snippet): string => `snippet:${snippet.file}:${snippet.index}.ts`;

/** Lets a test import the snippets of the documentation as modules: see {@link snippetId} and `weave`. */
export function examples(root: string): Plugin {
  const pattern = /^(?:\0)?snippet:(.+):(\d+)\.ts$/;
  return {
    name: "documentation-snippets",
    resolveId: (id) => (pattern.test(id) ? id : undefined),
    load(id) {
      const [, file, index] = pattern.exec(id) ?? [];
      if (file === undefined) return undefined;
      const path = resolve(root, file);
      const text = readFileSync(path, "utf8");
      const isPage = file.endsWith(".md");
      const snippet = (isPage ? programsIn : examplesIn)(file, text)[Number(index)];
      if (snippet === undefined) throw new Error(`No snippet ${index} in ${file}`);
      return weave(snippet.code, (taken) => (isPage ? "" : ownNames(path, text, taken)));
    },
  };
}

function ownNames(path: string, text: string, taken: ReadonlySet<string>): string {
  return [...namesOf(text)]
    .map(([module, names], at) => {
      const from = module === "" ? path : resolve(dirname(path), module.replace(/\.js$/, ".ts"));
      const free = names.values.filter((name) => !taken.has(name));
      return free.length === 0 ? "" : `import * as own${at} from ${JSON.stringify(from)};\nconst { ${free.join(", ")} } = own${at};`;
    })
    .join("\n");
}
