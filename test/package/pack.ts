import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { root } from "../setup/files.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** The packed tarball. */
    readonly tarball: string;
    /** A folder in which the tarball is installed, and nothing else. */
    readonly installed: string;
    /** A folder for whatever a test wants to make. */
    readonly scratch: string;
  }
}

/** Packs the built package as it would be published and installs it once, in a folder far from this repository. */
export default function setup(project: TestProject): () => void {
  if (!existsSync(`${root}dist/index.js`)) throw new Error("There is no dist: run `npm run build` first.");
  const scratch = mkdtempSync(join(tmpdir(), "cio-assessment-"));
  npm(["pack", "--ignore-scripts", "--loglevel=error", "--pack-destination", scratch], root);
  const tarball = join(scratch, readdirSync(scratch).find((name) => name.endsWith(".tgz")) ?? "no tarball");
  const installed = join(scratch, "installed");
  install(installed, [tarball]);
  project.provide("tarball", tarball);
  project.provide("installed", installed);
  project.provide("scratch", scratch);
  return () => rmSync(scratch, { recursive: true, force: true });
}

/** Makes a folder with a package.json and installs packages into it. */
export function install(folder: string, packages: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", version: "0.0.0", private: true, type: "module" }));
  npm(["install", "--prefer-offline", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error", ...packages], folder);
}

function npm(args: readonly string[], cwd: string): void {
  // npm sets variables for its scripts that would lead an npm within to the outer project.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("npm_")));
  execFileSync("npm", args, { cwd, env, stdio: ["ignore", "ignore", "inherit"] });
}
