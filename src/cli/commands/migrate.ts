import { type Assessment, type Model, type Pack, parseAssessment, score } from "../../index.js";
import { type MigrationPlan, applyMigration, formatPlan, planMigration, suggestedChoices, undoMigration } from "../../packs/index.js";
import { type Command, type Options, textOption, textOptions } from "../command.js";
import { wrongUse } from "../errors.js";
import { type Io, writeOut } from "../io.js";
import { loadData, loadPacks, modelOf, modelOptionHelp, modelOptions, take, withSections } from "../load.js";

/** `migrate`: moves an assessment to other versions of its packs. */
export const migrateCommand: Command = {
  name: "migrate",
  summary: "plan, then make, the move of an assessment to other versions of its packs",
  usage: "ASSESSMENT --previous FILE [--pack FILE] [options]",
  details:
    "Without --apply it only shows the plan: each step, why, what it does to the scores, and what must be asked again. With --apply it does what was " +
    "confirmed and writes a new assessment, whose history keeps every value that changed.",
  options: {
    ...modelOptions,
    previous: { type: "string", multiple: true },
    apply: { type: "boolean" },
    confirm: { type: "string", multiple: true },
    "confirm-all": { type: "boolean" },
    undo: { type: "boolean" },
  },
  optionHelp: [
    ...modelOptionHelp,
    ["--previous FILE", "a pack as it was when the assessment was made; may be given several times"],
    ["--apply", "do what was confirmed, and write the new assessment (JSON)"],
    ["--confirm STEP=CHOICE", 'confirm one step: "rename dr.p.old=apply"; may be given several times'],
    ["--confirm-all", "confirm every other step as suggested, having read the plan"],
    ["--undo", "take the last migration of the assessment back"],
  ],
  examples: [
    "migrate fy2025.json --pack clinics.yaml --previous clinics-1.0.0.yaml",
    'migrate fy2025.json --pack clinics.yaml --previous clinics-1.0.0.yaml --apply --confirm "judgement=accept" --confirm "ask clinics.p.log=keep" --out fy2025-v2.json',
    "migrate fy2025-v2.json --undo --out fy2025.json",
  ],
  async run(io, [file], options) {
    if (file === undefined) throw wrongUse("migrate needs an assessment.");
    const input = withSections(await loadData(io, file));
    const now = await loadPacks(io, textOptions(options, "pack"));
    if (options["undo"] === true) return write(io, options, take(undoMigration(take(parseAssessment(input, take(modelOf(now)))))));
    const before = await previousPacks(io, options, now, input);
    const [from, to] = [take(modelOf(before)), take(modelOf(now))];
    const plan = take(planMigration({ from, to }, input, { parse: parseAssessment, score }));
    if (options["apply"] === true) return write(io, options, moved(to, plan, options));
    await writeOut(io, textOption(options, "out"), options["json"] === true ? `${JSON.stringify(plan, null, 2)}\n` : `${formatPlan(plan)}${unchanged}`);
    return 0;
  },
};

const unchanged = "Nothing was changed. To move it: --apply, with --confirm STEP=CHOICE for each step or --confirm-all for all as suggested.\n";

/** The packs that the assessment names, as they were: those of `--previous` in the place of their new versions. */
async function previousPacks(io: Io, options: Options, now: readonly Pack[], input: unknown): Promise<readonly Pack[]> {
  const files = textOptions(options, "previous");
  const old = files.length === 0 ? [] : await loadPacks(io, files);
  const byId = new Map([...now, ...old].map((pack) => [pack.id, pack]));
  const isList = typeof input === "object" && input !== null && "packs" in input && Array.isArray(input.packs);
  const named: readonly unknown[] = isList ? (input.packs as readonly unknown[]) : []; // Array.isArray gives any[].
  const ids = named.map((one) => (typeof one === "object" && one !== null && "id" in one ? one.id : undefined));
  const packs = ids.flatMap((id) => (typeof id === "string" ? (byId.get(id) ?? []) : []));
  return packs.length === 0 ? now : packs;
}

/** The assessment moved as confirmed, and accepted by the new packs. */
function moved(to: Model, plan: MigrationPlan, options: Options): Assessment {
  const confirmed = textOptions(options, "confirm").map((text) => {
    const at = text.lastIndexOf("=");
    if (at === -1) throw wrongUse(`--confirm takes a step and a choice, like "judgement=accept"; found "${text}".`);
    return [text.slice(0, at), text.slice(at + 1)] as const;
  });
  const choices = { ...(options["confirm-all"] === true ? suggestedChoices(plan) : {}), ...Object.fromEntries(confirmed) };
  return take(parseAssessment(take(applyMigration(plan, choices)), to));
}

async function write(io: Io, options: Options, assessment: Assessment): Promise<number> {
  await writeOut(io, textOption(options, "out"), `${JSON.stringify(assessment, null, 2)}\n`);
  return 0;
}
