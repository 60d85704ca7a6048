import type { Command } from "../command.js";
import { adviseCommand } from "./advise.js";
import { budgetCommand } from "./budget.js";
import { compareCommand } from "./compare.js";
import { engagementCommand } from "./engagement.js";
import { explainCommand } from "./explain.js";
import { importCommand, templateCommand } from "./import.js";
import { initCommand } from "./init.js";
import { kitCommand } from "./kit.js";
import { nextCommand } from "./next.js";
import { migrateCommand } from "./migrate.js";
import { packCheckCommand } from "./pack-check.js";
import { packDriftCommand } from "./pack-drift.js";
import { packNewCommand } from "./pack-new.js";
import { packTestCommand } from "./pack-test.js";
import { reportCommand } from "./report.js";
import { roadmapCommand } from "./roadmap.js";
import { schemaCommand } from "./schema.js";
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
  budgetCommand,
  reportCommand,
  timelineCommand,
  kitCommand,
  engagementCommand,
  compareCommand,
  verifyCommand,
  packNewCommand,
  packCheckCommand,
  packTestCommand,
  packDriftCommand,
  migrateCommand,
  schemaCommand,
];
