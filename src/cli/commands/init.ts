import { starterAssessment } from "../../index.js";
import { type Command, textOption, textOptions } from "../command.js";
import { wrongUse } from "../errors.js";
import { writeOut } from "../io.js";
import { loadModel, modelOptionHelp, modelOptions } from "../load.js";

/** `init`: a commented starter assessment. */
export const initCommand: Command = {
  name: "init",
  summary: "write a commented starter assessment",
  usage: "[options]",
  details: "Writes a YAML file that lists the facts and practices with their meaning and anchors, all commented out: fill in what you know.",
  options: { ...modelOptions, area: { type: "string", multiple: true }, all: { type: "boolean" } },
  optionHelp: [
    ...modelOptionHelp,
    ["--area ID", "only this area; may be given several times"],
    ["--all", "list context facts too, not only core and standard ones"],
  ],
  examples: ["init --out assessment.yaml", "init --area disaster-preparedness --out dr.yaml"],
  async run(io, _args, options) {
    const model = await loadModel(io, options);
    const areas = textOptions(options, "area");
    for (const area of areas) if (!model.areas.has(area)) throw wrongUse(`No area is called "${area}". There are: ${model.areaOrder.join(", ")}.`);
    const tiers = options["all"] === true ? ["core", "standard", "context"] : ["core", "standard"];
    await writeOut(io, textOption(options, "out"), starterAssessment(model, { tiers, ...(areas.length > 0 ? { areas } : {}) }));
    return 0;
  },
};
