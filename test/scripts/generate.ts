import { writeFileSync } from "node:fs";
import { generatedFiles } from "./generated.js";

// Writes every generated file: `npm run generate`. A test fails while one of them is stale.
for (const { path, text } of generatedFiles()) writeFileSync(path, text);
