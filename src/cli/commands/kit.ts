import { askNext, parseKitPeople, planFactFinding, score } from "../../index.js";
import { buildKit, kitList } from "../../report/index.js";
import { type Command, textOption } from "../command.js";
import { wrongUse } from "../errors.js";
import { loadData, loadModel, modelOptionHelp, modelOptions, take } from "../load.js";
import { knownAssessment, planOptionHelp, planOptions, timelineOf } from "../plan/inputs.js";
import { documentOptionHelp, documentOptions, dressOf, formatOption, writeJson, writeTable, writeTree } from "../plan/print.js";

const text = { type: "string" } as const;
const formats = ["md", "html", "docx", "json", "csv"] as const;

/** `kit`: everything for the visit. */
export const kitCommand: Command = {
  name: "kit",
  summary: "prepare the visit: agenda, interview guides, data request, evidence log, survey",
  usage: "[FILE] [options]",
  details:
    "Gives each question to the role that knows it and has time for it; what has no time moves to the data request and says so. With an assessment what is known is not asked again, and what matters most comes first: run it again during the visit.",
  options: { ...planOptions, ...documentOptions, ...modelOptions, people: text, areas: text },
  optionHelp: [
    ...planOptionHelp,
    ["--format F", `${formats.join(", ")} (default: the ending of --out, else md)`],
    ["--assessment FILE", "what is known so far: shortens the kit and orders it by what matters most"],
    ["--areas LIST", "ids of areas in scope, with commas (default: those of the plan)"],
    ["--people FILE", "names and rooms (YAML or JSON): people, a list of role, name, place"],
    ...documentOptionHelp,
    ...modelOptionHelp,
  ],
  examples: [
    'kit engagement.yaml --client "Example Works" --out kit.html',
    'kit engagement.yaml --client "Example Works" --people people.yaml --out kit.docx',
    "kit engagement.yaml --assessment so-far.json --format csv --out questions.csv",
    'kit --employees 42 --start 2026-03-02 --areas budgeting,vendor-management --client "Example Works"',
  ],
  async run(io, [file], options) {
    const format = formatOption(options, formats);
    const model = await loadModel(io, options);
    const assessment = await knownAssessment(io, model, options);
    const timeline = await timelineOf(io, file, { options, assessment });
    const people = textOption(options, "people");
    const scope = textOption(options, "areas")?.split(",");
    const unknown = scope?.find((id) => !model.areas.has(id));
    if (unknown !== undefined) throw wrongUse(`No area is called "${unknown}". There are ${model.areaOrder.join(", ")}.`);
    const kit = planFactFinding(model, {
      timeline,
      ...(people === undefined ? {} : { people: take(parseKitPeople(await loadData(io, people))) }),
      ...(scope === undefined ? {} : { scope }),
      ...(assessment === undefined
        ? {}
        : { assessment, scorecard: score(model, assessment), order: askNext(model, assessment, { most: 200 }).map((one) => one.id) }),
    });
    if (format === "json") {
      await writeJson(io, options, kit);
      return 0;
    }
    const dress = await dressOf(io, options);
    if (format === "csv") {
      await writeTable(io, options, kitList(model, kit, dress));
      return 0;
    }
    const name = textOption(options, "client") ?? assessment?.organization.name;
    if (name === undefined) throw wrongUse("A kit names the client: give --client NAME, or --assessment FILE.");
    const invented = assessment?.organization.invented;
    await writeTree(io, options, {
      tree: buildKit(model, { kit, timeline, client: { name, ...(invented === undefined ? {} : { invented }) } }, dress),
      format,
    });
    return 0;
  },
};
