import type { Command } from "../command.js";
import { compareCommand } from "./compare.js";
import { explainCommand } from "./explain.js";
import { importCommand, templateCommand } from "./import.js";
import { initCommand } from "./init.js";
import { nextCommand } from "./next.js";
import { packCheckCommand, packNewCommand, packTestCommand, schemaCommand } from "./pack.js";
import { reportCommand } from "./report.js";
import { adviseCommand, roadmapCommand } from "./roadmap.js";
import { scoreCommand } from "./score.js";
import { timelineCommand } from "./timeline.js";
import { validateCommand } from "./validate.js";
import { verifyCommand } from "./verify.js";

/** All commands, in the order of a job. Adding one is its file and its row. */
export const commands: readonly Command[] = [
  initCommand,
  templateCommand,
  importCommand,
  validateCommand,
  scoreCommand,
  explainCommand,
  nextCommand,
  adviseCommand,
  roadmapCommand,
  reportCommand,
  timelineCommand,
  compareCommand,
  verifyCommand,
  packNewCommand,
  packCheckCommand,
  packTestCommand,
  schemaCommand,
];
