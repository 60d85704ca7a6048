import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { plainDoors } from "./peers.js";
import { folderWith } from "./run.js";

/** Doors for a browser: all that need no further package, but those that say they are for Node. */
const portable = plainDoors.filter((door) => !door.specifier.endsWith("/node"));
const browser = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path));

const script = `${portable.map((door, at) => `import * as door${at} from "${door.specifier}";`).join("\n")}
import { unwrap } from "cio-assessment";
let code = "none";
try { unwrap({ ok: false, issues: [] }); } catch (error) { code = error.code; }
globalThis.outcome = JSON.stringify({ doors: [${portable.map((_, at) => `Object.keys(door${at}).length`).join(", ")}], code });
`;

describe("a browser bundle of every portable door", () => {
  const folder = folderWith(inject("installed"), { "main.js": script, "page.html": '<!doctype html><title>bundle</title><script src="bundle.js"></script>' });
  const bundle = (outfile: string, conditions: readonly string[]) =>
    build({
      entryPoints: [join(folder, "main.js")],
      outfile: join(folder, outfile),
      bundle: true,
      platform: "browser",
      conditions: [...conditions],
      format: "iife",
      target: "es2022",
      logLevel: "silent",
    });
  const right = (text: unknown) => {
    const outcome: { readonly doors: readonly number[]; readonly code: string } = JSON.parse(String(text));
    expect(outcome.code).toBe("invalid-input");
    expect(outcome.doors).toHaveLength(portable.length);
  };

  test("needs nothing of Node", async () => {
    const { errors, warnings } = await bundle("bundle.js", []);
    expect([...errors, ...warnings].map((one) => one.text)).toEqual([]);
  });

  test("runs in a worker, where there is nothing but the language", async () => {
    await bundle("worker.js", ["worker"]);
    const context = createContext({ TextEncoder, TextDecoder, URL, console });
    runInContext(readFileSync(join(folder, "worker.js"), "utf8"), context);
    right(context["outcome"]);
  });

  test.runIf(browser !== undefined)("runs in Chromium and reports no error", async () => {
    await bundle("bundle.js", []);
    const opened = await chromium.launch({
      executablePath: browser ?? "",
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
    });
    try {
      const page = await opened.newPage();
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      await page.goto(pathToFileURL(join(folder, "page.html")).href);
      right(await page.evaluate("outcome"));
      expect(errors).toEqual([]);
    } finally {
      await opened.close();
    }
  });
});
