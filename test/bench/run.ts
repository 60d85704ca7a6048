import { brotliCompressSync, constants } from "node:zlib";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PluginBuild } from "esbuild";
import { parseAssessmentText } from "../../src/intake/parse-text.js";
import { differences } from "./agree.js";
import { exactIntegers } from "./contenders/exact.js";
import { handLoop } from "./contenders/hand.js";
import { packageContenders } from "./contenders/packages.js";
import { compareDecisions } from "./decisions.js";
import { library } from "./library.js";
import { type Timed, against } from "./measure.js";
import { printTable } from "./table.js";
import { type Size, makeBench, makeInput } from "./workload.js";

// Run by main.ts, bundled and in a process of its own. See main.ts for the options.
const { folder, root, seed, sizes, parts, rounds } = JSON.parse(process.argv[2] ?? "{}") as {
  readonly folder: string;
  readonly root: string;
  readonly seed: number;
  readonly sizes: readonly Size[];
  readonly parts: readonly string[];
  readonly rounds: number;
};
const want = (part: string) => parts.includes(part);

/** Everything of one size. */
const worlds = sizes.map((size) => {
  const bench = makeBench(size, seed);
  const inputs = Array.from({ length: size === "L" ? 2 : 16 }, (_, index) => makeInput(bench, seed * 1000 + index));
  return { size, bench, inputs, hand: handLoop(bench), own: library(bench) };
});
const contenders = [exactIntegers, ...(await packageContenders(folder))];

// Agreement comes before timing: what computes something else is not compared.
const prepared = worlds.map((world) =>
  contenders.filter((one) => one.sizes.includes(world.size)).map((one) => ({ name: one.name, score: one.prepare(world.bench) })),
);
const disagreements: string[] = [];
for (const [at, { size, inputs, hand, own }] of worlds.entries())
  for (const { name, score } of [{ name: "cio-assessment", score: own.score }, ...prepared[at]!])
    for (const [index, input] of inputs.slice(0, size === "L" ? 1 : 8).entries()) {
      const wrong = differences(hand.score(input), await score(input));
      if (wrong.length > 0) disagreements.push(`${name}, size ${size}, input ${index}: ${wrong.join("; ")}`);
    }
if (disagreements.length > 0) {
  console.log(disagreements.join("\n"));
  process.exit(1);
}
console.log(`Seed ${seed}. Agreement: cio-assessment and ${contenders.length} others give what the hand loop gives, sizes ${sizes.join(" ")}.`);

if (want("speed"))
  for (const [at, { size, inputs, hand, own }] of worlds.entries()) {
    const inputAt = (i: number) => inputs[i % inputs.length]!;
    const ours: Timed = { name: "cio-assessment, ratings by number", run: (i) => own.ratings(inputAt(i)) };
    // The closest two alone, then everybody beside ours: what fills the caches for milliseconds would blur a ratio of microseconds.
    const close: readonly Timed[] = [{ name: "hand loop, doubles", run: (i) => hand.score(inputAt(i)) }, ours];
    const others: readonly Timed[] = [
      ours,
      { name: "cio-assessment, whole scorecard", run: (i) => own.card(inputAt(i)) },
      ...prepared[at]!.map(({ name, score }) => ({ name, run: (i: number) => score(inputAt(i)) })),
    ];
    const [base, us] = (await against(close, 3 * rounds, size === "L" ? 60 : 25)) as [number, number]; // Two were timed.
    const times = await against(others, size === "L" ? Math.min(rounds, 5) : rounds, size === "L" ? 60 : 25);
    const ratios = times.map((time) => time / times[0]!);
    printTable(
      `A full score from the document, size ${size}`,
      ["", "µs", "× hand loop", "× cio-assessment"],
      [[close[0]!.name, base, 1, base / us], ...others.map(({ name }, way) => [name, ratios[way]! * us, (ratios[way]! * us) / base, ratios[way]!])],
    );
  }

