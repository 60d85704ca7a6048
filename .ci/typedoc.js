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
  requiredToBeDocumented: ["Function", "Class", "Interface", "TypeAlias", "Variable"],
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
};
