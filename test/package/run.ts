import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a program gave back. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a program to its end, with nothing on standard input. */
export function run(command: string, args: readonly string[], cwd: string, options: { readonly timeout?: number; readonly input?: string } = {}): Outcome {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_|VITEST|TEST_)/.test(name)));
  const done = spawnSync(command, args, { cwd, env, encoding: "utf8", timeout: options.timeout ?? 110_000, input: options.input ?? "", maxBuffer: 1e8 });
  return { code: done.status, out: done.stdout ?? "", err: `${done.stderr ?? ""}${done.error === undefined ? "" : done.error.message}` };
}

/** Makes a folder inside another and writes files into it. */
export function folderWith(parent: string, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(parent, "consumer-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
