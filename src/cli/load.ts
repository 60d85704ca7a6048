import { type Assessment, type Issue, type Model, type Pack, type Result, compilePack, parseAssessment, parseAssessmentText } from "../index.js";
import { checkPack, parseDataText, parsePackText } from "../packs/index.js";
import { standardModel, standardPack } from "../packs/standard-text.js";
import { type Options, textOptions } from "./command.js";
import { badInput } from "./errors.js";
import { type Io, readText } from "./io.js";

/** The options of every command that takes an assessment. */
export const modelOptions = { pack: { type: "string", multiple: true } } as const;

/** Help for {@link modelOptions}. */
export const modelOptionHelp = [["--pack FILE", "a pack (YAML or JSON) over the standard pack, or a base of its own; may be given several times"]] as const;

/** Loads the packs that `--pack` names, over the standard pack unless one of them is a base. */
export async function loadModel(io: Io, options: Options): Promise<Model> {
  const files = textOptions(options, "pack");
  if (files.length === 0) return standardModel();
  const packs = await loadPacks(io, files);
  const model = modelOf(packs);
  return take(model.ok ? model : { ok: false, issues: await byLine(io, files, packs, model.issues) });
}

/** What keeps packs from going together, told by the line of the file that says it; as it is where no file does. */
async function byLine(io: Io, files: readonly string[], packs: readonly Pack[], issues: readonly Issue[]): Promise<readonly Issue[]> {
  const found: Issue[] = [];
  for (const [index, file] of files.entries()) {
    // Packs of files stand last, in the order of the files.
    const bases = packs.filter((_, at) => at !== packs.length - files.length + index);
    const { diagnostics } = checkPack(await readText(io, file), { file, bases });
    found.push(...diagnostics.filter((one) => one.severity === "error" && one.line !== undefined && issues.some((other) => other.code === one.code)));
  }
  return found.length === 0 ? issues : found;
}

/** Reads packs, and puts the standard pack below them unless one of them is a base. */
export async function loadPacks(io: Io, files: readonly string[]): Promise<readonly Pack[]> {
  const packs: Pack[] = [];
  for (const file of files) packs.push(take(parsePackText(await readText(io, file), { file })));
  return packs.some((pack) => pack.extends === undefined) ? packs : [standardPack(), ...packs];
}

/** Compiles packs in any order. */
export function modelOf(packs: readonly Pack[]): Result<Model> {
  const base = packs.find((pack) => pack.extends === undefined) ?? standardPack();
  return compilePack(base, ...packs.filter((pack) => pack !== base));
}

/** Loads an assessment from JSON or YAML text. */
export async function loadAssessment(io: Io, model: Model, file: string | undefined): Promise<Assessment> {
  const result = await readAssessment(io, model, file);
  return take(result);
}

/** Reads an assessment and keeps the result with its warnings. */
export async function readAssessment(io: Io, model: Model, file: string | undefined): Promise<Result<Assessment>> {
  const text = await readText(io, file);
  const isYaml = file === undefined ? !text.trimStart().startsWith("{") : /\.ya?ml$/i.test(file);
  if (!isYaml) return parseAssessmentText(text, model, file === undefined ? {} : { file });
  const data = parseDataText(text, { format: "yaml", ...(file === undefined ? {} : { file }) });
  return data.ok ? parseAssessment(withSections(data.value), model) : data;
}

/** In YAML a section whose lines are all commented out reads as null; here it is an empty section. */
export function withSections(data: unknown): unknown {
  if (typeof data !== "object" || data === null) return data;
  const sections = Object.entries(data).filter(([key, value]) => value === null && (key === "facts" || key === "answers"));
  return { ...data, ...Object.fromEntries(sections.map(([key]) => [key, {}])) };
}

/** Reads a YAML or JSON file as data; its faults end the command. */
export async function loadData(io: Io, file: string): Promise<object> {
  const data = take(parseDataText(await readText(io, file), { file }));
  if (typeof data === "object" && data !== null && !Array.isArray(data)) return data;
  throw badInput([{ code: "not-data", severity: "error", path: [], file, message: "The file must hold an object: names with values." }]);
}

/** The value of a result, or all its issues at once. */
export function take<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw badInput(result.issues);
}
