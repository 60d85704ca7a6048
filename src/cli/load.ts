import { type Assessment, type Issue, type Model, type Pack, type Result, compilePack, parseAssessment, parseAssessmentText } from "../index.js";
import { checkPack, parsePackText, parsePlacedText } from "../packs/index.js";
import { standardModel, standardPack } from "../packs/standard-text.js";
import { type Options, textOptions } from "./command.js";
import { badInput, wrongUse } from "./errors.js";
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
  const named = file === undefined || file === "-" ? {} : { file };
  if (isJson(text, named.file)) return parseAssessmentText(text, model, named);
  const read = parsePlacedText(text, { format: "yaml", ...named });
  if (!read.ok) return { ok: false, issues: read.issues.map((one) => (one.code === "empty-text" ? noAssessment(one, named.file) : one)) };
  const parsed = parseAssessment(withSections(read.value.value), model);
  return parsed.ok ? { ...parsed, warnings: read.value.placed(parsed.warnings) } : { ok: false, issues: read.value.placed(parsed.issues) };
}

/** The ending of the name tells the format; without one, how the text begins. */
function isJson(text: string, file: string | undefined): boolean {
  if (file !== undefined && /\.ya?ml$/i.test(file)) return false;
  return (file !== undefined && /\.json$/i.test(file)) || /^[\s\ufeff]*[{[]/.test(text);
}

function noAssessment(one: Issue, file: string | undefined): Issue {
  const message = `${file === undefined ? "Standard input" : "The file"} holds no assessment: it is empty, or all of it is comments.`;
  return { ...one, message, hint: "cio-assessment init writes one to begin with." };
}

/** In YAML a section whose lines are all commented out reads as null; here it is an empty section. */
export function withSections(data: unknown): unknown {
  if (typeof data !== "object" || data === null) return data;
  const sections = Object.entries(data).filter(([key, value]) => value === null && (key === "facts" || key === "answers"));
  return { ...data, ...Object.fromEntries(sections.map(([key]) => [key, {}])) };
}

/** Reads a YAML or JSON file as data; its faults end the command. */
export async function loadData(io: Io, file: string): Promise<object> {
  return (await loadPlaced(io, file)).data;
}

async function loadPlaced(io: Io, file: string): Promise<{ readonly data: object; readonly placed: (issues: readonly Issue[]) => readonly Issue[] }> {
  const { value: data, placed } = take(parsePlacedText(await readText(io, file), { file }));
  if (typeof data === "object" && data !== null && !Array.isArray(data)) return { data, placed };
  throw badInput([{ code: "not-data", severity: "error", path: [], file, message: "The file must hold an object: names with values." }]);
}

/** Where an input of several sources comes from: options win over the file, and the file over what is known already. */
export interface InputSources {
  readonly file?: string | undefined;
  readonly known?: object;
  readonly options?: object;
  /** What to type for a field that is missing altogether: `--start 2026-01-05`. */
  readonly flags?: Readonly<Record<string, string>>;
}

/** Reads an input; what the file says wrong is told with its line, and what an option says wrong is wrong use. */
export async function loadInput<T>(io: Io, sources: InputSources, parse: (input: unknown) => Result<T>): Promise<T> {
  const { file, known = {}, options = {}, flags = {} } = sources;
  const read = file === undefined ? undefined : await loadPlaced(io, file);
  const input = { ...known, ...read?.data, ...options };
  const parsed = parse(input);
  if (parsed.ok) return parsed.value;
  for (const one of parsed.issues) {
    const field = String(one.path[0] ?? ""); // No step: the whole input, which no flag gives.
    const flag = flags[field];
    if (Object.hasOwn(options, field)) throw wrongUse(`${optionName(field)}: ${one.message}`);
    if (file === undefined && flag !== undefined && !Object.hasOwn(input, field)) throw wrongUse(`${optionName(field)} is missing. Say ${flag}.`);
  }
  const isOfFile = (one: Issue) => one.path[0] === undefined || !Object.hasOwn(known, one.path[0]) || Object.hasOwn(read?.data ?? {}, one.path[0]);
  throw badInput(parsed.issues.flatMap((one) => (read !== undefined && isOfFile(one) ? read.placed([one]) : [one])));
}

/** `criticalBy` is given by `--critical-by`. */
function optionName(field: string): string {
  return `--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The value of a result, or all its issues at once. */
export function take<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw badInput(result.issues);
}