if (want("edit"))
  for (const { size, inputs, hand, own } of worlds) {
    const input = inputs[1]!;
    const { scorer } = own;
    hand.encode(input);
    const answered = Array.from({ length: hand.practices }, (_, i) => i).filter((i) => !Number.isNaN(hand.slots[i]));
    const edits = Array.from({ length: 4096 }, (_, k) => [answered[(k * 7919) % answered.length]!, (k * 31) % 6] as const);
    const load = () => void scorer.load(own.documentOf(input));
    let sum = 0;
    const ways: readonly Timed[] = [
      {
        name: "hand loop: what reads the edit",
        before: () => {
          hand.encode(input);
          hand.begin();
        },
        run: (k) => {
          const [at, level] = edits[k & 4095]!;
          sum += hand.edit(at, level);
        },
      },
      {
        name: "cio-assessment: set, overall",
        before: load,
        run: (k) => {
          const [at, level] = edits[k & 4095]!;
          scorer.set(at, level);
          sum += scorer.overall() ?? Number.NaN;
        },
      },
      {
        name: "hand loop: the whole from the slots",
        run: (k) => {
          const [at, level] = edits[k & 4095]!;
          hand.slots[at] = level;
          sum += hand.overallOnly();
        },
      },
      {
        name: "cio-assessment: the whole from the slots",
        before: load,
        run: (k) => {
          const [at, level] = edits[k & 4095]!;
          scorer.set(at, level);
          scorer.forget();
          sum += scorer.overall() ?? Number.NaN;
        },
      },
    ];
    const times = await against(ways, rounds, 30);
    if (Number.isNaN(sum)) throw new Error("An edit gave no score.");
    printTable(
      `One edited answer, size ${size}`,
      ["", "ns", "a second", "× hand loop"],
      ways.map(({ name }, way) => [name, times[way]! * 1000, 1e6 / times[way]!, times[way]! / times[way < 2 ? 0 : 2]!]),
    );
  }

if (want("text"))
  for (const { size, inputs, hand, own } of worlds) {
    const neutral = inputs.map((input) => JSON.stringify(input));
    const texts = inputs.map((input) => JSON.stringify(own.documentOf(input)));
    const checked = (text: string) => {
      const result = parseAssessmentText(text, own.model);
      if (!result.ok) throw new Error("A valid assessment was refused.");
      return result.value;
    };
    const ways: readonly Timed[] = [
      { name: "JSON.parse and hand loop", run: (i) => hand.score(JSON.parse(neutral[i % neutral.length]!)) },
      { name: "JSON.parse of the assessment alone", run: (i) => JSON.parse(texts[i % texts.length]!) },
      { name: "cio-assessment: parse and check", run: (i) => checked(texts[i % texts.length]!) },
      { name: "cio-assessment: parse, check and score", run: (i) => own.scorer.load(checked(texts[i % texts.length]!)).ratings() },
    ];
    const times = await against(ways, rounds, size === "L" ? 150 : 40);
    printTable(
      `From JSON text to a validated score, size ${size} (${Math.round(texts[0]!.length / 1000)} kB; the neutral form of the hand loop: ${Math.round(neutral[0]!.length / 1000)} kB)`,
      ["", "µs", "× hand loop"],
      ways.map(({ name }, way) => [name, times[way]!, times[way]! / times[0]!]),
    );
  }

