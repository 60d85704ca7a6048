import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runCli } from "../../src/cli/run.js";

/** What a command line did. */
export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own with files to run commands on; names in arguments that begin with `./` are files in it. */
export function cliFolder(files: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "cio-cli-"));
  const at = (name: string) => join(folder, name);
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  return {
    write,
    at,
    read: (name: string) => readFileSync(at(name), "utf8"),
    names: () => readdirSync(folder).sort(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
    /** Runs a command line in this process; paths of the folder are printed as `./`. */
    run: async (...args: readonly string[]): Promise<CliRun> => {
      let [out, err] = ["", ""];
      const io = { stdin: noInput(), isTerminal: false, out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
      const code = await runCli(
        io,
        args.map((arg) => (arg.startsWith("./") ? at(arg.slice(2)) : arg)),
      );
      return { code, out: out.replaceAll(`${folder}/`, "./"), err: err.replaceAll(`${folder}/`, "./") };
    },
  };
}

async function* noInput(): AsyncGenerator<string> {
  yield "";
}
