import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { codeOf, wrongUse } from "./errors.js";

/** Where a run reads and writes; given to it, so that tests can hold both ends. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly isTerminal: boolean;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Longest file that is read, in bytes: well above any assessment, and below what a text can hold. */
export const mostBytes = 256 * 1024 * 1024;

/** Reads a file, or standard input for `-` and when no name is given. */
export async function readText(io: Io, file: string | undefined): Promise<string> {
  return decode(file === undefined || file === "-" ? await readStdin(io) : await readFileBytes(file), file);
}

async function readStdin(io: Io): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of io.stdin) {
    const bytes = typeof part === "string" ? new TextEncoder().encode(part) : part;
    length += bytes.length;
    if (length > mostBytes) throw wrongUse(`Standard input is longer than ${mostBytes} bytes.`);
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

async function readFileBytes(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > mostBytes) throw wrongUse(`${file} is longer than ${mostBytes} bytes.`);
    return await readFile(file);
  } catch (error) {
    if (codeOf(error) === "wrong-use") throw error;
    throw wrongUse(`Cannot read ${file}: ${reason(error)}.`);
  }
}

function decode(bytes: Uint8Array, file: string | undefined): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw wrongUse(`${file ?? "Standard input"} is not UTF-8 text.`);
  }
}

/** Rewrites a file that exists, whole or not at all; a link stays a link, and its permissions stay. */
export async function rewrite(io: Io, file: string, content: string): Promise<void> {
  const target = await realpath(file);
  await writeOut(io, target, content, (await stat(target)).mode);
}

/** Writes to a file whole or not at all, or to standard output when no name is given. */
export async function writeOut(io: Io, file: string | undefined, content: string | Uint8Array, mode?: number): Promise<void> {
  if (file === undefined || file === "-") {
    io.out(typeof content === "string" ? content : new TextDecoder().decode(content));
    return;
  }
  const draft = join(dirname(file), `.${basename(file)}.${randomUUID()}.part`);
  try {
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(draft, "wx");
    try {
      if (mode !== undefined) await handle.chmod(mode & 0o7777);
      await handle.writeFile(content);
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    // Where the folder is none, there is no draft either; what matters is why the file could not be written.
    await rm(draft, { force: true }).catch(() => undefined);
    throw wrongUse(`Cannot write ${file}: ${reason(error)}.`);
  }
}

function reason(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const known: { readonly [code: string]: string } = {
    ENOENT: "there is no such file",
    EACCES: "it may not be opened",
    EISDIR: "it is a folder",
    EEXIST: "a part of its path is not a folder",
    ENOSPC: "the disk is full",
    ENOTDIR: "a part of its path is not a folder",
  };
  return known[code] ?? (code === "" ? "the system refused" : code);
}
