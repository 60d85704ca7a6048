import { commands, doors } from "./doors.js";

/** Where files are reached from: the doors, the commands, the tests and what the gates start. Whatever is not reached from here is unused. */
export default {
  entry: [
    ...doors.map((door) => `${door.source}!`),
    ...commands.map((command) => `src/${command}.ts!`),
    ".ci/*.js",
    "test/mutation.config.ts",
    "test/trials/{run,vitest.config}.ts",
    "test/**/*.{test,test-d,bench}.ts",
    "test/scripts/*.ts",
    "test/bench/{main,run}.ts",
  ],
  project: ["src/**/*.ts!", "test/**/*.ts", ".ci/*.js"],
  ignoreExportsUsedInFile: true,
};
