import { execFile, spawnSync } from "node:child_process";
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
  const done = spawnSync(command, args, {
    cwd,
    env: plainEnv(),
    encoding: "utf8",
    timeout: options.timeout ?? 110_000,
    input: options.input ?? "",
    maxBuffer: 1e8,
  });
  return { code: done.status, out: done.stdout ?? "", err: `${done.stderr ?? ""}${done.error === undefined ? "" : done.error.message}` };
}

/** Starts a program and waits for its end without blocking others; the variables stand on top of ours. */
export async function runBeside(command: string, args: readonly string[], cwd: string, variables: Readonly<Record<string, string>>): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd, env: { ...plainEnv(), ...variables }, encoding: "utf8", timeout: 110_000, maxBuffer: 1e8 } as const;
    const child = execFile(command, args, options, (error, out, err) => {
      resolve({ code: child.exitCode, out, err: error === null || child.exitCode !== null ? err : `${err}${error.message}` });
    });
  });
}

/** Our variables without those that npm, Node and the tests set for themselves. */
function plainEnv(): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_|VITEST|TEST_)/.test(name)));
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
