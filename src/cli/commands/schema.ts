import { jsonSchemaOf } from "../../packs/index.js";
import { type Command, textOption } from "../command.js";
import { wrongUse } from "../errors.js";
import { writeOut } from "../io.js";

/** `schema`: a JSON Schema for editors. */
export const schemaCommand: Command = {
  name: "schema",
  summary: "write the JSON Schema of pack, assessment, scorecard or report",
  usage: "NAME [options]",
  details: "An editor that knows the schema completes and checks while you type.",
  options: {},
  optionHelp: [],
  examples: ["schema pack --out pack.schema.json", "schema assessment"],
  async run(io, [name], options) {
    const known = (["pack", "assessment", "scorecard", "report"] as const).find((one) => one === name);
    if (known === undefined) throw wrongUse("schema needs a name: pack, assessment, scorecard or report.");
    await writeOut(io, textOption(options, "out"), `${JSON.stringify(jsonSchemaOf(known), null, 2)}\n`);
    return 0;
  },
};
