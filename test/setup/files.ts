import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Folder of the repository, with a closing slash. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Files under `src`, sorted: `src/kernel/exact.ts`. */
export function sourceFiles(): readonly string[] {
  return filesUnder("src", ".ts");
}

/** Files under a folder whose names end so, sorted, with paths from the repository's folder. None where there is no such folder. */
export function filesUnder(folder: string, ending: string): readonly string[] {
  if (!existsSync(`${root}${folder}`)) return [];
  const found = readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(ending));
  return found.map((name) => `${folder}/${name.replaceAll("\\", "/")}`).sort();
}

/** Files that git tracks and that still exist, with paths from the repository's folder. */
export function trackedFiles(): readonly string[] {
  const listed = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8", maxBuffer: 1e8 });
  return listed.split("\0").filter((name) => name !== "" && existsSync(`${root}${name}`));
}
