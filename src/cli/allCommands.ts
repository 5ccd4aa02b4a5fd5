import type { Command } from './command';
import { checkCommand } from './commands/checkCommand';
import { criterionCommand } from './commands/criterionCommand';
import { factsCommand } from './commands/factsCommand';
import { projectsCommand } from './commands/projectsCommand';
import { fieldsCommand } from './commands/fieldsCommand';
import { formsCommand } from './commands/formsCommand';
import { reportCommand } from './commands/reportCommand';
import { proofreadCommand } from './commands/proofreadCommand';
import { reuseCommand } from './commands/reuseCommand';
import { rollupCommand } from './commands/rollupCommand';
import { schemeCommand } from './commands/schemeCommand';
import { schemesCommand } from './commands/schemesCommand';
import { scoreCommand } from './commands/scoreCommand';
import { tableCommand } from './commands/tableCommand';

/** Every command, in the order of the usage. */
export const allCommands: readonly Command[] = [
  factsCommand,
  scoreCommand,
  projectsCommand,
  checkCommand,
  rollupCommand,
  criterionCommand,
  schemeCommand,
  tableCommand,
  schemesCommand,
  fieldsCommand,
  formsCommand,
  reportCommand,
  proofreadCommand,
  reuseCommand,
];
