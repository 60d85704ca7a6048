/**
 * The layers of the library as rules for dependency-cruiser. Section "Layers" of the architecture decision, one row each:
 * what a layer may import, of ours and of others. Whatever is not listed is forbidden.
 *
 * @typedef {object} Layer
 * @property {string} from Pattern of its files.
 * @property {readonly string[]} may Patterns of the files it may import besides its own.
 * @property {readonly string[]} [packages] npm packages it may import.
 */

const kernel = "^src/kernel/";
const model = "^src/model/";
const language = "^src/language/";
/** The compiled Model and Program: types only, see the rule `only-types-of-packs`. */
const modelType = "^src/packs/(model|program)\\.ts$";
/** What renderers share: pictures, small helpers, colours and fonts. */
const shared = "^src/render/(svg|common|theme)/";
const stages = "^src/(intake|evidence|scoring|roadmap|timeline|engagement|report)/";

/** @type {Readonly<Record<string, Layer>>} */
const layers = {
  kernel: { from: kernel, may: [], packages: ["decimal.js", "date-fns", "@date-fns/utc", "@noble/hashes"] },
  model: { from: model, may: [kernel], packages: ["zod"] },
  language: { from: language, may: [kernel, model] },
  areas: { from: "^src/areas/", may: [kernel, model] },
  packs: { from: "^src/packs/(?!standard)", may: [kernel, model, language], packages: ["zod", "yaml"] },
  "packs-standard": { from: "^src/packs/standard", may: [kernel, model, language, "^src/packs/", "^src/areas/"] },
  intake: { from: "^src/intake/", may: [kernel, model, modelType], packages: ["zod", "csv-parse", "yaml"] },
  evidence: { from: "^src/evidence/", may: [kernel, model, language, modelType] },
  scoring: { from: "^src/scoring/", may: [kernel, model, language, modelType, "^src/evidence/"] },
  // What a recommendation is worth is computed by scoring again with it done (docs/decisions/roadmap.md).
  roadmap: { from: "^src/roadmap/", may: [kernel, model, language, modelType, "^src/(evidence|scoring)/"], packages: ["highs"] },
  frameworks: { from: "^src/frameworks/", may: [kernel, model, modelType], packages: ["@noble/hashes"] },
  timeline: { from: "^src/timeline/", may: [kernel, model, language, modelType] },
  engagement: { from: "^src/engagement/", may: [kernel, model, language, modelType] },
  report: { from: "^src/report/", may: [kernel, model, modelType] },
  // Each renderer is its own door: a reader of Markdown never carries Word. Only pictures are shared.
  "render-svg": { from: "^src/render/svg/", may: [kernel, model, shared], packages: ["hast-util-to-html"] },
  "render-markdown": { from: "^src/render/markdown/", may: [kernel, model, shared], packages: ["mdast-util-to-markdown", "mdast-util-gfm"] },
  "render-html": { from: "^src/render/html/", may: [kernel, model, shared], packages: ["hast-util-to-html", "@noble/hashes"] },
  "render-docx": { from: "^src/render/docx/", may: [kernel, model, shared], packages: ["docx", "fflate"] },
  "render-csv": { from: "^src/render/csv/", may: [kernel, model, shared] },
  "render-calendar": { from: "^src/render/calendar/", may: [kernel, model, shared], packages: ["ical-generator", "@date-fns/utc"] },
  "render-theme": { from: "^src/render/theme/", may: [kernel, model, shared], packages: ["zod"] },
  render: { from: "^src/render/(?!theme/|svg/|markdown/|html/|docx/|csv/|calendar/)", may: [kernel, model, shared] },
  pipeline: { from: "^src/pipeline\\.ts$", may: [kernel, model, language, "^src/packs/(?!standard)", stages] },
  above: {
    from: "^src/(comparison|portfolio|testing)/",
    may: [kernel, model, language, "^src/packs/(?!standard)", "^src/(intake|evidence|scoring|roadmap|timeline|engagement)/", "^src/pipeline\\.ts$"],
    packages: ["zod"],
  },
  cli: { from: "^src/cli/", may: ["^src/index\\.ts$", "^src/.*/index\\.ts$", "^src/packs/standard"] },
};

const allowedOurs = Object.entries(layers).map(([name, layer]) => ({
  name: `layer-${name}`,
  comment: `${name} may import of ours: itself${layer.may.length === 0 ? "" : `, ${layer.may.join(", ")}`}.`,
  severity: "error",
  from: { path: layer.from },
  to: { path: "^src/", pathNot: [name === "above" ? "^src/$1/" : layer.from, ...layer.may] },
}));

const allowedPackages = Object.entries(layers).map(([name, layer]) => ({
  name: `packages-${name}`,
  comment: `${name} may import the packages: ${(layer.packages ?? ["none"]).join(", ")}.`,
  severity: "error",
  from: { path: layer.from },
  to: {
    path: "node_modules/",
    pathNot: [...(layer.packages ?? []).map((one) => `node_modules/(@types/)?${one}/`), "node_modules/@types/(node|hast|mdast|unist)/"],
  },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: /** @type {import("dependency-cruiser").IForbiddenRuleType[]} */ ([
    { name: "no-cycles", comment: "Two files that need each other are one idea.", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolved", comment: "The import does not exist.", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "no-area-knows-another",
      comment: "An area is content: it never reads another.",
      severity: "error",
      from: { path: "^src/areas/([^/]+)/" },
      to: { path: "^src/areas/[^/]+/", pathNot: "^src/areas/$1/" },
    },
    {
      name: "no-renderer-reads-a-scorecard",
      comment: "A renderer reads the report tree; whatever it prints was said there.",
      severity: "error",
      from: { path: "^src/render/" },
      to: { path: "^src/model/(scorecard|rating|assessment|pack|finding)\\.ts$" },
    },
    {
      name: "only-types-of-packs",
      comment: "Stages take a compiled Model; they never compile one.",
      severity: "error",
      from: { path: "^src/(intake|evidence|scoring|roadmap|timeline|engagement|report)/" },
      to: { path: "^src/packs/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-door-from-inside",
      comment: "index.ts is a door, for those outside: import from the file itself.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { path: ["^src/index\\.ts$", "^src/.*/index\\.ts$"] },
    },
    {
      name: "no-content-behind-the-core-door",
      comment: "Importing the core must not carry the standard pack.",
      severity: "error",
      from: { path: "^src/index\\.ts$" },
      to: { path: "^src/(areas/|packs/standard)", reachable: true },
    },
    {
      name: "no-node-in-the-library",
      comment: "Only the command line and doors that end in /node may use Node's own modules.",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/cli/", "/node(/|\\.ts$)"] },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-development-package",
      comment: "What the library imports is a dependency or an optional peer.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only", "npm-peer"], pathNot: "node_modules/@types/" },
    },
    {
      name: "no-test-in-the-library",
      comment: "The library never imports its tests.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|docs|\\.ci)/" },
    },
    ...allowedOurs,
    ...allowedPackages,
  ]),
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};
