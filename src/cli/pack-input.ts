import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Pack } from "../index.js";
import { parseDataText, parsePackText } from "../packs/index.js";
import type { ClientText, DriftClient } from "../testing/index.js";
import { type Options, textOption, textOptions } from "./command.js";
import { wrongUse } from "./errors.js";
import { type Io, readText } from "./io.js";
import { loadPacks, take } from "./load.js";

/** Options of every command that takes a pack with what it extends. */
export const baseOptions = { base: { type: "string", multiple: true }, previous: { type: "string" } } as const;

/** Help for `--base`. */
export const baseHelp = ["--base FILE", "a pack it extends: besides the standard pack, or instead where it is a base; may be given several times"] as const;

/** Help for `--client`. */
export const clientHelp = ["--client FILE", "a client, or a folder of clients; may be given several times"] as const;

/** A pack as text with the packs it extends and, where `--previous` names it, its last version. */
export interface PackInput {
  readonly file: string;
  readonly text: string;
  readonly bases: readonly Pack[];
  readonly previous?: Pack;
}

/** Reads a pack's text and the packs that go with it; the text itself is not checked yet. */
export async function readPackInput(io: Io, file: string | undefined, options: Options, command: string): Promise<PackInput> {
  if (file === undefined) throw wrongUse(`${command} needs a file.`);
  const text = await readText(io, file);
  const previous = textOption(options, "previous");
  return {
    file,
    text,
    // A base stands alone: what extends nothing is not merged with the standard pack.
    bases: doesExtend(text, file) ? await loadPacks(io, textOptions(options, "base")) : [],
    ...(previous === undefined ? {} : { previous: take(parsePackText(await readText(io, previous), { file: previous })) }),
  };
}

function doesExtend(text: string, file: string): boolean {
  const data = parseDataText(text, { file });
  return data.ok && typeof data.value === "object" && data.value !== null && Object.hasOwn(data.value, "extends");
}

/** Reads the texts of the golden clients that `--client` names. */
export async function readClientTexts(io: Io, options: Options): Promise<readonly ClientText[]> {
  const clients = [];
  for (const file of await clientFiles(options)) clients.push({ file, text: await readText(io, file) });
  return clients;
}

/** Reads the clients that `--client` names: golden ones, or assessments as they are. */
export async function readDriftClients(io: Io, options: Options): Promise<readonly DriftClient[]> {
  const clients = [];
  for (const file of await clientFiles(options)) {
    const data = take(parseDataText(await readText(io, file), { file }));
    const isGolden = typeof data === "object" && data !== null && "assessment" in data;
    const name = isGolden && "name" in data && typeof data.name === "string" ? data.name : file;
    clients.push({ name, assessment: isGolden ? data.assessment : data });
  }
  return clients;
}

async function clientFiles(options: Options): Promise<readonly string[]> {
  const files: string[] = [];
  for (const file of textOptions(options, "client")) {
    const isFolder = await stat(file).then(
      (found) => found.isDirectory(),
      () => false, // Reading it will say what is wrong.
    );
    if (!isFolder) files.push(file);
    else for (const name of (await readdir(file)).sort()) if (/\.(ya?ml|json)$/i.test(name)) files.push(join(file, name));
  }
  return files;
}
