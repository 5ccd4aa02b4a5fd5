import { type Result, refuse } from '../core/base/problem';
import { say } from '../core/wording/say';
import { allCommands } from './allCommands';
import type { Shell } from './command';
import { parseGiven } from './parseGiven';
import { usage } from './usage';

const HELP = ['help', '--help', '-h'];

/** Exit status: 0 done · 1 the input is at fault · 2 wrong usage. */
export async function runCli(words: readonly string[], shell: Shell): Promise<0 | 1 | 2> {
  const [first = 'help', ...rest] = words;
  if (HELP.includes(first) || rest.includes('--help')) {
    shell.out(usage());
    return 0;
  }
  const wrong = (sentence: string): 2 => {
    shell.err(`${sentence}\n\n${usage()}`);
    return 2;
  };
  const command = allCommands.find(({ name }) => name === first);
  if (!command) return wrong(`没有「${first}」这个命令。`);
  const given = parseGiven(command, rest);
  if ('wrong' in given) return wrong(given.wrong);
  const done = await command.run(given, shell).catch((problem: unknown) => ourMistake(problem, shell));
  if ('wrong' in done) return wrong(done.wrong);
  if (done.ok) return 0;
  const { details } = done.refusal;
  shell.err(say({ ...done.refusal, details: { file: details['path'] ?? given.operands[0] ?? '', ...details } }));
  return 1;
}

/** The last catch: whatever went wrong in here, she is told in a sentence, and that her own files are as they were. */
function ourMistake(problem: unknown, { debug, err }: Shell): Result<never> {
  const known = problem instanceof Error ? problem : new Error(String(problem));
  if (debug === true) err(known.stack ?? known.message);
  return refuse('ourMistake', { reason: known.message.replaceAll(/\s+/g, ' ').trim() || known.name });
}
