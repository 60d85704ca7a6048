import { mkdirSync, writeFileSync } from "node:fs";
import { jsonSchemaOf, type SchemaName } from "../../src/packs/json-schema.js";
import { root } from "../setup/files.js";

/** Writes the JSON Schemas that are published with the package, from the zod schemas that the library itself parses with. */
const names: readonly SchemaName[] = ["assessment", "pack", "scorecard", "report"];

mkdirSync(`${root}dist/schema`, { recursive: true });
for (const name of names) writeFileSync(`${root}dist/schema/${name}.json`, `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`);
