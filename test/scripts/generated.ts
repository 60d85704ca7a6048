import { all } from "../../src/areas/all.js";
import { contentPack } from "../../src/areas/pack.js";
import { splitPack, strippedPack } from "../../src/packs/split.js";
import { catalog } from "./catalog.js";
import { packReference } from "./pack-reference.js";
import { jsonLines } from "./json-lines.js";

/** The generated files of the repository with what they should hold. */
export function generatedFiles(): readonly { readonly path: string; readonly text: string }[] {
  const pack = contentPack();
  return [
    {
      path: "src/packs/standard/judgement.generated.ts",
      text: jsonModule("judgementText", "Weights, conditions and cut-offs of the standard pack", strippedPack(pack)),
    },
    { path: "src/packs/standard/prose.generated.ts", text: jsonModule("proseText", "Texts of the standard pack", splitPack(pack).prose) },
    { path: "docs/catalog.md", text: catalog(pack, all) },
    { path: "docs/guide/pack-reference.md", text: packReference() },
  ];
}

function jsonModule(name: string, what: string, value: unknown): string {
  const text = jsonLines(value).replace(/[\\`]|\$\{/g, (found) => `\\${found}`);
  return `// Written by \`npm run generate\` from src/areas; edit there.\n\n/** ${what}, as JSON. */\nexport const ${name}: string = \`${text}\`;\n`;
}
