import { doors } from "./doors.js";

/** The reference of every door. Each validation is an error: nothing undocumented, no dead link, no type that a reader cannot reach. */
export default {
  entryPoints: doors.map((door) => `../${door.source}`),
  plugin: ["./typedoc-plain.js"],
  tsconfig: "./tsconfig.src.json",
  // Types are checked by `npm run typecheck`.
  skipErrorChecking: true,
  name: "cio-assessment",
  out: "../docs/api",
  readme: "none",
  excludePrivate: true,
  excludeInternal: true,
  excludeExternals: true,
  disableGit: true,
  disableSources: true,
  validation: { invalidLink: true, notDocumented: true, notExported: true, rewrittenLink: true, unusedMergeModuleWith: true },
  // How a type is made, not what a reader needs of it.
  intentionallyNotExported: [
    "src/packs/program.ts:Program",
    "src/packs/define.ts:With",
    "src/packs/define.ts:ById",
    "src/packs/define.ts:Maybe",
    "src/packs/define.ts:Target",
    "src/packs/lint/content.ts:Content",
    "src/packs/lint/texts.ts:PackTextField",
    "src/packs/merge/items.ts:Item",
    "src/packs/sarif.ts:SarifResult",
    "src/packs/sarif.ts:SarifRule",
    "src/timeline/simulate.ts:Drawn",
    "src/packs/migrate/fit.ts:Parse",
    "src/packs/migrate/operations.ts:sections",
    "src/render/calendar/words.ts:calendarWordsEn",
    "src/render/theme/fonts.ts:fontStacks",
  ],
  requiredToBeDocumented: ["Function", "Class", "Interface", "TypeAlias", "Variable"],
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
};
