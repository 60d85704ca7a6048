import { doors } from "./.ci/doors.js";

/**
 * The most that each door may weigh for a browser, brotli, all packages it needs included. Set from a measurement with about a tenth to spare;
 * raise one only with a reason in the commit that needs it.
 *
 * @type {Readonly<Record<string, string>>}
 */
const budgets = {
  "cio-assessment": "150 kB", // With the scorer by numbers, the budget book and counterfactuals.
  "cio-assessment/areas": "166 kB", // With 91 figures from outside and a name for every metric; one calculation alone stays at 0.1 kB.
  "cio-assessment/packs/standard": "100 kB",
  "cio-assessment/packs/standard/text": "167 kB",
  "cio-assessment/intake": "53 kB",
  "cio-assessment/report": "146 kB", // With the recap, the budget book and all wording of three locales, 25 kB each.
  "cio-assessment/render/markdown": "18 kB",
  "cio-assessment/render/html": "55 kB",
  "cio-assessment/render/docx": "56 kB",
  "cio-assessment/render/svg": "44 kB",
  "cio-assessment/render/csv": "15 kB", // Exact numbers bring decimal.js, 11 kB, which every other door has already.
  "cio-assessment/render/calendar": "13 kB",
  "cio-assessment/testing": "140 kB",
  "cio-assessment/render/theme": "31 kB",
  "cio-assessment/packs": "135 kB",
  "cio-assessment/comparison": "47 kB", // It scores, to tell causes apart in every order.
  "cio-assessment/frameworks": "19 kB",
  "cio-assessment/roadmap/optimise": "31 kB",
};

const missing = doors.filter((door) => budgets[door.specifier] === undefined).map((door) => door.specifier);
const unknown = Object.keys(budgets).filter((specifier) => !doors.some((door) => door.specifier === specifier));
if (missing.length + unknown.length > 0) throw new Error(`Size budgets missing: ${missing.join(", ") || "none"}; of no door: ${unknown.join(", ") || "none"}`);

/** Doors list the chunks they share; that a bundler drops those it does not need is what is measured here, not a fault. */
const quiet = { modifyEsbuildConfig: (/** @type {object} */ config) => ({ ...config, logOverride: { "ignored-bare-import": "silent" } }) };

const perDoor = doors.map((door) => ({
  name: door.specifier,
  path: `dist/${door.entry}.js`,
  import: "*",
  limit: budgets[door.specifier],
  ignore: ["docx", "highs"],
}));

/** A page that only shows scores: no schema, no pack, no other stage comes along. */
const alone = [
  { name: "score, all in", path: "dist/index.js", import: "{ score }", limit: "25 kB" },
  { name: "score, our own code", path: "dist/index.js", import: "{ score }", limit: "15 kB", ignore: ["zod", "decimal.js"] },
  { name: "parseAssessment and score, all in", path: "dist/index.js", import: "{ parseAssessment, score }", limit: "36 kB" },
];

export default [...perDoor, ...alone].map((check) => ({ ...check, ...quiet }));
