import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { getuid } from "node:process";
import { wrongUse } from "../errors.js";

/** Dots per unit of a drawing: 640 units on 170 mm give about 190 dots per inch. */
const scale = 2;
/** A figure that takes longer than this is given up. */
const mostSeconds = 30;

/**
 * Makes the function that turns figures into bitmaps for Word, with a program of the user: a browser of the Chromium family, or rsvg-convert.
 *
 * The drawing is our own, without script and without any reference.
 */
export function drawWith(program: string): (svg: string) => Promise<Uint8Array> {
  return async (svg) => {
    const folder = await mkdtemp(join(tmpdir(), "figure-"));
    try {
      const [from, to] = [join(folder, "figure.svg"), join(folder, "figure.png")];
      await writeFile(from, svg);
      await run(program, basename(program).includes("rsvg") ? ["-z", String(scale), "-o", to, from] : browserArguments(svg, { from, to, folder }));
      return await readFile(to);
    } catch (error) {
      throw wrongUse(`${program} drew no figure: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : "it ended early"}.`); // A text has a first line.
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

function browserArguments(svg: string, { from, to, folder }: { readonly from: string; readonly to: string; readonly folder: string }): readonly string[] {
  const [, width = "640", height = "400"] = /<svg[^>]*?\bwidth="([\d.]+)"[^>]*?\bheight="([\d.]+)"/.exec(svg) ?? [];
  return [
    "--headless",
    "--disable-gpu",
    "--hide-scrollbars",
    "--no-first-run",
    `--user-data-dir=${join(folder, "profile")}`,
    `--force-device-scale-factor=${scale}`,
    `--window-size=${Math.ceil(Number(width))},${Math.ceil(Number(height))}`,
    // The sandbox refuses to start for the super user; the page is a drawing of ours.
    ...(getuid?.() === 0 ? ["--no-sandbox"] : []),
    `--screenshot=${to}`,
    `file://${from}`,
  ];
}

function run(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: "ignore", timeout: mostSeconds * 1000 });
    child.on("error", () => reject(new Error("it could not be started")));
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`it ended with ${code ?? "a signal"}`))));
  });
}
