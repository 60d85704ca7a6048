import { mkdirSync, writeFileSync } from "node:fs";
import * as z from "zod";
import { root } from "../setup/files.js";
import { assessmentSchema } from "../../src/model/assessment.js";
import { packSchema } from "../../src/model/pack.js";
import { reportTreeSchema } from "../../src/model/report.js";
import { scorecardSchema } from "../../src/model/scorecard.js";

/** Writes the JSON Schemas that are published with the package, from the zod schemas that the library itself parses with. */
const schemas = { assessment: assessmentSchema(), pack: packSchema(), scorecard: scorecardSchema(), report: reportTreeSchema() };

mkdirSync(`${root}dist/schema`, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  const text = JSON.stringify(z.toJSONSchema(schema, { io: "input", target: "draft-2020-12" }), null, 2);
  writeFileSync(`${root}dist/schema/${name}.json`, `${text}\n`);
}
