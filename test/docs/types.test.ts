import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { programOf } from "../setup/compiler.js";
import { filesUnder, root, sourceFiles } from "../setup/files.js";
import { type Snippet, examplesIn, namesOf, programsIn } from "../setup/snippets.js";

/** Everything that documentation shows must compile as strictly as the library does. */
test("the code of comments, README and guides compiles", () => {
  const pages = ["README.md", ...filesUnder("docs/guide", ".md")].filter((page) => existsSync(`${root}${page}`));
  const shown = new Map<string, { readonly snippet: Snippet; readonly header: string }>();
  for (const file of [...sourceFiles(), ...pages]) {
    const text = readFileSync(`${root}${file}`, "utf8");
    const isPage = file.endsWith(".md");
    for (const snippet of (isPage ? programsIn : examplesIn)(file, text)) {
      // Beside its source file, so that the names it imports from its neighbours are found; a page's beside the doors.
      const path = isPage ? `${root}src/page-${shown.size}.ts` : `${root}${file.replace(/\.ts$/, "")}.example-${snippet.index}.ts`;
      shown.set(path, { snippet, header: isPage ? "" : header(file, text, snippet) });
    }
  }
  const virtual = new Map([...shown].map(([path, { snippet, header }]) => [path, `${header}\n${snippet.code}\nexport {};\n`]));
  const program = programOf([], virtual, { noUnusedLocals: false, noUnusedParameters: false });
  const faults = [...shown].flatMap(([path, { snippet }]) => {
    const source = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      (one) => `${snippet.file}:${snippet.line}: ${ts.flattenDiagnosticMessageText(one.messageText, " ")} in ${snippet.code.slice(0, 80)}`,
    );
  });
  expect(faults).toEqual([]);
}, 60_000);

function header(file: string, text: string, snippet: Snippet): string {
  const own = `./${file.slice(dirname(file).length + 1).replace(/\.ts$/, ".js")}`;
  const lines = [...namesOf(text)].map(([module, names]) => {
    const all = [...names.values, ...names.types.map((name) => `type ${name}`)].filter(
      (name) => !snippet.code.includes(`import { ${name}`) && !new RegExp(`(const|import)[^;=]*\\b${name}\\b[^;]*(=|from)`).test(snippet.code),
    );
    return all.length === 0 ? "" : `import { ${all.join(", ")} } from "${module === "" ? own : module}";`;
  });
  return lines.join(" ");
}
