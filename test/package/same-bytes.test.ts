import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { root } from "../setup/files.js";
import { everything } from "./everything.js";
import { install } from "./pack.js";
import { folderWith, run, runBeside } from "./run.js";

/**
 * The same input gives the same bytes everywhere: one program, computing everything, runs on every runtime under several time zones and languages, and each
 * text it gives is compared with what this Node gives under UTC. A runtime that cannot be had fails the test; none is left out in silence.
 */
const example = `${root}docs/examples/tallow-creek`;
const read = (name: string) => readFileSync(join(example, name), "utf8");
const inputs = { assessment: read("fy2025.json"), engagement: read("engagement.json"), roadmap: read("roadmap.json") };
const folder = folderWith(inject("installed"), {
  "package.json": '{ "private": true, "type": "module" }',
  "everything.js": everything,
  "inputs.js": `export const inputs = ${JSON.stringify(inputs)};\n`,
  "main.js": 'import "./everything.js";\nconsole.log(globalThis.outcome);\n',
  "page.html": '<!doctype html><meta charset="utf-8"><title>everything</title><script src="bundle.js"></script>',
});

interface Told {
  readonly around: { readonly offset: number; readonly month: string };
  readonly texts: Readonly<Record<string, string>>;
}

/** Time zones on both sides of UTC, one of them with half hours and one beyond the day line, and languages with other letters, sorting and digits. */
const surroundings = [
  { zone: "UTC", language: "en_US", tag: "en-US", offset: 0 },
  { zone: "Pacific/Kiritimati", language: "tr_TR", tag: "tr-TR", offset: -840 },
  { zone: "America/St_Johns", language: "de_DE", tag: "de-DE", offset: 210 },
  { zone: "Asia/Kolkata", language: "ar_EG", tag: "ar-EG", offset: -330 },
] as const;
type Surrounding = (typeof surroundings)[number];

const scratch = inject("scratch");
const { platform, arch } = process;
const chip = arch === "arm64" ? "aarch64" : arch;
const nodePackage = `node-${platform}-${arch}`;
const bunPackage = `@oven/bun-${platform}-${chip}`;
const denoPackage = `@deno/${platform}-${arch}${platform === "linux" ? "-glibc" : ""}`;

/** Runtimes beside this Node come as npm packages: the package, the program inside, and how it runs a file. */
const runtimes = [
  { name: "Node 20", from: `${nodePackage}@20`, program: `${nodePackage}/bin/node`, args: ["main.js"] },
  { name: "Node 22", from: `${nodePackage}@22`, program: `${nodePackage}/bin/node`, args: ["main.js"] },
  { name: "Node 24", from: `${nodePackage}@24`, program: `${nodePackage}/bin/node`, args: ["main.js"] },
  { name: "Bun", from: `${bunPackage}@1.4.5`, program: `${bunPackage}/bin/bun`, args: ["main.js"] },
  {
    name: "Deno",
    from: `${denoPackage}@2.9.6`,
    program: `${denoPackage}/deno`,
    args: ["run", "--quiet", "--no-remote", "--node-modules-dir=manual", "main.js"],
  },
] as const;

async function told(program: string, args: readonly string[], { zone, language }: Surrounding): Promise<Told> {
  const locale = `${language}.UTF-8`;
  const outcome = await runBeside(program, args, folder, { TZ: zone, LANG: locale, LC_ALL: locale, LANGUAGE: language });
  expect(outcome.err).toBe("");
  expect(outcome.code).toBe(0);
  return JSON.parse(outcome.out);
}

let expected: Told["texts"] = {};
beforeAll(async () => {
  expected = (await told(process.execPath, ["main.js"], surroundings[0])).texts;
});

/** Says which text differs and where, instead of printing a megabyte twice. */
function sameTexts(texts: Told["texts"]): void {
  expect(Object.keys(texts)).toEqual(Object.keys(expected));
  for (const [name, text] of Object.entries(texts)) {
    const wanted = expected[name] ?? "";
    let at = 0;
    while (at < text.length && text[at] === wanted[at]) at += 1;
    const near = (whole: string) => ({ name, at: whole === wanted && whole === text ? "end" : at, text: whole.slice(Math.max(0, at - 40), at + 40) });
    if (text !== wanted) expect(near(text)).toEqual(near(wanted));
  }
  expect(digestOf(texts)).toBe(digestOf(expected));
}

const digestOf = (texts: Told["texts"]) => createHash("sha256").update(JSON.stringify(texts)).digest("hex");

test("what is compared is there: no text is empty, and the whole is large", () => {
  expect(Object.entries(expected).filter(([, text]) => text.length < 10)).toEqual([]);
  expect(JSON.stringify(expected).length).toBeGreaterThan(500_000);
});

describe.each(runtimes)("$name", ({ name, from, program, args }) => {
  const home = join(scratch, `same-${name.replace(" ", "-").toLowerCase()}`);
  const binary = join(home, "node_modules", program);

  beforeAll(() => install(home, [from]));

  test("is there", () => expect(run(binary, ["--version"], home).code).toBe(0));

  test.concurrent.each(surroundings)("gives the same bytes in $zone and $language", async (around) => {
    const outcome = await told(binary, args, around);
    expect(outcome.around.offset).toBe(around.offset);
    sameTexts(outcome.texts);
  });
});

describe("Chromium", () => {
  const browser = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path)) ?? "no Chromium is installed";

  beforeAll(() =>
    build({
      entryPoints: [join(folder, "everything.js")],
      outfile: join(folder, "bundle.js"),
      bundle: true,
      platform: "browser",
      format: "iife",
      target: "es2022",
      charset: "utf8",
      logLevel: "silent",
    }),
  );

  test.each(surroundings)("gives the same bytes in $zone and $language", async ({ zone, tag, offset }) => {
    const opened = await chromium.launch({
      executablePath: browser,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
    });
    try {
      const page = await (await opened.newContext({ timezoneId: zone, locale: tag })).newPage();
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      await page.goto(pathToFileURL(join(folder, "page.html")).href);
      expect(errors).toEqual([]);
      const outcome: Told = JSON.parse(String(await page.evaluate("outcome")));
      expect(outcome.around.offset).toBe(offset);
      expect(outcome.around.month).toBe(new Date(Date.UTC(2026, 0, 15)).toLocaleDateString(tag, { month: "long", timeZone: "UTC" }));
      sameTexts(outcome.texts);
    } finally {
      await opened.close();
    }
  });
});