if (want("memory")) {
  const collect = (globalThis as { readonly gc?: () => void }).gc; // --expose-gc
  const bytes = (run: (index: number) => unknown): number => {
    for (let i = 0; i < 3000; i += 1) run(i);
    const found: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      collect?.();
      const before = process.memoryUsage().heapUsed;
      for (let i = 0; i < 1000; i += 1) run(i);
      found.push((process.memoryUsage().heapUsed - before) / 1000);
    }
    return found.sort((a, b) => a - b)[2]!;
  };
  const [{ inputs, hand, own }] = worlds as [(typeof worlds)[number]];
  const position = own.scorer.position([...own.model.practices.keys()][0] ?? "");
  const rows: readonly (readonly [string, number])[] = [
    ["hand loop", bytes((i) => hand.score(inputs[i % inputs.length]!))],
    ["cio-assessment, ratings by number", bytes((i) => own.ratings(inputs[i % inputs.length]!))],
    [
      "cio-assessment, set and overall",
      bytes((i) => {
        own.scorer.set(position, i % 6);
        return own.scorer.overall();
      }),
    ],
  ];
  printTable(`Bytes allocated per score, size ${worlds[0]?.size}`, ["", "bytes"], rows);
}

if (want("size")) {
  const { build } = await import("esbuild");
  /** As in the build: a memo that nobody asks may be dropped. */
  const droppableMemos = {
    name: "droppable-memos",
    setup: (one: PluginBuild) =>
      one.onLoad({ filter: /[\\/]src[\\/].+\.ts$/ }, ({ path }) => ({
        contents: readFileSync(path, "utf8").replace(/^((?:export )?const [^=;]+=\s*)memo\b/gm, "$1/* @__PURE__ */ memo"),
        loader: "ts" as const,
      })),
  };
  const weigh = async (contents: string, external: readonly string[]) => {
    const result = await build({
      stdin: { contents, resolveDir: root, loader: "ts" },
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      write: false,
      legalComments: "none",
      external: [...external],
      plugins: [droppableMemos],
    });
    const code = result.outputFiles[0]!.contents;
    return { code, kilobytes: brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / 1000 };
  };
  const home = mkdtempSync(join(tmpdir(), "cio-assessment-size-"));
  const entries: readonly (readonly [string, string])[] = [
    ["zod, whole", 'export * as z from "zod"'],
    ["the scorer by numbers", 'export { prepareScorer } from "./src/scoring/scorer/scorer.js"'],
    ["score and the scorer", 'export { prepareScorer } from "./src/scoring/scorer/scorer.js"; export { score } from "./src/scoring/score.js"'],
    [
      "compilePack, parseAssessment, score and the scorer",
      'export { prepareScorer } from "./src/scoring/scorer/scorer.js"; export { score } from "./src/scoring/score.js"; export { compilePack } from "./src/packs/compile.js"; export { parseAssessment } from "./src/intake/parse.js"',
    ],
  ];
  const bundles = [];
  for (const [name, contents] of entries) {
    const { code, kilobytes } = await weigh(contents, []);
    const own = await weigh(contents, ["zod", "decimal.js"]);
    const file = join(home, `${bundles.length}.mjs`);
    writeFileSync(file, code);
    bundles.push({ name, file, kilobytes, own: own.kilobytes, times: [] as number[] });
  }
  const script = "const t = performance.now(); await import(process.argv[1]); console.log(performance.now() - t)";
  for (let round = 0; round < 9; round += 1)
    for (const one of bundles)
      one.times.push(Number(spawnSync(process.execPath, ["--input-type=module", "-e", script, one.file], { encoding: "utf8" }).stdout));
  rmSync(home, { recursive: true, force: true });
  const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
  const zod = median(bundles[0]!.times);
  printTable(
    "Size for a browser and import in a fresh process (bundled, median of 9)",
    ["", "brotli kB", "without zod and decimal.js", "import ms", "× zod"],
    bundles.map((one, at) => [one.name, one.kilobytes, at === 0 ? undefined : one.own, median(one.times), median(one.times) / zod]),
  );
}

if (want("decisions")) {
  const found = compareDecisions(500, 400, seed);
  printTable(
    "Decisions against whole-number arithmetic",
    ["assessments", "decisions", "wrong", "wrong in plain doubles"],
    [[String(found.assessments), found.decisions, found.wrong, found.wrongInDoubles]],
  );
  if (found.first !== undefined) console.log(found.first);
  if (found.wrong > 0) process.exitCode = 1;
}
